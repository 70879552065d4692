#pragma once

#include <histedit.h>
#include <termios.h>

#include <exception>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "nj/term/prompt.hpp"

namespace nj::term {

/// One line of the terminal being edited, by libedit; the only place that knows it. Made for one question.
class LineEditor {
public:
    explicit LineEditor(std::string prompt);
    LineEditor(const LineEditor&) = delete;  // libedit holds its address
    LineEditor& operator=(const LineEditor&) = delete;

    void complete_by(const LineQuestion& question) { question_ = &question; }
    /// What Up brings back, the oldest first.
    void recall(std::span<const std::string> lines);

    /// What was typed, up to Enter; an Error of kind interrupted when it was cancelled. What completion throws comes
    /// out here.
    std::string line();
    /// The first of these keys that is pressed.
    char key(std::string_view keys);

private:
    using Code = unsigned char;

    static LineEditor& of(EditLine* editor);
    static char* prompt_of(EditLine* editor);
    static Code leave_off(EditLine* editor, int key);
    static Code suspend(EditLine* editor, int key);
    static Code take_key(EditLine* editor, int key);
    static Code complete(EditLine* editor, int key);

    /// Ends the library's editing and puts the terminal back. What was typed ahead is left for the next question: the
    /// library would throw it away.
    struct End {
        termios before{};
        void operator()(EditLine* editor) const;
    };

    static std::unique_ptr<EditLine, End> begin();
    const char* read();
    Code complete_here();
    void replace_before_cursor(const std::string& begun, const std::string& text);
    void show(const Completions& found);

    std::string prompt_;
    std::unique_ptr<History, decltype(&history_end)> history_;
    std::unique_ptr<EditLine, End> editor_;
    const LineQuestion* question_ = nullptr;
    std::string_view keys_;
    char pressed_ = 0;
    std::exception_ptr failed_;
};

}  // namespace nj::term
