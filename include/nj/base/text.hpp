#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace nj {

/// Text in the form used for comparison: NFKD, marks dropped, lower case, `ł→l ø→o đ→d ı→i þ→th ð→d ß→ss æ→ae œ→oe
/// ς→σ`; runs of white space become one space, ends are trimmed. NFC and NFD of the same name fold alike, Hangul too
/// (the result is NFC again where letters are not Latin). Invalid UTF-8 bytes are dropped. Plain ASCII takes a fast
/// path.
std::string fold(std::string_view text);

/// The folded words of a text. Any character that is not a letter, a digit, or an apostrophe inside a word separates
/// words: `stephanie-marlow` is two words. Apostrophes are dropped: `D'Angelo` is `dangelo`.
std::vector<std::string> folded_words(std::string_view text);

/// A handle for a text: folded, without apostrophes; each other run of characters that are not letters or digits
/// becomes one `-`. Letters of other scripts stay. Empty if nothing is left.
std::string slug(std::string_view text);

bool is_valid_utf8(std::string_view text);

/// The text as UTF-8; invalid UTF-8 is read as windows-1252.
std::string to_utf8(std::string_view bytes);

/// Text in canonical composition (NFC), the form that the journal stores. Invalid UTF-8 is read as windows-1252.
std::string to_nfc(std::string_view text);

/// The parts of a text between white space, as views into the argument.
std::vector<std::string_view> split_words(std::string_view text);

/// A byte as `=3F` or `%3F`: the sign and two hexadecimal digits in upper case.
std::string escaped_byte(char sign, char byte);
/// The text as a part of a URL (RFC 3986 section 2.1): every byte that is not an ASCII letter or digit and not in
/// `also_plain` is a `%` and two digits.
std::string percent_encoded(std::string_view text, std::string_view also_plain);

/// Wraps a paragraph between words at `width` columns. Lines after the first are indented by `indent` blanks, which do
/// not count. A word that is too long gets its own line. The result does not end with a newline.
std::string wrapped(std::string_view text, std::size_t width, std::size_t indent = 0);

/// The text without white space at its ends, as a view into the argument.
std::string_view trimmed(std::string_view text);

}  // namespace nj
