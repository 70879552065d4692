#pragma once

#include <string>

#include "dialogs/questions.hpp"
#include "nj/domain/contact.hpp"

namespace nj {

/// What bare `nj add` asks at a terminal: the name, then what the line did not say, field by field.
class AddQuestions {
public:
    explicit AddQuestions(Session& session) : session_(session), questions_(session) {}

    std::string name();
    void fill_in(Contact& contact);

private:
    Session& session_;
    Questions questions_;
};

}  // namespace nj
