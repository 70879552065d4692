#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "nj/base/json.hpp"
#include "nj/domain/account.hpp"
#include "nj/domain/exchange.hpp"
#include "nj/view/style.hpp"

namespace nj {

/// A record that was skipped, or a part of one that could not be read.
struct Remark {
    std::string file;
    std::size_t line;
    std::string reason;
};

/// The first of many remarks, and how many there were: a file with a million bad lines must fit into memory.
struct Remarks {
    std::vector<Remark> list;
    std::size_t total = 0;
    void add(Remark remark);
};

/// What an import did, would do (`dry_run`), or refused to do (`strict`), with its account book.
struct ImportReport {
    std::optional<OperationId> operation;
    std::vector<std::string> files;
    std::size_t read = 0;          ///< records: cards and rows
    std::size_t added = 0;         ///< contacts, including those added for exchanges
    std::size_t updated = 0;       ///< contacts
    std::size_t unchanged = 0;     ///< records with nothing new
    std::size_t removed_here = 0;  ///< of those, people removed from this journal, who stay removed
    std::size_t exchanges_added = 0;
    Remarks skipped;
    Remarks warnings;
    std::vector<Named> made;  ///< people added for exchanges, from names no one had
    /// Someone added by a card, and the person who already had that name.
    struct Namesake {
        Named added;
        Named before;
    };
    std::vector<Namesake> namesakes;
    std::vector<std::string> added_kinds;
    AccountBook book;
    bool dry_run = false;
    bool strict = false;

    [[nodiscard]] bool loses_something() const { return skipped.total > 0 || warnings.total > 0 || book.has_dropped(); }
    [[nodiscard]] bool refused() const { return strict && loses_something(); }
};
std::string to_text(const ImportReport& report, const Style& style);
void to_json(const ImportReport& report, JsonWriter& json);

}  // namespace nj
