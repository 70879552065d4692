#include "nj/view/advice.hpp"

#include <algorithm>

#include "nj/base/count.hpp"
#include "nj/base/join.hpp"
#include "nj/base/json.hpp"
#include "nj/base/text.hpp"
#include "nj/base/width.hpp"
#include "nj/domain/contact.hpp"
#include "nj/view/table.hpp"

namespace nj {
namespace {

constexpr std::size_t label_width = 9;
constexpr std::size_t asks_named = 3;

std::string times(std::size_t count) {
    return count == 1 ? "once" : count == 2 ? "twice" : std::to_string(count) + " times";
}

std::string texts_of(const std::vector<Ask>& asks) {
    std::string text = joined(std::span(asks).first(std::min(asks_named, asks.size())), "; ", &Ask::text);
    if (asks.size() > asks_named) text += "; and " + std::to_string(asks.size() - asks_named) + " more";
    return text;
}

std::size_t within_a_year(const std::vector<Day>& days, Day today) {
    return static_cast<std::size_t>(std::ranges::count_if(days, [today](Day day) { return day > today - Days{365}; }));
}

/// `a coffee on 5 Oct`, `an email on 5 Oct`.
std::string last_exchange(const TrackRecord& history, Day today) {
    const bool vowel =
        !history.last_kind.empty() && std::string_view("aeio").find(history.last_kind[0]) != std::string_view::npos;
    return (vowel ? "an " : "a ") + history.last_kind + " on " + short_date(*history.last, today);
}

std::string known_words(const AdviceReport& report) {
    const TrackRecord& history = report.history;
    if (history.days == 1 && history.first == history.last)
        return "one exchange, " + last_exchange(history, report.today);
    return counted(static_cast<std::size_t>(history.days), "exchange", "exchanges") + " since " +
           short_date(*history.first, report.today) + ", most recently " + last_exchange(history, report.today);
}

std::string first_word(const AdviceReport& report) {
    if (report.history.reached_out)
        return "your reach-out of " + short_date(*report.history.reached_out, report.today) +
               " has no answer yet, and there is nothing else between you";
    if (report.history.last) return "all they have heard from you so far is a request";
    return "this would be the first thing they hear from you";
}

std::string reason_words(const Reason& reason, const AdviceReport& report) {
    const TrackRecord& history = report.history;
    const std::string silence = history.last ? span_words(report.today - *history.last) +
                                                   " of silence: this would be the first message since then"
                                             : "";
    switch (reason.bearing) {
        case Bearing::not_thanked:
            return "not thanked for yet: " + texts_of(reason.asks);
        case Bearing::several_open:
            return std::to_string(reason.asks.size()) + " asks have no answer yet: " + texts_of(reason.asks);
        case Bearing::one_open:
            return "an ask has no answer yet: " + texts_of(reason.asks);
        case Bearing::first_word:
            return first_word(report);
        case Bearing::barely_known:
            return "only " + counted(static_cast<std::size_t>(history.days), "exchange", "exchanges") + " so far";
        case Bearing::little_passed: {
            const auto days = within_a_year(history.value_added, report.today);
            return days == 0 ? "nothing of value passed in the past year"
                             : "value passed only " + times(days) + " in the past year";
        }
        case Bearing::no_gift:
            return "you gave nothing in the past year";
        case Bearing::long_silence:
        case Bearing::silence:
        case Bearing::quiet:
            return silence;
        case Bearing::got_more:
            return "they have given much more than they got lately";
        case Bearing::known:
            return known_words(report);
        case Bearing::value_passed:
            return "value passed " + times(within_a_year(history.value_added, report.today)) + " in the past year";
        case Bearing::gave:
            return "you gave " + times(within_a_year(history.gifts, report.today)) + " in the past year";
        case Bearing::something_in_it:
            return "there is something in it for them";
        case Bearing::granted_before:
            return "granted before: " + texts_of(reason.asks);
        case Bearing::soft:
            return "a soft ask is a small one";
    }
    return {};
}

std::string ask_of(const AdviceReport& report) {
    return std::string(report.advice.type == AskType::soft ? "a soft ask of " : "an overt ask of ") +
           report.person.name;
}

std::string headline(const AdviceReport& report) {
    if (report.advice.verdict == Verdict::give_first) return "Give first: " + ask_of(report);
    if (report.advice.verdict == Verdict::careful) return "Careful: " + ask_of(report);
    if (report.history.days == 0)
        return "Good: a first message with a reason. Say why " + given_name(report.person.name) +
               ", and what is in it for them.";
    return "Good: ask " + given_name(report.person.name) + ".";
}

/// A first message that does not say why them and what is in it for them.
bool lacks_a_reason(const AdviceReport& report) {
    return report.advice.verdict == Verdict::careful && report.history.days == 0 && report.advice.type == AskType::soft;
}

/// What to do first, with the commands for it.
std::vector<std::pair<std::string, std::string>> first_steps(const AdviceReport& report) {
    std::vector<std::pair<std::string, std::string>> steps;
    if (lacks_a_reason(report)) steps.emplace_back("say why them, and what is in it for them", "--for-them \"…\"");
    const bool thanks_said =
        std::ranges::any_of(report.advice.ideas, [](const Idea& idea) { return idea.kind == IdeaKind::thanks; });
    if (!report.history.unthanked.empty() && !thanks_said)
        steps.emplace_back("say thanks first", "nj thank " + report.person.handle);
    for (const auto& idea : report.advice.ideas)
        steps.emplace_back(idea_words(idea, report.today), idea_command(idea, report.person));
    if (!report.advice.good_from) steps.emplace_back("find out how the open asks went", "nj ask");
    if (steps.empty()) steps.emplace_back("give something, or meet", "nj give " + report.person.handle + " \"…\"");
    return steps;
}

/// A labeled block; only its first line has the label.
class Lines {
public:
    void add(std::string_view label, const std::string& text, const std::string& command = {}) {
        list_.push_back({std::string(label == last_ ? "" : label), text, command});
        last_ = label;
    }
    [[nodiscard]] std::string text(const Style& style) const {
        std::string out;
        for (const auto& line : list_) {
            const std::string left = "  " + pad_right(line.label, label_width) + line.text;
            out += line.command.empty() ? style.fitted(left) + "\n" : heading(left, line.command, style);
        }
        return out;
    }

private:
    struct Line {
        std::string label;
        std::string text;
        std::string command;
    };
    std::vector<Line> list_;
    std::string last_;
};

std::string sides(const AdviceReport& report, const Style& style) {
    Lines lines;
    for (const auto& reason : report.advice.in_favour) lines.add("for", reason_words(reason, report));
    if (report.advice.verdict != Verdict::good)
        for (const auto& reason : report.advice.against) lines.add("against", reason_words(reason, report));
    return lines.text(style);
}

std::string steps(const AdviceReport& report, const Style& style) {
    Lines lines;
    for (const auto& [text, command] : first_steps(report)) lines.add("First", text, command);
    if (report.advice.good_from)
        lines.add("Then", "good from about " + short_date(*report.advice.good_from, report.today));
    return lines.text(style);
}

}  // namespace

std::string_view verdict_name(Verdict verdict) {
    switch (verdict) {
        case Verdict::good:
            return "good";
        case Verdict::careful:
            return "careful";
        case Verdict::give_first:
            return "give-first";
    }
    return {};
}

std::string assumed_words(const GuessedType& guessed) {
    if (guessed.from.empty()) return "Taken as overt; --soft overrides it.";
    const bool soft = guessed.type == AskType::soft;
    return std::string(soft ? "Soft" : "Overt") + " was guessed from \"" + guessed.from + "\"; " +
           (soft ? "--overt" : "--soft") + " overrides it.";
}

std::string idea_words(const Idea& idea, Day today) {
    switch (idea.kind) {
        case IdeaKind::thanks:
            return "say thanks: " + idea.text;
        case IdeaKind::promise:
            return "you promised " + idea.text;
        case IdeaKind::introduce:
            return "introduce " + idea.with->name + " (offers " + idea.text + ")";
        case IdeaKind::pass_along:
            return "share " + idea.text + (idea.with ? ", which " + idea.with->name + " liked" : "") + " (" + idea.why +
                   ")";
        case IdeaKind::birthday:
            return "birthday on " + weekday_name(*idea.on) + ", " + short_date(*idea.on, today);
    }
    return {};
}

std::string idea_command(const Idea& idea, const Named& person) {
    switch (idea.kind) {
        case IdeaKind::thanks:
            return "nj thank " + person.handle;
        case IdeaKind::promise:
            return "nj done " + std::to_string(*idea.number);
        case IdeaKind::introduce:
            return "nj show " + idea.with->handle;
        default:
            return {};
    }
}

std::string to_text(const AdviceReport& report, const Style& style) {
    std::string text = style.bold(style.shown(cleaned(headline(report)))) + "\n\n" + sides(report, style);
    if (report.advice.verdict != Verdict::good) text += "\n" + steps(report, style);
    text += "\n" +
            style.dim(style.shown(
                cleaned((report.guessed ? assumed_words(*report.guessed) + " " : "") + "Nothing was logged."))) +
            "\n";
    if (report.advice.verdict != Verdict::good && report.advice.good_from)
        text += "Keep it until then?  nj ask " + report.person.handle + " \"" + cleaned(report.text) + "\" --later\n";
    return text;
}

std::vector<std::string> advice_lines(const AdviceReport& report) {
    std::vector<std::string> lines{headline(report)};
    for (const auto& reason : report.advice.against) lines.push_back("  against: " + reason_words(reason, report));
    for (const auto& [text, command] : first_steps(report))
        lines.push_back("  first: " + text + (command.empty() ? "" : " (" + command + ")"));
    return lines;
}

std::pair<std::string, std::string> first_thing(const AdviceReport& report) {
    return first_steps(report).front();
}

void write_ideas(JsonWriter& json, const std::vector<Idea>& ideas, Day today) {
    json.begin_array();
    for (const auto& idea : ideas)
        json.begin_object().member("text", idea_words(idea, today)).text_or_null("why", idea.why).end_object();
    json.end_array();
}

void write_advice(const AdviceReport& report, JsonWriter& json) {
    const auto write_reasons = [&](std::string_view key, const std::vector<Reason>& reasons) {
        json.key(key).begin_array();
        for (const auto& reason : reasons) json.value(reason_words(reason, report));
        json.end_array();
    };
    json.key("advice").begin_object().member("verdict", verdict_name(report.advice.verdict));
    json.member("ask", word_of(report.advice.type));
    write_reasons("for", report.advice.in_favour);
    write_reasons("against", report.advice.against);
    json.key("ideas");
    write_ideas(json, report.advice.ideas, report.today);
    json.member("good_from", report.advice.good_from).end_object();
}

void write_advice(const std::optional<AdviceReport>& report, JsonWriter& json) {
    if (report)
        write_advice(*report, json);
    else
        json.key("advice").null();
}

void to_json(const AdviceReport& report, JsonWriter& json) {
    json.begin_object();
    write_advice(report, json);
    json.end_object();
}

}  // namespace nj
