#include "nj/term/editor.hpp"

#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <filesystem>

#include "nj/base/error.hpp"
#include "nj/base/files.hpp"
#include "nj/base/shell.hpp"

namespace nj {
namespace {

/// Reads the file and adds a newline at its end if the editor wrote none.
std::string read_lines(const std::string& path) {
    std::string text = read_file(path);
    if (!text.empty() && !text.ends_with('\n')) text += '\n';
    return text;
}

}  // namespace

EditedText::EditedText(std::string editor) : editor_(std::move(editor)) {
    constexpr int ending = 4;  // of `.txt`
    path_ = (std::filesystem::temp_directory_path() / "nj-XXXXXX.txt").string();
    const int file = mkstemps(path_.data(), ending);
    if (file < 0)
        throw Error(ErrorKind::not_done,
                    "cannot create a file for the editor (" + std::string(std::strerror(errno)) + ")",
                    "check " + path_);
    close(file);
}

EditedText::~EditedText() {
    if (!kept_) unlink(path_.c_str());
}

std::string EditedText::edit(const std::string& text) {
    write_file(path_, text);
    // system() ignores Ctrl-C in this process while the editor runs
    const bool failed = std::system((editor_ + " " + shell_word(path_)).c_str()) != 0;
    std::string come_back = read_lines(path_);
    if (failed) {
        const bool wrote = !come_back.empty() && come_back != text;
        throw Error(
            ErrorKind::not_done, "the editor '" + editor_ + "' failed, and nothing was changed",
            wrote ? "what you wrote is kept in " + keep() : "set another one with nj config editor, VISUAL, or EDITOR");
    }
    return come_back;
}

const std::string& EditedText::keep() {
    kept_ = true;
    return path_;
}

}  // namespace nj
