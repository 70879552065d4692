#pragma once

#include <string>
#include <string_view>

namespace nj {

/// Whether a text is the address of a page: `https://…`, `www.…`, or a host with a path (`example.org/maps`).
bool is_url(std::string_view text);
/// A URL as two of them are compared: host in lower case and without `www.`, no scheme (http and https are alike), no
/// default port, fragment, slash at the end or parameter that only tracks (`utm_*`, `mc_*`, `fbclid`, `gclid`).
/// `HTTPS://www.Example.org:443/Maps/?utm_source=x#top` is `example.org/Maps`.
std::string normal_url(std::string_view url);

}  // namespace nj
