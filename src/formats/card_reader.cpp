#include "card_reader.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>

#include "nj/base/birthday.hpp"
#include "nj/base/date.hpp"
#include "nj/base/text.hpp"
#include "property_value.hpp"

namespace nj {
namespace {

enum class Taken { whole, partly, nothing };

/// Properties of the card itself, which contain nothing about the person.
constexpr std::array<std::string_view, 4> card_properties{"PRODID", "PROFILE", "REV", "VERSION"};

bool holds_nothing(std::string_view value) {
    return value.find_first_not_of(" \t;,") == std::string_view::npos;
}

/// The first CHARSET other than UTF-8, which needs no hint. Old phones wrote it on one property and used it for all.
std::string_view find_card_charset(std::span<const ContentLine> lines) {
    for (const auto& line : lines) {
        const auto charset = line.parameter("CHARSET");
        if (!charset.empty() && ascii_upper(charset) != "UTF-8") return charset;
    }
    return {};
}

std::string without_scheme(const std::string& text, std::string_view upper_scheme) {
    const bool has_scheme = ascii_upper(text.substr(0, upper_scheme.size())) == upper_scheme;
    return has_scheme ? text.substr(upper_scheme.size()) : text;
}

/// `tel:+1-418-656-9254;ext=102` (RFC 3966) as people write it: `+1-418-656-9254 ext. 102`.
std::string phone_text(const std::string& value) {
    const auto phone = without_scheme(value, "TEL:");
    if (phone.size() == value.size()) return value;
    auto number = phone.substr(0, phone.find(';'));
    constexpr std::string_view extension_mark = ";EXT=";
    const auto mark = ascii_upper(phone).find(extension_mark);
    if (mark == std::string::npos) return number;
    const auto begin = mark + extension_mark.size();
    return fmt::format("{} ext. {}", number, phone.substr(begin, phone.find(';', begin) - begin));
}

/// Apple and Google write a birthday without a year as a date in 1604, and give that year in a parameter.
std::optional<std::string> read_birthday(const ContentLine& line, const std::string& text) {
    auto birthday = normal_birthday(text);
    const auto omitted = line.parameter("X-APPLE-OMIT-YEAR");
    if (birthday && !omitted.empty() && birthday->starts_with(omitted)) birthday->replace(0, omitted.size(), "-");
    return birthday;
}

Taken keep_first(std::string& field, const std::string& value) {
    if (field.empty()) field = value;
    return field == value ? Taken::whole : Taken::nothing;
}

Taken add_new(std::vector<std::string>& list, const std::string& value) {
    if (!value.empty() && std::ranges::find(list, value) == list.end()) list.push_back(value);
    return Taken::whole;
}

std::string joined_words(std::initializer_list<std::string_view> words) {
    std::string text;
    for (const auto word : words) {
        if (!text.empty() && !word.empty()) text += ' ';
        text += word;
    }
    return text;
}

class CardReader {
public:
    explicit CardReader(std::span<const ContentLine> lines) : lines_(lines), charset_(find_card_charset(lines)) {}

    tl::expected<Card, std::string> read() {
        card_.line = lines_.front().line;
        for (const auto& line : lines_.subspan(1)) read_line(line);
        card_.name = best_name();
        if (card_.name.empty())
            return tl::unexpected<std::string>("no name: FN, N, NICKNAME, ORG, and EMAIL are missing");
        if (const auto being = other_than_a_person(); !being.empty()) {
            return tl::unexpected(fmt::format("'{}' is {}, not a person", card_.name, being));
        }
        card_.is_group = kind_ == "GROUP";
        return std::move(card_);
    }

private:
    using Take = Taken (CardReader::*)(const ContentLine&);
    struct Property {
        std::string_view name;
        Take take;
    };
    static const std::array<Property, 18> properties;

    void read_line(const ContentLine& line) {
        if (line.name.empty()) {
            card_.warnings.push_back(fmt::format("line {} is not a property", line.line));
            return;
        }
        if (std::ranges::find(card_properties, line.name) != card_properties.end() || holds_nothing(line.value)) return;
        const auto property = std::ranges::find(properties, line.name, &Property::name);
        // a base64 value is never text about a person; it is a picture, a sound, or a key
        const bool is_known = property != properties.end() && line.encoding != Encoding::base64;
        const Taken taken = is_known ? (this->*property->take)(line) : Taken::nothing;
        if (taken != Taken::nothing) card_.kept.push_back(line.name);
        if (taken != Taken::whole) card_.dropped.push_back(line.name);
    }

    [[nodiscard]] std::string text(const ContentLine& line) const { return one_line(value_text(line, charset_)); }

    [[nodiscard]] std::vector<std::string> parts(const ContentLine& line, char separator) const {
        auto parts = value_parts(line, separator, charset_);
        for (auto& part : parts) part = one_line(part);
        return parts;
    }

    Taken take_formatted_name(const ContentLine& line) { return keep_first(formatted_name_, text(line)); }

    /// N has two to five parts: family, given, further given names, prefixes, suffixes. Commas separate several values
    /// of one part.
    Taken take_name_parts(const ContentLine& line) {
        if (!card_.given.empty() || !card_.family.empty()) return Taken::nothing;
        auto names = parts(line, ';');
        names.resize(std::max<std::size_t>(names.size(), 3));
        for (auto& name : names) {
            std::ranges::replace(name, ',', ' ');
            name = one_line(name);
        }
        card_.family = names[0];
        card_.given = names[1];
        joined_name_ = joined_words({names[1], names[2], names[0]});
        return Taken::whole;
    }

