#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "nj/domain/goal.hpp"
#include "nj/domain/plan.hpp"
#include "nj/domain/review.hpp"
#include "nj/view/style.hpp"

namespace nj {
class JsonWriter;

/// A line of the plan, proposed or accepted.
struct ProposedLine {
    PlanLine line;
    Day by;
    long long number = 0;  ///< 0: not accepted
    [[nodiscard]] bool accepted() const { return number != 0; }
};

/// What happened in a week, month, or quarter, and what to do in the next.
struct ReviewReport {
    Day today;
    ReviewSpan span;
    PeriodCounts counts;
    std::vector<Planned> planned;  ///< lines of the plan for that time
    std::vector<Named> slipped;
    std::vector<Named> came_back;
    std::vector<CountedGoal> goals;
    std::vector<ProposedLine> plan;
    std::optional<OperationId> operation;  ///< if lines were accepted
};
std::string to_text(const ReviewReport& report, const Style& style);
void to_json(const ReviewReport& report, JsonWriter& json);

/// Lines of the proposed plan that were accepted one by one.
struct AcceptedPlanReport {
    std::optional<OperationId> operation;
    std::size_t lines = 0;
    Day until;
};
std::string to_text(const AcceptedPlanReport& report, const Style& style);
void to_json(const AcceptedPlanReport& report, JsonWriter& json);

/// Why a line is proposed for the plan.
enum class Proposal { thanks, promise, reach_out, goal_step, goal_ask };
/// The text of a proposed line: `say thanks: the introduction`, `goal 140: good to ask now`. `goal` is the number of
/// the goal for `goal_step` and `goal_ask`; the latter needs no `what`. An accepted line is kept in the journal like
/// this.
std::string proposal_words(Proposal proposal, std::string_view what, long long goal = 0);
/// `Ruth Ellery, say thanks: the introduction`.
std::string planned_words(const PlanLine& line);
void write_planned(JsonWriter& json, const Planned& planned);

}  // namespace nj
