#include "intro/introduced.hpp"

namespace nj {
namespace {

constexpr std::array<std::string_view, 1> examples{"nj intro granted lena"};

}  // namespace

extern constinit const CommandSpec intro_granted_spec{.name = "intro granted",
                                                      .group = Group::introductions,
                                                      .summary = "record that someone agreed to introduce you",
                                                      .needs = Needs::write,
                                                      .examples = examples,
                                                      .make = make_command<IntroStep<Step::granted>>};

}  // namespace nj
