#include "arguments/communities.hpp"

#include <algorithm>

#include "nj/base/nearest.hpp"
#include "nj/base/text.hpp"
#include "nj/store/communities.hpp"
#include "nj/store/contacts.hpp"

namespace nj {
namespace {

std::optional<std::string> nearest_community(Session& session, const std::string& handle) {
    std::vector<std::string> handles;
    for (const auto& line : communities(session.journal())) handles.push_back(line.community.handle);
    return nearest(handle, handles);
}

}  // namespace

std::string community_handle_of(const std::string& text) {
    std::string handle = community_handle(text);
    if (handle.empty())
        throw Error(ErrorKind::usage, "'" + text + "' names no community", "a handle has letters or digits: +govloop");
    return handle;
}

Community resolve_community(Session& session, const std::string& text) {
    const std::string handle = community_handle_of(text);
    if (auto community = find_community(session.journal(), handle)) return *community;
    const auto near = nearest_community(session, handle);
    throw Error(ErrorKind::not_done, "there is no community '+" + handle + "'",
                (near ? "did you mean +" + *near + "? " : "") + "nj community add " + handle + " makes it");
}

std::vector<Named> implied_members(Session& session, const std::string& handle) {
    Journal& journal = session.journal();
    const auto community = find_community(journal, handle);
    std::vector<Named> people;
    if (!community || !community->personal) return people;
    for (const auto member : members_of(journal, community->id))
        if (!read_contact(journal, member)->archived) people.push_back(named(journal, member));
    return people;
}

void add_implied_members(Session& session, const std::string& handle, std::vector<Named>& people) {
    for (auto& person : implied_members(session, handle))
        if (std::ranges::find(people, person) == people.end()) people.push_back(std::move(person));
}

std::optional<NewCommunity> new_community(Session& session, const std::string& handle) {
    if (handle.empty() || find_community(session.journal(), handle)) return std::nullopt;
    return NewCommunity{handle, nearest_community(session, handle)};
}

}  // namespace nj
