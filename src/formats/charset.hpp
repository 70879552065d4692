#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace nj {

/// The charsets that a file names for a text; empty if it names none.
struct CharsetHints {
    std::string_view line;  ///< CHARSET of the property itself
    std::string_view card;  ///< CHARSET of any other property of its card
};

/// The bytes as UTF-8 in NFC with `\n` as the only newline. Valid UTF-8 is kept; other bytes are decoded by the first
/// hint that fits, or else as windows-1252.
std::string decode_text(std::string_view bytes, CharsetHints hints);

/// The bytes as UTF-8, or nothing if iconv does not know the charset or the bytes are invalid in it.
std::optional<std::string> from_charset(std::string_view bytes, std::string_view charset);

/// A whole file in UTF-16, known by its byte order mark or by the zero byte of its first ASCII letter, as UTF-8; broken
/// surrogates become U+FFFD. Nothing when the file is not in UTF-16.
std::optional<std::string> from_utf16(std::string_view bytes);

/// Decodes quoted-printable (RFC 2045 6.7); anything but `=XX` stays as is.
std::string decode_quoted_printable(std::string_view text);

/// The text with CRLF and CR as `\n`.
std::string with_line_feeds(std::string_view text);

}  // namespace nj
