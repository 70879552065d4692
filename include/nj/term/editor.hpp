#pragma once

#include <string>

namespace nj {

/// A text that the user changes in an editor. It is in a temporary file that only its owner can read. The destructor
/// removes the file unless `keep` was called.
class EditedText {
public:
    /// `editor` is a command line for the shell; the file's name is appended.
    explicit EditedText(std::string editor);
    ~EditedText();
    EditedText(const EditedText&) = delete;
    EditedText& operator=(const EditedText&) = delete;

    /// Runs the editor on the text and returns the result. If the editor cannot run or fails, throws an Error that
    /// names the file with the unfinished text, which is kept.
    std::string edit(const std::string& text);
    /// Keeps the file and returns its path.
    const std::string& keep();

private:
    std::string editor_;
    std::string path_;
    bool kept_ = false;
};

}  // namespace nj
