#include "nj/store/soundness.hpp"

#include "engine/database.hpp"

namespace nj {

std::vector<std::string> damage(Journal& journal) {
    std::vector<std::string> found;
    auto row = journal.database().query("PRAGMA integrity_check");
    while (row.step()) found.push_back(row.text(0));
    if (found.size() == 1 && found.front() == "ok") found.clear();
    return found;
}

}  // namespace nj
