#include "reports/acquaintances.hpp"

#include "nj/store/contacts.hpp"

namespace nj {

std::vector<KnownPerson> acquaintances_with_names(Session& session, ContactId contact, std::size_t latest) {
    std::vector<KnownPerson> known;
    for (auto& how : acquaintances_of(session.journal(), contact, latest)) {
        Named person = named(session.journal(), how.person);
        known.push_back({std::move(person), std::move(how)});
    }
    sort_known(known, session.today());
    return known;
}

}  // namespace nj
