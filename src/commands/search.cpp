#include "nj/store/search.hpp"
#include "nj/base/join.hpp"

#include <algorithm>

#include "arguments/filter.hpp"
#include "arguments/people.hpp"
#include "nj/base/text.hpp"
#include "nj/store/listing.hpp"
#include "nj/view/search.hpp"

namespace nj {
namespace {

constexpr int usual_limit = 20;

struct Search : Command {
    std::vector<std::string> filter;
    std::optional<int> limit;
    bool best = false;
    std::optional<std::string> format;

    void declare(Params& params) override {
        params
            .words("WORDS", filter, "words, \"a phrase\", or the start of a word; fields select people",
                   Completes::filter)
            .option("-n,--limit", "N", limit, "number of results (20; 0 for all)")
            .flag("--best", best, "sort by relevance instead of date")
            .option("--format", "TEXT", format,
                    "print a line per result: {name} {handle} {what} {number} {on} {kind} {text}, \\t");
    }

    Report run(Session& session) override {
        std::optional<LineFormat> read_format;
        if (format) read_format = require_format(*format, search_field_names());
        const Filter chosen = require_filter(session, filter);
        SearchQuestion question;
        question.phrases = phrases_of(chosen);
        if (question.phrases.empty())
            throw Error(ErrorKind::usage, "nj search needs a word to look for",
                        "as in nj search zoning, or nj list FILTER for people");
        question.best = best;
        question.every_phrase = !std::holds_alternative<Any>(chosen.node);
        // one more tells whether there are more
        const auto wanted = static_cast<std::size_t>(limit.value_or(usual_limit));
        question.limit = wanted == 0 ? 0 : wanted + 1;
        std::optional<std::unordered_set<ContactId>> people;
        if (asks_for_more_than_words(chosen))
            question.people = &people.emplace(matching(session.journal(), chosen, session.today()));
        auto hits = search(session.journal(), question);
        if (hits.empty() && question.phrases.size() > 1) {
            // no single row has all the words; someone may have them in several
            if (!people) question.people = &people.emplace(matching(session.journal(), chosen, session.today()));
            question.every_phrase = false;
            hits = search(session.journal(), question);
        }
        SearchReport report = told(session, question, std::move(hits), wanted);
        report.format = std::move(read_format);
        return Report::of(std::move(report));
    }

private:
    static std::vector<std::string> phrases_of(const Filter& filter) {
        std::vector<std::string> phrases;
        for_each_term(filter, [&](const Filter& term) {
            if (const auto* text = std::get_if<FullText>(&term.node)) phrases.push_back(text->phrase);
        });
        return phrases;
    }

    static bool asks_for_more_than_words(const Filter& filter) {
        const auto is_word = [](const Filter& part) { return std::holds_alternative<FullText>(part.node); };
        if (const auto* all = std::get_if<All>(&filter.node)) return !std::ranges::all_of(all->parts, is_word);
        if (const auto* any = std::get_if<Any>(&filter.node)) return !std::ranges::all_of(any->parts, is_word);
        return !is_word(filter);
    }

    SearchReport told(Session& session, const SearchQuestion& question, std::vector<Hit> hits,
                      std::size_t wanted) const {
        SearchReport report;
        report.today = session.today();
        report.best = best;
        report.asked = joined(filter, " ");
        report.more = wanted > 0 && hits.size() > wanted;
        if (report.more) hits.resize(wanted);
        report.phrases = question.phrases;
        for (auto& hit : hits) report.hits.push_back(line(std::move(hit), question.phrases));
        if (session.globals().json) report.contacts = contacts_of(session, report.hits);
        return report;
    }

    /// The text that has the words; the first of the row where they are spread.
    static HitLine line(Hit hit, const std::vector<std::string>& phrases) {
        constexpr std::array names{"contact", "fact", "exchange"};
        HitLine shown{names.at(static_cast<std::size_t>(hit.what)),
                      std::to_string(hit.id),
                      hit.number,
                      std::move(hit.people),
                      hit.on,
                      std::move(hit.kind),
                      {}};
        const auto has_it = [&](const std::string& text) {
            return snippet(text, phrases, std::string::npos).has_hit();
        };
        const auto found = std::ranges::find_if(hit.texts, has_it);
        if (!hit.texts.empty()) shown.text = found == hit.texts.end() ? hit.texts.front() : *found;
        return shown;
    }

    static std::vector<Listed> contacts_of(Session& session, const std::vector<HitLine>& hits) {
        std::vector<ContactId> order;
        for (const auto& hit : hits)
            for (const auto& person : hit.people)
                if (std::ranges::find(order, person.id) == order.end()) order.push_back(person.id);
        auto listed = listing(session.journal(), Filter{All{}}, all_parts, session.today());
        std::erase_if(listed,
                      [&](const Listed& each) { return std::ranges::find(order, each.person.id) == order.end(); });
        std::ranges::sort(listed, {}, [&](const Listed& each) { return std::ranges::find(order, each.person.id); });
        return listed;
    }
};

constexpr std::array<std::string_view, 3> examples{"nj search zoning", "nj search \"rock climb\" city:washington",
                                                   "nj search zoning or transit --best"};

}  // namespace

extern constinit const CommandSpec search_spec{.name = "search",
                                               .group = Group::people,
                                               .summary = "search everything you have recorded",
                                               .needs = Needs::read,
                                               .examples = examples,
                                               .make = make_command<Search>};

}  // namespace nj
