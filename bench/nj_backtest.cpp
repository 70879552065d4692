// nj-backtest DATA... --queries FILE
//
// Replays interaction logs (day,src,dst,...) through the production ranking and prints the scores that each person's
// contacts had on the mornings in the queries (dataset,ego,t). User policy is left out: all weights are 1, and there is
// no clamp, no gate, and no prior for the typical gap, as docs/ranking.md describes.

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <map>
#include <optional>
#include <set>

#include "log_table.hpp"
#include "nj/domain/due.hpp"
#include "nj/domain/score.hpp"

namespace nj::bench {
namespace {

namespace fs = std::filesystem;

using Person = int;
using Mornings = std::set<int>;                                 // days t; what happened on day t is not known yet
using Questions = std::map<Person, Mornings>;                   // in one data set
using Queries = std::map<std::string, Questions, std::less<>>;  // by data set

/// One exchange of a person; several on one day with the same contact are one.
struct Event {
    int day;
    Person contact;
    auto operator<=>(const Event&) const = default;
};
using Log = std::vector<Event>;

Day day_of(int number) {
    return Day{Days{number}};
}

std::string data_set_name(const fs::path& path) {
    const auto name = path.filename().string();
    return name.substr(0, name.find('.'));
}

Queries read_queries(const fs::path& path) {
    Queries queries;
    for (LogTable table(path, {"dataset", "ego", "t"}); table.next();) {
        queries[std::string(table.text(0))][table.number(1)].insert(table.number(2));
    }
    return queries;
}

/// The logs of the people in the queries, in order of days.
std::map<Person, Log> read_logs(const fs::path& path, const Questions& questions) {
    std::map<Person, Log> logs;
    const auto note = [&](int day, Person ego, Person contact) {
        if (questions.contains(ego)) logs[ego].push_back({day, contact});
    };
    for (LogTable table(path, {"day", "src", "dst"}); table.next();) {
        const auto [day, src, dst] = std::array{table.number(0), table.number(1), table.number(2)};
        if (src == dst) continue;
        note(day, src, dst);
        note(day, dst, src);
    }
    for (auto& [ego, log] : logs) {
        std::sort(log.begin(), log.end());
        log.erase(std::unique(log.begin(), log.end()), log.end());
    }
    return logs;
}

/// Everyone who is ever in the log, by id, with nothing known yet.
std::vector<Standing> strangers(const Log& log) {
    std::set<Person> ids;
    for (const auto& event : log) ids.insert(event.contact);
    std::vector<Standing> people;
    for (const auto id : ids) people.emplace_back().contact = ContactId{id};
    return people;
}

Standing& standing_of(std::vector<Standing>& people, Person id) {
    return *std::lower_bound(people.begin(), people.end(), ContactId{id},
                             [](const Standing& person, ContactId wanted) { return person.contact < wanted; });
}

void print_scores(std::string_view data_set, Person ego, int t, const std::vector<Standing>& people) {
    const auto typical = typical_gap(people, 0, 30);
    for (const auto& person : people) {
        if (person.n == 0) continue;
        const auto parts = score(person, typical, false, day_of(t), Clamp::none);
        fmt::print("{},{},{},{},{:.9g}\n", data_set, ego, t, person.contact.value, parts.total);
    }
}

void replay(std::string_view data_set, Person ego, const Mornings& mornings, const Log& log) {
    auto people = strangers(log);
    auto event = log.begin();
    for (const auto t : mornings) {
        for (; event != log.end() && event->day < t; ++event) {
            append(standing_of(people, event->contact), {day_of(event->day), 1});
        }
        print_scores(data_set, ego, t, people);
    }
}

void answer(const fs::path& path, const Queries& queries) {
    const auto data_set = data_set_name(path);
    const auto asked = queries.find(data_set);
    if (asked == queries.end()) return;
    for (const auto& [ego, log] : read_logs(path, asked->second)) replay(data_set, ego, asked->second.at(ego), log);
}

/// A folder of logs may also contain correct answers and reference scores, which are not logs.
bool is_log(const fs::path& path) {
    const auto name = path.filename().string();
    return (name.ends_with(".csv") || name.ends_with(".csv.gz")) && !name.starts_with("truth-") &&
           !name.starts_with("scores-");
}

std::vector<fs::path> logs_at(const fs::path& path) {
    if (!fs::is_directory(path)) return {path};
    std::vector<fs::path> logs;
    for (const auto& entry : fs::directory_iterator(path)) {
        if (is_log(entry.path())) logs.push_back(entry.path());
    }
    std::sort(logs.begin(), logs.end());
    return logs;
}

struct Arguments {
    std::vector<fs::path> data;
    fs::path queries;
};

std::optional<Arguments> parse(const std::vector<std::string_view>& words) {
    Arguments arguments;
    for (auto word = words.begin(); word != words.end(); ++word) {
        if (*word != "--queries") {
            arguments.data.emplace_back(*word);
        } else if (++word != words.end()) {
            arguments.queries = *word;
        } else {
            return std::nullopt;
        }
    }
    if (arguments.data.empty() || arguments.queries.empty()) return std::nullopt;
    return arguments;
}

void run(const Arguments& arguments) {
    const auto queries = read_queries(arguments.queries);
    fmt::print("dataset,ego,t,contact,score\n");
    for (const auto& data : arguments.data) {
        for (const auto& log : logs_at(data)) answer(log, queries);
    }
}

}  // namespace
}  // namespace nj::bench

int main(int argc, char** argv) try {
    const auto arguments = nj::bench::parse({argv + 1, argv + argc});
    if (!arguments) {
        fmt::print(stderr, "usage: nj-backtest DATA... --queries FILE\n");
        return 2;
    }
    nj::bench::run(*arguments);
    return 0;
} catch (const std::exception& error) {
    fmt::print(stderr, "nj-backtest: {}\n", error.what());
    return 1;
}
