#include <algorithm>

#include "arguments/communities.hpp"
#include "arguments/people.hpp"
#include "nj/base/count.hpp"
#include "nj/base/join.hpp"
#include "nj/store/communities.hpp"
#include "nj/view/community.hpp"
#include "nj/view/exchange.hpp"

namespace nj {
namespace {

struct CommunityJoin : Command {
    std::string community;
    std::vector<std::string> people;

    void declare(Params& params) override {
        params.word("COMMUNITY", community, "community", Completes::community)
            .words("PEOPLE", people, "people to add", Completes::contact);
    }

    Report run(Session& session) override {
        CommunityChange report;
        report.community = resolve_community(session, community);
        const auto named = resolve_people(session, people);
        const auto members = members_of(session.journal(), report.community.id);
        std::ranges::copy_if(named, std::back_inserter(report.people), [&](const Named& person) {
            return std::ranges::find(members, person.id) == members.end();
        });
        const std::string& handle = report.community.handle;
        const std::string summary = "community join " + handle + " " + joined(report.people, " ", &Named::handle);
        report.operation = session.write(summary, [&](Writer& writer) {
            for (const auto& person : report.people) join_community(writer, report.community.id, person.id);
        });
        if (report.people.empty()) {
            report.did = CommunityChange::Did::already_in;
            report.people = named;
        } else {
            report.did = CommunityChange::Did::joined;
        }
        return Report::of(std::move(report)).silenced_by_quiet();
    }
};

constexpr std::array<std::string_view, 2> examples{"nj community join govloop ruth stephanie",
                                                   "nj community join +govloop Wei Zhang and Kim"};

}  // namespace

extern constinit const CommandSpec community_join_spec{.name = "community join",
                                                       .group = Group::people,
                                                       .summary = "add people to a community",
                                                       .needs = Needs::write,
                                                       .examples = examples,
                                                       .make = make_command<CommunityJoin>};

}  // namespace nj