    Taken take_nicknames(const ContentLine& line) { return take_list(card_.nicknames, line); }
    Taken take_categories(const ContentLine& line) { return take_list(card_.tags, line); }
    Taken take_list(std::vector<std::string>& list, const ContentLine& line) {
        for (const auto& part : parts(line, ',')) add_new(list, part);
        return Taken::whole;
    }

    Taken take_email(const ContentLine& line) {
        const auto email = without_scheme(text(line), "MAILTO:");
        const auto is_same = [&](const std::string& known) { return ascii_upper(known) == ascii_upper(email); };
        return std::ranges::any_of(card_.emails, is_same) ? Taken::whole : add_new(card_.emails, email);
    }

    Taken take_phone(const ContentLine& line) { return add_new(card_.phones, phone_text(text(line))); }
    Taken take_url(const ContentLine& line) { return add_new(card_.urls, text(line)); }
    Taken take_title(const ContentLine& line) { return keep_first(card_.title, text(line)); }
    Taken take_uid(const ContentLine& line) { return keep_first(card_.uid, text(line)); }
    Taken take_handle(const ContentLine& line) { return keep_first(card_.handle, text(line)); }

    /// Takes the company; the journal has no field for its units.
    Taken take_organization(const ContentLine& line) { return keep_one_part(card_.org, parts(line, ';'), 0); }
    /// Takes the city; the journal has no fields for street, region, postal code, and country.
    Taken take_address(const ContentLine& line) { return keep_one_part(card_.city, parts(line, ';'), 3); }
    static Taken keep_one_part(std::string& field, const std::vector<std::string>& parts, std::size_t wanted) {
        if (wanted >= parts.size() || parts[wanted].empty()) return Taken::nothing;
        const auto filled = parts.size() - static_cast<std::size_t>(std::ranges::count(parts, std::string{}));
        if (keep_first(field, parts[wanted]) == Taken::nothing) return Taken::nothing;
        return filled == 1 ? Taken::whole : Taken::partly;
    }

    Taken take_birthday(const ContentLine& line) {
        const auto written = text(line);
        const auto birthday = read_birthday(line, written);
        if (birthday) return keep_first(card_.birthday, *birthday);
        card_.warnings.push_back(fmt::format("birthday '{}' is not a valid date", written));
        return Taken::nothing;
    }

    Taken take_note(const ContentLine& line) {
        return add_new(card_.notes, std::string(trimmed(value_text(line, charset_))));
    }

    Taken take_kind(const ContentLine& line) { return keep_first(kind_, ascii_upper(text(line))); }
    Taken take_shown_as(const ContentLine& line) {
        shown_as_company_ = ascii_upper(text(line)) == "COMPANY";
        return Taken::whole;
    }

    [[nodiscard]] std::string best_name() const {
        if (!formatted_name_.empty()) return formatted_name_;
        if (!joined_name_.empty()) return joined_name_;
        if (!card_.nicknames.empty()) return card_.nicknames.front();
        if (!card_.org.empty()) return card_.org;
        return card_.emails.empty() ? std::string{} : card_.emails.front();
    }

    /// The subject of the card with its article, or empty for persons and groups. If Apple shows a card under its
    /// company, N has names for a person and none for a company.
    [[nodiscard]] std::string_view other_than_a_person() const {
        if (kind_ == "ORG" || (shown_as_company_ && joined_name_.empty())) return "an organization";
        if (kind_ == "LOCATION") return "a place";
        if (kind_ == "APPLICATION" || kind_ == "DEVICE" || kind_ == "THING") return "a thing";
        return {};
    }

    std::span<const ContentLine> lines_;
    std::string_view charset_;
    Card card_;
    std::string formatted_name_;
    std::string joined_name_;
    std::string kind_;  ///< upper case
    bool shown_as_company_ = false;
};

const std::array<CardReader::Property, 18> CardReader::properties{{
    {"ADR", &CardReader::take_address},
    {"BDAY", &CardReader::take_birthday},
    {"CATEGORIES", &CardReader::take_categories},
    {"EMAIL", &CardReader::take_email},
    {"FN", &CardReader::take_formatted_name},
    {"KIND", &CardReader::take_kind},
    {"N", &CardReader::take_name_parts},
    {"NICKNAME", &CardReader::take_nicknames},
    {"NOTE", &CardReader::take_note},
    {"ORG", &CardReader::take_organization},
    {"TEL", &CardReader::take_phone},
    {"TITLE", &CardReader::take_title},
    {"UID", &CardReader::take_uid},
    {"URL", &CardReader::take_url},
    {"X-ABSHOWAS", &CardReader::take_shown_as},
    {"X-ADDRESSBOOKSERVER-KIND", &CardReader::take_kind},
    {"X-NJ-HANDLE", &CardReader::take_handle},
    {"X-SOCIALPROFILE", &CardReader::take_url},
}};

}  // namespace

tl::expected<Card, std::string> read_card(std::span<const ContentLine> lines) {
    return CardReader(lines).read();
}

}  // namespace nj
