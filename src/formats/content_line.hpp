#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace nj {

/// A parameter of a property. In vCard 2.1 it may be a bare value (`TEL;WORK`), which gets the name ENCODING or TYPE.
struct Parameter {
    std::string name;   ///< upper case
    std::string value;  ///< as written, without quotes around it
};

enum class Encoding { plain, quoted_printable, base64 };

/// One unfolded line of a vCard or iCalendar file (RFC 6350 3.3). The value still has the charset and escapes of the
/// file.
struct ContentLine {
    std::size_t line = 0;  ///< of its first physical line, from 1
    std::string group;     ///< `item1` of `item1.EMAIL`
    std::string name;      ///< upper case; empty if the line is not a property, and `value` is then the whole line
    std::vector<Parameter> parameters;
    Encoding encoding = Encoding::plain;
    std::string value;

    /// The first parameter of that (upper case) name, or empty.
    [[nodiscard]] std::string_view parameter(std::string_view wanted) const;
    /// Whether this is `name:value` in any case: `BEGIN:vCard `.
    [[nodiscard]] bool says(std::string_view wanted_name, std::string_view wanted_value) const;
};

/// Reads content lines from bytes one by one. Newlines are CRLF, LF, CR or CR CR LF. Lines are unfolded as bytes,
/// because a fold may be inside a character. Empty lines and byte order marks are skipped; concatenated files have
/// several marks.
class ContentLineReader {
public:
    explicit ContentLineReader(std::string_view bytes) : rest_(bytes) {}
    bool next(ContentLine& line);

private:
    struct Physical {
        std::string_view text;
        std::size_t size;  ///< including its newline
    };
    [[nodiscard]] Physical peek() const;
    void consume(const Physical& physical);
    std::optional<std::string_view> continuation(ContentLine& line);

    std::string_view rest_;
    std::size_t line_ = 1;
};

/// The text with ASCII letters in upper case.
std::string ascii_upper(std::string_view text);

}  // namespace nj
