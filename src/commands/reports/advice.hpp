#pragma once

#include <string>

#include "arguments/person.hpp"
#include "nj/contract/command.hpp"
#include "nj/view/advice.hpp"

namespace nj {

/// Whether to ask someone for something today, from what has passed with them (with a stranger, nothing has).
AdviceReport ask_advice(Session& session, const PersonArgument& who, const std::string& text, const AskDraft& draft);

/// At a terminal, prints the advice and asks whether to log the ask anyway; an Error if the answer is no.
void confirm_ask(Session& session, const AdviceReport& report);

}  // namespace nj
