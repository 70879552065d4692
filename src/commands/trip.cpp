#include <algorithm>
#include <iterator>

#include "arguments/communities.hpp"
#include "arguments/people.hpp"
#include "nj/base/date_parse.hpp"
#include "nj/base/join.hpp"
#include "nj/base/text.hpp"
#include "nj/domain/filter.hpp"
#include "nj/store/contacts.hpp"
#include "nj/store/goals.hpp"
#include "nj/store/listing.hpp"
#include "nj/store/standings.hpp"
#include "nj/store/trips.hpp"
#include "nj/view/exchange.hpp"
#include "nj/view/trip.hpp"
#include "reports/due.hpp"

namespace nj {
namespace {

constexpr std::string_view how_to = "as in nj trip boston \"20 nov..23 nov\"";

struct TripCommand : Command {
    std::vector<std::string> words;
    std::optional<std::string> community;
    std::optional<int> limit;

    void declare(Params& params) override {
        params
            .words("PLACE DATES", words,
                   "where and when, as in boston \"20 nov..23 nov\"; 'end' ends the trip; omit to list trips",
                   Completes::trip, Need::optional)
            .option("--community", "+C", community, "community you are going there for", Completes::community)
            .option("-n,--limit", "N", limit, "number of people (0 for all)");
    }

    Report run(Session& session) override {
        if (words.empty()) return Report::of(list(session));
        if (fold(words.front()) == "end") return Report::of(end(session)).silenced_by_quiet();
        if (trimmed(words.front()).empty()) throw Error(ErrorKind::usage, "missing destination", std::string(how_to));
        TripReport report;
        report.today = session.today();
        report.trip.place = as_people_spell_it(session, to_nfc(trimmed(words.front())));
        if (words.size() > 1) {
            write(session, report);
        } else if (const auto known = next_to(session, report.trip.place)) {
            report.trip = *known;
            report.has_days = true;
        }
        read_people(session, report);
        Report page = Report::of(std::move(report));
        return words.size() > 1 ? page.silenced_by_quiet() : page;
    }

private:
    static constexpr int page_people = 10;

    static Filter lives_in(const std::string& place) { return {TextTerm{TextField::city, fold(place)}}; }

    /// `Boston` if `boston` was typed and someone's city is spelled that way.
    static std::string as_people_spell_it(Session& session, const std::string& place) {
        for (const auto& person : listing(session.journal(), lives_in(place), {}, session.today()))
            if (fold(person.city) == fold(place)) return person.city;
        return place;
    }

    /// Current and future trips by date, then past ones, the latest first.
    static TripsReport list(Session& session) {
        TripsReport report{session.today(), trips(session.journal())};
        const auto coming =
            std::ranges::stable_partition(report.trips, [&](const Trip& trip) { return trip.last >= session.today(); });
        std::ranges::reverse(coming.begin(), report.trips.end());
        return report;
    }

    /// The current trip to a place, or the next one.
    static std::optional<Trip> next_to(Session& session, const std::string& place) {
        for (const auto& trip : trips(session.journal()))
            if (trip.last >= session.today() && fold(trip.place) == fold(place)) return trip;
        return std::nullopt;
    }

    [[nodiscard]] DaySpan days(Session& session) const {
        const std::string text = joined(std::span(words).subspan(1), " ");
        const auto span = parse_day_span(text, session.today(), Tense::coming);
        if (!span) refuse(span.error(), text, how_to);
        if (span->last < session.today())
            throw Error(ErrorKind::usage, "'" + text + "' is in the past", "name days from today on");
        return *span;
    }

