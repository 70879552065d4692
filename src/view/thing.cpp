#include "nj/view/thing.hpp"

#include "nj/base/count.hpp"
#include "nj/base/date_text.hpp"
#include "nj/view/forward.hpp"
#include "nj/view/goal.hpp"
#include "nj/view/introduction.hpp"
#include "nj/view/review.hpp"
#include "nj/view/share.hpp"

namespace nj {
namespace {

std::string with(const std::optional<Named>& person) {
    return person ? " " + person->name : "";
}

std::string by(const std::optional<Day>& day, Day today) {
    return day ? ", by " + short_date(*day, today) : "";
}

}  // namespace

std::string thing_line(const NoteOn& note, Day today) {
    return note.name + " " + note.note.topic + " " + note.note.text + ", " + short_date(note.note.on, today);
}

std::string thing_line(const Ask& ask, Day today) {
    return "asked" + with(ask.person) + " for " + ask.text + ", " + short_date(ask.on, today) + ": " +
           std::string(word_of(ask.state));
}

std::string thing_line(const Promise& promise, Day today) {
    return "promised" + with(promise.person) + " " + promise.text + by(promise.by, today) + ": " +
           std::string(word_of(promise.state));
}

std::string thing_line(const Share& share, Day today) {
    return "shared " + share_line(share, today);
}

std::string thing_line(const ChainStep& step, const Link& link, Day today) {
    return step_words(step) + ", " + short_date(link.on, today) + "; nj forward --chain " + std::to_string(link.number);
}

std::string thing_line(const CountedGoal& goal, Day today) {
    return "goal: " + goal_sentence(goal, today);
}

std::string thing_line(const Planned& planned, Day today) {
    return "planned: " + planned_words(planned.line) + by(planned.by, today) + ": " +
           std::string(planned.kept ? "kept" : word_of(planned.state));
}

std::string thing_line(const Introduction& introduction, Day today) {
    return introduction_words(introduction) + ": " + stage_words(introduction, today);
}

std::string thing_name(const NoteOn& note) {
    return "the note on " + note.name + ": " + note.note.text;
}

std::string thing_name(const Ask& ask) {
    return "the ask for " + ask.text;
}

std::string thing_name(const Promise& promise) {
    return "the promise of " + promise.text;
}

std::string thing_name(const Share& share) {
    return "the share of " + share.title + ", with " + counted(share.to.size(), "person", "people");
}

std::string thing_name(const Goal& goal) {
    return "the goal " + goal.text;
}

std::string thing_name(const Planned& planned) {
    return "the plan for " + planned_words(planned.line);
}

std::string thing_name(const Introduction& introduction) {
    return "the " + introduction_words(introduction);
}

std::string thing_name(const Encounter& encounter) {
    return "the conversation with " + stranger(encounter);
}

}  // namespace nj
