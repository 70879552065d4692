#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "nj/domain/exchange.hpp"

namespace nj {

/// Something worth passing on, who it was shared with, and who liked it.
struct Share {
    ShareId id;
    long long number = 0;
    std::string title;               ///< the URL without its scheme, where nothing else was said
    std::string url;                 ///< as it was typed; empty for what has none
    std::vector<std::string> about;  ///< topics
    Day on;                          ///< first shared
    std::vector<Named> to;
    std::vector<Named> liked;
};

/// What a typed text is: a title, a URL, or both (`the parcel maps https://example.org/maps`). A URL alone is its own
/// title, as `normal_url` gives it.
Share share_of(std::string_view typed, std::string_view about);

/// The topics of `zoning, cities`, each once, as it was written first.
std::vector<std::string> topics_of(std::string_view about);
std::string topics_text(std::span<const std::string> topics);

/// The same thing: the same URL, compared by `normal_url`; where neither has one, the same folded title.
bool is_same_thing(const Share& a, const Share& b);

/// What is known of someone that bears on what to share with them.
struct Reader {
    Named person;
    int value = 0;  ///< V of the ranking
    bool archived = false;
    bool had_it = false;      ///< the thing in question, already
    std::vector<Fact> facts;  ///< those of topic likes, needs, work and avoid
    std::vector<std::string> tags;
    std::vector<Share> liked;        ///< title and topics alone
    std::vector<std::string> stops;  ///< folded topics they want nothing of; an empty one is every share
};

/// Whether a note says what someone may care for: its topic is likes, needs or work.
bool is_interest(const Fact& fact);

/// Why someone is not to get a thing: `no shares`, `no shares about zoning`, `avoid newsletters`, `had it already`.
/// A topic that they stopped and a note of topic avoid hold wherever they have a telling word in common with the title
/// or the topics. Nothing if they may have it.
std::optional<std::string> reason_against(const Reader& reader, const Share& thing);

struct Suggestion {
    Named person;
    std::vector<std::string> why;  ///< `likes: old maps`, `tag zoning`, `liked: the Boston parcel maps`
};

/// Who would care: everyone not archived with telling words of the title or the topics in what they like, need or work
/// on, in a tag, or in the topics of what they liked before; no one with a reason against it. Most words first, counted
/// for each note, tag and liked thing; then by V, then by handle. `at_most` 0: all of them.
std::vector<Suggestion> suggest(const Share& thing, std::span<const Reader> readers, std::size_t at_most = 10);

}  // namespace nj
