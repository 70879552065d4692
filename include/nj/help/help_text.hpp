#pragma once

#include <string>
#include <string_view>

#include "nj/contract/command.hpp"

namespace nj {

/// The ten commands of a first week.
std::string first_week_help();
/// Every command by group.
std::string all_help();
/// `nj COMMAND -h`: what it does, how to call it, its options, two examples.
std::string short_help(const CommandSpec& spec, const Params& params);
/// `nj community -h`: the commands of a family.
std::string family_help(std::string_view family);
/// `nj due [FILTER...] [OPTIONS]`.
std::string synopsis(const CommandSpec& spec, const Params& params);
/// `-m, --note NOTE`.
std::string option_title(const Param& param);

}  // namespace nj
