#pragma once

#include <string>
#include <string_view>

#include "nj/domain/filter.hpp"

namespace nj {

/// One field of the filter language, `tag` or `quiet`, with how its value is read.
struct FilterField {
    std::string_view name;
    std::string_view example;
    std::string_view means;
    /// `sign` is one of `: = < <= > >=`; the column of an error counts into the value.
    Result<Filter> (*read)(std::string_view sign, std::string_view value, Day today);
    bool one_word = false;  ///< its value ends with the word; others go on to the next term
};

/// Nullptr when there is no field of that name.
const FilterField* filter_field(std::string_view name);
/// What to expect in place of a field there is none of: all of them, or the nearest.
std::string fields_expected(std::string_view typed);

}  // namespace nj
