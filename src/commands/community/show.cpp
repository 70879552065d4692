#include <algorithm>

#include "arguments/communities.hpp"
#include "nj/store/communities.hpp"
#include "nj/store/contacts.hpp"
#include "nj/store/settings.hpp"
#include "nj/store/standings.hpp"
#include "nj/view/community.hpp"

namespace nj {
namespace {

/// How many exchanges the page shows.
constexpr std::size_t page_exchanges = 3;

struct CommunityShow : Command {
    std::string community;

    void declare(Params& params) override {
        params.word("COMMUNITY", community, "community to show", Completes::community);
    }

    Report run(Session& session) override {
        Journal& journal = session.journal();
        CommunityReport report;
        report.today = session.today();
        report.community = resolve_community(session, community);
        const CommunityId id = report.community.id;
        report.last = last_met(journal, id);
        report.members = members(session, id);
        const Contributed contributed = contributed_to(journal, id);
        report.gave = contributed.gave;
        report.got = contributed.got;
        report.exchanges_total = contributed.exchanges;
        report.exchanges = exchanges_of(journal, id, session.globals().json ? 0 : page_exchanges, kinds(journal));
        return Report::of(std::move(report));
    }

private:
    /// People never spoken to first, then by the last time, the longest ago first.
    static std::vector<MemberLine> members(Session& session, CommunityId community) {
        Journal& journal = session.journal();
        const Typical usual = typical(journal);
        std::vector<MemberLine> lines;
        for (const auto id : members_of(journal, community)) {
            const Standing standing = *standing_of(journal, id);
            MemberLine line;
            line.person = named(journal, id);
            if (standing.n > 0) line.last = standing.last;
            line.rhythm = rounded_days(rhythm_of(standing, usual).days);
            line.quiet = is_quiet(standing, usual, session.today());
            line.archived = standing.archived;
            lines.push_back(std::move(line));
        }
        std::ranges::stable_sort(lines, [](const MemberLine& a, const MemberLine& b) {
            return a.last != b.last ? a.last < b.last : a.person.handle < b.person.handle;
        });
        return lines;
    }
};

constexpr std::array<std::string_view, 2> examples{"nj community show govloop", "nj community show +govloop --json"};

}  // namespace

extern constinit const CommandSpec community_show_spec{.name = "community show",
                                                       .group = Group::people,
                                                       .summary = "show a community and which members have gone quiet",
                                                       .needs = Needs::read,
                                                       .examples = examples,
                                                       .make = make_command<CommunityShow>};

}  // namespace nj
