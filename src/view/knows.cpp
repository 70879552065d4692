#include "nj/view/knows.hpp"

#include <algorithm>

#include "nj/base/join.hpp"
#include "nj/base/json.hpp"
#include "nj/base/text.hpp"
#include "nj/base/width.hpp"
#include "nj/domain/contact.hpp"
#include "nj/view/confirmation.hpp"
#include "nj/view/exchange.hpp"
#include "nj/view/table.hpp"

namespace nj {
namespace {

std::string together_words(const std::vector<Day>& together, Day today) {
    const Day last = *std::ranges::max_element(together);
    if (together.size() == 1) return "together on " + short_date(last, today);
    return std::to_string(together.size()) + " exchanges together, the last on " + short_date(last, today);
}

}  // namespace

void sort_known(std::vector<KnownPerson>& known, Day today) {
    std::ranges::stable_sort(known, [today](const KnownPerson& a, const KnownPerson& b) {
        if (a.how.said != b.how.said) return a.how.said;
        return strength_of(a.how, today) > strength_of(b.how, today);
    });
}

std::string known_names(const std::vector<KnownPerson>& known, std::size_t at_most) {
    std::string text;
    bool guessing = false;
    for (std::size_t i = 0; i < std::min(at_most, known.size()); ++i) {
        const bool guess = is_guess(known[i].how);
        text += i == 0 ? "" : guess && !guessing ? "; " : ", ";
        text += (guess && !guessing ? "perhaps " : "") + known[i].person.name;
        guessing = guess;
    }
    return known.size() > at_most ? text + " and " + std::to_string(known.size() - at_most) + " more" : text;
}

std::string how_words(const Acquaintance& how, const Named& one, const Named& other, Day today) {
    if (how.said) return how.note.empty() ? "as you said" : how.note;
    std::string text;
    const auto add = [&text](const std::string& part) { append_part(text, "; ", part); };
    if (how.brought_them) add(given_name(one.name) + " brought you and " + given_name(other.name) + " together");
    if (how.brought_by_them) add(given_name(other.name) + " brought you and " + given_name(one.name) + " together");
    if (how.brought_together) add("you introduced them");
    if (!how.together.empty()) add(together_words(how.together, today));
    for (const auto& community : how.communities) add("both in +" + community.handle);
    return text;
}

std::string to_text(const KnowsReport& report, const Style& style) {
    if (report.known.empty())
        return style.shown(cleaned("No one is known to know " + report.person.name + " yet.")) + "\n" +
               next_line({"nj knows " + report.person.handle + " PERSON --note \"…\""}, style);
    Table table({{.title = "", .look = Table::Look::bold}, {.title = ""}, {.title = ""}, {.title = ""}});
    for (const auto& known : report.known)
        table.row({known.person.name, is_guess(known.how) ? "a guess" : "said",
                   style.dots(strength_of(known.how, report.today) * 5),
                   how_words(known.how, report.person, known.person, report.today)});
    return heading(report.person.name + " knows", long_date(report.today), style) + "\n" + table.text(style) + "\n" +
           next_line(
               {"nj knows " + report.person.handle + " PERSON --note \"…\"", "nj list knows:" + report.person.handle},
               style);
}

void write_known(JsonWriter& json, const std::vector<KnownPerson>& known, Day today) {
    json.key("knows").begin_array();
    for (const auto& [person, how] : known) {
        json.begin_object().member("id", person.id).member("handle", person.handle).member("name", person.name);
        json.member("guessed", is_guess(how)).member("strength", strength_of(how, today));
        json.text_or_null("note", how.note).member("said_strength", how.strength);
        json.member("introduced", how.brought_them || how.brought_by_them || how.brought_together);
        json.member("exchanges", how.together.size());
        json.member("last", how.together.empty() ? std::optional<Day>() : *std::ranges::max_element(how.together));
        json.key("communities").begin_array();
        for (const auto& community : how.communities) json.value(community.handle);
        json.end_array().end_object();
    }
    json.end_array();
}

void to_json(const KnowsReport& report, JsonWriter& json) {
    json.begin_object().key("contact");
    write_named(json, report.person);
    write_known(json, report.known, report.today);
    json.end_object();
}

std::string to_text(const KnowsChange& report, const Style& style) {
    const std::string both = report.one.name + " and " + report.other.name;
    std::string line = report.forgotten ? "Forgotten that " + both + " know each other." : both + " know each other";
    if (!report.forgotten) {
        if (!report.note.empty()) line += ": " + report.note;
        line += report.operation ? "." : ", as recorded before.";
    }
    return confirmation(line, {"nj knows " + report.one.handle}, report.operation, style);
}

void to_json(const KnowsChange& report, JsonWriter& json) {
    json.begin_object();
    write_maybe_id(json, "operation", report.operation);
    json.key("contact");
    write_named(json, report.one);
    json.key("knows");
    write_named(json, report.other);
    if (!report.forgotten) json.text_or_null("note", report.note);
    if (report.strength) json.member("strength", *report.strength);
    json.end_object();
}

}  // namespace nj
