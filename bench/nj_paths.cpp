// Measures the search for paths to a person in a large journal.
// Usage: nj-paths FOLDER
// Makes a journal in FOLDER with 10,000 people, 100,000 recorded edges, and 10,000 exchanges of three people, then
// searches for paths to 200 of the people, one by one and all at once.

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <random>
#include <string>
#include <vector>

#include "nj/domain/path.hpp"
#include "nj/store/contacts.hpp"
#include "nj/store/exchanges.hpp"
#include "nj/store/knows.hpp"
#include "nj/store/standings.hpp"

namespace {

using namespace nj;
using Clock = std::chrono::steady_clock;

constexpr int people_count = 10'000;
constexpr int edge_count = 100'000;
constexpr int exchange_count = 10'000;
constexpr int searches = 200;
const Day today{date::year{2026} / 11 / 23};

double milliseconds_since(Clock::time_point start) {
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

std::vector<ContactId> fill(Journal& journal) {
    std::mt19937 dice(1);
    const auto below = [&](int n) { return static_cast<std::size_t>(dice() % static_cast<unsigned>(n)); };
    std::vector<ContactId> people;
    journal.expect_many_rows();
    journal.write("fill", [&](Writer& writer) {
        for (int i = 0; i < people_count; ++i) {
            Contact contact;
            contact.name = "Person " + std::to_string(i);
            contact.added = contact.started = today - Days{400};
            contact.unmet = i % 5 != 0;  // as in life, more people are known than met
            people.push_back(add_contact(writer, contact));
        }
        for (int i = 0; i < edge_count; ++i) {
            const auto one = below(people_count);
            const auto other = below(people_count);
            if (one != other) say_they_know(writer, people[one], people[other], {"", 1 + static_cast<int>(below(5))});
        }
        for (int i = 0; i < exchange_count; ++i) {
            Exchange exchange;
            exchange.kind = "event";
            exchange.on = today - Days{static_cast<int>(below(1000))};
            // exchanges are between people already met, that is, every fifth person, within a neighborhood of fifty
            const auto at = 5 * below(people_count / 5);
            for (int n = 0; n < 3; ++n)
                exchange.people.push_back({people[(at + 5 * below(50)) % people_count], "", ""});
            add_exchange(writer, exchange);
        }
    });
    return people;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 2) {
        fmt::print(stderr, "usage: nj-paths FOLDER\n");
        return 2;
    }
    Opening opening;
    opening.path = std::string(argv[1]) + "/paths.db";
    opening.now = [] {
        return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
    };
    opening.command = "nj-paths";
    Journal journal = Journal::open(opening);
    const auto people = fill(journal);
    const auto everyone = standings(journal);
    const Typical usual = typical(journal);
    std::unordered_map<ContactId, double> starts;
    for (const auto& standing : everyone)
        if (const double strength = start_strength(standing, usual, today); strength > 0)
            starts.emplace(standing.contact, strength);

    std::size_t read = 0;
    std::size_t edges = 0;
    const Neighbors neighbors = [&](ContactId person) {
        std::vector<Edge> list;
        for (const auto& how : acquaintances_of(journal, person))
            list.push_back({how.person, strength_of(how, today), is_guess(how)});
        ++read;
        edges += list.size();
        return list;
    };
    std::vector<double> times;
    std::size_t found = 0;
    std::vector<ContactId> targets;
    for (int i = 0; i < searches; ++i) {
        targets.push_back(people[static_cast<std::size_t>(i * (people_count / searches) + 1)]);
        const auto start = Clock::now();
        found += best_paths(std::vector{targets.back()}, starts, neighbors).size();
        times.push_back(milliseconds_since(start));
    }
    std::ranges::sort(times);
    fmt::print("{} people; {} could be asked\n", everyone.size(), starts.size());
    fmt::print("one target:  median {:.2f} ms, worst {:.2f} ms, {:.1f} people read, {:.1f} edges each, {:.1f} paths\n",
               times[times.size() / 2], times.back(), static_cast<double>(read) / searches,
               static_cast<double>(edges) / static_cast<double>(read), static_cast<double>(found) / searches);
    read = 0;
    const auto start = Clock::now();
    const auto all = best_paths(targets, starts, neighbors);
    fmt::print("{} targets: {:.2f} ms, {} people read, {} paths\n", targets.size(), milliseconds_since(start), read,
               all.size());
    return 0;
}
