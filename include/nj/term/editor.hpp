#pragma once

#include <string>

namespace nj {

/// A text that someone changes with their editor. It is in a file of its own, readable only by its owner, which is
/// gone at the end unless `keep` was said.
class EditedText {
public:
    /// `editor` is a command line for the shell; the file's name is put behind it.
    explicit EditedText(std::string editor);
    ~EditedText();
    EditedText(const EditedText&) = delete;
    EditedText& operator=(const EditedText&) = delete;

    /// Gives the text out and takes it back. An editor that cannot be run or fails is an Error; what was written in it
    /// by then is kept, and the Error says where.
    std::string edit(const std::string& text);
    /// Leaves the file where it is: its path.
    const std::string& keep();

private:
    std::string editor_;
    std::string path_;
    bool kept_ = false;
};

}  // namespace nj
