#include "nj/domain/community.hpp"

#include "nj/base/text.hpp"

namespace nj {

std::string community_handle(std::string_view said) {
    if (said.starts_with('+')) said.remove_prefix(1);
    return slug(said);
}

std::optional<Day> due_again(const Community& community, std::optional<Day> last) {
    if (!last) last = community.started;
    if (!community.cadence || !last) return std::nullopt;
    return *last + *community.cadence;
}

bool is_quiet(const Standing& member, Typical typical, Day today) {
    if (member.archived) return false;
    return member.n == 0 || due_on(member, rhythm_of(member, typical), today) <= today;
}

}  // namespace nj
