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

/// Somebody as a letter tells of them.
struct Described {
    Contact contact;
    std::vector<Fact>
        facts;  ///< of these what they offer and their work are told; what they need, like or avoid is not
};

/// A mail's words, and whom it is to.
struct Letter {
    std::vector<ContactId> to;
    std::string subject;
    std::string body;  ///< paragraphs with an empty line between them, each wrapped at 72 columns
};

/// The mail that an introduction wants next, in your own words: to the introducer the request, and thanks when you have
/// met; to who was introduced to you a first letter; to each of an offer, apart, whether they would like it
/// (`addressee`, else the first who has not answered); to both when they agreed. Nothing where no mail is wanted.
std::optional<Letter> letter_for(const Introduction& introduction, const Described& whom,
                                 const std::optional<Described>& other, std::string_view for_them,
                                 std::optional<ContactId> addressee, Day today);

/// What a mail to somebody can begin with.
struct MailTopics {
    Contact contact;
    std::optional<Exchange> last;  ///< the latest with words
    std::optional<Idea> idea;      ///< what there is to do for them
};

/// A draft to somebody: what you last talked of, and the idea at hand as a sentence to them. The subject is `subject`,
/// else that of the idea, else the last words. What they need or like is told to nobody, an idea's reason least of all.
Letter opening_letter(const MailTopics& topics, std::string_view subject, Day today);

}  // namespace nj
