#include "arguments/contact_fields.hpp"

#include <algorithm>
#include <array>

#include "arguments/people.hpp"
#include "nj/base/birthday.hpp"
#include "nj/base/date_parse.hpp"
#include "nj/base/text.hpp"
#include "nj/domain/community.hpp"
#include "nj/store/contacts.hpp"

namespace nj {
namespace {

using Texts = std::vector<std::string>;
using enum ContactField::Many;

std::string neat(const std::string& said) {
    return to_nfc(trimmed(said));
}

Texts one_text(std::string text) {
    return text.empty() ? Texts{} : Texts{std::move(text)};
}

void append_new(Texts& list, std::string item) {
    if (!item.empty() && std::ranges::find(list, item) == list.end()) list.push_back(std::move(item));
}

template <std::string Contact::*Member>
constexpr ContactField text_field(std::string_view name) {
    return {name, one, [](Session&, Contact& contact, const std::string& said) { contact.*Member = neat(said); },
            [](Session&, const Contact& contact) { return one_text(contact.*Member); }};
}

template <Texts Contact::*Member>
constexpr ContactField list_field(std::string_view name) {
    return {name, a_line_each,
            [](Session&, Contact& contact, const std::string& said) { append_new(contact.*Member, neat(said)); },
            [](Session&, const Contact& contact) { return contact.*Member; }};
}

void set_name(Session& /*session*/, Contact& contact, const std::string& said) {
    contact.name = neat(said);
    if (folded_words(contact.name).empty() && slug(contact.name).empty())
        throw Error(ErrorKind::usage, "a contact needs a name", "as in \"Ruth Ellery\"");
    const NameParts parts = split_name(contact.name);
    contact.given = parts.given;
    contact.family = parts.family;
}

/// Given and family name as their name has them need not be said.
template <std::string Contact::*Member, std::string NameParts::*Usual>
constexpr ContactField part_field(std::string_view name) {
    ContactField field = text_field<Member>(name);
    field.shown = [](Session&, const Contact& contact) {
        return contact.*Member == split_name(contact.name).*Usual ? Texts{} : one_text(contact.*Member);
    };
    return field;
}

void set_handle(Session& session, Contact& contact, const std::string& said) {
    const std::string wish = slug(said);
    if (wish.empty())
        throw Error(ErrorKind::usage, "'" + said + "' is not a valid handle", "use letters, digits and hyphens");
    for (const auto& other : people_for(session, {"@" + wish}))
        if (other.handle == wish && other.id != contact.id)
            throw Error(ErrorKind::not_done, "the handle '" + wish + "' belongs to " + other.name, "choose another");
    contact.handle = wish;
}

void set_birthday(Session& session, Contact& contact, const std::string& said) {
    auto normal = normal_birthday(said);
    if (!normal && split_words(said).size() == 3)  // 22 mar 1980
        if (const auto day = parse_day(said, session.today(), Tense::past)) normal = to_iso(*day);
    if (!normal && !said.empty())
        throw Error(ErrorKind::usage, "'" + said + "' is not a valid birthday",
                    "write 1980-03-22, or --03-22 without the year");
    if (normal && *normal > to_iso(session.today()) && !normal->starts_with('-'))
        throw Error(ErrorKind::usage, "'" + said + "' is in the future", "write --03-22 where the year is not known");
    contact.birthday = normal.value_or("");
}

void set_email(Session& /*session*/, Contact& contact, const std::string& said) {
    const std::string email = neat(said);
    if (!email.empty() && email.find('@') == std::string::npos)
        throw Error(ErrorKind::usage, "'" + email + "' is not a valid email address", "it needs an @");
    append_new(contact.emails, email);
}

/// `2026-11-05 at the open data meetup`: a date, a place, or both. A place once known stays when only a date is said.
void set_met(Session& session, Contact& contact, const std::string& said) {
    const std::string text = neat(said);
    if (text.empty()) {
        contact.met.on.reset();
        contact.met.place.clear();
        return;
    }
    const auto at = text.starts_with("at ") ? 0 : text.find(" at ");
    if (at != 0) contact.met.on = require_past_day(session, text.substr(0, at), "--met");
    if (at != std::string::npos) contact.met.place = trimmed(std::string_view(text).substr(at == 0 ? 3 : at + 4));
}

Texts met_shown(Session& /*session*/, const Contact& contact) {
    std::string text = contact.met.on ? to_iso(*contact.met.on) : "";
    if (!contact.met.place.empty()) text += (text.empty() ? "at " : " at ") + contact.met.place;
    return one_text(text);
}

void set_via(Session& session, Contact& contact, const std::string& said) {
    contact.met.via = said.empty() ? std::nullopt : std::optional(resolve_person(session, said).id);
}

void set_cadence(Session& /*session*/, Contact& contact, const std::string& said) {
    contact.cadence =
        said.empty() || said == "none" ? std::nullopt : std::optional(require_duration(said, "--cadence"));
}

void set_circle(Session& /*session*/, Contact& contact, const std::string& said) {
    contact.circle = circle_named(said);
    if (!contact.circle && !said.empty() && said != "none")
        throw Error(ErrorKind::usage, "there is no circle '" + said + "'",
                    "inner, close, friends, active, wider, or none");
}

void set_unmet(Session& /*session*/, Contact& contact, const std::string& said) {
    const std::string answer = fold(said);
    if (answer != "yes" && answer != "no" && !answer.empty())
        throw Error(ErrorKind::usage, "'" + said + "' is neither yes nor no",
                    "unmet: yes for someone you have not met yet");
    contact.unmet = answer == "yes";
}

constexpr std::array fields{
    ContactField{"name", one, set_name, [](Session&, const Contact& c) { return one_text(c.name); }},
    ContactField{"handle", one, set_handle, [](Session&, const Contact& c) { return one_text(c.handle); }},
    part_field<&Contact::given, &NameParts::given>("given"),
    part_field<&Contact::family, &NameParts::family>("family"),
    text_field<&Contact::org>("org"),
    text_field<&Contact::title>("title"),
    text_field<&Contact::city>("city"),
    ContactField{"birthday", one, set_birthday, [](Session&, const Contact& c) { return one_text(c.birthday); }},
    ContactField{"email", a_line_each, set_email, [](Session&, const Contact& c) { return c.emails; }},
    list_field<&Contact::phones>("phone"),
    list_field<&Contact::urls>("url"),
    list_field<&Contact::aliases>("alias"),
    ContactField{"tag", with_commas,
                 [](Session&, Contact& c, const std::string& said) {
                     std::size_t begin = 0;
                     for (std::size_t end = 0; end < said.size(); begin = end + 1) {
                         end = std::min(said.find(',', begin), said.size());
                         append_new(c.tags, fold(std::string_view(said).substr(begin, end - begin)));
                     }
                 },
                 [](Session&, const Contact& c) { return c.tags; }},
    ContactField{
        "community", with_commas,
        [](Session&, Contact& c, const std::string& said) { append_new(c.communities, community_handle(said)); },
        [](Session&, const Contact& c) { return c.communities; }},
    ContactField{"met", one, set_met, met_shown},
    ContactField{"how", one, [](Session&, Contact& c, const std::string& said) { c.met.how = neat(said); },
                 [](Session&, const Contact& c) { return one_text(c.met.how); }},
    ContactField{"via", one, set_via,
                 [](Session& session, const Contact& c) {
                     return c.met.via ? Texts{"@" + named(session.journal(), *c.met.via).handle} : Texts{};
                 }},
    ContactField{"cadence", one, set_cadence,
                 [](Session&, const Contact& c) {
                     return c.cadence ? Texts{std::to_string(c.cadence->count()) + "d"} : Texts{};
                 }},
    ContactField{
        "circle", one, set_circle,
        [](Session&, const Contact& c) { return c.circle ? Texts{std::string(circle_name(*c.circle))} : Texts{}; }},
    ContactField{"unmet", one, set_unmet, [](Session&, const Contact& c) { return Texts{c.unmet ? "yes" : "no"}; }},
};

}  // namespace

std::span<const ContactField> contact_fields() {
    return fields;
}

const ContactField* contact_field(std::string_view name) {
    const auto found = std::ranges::find(fields, name, &ContactField::name);
    return found == fields.end() ? nullptr : &*found;
}

void set_typed_field(Session& session, Contact& contact, const ContactField& field, std::string_view typed) {
    if (field.many != with_commas) return field.set(session, contact, std::string(typed));
    while (!typed.empty()) {
        const auto comma = std::min(typed.find(','), typed.size());
        field.set(session, contact, std::string(trimmed(typed.substr(0, comma))));
        typed.remove_prefix(std::min(comma + 1, typed.size()));
    }
}

void set_field(Session& session, Contact& contact, std::string_view name, const std::string& said) {
    contact_field(name)->set(session, contact, said);
}

void set_field(Session& session, Contact& contact, std::string_view name, const std::optional<std::string>& said) {
    if (said) set_field(session, contact, name, *said);
}

void set_field(Session& session, Contact& contact, std::string_view name, const std::vector<std::string>& said) {
    for (const auto& item : said) set_field(session, contact, name, item);
}

}  // namespace nj
