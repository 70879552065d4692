#include "spelling.hpp"

#include <doctest/doctest.h>

using namespace nj;
using namespace nj::cli;

namespace {

std::string texts(const std::vector<Candidate>& candidates) {
    std::string text;
    for (const auto& candidate : candidates) text += (text.empty() ? "" : " | ") + candidate.text;
    return text;
}

std::string for_bash(const std::string& typed, std::vector<Candidate> candidates) {
    spell_for_bash(candidates, read_shell_word(typed));
    return texts(candidates);
}

std::string for_fish(const std::string& typed, std::vector<Candidate> candidates) {
    spell_for_fish(candidates, typed);
    return texts(candidates);
}

}  // namespace

TEST_CASE("bash is given texts that follow the quote that was opened") {
    CHECK(for_bash("bo", {{"book club", ""}, {"books", ""}}) == "book\\ club | books");
    CHECK(for_bash("\"bo", {{"book club", ""}}) == "\"book club");
    CHECK(for_bash("tag:'bo", {{"tag:book club", ""}}) == "tag:'book club");
}

TEST_CASE("bash is not given what cannot follow the open quote") {
    CHECK(for_bash("tag:'bo", {{"city:Boston", ""}, {"tag:books", ""}}) == "tag:'books");
}

TEST_CASE("fish is given a spelling that begins with the word typed, or else contains it") {
    const Candidate ruth{.text = "@ruth", .description = "", .also = {"ruth-ellery", "ellery"}};
    CHECK(for_fish("ruth", {ruth}) == "ruth-ellery");
    CHECK(for_fish("RUTH", {ruth}) == "ruth-ellery");
    CHECK(for_fish("lery", {ruth}) == "ruth-ellery");
    CHECK(for_fish("@r", {ruth}) == "@ruth");
    CHECK(for_fish("ell", {ruth, {"elliot", ""}}) == "ellery | elliot");
    CHECK(for_fish("xyz", {ruth}) == "@ruth");
}
