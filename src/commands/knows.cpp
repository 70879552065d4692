#include "arguments/people.hpp"
#include "nj/base/text.hpp"
#include "nj/view/exchange.hpp"
#include "reports/acquaintances.hpp"

namespace nj {
namespace {

struct KnowsCommand : Command {
    std::vector<std::string> people;
    std::optional<std::string> note;
    std::optional<int> strength;
    bool forget = false;

    void declare(Params& params) override {
        params
            .words("PEOPLE", people, "two people who know each other, or one person whose acquaintances to list",
                   Completes::contact)
            .option("--note", "TEXT", note, "how they know each other: a former student, neighbors")
            .option("--strength", "N", strength, "how well they know each other, 1 to 5")
            .flag("--forget", forget, "remove what you recorded");
    }

    Report run(Session& session) override {
        if (strength && (*strength < 1 || *strength > 5))
            throw Error(ErrorKind::usage, "'" + std::to_string(*strength) + "' is not a valid strength", "say 1 to 5");
        const auto named = resolve_people(session, people);
        if (named.size() == 1 && !note && !strength && !forget)
            return Report::of(
                KnowsReport{session.today(), named.front(), acquaintances_with_names(session, named.front().id)});
        if (named.size() != 2)
            throw Error(ErrorKind::usage, "nj knows takes two people",
                        "as in nj knows ruth dana --note \"a former student\"");
        if (forget && (note || strength))
            throw Error(ErrorKind::usage, "--forget removes all that was recorded",
                        "use it without --note and --strength");
        return forget ? take_back(session, named[0], named[1]) : say(session, named[0], named[1]);
    }

private:
    Report say(Session& session, const Named& one, const Named& other) const {
        const auto before = said_to_know(session.journal(), one.id, other.id);
        SaidToKnow said = before.value_or(SaidToKnow{});
        if (note) said.note = to_nfc(trimmed(*note));
        if (strength) said.strength = strength;
        const auto operation = session.write("knows " + one.handle + " " + other.handle,
                                             [&](Writer& writer) { say_they_know(writer, one.id, other.id, said); });
        return Report::of(KnowsChange{operation, one, other, said.note, said.strength}).silenced_by_quiet();
    }

    static Report take_back(Session& session, const Named& one, const Named& other) {
        if (!said_to_know(session.journal(), one.id, other.id))
            throw Error(ErrorKind::not_done, "nothing was said of " + one.name + " and " + other.name,
                        "nj knows " + one.handle + " lists what was said and what is a guess");
        const auto operation = session.write("knows --forget " + one.handle + " " + other.handle,
                                             [&](Writer& writer) { forget_they_know(writer, one.id, other.id); });
        return Report::of(KnowsChange{.operation = operation, .one = one, .other = other, .forgotten = true})
            .silenced_by_quiet();
    }
};

constexpr std::array<std::string_view, 3> examples{"nj knows ruth dana --note \"a former student\" --strength 4",
                                                   "nj knows ruth", "nj knows wei, stephanie"};

}  // namespace

extern constinit const CommandSpec knows_spec{.name = "knows",
                                              .group = Group::people,
                                              .summary = "record who someone knows, or list who they know",
                                              .needs = Needs::write,
                                              .examples = examples,
                                              .make = make_command<KnowsCommand>};

}  // namespace nj
