#include "nj/store/ledger.hpp"

#include <algorithm>

#include "arguments/filter.hpp"
#include "arguments/people.hpp"
#include "nj/store/forward.hpp"
#include "nj/view/ledger.hpp"

namespace nj {
namespace {

constexpr int usual_limit = 20;
constexpr std::size_t things_shown = 3;

struct Ledger : Command {
    std::vector<std::string> people;
    std::optional<int> limit;
    bool all = false;

    void declare(Params& params) override {
        params
            .words("PEOPLE|FILTER", people, "who to show; everyone by default", Completes::contact_or_filter,
                   Need::optional)
            .option("-n,--limit", "N", limit, "number of lines (20; 0 for all)")
            .flag("--all", all, "show everyone you have exchanged anything with");
    }

    Report run(Session& session) override {
        if (all && limit) throw Error(ErrorKind::usage, "--all and --limit cannot be combined", "use one of them");
        if (!people.empty() && !is_filter(people, session.today())) return pages(session);
        LedgerReport report;
        const auto chosen = selected_by(session, people);
        report.entries = entries(session, chosen);
        report.filtered = !people.empty();
        report.total = report.entries.size();
        const int lines = all ? 0 : limit.value_or(usual_limit);
        if (lines > 0) report.entries.resize(std::min(report.total, static_cast<std::size_t>(lines)));
        if (!session.globals().json) {
            for (auto& entry : report.entries) add_reasons(session, entry);
            report.forwards = forwards(session, chosen);
        }
        return Report::of(std::move(report));
    }

private:
    using Chosen = std::optional<std::unordered_set<ContactId>>;

    static std::vector<LedgerEntry> entries(Session& session, const Chosen& chosen) {
        auto list = ledger(session.journal(), session.today());
        if (chosen) std::erase_if(list, [&](const LedgerEntry& entry) { return !chosen->contains(entry.person.id); });
        sort_by_balance(list);
        return list;
    }

    static std::vector<Forward> forwards(Session& session, const Chosen& chosen) {
        auto list = forwards_of(forward_links(session.journal()));
        if (!chosen) return list;
        const auto is_chosen = [&](const Named& person) { return chosen->contains(person.id); };
        std::erase_if(list,
                      [&](const Forward& each) { return std::ranges::none_of(each.thing.link.people, is_chosen); });
        return list;
    }

    /// The latest things given by whoever gave more.
    static void add_reasons(Session& session, LedgerEntry& entry) {
        if (is_even(entry.passed.balance)) return;
        const Way way = entry.passed.balance < 0 ? Way::got : Way::gave;
        entry.things = things_passed(session.journal(), entry.person.id, way, things_shown);
    }

    [[nodiscard]] Report pages(Session& session) const {
        LedgerPagesReport report{.today = session.today(), .entries = {}};
        for (const auto& person : resolve_people(session, people)) {
            LedgerEntry entry = ledger_of(session.journal(), person.id, session.today());
            entry.things = things_passed(session.journal(), person.id, {}, 0);
            report.entries.push_back(std::move(entry));
        }
        return Report::of(std::move(report));
    }
};

constexpr std::array<std::string_view, 3> examples{"nj ledger", "nj ledger ruth", "nj ledger circle:close --all"};

}  // namespace

extern constinit const CommandSpec ledger_spec{.name = "ledger",
                                               .group = Group::giving,
                                               .summary = "show what passed both ways, sorted by what you owe",
                                               .needs = Needs::read,
                                               .examples = examples,
                                               .make = make_command<Ledger>};

}  // namespace nj
