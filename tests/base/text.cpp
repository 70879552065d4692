#include "nj/base/text.hpp"

#include <doctest/doctest.h>

#include <random>
#include <vector>

#include "nj/base/nearest.hpp"
#include "nj/base/width.hpp"

using namespace nj;
using Words = std::vector<std::string>;

namespace {

/// Random texts of difficult pieces: marks, joiners, wide letters, invalid bytes, white space.
std::vector<std::string> awkward_texts() {
    const std::vector<std::string> pieces{"a",  "Z",  " ",      "\t",     "é",  "e\u0301", "ß",    "İ",    "Æ",  "한",
                                          "ᄒ", "ᅡ", "ᆫ",     "王",     "👩",  "\u200D",  "💻",    "🇩",    "🇪",  "'",
                                          "’",  "-",  "\u00A0", "\u0301", "Σ",  "ς",       "\xC3", "\xFF", "ﬁ",  "½",
                                          "´",  "ℌ",  "が",     "\x1B",   "\n", "ﷺ",       "Å",    "0",    "￥", "̈"};
    std::mt19937 random(23);
    std::vector<std::string> texts;
    for (int i = 0; i < 4000; ++i) {
        std::string text;
        for (auto left = random() % 9; left > 0; --left) text += pieces[random() % pieces.size()];
        texts.push_back(std::move(text));
    }
    return texts;
}

}  // namespace

TEST_CASE("folding gives variants of a name the same text") {
    const std::vector<std::pair<const char*, const char*>> table{
        {"", ""},
        {"Stephanie Marlow", "stephanie marlow"},
        {"  Stephanie \t\n Marlow ", "stephanie marlow"},
        {"Tomás", "tomas"},
        {"Toma\u0301s", "tomas"},
        {"Łukasz", "lukasz"},
        {"Søren Kierkegård", "soren kierkegard"},
        {"Đặng", "dang"},
        {"Ðóra Þórsdóttir", "dora thorsdottir"},
        {"Groß", "gross"},
        {"GROẞ", "gross"},
        {"Ægir", "aegir"},
        {"Œuvre", "oeuvre"},
        {"İstanbul ışık", "istanbul isik"},
        {"Γιώργος", "γιωργοσ"},
        {"ΓΙΏΡΓΟΣ", "γιωργοσ"},
        {"Юрий", "юрии"},
        {"王 伟", "王 伟"},
        {"\u91D1\u3000\u6C0F", "金 氏"},
        {"한강", "한강"},
        {"\u1112\u1161\u11AB\u1100\u1161\u11BC", "한강"},
        {"Ｆｕｌｌ　Ｗｉｄｔｈ", "full width"},
        {"ﬁne", "fine"},
        {"D'Angelo", "d'angelo"},
        {"bad\xFF\xC3 bytes", "bad bytes"},
        {"a\u00A0b", "a b"},
    };
    for (const auto& [text, folded] : table) {
        CAPTURE(text);
        CHECK(fold(text) == folded);
    }
}

TEST_CASE("folding a folded text changes nothing") {
    for (const std::string& text : awkward_texts()) {
        CAPTURE(text);
        CHECK(fold(fold(text)) == fold(text));
    }
}

TEST_CASE("composed and decomposed texts fold alike") {
    for (const std::string& text : awkward_texts()) {
        if (!is_valid_utf8(text)) continue;
        CAPTURE(text);
        CHECK(fold(to_nfc(text)) == fold(text));
    }
}

TEST_CASE("any character but letters, digits, and apostrophes separates words") {
    const std::vector<std::pair<const char*, Words>> table{
        {"", {}},
        {"...", {}},
        {"Stephanie Marlow", {"stephanie", "marlow"}},
        {"stephanie-marlow", {"stephanie", "marlow"}},
        {"@anna-reed", {"anna", "reed"}},
        {"Beverly D'Angelo", {"beverly", "dangelo"}},
        {"O’Neil, Jr.", {"oneil", "jr"}},
        {"'quoted'", {"quoted"}},
        {"ʻIolani", {"iolani"}},
        {"Agent 47", {"agent", "47"}},
        {"Кот-Бегемот", {"кот", "бегемот"}},
        {"a@b.example", {"a", "b", "example"}},
    };
    for (const auto& [text, words] : table) {
        CAPTURE(text);
        CHECK(folded_words(text) == words);
    }
}

TEST_CASE("a handle is the folded text with hyphens for other characters") {
    const std::vector<std::pair<const char*, const char*>> table{
        {"Stephanie", "stephanie"},
        {"Anne-Marie", "anne-marie"},
        {"  Dr. Who?  ", "dr-who"},
        {"D'Angelo", "dangelo"},
        {"O’Neil", "oneil"},
        {"王伟", "王伟"},
        {"Łódź & Gdańsk", "lodz-gdansk"},
        {"🙂", ""},
        {"---", ""},
        {"''", ""},
        {"R2--D2", "r2-d2"},
        {"한강", "한강"},
    };
    for (const auto& [text, handle] : table) {
        CAPTURE(text);
        CHECK(slug(text) == handle);
    }
}

TEST_CASE("the handle for a handle is the same handle") {
    for (const std::string& text : awkward_texts()) {
        CAPTURE(text);
        CHECK(slug(slug(text)) == slug(text));
    }
}

TEST_CASE("width is counted in terminal columns") {
    const std::vector<std::pair<const char*, std::size_t>> table{
        {"", 0},
        {"abc", 3},
        {"é", 1},
        {"e\u0301", 1},
        {"王伟", 4},
        {"한강", 4},
        {"\u1112\u1161\u11AB", 2},
        {"👩", 2},
        {"👩‍💻", 2},
        {"👍🏽", 2},
        {"🇩🇪", 2},
        {"❤️", 2},
        {"…", 1},
        {"●○", 2},
        {"a\u200Bb", 2},
        {"\u0301", 0},
    };
    for (const auto& [text, width] : table) {
        CAPTURE(text);
        CHECK(display_width(text) == width);
    }
}

