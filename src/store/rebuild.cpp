#include "nj/store/rebuild.hpp"

#include "derived/timeline.hpp"

namespace nj {

void rebuild(Journal& journal) {
    store::Transaction transaction(journal.database());
    store::Timeline(journal.database()).rebuild();
    transaction.commit();
}

}  // namespace nj
