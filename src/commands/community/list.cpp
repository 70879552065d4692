#include "nj/contract/command.hpp"
#include "nj/store/communities.hpp"
#include "nj/view/community.hpp"

namespace nj {
namespace {

struct CommunityList : Command {
    void declare(Params& /*params*/) override {}

    Report run(Session& session) override {
        CommunitiesReport report;
        report.lines = communities(session.journal());
        report.today = session.today();
        return Report::of(std::move(report));
    }
};

constexpr std::array<std::string_view, 2> examples{"nj community list", "nj community list --json"};

}  // namespace

extern constinit const CommandSpec community_list_spec{.name = "community list",
                                                       .group = Group::people,
                                                       .summary = "list your communities",
                                                       .needs = Needs::read,
                                                       .examples = examples,
                                                       .make = make_command<CommunityList>};

}  // namespace nj
