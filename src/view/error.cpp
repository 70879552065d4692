#include "nj/view/error.hpp"

#include "nj/base/json.hpp"
#include "nj/base/width.hpp"
#include "nj/view/wrap.hpp"

namespace nj {

std::string error_text(const Error& error, const Style& style) {
    std::string text = "nj: " + cleaned(error.message);
    if (!error.hint.empty()) text += "; " + cleaned(error.hint);
    text = wrapped_lines(text + '\n', style.width, notice_indent);
    // not wrapped: a caret in it points at the column above it
    if (!error.detail.empty()) text += cleaned(error.detail, Lines::keep) + '\n';
    for (const auto& candidate : error.candidates)
        text += wrapped_lines("  " + cleaned(candidate) + '\n', style.width, notice_indent);
    return style.shown(text);
}

std::string error_json(const Error& error) {
    JsonWriter json;
    json.begin_object().key("error").begin_object();
    json.member("code", static_cast<int>(error.kind)).member("message", error.message);
    json.text_or_null("hint", error.hint).member("candidates", error.candidates);
    json.end_object().end_object();
    return json.take() + "\n";
}

}  // namespace nj
