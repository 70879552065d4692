#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "nj/contract/command.hpp"
#include "nj/domain/contact.hpp"

namespace nj {

/// One thing that can be said of a contact: how it is shown in a form, and how what was typed is checked and laid into
/// a contact. `add`, the options of `edit` and its form all go through here.
struct ContactField {
    std::string_view name;  ///< as options and forms call it: `city`, `email`
    enum class Many { one, a_line_each, with_commas } many;
    /// A single value is replaced, and cleared by an empty text; a list takes one more item. What cannot be is an
    /// Error.
    void (*set)(Session& session, Contact& contact, const std::string& said);
    std::vector<std::string> (*shown)(Session& session, const Contact& contact);
};

/// In the order of a form.
std::span<const ContactField> contact_fields();
const ContactField* contact_field(std::string_view name);

/// What a person typed for a field; one with commas between takes each of the values.
void set_typed_field(Session& session, Contact& contact, const ContactField& field, std::string_view typed);

void set_field(Session& session, Contact& contact, std::string_view name, const std::string& said);
void set_field(Session& session, Contact& contact, std::string_view name, const std::optional<std::string>& said);
void set_field(Session& session, Contact& contact, std::string_view name, const std::vector<std::string>& said);

}  // namespace nj
