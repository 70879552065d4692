#pragma once

#include <functional>
#include <string>
#include <vector>

#include "nj/contract/command.hpp"
#include "nj/term/prompt.hpp"

namespace nj {

// What is asked field by field at a terminal. Tab offers what the completion of the shell does, Up what was typed at
// the same question before.

using Completer = std::function<Completions(const std::string& begun)>;
/// People, several with commas; behind a word of a name more words of it.
Completer completes_people(Session& session);
/// The whole answer as a value of that kind.
Completer completes_one(Session& session, Completes completes);
/// Values with commas between.
Completer completes_list(Session& session, Completes completes);
/// One of some texts, by the beginning of any word; read when Tab is first pressed.
Completer completes_text(std::function<std::vector<std::string>()> texts);

struct Question {
    std::string text;
    std::string by_default;
    Completer complete;
};
/// Uses an answer. If it is not valid, the thrown Error is shown and the question asked again.
using Accept = std::function<void(const std::string& answer)>;

/// One answer, which may be the default or empty.
void ask_until_accepted(Session& session, const Question& question, const Accept& accept);

/// One question after another; a dot alone is Enter for all that are left.
class Questions {
public:
    explicit Questions(Session& session);

    /// A required answer: a dot does not skip it.
    void must(const Question& question, const Accept& accept);
    /// What may be left open: `accept` is not called with an empty answer.
    void may(const Question& question, const Accept& accept);

private:
    Session& session_;
    bool enter_for_the_rest_ = false;
};

}  // namespace nj
