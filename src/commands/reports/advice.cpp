#include "reports/advice.hpp"

#include "nj/base/text.hpp"
#include "nj/base/width.hpp"
#include "nj/store/settings.hpp"
#include "nj/store/track_record.hpp"
#include "nj/term/pager.hpp"
#include "nj/term/prompt.hpp"

namespace nj {

AdviceReport ask_advice(Session& session, const PersonArgument& who, const std::string& text, const AskDraft& draft) {
    AdviceReport report{session.today(), who.known.value_or(Named{{}, "", who.name}), text};
    if (who.known)
        report.history = track_record_with(session.journal(), who.known->id, kinds(session.journal()), session.today());
    report.advice = advise(draft, report.history, session.today());
    return report;
}

void confirm_ask(Session& session, const AdviceReport& report) {
    if (!session.can_ask() || session.globals().yes) return;
    std::string said;
    for (const auto& line : advice_lines(report)) said += line + "\n";
    write_out(cleaned(said, Lines::keep));
    if (!ask_yes("Log it anyway?", false))
        throw Error(ErrorKind::not_done, "nothing was logged",
                    "nj ask " + report.person.handle + " \"" + report.text + "\" --later keeps it");
}

}  // namespace nj