    /// Adds the trip, or changes the days of one to the same place that shares a day with it.
    void write(Session& session, TripReport& report) const {
        const DaySpan span = days(session);
        Trip& trip = report.trip;
        trip.first = span.first;
        trip.last = span.last;
        std::optional<Trip> before;
        for (const auto& other : trips(session.journal()))
            if (fold(other.place) == fold(trip.place) && other.first <= trip.last && trip.first <= other.last)
                before = other;
        if (before) {
            trip.id = before->id;
            trip.place = before->place;
            trip.community = before->community;
        }
        if (community) {
            trip.community = community_handle_of(*community);
        }
        report.operation = session.write("trip " + trip.place + " " + to_iso(trip.first) + ".." + to_iso(trip.last),
                                         [&](Writer& writer) {
                                             if (before) return change_trip(writer, trip, session.today());
                                             trip.id = add_trip(writer, trip, session.today());
                                         });
        report.has_days = true;
        report.saved = true;
    }

    /// Ends the current trip as of yesterday, or calls off a future one.
    [[nodiscard]] TripEndReport end(Session& session) const {
        const Day today = session.today();
        std::optional<Trip> trip = words.size() > 1 ? next_to(session, words[1]) : trip_on(session.journal(), today);
        if (!trip)
            throw Error(ErrorKind::not_done,
                        words.size() > 1 ? "there is no trip to '" + words[1] + "' to end" : "there is no trip today",
                        "nj trip lists them");
        const bool never_was = trip->first >= today;
        const bool called_off = trip->first > today;
        const auto operation = session.write("trip end " + trip->place, [&](Writer& writer) {
            if (never_was) return remove_trip(writer, trip->id);
            trip->last = today - Days{1};
            change_trip(writer, *trip, today);
        });
        return {operation, trip->place, called_off};
    }

    void read_people(Session& session, TripReport& report) const {
        Journal& journal = session.journal();
        const auto people = standings(journal);
        const auto in_city = matching(journal, lives_in(report.trip.place), session.today());
        const auto goals = lifted_by(open_goals(session.journal(), session.today()), session.today());
        std::unordered_set<ContactId> there;
        std::unordered_set<ContactId> wanted;
        for (const auto& person : people) {
            if (person.archived) continue;
            const bool not_met = person.unmet && person.n == 0;
            if (!not_met && in_city.contains(person.contact)) there.insert(person.contact);
            if (not_met && (in_city.contains(person.contact) || goals.contains(person.contact)))
                wanted.insert(person.contact);
        }
        read_ranked(session, people, there, report);
        const auto knowers = who_knows(journal, wanted);
        for (const auto& person : people) {
            if (!wanted.contains(person.contact)) continue;
            NotMetYet line{
                named(journal, person.contact), in_city.contains(person.contact), goals.contains(person.contact), {}};
            for (const auto& pair : knowers)
                if (pair.whom == person.contact && there.contains(pair.who))
                    line.through.push_back(named(journal, pair.who));
            if (line.lives_there || !line.through.empty()) report.not_met.push_back(std::move(line));
        }
        for (auto& each : communities_of(journal, in_city))
            report.communities.push_back({each.handle, each.name, each.people});
    }

    void read_ranked(Session& session, const std::vector<Standing>& people, const std::unordered_set<ContactId>& there,
                     TripReport& report) const {
        auto ranked = ranked_by_score(people, there, session.today());
        report.people.today = session.today();
        report.people.total = ranked.size();
        report.people.typical = typical_gap(people);
        const auto most = static_cast<std::size_t>(std::max(limit.value_or(page_people), 0));
        if (most > 0 && !(session.globals().json && !limit)) ranked.resize(std::min(ranked.size(), most));
        for (const auto& each : ranked) report.people.lines.push_back(due_line(session, each, people[each.person]));
    }
};

constexpr std::array<std::string_view, 4> examples{"nj trip boston \"20 nov..23 nov\"",
                                                   "nj trip lima \"2026-12-01..2026-12-09\" --community +ridge-walkers",
                                                   "nj trip", "nj trip boston"};

}  // namespace

extern constinit const CommandSpec trip_spec{.name = "trip",
                                             .group = Group::people,
                                             .summary = "show who lives where you are going, and who they know",
                                             .needs = Needs::write,
                                             .examples = examples,
                                             .make = make_command<TripCommand>};

}  // namespace nj
