#pragma once

#include "nj/contract/command.hpp"
#include "nj/view/why_not.hpp"

namespace nj {

/// What keeps one person off `due`.
WhyNotReport why_not(Session& session, const Named& person);

}  // namespace nj
