#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace nj {

/// A parameter of a property. A bare one of vCard 2.1 (`TEL;WORK`) gets the name it stands for, ENCODING or TYPE.
struct Parameter {
    std::string name;   ///< upper case
    std::string value;  ///< as written, without quotes around it
};

enum class Encoding { plain, quoted_printable, base64 };

/// One unfolded line of a vCard or iCalendar file (RFC 6350 3.3). The value is still in the file's bytes and escapes.
struct ContentLine {
    std::size_t line = 0;  ///< of its first physical line, from 1
    std::string group;     ///< `item1` of `item1.EMAIL`
    std::string name;      ///< upper case; empty when the line is not a property; then `value` is all of it
    std::vector<Parameter> parameters;
    Encoding encoding = Encoding::plain;
    std::string value;

    /// The first parameter of that (upper case) name, or empty.
    [[nodiscard]] std::string_view parameter(std::string_view wanted) const;
    /// Whether this is `name:value` in any case: `BEGIN:vCard `.
    [[nodiscard]] bool says(std::string_view wanted_name, std::string_view wanted_value) const;
};

/// Takes the content lines out of bytes one after the other: newlines are CRLF, LF, CR or CR CR LF; folds are undone on
/// bytes, because they cut characters in two; empty lines and byte order marks (files put end to end have several) are
/// skipped.
class ContentLineReader {
public:
    explicit ContentLineReader(std::string_view bytes) : rest_(bytes) {}
    bool next(ContentLine& line);

private:
    struct Physical {
        std::string_view text;
        std::size_t size;  ///< with its newline
    };
    [[nodiscard]] Physical peek() const;
    void consume(const Physical& physical);
    std::optional<std::string_view> continuation(ContentLine& line);

    std::string_view rest_;
    std::size_t line_ = 1;
};

/// ASCII letters in upper case, other bytes as they are.
std::string ascii_upper(std::string_view text);

}  // namespace nj
