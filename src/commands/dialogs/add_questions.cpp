#include "dialogs/add_questions.hpp"

#include <array>

#include "arguments/contact_fields.hpp"
#include "nj/store/places.hpp"

namespace nj {
namespace {

struct AskedField {
    std::string_view field;
    const char* question;
    Completes completes = Completes::nothing;
};

/// In the order in which one comes to know them; the rest is for `nj edit`.
constexpr std::array asked_fields{
    AskedField{"email", "Email"},
    AskedField{"phone", "Phone"},
    AskedField{"org", "Works at"},
    AskedField{"title", "As"},
    AskedField{"city", "City"},
    AskedField{"birthday", "Birthday"},
    AskedField{"met", "Met (DATE at PLACE)", Completes::date},
    AskedField{"via", "Introduced by", Completes::contact},
    AskedField{"tag", "Tags", Completes::tag},
    AskedField{"community", "Communities", Completes::community},
    AskedField{"circle", "Circle", Completes::circle},
    AskedField{"cadence", "How often", Completes::duration},
};

Completer completer_for(Session& session, const AskedField& asked) {
    if (asked.field == "city") return completes_text([&session] { return cities_used(session.journal()); });
    if (asked.completes == Completes::nothing) return {};
    if (asked.completes == Completes::contact) return completes_people(session);
    return contact_field(asked.field)->many == ContactField::Many::with_commas
               ? completes_list(session, asked.completes)
               : completes_one(session, asked.completes);
}

}  // namespace

std::string AddQuestions::name() {
    std::string name;
    questions_.must({.text = "Name", .by_default = {}, .complete = {}}, [&](const std::string& answer) {
        Contact tried;
        set_field(session_, tried, "name", answer);
        name = answer;
    });
    return name;
}

void AddQuestions::fill_in(Contact& contact) {
    for (const auto& asked : asked_fields) {
        const ContactField& field = *contact_field(asked.field);
        if (!field.shown(session_, contact).empty()) continue;
        questions_.may({.text = asked.question, .by_default = {}, .complete = completer_for(session_, asked)},
                       [&](const std::string& answer) {
                           Contact tried = contact;  // a list keeps nothing of an answer that will not do
                           set_typed_field(session_, tried, field, answer);
                           contact = std::move(tried);
                       });
    }
}

}  // namespace nj
