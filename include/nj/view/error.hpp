#pragma once

#include <string>

#include "nj/base/error.hpp"
#include "nj/view/style.hpp"

namespace nj {

/// `nj: no contact matches 'Stephanie'; add --new to make one`, candidates below it;
/// wrapped at the style's width, but for the lines that show where a mistake is.
std::string error_text(const Error& error, const Style& style);
/// `{"error":{"code":1,"message":…,"hint":…,"candidates":[…]}}`.
std::string error_json(const Error& error);

}  // namespace nj
