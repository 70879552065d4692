#include "nj/view/triage.hpp"

#include <algorithm>

#include "nj/base/count.hpp"
#include "nj/base/json.hpp"
#include "nj/base/text.hpp"
#include "nj/base/width.hpp"
#include "nj/view/exchange.hpp"
#include "nj/view/table.hpp"

namespace nj {
namespace {

constexpr std::size_t shown_at_most = 10;

}  // namespace

std::string introduced(const Contact& contact) {
    std::string text = contact.name + " (@" + contact.handle + ")";
    for (const auto* part : {&contact.title, &contact.org, &contact.city})
        if (!part->empty()) text += ", " + *part;
    return cleaned(text);
}

std::string to_text(const WaitingReport& report, const Style& style) {
    if (report.people.empty()) return "No one is waiting for triage.\n";
    const auto count = report.people.size();
    std::string text = counted(count, "imported person is waiting", "imported people are waiting") + " for triage\n\n";
    for (std::size_t i = 0; i < std::min(count, shown_at_most); ++i)
        text += "  " + style.fitted(introduced(report.people[i]), style.width - 2) + "\n";
    if (count > shown_at_most) text += "  and " + std::to_string(count - shown_at_most) + " more: nj list is:waiting\n";
    return text + "\n" +
           next_line({"nj triage " + report.people.front().handle + " --circle close", "nj triage --rest wider"},
                     style);
}

void to_json(const WaitingReport& report, JsonWriter& json) {
    json.begin_object().key("waiting").begin_array();
    for (const auto& contact : report.people) write_named(json, {contact.id, contact.handle, contact.name});
    json.end_array().end_object();
}

}  // namespace nj
