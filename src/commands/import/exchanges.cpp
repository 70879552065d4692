#include "import/exchanges.hpp"

#include <algorithm>

#include "nj/base/error.hpp"
#include "nj/base/join.hpp"
#include "nj/base/text.hpp"
#include "nj/store/contacts.hpp"
#include "nj/store/exchange_queries.hpp"
#include "nj/store/exchanges.hpp"
#include "nj/store/settings.hpp"

namespace nj {
namespace {

/// Why a row is skipped; caught in the loop over rows.
struct SkippedRow {
    std::string reason;
};

void check(const ExchangeHeader& header, const std::string& file, const std::vector<std::string>& names) {
    if (!header.twice().empty())
        throw Error(ErrorKind::not_done, "'" + file + "' has the column '" + std::string(header.twice()) + "' twice",
                    "name each column once");
    if (header.missing().empty()) return;
    throw Error(ErrorKind::not_done, "'" + file + "' has no column '" + joined(header.missing(), ", ") + "'",
                "its columns are " + joined(names, ", ") + "; nj reads the columns " + joined(exchange_columns, ", "));
}

}  // namespace

ExchangeImport::ExchangeImport(const ImportRun& run) : run_(run), people_(run.journal), kinds_(kinds(run.journal)) {}

void ExchangeImport::take_file(const std::string& file, std::istream& in) {
    file_ = file;
    seen_ = {};
    CsvReader reader(in);
    CsvReader::Row row;
    reader.next(row);
    const ExchangeHeader header(row.cells);
    check(header, file, row.cells);
    open_accounts(header);
    Progress progress(run_.progress, "Reading " + file);
    while (reader.next(row)) {
        ++run_.report.read;
        progress.step();
        try {
            take_row(header, row);
        } catch (SkippedRow& skipped) {
            run_.report.skipped.add({file_, row.line, std::move(skipped.reason)});
        }
    }
}

void ExchangeImport::open_accounts(const ExchangeHeader& header) {
    for (std::size_t i = 0; i < exchange_columns.size(); ++i)
        if (header.place_of(static_cast<ExchangeColumn>(i))) accounts_[i] = run_.report.book.open(exchange_columns[i]);
    unknown_accounts_.clear();
    for (const auto& column : header.unknown()) unknown_accounts_.push_back(run_.report.book.open(column.name));
}

void ExchangeImport::take_row(const ExchangeHeader& header, const CsvReader::Row& cells) {
    auto row = read_exchange_row(header, cells, run_.today);
    if (!row) throw SkippedRow{std::move(row).error()};
    const auto source = source_in_file(header, cells.cells);
    if (was_imported(run_.journal, source)) {
        ++run_.report.unchanged;
        count_fields(header, *row, cells.cells);
        return;
    }
    check_people(*row);
    settle_kind(*row);
    settle_people(*row);
    add_exchange(run_.writer, row->draft, source);
    ++run_.report.exchanges_added;
    count_fields(header, *row, cells.cells);
}

/// A row with an id is the same row in any file; of two equal rows without an id, the second is another exchange.
std::int64_t ExchangeImport::source_in_file(const ExchangeHeader& header, const std::vector<std::string>& cells) {
    const auto first = source_of(header, cells, 0);
    if (header.has_id(cells)) return first;
    auto source = first;
    for (std::size_t equal_before = 1; !seen_.insert(source); ++equal_before)
        source = source_of(header, cells, equal_before);
    return source;
}

void ExchangeImport::count_fields(const ExchangeHeader& header, const ExchangeRow& row,
                                  const std::vector<std::string>& cells) {
    AccountBook& book = run_.report.book;
    for (std::size_t i = 0; i < row.fates.size(); ++i)
        if (row.fates[i] != Fate::absent) book.count(accounts_[i], row.fates[i]);
    for (std::size_t i = 0; i < unknown_accounts_.size(); ++i) {
        const auto place = header.unknown()[i].place;
        if (place < cells.size() && !cells[place].empty()) book.count(unknown_accounts_[i], Fate::dropped);
    }
}

void ExchangeImport::settle_kind(ExchangeRow& row) {
    std::string& kind = row.draft.kind;
    const Kind* known = kinds_.find(kind);
    if (known == nullptr) {
        const Kind fresh{slug(kind)};
        if (fresh.name.empty()) throw SkippedRow{"'" + kind + "' is not a kind of exchange"};
        known = kinds_.find(fresh.name);
        if (known == nullptr) {
            add_kind(run_.writer, fresh);
            kinds_.set(fresh);
            run_.report.added_kinds.push_back(fresh.name);
            known = kinds_.find(fresh.name);
        }
    }
    Fate& fate = row.fates[static_cast<std::size_t>(ExchangeColumn::kind)];
    if (fate == Fate::kept && kind != known->name) fate = Fate::converted;
    kind = known->name;
}

/// Checks all people first, so that a skipped row adds no one.
void ExchangeImport::check_people(const ExchangeRow& row) {
    for (const auto& text : row.people) {
        const auto& meant = people_.meant(text);
        switch (meant.meaning) {
            case PeopleOfFile::Meaning::someone:
                break;
            case PeopleOfFile::Meaning::no_one:
                if (text.starts_with('@')) throw SkippedRow{"no one has the handle '" + text + "'"};
                break;
            case PeopleOfFile::Meaning::removed:
                throw SkippedRow{"'" + text + "' was removed from this journal"};
            case PeopleOfFile::Meaning::several: {
                std::vector<std::string> handles;
                for (const auto id : meant.people) handles.push_back("@" + named(run_.journal, id).handle);
                throw SkippedRow{"'" + text + "' could be " + joined(handles, ", ") + "; name one by handle"};
            }
        }
    }
}

void ExchangeImport::settle_people(ExchangeRow& row) {
    auto& people = row.draft.people;
    for (const auto& text : row.people) {
        const auto& meant = people_.meant(text);
        const ContactId id = meant.people.empty() ? make(text) : meant.people.front();
        if (std::ranges::find(people, id, &Named::id) == people.end()) people.push_back({id, {}, {}});
    }
}

ContactId ExchangeImport::make(const std::string& name) {
    Contact contact;
    contact.name = name;
    if (name.find('@') != std::string::npos) contact.emails = {name};
    contact.imported = true;
    contact.added = run_.today;
    const ContactId id = add_contact(run_.writer, contact);
    people_.remember(name, id);
    run_.report.made.push_back(named(run_.journal, id));
    ++run_.report.added;
    return id;
}

}  // namespace nj
