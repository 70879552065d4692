#include "line_editor.hpp"

#include <unistd.h>

#include <algorithm>
#include <clocale>
#include <csignal>
#include <cstdio>
#include <cstdlib>

#include "nj/base/error.hpp"
#include "nj/base/text.hpp"
#include "nj/base/width.hpp"

namespace nj::term {
namespace {

constexpr std::size_t lines_of_list = 12;
constexpr int remembered = 100;

/// Sets a UTF-8 locale: libedit decodes text by the locale, and nj uses UTF-8 even in the C locale.
void use_utf8() {
    if (std::setlocale(LC_CTYPE, "") == nullptr || MB_CUR_MAX == 1) std::setlocale(LC_CTYPE, "C.UTF-8");
}

/// The longest common prefix, in whole characters.
std::string common_beginning(const std::vector<Completions::Each>& list) {
    std::string_view common = list.front().text;
    for (const auto& each : list) {
        const auto differ = std::ranges::mismatch(common, each.text).in1;
        common = common.substr(0, static_cast<std::size_t>(differ - common.begin()));
    }
    while (!common.empty() && !is_valid_utf8(common)) common.remove_suffix(1);
    return std::string(common);
}

/// libedit counts what it deletes in characters.
int characters_in(std::string_view text) {
    const auto begins = [](char byte) { return (static_cast<unsigned char>(byte) & 0xc0U) != 0x80U; };
    return static_cast<int>(std::ranges::count_if(text, begins));
}

}  // namespace

void LineEditor::End::operator()(EditLine* editor) const {
    el_set(editor, EL_EDITMODE, 0);  // otherwise el_end discards the input that is waiting at the terminal
    el_end(editor);
    tcsetattr(STDIN_FILENO, TCSADRAIN, &before);
}

std::unique_ptr<EditLine, LineEditor::End> LineEditor::begin() {
    use_utf8();
    End end;
    tcgetattr(STDIN_FILENO, &end.before);
    return {el_init("nj", stdin, stdout, stderr), end};
}

LineEditor::LineEditor(std::string prompt)
    : prompt_(std::move(prompt)), history_(history_init(), history_end), editor_(begin()) {
    if (!editor_ || !history_)
        throw Error(ErrorKind::not_done, "lines cannot be edited at this terminal",
                    "use --no-input, and give everything on the command line");
    EditLine* editor = editor_.get();
    el_set(editor, EL_CLIENTDATA, this);
    el_set(editor, EL_PROMPT, prompt_of);
    el_set(editor, EL_EDITOR, "emacs");
    el_set(editor, EL_SIGNAL, 1);                      // a signal restores the terminal first
    el_set(editor, EL_SETTY, "-d", "-isig", nullptr);  // Ctrl-C and Ctrl-Z are keys while a line is edited
    el_set(editor, EL_ADDFN, "nj-cancel", "Cancel", cancel);
    el_set(editor, EL_ADDFN, "nj-suspend", "Suspend", suspend);
    el_set(editor, EL_ADDFN, "nj-take-key", "Take this key", take_key);
    el_set(editor, EL_ADDFN, "nj-complete", "Complete", complete);
}

LineEditor& LineEditor::of(EditLine* editor) {
    void* self = nullptr;
    el_get(editor, EL_CLIENTDATA, &self);
    return *static_cast<LineEditor*>(self);
}

char* LineEditor::prompt_of(EditLine* editor) {
    return of(editor).prompt_.data();
}

LineEditor::Code LineEditor::cancel(EditLine* /*editor*/, int /*key*/) {
    return CC_EOF;
}

LineEditor::Code LineEditor::suspend(EditLine* /*editor*/, int /*key*/) {
    std::raise(SIGTSTP);  // libedit restores the terminal and sets it up again when the program continues
    return CC_REDISPLAY;
}

LineEditor::Code LineEditor::take_key(EditLine* editor, int key) {
    LineEditor& self = of(editor);
    const char pressed = static_cast<char>(key);
    if (self.keys_.find(pressed) == std::string_view::npos) return CC_NORM;
    self.pressed_ = pressed;
    el_insertstr(editor, std::string(1, pressed).c_str());  // an empty line would count as end of input
    return CC_NEWLINE;
}

LineEditor::Code LineEditor::complete(EditLine* editor, int /*key*/) {
    LineEditor& self = of(editor);
    try {
        return self.complete_here();
    } catch (...) {  // no exception may pass through libedit; line() throws it again
        self.failed_ = std::current_exception();
        return CC_EOF;
    }
}

void LineEditor::recall(std::span<const std::string> lines) {
    HistEvent event;
    history(history_.get(), &event, H_SETSIZE, remembered);
    for (const auto& line : lines) history(history_.get(), &event, H_ENTER, line.c_str());
    el_set(editor_.get(), EL_HIST, history, history_.get());
}

const char* LineEditor::read() {
    for (const auto& [key, does] : {std::pair{"^C", "nj-cancel"}, std::pair{"^Z", "nj-suspend"}}) {
        el_set(editor_.get(), EL_BIND, key, does, nullptr);
        el_set(editor_.get(), EL_BIND, "-a", key, does, nullptr);  // for people who use vi keys
    }
    el_set(editor_.get(), EL_PREP_TERM, 1);  // before the prompt is shown, so that a key pressed early counts
    int length = 0;
    const char* text = el_gets(editor_.get(), &length);
    if (text == nullptr || length <= 0) {
        std::fputs("\n", stdout);
        std::fflush(stdout);
        if (failed_) std::rethrow_exception(failed_);
        throw Error(ErrorKind::interrupted, "canceled", "nothing was written");
    }
    return text;
}

std::string LineEditor::line() {
    el_source(editor_.get(), nullptr);
    el_set(editor_.get(), EL_BIND, "^I", "nj-complete", nullptr);
    return std::string(trimmed(read()));
}

char LineEditor::key(std::string_view keys) {
    keys_ = keys;
    constexpr char first_printable = ' ';
    constexpr char last_printable = '~';
    for (char key = first_printable; key <= last_printable; ++key) {
        const std::string name{'\\', key};  // a backslash before a letter or digit would be an escape
        const bool is_plain = !slug({&key, 1}).empty();
        el_set(editor_.get(), EL_BIND, name.c_str() + (is_plain ? 1 : 0), "nj-take-key", nullptr);
    }
    for (const char* enter : {"^M", "^J"}) el_set(editor_.get(), EL_BIND, enter, "nj-take-key", nullptr);
    read();
    tell(std::string(1, pressed_));
    return pressed_;
}

LineEditor::Code LineEditor::complete_here() {
    if (question_ == nullptr || !question_->complete) return CC_NORM;
    const LineInfo* info = el_line(editor_.get());
    const std::string before(info->buffer, info->cursor);
    const Completions found = question_->complete(before);
    if (found.list.empty()) return CC_REFRESH_BEEP;
    const std::string begun = before.substr(found.from);
    const std::string common = common_beginning(found.list);
    const bool says_more = found.list.size() == 1
                               ? common != begun
                               : common.size() > begun.size() && fold(common).starts_with(fold(begun));
    if (says_more) {
        replace_before_cursor(begun, common);
        return CC_REFRESH;
    }
    if (found.list.size() == 1) return CC_NORM;
    show(found);
    return CC_REDISPLAY;
}

void LineEditor::replace_before_cursor(const std::string& begun, const std::string& text) {
    if (!begun.empty()) el_deletestr(editor_.get(), characters_in(begun));
    el_insertstr(editor_.get(), text.c_str());
}

void LineEditor::show(const Completions& found) {
    std::size_t column = 0;
    for (const auto& each : found.list) column = std::max(column, display_width(cleaned(each.text)));
    std::string text = "\n";
    for (std::size_t i = 0; i < std::min(found.list.size(), lines_of_list); ++i) {
        const auto& [what, description] = found.list[i];
        const std::string line = "  " + pad_right(cleaned(what), column) + "  " + cleaned(description);
        text.append(
                cut_to_width(std::string_view(line).substr(0, line.find_last_not_of(' ') + 1), question_->width - 1))
            .append("\n");
    }
    if (found.list.size() > lines_of_list)
        text += "  and " + std::to_string(found.list.size() - lines_of_list) + " more\n";
    std::fputs(text.c_str(), stdout);
    std::fflush(stdout);
}

}  // namespace nj::term
