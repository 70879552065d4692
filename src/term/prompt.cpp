#include "nj/term/prompt.hpp"

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <string>

#include "line_editor.hpp"
#include "nj/base/text.hpp"
#include "nj/base/width.hpp"
#include "typed_before.hpp"

namespace nj {
namespace {

/// Prints all lines of a question but the last; the last is the prompt, which is redrawn during editing.
term::LineEditor at_prompt(std::string_view question) {
    const auto last = question.rfind('\n');
    if (last == std::string_view::npos) return term::LineEditor(std::string(question));
    tell(question.substr(0, last));
    return term::LineEditor(std::string(question.substr(last + 1)));
}

/// Whether each of these words begins a word of the choice.
bool could_mean(const std::vector<std::string>& words, const std::string& choice) {
    const auto of_choice = folded_words(choice);
    return std::ranges::all_of(words, [&](const std::string& word) {
        return std::ranges::any_of(of_choice, [&](const std::string& whole) { return whole.starts_with(word); });
    });
}

std::string numbered(const std::vector<std::string>& choices, const std::vector<std::size_t>& open) {
    std::string text;
    for (std::size_t i = 0; i < open.size(); ++i)
        text += "  " + std::to_string(i + 1) + "  " + cleaned(choices[open[i]]) + "\n";
    return text;
}

}  // namespace

void tell(std::string_view line) {
    const std::string text = std::string(line) + "\n";
    std::fwrite(text.data(), 1, text.size(), stdout);
    std::fflush(stdout);
}

std::string ask_line(const LineQuestion& question) {
    const std::string shown = question.by_default.empty() ? "" : " [" + cleaned(question.by_default) + "]";
    auto editor = at_prompt(question.question + shown + ": ");
    editor.complete_by(question);
    if (!question.typed_before.empty()) editor.recall(term::typed_before(question.typed_before, question.question));
    std::string line = editor.line();
    if (line.empty()) return question.by_default;
    if (!question.typed_before.empty()) term::keep_typed(question.typed_before, question.question, line);
    return line;
}

bool ask_yes(std::string_view question, bool by_default) {
    for (;;) {
        const std::string line = fold(at_prompt(std::string(question) + (by_default ? " [Y/n] " : " [y/N] ")).line());
        if (line.empty()) return by_default;
        if (line == "y" || line == "yes") return true;
        if (line == "n" || line == "no") return false;
        tell("Type y or n.");
    }
}

std::size_t ask_choice(std::string_view question, const std::vector<std::string>& choices) {
    std::vector<std::size_t> open(choices.size());
    for (std::size_t i = 0; i < open.size(); ++i) open[i] = i;
    std::string text = std::string(question) + "\n" + numbered(choices, open);
    for (;;) {
        const std::string line = at_prompt(text + "Number, or more of the name [1]: ").line();
        if (line.empty()) return open.front();
        std::size_t number = 0;
        const auto [end, error] = std::from_chars(line.data(), line.data() + line.size(), number);
        if (error == std::errc{} && end == line.data() + line.size() && number >= 1 && number <= open.size())
            return open[number - 1];
        std::vector<std::size_t> narrowed;
        std::ranges::copy_if(open, std::back_inserter(narrowed), [&, words = folded_words(line)](std::size_t i) {
            return !words.empty() && could_mean(words, choices[i]);
        });
        if (narrowed.size() == 1) return narrowed.front();
        if (narrowed.empty()) {
            text = "Type a number from 1 to " + std::to_string(open.size()) + ", or a name listed here.\n";
        } else {
            open = std::move(narrowed);
            text = numbered(choices, open);
        }
    }
}

char ask_key(std::string_view question, std::string_view keys) {
    return at_prompt(question).key(keys);
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
