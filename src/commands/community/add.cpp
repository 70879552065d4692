#include "arguments/communities.hpp"
#include "arguments/people.hpp"
#include "nj/base/text.hpp"
#include "nj/store/communities.hpp"
#include "nj/view/community.hpp"

namespace nj {
namespace {

struct CommunityAdd : Command {
    std::string community;
    std::optional<std::string> name;
    std::optional<std::string> cadence;
    bool personal = false;
    bool not_personal = false;

    void declare(Params& params) override {
        params.word("COMMUNITY", community, "short name: govloop or +govloop", Completes::community)
            .option("--name", "NAME", name, "full name")
            .option("--cadence", "TIME", cadence, "how often it meets or expects to hear from you: 2w, monthly, none",
                    Completes::duration)
            .flag("--personal", personal, "a couple or family: an exchange with it counts for every member")
            .flag("--not-personal", not_personal, "make it not personal");
    }

    Report run(Session& session) override {
        if (personal && not_personal)
            throw Error(ErrorKind::usage, "--personal and --not-personal cannot be combined", "use one of them");
        const std::string handle = community_handle_of(community);
        const auto before = find_community(session.journal(), handle);
        Community after = before.value_or(Community{});
        if (!before) {
            after.handle = handle;
            after.name = to_nfc(community.starts_with('+') ? community.substr(1) : community);
        }
        apply_to(after);
        CommunityChange report;
        report.operation = session.write("community add " + handle, [&](Writer& writer) {
            after.id = ensure_community(writer, handle, session.today());
            update_community(writer, after);
        });
        using Did = CommunityChange::Did;
        report.did = !before ? Did::added : report.operation ? Did::changed : Did::unchanged;
        report.community = after;
        return Report::of(std::move(report)).silenced_by_quiet();
    }

private:
    void apply_to(Community& after) const {
        if (name) after.name = to_nfc(trimmed(*name));
        if (after.name.empty()) after.name = after.handle;
        if (cadence && (cadence->empty() || *cadence == "none")) {
            after.cadence.reset();
        } else if (cadence) {
            after.cadence = require_duration(*cadence, "--cadence");
        }
        if (personal) after.personal = true;
        if (not_personal) after.personal = false;
    }
};

constexpr std::array<std::string_view, 3> examples{
    "nj community add pmstudent --name pmStudent --cadence 2w",
    "nj community add doyles --name \"the Doyles\" --personal",
    "nj community add govloop --cadence none",
};

}  // namespace

extern constinit const CommandSpec community_add_spec{.name = "community add",
                                                      .group = Group::people,
                                                      .summary = "add a community, or change one",
                                                      .needs = Needs::write,
                                                      .examples = examples,
                                                      .make = make_command<CommunityAdd>};

}  // namespace nj