TEST_CASE("a text is cut before a character that does not fit") {
    CHECK(cut_to_width("Stephanie", 9) == "Stephanie");
    CHECK(cut_to_width("Stephanie", 8) == "Stephan…");
    CHECK(cut_to_width("Stephanie", 1) == "…");
    CHECK(cut_to_width("Stephanie", 0).empty());
    CHECK(cut_to_width("Stephanie", 5, "~") == "Step~");
    CHECK(cut_to_width("Stephanie", 2, "...") == "St");
    CHECK(cut_to_width("王伟王", 5) == "王伟…");
    CHECK(cut_to_width("王伟王", 4) == "王…");
    CHECK(cut_to_width("e\u0301e\u0301e\u0301", 2) == "e\u0301…");
    CHECK(cut_to_width("👩‍💻👩‍💻", 3) == "👩‍💻…");
}

TEST_CASE("a cut text is never wider than requested, and a padded one never narrower") {
    for (const std::string& text : awkward_texts()) {
        for (std::size_t width = 0; width < 8; ++width) {
            CAPTURE(text);
            CAPTURE(width);
            const std::string cut = cut_to_width(text, width);
            CHECK(display_width(cut) <= width);
            CHECK(display_width(pad_left(cut, width)) == width);
        }
    }
}

TEST_CASE("padding fills the width and cuts nothing") {
    CHECK(pad_right("ab", 4) == "ab  ");
    CHECK(pad_left("ab", 4) == "  ab");
    CHECK(pad_right("王", 4) == "王  ");
    CHECK(pad_left("abcde", 4) == "abcde");
}

TEST_CASE("characters that control a terminal are removed from a text") {
    CHECK(cleaned("plain, é, 王") == "plain, é, 王");
    CHECK(cleaned("\x1B[31mred") == " [31mred");
    CHECK(cleaned("a\r\nb\tc\x7F") == "a  b c ");
    CHECK(cleaned("a\nb\tc", Lines::keep) == "a\nb c");
    CHECK(cleaned("\u009B31m") == " 31m");
    CHECK(cleaned("safe\u202Etxt.exe\u2066") == "safe txt.exe ");
    CHECK(cleaned("\xFFok\xC3") == "\uFFFDok\uFFFD");
    CHECK(cleaned(std::string_view("a\0b", 3)) == "a b");
}

TEST_CASE("invalid UTF-8 is read as windows-1252") {
    CHECK(to_utf8("Tom\xE1s \x80 5") == "Tomás € 5");
    CHECK(to_utf8("Tomás") == "Tomás");
    CHECK(to_utf8("é and \xE9") == "é and é");
    CHECK(to_nfc("Toma\u0301s") == "Tomás");
    CHECK(to_nfc("\u1112\u1161\u11AB") == "한");
    CHECK(to_nfc("Tom\xE1s") == "Tomás");
    CHECK(is_valid_utf8("Tomás"));
    CHECK_FALSE(is_valid_utf8("Tom\xE1s"));
    CHECK_FALSE(is_valid_utf8("\xED\xA0\x80"));  // a surrogate
    CHECK_FALSE(is_valid_utf8("\xC0\xAF"));      // an overlong slash
}

TEST_CASE("white space is trimmed at the ends and splits words") {
    CHECK(trimmed(" \t a b \n") == "a b");
    CHECK(trimmed("  ").empty());
    CHECK(split_words("  one  two\tthree\n") == std::vector<std::string_view>{"one", "two", "three"});
    CHECK(split_words(" ").empty());
}

TEST_CASE("a mistyped word finds the intended one") {
    const Words known{"coffee", "call", "lunch", "letter", "due", "Stéphanie"};
    const std::vector<std::pair<const char*, std::optional<std::string>>> table{
        {"cofee", "coffee"},
        {"ocffee", "coffee"},
        {"cofefe", "coffee"},
        {"COFFEE", "coffee"},
        {"cal", "call"},
        {"luch", "lunch"},
        {"deu", "due"},
        {"do", std::nullopt},
        {"elevator", std::nullopt},
        {"stefanie", "Stéphanie"},
        {"", std::nullopt},
    };
    for (const auto& [typed, meant] : table) {
        CAPTURE(typed);
        CHECK(nearest(typed, known) == meant);
    }
}

TEST_CASE("the first of two equally near words is suggested") {
    CHECK(nearest("cat", Words{"car", "cap"}) == "car");
    CHECK(nearest("cat", Words{"car", "cat"}) == "cat");
    CHECK(nearest("cat", Words{}) == std::nullopt);
}

TEST_CASE("a paragraph is wrapped between words by their display width") {
    CHECK(wrapped("one two three", 7) == "one two\nthree");
    CHECK(wrapped("  one \n two  ", 7) == "one two");
    CHECK(wrapped("one two three", 9, 2) == "one two\n  three");
    CHECK(wrapped("a-very-long-word and more", 8) == "a-very-long-word\nand more");
    CHECK(wrapped("漢字 漢字 x", 9) == "漢字 漢字\nx");
    CHECK(wrapped("", 7).empty());
}

TEST_CASE("characters that are invalid in a URL are percent-encoded byte by byte") {
    CHECK(percent_encoded("a b@c.example", "@.") == "a%20b@c.example");
    CHECK(percent_encoded("Tomás&x", "") == "Tom%C3%A1s%26x");
}
