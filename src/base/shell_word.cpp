#include "nj/base/shell_word.hpp"

namespace nj {
namespace {

constexpr std::string_view special_anywhere = " \t\"'\\$`&;|<>()*?[]{}!";
constexpr std::string_view special_in_front = "#~";
constexpr std::string_view special_in_quotes = "\"\\$`";

std::string without_quote(std::string_view text) {
    std::string spelled;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool special = special_anywhere.find(text[i]) != special_anywhere.npos ||
                             (i == 0 && special_in_front.find(text[i]) != special_in_front.npos);
        if (special) spelled += '\\';
        spelled += text[i];
    }
    return spelled;
}

std::string within_quote(char quote, std::string_view text) {
    std::string spelled;
    for (const char c : text) {
        if (quote == '\'' && c == '\'') {
            spelled += "'\\'";  // close the quote, add an escaped mark, and open it again
        } else if (quote == '"' && special_in_quotes.find(c) != special_in_quotes.npos) {
            spelled += '\\';
        }
        spelled += c;
    }
    return spelled;
}

/// Whether a backslash escapes the next character here.
bool escapes(char quote, char next) {
    return quote == 0 || (quote == '"' && special_in_quotes.find(next) != special_in_quotes.npos);
}

}  // namespace

ShellWord read_shell_word(std::string_view typed) {
    ShellWord word;
    for (std::size_t i = 0; i < typed.size(); ++i) {
        const char c = typed[i];
        if (c == '\\' && word.open_quote != '\'') {
            if (i + 1 == typed.size()) break;  // the next key completes the escape
            if (escapes(word.open_quote, typed[i + 1])) ++i;
            word.text += typed[i];
        } else if (word.open_quote == 0 && (c == '"' || c == '\'')) {
            word.open_quote = c;
            word.before_open = typed.substr(0, i + 1);
            word.text_before = word.text;
        } else if (c == word.open_quote && c != 0) {
            word.open_quote = 0;
        } else {
            word.text += c;
        }
    }
    if (word.open_quote == 0) word.before_open = word.text_before = {};
    return word;
}

std::optional<std::string> spelled_for_shell(const ShellWord& word, std::string_view text) {
    if (word.open_quote == 0) return without_quote(text);
    if (!text.starts_with(word.text_before)) return std::nullopt;
    return word.before_open + within_quote(word.open_quote, text.substr(word.text_before.size()));
}

}  // namespace nj
