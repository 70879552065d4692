#pragma once

#include <optional>
#include <string>
#include <vector>

#include "arguments/exchange_options.hpp"
#include "arguments/participants.hpp"
#include "nj/domain/sentence.hpp"

namespace nj {

/// What is known of an exchange before it is written: of what was typed on the line, then of what was answered.
struct LogDraft {
    Sentence said;  ///< `kind` is the journal's own name for it, empty while it is not known
    Participants company;
    std::vector<std::string> added_kinds;
};

/// The sentence of someone at a terminal who left out the kind: `nj log ruth yesterday`. Nothing where a word names
/// no one.
std::optional<LogDraft> read_without_kind(Session& session, const std::vector<std::string>& words);

/// Asks at a terminal for the parts that are in neither the line nor the options. Proposes those of the most similar
/// past exchange.
void ask_what_is_missing(Session& session, LogDraft& draft, ExchangeOptions& options, UnknownKind unknown);

}  // namespace nj
