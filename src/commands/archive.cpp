#include "arguments/people.hpp"
#include "nj/base/text.hpp"
#include "nj/store/contacts.hpp"
#include "nj/view/person_change.hpp"

namespace nj {
namespace {

struct Archive : Command {
    std::string person;
    std::string because;
    bool restore = false;

    void declare(Params& params) override {
        params.word("PERSON", person, "person to archive or restore", Completes::contact)
            .option("--because", "TEXT", because, "the reason; 'died' keeps the page and drops the dates")
            .flag("--restore", restore, "restore an archived person");
    }

    Report run(Session& session) override {
        const Named who = resolve_person(session, person);
        const Contact before = *read_contact(session.journal(), who.id);
        if (restore && !before.archived)
            throw Error(ErrorKind::not_done, who.name + " is not archived", "there is nothing to restore");
        Contact after = before;
        after.archived = restore ? std::nullopt : std::optional(to_nfc(because));
        const auto operation = session.write((restore ? "restore " : "archive ") + who.handle,
                                             [&](Writer& writer) { update_contact(writer, before, after); });
        return Report::of(ArchiveReport{operation, who, restore}).silenced_by_quiet();
    }
};

constexpr std::array<std::string_view, 2> examples{"nj archive henrik --because \"moved on\"", "nj archive ola"};

}  // namespace

extern constinit const CommandSpec archive_spec{.name = "archive",
                                                .group = Group::people,
                                                .summary = "archive someone without losing anything",
                                                .needs = Needs::write,
                                                .examples = examples,
                                                .make = make_command<Archive>};

}  // namespace nj
