#include "intro/introduced.hpp"

namespace nj {
namespace {

constexpr std::array<std::string_view, 1> examples{"nj intro met lena"};

}  // namespace

extern constinit const CommandSpec intro_met_spec{.name = "intro met",
                                                  .group = Group::introductions,
                                                  .summary = "record that the people introduced have met",
                                                  .needs = Needs::write,
                                                  .examples = examples,
                                                  .make = make_command<IntroStep<Step::met>>};

}  // namespace nj
