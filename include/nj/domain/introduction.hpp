#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "nj/domain/exchange.hpp"

namespace nj {

/// A request is for a way to `whom` through `via`; an offer introduces `whom` and `other`, who you both know.
enum class IntroductionKind { request, offer };
/// The word in JSON and in the journal: `request`, `offer`.
std::string_view word_of(IntroductionKind kind);
std::optional<IntroductionKind> introduction_kind_of(std::string_view word);

/// An introduction with the day of every step taken; what state it is in follows from them.
struct Introduction {
    IntroductionId id;
    long long number = 0;
    IntroductionKind kind = IntroductionKind::request;
    Named whom;
    std::optional<Named> other;  ///< of an offer
    std::optional<Named> via;    ///< of a request
    std::string why;
    Day on{};                    ///< asked for, or offered
    std::optional<Day> granted;  ///< `via` said yes
    std::optional<Day> whom_yes;
    std::optional<Day> other_yes;
    std::optional<Day> made;
    std::optional<Day> met;
    std::optional<Day> thanked;  ///< `via`, and told how it went
    std::optional<Day> declined;
    std::optional<Named> declined_by;  ///< nothing: you
    std::optional<AskId> ask;          ///< a request is an ask of `via`
};

bool is_request(const Introduction& introduction);

/// How far an introduction is: asked for or offered, agreed to by everyone, made, met, and done with: thanked for, or
/// for an offer met.
enum class Stage { asked, agreed, made, met, done, declined };
/// The word in JSON: `asked`, `agreed`.
std::string_view word_of(Stage stage);
std::optional<Stage> stage_of(std::string_view word);
Stage stage_of(const Introduction& introduction);
bool is_open(const Introduction& introduction);

/// Whether the next step is yours: meeting, thanking, or making what both agreed to.
bool waits_on_you(const Introduction& introduction);
/// The day of the latest step.
Day latest_step(const Introduction& introduction);
/// Whether it comes up in the morning: a request met and not thanked for at once, what is open after two weeks without
/// a step.
bool comes_up(const Introduction& introduction, Day today);

enum class Step { granted, whom_yes, other_yes, made, met, thanked };
/// Why a step cannot be taken on that day: `is declined`, `is met already`, `was asked for later, on 2026-11-20`. Empty
/// when it can.
std::string obstacle(const Introduction& introduction, Step step, Day on);
/// The introduction with that step taken; the earlier ones it implies are taken on the same day.
Introduction after(Introduction introduction, Step step, Day on);

/// Who ended an introduction: you, or one of the people in it.
enum class Decliner { me, them };
/// The word after `--by`: `me`, `them`.
std::string_view word_of(Decliner decliner);
std::optional<Decliner> decliner_of(std::string_view word);

/// The text of the ask that a request is: `an introduction to Dana Okafor`.
std::string ask_for_introduction(std::string_view name);
/// What a note says you thanked someone for: `the review and the introduction to Dana Okafor`. An ask for one of the
/// introductions is left out, because the person may have a name by now.
std::string thanked_for(const std::vector<Ask>& asks, const std::vector<Introduction>& introductions);

/// The exchange of kind intro that an introduction is once it is made: for a request with `via`, who opened a door
/// (got, 5); for an offer, with both: you opened a door for each (gave, 5).
Exchange exchange_of(const Introduction& introduction);

}  // namespace nj
