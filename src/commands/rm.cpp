#include "arguments/numbers.hpp"
#include "arguments/people.hpp"
#include "nj/store/contacts.hpp"
#include "nj/store/exchanges.hpp"
#include "nj/store/numbers.hpp"
#include "nj/store/removal.hpp"
#include "nj/term/prompt.hpp"
#include "nj/view/person_change.hpp"
#include "reports/numbered_things.hpp"

namespace nj {
namespace {

struct Rm : Command {
    std::string what;

    void declare(Params& params) override {
        params.word("PERSON|#N", what, "person or item to remove; an item is named by its number",
                    Completes::contact_or_number);
    }

    Report run(Session& session) override { return is_number(what) ? remove_thing(session) : remove_person(session); }

private:
    /// Asks at a terminal; elsewhere only -y removes.
    static void make_sure(Session& session, const std::string& goes) {
        if (session.globals().yes) return;
        if (!session.can_ask())
            throw Error(ErrorKind::not_done, "this would remove " + goes, "use -y to do it; nj undo would restore it");
        if (!ask_yes("Remove " + goes + "?", false)) throw Error(ErrorKind::not_done, "nothing was removed", "");
    }

    Report remove_person(Session& session) const {
        const Named who = resolve_person(session, what);
        const Removal removal = removal_of(session.journal(), who.id);
        const std::string goes =
            removal_words({who, removal.exchanges, removal.facts, removal.introductions, removal.shared_exchanges});
        make_sure(session, goes);
        const auto operation =
            session.write("rm " + who.handle, [&](Writer& writer) { remove_contact(writer, who.id); });
        return Report::of(RemoveReport{.operation = operation, .contact = who}).silenced_by_quiet();
    }

    Report remove_thing(Session& session) const {
        const NumberedThing thing = numbered_thing(session, what);
        make_sure(session, thing.name);
        const auto operation = session.write("rm #" + std::to_string(thing.number.number),
                                             [&](Writer& writer) { remove_numbered(writer, thing.number); });
        return Report::of(RemoveReport{.operation = operation, .item = thing.name}).silenced_by_quiet();
    }
};

constexpr std::array<std::string_view, 2> examples{"nj rm henrik -y", "nj -y rm ola"};

}  // namespace

extern constinit const CommandSpec rm_spec{.name = "rm",
                                           .group = Group::people,
                                           .summary = "remove a person, or any item by number",
                                           .needs = Needs::write,
                                           .examples = examples,
                                           .make = make_command<Rm>};

}  // namespace nj
