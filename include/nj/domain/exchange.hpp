#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "nj/base/date.hpp"
#include "nj/base/id.hpp"
#include "nj/domain/task_state.hpp"

namespace nj {

/// A contact as it is named in lists and documents.
struct Named {
    ContactId id;
    std::string handle;
    std::string name;
    bool operator==(const Named&) const = default;
};

/// The direction of value: you gave it, you got it, or it passed between two other people.
enum class Way { gave, got, passed };
/// The word in JSON and in the journal: `gave`, `got`, `passed`.
std::string_view word_of(Way way);
std::optional<Way> way_of(std::string_view word);

/// One piece of value inside an exchange, in words. Weights 1 to 5: a link, a hint, an hour, a day, an introduction.
struct Help {
    HelpId id;
    Way way = Way::gave;
    std::string what;
    int weight = 2;
    std::optional<Named> person;   ///< nothing: everyone in the exchange
    bool pass_on = false;          ///< the recipient should pass it on to someone else
    std::optional<HelpId> passes;  ///< the thing that this one passes on
    std::optional<long long> number;
};

enum class AskType { soft, overt };
/// The word in JSON and in the journal: `soft`, `overt`.
std::string_view word_of(AskType type);
std::optional<AskType> ask_type_of(std::string_view word);

enum class AskState { open, granted, refused, withdrawn, thanked };
/// The word in JSON and in the journal: `open`, `granted`.
std::string_view word_of(AskState state);
std::optional<AskState> ask_state_of(std::string_view word);

struct Ask {
    AskId id;
    long long number = 0;
    std::string text;
    Day on;
    AskType type = AskType::soft;
    std::string for_them;
    AskState state = AskState::open;
    std::optional<Day> later;     ///< not asked yet; kept until that day
    std::optional<Named> person;  ///< nothing: everyone in the exchange
    std::optional<ExchangeId> exchange;
};

/// Whether it was asked and has no answer yet.
bool awaits_answer(const Ask& ask);

struct Promise {
    PromiseId id;
    long long number = 0;
    std::string text;
    std::optional<Day> by;
    Day on;
    TaskState state = TaskState::open;
    std::optional<Named> person;
    std::optional<ExchangeId> exchange;
};

/// A dated note on a person: what they like, need, offer, ... (`topic` may be empty).
struct Fact {
    FactId id;
    long long number = 0;
    std::string topic;
    std::string text;
    Day on;
};

/// A conversation, mail, gift, or similar with one or more contacts.
struct Exchange {
    ExchangeId id;
    long long number = 0;
    Day on;
    std::optional<int> time;  ///< minutes after midnight
    std::string kind;
    std::vector<Named> people;
    std::string community;  ///< handle, without `+`
    std::string place;
    std::string note;
    std::optional<int> minutes;
    bool sent = false;  ///< a reach-out without an answer
    std::vector<std::string> tags;
    std::vector<Help> help;
    std::vector<Ask> asked;
    std::vector<Promise> promised;
    std::optional<ShareId> share;  ///< what was shared, in an exchange of kind share
    std::optional<Day> liked;      ///< when the person said that they liked it
    bool mass = false;             ///< a share to many: it is not an exchange day until it is liked
    bool value_added = false;
};

}  // namespace nj
