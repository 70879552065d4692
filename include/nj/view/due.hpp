#pragma once

#include <optional>
#include <string>
#include <vector>

#include "nj/domain/due.hpp"
#include "nj/domain/exchange.hpp"
#include "nj/domain/goal.hpp"
#include "nj/domain/score.hpp"
#include "nj/view/line_format.hpp"
#include "nj/view/style.hpp"

namespace nj {
class JsonWriter;

/// Someone on the list, with what there is to say to them.
struct DueLine {
    Ranked ranked;
    Standing standing;
    Named person;
    std::string last_kind;
    std::string reason;  ///< one line of what for
};

struct DueReport {
    Day today;
    DueList list = DueList::due;
    std::vector<DueLine> lines;
    std::size_t total = 0;
    std::size_t waiting = 0;
    Typical typical{};
    std::vector<CountedGoal> goals;  ///< the open ones, which raise the score of the people they name
    std::optional<DueLine> next;     ///< when no one is due
    Days next_in{0};
    bool journal_is_empty = false;
    bool explain = false;
    std::optional<std::size_t> share;       ///< today's, where `due.per_week` is set
    double asked_per_day = 0;               ///< exchanges that the list asks for, where `due.per_week` is set
    std::optional<double> reached_per_day;  ///< and those there were, where there is something to say of it
    std::optional<LineFormat> format;       ///< of due_field_names(), instead of the table
    [[nodiscard]] bool is_verbatim() const { return format.has_value(); }
};
std::string to_text(const DueReport& report, const Style& style);
void to_json(const DueReport& report, JsonWriter& json);
/// The rows of the list alone; the short ones of `today` are rank, name, last, and reason. A rule is drawn under
/// today's share.
enum class DueRows { whole, short_ones };
std::string due_rows(const DueReport& report, const Style& style, DueRows rows = DueRows::whole);
/// `No one is due. Next: Joanna Pike, in 4 days.`
std::string nobody_due(const DueReport& report, const Style& style);

/// What `--format` can show of a line.
std::vector<std::string> due_field_names();

void write_due_line(const DueLine& line, Typical typical, JsonWriter& json);

/// `nj due --count`: one number.
struct CountReport {
    std::size_t count = 0;
};
std::string to_text(const CountReport& report, const Style& style);
void to_json(const CountReport& report, JsonWriter& json);

}  // namespace nj
