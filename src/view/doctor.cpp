#include "nj/view/doctor.hpp"

#include <algorithm>

#include "nj/base/json.hpp"
#include "nj/base/text.hpp"
#include "nj/base/width.hpp"

namespace nj {

bool DoctorReport::is_healthy() const {
    return std::ranges::all_of(findings, [](const Finding& finding) { return finding.wrong.empty(); });
}

std::string to_text(const DoctorReport& report, const Style& style) {
    std::string text;
    constexpr std::size_t label = 15;
    for (const auto& finding : report.findings) {
        text += pad_right(finding.what, label) + cleaned(finding.told) + "\n";
        for (const auto& wrong : finding.wrong) {
            const std::string line = wrapped(cleaned(wrong), std::max<std::size_t>(style.width, 40) - label, label);
            text += std::string(label, ' ') + style.overdue(line) + "\n";
        }
    }
    return style.shown(text);
}

void to_json(const DoctorReport& report, JsonWriter& json) {
    json.begin_object().member("well", report.is_healthy()).key("findings").begin_array();
    for (const auto& finding : report.findings)
        json.begin_object()
            .member("what", finding.what)
            .member("told", finding.told)
            .member("wrong", finding.wrong)
            .end_object();
    json.end_array().end_object();
}

}  // namespace nj
