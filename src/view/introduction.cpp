#include "nj/view/introduction.hpp"

#include "nj/base/json.hpp"
#include "nj/base/text.hpp"
#include "nj/base/width.hpp"
#include "nj/view/exchange.hpp"
#include "nj/view/table.hpp"

namespace nj {
namespace {

/// The people in an offer who have not agreed yet.
std::vector<Named> undecided(const Introduction& introduction) {
    std::vector<Named> people;
    if (!introduction.whom_yes) people.push_back(introduction.whom);
    if (!introduction.other_yes) people.push_back(*introduction.other);
    return people;
}

std::vector<Named> both(const Introduction& introduction) {
    return {introduction.whom, *introduction.other};
}

std::string people_words(const Introduction& introduction) {
    return is_request(introduction) ? introduction.whom.name + " through " + introduction.via->name
                                    : names_text(both(introduction));
}

OpenItem request_line(const Introduction& introduction, Day today) {
    const std::string day = short_date(latest_step(introduction), today);
    const std::vector<Named> via{*introduction.via};
    const std::string& whom = introduction.whom.name;
    switch (stage_of(introduction)) {
        case Stage::asked:
            return {introduction.number, via, ask_for_introduction(whom), "no answer since " + day};
        case Stage::agreed:
            return {introduction.number, via, "will introduce you to " + whom, "agreed on " + day};
        case Stage::made:
            return {introduction.number,
                    {introduction.whom},
                    introduction.via->name + " introduced you",
                    "on " + day + ": meet"};
        default:
            return {.number = introduction.number,
                    .people = via,
                    .what = "introduced you to " + whom,
                    .state = "say thanks and how it went",
                    .thanks_owed = true};
    }
}

OpenItem offer_line(const Introduction& introduction, Day today) {
    const std::string day = short_date(latest_step(introduction), today);
    switch (stage_of(introduction)) {
        case Stage::asked: {
            const auto people = undecided(introduction);
            const std::string what = people.size() == 2 ? "whether to meet"
                                     : people.front() == introduction.whom
                                         ? "whether to meet " + introduction.other->name
                                         : "whether to meet " + introduction.whom.name;
            return {introduction.number, people, what, "no answer since " + day};
        }
        case Stage::agreed:
            return {introduction.number, both(introduction), "said yes", "introduce them"};
        default:
            return {introduction.number, both(introduction), "you introduced them", "on " + day + ": did they meet?"};
    }
}

void step_line(std::string& text, const std::string& what, const std::optional<Day>& on, Day today) {
    if (on) text += "  " + pad_right(short_date(*on, today), 12) + what + "\n";
}

std::string steps_of(const Introduction& introduction, Day today) {
    std::string text;
    const std::string via = introduction.via ? introduction.via->name : "";
    step_line(text, is_request(introduction) ? "asked " + via : "offered", introduction.on, today);
    step_line(text, via + " said yes", introduction.granted, today);
    step_line(text, introduction.whom.name + " said yes", introduction.whom_yes, today);
    if (introduction.other) step_line(text, introduction.other->name + " said yes", introduction.other_yes, today);
    step_line(text, "introduced", introduction.made, today);
    step_line(text, "met", introduction.met, today);
    step_line(text, "thanked " + via, introduction.thanked, today);
    step_line(text, "declined by " + (introduction.declined_by ? introduction.declined_by->name : "you"),
              introduction.declined, today);
    return text;
}

/// A step as a sentence.
std::string step_words(const Introduction& introduction, Step step, Day today) {
    const Day on = latest_step(introduction);
    const std::string day = on == today ? "." : ", " + day_words(on, today) + ".";
    const bool request = introduction.kind == IntroductionKind::request;
    switch (step) {
        case Step::granted:
            return introduction.via->name + " will introduce you to " + introduction.whom.name + day;
        case Step::whom_yes:
            return introduction.whom.name + " would like to meet " + introduction.other->name + day;
        case Step::other_yes:
            return introduction.other->name + " would like to meet " + introduction.whom.name + day;
        case Step::made:
            return request ? introduction.via->name + " introduced you to " + introduction.whom.name + day
                           : "You introduced " + introduction.whom.name + " and " + introduction.other->name + day;
        case Step::met:
            return request ? "Met: you and " + introduction.whom.name + day
                           : "Met: " + introduction.whom.name + " and " + introduction.other->name + day;
        case Step::thanked:
            return "Thanked " + introduction.via->name + " for " + introduction.whom.name + day;
    }
    return {};
}

std::string change_words(const IntroductionChange& report, Day today) {
    const Introduction& introduction = report.introduction;
    const std::string why = introduction.why.empty() ? "." : ": " + introduction.why;
    switch (report.did) {
        case IntroductionChange::Did::requested:
            return "Asked " + introduction.via->name + " for " + (report.advice ? report.advice->text : "") + why;
        case IntroductionChange::Did::offered:
            return "Offered: " + introduction_words(introduction) + why;
        case IntroductionChange::Did::stepped:
            return step_words(introduction, report.step, today);
        case IntroductionChange::Did::declined:
            return "Declined by " + (introduction.declined_by ? introduction.declined_by->name : "you") + ": " +
                   introduction_words(introduction) + ".";
    }
    return {};
}

std::string_view list_title(IntroductionList::Which which) {
    switch (which) {
        case IntroductionList::Which::waiting_on_you:
            return "Introductions waiting on you";
        case IntroductionList::Which::open:
            return "Open introductions";
        case IntroductionList::Which::all:
            break;
    }
    return "Introductions";
}

std::string_view empty_list(IntroductionList::Which which) {
    switch (which) {
        case IntroductionList::Which::waiting_on_you:
            return "No introductions are waiting on you.\n";
        case IntroductionList::Which::open:
            return "There are no open introductions.\n";
        case IntroductionList::Which::all:
            break;
    }
    return "There are no introductions yet.\n";
}

}  // namespace

std::string introduction_words(const Introduction& introduction) {
    return (is_request(introduction) ? "introduction to " : "introduction of ") + people_words(introduction);
}

std::string stage_words(const Introduction& introduction, Day today) {
    const std::string day = short_date(latest_step(introduction), today);
    switch (stage_of(introduction)) {
        case Stage::asked:
            return (is_request(introduction) ? "asked for on " : "offered on ") + short_date(introduction.on, today);
        case Stage::agreed:
            return (is_request(introduction) ? "granted on " : "both said yes by ") + day;
        case Stage::made:
            return "made on " + day;
        case Stage::met:
            return "met on " + day;
        case Stage::done:
            return (is_request(introduction) ? "thanked for on " : "met on ") + day;
        case Stage::declined:
            return "declined by " + (introduction.declined_by ? introduction.declined_by->name : "you") + " on " + day;
    }
    return {};
}

OpenItem open_item(const Introduction& introduction, Day today) {
    return is_request(introduction) ? request_line(introduction, today) : offer_line(introduction, today);
}

std::vector<std::string> next_steps(const Introduction& introduction) {
    const std::string number = std::to_string(introduction.number);
    switch (stage_of(introduction)) {
        case Stage::asked:
            if (is_request(introduction)) return {"nj intro draft " + number, "nj intro granted " + number};
            return {"nj intro draft " + number,
                    "nj intro yes " + number + " " + undecided(introduction).front().handle};
        case Stage::agreed:
            if (is_request(introduction)) return {"nj intro made " + number};
            return {"nj intro draft " + number, "nj intro made " + number};
        case Stage::made:
            return {"nj intro met " + number};
        case Stage::met:
            return {"nj thank " + introduction.via->handle};
        default:
            return {};
    }
}

void write_introduction(JsonWriter& json, const Introduction& introduction) {
    json.begin_object().member("id", introduction.id).member("number", introduction.number);
    json.member("kind", word_of(introduction.kind));
    json.member("state", word_of(stage_of(introduction)));
    write_named_or_null(json, "whom", introduction.whom);
    write_named_or_null(json, "other", introduction.other);
    write_named_or_null(json, "via", introduction.via);
    json.text_or_null("why", introduction.why).member("on", introduction.on).member("granted", introduction.granted);
    json.member("whom_yes", introduction.whom_yes).member("other_yes", introduction.other_yes);
    json.member("made", introduction.made).member("met", introduction.met).member("thanked", introduction.thanked);
    json.member("declined", introduction.declined);
    write_named_or_null(json, "declined_by", introduction.declined_by);
    json.member("ask", introduction.ask).member("waits_on_you", waits_on_you(introduction)).end_object();
}

void write_introductions(JsonWriter& json, const std::vector<Introduction>& introductions) {
    json.key("introductions").begin_array();
    for (const auto& introduction : introductions) write_introduction(json, introduction);
    json.end_array();
}

std::string to_text(const IntroductionChange& report, const Style& style) {
    std::string text;
    for (const auto& person : report.added) text += "Added " + person.name + ", @" + person.handle + ", not met yet.\n";
    text += change_words(report, style.today) + "  (#" + std::to_string(report.introduction.number) + ")";
    std::vector<std::string> next = report.first_next;
    for (auto& step : next_steps(report.introduction)) next.push_back(std::move(step));
    next.emplace_back("nj undo");
    return style.shown(cleaned(text, Lines::keep)) + "\n" + next_line(next, style);
}

void to_json(const IntroductionChange& report, JsonWriter& json) {
    json.begin_object();
    write_maybe_id(json, "operation", report.operation);
    json.key("introduction");
    write_introduction(json, report.introduction);
    write_advice(report.advice, json);
    json.key("added");
    write_people(json, report.added);
    json.end_object();
}

std::string to_text(const IntroductionList& report, const Style& style) {
    if (report.introductions.empty())
        return style.shown(std::string(empty_list(report.which))) +
               next_line({"nj intro path PERSON", "nj intro ideas", "nj intro request PERSON --via PERSON"}, style);
    Table table({{.title = "", .align = Table::Align::right}, {.title = ""}, {.title = ""}});
    for (const auto& introduction : report.introductions)
        table.row({"#" + std::to_string(introduction.number), people_words(introduction),
                   stage_words(introduction, report.today)});
    auto next = next_steps(report.introductions.front());
    next.push_back("nj intro show " + std::to_string(report.introductions.front().number));
    return heading(list_title(report.which), long_date(report.today), style) + "\n" + table.text(style) + "\n" +
           next_line(next, style);
}

void to_json(const IntroductionList& report, JsonWriter& json) {
    json.begin_object();
    write_introductions(json, report.introductions);
    json.end_object();
}

std::string to_text(const IntroductionPage& report, const Style& style) {
    const Introduction& introduction = report.introduction;
    std::string title = introduction_words(introduction);
    title.front() = 'I';
    std::string text = heading(title, "#" + std::to_string(introduction.number), style);
    if (!introduction.why.empty()) text += style.shown(cleaned(introduction.why)) + "\n";
    text += "\n" + style.shown(cleaned(steps_of(introduction, report.today), Lines::keep));
    const auto next = next_steps(introduction);
    return next.empty() ? text : text + "\n" + next_line(next, style);
}

void to_json(const IntroductionPage& report, JsonWriter& json) {
    json.begin_object().key("introduction");
    write_introduction(json, report.introduction);
    json.end_object();
}

}  // namespace nj
