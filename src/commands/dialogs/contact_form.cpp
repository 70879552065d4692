#include "dialogs/contact_form.hpp"

#include "arguments/contact_fields.hpp"
#include "nj/base/join.hpp"
#include "nj/base/nearest.hpp"
#include "nj/base/text.hpp"
#include "nj/domain/form.hpp"
#include "nj/term/editor.hpp"

namespace nj {
namespace {

using enum ContactField::Many;

std::string form_of(Session& session, const Contact& contact) {
    std::string text =
        "# " + contact.name + ", @" + contact.handle + ": edit the text, save, and close.\n" +
        "# Several emails, phones, urls, or aliases: one per line. Tags and communities: with commas.\n" +
        "# A line you delete is removed from the person. An empty file changes nothing.\n\n";
    for (const auto& field : contact_fields()) {
        const auto values = field.shown(session, contact);
        if (field.many == with_commas || values.empty()) {
            text += form_line(field.name, joined(values, ", "));
        } else {
            for (const auto& value : values) text += form_line(field.name, value);
        }
    }
    return text;
}

/// Everything that a form can say taken out.
Contact emptied(const Contact& contact) {
    Contact bare;
    bare.id = contact.id;
    bare.handle = contact.handle;
    bare.snoozed_until = contact.snoozed_until;
    bare.archived = contact.archived;
    bare.imported = contact.imported;
    bare.added = contact.added;
    bare.started = contact.started;
    return bare;
}

const ContactField& require_field(const FormLine& line) {
    if (const auto* field = contact_field(line.name)) return *field;
    std::vector<std::string> names;
    for (const auto& field : contact_fields()) names.emplace_back(field.name);
    const auto near = nearest(line.name, names);
    throw Error(ErrorKind::usage,
                line.name.empty() ? "no field is named here" : "there is no field '" + line.name + "'",
                near ? "did you mean " + *near + "?" : "a line is 'city: Boston'; # begins a note");
}

std::vector<FormMark> apply_form(Session& session, Contact& contact, const std::vector<FormLine>& lines) {
    std::vector<FormMark> marks;
    contact = emptied(contact);
    for (const auto& line : lines) {
        try {
            set_typed_field(session, contact, require_field(line), line.value);
        } catch (const Error& error) {
            if (error.kind == ErrorKind::journal || error.kind == ErrorKind::interrupted) throw;
            marks.push_back({line.line, error.message + (error.hint.empty() ? "" : "; " + error.hint)});
        }
    }
    if (contact.name.empty() && marks.empty()) marks.push_back({lines.front().line, "a contact needs a name: name: …"});
    return marks;
}

/// Leaving off in the middle of it (a name in the form may be asked about) does not lose the text.
std::vector<FormMark> set_or_keep(Session& session, Contact& contact, const std::vector<FormLine>& lines,
                                  EditedText& file) {
    try {
        return apply_form(session, contact, lines);
    } catch (Error& error) {
        error.hint = "what you wrote is kept in " + file.keep();
        throw;
    }
}

}  // namespace

void fill_in(Session& session, Contact& contact) {
    EditedText file(session.environment().editor);
    std::string given_out = form_of(session, contact);
    for (bool first = true;; first = false) {
        const std::string come_back = file.edit(given_out);
        const auto lines = read_form(come_back);
        if (lines.empty()) return;
        Contact changed = contact;
        const auto marks = set_or_keep(session, changed, lines, file);
        if (marks.empty()) {
            contact = std::move(changed);
            return;
        }
        if (!first && come_back == given_out)
            throw Error(ErrorKind::usage, "the form still has a mistake: " + marks.front().what,
                        "what you wrote is kept in " + file.keep());
        given_out = marked_form(come_back, marks);
    }
}

}  // namespace nj
