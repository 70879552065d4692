#include "content_line.hpp"

#include <algorithm>
#include <array>

#include "nj/base/text.hpp"

namespace nj {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

/// CR CR LF comes from programs that write CRLF in text mode; such lines may also be folded.
std::size_t newline_size(std::string_view text) {
    if (text.starts_with("\r\r\n")) return 3;
    return text.starts_with("\r\n") ? 2 : 1;
}

bool is_blank(char c) {
    return c == ' ' || c == '\t';
}

std::string_view unquoted(std::string_view text) {
    const bool quoted = text.size() >= 2 && text.front() == '"' && text.back() == '"';
    return quoted ? text.substr(1, text.size() - 2) : text;
}

/// The position of `wanted` outside of quotes.
std::size_t find_outside_quotes(std::string_view text, char wanted) {
    bool quoted = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '"') quoted = !quoted;
        if (text[at] == wanted && !quoted) return at;
    }
    return std::string_view::npos;
}

std::size_t find_header_end(std::string_view text) {
    const auto colon = find_outside_quotes(text, ':');
    // an unclosed quote must not hide the value
    return colon == std::string_view::npos ? text.find(':') : colon;
}

bool names_an_encoding(std::string_view upper) {
    constexpr std::array<std::string_view, 4> encodings{"QUOTED-PRINTABLE", "BASE64", "8BIT", "7BIT"};
    return std::ranges::find(encodings, upper) != encodings.end();
}

Parameter parse_parameter(std::string_view text) {
    if (const auto equals = text.find('='); equals != std::string_view::npos) {
        return {ascii_upper(trimmed(text.substr(0, equals))), std::string(unquoted(trimmed(text.substr(equals + 1))))};
    }
    return {names_an_encoding(ascii_upper(text)) ? "ENCODING" : "TYPE", std::string(text)};
}

std::vector<Parameter> parse_parameters(std::string_view text) {
    std::vector<Parameter> parameters;
    while (!text.empty()) {
        const auto end = std::min(find_outside_quotes(text, ';'), text.size());
        if (const auto one = trimmed(text.substr(0, end)); !one.empty()) parameters.push_back(parse_parameter(one));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return parameters;
}

Encoding parse_encoding(std::string_view text) {
    const auto upper = ascii_upper(text);
    if (upper == "QUOTED-PRINTABLE" || upper == "Q") return Encoding::quoted_printable;
    if (upper == "BASE64" || upper == "B") return Encoding::base64;
    return Encoding::plain;
}

/// Moves the part before the colon out of the value.
void take_header(ContentLine& line) {
    const auto colon = find_header_end(line.value);
    const auto header = std::string_view(line.value).substr(0, colon);
    const auto name_end = std::min(header.find(';'), header.size());
    const auto full_name = trimmed(header.substr(0, name_end));
    const auto dot = full_name.find('.');
    const auto name_begin = dot == std::string_view::npos ? 0 : dot + 1;
    if (name_begin == full_name.size()) return;

    line.group = full_name.substr(0, dot == std::string_view::npos ? 0 : dot);
    line.name = ascii_upper(full_name.substr(name_begin));
    line.parameters = parse_parameters(header.substr(name_end));
    line.encoding = parse_encoding(line.parameter("ENCODING"));
    line.value.erase(0, colon + 1);
}

void append(ContentLine& line, std::string_view piece) {
    line.value += piece;
    if (line.name.empty() && piece.find(':') != std::string_view::npos) take_header(line);
}

}  // namespace

std::string ascii_upper(std::string_view text) {
    std::string upper(text);
    for (char& c : upper) {
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    }
    return upper;
}

std::string_view ContentLine::parameter(std::string_view wanted) const {
    const auto found = std::ranges::find(parameters, wanted, &Parameter::name);
    return found == parameters.end() ? std::string_view{} : std::string_view(found->value);
}

bool ContentLine::says(std::string_view wanted_name, std::string_view wanted_value) const {
    return name == wanted_name && ascii_upper(trimmed(value)) == wanted_value;
}

bool ContentLineReader::next(ContentLine& line) {
    while (!rest_.empty() && peek().text.empty()) consume(peek());
    if (rest_.empty()) return false;

    line = {};
    line.line = line_;
    const auto first = peek();
    consume(first);
    append(line, first.text);
    while (const auto piece = continuation(line)) append(line, *piece);
    return true;
}

ContentLineReader::Physical ContentLineReader::peek() const {
    const auto end = std::min(rest_.find_first_of("\r\n"), rest_.size());
    const auto size = std::min(end + newline_size(rest_.substr(end)), rest_.size());
    auto text = rest_.substr(0, end);
    if (text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());
    return {text, size};
}

void ContentLineReader::consume(const Physical& physical) {
    rest_.remove_prefix(physical.size);
    ++line_;
}

/// The text that the next physical line adds to `line`, or nothing if it begins a new line.
std::optional<std::string_view> ContentLineReader::continuation(ContentLine& line) {
    if (rest_.empty()) return std::nullopt;
    const auto following = peek();
    auto text = following.text;
    if (line.encoding == Encoding::quoted_printable && line.value.ends_with('=')) {
        // a value that ends in `=` must not absorb the end of its card
        if (ascii_upper(trimmed(text)) == "END:VCARD") return std::nullopt;
        line.value.pop_back();
    } else if (!text.empty() && is_blank(text.front())) {
        text.remove_prefix(1);
    } else if (line.encoding != Encoding::base64 || text.empty() || text.find(':') != std::string_view::npos) {
        return std::nullopt;  // base64 in vCard 2.1 may have no leading blank; it never contains a colon
    }
    consume(following);
    return text;
}

}  // namespace nj
