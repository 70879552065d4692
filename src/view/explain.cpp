#include "nj/view/explain.hpp"

#include <fmt/format.h>

#include <cmath>

#include "nj/base/count.hpp"
#include "nj/base/text.hpp"
#include "nj/base/width.hpp"
#include "nj/view/table.hpp"

namespace nj {
namespace {

std::string tie_note(const DueLine& line) {
    const Score& score = line.ranked.score;
    if (line.standing.n == 0)
        return fmt::format("log2(1 + {:g}): no exchange yet, {}", score.v,
                           line.standing.started_by_meeting ? "but met" : "and no met date");
    return fmt::format("log2(1 + {:g}): value {:g} over {} together", score.v, score.v,
                       counted(line.standing.n, "day"));
}

std::string rhythm_note(const DueLine& line, Typical typical) {
    switch (line.ranked.score.rhythm.from) {
        case RhythmFrom::cadence:
            return "the cadence you set";
        case RhythmFrom::circle:
            return "the cadence of the circle you pinned";
        case RhythmFrom::typical:
            return fmt::format("no gap of their own yet: your usual {:.1f}", typical.days);
        case RhythmFrom::history:
            break;
    }
    const int gaps = line.standing.n - 1;
    return fmt::format("{} (typically {:.1f}) drawn to your usual {:.1f}, k = 5", counted(gaps, "gap"),
                       std::exp(line.standing.l / gaps), typical.days);
}

std::string parts(const DueLine& line, Typical typical, const Style& style) {
    const Score& score = line.ranked.score;
    const double rhythm = score.rhythm.days;
    std::string goal_factor;
    std::string goal_line;
    if (score.goal != 1) {
        goal_factor = fmt::format(" x goal {:.1f}", score.goal);
        goal_line = fmt::format("    goal    {:.3f}   an open goal names them\n", score.goal);
    }
    return fmt::format(" {:d}  {}    score {:.3f} = tie {:.3f} x timing {:.3f} x pace {:.3f}{}\n\n", line.ranked.rank,
                       style.bold(cleaned(line.person.name)), score.total, score.tie, score.timing, score.pace,
                       goal_factor) +
           fmt::format("    tie     {:.3f}   {}\n", score.tie, tie_note(line)) +
           fmt::format("    timing  {:.3f}   {} days, rhythm {:.1f}: r {:.3f}, x = r/3, 2x / (1 + x²)\n", score.timing,
                       score.gap.count(), rhythm, score.lateness) +
           fmt::format("    pace    {:.3f}   (30 / {:.1f}) ^ 0.25\n", score.pace, rhythm) + goal_line +
           fmt::format("    rhythm  {:.1f}    {}\n", rhythm, rhythm_note(line, typical)) +
           (line.ranked.rotation ? "    rotation line: by lateness, not by score\n" : "");
}

}  // namespace

std::string explained(const DueReport& report, const Style& style) {
    std::string text;
    for (const auto& line : report.lines) {
        if (!text.empty()) text += "\n";
        text += parts(line, report.typical, style);
    }
    return style.shown(text);
}

}  // namespace nj
