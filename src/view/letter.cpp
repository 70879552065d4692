#include "nj/view/letter.hpp"

#include <cctype>

#include "nj/base/date_text.hpp"
#include "nj/base/join.hpp"
#include "nj/base/text.hpp"
#include "nj/base/width.hpp"

namespace nj {
namespace {

constexpr std::size_t text_width = 72;
constexpr std::size_t subject_width = 60;

/// Adds a full stop, unless it ends like a sentence.
std::string sentence_end(std::string_view text) {
    std::string out(trimmed(text));
    if (!out.empty() && std::string_view(".?!:").find(out.back()) == std::string_view::npos) out += '.';
    return out;
}

/// As a sentence: a capital at the start, a full stop at the end.
std::string sentence(std::string_view text) {
    std::string out = sentence_end(text);
    if (!out.empty()) out.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(out.front())));
    return out;
}

std::string roles(const Contact& contact) {
    return joined({contact.title, contact.org, contact.city}, ", ");
}

std::string with_roles(const Contact& contact) {
    const std::string said = roles(contact);
    return contact.name + (said.empty() ? "" : " (" + said + ")");
}

/// `Wei offers reviews of planning papers. Work: the special issue.`
std::string offers_of(const Described& person) {
    std::string text;
    for (const Fact& fact : person.facts) {
        if (fact.topic == "offers") text += " " + sentence(given_name(person.contact) + " offers " + fact.text);
        if (fact.topic == "work") text += " " + sentence("work: " + fact.text);
    }
    return text;
}

std::string paragraphs(std::initializer_list<std::string> all) {
    std::string text;
    for (const auto& paragraph : all)
        if (!paragraph.empty()) append_part(text, "\n", wrapped(paragraph, text_width) + "\n");
    return text;
}

Letter request(const Introduction& introduction, const Described& whom, std::string_view for_them) {
    return {{introduction.via->id},
            "An introduction to " + whom.contact.name,
            paragraphs({given_name(introduction.via->name) + ",",
                        "Could you introduce me to " + with_roles(whom.contact) + "? " + sentence(introduction.why),
                        sentence(for_them)})};
}

Letter first_letter(const Introduction& introduction, const Described& whom) {
    return {{whom.contact.id},
            introduction.via->name + " introduced us",
            paragraphs({given_name(whom.contact) + ",",
                        introduction.via->name + " introduced us. " + sentence(introduction.why)})};
}

Letter thanks(const Introduction& introduction, const Described& whom, Day today) {
    return {{introduction.via->id},
            "Thank you for introducing me to " + whom.contact.name,
            paragraphs({given_name(introduction.via->name) + ",", "Thank you for introducing me to " +
                                                                      whom.contact.name + ". We met on " +
                                                                      short_date(*introduction.met, today) + "."})};
}

Letter question(const Introduction& introduction, const Described& to, const Described& about) {
    return {{to.contact.id},
            "An introduction to " + about.contact.name,
            paragraphs({given_name(to.contact) + ",",
                        "May I introduce you to " + with_roles(about.contact) + "?" + offers_of(about),
                        sentence(introduction.why),
                        "I am asking " + given_name(about.contact) +
                            ", too, and will introduce you if you both would like that."})};
}

Letter joint_letter(const Introduction& introduction, const Described& whom, const Described& other) {
    const auto line = [](const Described& person) {
        const std::string said = roles(person.contact);
        return person.contact.name + (said.empty() ? "." : ": " + said + ".") + offers_of(person);
    };
    return {{whom.contact.id, other.contact.id},
            whom.contact.name + " and " + other.contact.name,
            paragraphs({given_name(whom.contact) + ", " + given_name(other.contact) + ",",
                        "You both said that you would like to meet. " + sentence(introduction.why), line(whom),
                        line(other)})};
}

/// `Last time (coffee on 5 Oct at Compass): the zoning paper is stuck.`
std::string last_time(const Exchange& last, Day today) {
    const std::string place = last.place.empty() ? "" : " at " + last.place;
    return "Last time (" + last.kind + " on " + short_date(last.on, today) + place + "): " + sentence_end(last.note);
}

/// An idea as a sentence to the person it is for.
std::string passed_on_words(const Idea& idea, Day today) {
    switch (idea.kind) {
        case IdeaKind::thanks:
            return "Thank you for " + sentence_end(idea.text);
        case IdeaKind::promise:
            return "I promised you this: " + sentence_end(idea.text);
        case IdeaKind::introduce:
            return sentence(idea.with->name + " offers " + idea.text) + " May I introduce you?";
        case IdeaKind::pass_along:
            return "This may interest you: " + sentence_end(idea.text);
        case IdeaKind::birthday:
            return *idea.on == today ? "Happy birthday."
                                     : "All the best for your birthday on " + short_date(*idea.on, today) + ".";
    }
    return {};
}

std::string subject_of(const Idea& idea) {
    switch (idea.kind) {
        case IdeaKind::thanks:
            return "Thank you for " + idea.text;
        case IdeaKind::introduce:
            return "An introduction to " + idea.with->name;
        case IdeaKind::birthday:
            return "Your birthday";
        case IdeaKind::promise:
        case IdeaKind::pass_along:
            return idea.text;
    }
    return {};
}

}  // namespace

Letter opening_letter(const MailTopics& topics, std::string_view subject, Day today) {
    std::string line = topics.idea ? subject_of(*topics.idea) : topics.last ? topics.last->note : "Hello";
    line = subject.empty() ? cut_to_width(line, subject_width) : std::string(subject);
    return {{topics.contact.id},
            line,
            paragraphs({given_name(topics.contact) + ",", topics.last ? last_time(*topics.last, today) : std::string(),
                        topics.idea ? passed_on_words(*topics.idea, today) : std::string()})};
}

std::optional<Letter> letter_for(const Introduction& introduction, const Described& whom,
                                 const std::optional<Described>& other, std::string_view for_them,
                                 std::optional<ContactId> addressee, Day today) {
    const Stage stage = stage_of(introduction);
    if (introduction.kind == IntroductionKind::request) {
        if (stage == Stage::asked || stage == Stage::agreed) return request(introduction, whom, for_them);
        if (stage == Stage::made) return first_letter(introduction, whom);
        if (stage == Stage::met) return thanks(introduction, whom, today);
        return std::nullopt;
    }
    if (stage == Stage::agreed) return joint_letter(introduction, whom, *other);
    if (stage != Stage::asked) return std::nullopt;
    const bool to_whom = addressee ? *addressee == whom.contact.id : !introduction.whom_yes;
    return to_whom ? question(introduction, whom, *other) : question(introduction, *other, whom);
}

}  // namespace nj
