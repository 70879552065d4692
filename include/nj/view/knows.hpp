#pragma once

#include <string>
#include <vector>

#include "nj/domain/exchange.hpp"
#include "nj/domain/knows.hpp"
#include "nj/view/style.hpp"

namespace nj {
class JsonWriter;

/// Someone a person knows, with a name.
struct KnownPerson {
    Named person;
    Acquaintance how;
};
/// The recorded ones first, then the guesses, the strongest first.
void sort_known(std::vector<KnownPerson>& known, Day today);

/// `Ruth Ellery, Marcus Bell; perhaps Wei Zhang`: the first of them, what was said before what is guessed.
std::string known_names(const std::vector<KnownPerson>& known, std::size_t at_most);
/// How two people know each other: `a former student`, `3 exchanges together, the last on 5 Oct`, `both in +govloop`.
std::string how_words(const Acquaintance& how, const Named& one, const Named& other, Day today);

/// The people one person knows.
struct KnowsReport {
    Day today;
    Named person;
    std::vector<KnownPerson> known;
};
std::string to_text(const KnowsReport& report, const Style& style);
void to_json(const KnowsReport& report, JsonWriter& json);
/// What changed between two people: what was recorded, or that it was forgotten.
struct KnowsChange {
    std::optional<OperationId> operation;
    Named one;
    Named other;
    std::string note = {};
    std::optional<int> strength = {};
    bool forgotten = false;
};
std::string to_text(const KnowsChange& report, const Style& style);
void to_json(const KnowsChange& report, JsonWriter& json);

/// The list alone, under the key `knows`.
void write_known(JsonWriter& json, const std::vector<KnownPerson>& known, Day today);

}  // namespace nj
