#include "nj/view/history.hpp"
#include "nj/store/operations.hpp"
#include "who.hpp"

namespace nj {
namespace {

constexpr int usual_length = 20;

struct History : Command {
    std::string person;
    std::optional<int> limit;

    void declare(Params& params) override {
        params.word("PERSON", person, "only what touched this person", Completes::contact, Need::optional)
            .option("-n,--limit", "N", limit, "how many to show (20; 0 for all)");
    }

    Report run(Session& session) override {
        std::optional<ContactId> about;
        if (!person.empty()) about = the_person(session, person).id;
        HistoryReport report;
        for (const auto& operation :
             history(session.journal(), static_cast<std::size_t>(limit.value_or(usual_length)), about))
            report.lines.push_back({operation.id, operation.number, session.environment().local_time(operation.at),
                                    operation.device_name, operation.command, operation.summary, operation.undone,
                                    operation.undoes.has_value()});
        return Report::of(std::move(report));
    }
};

constexpr std::array<std::string_view, 2> examples{"nj history", "nj history stephanie -n 5"};

}  // namespace

extern constinit const CommandSpec history_spec{.name = "history",
                                                .group = Group::keeping,
                                                .summary = "show what was changed, when, and what was undone",
                                                .needs = Needs::read,
                                                .examples = examples,
                                                .make = make_command<History>};

}  // namespace nj
