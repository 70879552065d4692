#include "dialogs/log_questions.hpp"

#include <algorithm>

#include "arguments/people.hpp"
#include "dialogs/questions.hpp"
#include "nj/base/text.hpp"
#include "nj/domain/similar.hpp"
#include "nj/domain/trip.hpp"
#include "nj/store/exchange_queries.hpp"
#include "nj/store/exchanges.hpp"
#include "nj/store/places.hpp"
#include "nj/store/settings.hpp"
#include "nj/store/trips.hpp"

namespace nj {
namespace {

/// How far back the model of an exchange is looked for.
constexpr std::size_t look_back = 50;

/// Stands where the kind of a sentence would.
constexpr const char* no_kind = "-";

struct Read {
    std::vector<Person> people;
    Result<Sentence> sentence;
};

/// Reads a sentence that begins with the people.
Read read_from_people(Session& session, const std::vector<std::string>& words) {
    auto people = people_for(session, words);
    std::vector<std::string> whole{no_kind};
    whole.insert(whole.end(), words.begin(), words.end());
    auto sentence = parse_sentence(whole, people, precision(session), session.today());
    if (sentence) sentence->kind.clear();
    return {std::move(people), std::move(sentence)};
}

class MissingParts {
public:
    MissingParts(Session& session, LogDraft& draft, ExchangeOptions& options, UnknownKind unknown)
        : session_(session), draft_(draft), options_(options), unknown_(unknown), kinds_(kinds(session.journal())) {}

    void ask() {
        Questions questions(session_);
        if (draft_.said.kind.empty()) ask_kind(questions);
        if (draft_.company.empty() && !draft_.said.community && !options_.community) ask_people(questions);
        if (!draft_.said.on && !options_.on) ask_day(questions);
        if (draft_.said.place.empty() && !options_.place && happens_somewhere()) ask_place(questions);
        if (draft_.said.note.empty() && !options_.note)
            questions.may({.text = "About", .by_default = {}, .complete = {}},
                          [&](const std::string& answer) { draft_.said.note = answer; });
        ask_option(questions, "You gave", options_.gave);
        ask_option(questions, "You got", options_.got);
        ask_option(questions, "You promised", options_.promised);
    }

private:
    void ask_kind(Questions& questions) {
        questions.must(
            {.text = "What was it", .by_default = usual_kind(), .complete = completes_one(session_, Completes::kind)},
            [&](const std::string& answer) {
                draft_.said.kind = resolve_kind(session_, answer, unknown_, draft_.added_kinds);
            });
    }

    [[nodiscard]] std::string usual_kind() const {
        if (!draft_.company.empty()) {
            const auto past = exchanges_with_company();
            const Exchange* model = most_similar(past, draft_.company.people);
            return model != nullptr ? model->kind : "coffee";
        }
        const auto last = last_logged(session_.journal());
        const auto model = last ? read_exchange(session_.journal(), *last, kinds_) : std::nullopt;
        return model && is_repeatable(*model) ? model->kind : "coffee";
    }

    [[nodiscard]] std::vector<Exchange> exchanges_with_company() const {
        if (draft_.company.people.empty()) return {};
        return exchanges_with(session_.journal(), draft_.company.people.front().id, look_back, kinds_);
    }

    /// A whole rest of a sentence will do: `ruth and anna yesterday at Compass: roses`.
    void ask_people(Questions& questions) {
        questions.must({.text = "With who", .by_default = {}, .complete = completes_people(session_)},
                       [&](const std::string& answer) {
                           const auto [people, sentence] = read_from_people(session_, {answer});
                           if (!sentence) refuse(sentence.error(), answer, "as in ruth and anna");
                           auto company = resolve_participants(session_, sentence->people, people, UnknownNames::offer);
                           if (company.empty() && !sentence->community)
                               throw Error(ErrorKind::usage, "no one is named",
                                           "Tab lists who is there, Ctrl-C cancels");
                           draft_.company = std::move(company);
                           take_over(*sentence);
                       });
    }

    void take_over(const Sentence& answer) {
        Sentence& said = draft_.said;
        if (answer.community) said.community = answer.community;
        if (answer.on) said.on = answer.on;
        if (answer.time) said.time = answer.time;
        if (!answer.place.empty()) said.place = answer.place;
        if (!answer.note.empty()) said.note = answer.note;
    }

    void ask_day(Questions& questions) {
        questions.may(
            {.text = "When", .by_default = "today", .complete = completes_one(session_, Completes::date)},
            [&](const std::string& answer) { draft_.said.on = require_past_day(session_, answer, "an exchange"); });
    }

    [[nodiscard]] bool happens_somewhere() const {
        const Kind* kind = kinds_.find(draft_.said.kind);
        return kind == nullptr || happens_in_place(*kind);
    }

    void ask_place(Questions& questions) {
        const std::string usual = usual_place();
        questions.may({.text = "Where", .by_default = usual, .complete = completes_text([&] {
                                                                 return places_used(session_.journal());
                                                             })},
                      [&](const std::string& answer) { draft_.said.place = answer == "-" ? "" : answer; });
    }

    /// Where the most similar exchange of that kind was; on a trip, there.
    [[nodiscard]] std::string usual_place() const {
        const auto trip = trip_on(session_.journal(), session_.today());
        if (trip && trip->lasts_on(draft_.said.on.value_or(session_.today()))) return trip->place;
        const Kind* kind = kinds_.find(draft_.said.kind);
        auto past = exchanges_with_company();
        std::erase_if(past, [&](const Exchange& each) {
            return each.place.empty() || kind == nullptr || each.kind != kind->name;
        });
        const Exchange* model = most_similar(past, draft_.company.people);
        return model != nullptr ? model->place : "";
    }

    /// What the option would take, held to the same rules while it can still be typed again.
    void ask_option(Questions& questions, const std::string& text, std::vector<std::string>& values) {
        if (!values.empty()) return;
        questions.may({.text = text, .by_default = {}, .complete = {}}, [&](const std::string& answer) {
            Exchange tried;
            tried.people = draft_.company.people;
            values = {answer};
            try {
                options_.apply_to(session_, tried, nullptr);
            } catch (const Error&) {
                values.clear();
                throw;
            }
        });
    }

    Session& session_;
    LogDraft& draft_;
    ExchangeOptions& options_;
    UnknownKind unknown_;
    Kinds kinds_;
};

}  // namespace

std::optional<LogDraft> read_without_kind(Session& session, const std::vector<std::string>& words) {
    auto [people, sentence] = read_from_people(session, words);
    if (!sentence || (sentence->people.empty() && !sentence->community)) return std::nullopt;
    const auto is_nobody = [](const Mention& mention) { return mention.meant.empty(); };
    if (std::ranges::any_of(sentence->people, is_nobody)) return std::nullopt;
    Participants company = resolve_participants(session, sentence->people, people, UnknownNames::refuse);
    return LogDraft{std::move(*sentence), std::move(company), {}};
}

void ask_what_is_missing(Session& session, LogDraft& draft, ExchangeOptions& options, UnknownKind unknown) {
    MissingParts(session, draft, options, unknown).ask();
}

}  // namespace nj
