#include "derived/kinds.hpp"

namespace nj::store {

Kinds read_kinds(Database& database) {
    Kinds kinds;
    auto row = database.query("SELECT name, value FROM setting WHERE live AND name LIKE 'kind.%'");
    while (row.step())
        if (auto kind = kind_from_setting(row.text(0).substr(kind_prefix.size()), row.text(1))) kinds.set(*kind);
    return kinds;
}

}  // namespace nj::store
