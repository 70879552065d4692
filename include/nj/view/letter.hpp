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

/// Someone as a letter describes them.
struct Described {
    Contact contact;
    std::vector<Fact> facts;  ///< a letter uses what they offer and do, never what they need, like, or avoid
};

/// A mail's text, and its recipients.
struct Letter {
    std::vector<ContactId> to;
    std::string subject;
    std::string body;  ///< paragraphs with an empty line between them, each wrapped at 72 columns
};

/// The next mail an introduction needs. For a request: the request itself, a first message to the person you were
/// introduced to, or thanks to the introducer. For an offer: a question to each person separately (to `addressee`, else
/// to the first who has not answered), or one mail to both when they have agreed. Nothing if no mail is needed.
std::optional<Letter> letter_for(const Introduction& introduction, const Described& whom,
                                 const std::optional<Described>& other, std::string_view for_them,
                                 std::optional<ContactId> addressee, Day today);

/// What a mail to someone can start with.
struct MailTopics {
    Contact contact;
    std::optional<Exchange> last;  ///< the latest with a note
    std::optional<Idea> idea;      ///< what there is to do for them
};

/// A draft to someone: what you last talked about, and the current idea as a sentence to them. The subject is
/// `subject`, else that of the idea, else the last topic. What they need or like, and an idea's reason, are never in
/// the text.
Letter opening_letter(const MailTopics& topics, std::string_view subject, Day today);

}  // namespace nj
