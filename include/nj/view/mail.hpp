#pragma once

#include <string>
#include <vector>

#include "nj/base/json.hpp"
#include "nj/view/exchange.hpp"
#include "nj/view/style.hpp"

namespace nj {

/// A mail in a report: its parts, and the two forms in which it leaves nj.
struct DraftedMail {
    struct Recipient {
        std::string name;
        std::string address;
    };
    std::vector<Recipient> to;
    std::string subject;
    std::string body;
    std::string message;  ///< the whole mail (RFC 5322)
    std::string url;      ///< the mail as a `mailto:` URL (RFC 6068)
};

/// `nj intro draft`: a mail printed, printed as a URL, or sent.
struct IntroDraftReport {
    enum class Form { message, url, sent } form = Form::message;
    DraftedMail mail;
    std::vector<Named> without_address;  ///< people it should go to who have no email address
};
std::string to_text(const IntroDraftReport& report, const Style& style);
void to_json(const IntroDraftReport& report, JsonWriter& json);
std::vector<std::string> notices_of(const IntroDraftReport& report);

/// `nj write`: a mail printed or opened in the mail program, and the reach-out that was logged.
struct WriteReport {
    DraftedMail mail;
    bool printed = false;
    ExchangeReport logged;
};
std::string to_text(const WriteReport& report, const Style& style);
void to_json(const WriteReport& report, JsonWriter& json);
/// What was logged, for standard error: `nj: logged email with Ruth Ellery, today; nj undo undoes it`.
std::string logged_notice(const WriteReport& report, Day today);

}  // namespace nj
