#include "arguments/numbers.hpp"
#include "arguments/people.hpp"
#include "arguments/person.hpp"
#include "nj/base/join.hpp"
#include "nj/base/text.hpp"
#include "nj/domain/said.hpp"
#include "nj/domain/sentence.hpp"
#include "nj/store/contacts.hpp"
#include "nj/store/exchanges.hpp"
#include "nj/store/facts.hpp"
#include "nj/view/item_change.hpp"

namespace nj {
namespace {

struct Note : Command {
    std::string person;
    std::vector<std::string> words;
    std::optional<std::string> on;
    std::optional<std::string> edited;
    bool add_new = false;

    void declare(Params& params) override {
        params.word("PERSON", person, "who the note is about", Completes::contact)
            .words("TEXT", words,
                   "what to remember; the first word may be a topic: likes needs offers family work avoid why",
                   Completes::topic, Need::optional)
            .option("--on", "DATE", on, "when you learned it", Completes::date)
            .option("--edit", "N", edited, "replace the text of note N", Completes::fact)
            .flag("--new", add_new, "add the person if no one matches");
    }

    Report run(Session& session) override { return edited ? edit(session) : add(session); }

private:
    [[nodiscard]] NoteText note_of(std::string text) const {
        append_part(text, " ", joined(words, " "));
        NoteText note = read_note(to_nfc(trimmed(text)));
        const auto said = split_words(text);
        const bool topic_alone = said.size() == 1 && !read_note(std::string(said.front()) + " x").topic.empty();
        if (note.text.empty() || topic_alone)
            throw Error(ErrorKind::usage, "there is nothing to note yet", "as in nj note ruth likes \"old maps\"");
        return note;
    }

    Report add(Session& session) const {
        const NoteText note = note_of({});
        const Day day = on ? require_past_day(session, *on, "--on") : session.today();
        const PersonArgument who =
            read_person_argument(session, person, add_new ? UnknownNames::add : UnknownNames::offer);
        FactId id;
        const auto operation = session.write("note " + who.shown(), [&](Writer& writer) {
            id = add_fact(writer, ensure_contact(writer, who, session.today()), note.topic, note.text, day);
        });
        return report_on(session, operation, id);
    }

    /// With --edit there is no person: all the words are the text.
    Report edit(Session& session) const {
        const Fact before = numbered_as<Fact>(session, *edited);
        const NoteText note = note_of(person);
        const auto operation = session.write("note --edit " + std::to_string(before.number), [&](Writer& writer) {
            update_fact(writer, before.id, note.topic, note.text);
        });
        return report_on(session, operation, before.id);
    }

    static Report report_on(Session& session, const std::optional<OperationId>& operation, FactId id) {
        const auto [fact, contact] = *read_fact(session.journal(), id);
        return Report::of(NoteReport{operation, named(session.journal(), contact), fact}).silenced_by_quiet();
    }
};

constexpr std::array<std::string_view, 3> examples{"nj note stephanie likes \"rock climbing\"",
                                                   "nj note ruth needs \"a reader for the oral history chapter\"",
                                                   "nj note kim hobby: chess"};

}  // namespace

extern constinit const CommandSpec note_spec{.name = "note",
                                             .group = Group::journaling,
                                             .summary = "add a note about someone",
                                             .needs = Needs::write,
                                             .examples = examples,
                                             .make = make_command<Note>,
                                             .first_week = true};

}  // namespace nj
