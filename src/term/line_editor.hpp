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

/// Edits one line at the terminal with libedit; no other file uses that library. Each question has its own editor.
class LineEditor {
public:
    explicit LineEditor(std::string prompt);
    LineEditor(const LineEditor&) = delete;  // libedit stores its address
    LineEditor& operator=(const LineEditor&) = delete;

    void complete_by(const LineQuestion& question) { question_ = &question; }
    /// Sets the lines that Up recalls, oldest first.
    void recall(std::span<const std::string> lines);

    /// Reads a line up to Enter. Throws an Error of kind interrupted if it was canceled, and whatever completion threw.
    std::string line();
    /// Waits for one of these keys and returns it.
    char key(std::string_view keys);

private:
    using Code = unsigned char;

    static LineEditor& of(EditLine* editor);
    static char* prompt_of(EditLine* editor);
    static Code cancel(EditLine* editor, int key);
    static Code suspend(EditLine* editor, int key);
    static Code take_key(EditLine* editor, int key);
    static Code complete(EditLine* editor, int key);

    /// Ends editing and restores the terminal. Input typed ahead is kept for the next question, although libedit would
    /// discard it.
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
