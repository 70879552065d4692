#include "nj/domain/introduction.hpp"

#include <algorithm>

#include "nj/base/date_text.hpp"
#include "nj/base/join.hpp"
#include "nj/base/words.hpp"

namespace nj {
namespace {

constexpr Days patience{14};
constexpr int introduction_weight = 5;

constexpr Words<IntroductionKind, 2> kinds{{"request", "offer"}};
constexpr Words<Stage, 6> stages{{"asked", "agreed", "made", "met", "done", "declined"}};
constexpr Words<Decliner, 2> decliners{{"me", "them"}};

bool agreed(const Introduction& introduction) {
    return is_request(introduction) ? introduction.granted.has_value()
                                    : introduction.whom_yes.has_value() && introduction.other_yes.has_value();
}

const std::optional<Day>& day_of(const Introduction& introduction, Step step) {
    switch (step) {
        case Step::granted:
            return introduction.granted;
        case Step::whom_yes:
            return introduction.whom_yes;
        case Step::other_yes:
            return introduction.other_yes;
        case Step::made:
            return introduction.made;
        case Step::met:
            return introduction.met;
        case Step::thanked:
            return introduction.thanked;
    }
    return introduction.thanked;
}

std::string name_of(Step step) {
    switch (step) {
        case Step::granted:
            return "granted";
        case Step::whom_yes:
        case Step::other_yes:
            return "agreed to";
        case Step::made:
            return "made";
        case Step::met:
            return "met";
        case Step::thanked:
            return "thanked for";
    }
    return {};
}

void put(std::optional<Day>& step, Day on) {
    if (!step) step = on;
}

Help introduction_help(Way way, const std::string& to, const std::optional<Named>& person) {
    Help help;
    help.way = way;
    help.what = "introduction to " + to;
    help.weight = introduction_weight;
    help.person = person;
    return help;
}

}  // namespace

std::string_view word_of(IntroductionKind kind) {
    return kinds.of(kind);
}

std::optional<IntroductionKind> introduction_kind_of(std::string_view word) {
    return kinds.value(word);
}

std::string_view word_of(Stage stage) {
    return stages.of(stage);
}

std::optional<Stage> stage_of(std::string_view word) {
    return stages.value(word);
}

std::string_view word_of(Decliner decliner) {
    return decliners.of(decliner);
}

std::optional<Decliner> decliner_of(std::string_view word) {
    return decliners.value(word);
}

bool is_request(const Introduction& introduction) {
    return introduction.kind == IntroductionKind::request;
}

Stage stage_of(const Introduction& introduction) {
    if (introduction.declined) return Stage::declined;
    if (introduction.thanked) return Stage::done;
    if (introduction.met) return is_request(introduction) ? Stage::met : Stage::done;
    if (introduction.made) return Stage::made;
    return agreed(introduction) ? Stage::agreed : Stage::asked;
}

bool is_open(const Introduction& introduction) {
    const Stage stage = stage_of(introduction);
    return stage != Stage::done && stage != Stage::declined;
}

bool waits_on_you(const Introduction& introduction) {
    const Stage stage = stage_of(introduction);
    return is_request(introduction) ? stage == Stage::made || stage == Stage::met : stage == Stage::agreed;
}

Day latest_step(const Introduction& introduction) {
    Day latest = introduction.on;
    for (const auto* step : {&introduction.granted, &introduction.whom_yes, &introduction.other_yes, &introduction.made,
                             &introduction.met, &introduction.thanked, &introduction.declined})
        if (*step) latest = std::max(latest, **step);
    return latest;
}

bool comes_up(const Introduction& introduction, Day today) {
    if (!is_open(introduction)) return false;
    return stage_of(introduction) == Stage::met || latest_step(introduction) <= today - patience;
}

std::string obstacle(const Introduction& introduction, Step step, Day on) {
    if (introduction.declined) return "was declined on " + to_iso(*introduction.declined);
    if (day_of(introduction, step)) return "is already " + name_of(step);
    const bool answered = introduction.made || introduction.met;
    if (answered && step < Step::made) return "is already made";
    if (introduction.met && step == Step::made) return "is already met";
    if (step == Step::thanked && !introduction.met) return "is not met yet";
    const bool of_requests = step == Step::granted || step == Step::thanked;
    const bool of_offers = step == Step::whom_yes || step == Step::other_yes;
    if (of_requests && !is_request(introduction)) return "is an offer of yours: each of the two says yes or no";
    if (of_offers && is_request(introduction)) return "is asked of " + introduction.via->name + ": granted or declined";
    if (on < latest_step(introduction)) return "has a later step, on " + to_iso(latest_step(introduction));
    return {};
}

Introduction after(Introduction introduction, Step step, Day on) {
    if (step == Step::whom_yes) put(introduction.whom_yes, on);
    if (step == Step::other_yes) put(introduction.other_yes, on);
    if (step == Step::granted || step >= Step::made) {
        if (is_request(introduction)) {
            put(introduction.granted, on);
        } else {
            put(introduction.whom_yes, on);
            put(introduction.other_yes, on);
        }
    }
    if (step >= Step::made) put(introduction.made, on);
    if (step >= Step::met) put(introduction.met, on);
    if (step >= Step::thanked) put(introduction.thanked, on);
    return introduction;
}

std::string ask_for_introduction(std::string_view name) {
    return "an introduction to " + std::string(name);
}

std::string thanked_for(const std::vector<Ask>& asks, const std::vector<Introduction>& introductions) {
    std::vector<std::string> things;
    for (const auto& ask : asks)
        if (std::ranges::find(introductions, std::optional(ask.id), &Introduction::ask) == introductions.end())
            things.push_back(ask.text);
    for (const auto& introduction : introductions) things.push_back("the introduction to " + introduction.whom.name);
    return list_in_words(things);
}

Exchange exchange_of(const Introduction& introduction) {
    Exchange exchange;
    exchange.kind = "intro";
    exchange.on = introduction.made.value_or(introduction.on);
    if (is_request(introduction)) {
        exchange.people = {*introduction.via};
        exchange.help = {introduction_help(Way::got, introduction.whom.name, std::nullopt)};
    } else {
        exchange.people = {introduction.whom, *introduction.other};
        exchange.help = {introduction_help(Way::gave, introduction.other->name, introduction.whom),
                         introduction_help(Way::gave, introduction.whom.name, introduction.other)};
    }
    return exchange;
}

}  // namespace nj
