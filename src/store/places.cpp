#include "nj/store/places.hpp"

#include "rows.hpp"

namespace nj {

using namespace store;

namespace {

std::vector<std::string> texts(Query&& row) {
    std::vector<std::string> found;
    while (row.step()) found.push_back(row.text(0));
    return found;
}

}  // namespace

std::vector<std::string> places_used(Journal& journal) {
    return texts(journal.database().query(
        "SELECT place FROM exchange WHERE live AND place <> '' GROUP BY place ORDER BY max(day) DESC, place"));
}

std::vector<std::string> cities_used(Journal& journal) {
    return texts(journal.database().query(
        "SELECT city FROM contact WHERE live AND city <> '' GROUP BY city ORDER BY count(*) DESC, city"));
}

}  // namespace nj
