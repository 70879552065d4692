#pragma once

#include <string>
#include <string_view>

#include "nj/domain/filter.hpp"

namespace nj {

/// A field of the query language, such as `tag` or `quiet`, with the function that reads its value.
struct FilterField {
    std::string_view name;
    std::string_view example;
    std::string_view means;
    /// `sign` is one of `: = < <= > >=`; the column of an error is an offset in the value.
    Result<Filter> (*read)(std::string_view sign, std::string_view value, Day today);
    bool one_word = false;  ///< the value is one word; other values extend to the next term
};

/// nullptr if there is no field of that name.
const FilterField* filter_field(std::string_view name);
/// The expected fields in an error about an unknown one: the nearest, or all of them.
std::string fields_expected(std::string_view typed);

}  // namespace nj
