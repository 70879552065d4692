#include "nj/term/prompt.hpp"

#include <charconv>
#include <cstdio>
#include <string>

#include "nj/base/error.hpp"
#include "nj/base/text.hpp"

namespace nj {
namespace {

void say(const std::string& text) {
    std::fwrite(text.data(), 1, text.size(), stdout);
    std::fflush(stdout);
}

std::string read_line() {
    std::string line;
    for (int c = std::getchar(); c != '\n'; c = std::getchar()) {
        if (c == EOF) {
            say("\n");
            throw Error(ErrorKind::interrupted, "left off", "nothing was written");
        }
        line += static_cast<char>(c);
    }
    return std::string(trimmed(line));
}

}  // namespace

std::string ask_line(std::string_view question, std::string_view by_default) {
    say(std::string(question) + (by_default.empty() ? ": " : " [" + std::string(by_default) + "]: "));
    std::string line = read_line();
    return line.empty() ? std::string(by_default) : line;
}

bool ask_yes(std::string_view question, bool by_default) {
    for (;;) {
        say(std::string(question) + (by_default ? " [Y/n] " : " [y/N] "));
        const std::string line = fold(read_line());
        if (line.empty()) return by_default;
        if (line == "y" || line == "yes") return true;
        if (line == "n" || line == "no") return false;
    }
}

std::size_t ask_choice(std::string_view question, const std::vector<std::string>& choices) {
    std::string text = std::string(question) + "\n";
    for (std::size_t i = 0; i < choices.size(); ++i)
        text += "  " + std::to_string(i + 1) + "  " + cleaned(choices[i]) + "\n";
    for (;;) {
        say(text + "Number [1]: ");
        const std::string line = read_line();
        if (line.empty()) return 0;
        std::size_t number = 0;
        const auto [end, error] = std::from_chars(line.data(), line.data() + line.size(), number);
        if (error == std::errc{} && end == line.data() + line.size() && number >= 1 && number <= choices.size())
            return number - 1;
        text.clear();
    }
}

std::vector<std::string> read_text_lines() {
    std::vector<std::string> lines;
    std::string line;
    for (int c = std::getchar();; c = std::getchar()) {
        if (c != '\n' && c != EOF) {
            line += static_cast<char>(c);
            continue;
        }
        if (c == '\n' || !line.empty()) lines.push_back(line);
        line.clear();
        if (c == EOF) return lines;
    }
}

std::vector<std::string> read_input_lines() {
    std::vector<std::string> lines;
    for (const auto& line : read_text_lines())
        if (const auto text = trimmed(line); !text.empty()) lines.emplace_back(text);
    return lines;
}

}  // namespace nj
