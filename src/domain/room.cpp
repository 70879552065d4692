#include "nj/domain/room.hpp"

#include "nj/domain/likeness.hpp"

namespace nj {
namespace {

/// A note with its significant words.
struct Words {
    const std::string* text;
    std::vector<std::string> words;
};

std::vector<Words> words_of(const InRoom& somebody, std::string_view topic) {
    std::vector<Words> list;
    for (const Fact& fact : somebody.facts)
        if (fact.topic == topic) list.push_back({&fact.text, significant_words(fact.text)});
    return list;
}

const Words* closest(const Words& need, const std::vector<Words>& offers) {
    const Words* found = nullptr;
    std::size_t shared = 0;
    for (const auto& offer : offers)
        if (const auto words = shared_words(need.words, offer.words); words > shared) {
            shared = words;
            found = &offer;
        }
    return found;
}

}  // namespace

std::vector<std::vector<CouldMeet>> who_could_meet(std::span<const InRoom> room) {
    std::vector<std::vector<Words>> offers;
    offers.reserve(room.size());
    for (const auto& somebody : room) offers.push_back(words_of(somebody, "offers"));
    std::vector<std::vector<CouldMeet>> all(room.size());
    for (std::size_t who = 0; who < room.size(); ++who)
        for (const auto& need : words_of(room[who], "needs"))
            for (std::size_t other = 0; other < room.size(); ++other) {
                if (room[other].person.id == room[who].person.id) continue;
                if (const Words* offer = closest(need, offers[other]))
                    all[who].push_back({room[other].person, *need.text, *offer->text});
            }
    return all;
}

}  // namespace nj
