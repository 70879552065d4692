#pragma once

#include <string>
#include <string_view>

namespace nj {

/// Whether a text is a URL: `https://…`, `www.…`, or a host with a path (`example.org/maps`).
bool is_url(std::string_view text);
/// A URL in the form used for comparison: the host in lower case and without `www.`; no scheme (http and https are
/// equal), default port, fragment, final slash, or tracking parameters (`utm_*`, `mc_*`, `fbclid`, `gclid`).
/// `HTTPS://www.Example.org:443/Maps/?utm_source=x#top` is `example.org/Maps`.
std::string normal_url(std::string_view url);

}  // namespace nj
