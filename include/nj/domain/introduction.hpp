#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "nj/domain/exchange.hpp"

namespace nj {

/// A request asks someone for an introduction. An offer introduces two people to each other.
enum class IntroductionKind { request, offer };
/// The word in JSON and in the journal: `request`, `offer`.
std::string_view word_of(IntroductionKind kind);
std::optional<IntroductionKind> introduction_kind_of(std::string_view word);

/// An introduction with the day of each step taken, from which its stage follows.
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
    std::optional<Day> thanked;  ///< you thanked `via` and reported how it went
    std::optional<Day> declined;
    std::optional<Named> declined_by;  ///< nothing means you
    std::optional<AskId> ask;          ///< a request is an ask of `via`
};

bool is_request(const Introduction& introduction);

/// The stage of an introduction: asked for or offered, agreed to by everyone, made, met, and done. A request is done
/// after thanks, an offer after the meeting.
enum class Stage { asked, agreed, made, met, done, declined };
/// The word in JSON: `asked`, `agreed`.
std::string_view word_of(Stage stage);
std::optional<Stage> stage_of(std::string_view word);
Stage stage_of(const Introduction& introduction);
bool is_open(const Introduction& introduction);

/// Whether the next step is yours: to meet, to thank, or to make an introduction that both agreed to.
bool waits_on_you(const Introduction& introduction);
/// The day of the latest step.
Day latest_step(const Introduction& introduction);
/// Whether `today` shows it: a request as soon as you met and did not say thanks yet, any open one after two weeks
/// without a step.
bool comes_up(const Introduction& introduction, Day today);

enum class Step { granted, whom_yes, other_yes, made, met, thanked };
/// Why a step cannot be recorded on that day, to follow the introduction's name: `is already made`, `has a later step,
/// on 2026-11-20`. Empty if it can.
std::string obstacle(const Introduction& introduction, Step step, Day on);
/// The introduction with that step, and with the earlier steps that it implies, on the same day.
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

/// The exchange of kind intro for an introduction that was made: with `via` for a request (got, weight 5), with both
/// people for an offer (gave, weight 5 each).
Exchange exchange_of(const Introduction& introduction);

}  // namespace nj
