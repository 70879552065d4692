#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace nj {

/// What a file says about the encoding of a text; empty where it says nothing.
struct CharsetHints {
    std::string_view line;  ///< CHARSET of the property itself
    std::string_view card;  ///< CHARSET of any other property of its card
};

/// The bytes as UTF-8 in NFC with `\n` as the only newline: valid UTF-8 as it is, else by the first hint that fits,
/// else windows-1252.
std::string decode_text(std::string_view bytes, CharsetHints hints);

/// The bytes as UTF-8, or nothing when iconv does not know the charset or it does not fit them.
std::optional<std::string> from_charset(std::string_view bytes, std::string_view charset);

/// A whole file in UTF-16, known by its byte order mark or by the zero byte of its first ASCII letter, as UTF-8; broken
/// surrogates become U+FFFD. Nothing when the file is not in UTF-16.
std::optional<std::string> from_utf16(std::string_view bytes);

/// Quoted-printable (RFC 2045 6.7) undone; anything but `=XX` stays as it is.
std::string decode_quoted_printable(std::string_view text);

/// The text with CRLF and CR as `\n`.
std::string with_line_feeds(std::string_view text);

}  // namespace nj
