#pragma once

#include <date/date.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "nj/base/result.hpp"

namespace nj {

/// A day in the user's calendar, never an instant.
using Day = date::local_days;
using Days = date::days;

}  // namespace nj
