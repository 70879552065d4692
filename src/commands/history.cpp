#include "nj/view/history.hpp"
#include "arguments/people.hpp"
#include "nj/base/text.hpp"
#include "nj/store/operations.hpp"

namespace nj {
namespace {

constexpr int usual_length = 20;

struct History : Command {
    std::string person;
    std::optional<int> limit;
    std::optional<std::string> device;

    void declare(Params& params) override {
        params.word("PERSON", person, "only changes that affect this person", Completes::contact, Need::optional)
            .option("-n,--limit", "N", limit, "number to show (20; 0 for all)")
            .option("--device", "NAME", device, "list only changes made on this machine: its name or number");
    }

    Report run(Session& session) override {
        HistoryQuestion question{.limit = static_cast<std::size_t>(limit.value_or(usual_length)),
                                 .about = std::nullopt,
                                 .device = std::nullopt};
        if (!person.empty()) question.about = resolve_person(session, person).id;
        if (device) question.device = require_device(session);
        HistoryReport report;
        for (const auto& operation : history(session.journal(), question))
            report.lines.push_back({operation.id, operation.number, session.environment().local_time(operation.at),
                                    operation.device_name, operation.command, operation.summary, operation.undone,
                                    operation.undoes.has_value()});
        return Report::of(std::move(report));
    }

private:
    [[nodiscard]] int require_device(Session& session) const {
        std::vector<std::string> names;
        for (const auto& known : devices(session.journal())) {
            if (fold(known.name) == fold(*device) || std::to_string(known.number) == *device) return known.number;
            names.push_back(std::to_string(known.number) + "  " + known.name);
        }
        throw Error(ErrorKind::not_done, "no machine '" + *device + "' has written to this journal",
                    "name one of these", names);
    }
};

constexpr std::array<std::string_view, 2> examples{"nj history", "nj history stephanie -n 5"};

}  // namespace

extern constinit const CommandSpec history_spec{.name = "history",
                                                .group = Group::keeping,
                                                .summary = "list changes, when they were made, and what was undone",
                                                .needs = Needs::read,
                                                .examples = examples,
                                                .make = make_command<History>};

}  // namespace nj
