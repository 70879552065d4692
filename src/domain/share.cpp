#include "nj/domain/share.hpp"

#include <algorithm>

#include "nj/base/join.hpp"
#include "nj/base/text.hpp"
#include "nj/domain/likeness.hpp"
#include "nj/domain/url.hpp"

namespace nj {
namespace {

/// Words of this length are too short to be significant in a text, but they can be topics (`AI`).
constexpr std::size_t short_word = 3;

using Words = std::vector<std::string>;

/// The words of a note, tag, or topic. Short words are kept; they match only a topic of the same length.
Words words_of(std::string_view text) {
    Words words = significant_words(text);
    for (auto& word : folded_words(text))
        if (word.size() < short_word) words.push_back(std::move(word));
    std::ranges::sort(words);
    return words;
}

/// The part of a title to compare. If the title is a URL, its host is left out, because it does not describe the page.
std::string_view significant_part(std::string_view title) {
    if (!is_url(title)) return title;
    const auto host = title.find("://");
    const auto path = title.find('/', host == title.npos ? 0 : host + 3);
    return title.substr(std::min(path, title.size()));
}

Words words_of(const Share& thing) {
    Words words = significant_words(std::string(significant_part(thing.title)) + " " + topics_text(thing.about));
    for (const auto& topic : thing.about)
        if (std::string folded = fold(topic); folded.size() < short_word) words.push_back(std::move(folded));
    std::ranges::sort(words);
    return words;
}

struct Candidate {
    const Reader* reader = nullptr;
    std::size_t words = 0;
    std::vector<std::string> why;
};

Candidate candidate(const Reader& reader, const Words& wanted) {
    Candidate made{&reader, 0, {}};
    const auto look = [&](const Words& words, const std::string& why) {
        const auto shared = shared_words(wanted, words);
        made.words += shared;
        if (shared > 0 && std::ranges::find(made.why, why) == made.why.end()) made.why.push_back(why);
    };
    for (const auto& fact : reader.facts)
        if (is_interest(fact)) look(words_of(fact.text), fact.topic + ": " + fact.text);
    for (const auto& tag : reader.tags) look(words_of(tag), "tag " + tag);
    for (const auto& thing : reader.liked) look(words_of(topics_text(thing.about)), "liked: " + thing.title);
    return made;
}

bool comes_before(const Candidate& a, const Candidate& b) {
    if (a.words != b.words) return a.words > b.words;
    if (a.reader->value != b.reader->value) return a.reader->value > b.reader->value;
    return a.reader->person.handle < b.reader->person.handle;
}

}  // namespace

bool is_interest(const Fact& fact) {
    return fact.topic == "likes" || fact.topic == "needs" || fact.topic == "work";
}

std::vector<std::string> topics_of(std::string_view about) {
    std::vector<std::string> topics;
    Words seen;
    while (!about.empty()) {
        const auto comma = std::min(about.find(','), about.size());
        const auto topic = trimmed(about.substr(0, comma));
        about.remove_prefix(std::min(comma + 1, about.size()));
        if (topic.empty() || std::ranges::find(seen, fold(topic)) != seen.end()) continue;
        seen.push_back(fold(topic));
        topics.emplace_back(topic);
    }
    return topics;
}

std::string topics_text(std::span<const std::string> topics) {
    return joined(topics, ", ");
}

Share share_of(std::string_view typed, std::string_view about) {
    Share share;
    share.about = topics_of(to_nfc(about));
    const std::string text = to_nfc(typed);
    const auto words = split_words(text);
    for (const auto word : words) {
        const bool is_address = is_url(word) && (words.size() == 1 || word.find("://") != word.npos);
        if (is_address && share.url.empty()) {
            share.url = word;
        } else {
            append_part(share.title, " ", word);
        }
    }
    if (share.title.empty()) share.title = normal_url(share.url);
    return share;
}

bool is_same_thing(const Share& a, const Share& b) {
    if (a.url.empty() != b.url.empty()) return false;
    return a.url.empty() ? fold(a.title) == fold(b.title) : normal_url(a.url) == normal_url(b.url);
}

std::optional<std::string> reason_against(const Reader& reader, const Share& thing) {
    const Words words = words_of(thing);
    if (std::ranges::find(reader.stops, std::string()) != reader.stops.end()) return "no shares";
    for (const auto& topic : reader.stops)
        if (shared_words(words, words_of(topic)) > 0) return "no shares about " + topic;
    for (const auto& fact : reader.facts)
        if (fact.topic == "avoid" && shared_words(words, words_of(fact.text)) > 0) return "avoid " + fact.text;
    if (reader.had_it) return "had it already";
    return std::nullopt;
}

std::vector<Suggestion> suggest(const Share& thing, std::span<const Reader> readers, std::size_t at_most) {
    const Words wanted = words_of(thing);
    std::vector<Candidate> found;
    for (const auto& reader : readers) {
        if (reader.archived) continue;
        Candidate made = candidate(reader, wanted);
        if (made.words > 0 && !reason_against(reader, thing)) found.push_back(std::move(made));
    }
    std::ranges::sort(found, comes_before);
    if (at_most > 0 && found.size() > at_most) found.resize(at_most);
    std::vector<Suggestion> suggestions;
    for (auto& each : found) suggestions.push_back({each.reader->person, std::move(each.why)});
    return suggestions;
}

}  // namespace nj
