#include "nj/view/health.hpp"

#include "nj/contract/command.hpp"
#include "nj/store/contacts.hpp"
#include "nj/store/health.hpp"
#include "nj/store/settings.hpp"
#include "nj/store/standings.hpp"

namespace nj {
namespace {

struct HealthCommand : Command {
    void declare(Params& /*params*/) override {}

    Report run(Session& session) override {
        Journal& journal = session.journal();
        const Day today = session.today();
        const auto people = standings(journal);
        const auto days = passage_days(journal, health_since(today), today, kinds(journal));
        const auto passed = passed_counts(journal, today - year_of_days + Days{1}, today);
        HealthReport report;
        report.today = today;
        report.health = health_of({.people = people,
                                   .days = days,
                                   .barely_known = barely_known(journal),
                                   .gave = passed.gave,
                                   .got = passed.got,
                                   .asked = passed.asked,
                                   .size = size(journal)},
                                  today);
        for (const auto& each : report.health.slipping) report.slipping.push_back(named(journal, each.contact));
        return Report::of(std::move(report));
    }

private:
    static std::size_t size(Journal& journal) {
        const auto set = setting(journal, "health.size");
        return set ? std::stoul(*set) : healthy_size;
    }
};

constexpr std::array<std::string_view, 2> examples{"nj health", "nj health --json"};

}  // namespace

extern constinit const CommandSpec health_spec{.name = "health",
                                               .group = Group::plan,
                                               .summary = "show the state of your network and what would help most",
                                               .needs = Needs::read,
                                               .examples = examples,
                                               .make = make_command<HealthCommand>};

}  // namespace nj
