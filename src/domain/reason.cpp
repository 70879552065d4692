#include "nj/domain/reason.hpp"

#include <algorithm>

#include "nj/base/birthday.hpp"
#include "nj/base/date_text.hpp"
#include "nj/base/text.hpp"
#include "nj/domain/likeness.hpp"

namespace nj {
namespace {

constexpr Days near_date{14};

std::string rhythm_reason(const Ranked& ranked, const Standing& standing) {
    if (ranked.score.lateness < 1) return "within the usual gap";
    if (standing.n == 0) return standing.started_by_meeting ? "met, nothing logged yet" : "added, nothing logged yet";
    if (ranked.score.lateness > 8) return "dormant";
    if (standing.n == 1) return "met once";
    return ranked.score.lateness < 3 ? "longer than usual" : "overdue";
}

const Fact* latest_about(const std::vector<Fact>& facts, std::string_view topic) {
    const auto found =
        std::find_if(facts.rbegin(), facts.rend(), [&](const Fact& fact) { return fact.topic == topic; });
    return found == facts.rend() ? nullptr : &*found;
}

/// A need without its purpose: `a reviewer` for `a reviewer for the zoning paper`.
std::string_view without_purpose(std::string_view need) {
    for (const std::string_view then : {" for ", " to ", " who ", " with ", " in ", ","})
        need = need.substr(0, need.find(then));
    return need;
}

/// `needs a reviewer: Wei could`, or the whole need if no one is known who could help.
std::string needs(const Fact& need, const std::vector<Offer>& offers) {
    const auto wanted = significant_words(need.text);
    const auto could = std::ranges::find_if(
        offers, [&](const Offer& offer) { return shared_words(wanted, significant_words(offer.text)) > 0; });
    if (could == offers.end()) return "needs " + need.text;
    return "needs " + std::string(without_purpose(need.text)) + ": " + given_name(could->person.name) + " could";
}

std::optional<std::string> said(const Occasion& occasion, Day today) {
    if (!occasion.promises.empty()) return "you promised " + occasion.promises.front().text;
    if (!occasion.thanks_owed.empty()) return "thanks for " + occasion.thanks_owed.front().text;
    if (const Fact* need = latest_about(occasion.facts, "needs")) return needs(*need, occasion.offers);
    if (!occasion.birthday.empty())
        if (const Day day = next_birthday(occasion.birthday, today); day - today <= near_date)
            return day == today ? std::string("birthday today") : "birthday on " + short_date(day, today);
    if (!occasion.goal.empty()) return "goal: " + occasion.goal;
    if (!occasion.last_words.empty()) return "last: " + occasion.last_words;
    if (const Fact* why = latest_about(occasion.facts, "why")) return why->text;
    return std::nullopt;
}

}  // namespace

std::string reason_for(const Occasion& occasion, const Ranked& ranked, const Standing& standing, Day today) {
    const auto about = said(occasion, today);
    return about ? *about : rhythm_reason(ranked, standing);
}

}  // namespace nj
