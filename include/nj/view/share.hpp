#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "nj/domain/share.hpp"
#include "nj/view/style.hpp"

namespace nj {
class JsonWriter;

void write_share(JsonWriter& json, const Share& share);
/// `Boston parcel maps, about zoning, 20 Nov, with Marcus Bell and Kim Doyle; liked by Marcus Bell`.
std::string share_line(const Share& share, Day today);
/// `no shares`, `no shares about zoning, cities`; empty if nothing is stopped.
std::string stops_line(const std::vector<std::string>& stops);

/// Who may care for a thing; nothing is recorded.
struct SuggestReport {
    Share thing;
    std::vector<Suggestion> suggestions;
};
std::string to_text(const SuggestReport& report, const Style& style);
void to_json(const SuggestReport& report, JsonWriter& json);

/// What you shared, the latest first.
struct SharesReport {
    std::vector<Share> shares;
    std::size_t total = 0;
};
std::string to_text(const SharesReport& report, const Style& style);
void to_json(const SharesReport& report, JsonWriter& json);

/// The recipient of a mail; the address is empty if none is known.
struct Addressee {
    Named person;
    std::string email;
};

/// Someone who was named and did not get a share, with the reason: `avoid newsletters`, `archived`.
struct LeftOut {
    Named person;
    std::string why;
};
/// `Anna Reed (archived), Kim Doyle (had it already)`.
std::string left_out_words(const std::vector<LeftOut>& people);

/// What a share or a reaction changed.
struct ShareReport {
    enum class Did { shared, liked } did = Did::shared;
    std::optional<OperationId> operation;
    Share share;
    std::vector<Named> people;  ///< the people this is about
    Day on;
    bool mass = false;
    std::vector<LeftOut> left_out;
    std::vector<Named> without_address;  ///< people a draft should go to who have no email address
    std::optional<std::string> draft;    ///< a mail, printed instead of the line
};
std::string to_text(const ShareReport& report, const Style& style);
void to_json(const ShareReport& report, JsonWriter& json);
std::vector<std::string> notices_of(const ShareReport& report);

/// A mail (RFC 5322) with the thing's title, its URL, and the user's own note. Several people who need not know of each
/// other are in Bcc.
struct Draft {
    std::vector<Addressee> to;
    Share thing;
    std::string note;
    bool mass = false;
};
std::string draft_mail(const Draft& draft);

/// What someone wants no shares about, after a change.
struct StopsReport {
    std::optional<OperationId> operation;
    std::vector<std::pair<Named, std::vector<std::string>>> people;
};
std::string to_text(const StopsReport& report, const Style& style);
void to_json(const StopsReport& report, JsonWriter& json);

}  // namespace nj
