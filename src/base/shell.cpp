#include "nj/base/shell.hpp"

#include <algorithm>

#include "nj/base/text.hpp"

namespace nj {
namespace {

bool is_blank(char c) {
    return c == ' ' || c == '\t' || c == '\n';
}

/// Takes the character after a backslash. A backslash at the end of a line joins it to the next.
void take_escaped(std::string_view line, std::size_t& at, std::string& word) {
    if (++at < line.size() && line[at] != '\n') word += line[at];
}

/// Takes the text from the quote at `at` to the closing quote and moves `at` there; false if there is none.
bool take_quoted(std::string_view line, std::size_t& at, std::string& word) {
    constexpr std::string_view escapable = "\"\\$`\n";
    const char quote = line[at];
    for (++at; at < line.size() && line[at] != quote; ++at) {
        const bool escape = quote == '"' && line[at] == '\\' && at + 1 < line.size() &&
                            escapable.find(line[at + 1]) != std::string_view::npos;
        if (escape) {
            take_escaped(line, at, word);
        } else {
            word += line[at];
        }
    }
    return at < line.size();
}

}  // namespace

Result<std::vector<std::string>> shell_words(std::string_view line) {
    std::vector<std::string> words;
    bool in_word = false;
    for (std::size_t at = 0; at < line.size(); ++at) {
        if (is_blank(line[at])) {
            in_word = false;
            continue;
        }
        if (line.substr(at, 2) == "\\\n") {
            ++at;
            continue;
        }
        if (!in_word) words.emplace_back();
        in_word = true;
        if (line[at] == '\'' || line[at] == '"') {
            const std::size_t begin = at;
            if (!take_quoted(line, at, words.back()))
                return tl::unexpected(ParseError{begin, std::string(line.substr(begin)), "a closing quote"});
        } else if (line[at] == '\\') {
            take_escaped(line, at, words.back());
        } else {
            words.back() += line[at];
        }
    }
    return words;
}

std::vector<std::string> script_lines(std::string_view script) {
    std::vector<std::string> lines;
    bool wants_next_screen = false;
    while (!script.empty()) {
        const auto end = script.find('\n');
        const std::string_view line = script.substr(0, end);
        script.remove_prefix(end == std::string_view::npos ? script.size() : end + 1);
        if (wants_next_screen) {
            lines.back().append("\n").append(line);
        } else if (trimmed(line).empty() || trimmed(line).starts_with('#')) {
            continue;
        } else {
            lines.emplace_back(line);
        }
        wants_next_screen = line.ends_with('\\');
    }
    return lines;
}

std::string shell_word(const std::string& word) {
    constexpr std::string_view plain = "@%_-+=:,./";
    const auto is_plain = [&](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               plain.find(c) != plain.npos;
    };
    if (!word.empty() && std::ranges::all_of(word, is_plain)) return word;
    std::string quoted = "'";
    for (const char c : word) quoted += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return quoted + "'";
}

}  // namespace nj
