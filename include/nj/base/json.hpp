#pragma once

#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "nj/base/date.hpp"
#include "nj/base/date_text.hpp"
#include "nj/base/id.hpp"

namespace nj {

/// Writes JSON (RFC 8259) from front to back into one string, keys in the order given. Doubles are written with the
/// fewest digits that read back the same, infinities and NaN as null; ids as strings, because they do not fit a double;
/// days as `2026-11-20`. Invalid UTF-8 becomes U+FFFD. Every control character is escaped, including C1, because a
/// terminal would execute them.
class JsonWriter {
public:
    JsonWriter& begin_object();
    JsonWriter& end_object();
    JsonWriter& begin_array();
    JsonWriter& end_array();
    JsonWriter& key(std::string_view name);

    JsonWriter& value(std::string_view text);
    JsonWriter& value(const char* text) { return value(std::string_view(text)); }
    JsonWriter& value(const std::string& text) { return value(std::string_view(text)); }
    JsonWriter& value(bool truth);
    JsonWriter& value(double number);
    template <std::integral Number>
    requires(!std::same_as<Number, bool>) JsonWriter& value(Number number) {
        return integer(static_cast<std::int64_t>(number));
    }
    JsonWriter& value(Day day) { return value(to_iso(day)); }
    JsonWriter& value(Days days) { return integer(days.count()); }
    template <class Noun>
    JsonWriter& value(Id<Noun> id) {
        return value(std::to_string(id.value));
    }
    JsonWriter& null();
    /// A value that is already JSON.
    JsonWriter& raw(std::string_view json);
    template <class T>
    JsonWriter& value(const std::optional<T>& maybe) {
        return maybe ? value(*maybe) : null();
    }
    template <class T>
    JsonWriter& value(const std::vector<T>& list) {
        begin_array();
        for (const auto& item : list) value(item);
        return end_array();
    }

    /// `key(name).value(v)`.
    template <class T>
    JsonWriter& member(std::string_view name, const T& v) {
        return key(name).value(v);
    }
    /// Like `member`, with an empty text as null.
    JsonWriter& text_or_null(std::string_view name, std::string_view text) {
        key(name);
        return text.empty() ? null() : value(text);
    }

    [[nodiscard]] const std::string& text() const { return out_; }
    [[nodiscard]] std::string take() { return std::move(out_); }

private:
    JsonWriter& integer(std::int64_t number);
    void separate();

    std::string out_;
    bool fresh_ = true;  ///< nothing is written yet at this level
};

}  // namespace nj
