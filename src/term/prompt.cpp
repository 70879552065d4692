#include "nj/term/prompt.hpp"

#include <termios.h>
#include <unistd.h>

#include <cerrno>
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

/// The terminal gives each key as it is pressed, for as long as this lives.
class SingleKeys {
public:
    SingleKeys() {
        tcgetattr(STDIN_FILENO, &before_);
        termios raw = before_;
        raw.c_lflag &= ~static_cast<tcflag_t>(ICANON | ECHO | ISIG);
        tcsetattr(STDIN_FILENO, TCSANOW, &raw);
    }
    ~SingleKeys() { tcsetattr(STDIN_FILENO, TCSANOW, &before_); }
    SingleKeys(const SingleKeys&) = delete;
    SingleKeys& operator=(const SingleKeys&) = delete;

private:
    termios before_{};
};

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
        say("Type y or n.\n");
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
        text = "Type a number from 1 to " + std::to_string(choices.size()) + ".\n";
    }
}

char ask_key(std::string_view question, std::string_view keys) {
    const SingleKeys raw;
    say(std::string(question));
    for (;;) {
        char key = 0;
        const auto got = read(STDIN_FILENO, &key, 1);
        if (got < 0 && errno == EINTR) continue;
        constexpr char ctrl_c = 3;
        constexpr char ctrl_d = 4;
        if (got <= 0 || key == ctrl_c || key == ctrl_d) key = 'q';
        if (keys.find(key) == std::string_view::npos) continue;
        say(std::string(1, key) + "\n");
        return key;
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
