#include "nj/view/doctor.hpp"

#include <algorithm>

#include "nj/base/json.hpp"
#include "nj/base/text.hpp"
#include "nj/base/width.hpp"

namespace nj {
namespace {

/// One subject: its state in a line, and what is wrong with it, each with its fix.
struct Finding {
    std::string what;
    std::string state;
    std::vector<std::string> wrong;
};

Finding journal(const DoctorReport& report) {
    Finding finding{"journal", report.journal_path, report.damage};
    if (!finding.wrong.empty())
        finding.wrong.emplace_back("the file is damaged; copy it somewhere else before anything writes to it");
    return finding;
}

Finding privacy(const DoctorReport& report) {
    Finding finding{"privacy", "who can read it", {}};
    if (report.exposed_journal)
        finding.wrong.push_back("others on this machine can read the file: chmod 600 " + *report.exposed_journal);
    if (report.exposed_outbox)
        finding.wrong.push_back("others on this machine can read the outbox: chmod 700 " + *report.exposed_outbox);
    if (finding.wrong.empty()) finding.state = "only you can read it";
    return finding;
}

Finding reminder(const DoctorReport& report) {
    Finding finding{"reminder mail", report.scheduler ? "sent by " + *report.scheduler : "not scheduled", {}};
    if (report.missing_mailer)
        finding.wrong.push_back("the mailer '" + *report.missing_mailer +
                                "' is not found; nj config mailer \"msmtp -t\" names another");
    for (const auto& held : report.held) finding.wrong.push_back(held_words(held, report.today));
    return finding;
}

std::vector<Finding> findings_of(const DoctorReport& report) {
    return {journal(report), privacy(report), reminder(report)};
}

}  // namespace

bool DoctorReport::is_healthy() const {
    return damage.empty() && !exposed_journal && !exposed_outbox && !missing_mailer && held.empty();
}

std::string to_text(const DoctorReport& report, const Style& style) {
    std::string text;
    constexpr std::size_t label = 15;
    for (const auto& finding : findings_of(report)) {
        text += pad_right(finding.what, label) + cleaned(finding.state) + "\n";
        for (const auto& wrong : finding.wrong) {
            const std::string line = wrapped(cleaned(wrong), std::max<std::size_t>(style.width, 40) - label, label);
            text += std::string(label, ' ') + style.overdue(line) + "\n";
        }
    }
    return style.shown(text);
}

void to_json(const DoctorReport& report, JsonWriter& json) {
    json.begin_object().member("well", report.is_healthy()).key("findings").begin_array();
    for (const auto& finding : findings_of(report))
        json.begin_object()
            .member("what", finding.what)
            .member("told", finding.state)
            .member("wrong", finding.wrong)
            .end_object();
    json.end_array().end_object();
}

}  // namespace nj
