#pragma once

#include <string>

#include "arguments/person.hpp"
#include "nj/contract/command.hpp"
#include "nj/view/advice.hpp"

namespace nj {

/// Whether to ask someone for something today, from what has passed with them; nothing has with a stranger.
AdviceReport ask_advice(Session& session, const PersonArgument& who, const std::string& text, const AskDraft& draft);

/// At a terminal, the advice and one question before it is logged all the same; an Error when the answer is no.
void confirm_ask(Session& session, const AdviceReport& report, const std::string& instead);

}  // namespace nj
