#include "print.hpp"

#include <algorithm>
#include <cstdio>
#include <limits>

#include "nj/base/width.hpp"
#include "nj/term/pager.hpp"
#include "nj/view/error.hpp"
#include "nj/view/wrap.hpp"

namespace nj::cli {
namespace {

/// As wide as stderr's terminal; what a terminal does not show is not wrapped.
Style error_style_of(const Environment& environment) {
    Style style = style_of(environment);
    style.width = environment.error_width != 0 ? environment.error_width : std::numeric_limits<std::size_t>::max();
    return style;
}

void print_notice(const std::string& notice, const Style& style) {
    const std::string text = wrapped_lines(style.shown(cleaned(notice)) + "\n", style.width, notice_indent);
    std::fwrite(text.data(), 1, text.size(), stderr);
}

}  // namespace

Style style_of(const Environment& environment) {
    return {
        .width = environment.width, .colour = environment.colour, .utf8 = environment.utf8, .today = environment.today};
}

void print_report(const Environment& environment, const Globals& globals, const Report& report) {
    for (const auto& notice : report.notices) print_notice(notice, error_style_of(environment));
    if (globals.json) {
        JsonWriter json;
        report.json(json);
        write_out(json.take() + "\n");
    } else if (!(report.quiet_silences && globals.quiet)) {
        std::string text = report.text(style_of(environment));
        if (!environment.out_is_terminal) return write_out(text);
        if (!report.verbatim) text = wrapped_lines(text, environment.width);
        globals.no_pager ? write_out(text) : show_paged(text, environment.pager);
    }
}

void print_error(const Environment& environment, const Globals& globals, const Error& error) {
    Style style = error_style_of(environment);
    if (error.kind == ErrorKind::usage && environment.error_width != 0) style.width = std::min(style.width, help_width);
    const std::string text = globals.json ? error_json(error) : error_text(error, style);
    std::fwrite(text.data(), 1, text.size(), stderr);
}

}  // namespace nj::cli
