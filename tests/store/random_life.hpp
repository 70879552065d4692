#pragma once

#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "nj/domain/exchange.hpp"
#include "nj/store/journal.hpp"

namespace nj::test {

/// Makes random changes to a journal as a user might; the same seed gives the same changes.
class RandomLife {
public:
    RandomLife(Journal& journal, unsigned seed) : journal_(journal), dice_(seed) {}

    /// Makes one write through the public functions of the store; returns its name, or an empty text if it changed
    /// nothing.
    std::string step();

    /// A number from 0 to n - 1, the same on every machine; the distributions of the standard library are not.
    std::size_t below(std::size_t n) { return dice_() % n; }

private:
    bool one_in(std::size_t n) { return below(n) == 0; }
    std::string_view one_of(const std::vector<std::string_view>& words) { return words[below(words.size())]; }
    Day some_day();
    std::vector<std::int64_t> ids(const std::string& query);
    std::int64_t some(const std::string& query);
    Named read_person_argument();
    void change_list(std::vector<std::string>& list, const std::vector<std::string_view>& words);
    Help some_help(const std::vector<Named>& people);

    bool add_somebody(Writer& writer);
    bool edit_somebody(Writer& writer);
    bool merge_two(Writer& writer);
    bool remove_somebody(Writer& writer);
    bool log_something(Writer& writer);
    bool edit_exchange(Writer& writer);
    bool remove_some_exchange(Writer& writer);
    bool change_facts(Writer& writer);
    bool say_who_knows_whom(Writer& writer);
    bool change_settings(Writer& writer);
    bool share_something(Writer& writer);
    bool several_at_once(Writer& writer);

    Journal& journal_;
    std::mt19937 dice_;
};

}  // namespace nj::test
