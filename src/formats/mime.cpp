#include "nj/formats/mime.hpp"

#include <array>

#include "nj/base/date.hpp"
#include "nj/base/date_parse.hpp"
#include "nj/base/date_text.hpp"
#include "nj/base/id.hpp"
#include "nj/base/text.hpp"

namespace nj {
namespace {

constexpr std::size_t longest_line = 76;  // RFC 2045 section 6.7 (5), including the `=` at its end

/// One byte in quoted-printable. White space at the end of a line is encoded, because mail servers may remove it.
std::string quoted(std::string_view text, std::size_t at) {
    const char c = text[at];
    const bool ends_line = at + 1 == text.size() || text[at + 1] == '\n';
    const bool plain = (c > ' ' && c < '\x7f' && c != '=') || ((c == ' ' || c == '\t') && !ends_line);
    return plain ? std::string(1, c) : escaped_byte('=', c);
}

std::string part(std::string_view type, std::string_view text) {
    return "Content-Type: " + std::string(type) + "; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n" +
           quoted_printable(text);
}

/// The boundary contains `=_`, which cannot occur in quoted-printable text (RFC 2045 section 6.7).
std::string boundary_of(const AutomaticMail& mail) {
    return "=_nj_" + std::to_string(hash_id("mail", {mail.message_id}));
}

}  // namespace

std::string quoted_printable(std::string_view text) {
    std::string out;
    std::size_t used = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '\n') {
            out += '\n';
            used = 0;
            continue;
        }
        const std::string byte = quoted(text, at);
        if (used + byte.size() >= longest_line) {
            out += "=\n";
            used = 0;
        }
        out += byte;
        used += byte.size();
    }
    return out;
}

std::string mail_date(std::string_view iso) {
    constexpr std::array months{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const Day day = from_iso(iso.substr(0, 10)).value();
    const date::year_month_day parts{day};
    std::string offset(iso.substr(19));
    if (offset == "Z") offset = "+00:00";
    std::erase(offset, ':');
    return weekday_name(day).substr(0, 3) + ", " + std::to_string(static_cast<unsigned>(parts.day())) + " " +
           months[static_cast<unsigned>(parts.month()) - 1] + " " + std::string(iso.substr(0, 4)) + " " +
           std::string(iso.substr(11, 8)) + " " + offset;
}

std::string to_mime(const AutomaticMail& mail) {
    const std::string boundary = boundary_of(mail);
    std::string text = address_header("From", {mail.from}) + address_header("To", mail.to) +
                       text_header("Subject", mail.subject) + "Date: " + mail_date(mail.date) + "\n" + "Message-ID: <" +
                       mail.message_id + ">\n" + "Auto-Submitted: auto-generated\n" + "MIME-Version: 1.0\n" +
                       "Content-Type: multipart/alternative;\n boundary=\"" + boundary + "\"\n";
    for (const auto& body : {part("text/plain", mail.text), part("text/html", mail.html)})
        text += "\n--" + boundary + "\n" + body;
    return text + "\n--" + boundary + "--\n";
}

}  // namespace nj
