#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

// The words of a line of mdoc(7), as `manual_text` sets them.
namespace nj {

/// The arguments of a macro line: words, or "several in quotes" as one.
std::vector<std::string> arguments_of(std::string_view line);

/// The escapes of roff(7) that the pages use, as the characters they mean.
std::string unescaped(std::string_view text);

/// Punctuation that stands right behind what it follows.
bool closes(std::string_view word);

/// A macro that may stand inside of a line.
bool is_macro(std::string_view word);

/// A space at which no line is broken, until it is printed.
inline constexpr char kept_space = '\x1f';

/// Words on their way to a paragraph: what glues to its neighbor has no space between.
class Flow {
public:
    void add(std::string_view word) {
        if (!text_.empty() && !glued_ && !closes(word)) text_ += kept_ && begun_ ? kept_space : ' ';
        text_ += word;
        glued_ = false;
        begun_ = true;
    }
    /// The words of a line are kept together from here on, or no longer.
    void keep_lines(bool kept) { kept_ = kept; }
    void begin_line() { begun_ = false; }
    void glue() { glued_ = true; }
    void open(std::string_view mark) {
        add(mark);
        glued_ = true;
    }
    void close(std::string_view mark) {
        text_ += mark;
        glued_ = false;
    }
    std::string take() {
        glued_ = false;
        return std::exchange(text_, {});
    }

private:
    std::string text_;
    bool glued_ = false;
    bool kept_ = false;
    bool begun_ = false;
};

}  // namespace nj
