#include "nj/view/match.hpp"

#include "nj/base/json.hpp"
#include "nj/base/text.hpp"
#include "nj/view/exchange.hpp"
#include "nj/view/table.hpp"

namespace nj {
namespace {

void write_side(JsonWriter& json, std::string_view key, const Offer& side) {
    json.key(key).begin_object().key("contact");
    write_named(json, side.person);
    json.member("text", side.text).end_object();
}

}  // namespace

std::string to_text(const MatchReport& report, const Style& style) {
    if (report.matches.empty())
        return style.shown("No offer you have noted matches a need.\n") +
               next_line({"nj note PERSON needs \"…\"", "nj note PERSON offers \"…\""}, style);
    std::string text = heading("Who could meet", long_date(report.today), style);
    for (const auto& match : report.matches) {
        Table table({{.title = "", .look = Table::Look::bold}, {.title = ""}});
        table.row({match.need.person.name, "needs " + match.need.text});
        table.row({match.offer.person.name, "offers " + match.offer.text});
        text += "\n" + table.text(style);
    }
    if (report.total > report.matches.size())
        text += "\n  and " + std::to_string(report.total - report.matches.size()) + " more: nj intro ideas --limit 0\n";
    const NeedMet& best = report.matches.front();
    return text + "\n" +
           next_line({"nj intro offer " + best.need.person.handle + " " + best.offer.person.handle + " --why \"…\""},
                     style);
}

void to_json(const MatchReport& report, JsonWriter& json) {
    json.begin_object().member("total", report.total).key("ideas").begin_array();
    for (const auto& match : report.matches) {
        json.begin_object();
        write_side(json, "needs", match.need);
        write_side(json, "offers", match.offer);
        json.end_object();
    }
    json.end_array().end_object();
}

}  // namespace nj
