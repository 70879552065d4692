#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "nj/formats/message.hpp"

namespace nj {

/// A mail that a program sends automatically, with its text as plain text and as HTML.
struct AutomaticMail {
    Mailbox from;
    std::vector<Mailbox> to;
    std::string subject;
    std::string date;        ///< ISO 8601 with offset: `2026-11-23T07:30:00+01:00`
    std::string message_id;  ///< without its angle brackets: `2026-11-23.day@desk`
    std::string text;        ///< UTF-8, lines end with a newline
    std::string html;        ///< a whole document, UTF-8
};

/// Quoted-printable (RFC 2045 section 6.7): ASCII only, lines of at most 76 columns. Newlines of the text are kept.
std::string quoted_printable(std::string_view text);

/// A date in the form of mail headers (RFC 5322 section 3.3): `Mon, 23 Nov 2026 07:30:00 +0100`.
std::string mail_date(std::string_view iso);

/// The whole mail: RFC 5322 headers with `Auto-Submitted: auto-generated` (RFC 3834), so that no vacation program
/// answers it, and a multipart/alternative body (RFC 2046 section 5.1.4), plain text first. Both parts are
/// quoted-printable, so that no mail server changes them. Lines end with a newline only, as mail programs on Unix
/// expect.
std::string to_mime(const AutomaticMail& mail);

}  // namespace nj
