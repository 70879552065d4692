#include "arguments/people.hpp"
#include "nj/base/count.hpp"
#include "nj/store/contacts.hpp"
#include "nj/store/removal.hpp"
#include "nj/term/prompt.hpp"
#include "nj/view/person_change.hpp"

namespace nj {
namespace {

struct Merge : Command {
    std::string keep;
    std::string other;

    void declare(Params& params) override {
        params.word("KEEP", keep, "contact to keep; its single values win", Completes::contact)
            .word("OTHER", other, "contact that is the same person", Completes::contact);
    }

    Report run(Session& session) override {
        const Named into = resolve_person(session, keep);
        const Named from = resolve_person(session, other);
        if (into.id == from.id)
            throw Error(ErrorKind::usage, "'" + keep + "' and '" + other + "' are the same contact already",
                        "name two: nj list shows who is there");
        if (session.can_ask() && !session.globals().yes &&
            !ask_yes("Merge " + described(session, from) + " into " + described(session, into) + "?", true))
            throw Error(ErrorKind::not_done, "nothing was merged", "");
        const auto operation = session.write("merge " + into.handle + " " + from.handle, [&](Writer& writer) {
            merge_contacts(writer, session.journal(), into.id, from.id);
        });
        return Report::of(MergeReport{operation, into, from}).silenced_by_quiet();
    }

private:
    static std::string described(Session& session, const Named& person) {
        const Removal has = removal_of(session.journal(), person.id);
        return person.name + " (@" + person.handle + ", " + counted(has.exchanges + has.shared_exchanges, "exchange") +
               ")";
    }
};

constexpr std::array<std::string_view, 1> examples{"nj merge henrik henry"};

}  // namespace

extern constinit const CommandSpec merge_spec{.name = "merge",
                                              .group = Group::people,
                                              .summary = "merge two contacts",
                                              .needs = Needs::write,
                                              .examples = examples,
                                              .make = make_command<Merge>};

}  // namespace nj
