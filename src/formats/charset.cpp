#include "charset.hpp"

#include <iconv.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <string>

#include "nj/base/text.hpp"

namespace nj {
namespace {

class Converter {
public:
    explicit Converter(const char* charset) : handle_(iconv_open("UTF-8", charset)) {}
    Converter(const Converter&) = delete;
    Converter& operator=(const Converter&) = delete;
    ~Converter() {
        if (*this) iconv_close(handle_);
    }
    explicit operator bool() const { return handle_ != iconv_t(-1); }  // NOLINT: iconv_open(3) defines it

    /// Converts as much as possible, appends it, and removes it from `bytes`. False if the next bytes cannot be
    /// converted.
    bool convert(std::string_view& bytes, std::string& out) {
        std::array<char, 4096> chunk;
        for (;;) {
            char* from = const_cast<char*>(bytes.data());  // iconv's signature; it only reads
            std::size_t left = bytes.size();
            char* to = chunk.data();
            std::size_t room = chunk.size();
            const bool done = iconv(handle_, &from, &left, &to, &room) != std::size_t(-1);
            const bool is_full = !done && errno == E2BIG;
            out.append(chunk.data(), to);
            bytes.remove_prefix(bytes.size() - left);
            if (!is_full) return done;
        }
    }

private:
    iconv_t handle_;
};

/// Whether a text has the form of a charset name registered by IANA. iconv would read `//` as the start of its options.
bool is_charset_name(std::string_view text) {
    return !text.empty() && std::ranges::all_of(text, [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-' || c == '_' ||
               c == ':' || c == '.';
    });
}

/// ISO-2022-JP and similar charsets look like ASCII, apart from the escape byte that switches alphabets.
bool reads_as_utf8(std::string_view bytes) {
    return is_valid_utf8(bytes) && bytes.find('\x1B') == std::string_view::npos;
}

std::string best_reading(std::string_view bytes, CharsetHints hints) {
    if (!reads_as_utf8(bytes)) {
        for (const auto charset : {hints.line, hints.card}) {
            if (auto text = from_charset(bytes, charset)) return *std::move(text);
        }
    }
    return to_utf8(bytes);
}

const char* utf16_charset(std::string_view bytes) {
    if (bytes.size() < 2) return nullptr;
    const auto first = static_cast<unsigned char>(bytes[0]);
    const auto second = static_cast<unsigned char>(bytes[1]);
    if ((first == 0xFF && second == 0xFE) || (first != 0 && second == 0)) return "UTF-16LE";
    if ((first == 0xFE && second == 0xFF) || (first == 0 && second != 0)) return "UTF-16BE";
    return nullptr;
}

int hex_digit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    return -1;
}

}  // namespace

std::string decode_text(std::string_view bytes, CharsetHints hints) {
    return to_nfc(with_line_feeds(best_reading(bytes, hints)));
}

std::optional<std::string> from_charset(std::string_view bytes, std::string_view charset) {
    if (!is_charset_name(charset)) return std::nullopt;
    Converter converter(std::string(charset).c_str());
    std::string text;
    if (!converter || !converter.convert(bytes, text)) return std::nullopt;
    return text;
}

std::optional<std::string> from_utf16(std::string_view bytes) {
    const char* charset = utf16_charset(bytes);
    if (charset == nullptr) return std::nullopt;
    Converter converter(charset);
    std::string text;
    while (!converter.convert(bytes, text)) {
        text += "\uFFFD";
        bytes.remove_prefix(std::min<std::size_t>(2, bytes.size()));
    }
    return text;
}

std::string decode_quoted_printable(std::string_view text) {
    std::string bytes;
    bytes.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool is_escape =
            text[at] == '=' && at + 2 < text.size() && hex_digit(text[at + 1]) >= 0 && hex_digit(text[at + 2]) >= 0;
        if (!is_escape) {
            bytes += text[at];
            continue;
        }
        bytes += static_cast<char>(hex_digit(text[at + 1]) * 16 + hex_digit(text[at + 2]));
        at += 2;
    }
    return bytes;
}

std::string with_line_feeds(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool is_crlf = text.substr(at).starts_with("\r\n");
        if (!is_crlf) out += text[at] == '\r' ? '\n' : text[at];
    }
    return out;
}

}  // namespace nj
