#include "nj/view/list_columns.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <span>
#include <tuple>

#include "nj/base/join.hpp"
#include "nj/base/text.hpp"
#include "nj/view/list.hpp"

namespace nj {
namespace {

using Number = std::optional<double>;

template <auto member>
std::string name_text(const Listed& listed, Day /*today*/) {
    return listed.person.*member;
}

template <auto member>
std::string own_text(const Listed& listed, Day /*today*/) {
    return listed.*member;
}

template <auto list>
std::string list_text(const Listed& listed, Day /*today*/) {
    return joined(listed.*list, ", ");
}

template <auto flag>
std::string flag_text(const Listed& listed, Day /*today*/) {
    return listed.standing.*flag ? "yes" : "";
}

/// Whole numbers as they are, others with two decimals.
template <Number (*number)(const Listed&, Day)>
std::string number_text(const Listed& listed, Day today) {
    const Number value = number(listed, today);
    if (!value) return {};
    const std::string text = std::to_string(*value);
    return text.substr(0, text.find('.') + (std::floor(*value) == *value ? 0 : 3));
}

Number days_since(const Listed& listed, Day today) {
    if (listed.standing.n == 0) return std::nullopt;
    return (today - listed.standing.last).count();
}

/// The latest day first.
Number latest(const Listed& listed, Day today) {
    if (const auto days = days_since(listed, today)) return -*days;
    return std::nullopt;
}

Number cadence(const Listed& listed, Day /*today*/) {
    if (!listed.standing.cadence) return std::nullopt;
    return listed.standing.cadence->count();
}

Number rhythm(const Listed& listed, Day /*today*/) {
    return listed.rhythm.days;
}
Number exchange_days(const Listed& listed, Day /*today*/) {
    return listed.standing.n;
}
Number value(const Listed& listed, Day /*today*/) {
    return listed.standing.v;
}
Number gave(const Listed& listed, Day /*today*/) {
    return listed.passed.gave;
}
Number got(const Listed& listed, Day /*today*/) {
    return listed.passed.got;
}
Number balance(const Listed& listed, Day /*today*/) {
    return listed.passed.balance;
}

std::string last_text(const Listed& listed, Day today) {
    return listed.standing.n > 0 ? span_words(today - listed.standing.last) : "not yet";
}

std::string circle_text(const Listed& listed, Day /*today*/) {
    return listed.circle ? std::string(circle_name(*listed.circle)) : "";
}

/// The innermost first.
Number circle(const Listed& listed, Day /*today*/) {
    if (!listed.circle) return std::nullopt;
    return -static_cast<int>(*listed.circle);
}

std::string unmet_text(const Listed& listed, Day /*today*/) {
    return listed.standing.unmet && listed.standing.n == 0 ? "yes" : "";
}

using Parts = ListedParts;
constexpr std::array columns{
    ListColumn{"handle", name_text<&Named::handle>},
    ListColumn{"name", name_text<&Named::name>},
    ListColumn{"aliases", list_text<&Listed::aliases>, nullptr, &Parts::details},
    ListColumn{"emails", list_text<&Listed::emails>, nullptr, &Parts::details},
    ListColumn{"phones", list_text<&Listed::phones>, nullptr, &Parts::details},
    ListColumn{"org", own_text<&Listed::org>, nullptr, nullptr, 72},
    ListColumn{"title", own_text<&Listed::title>},
    ListColumn{"city", own_text<&Listed::city>, nullptr, nullptr, 56},
    ListColumn{"tags", list_text<&Listed::tags>, nullptr, &Parts::tags},
    ListColumn{"communities", list_text<&Listed::communities>, nullptr, &Parts::details},
    ListColumn{"circle", circle_text, circle, &Parts::circle},
    ListColumn{"cadence_days", number_text<cadence>, cadence},
    ListColumn{"rhythm_days", number_text<rhythm>, rhythm, &Parts::rhythm},
    ListColumn{"last", last_text, latest},
    ListColumn{"last_kind", own_text<&Listed::last_kind>, nullptr, &Parts::last_kind},
    ListColumn{"days_since", number_text<days_since>, days_since},
    ListColumn{"exchange_days", number_text<exchange_days>, exchange_days},
    ListColumn{"value", number_text<value>, value},
    ListColumn{"gave", number_text<gave>, gave, &Parts::passed},
    ListColumn{"got", number_text<got>, got, &Parts::passed},
    ListColumn{"balance", number_text<balance>, balance, &Parts::passed},
    ListColumn{"unmet", unmet_text},
    ListColumn{"waiting", flag_text<&Standing::waiting>},
    ListColumn{"archived", flag_text<&Standing::archived>},
};

/// What one column says of a person in an order: who has nothing there, then the number, then the text.
struct SortKey {
    bool missing = true;
    double number = 0;
    std::string text;
};

SortKey key_of(const ListColumn& column, const Listed& listed, Day today) {
    if (column.number != nullptr) {
        const Number number = column.number(listed, today);
        return {!number, -number.value_or(0), {}};
    }
    std::string text = fold(column.text(listed, today));
    return {text.empty(), 0, std::move(text)};
}

bool comes_before(const SortKey& a, const SortKey& b, bool reversed) {
    if (a.missing != b.missing) return b.missing;
    const auto order = std::tie(a.number, a.text) <=> std::tie(b.number, b.text);
    return reversed ? order > 0 : order < 0;
}

/// Sorts by the first step, then those it leaves side by side by the others: most keys are never made.
void sort_places(std::span<std::size_t> places, const std::vector<Listed>& people, std::span<const SortStep> steps,
                 Day today) {
    if (steps.empty() || places.size() < 2) return;
    const auto* column = steps.front().column;
    const bool reversed = steps.front().reversed;
    std::vector<SortKey> keys;
    keys.reserve(places.size());
    for (const auto place : places) keys.push_back(key_of(*column, people[place], today));
    std::vector<std::size_t> order(places.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto before = [&](std::size_t a, std::size_t b) { return comes_before(keys[a], keys[b], reversed); };
    std::ranges::stable_sort(order, before);
    const std::vector<std::size_t> was(places.begin(), places.end());
    std::ranges::transform(order, places.begin(), [&](std::size_t at) { return was[at]; });
    for (std::size_t begin = 0; begin < order.size();) {
        std::size_t end = begin + 1;
        while (end < order.size() && !before(order[begin], order[end])) ++end;
        sort_places(places.subspan(begin, end - begin), people, steps.subspan(1), today);
        begin = end;
    }
}

}  // namespace

const ListColumn* list_column(std::string_view name) {
    const auto* found = std::ranges::find(columns, name, &ListColumn::name);
    return found == columns.end() ? nullptr : found;
}

std::span<const ListColumn> list_columns() {
    return columns;
}

std::vector<std::string> list_column_names() {
    std::vector<std::string> names;
    for (const auto& column : columns) names.emplace_back(column.name);
    return names;
}

std::vector<const ListColumn*> usual_columns() {
    return {list_column("name"), list_column("last"), list_column("city"), list_column("org"), list_column("tags")};
}

void sort_listed(std::vector<Listed>& people, const std::vector<SortStep>& steps, Day today) {
    std::vector<std::size_t> places(people.size());
    std::iota(places.begin(), places.end(), std::size_t{0});
    sort_places(places, people, steps, today);
    std::vector<Listed> sorted;
    sorted.reserve(people.size());
    for (const auto place : places) sorted.push_back(std::move(people[place]));
    people = std::move(sorted);
}

}  // namespace nj
