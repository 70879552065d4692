#include "nj/domain/url.hpp"

#include <algorithm>
#include <array>

#include "nj/base/text.hpp"
#include "nj/domain/share.hpp"

namespace nj {
namespace {

constexpr std::array<std::string_view, 2> web_schemes{"http", "https"};
constexpr std::array<std::string_view, 2> default_ports{":80", ":443"};

std::string lower(std::string_view text) {
    std::string out(text);
    std::ranges::transform(out, out.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return out;
}

/// The parts of a URL (RFC 3986): the scheme, which may be empty, and the path with its query, without fragment.
struct Parts {
    std::string scheme;
    std::string host;
    std::string_view path;
    std::string_view query;
};

Parts parts_of(std::string_view url) {
    Parts parts;
    url = url.substr(0, url.find('#'));
    if (const auto end = url.find("://"); end != url.npos) {
        parts.scheme = lower(url.substr(0, end));
        url.remove_prefix(end + 3);
    }
    const auto host_end = std::min(url.find_first_of("/?"), url.size());
    parts.host = lower(url.substr(0, host_end));
    url.remove_prefix(host_end);
    const auto mark = std::min(url.find('?'), url.size());
    parts.path = url.substr(0, mark);
    parts.query = url.substr(std::min(mark + 1, url.size()));
    return parts;
}

bool only_tracks(std::string_view parameter) {
    const std::string name = lower(parameter.substr(0, parameter.find('=')));
    return name.starts_with("utm_") || name.starts_with("mc_") || name == "fbclid" || name == "gclid";
}

/// The query without tracking parameters, in its order, because some pages depend on it.
std::string query_without_tracking(std::string_view query) {
    std::string kept;
    while (!query.empty()) {
        const auto end = std::min(query.find('&'), query.size());
        const auto parameter = query.substr(0, end);
        query.remove_prefix(std::min(end + 1, query.size()));
        if (!parameter.empty() && !only_tracks(parameter)) kept.append(kept.empty() ? "?" : "&").append(parameter);
    }
    return kept;
}

}  // namespace

bool is_url(std::string_view text) {
    if (text.empty() || split_words(text).size() != 1) return false;
    const Parts parts = parts_of(text);
    const auto dot = parts.host.find('.');
    if (!parts.scheme.empty()) return !parts.host.empty();
    if (dot == 0 || dot == parts.host.npos || dot + 1 == parts.host.size()) return false;
    return parts.host.starts_with("www.") || !parts.path.empty();
}

std::string normal_url(std::string_view url) {
    Parts parts = parts_of(trimmed(url));
    const bool web = parts.scheme.empty() || std::ranges::find(web_schemes, parts.scheme) != web_schemes.end();
    if (web) {
        for (const auto port : default_ports)
            if (parts.host.ends_with(port)) parts.host.resize(parts.host.size() - port.size());
        if (parts.host.starts_with("www.")) parts.host.erase(0, 4);
    }
    while (parts.path.ends_with('/')) parts.path.remove_suffix(1);
    return (web ? "" : parts.scheme + "://") + parts.host + std::string(parts.path) +
           query_without_tracking(parts.query);
}

}  // namespace nj
