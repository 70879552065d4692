#include "nj/domain/path.hpp"
#include "nj/base/join.hpp"

#include <algorithm>
#include <unordered_set>

#include "arguments/filter.hpp"
#include "arguments/people.hpp"
#include "nj/domain/introduction.hpp"
#include "nj/store/contacts.hpp"
#include "nj/store/knows.hpp"
#include "nj/store/listing.hpp"
#include "nj/store/standings.hpp"
#include "nj/view/path.hpp"
#include "reports/advice.hpp"

namespace nj {
namespace {

/// Reads who a person knows when the search reaches that person, and keeps it for the page.
class Reader {
public:
    Reader(Session& session, const std::vector<Standing>& people) : session_(session) {
        for (const auto& standing : people)
            if (standing.archived) archived_.insert(standing.contact);
    }

    std::vector<Edge> neighbours(ContactId person) {
        std::vector<Edge> edges;
        for (auto& how : acquaintances_of(session_.journal(), person)) {
            if (archived_.contains(how.person)) continue;
            edges.push_back({how.person, strength_of(how, session_.today()), is_guess(how)});
            read_[person].push_back(std::move(how));
        }
        return edges;
    }

    /// How `from` and `of` know each other. It was read from the side of `of`, so the direction is swapped.
    Acquaintance between(ContactId from, ContactId of) {
        const auto& known = read_[of];
        Acquaintance how = *std::ranges::find(known, from, &Acquaintance::person);
        std::swap(how.brought_them, how.brought_by_them);
        return how;
    }

private:
    Session& session_;
    std::unordered_set<ContactId> archived_;
    std::unordered_map<ContactId, std::vector<Acquaintance>> read_;
};

struct IntroPathCommand : Command {
    std::vector<std::string> words;

    void declare(Params& params) override {
        params.words("PERSON|FILTER", words, "who you would like to meet, or a filter", Completes::contact_or_filter);
    }

    Report run(Session& session) override {
        PathReport report{session.today(), {}, {}, {}};
        const auto people = standings(session.journal());
        const auto targets = wanted(session, people, report);
        const Typical usual = typical(session.journal());
        std::unordered_map<ContactId, double> starts;
        for (const auto& standing : people)
            if (const double strength = start_strength(standing, usual, session.today()); strength > 0)
                starts.emplace(standing.contact, strength);
        Reader reader(session, people);
        for (auto& path : best_paths(targets, starts, [&](ContactId person) { return reader.neighbours(person); }))
            report.lines.push_back(line_of(session, reader, std::move(path)));
        return Report::of(std::move(report));
    }

private:
    /// Who a path should lead to; sets the targets or the filter of the report.
    std::vector<ContactId> wanted(Session& session, const std::vector<Standing>& people, PathReport& report) const {
        std::vector<ContactId> ids;
        if (is_filter(words, session.today())) {
            const auto chosen = matching(session.journal(), require_filter(session, words), session.today());
            for (const auto& standing : people)
                if (!standing.archived && chosen.contains(standing.contact)) ids.push_back(standing.contact);
            report.filter = joined(words, " ");
            return ids;
        }
        for (const auto& person : resolve_people(session, words)) {
            ids.push_back(person.id);
            const Contact contact = *read_contact(session.journal(), person.id);
            const auto standing = std::ranges::find(people, person.id, &Standing::contact);
            report.targets.push_back({person, contact.org, contact.unmet && standing->n == 0});
        }
        return ids;
    }

    static PathLine line_of(Session& session, Reader& reader, IntroPath path) {
        PathLine line{std::move(path), {}, {}, {}, {session.today(), {}, {}}};
        line.to = named(session.journal(), line.path.to);
        for (const auto person : line.path.via) line.via.push_back(named(session.journal(), person));
        for (std::size_t i = 0; i < line.via.size(); ++i) {
            const Named& next = i + 1 < line.via.size() ? line.via[i + 1] : line.to;
            line.steps.push_back({line.via[i], next, reader.between(line.via[i].id, next.id)});
        }
        const Named& first = line.via.empty() ? line.to : line.via.front();
        line.advice = ask_advice(session, {first, first.name}, ask_for_introduction(line.to.name), AskDraft{});
        return line;
    }
};

constexpr std::array<std::string_view, 2> examples{"nj intro path dana", "nj intro path tag:climate"};

}  // namespace

extern constinit const CommandSpec intro_path_spec{.name = "intro path",
                                                   .group = Group::introductions,
                                                   .summary = "find the best paths to someone through people you know",
                                                   .needs = Needs::read,
                                                   .examples = examples,
                                                   .make = make_command<IntroPathCommand>};

}  // namespace nj
