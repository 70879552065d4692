#pragma once

#include "nj/contract/command.hpp"
#include "nj/domain/contact.hpp"

namespace nj {

/// Opens the editor on everything that can be said of a contact and lays what comes back into it. Mistakes come back
/// marked; a form saved twice with the same mistakes is not used, and is kept in a file that the error names.
void fill_in(Session& session, Contact& contact);

}  // namespace nj
