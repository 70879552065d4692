#include <algorithm>

#include "arguments/filter.hpp"
#include "arguments/people.hpp"
#include "nj/base/nearest.hpp"
#include "nj/base/text.hpp"
#include "nj/store/listing.hpp"
#include "nj/view/list.hpp"
#include "nj/view/list_columns.hpp"

namespace nj {
namespace {

/// The names in `name,last`.
std::vector<std::string> split_at_commas(const std::string& text) {
    std::vector<std::string> names;
    std::size_t begin = 0;
    for (auto comma = text.find(','); comma != std::string::npos; comma = text.find(',', begin)) {
        names.push_back(text.substr(begin, comma - begin));
        begin = comma + 1;
    }
    names.push_back(text.substr(begin));
    return names;
}

const ListColumn* require_column(const std::string& name, const std::string& option) {
    if (const auto* column = list_column(name)) return column;
    const auto names = list_column_names();
    const auto near = nearest(name, names);
    throw Error(ErrorKind::usage, "'" + name + "' is not a column for " + option,
                near ? "did you mean " + *near + "?" : "name some of these", near ? std::vector<std::string>{} : names);
}

/// Archived people are on no list that did not ask for them.
Filter with_archived_only_if_asked(Filter filter) {
    constexpr std::array archived{State::archived};
    if (asks_for(filter, archived)) return filter;
    return Filter{All{{std::move(filter), Filter{Not{{Filter{Is{State::archived}}}}}}}};
}

struct List : Command {
    std::vector<std::string> filter;
    std::optional<std::string> sort;
    std::optional<std::string> columns;
    std::optional<std::string> format;
    std::optional<int> limit;

    void declare(Params& params) override {
        params
            .words("FILTER", filter, "only people this filter matches: words, tag:x, city:x, is:due", Completes::filter,
                   Need::optional)
            .option("--sort", "FIELD,...", sort, "sort order (name); --sort=-last reverses it", Completes::column)
            .option("-n,--limit", "N", limit, "number of lines (0 for all)")
            .option("--columns", "A,B", columns, "columns to show, named as in --json", Completes::column)
            .option("--format", "TEXT", format, "print a line per person: {name} {handle} {last} …, \\t");
    }

    Report run(Session& session) override {
        const Filter chosen = with_archived_only_if_asked(require_filter(session, filter));
        ListReport report{.today = session.today(),
                          .people = {},
                          .matching = 0,
                          .filtered = !filter.empty(),
                          .columns = {},
                          .format = {}};
        if (columns)
            for (const auto& name : split_at_commas(*columns))
                report.columns.push_back(require_column(name, "--columns"));
        if (format) report.format = require_format(*format, list_column_names());
        const auto order = steps();
        report.people = listing(session.journal(), chosen, parts(session, report, order), session.today());
        sort_listed(report.people, order, session.today());
        report.matching = report.people.size();
        if (limit.value_or(0) > 0) report.people.resize(std::min(report.matching, static_cast<std::size_t>(*limit)));
        return Report::of(std::move(report));
    }

private:
    /// The order asked for, and by name where that leaves a choice.
    [[nodiscard]] std::vector<SortStep> steps() const {
        std::vector<SortStep> order;
        for (const auto& name : sort ? split_at_commas(*sort) : std::vector<std::string>{}) {
            const bool reversed = name.starts_with('-');
            order.push_back({require_column(reversed ? name.substr(1) : name, "--sort"), reversed});
        }
        for (const char* name : {"name", "handle"}) order.push_back({list_column(name)});
        return order;
    }

    /// What has to be read for what will be shown.
    static ListedParts parts(const Session& session, const ListReport& report, const std::vector<SortStep>& order) {
        if (session.globals().json) return all_parts;
        ListedParts wanted;
        auto want = [&wanted](const ListColumn* column) {
            if (column != nullptr && column->part != nullptr) wanted.*column->part = true;
        };
        for (const auto& step : order) want(step.column);
        if (report.format) {
            for (const auto& piece : report.format->pieces)
                if (piece.field) want(&list_columns()[*piece.field]);
        } else {
            for (const auto* column : report.columns.empty() ? usual_columns() : report.columns) want(column);
        }
        return wanted;
    }
};

constexpr std::array<std::string_view, 4> examples{
    "nj list",
    "nj list tag:zoning or city:boston",
    "nj list quiet:90d -tag:history --sort=-last",
    "nj list is:due --format '{name}\\t{last}'",
};

}  // namespace

extern constinit const CommandSpec list_spec{.name = "list",
                                             .group = Group::people,
                                             .summary = "list people, optionally by filter",
                                             .needs = Needs::read,
                                             .examples = examples,
                                             .make = make_command<List>,
                                             .first_week = true};

}  // namespace nj
