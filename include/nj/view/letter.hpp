#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "nj/domain/contact.hpp"
#include "nj/domain/exchange.hpp"
#include "nj/domain/idea.hpp"
#include "nj/domain/introduction.hpp"

namespace nj {

/// Someone as a letter tells of them.
struct Described {
    Contact contact;
    std::vector<Fact> facts;  ///< what they offer and do may be told; what they need, like, or avoid may not
};

/// A mail's text, and its recipients.
struct Letter {
    std::vector<ContactId> to;
    std::string subject;
    std::string body;  ///< paragraphs with an empty line between them, each wrapped at 72 columns
};

/// The next mail an introduction needs, in your own words: to the introducer the request, and thanks when you have
/// met; to the person you were introduced to a first message; to each person of an offer, separately, whether they
/// would like it
/// (`addressee`, else the first who has not answered); to both when they agreed. Nothing where no mail is wanted.
std::optional<Letter> letter_for(const Introduction& introduction, const Described& whom,
                                 const std::optional<Described>& other, std::string_view for_them,
                                 std::optional<ContactId> addressee, Day today);

/// What a mail to someone can begin with.
struct MailTopics {
    Contact contact;
    std::optional<Exchange> last;  ///< the latest with words
    std::optional<Idea> idea;      ///< what there is to do for them
};

/// A draft to someone: what you last talked of, and the idea at hand as a sentence to them. The subject is `subject`,
/// else that of the idea, else the last topic. What they need or like, and an idea's reason, are never in the text.
Letter opening_letter(const MailTopics& topics, std::string_view subject, Day today);

}  // namespace nj
