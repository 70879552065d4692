#include "nj/view/balance.hpp"

#include "nj/domain/balance.hpp"

namespace nj {

std::string balance_words(double balance, std::string_view name) {
    if (is_even(balance)) return "about even";
    return balance > 0 ? "more from you" : "more from " + std::string(name);
}

}  // namespace nj
