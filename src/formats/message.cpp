#include "nj/formats/message.hpp"

#include <algorithm>

#include "nj/base/json.hpp"
#include "nj/base/text.hpp"
#include "nj/base/width.hpp"

namespace nj {
namespace {

constexpr std::size_t line_length = 78;    // RFC 5322 section 2.1.1
constexpr std::size_t longest_line = 998;  // the same
// RFC 2047 section 2 allows 75; with 64 a word fits on the line of the header's name
constexpr std::size_t longest_encoded_word = 64;

bool is_ascii(std::string_view text) {
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

bool is_letter_or_digit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/// Bytes of the character that begins at `at`.
std::size_t character_size(std::string_view text, std::size_t at) {
    std::size_t size = 1;
    while (at + size < text.size() && (static_cast<unsigned char>(text[at + size]) & 0xC0U) == 0x80U) ++size;
    return size;
}

/// One character in Q encoding, in the form that is also valid in a phrase (RFC 2047 section 5 (3)).
std::string q_encoded(std::string_view character) {
    if (character == " ") return "_";
    if (character.size() == 1 && is_letter_or_digit(character[0])) return std::string(character);
    std::string out;
    for (const char c : character) out += escaped_byte('=', c);
    return out;
}

/// The text as encoded words. A mail reader joins adjacent ones.
std::vector<std::string> encoded_words(std::string_view text) {
    constexpr std::string_view begin = "=?UTF-8?Q?";
    std::vector<std::string> words{std::string(begin)};
    for (std::size_t at = 0; at < text.size();) {
        const auto size = character_size(text, at);
        const std::string encoded = q_encoded(text.substr(at, size));
        if (words.back().size() + encoded.size() + 2 > longest_encoded_word) {
            words.back() += "?=";
            words.emplace_back(begin);
        }
        words.back() += encoded;
        at += size;
    }
    words.back() += "?=";
    return words;
}

/// `Name: word word`, with a line break before a word that would go past column 78.
std::string folded(std::string_view name, const std::vector<std::string>& words) {
    std::string out(name);
    out += ':';
    std::size_t used = out.size();
    for (const auto& word : words) {
        if (used + 1 + word.size() > line_length && used > name.size() + 1) {
            out += "\n";
            used = 0;
        }
        out += " " + word;
        used += 1 + word.size();
    }
    return out + "\n";
}

std::vector<std::string> plain_words(std::string_view text) {
    std::vector<std::string> words;
    for (const auto word : split_words(text)) words.emplace_back(word);
    return words;
}

bool needs_encoding(std::string_view text) {
    return !is_ascii(text) || text.find("=?") != text.npos;
}

/// The words of a display name: bare, quoted or encoded.
std::vector<std::string> phrase(std::string_view name) {
    if (needs_encoding(name)) return encoded_words(name);
    static constexpr std::string_view bare = "!#$%&'*+-/=?^_`{|}~ ";
    if (std::ranges::all_of(name, [](char c) { return is_letter_or_digit(c) || bare.find(c) != bare.npos; }))
        return plain_words(name);
    std::string quoted = "\"";
    for (const char c : name) quoted += (c == '"' || c == '\\' ? "\\" : "") + std::string(1, c);
    return {quoted + "\""};
}

/// The address without characters that could end an address or a header.
std::string address_of(const Mailbox& mailbox) {
    std::string address = cleaned(mailbox.address);
    std::erase_if(address, [](char c) { return c == ' ' || c == '<' || c == '>' || c == ','; });
    return address;
}

}  // namespace

bool is_address(std::string_view text) {
    const auto at = text.find('@');
    const bool has_both = at != text.npos && at > 0 && at + 1 < text.size() && text.find('@', at + 1) == text.npos;
    constexpr std::string_view ends_it = " \t\r\n<>(),;:\"[]\\";
    return has_both && text.find_first_of(ends_it) == text.npos && cleaned(text) == text;
}

std::string text_header(std::string_view name, std::string_view text) {
    const std::string clean = cleaned(text);
    return folded(name, needs_encoding(clean) ? encoded_words(clean) : plain_words(clean));
}

std::string address_header(std::string_view name, const std::vector<Mailbox>& people) {
    std::vector<std::string> words;
    for (const auto& mailbox : people) {
        if (!words.empty()) words.back() += ",";
        const std::string clean = cleaned(mailbox.name);
        if (clean.empty()) {
            words.push_back(address_of(mailbox));
        } else {
            for (auto& word : phrase(clean)) words.push_back(std::move(word));
            words.push_back("<" + address_of(mailbox) + ">");
        }
    }
    return words.empty() ? std::string() : folded(name, words);
}

std::string text_part(std::string_view body) {
    std::string text = cleaned(body, Lines::keep);
    std::string lines;
    for (std::size_t used = 0, at = 0; at < text.size();) {
        const auto size = character_size(text, at);
        if (used + size > longest_line && text[at] != '\n') {
            lines += '\n';
            used = 0;
        }
        lines.append(text, at, size);
        used = text[at] == '\n' ? 0 : used + size;
        at += size;
    }
    const char* encoding = is_ascii(lines) ? "7bit" : "8bit";
    return std::string("Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: ") + encoding + "\n\n" +
           lines;
}

std::string to_rfc5322(const Message& message) {
    return address_header("To", message.to) + text_header("Subject", message.subject) + "MIME-Version: 1.0\n" +
           text_part(message.body);
}

std::string to_mailto(const Message& message) {
    std::string url = "mailto:";
    for (const auto& mailbox : message.to)
        url += (url.ends_with(':') ? "" : ",") + percent_encoded(address_of(mailbox), "@.-_+");
    std::string body;  // RFC 6068 section 5: lines in a body end with CRLF
    for (const char c : cleaned(message.body, Lines::keep)) body += c == '\n' ? "\r\n" : std::string(1, c);
    return url + "?subject=" + percent_encoded(cleaned(message.subject), "-._~") +
           "&body=" + percent_encoded(body, "-._~");
}

}  // namespace nj
