#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "nj/domain/exchange.hpp"

namespace nj {

/// Something shared, the people it was shared with, and those who liked it.
struct Share {
    ShareId id;
    long long number = 0;
    std::string title;               ///< the URL without its scheme if no title was given
    std::string url;                 ///< as typed; may be empty
    std::vector<std::string> about;  ///< topics
    Day on;                          ///< first shared
    std::vector<Named> to;
    std::vector<Named> liked;
};

/// Reads a text that is a title, a URL, or both (`the parcel maps https://example.org/maps`). A URL without a title is
/// its own title, in the form of `normal_url`.
Share share_of(std::string_view typed, std::string_view about);

/// The topics in `zoning, cities`, each once, in its first spelling.
std::vector<std::string> topics_of(std::string_view about);
std::string topics_text(std::span<const std::string> topics);

/// Whether two shares are the same thing: the same `normal_url`, or, if neither has a URL, the same folded title.
bool is_same_thing(const Share& a, const Share& b);

/// The data of a person that decides what to share with them.
struct Reader {
    Named person;
    int value = 0;  ///< V of the ranking
    bool archived = false;
    bool had_it = false;      ///< they already have the thing in question
    std::vector<Fact> facts;  ///< of the topics likes, needs, work, and avoid
    std::vector<std::string> tags;
    std::vector<Share> liked;        ///< only title and topics are set
    std::vector<std::string> stops;  ///< folded topics that they stopped; an empty one stops all shares
};

/// Whether a note is about an interest: its topic is likes, needs, or work.
bool is_interest(const Fact& fact);

/// Why a thing should not be shared with someone: `no shares`, `no shares about zoning`, `avoid newsletters`, `had it
/// already`. A stopped topic or a note of topic avoid applies if it has a significant word in common with the title or
/// the topics. Nothing if there is no reason.
std::optional<std::string> reason_against(const Reader& reader, const Share& thing);

struct Suggestion {
    Named person;
    std::vector<std::string> why;  ///< `likes: old maps`, `tag zoning`, `liked: the Boston parcel maps`
};

/// People who may care about a thing: those with significant words of its title or topics in their likes, needs, or
/// work, in a tag, or in the topics of something they liked. Archived people and people with a reason against it are
/// left out. Sorted by the number of words, summed over notes, tags, and liked things; then by V, then by handle.
/// `at_most` 0 means all.
std::vector<Suggestion> suggest(const Share& thing, std::span<const Reader> readers, std::size_t at_most = 10);

}  // namespace nj
