#pragma once

#include <optional>
#include <string>
#include <variant>

#include "nj/base/id.hpp"
#include "nj/base/json.hpp"
#include "nj/domain/exchange.hpp"
#include "nj/domain/goal.hpp"
#include "nj/domain/introduction.hpp"
#include "nj/domain/plan.hpp"
#include "nj/view/style.hpp"

// What the commands that record or close an item report: `note promise done ask`.
namespace nj {

/// A note added or changed.
struct NoteReport {
    std::optional<OperationId> operation;
    Named contact;
    Fact note;
};
std::string to_text(const NoteReport& report, const Style& style);
void to_json(const NoteReport& report, JsonWriter& json);

struct PromiseReport {
    std::optional<OperationId> operation;
    Promise promise;  ///< its person is set
    bool added_person = false;
};
std::string to_text(const PromiseReport& report, const Style& style);
void to_json(const PromiseReport& report, JsonWriter& json);

/// An item closed: a promise kept, a goal reached, a line of the plan done, or thanks said.
struct DoneReport {
    std::optional<OperationId> operation;
    std::variant<Promise, Goal, Planned, Ask, Introduction> item;
};
std::string to_text(const DoneReport& report, const Style& style);
void to_json(const DoneReport& report, JsonWriter& json);

/// An ask kept for a later day (`ask.later` is set).
struct KeptAskReport {
    std::optional<OperationId> operation;
    Ask ask;
};
std::string to_text(const KeptAskReport& report, const Style& style);
void to_json(const KeptAskReport& report, JsonWriter& json);

/// How an ask ended: granted, refused, or withdrawn.
struct AnsweredAskReport {
    std::optional<OperationId> operation;
    Ask ask;  ///< as it is now
};
std::string to_text(const AnsweredAskReport& report, const Style& style);
void to_json(const AnsweredAskReport& report, JsonWriter& json);

}  // namespace nj
