#pragma once

#include <optional>
#include <string>
#include <vector>

#include "nj/contract/command.hpp"
#include "nj/domain/exchange.hpp"
#include "nj/domain/sentence.hpp"

namespace nj {

/// The options by which `log` and `fix` say what an exchange was.
struct ExchangeOptions {
    std::optional<std::string> on;
    std::optional<std::string> note;
    std::optional<std::string> place;
    std::optional<std::string> time;
    std::vector<std::string> gave;
    std::vector<std::string> got;
    std::vector<std::string> asked;
    std::vector<std::string> promised;
    std::vector<std::string> tags;
    std::optional<std::string> community;
    std::optional<int> minutes;
    std::optional<std::string> passes;
    bool pass_on = false;
    bool sent = false;

    void declare(Params& params);
    /// Lays what the options say over an exchange. Where the sentence has said something else already, that is exit 2.
    void apply_to(Session& session, Exchange& exchange, const Sentence* said) const;

private:
    void apply_gifts(Session& session, Exchange& exchange) const;
};

/// The kind of that name; an unknown one is refused with the nearest, or taken with `--new-kind`.
enum class UnknownKind { refuse, add };
std::string resolve_kind(Session& session, const std::string& typed, UnknownKind unknown,
                         std::vector<std::string>& added);

/// `coffee with stephanie, anna`: what the history calls an exchange.
std::string summary_of(std::string_view verb, const Exchange& exchange);

}  // namespace nj
