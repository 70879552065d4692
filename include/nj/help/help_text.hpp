#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "nj/contract/command.hpp"

namespace nj {

// Help is formatted for `width` columns, at most 80.

/// The ten commands for the first week.
std::string first_week_help(std::size_t width);
/// Every command by group.
std::string all_help(std::size_t width);
/// `nj COMMAND -h`: summary, synopsis, options, two examples.
std::string short_help(const CommandSpec& spec, const Params& params, std::size_t width);
/// `nj community -h`: the commands of a family.
std::string family_help(std::string_view family, std::size_t width);
/// `nj due [FILTER...] [OPTIONS]`.
std::string synopsis(const CommandSpec& spec, const Params& params);
/// `-m, --note NOTE`.
std::string option_title(const Param& param);

}  // namespace nj
