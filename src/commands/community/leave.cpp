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

struct CommunityLeave : Command {
    std::string community;
    std::vector<std::string> people;

    void declare(Params& params) override {
        params.word("COMMUNITY", community, "community", Completes::community)
            .words("PEOPLE", people, "people to remove", Completes::contact);
    }

    Report run(Session& session) override {
        CommunityChange report;
        report.community = resolve_community(session, community);
        const std::string& handle = report.community.handle;
        report.people = resolve_people(session, people);
        const auto members = members_of(session.journal(), report.community.id);
        for (const auto& person : report.people)
            if (std::ranges::find(members, person.id) == members.end())
                throw Error(ErrorKind::not_done, person.name + " is not in +" + handle,
                            "nj community show " + handle + " lists its members");
        const std::string summary = "community leave " + handle + " " + joined(report.people, " ", &Named::handle);
        report.operation = session.write(summary, [&](Writer& writer) {
            for (const auto& person : report.people) leave_community(writer, report.community.id, person.id);
        });
        report.did = CommunityChange::Did::left;
        return Report::of(std::move(report)).silenced_by_quiet();
    }
};

constexpr std::array<std::string_view, 1> examples{"nj community leave govloop marcus"};

}  // namespace

extern constinit const CommandSpec community_leave_spec{.name = "community leave",
                                                        .group = Group::people,
                                                        .summary = "remove people from a community",
                                                        .needs = Needs::write,
                                                        .examples = examples,
                                                        .make = make_command<CommunityLeave>};

}  // namespace nj
