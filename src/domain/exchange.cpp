#include "nj/domain/exchange.hpp"

#include <array>

namespace nj {
namespace {

constexpr std::array<std::string_view, 3> way_names{"gave", "got", "passed"};

}  // namespace

std::string_view way_name(Way way) {
    return way_names[static_cast<std::size_t>(way)];
}

Way way_named(std::string_view name) {
    if (name == way_names[0]) return Way::gave;
    return name == way_names[1] ? Way::got : Way::passed;
}

}  // namespace nj
