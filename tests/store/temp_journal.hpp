#pragma once

#include <stdlib.h>

#include <chrono>
#include <filesystem>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "nj/base/error.hpp"
#include "nj/store/contacts.hpp"
#include "nj/store/exchanges.hpp"
#include "nj/store/facts.hpp"
#include "nj/store/journal.hpp"
#include "nj/store/operations.hpp"
#include "nj/store/undo.hpp"

namespace nj::test {

using Moment = std::chrono::sys_time<std::chrono::milliseconds>;

/// The time of every test; the clock does not advance unless a test moves it.
inline const Moment morning = std::chrono::sys_days(std::chrono::year{2026} / 11 / 23) + std::chrono::hours(9);
inline const Day today{date::local_days{date::year{2026} / 11 / 23}};

/// A folder that is deleted with its contents.
class TempFolder {
public:
    TempFolder() {
        std::string pattern = (std::filesystem::temp_directory_path() / "nj-test-XXXXXX").string();
        if (mkdtemp(pattern.data()) == nullptr) throw std::runtime_error("no folder " + pattern);
        path_ = pattern;
    }
    ~TempFolder() {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }
    TempFolder(const TempFolder&) = delete;
    TempFolder& operator=(const TempFolder&) = delete;

    [[nodiscard]] std::string file(std::string_view name) const { return path_ / name; }
    [[nodiscard]] const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
};

inline Opening opening_of(const std::string& path, Access access = Access::write) {
    Opening opening;
    opening.path = path;
    opening.access = access;
    opening.now = [] { return morning; };
    opening.device = 7;
    opening.command = "nj test";
    return opening;
}

/// A journal in its own folder, with a clock that the test sets and device 7.
class TempJournal {
public:
    TempJournal() { reopen(); }

    void reopen() {
        journal_.reset();
        Opening opening = opening_of(path());
        opening.now = [this] { return now; };
        journal_ = std::make_unique<Journal>(Journal::open(opening));
    }
    [[nodiscard]] std::string path() const { return folder_.file("journal.db"); }
    Journal& operator*() { return *journal_; }
    Journal* operator->() { return journal_.get(); }

    ContactId add(const Contact& contact) {
        ContactId id;
        journal_->write("add " + contact.name, [&](Writer& writer) { id = add_contact(writer, contact); });
        return id;
    }
    ContactId add(const std::string& name) {
        Contact contact;
        contact.name = name;
        contact.added = today;
        return add(contact);
    }
    ExchangeId log(const std::vector<ContactId>& people, Day on = today, const std::string& kind = "coffee") {
        Exchange exchange;
        exchange.on = on;
        exchange.kind = kind;
        for (const auto person : people) exchange.people.push_back({person, "", ""});
        return log(exchange);
    }
    ExchangeId log(const Exchange& exchange) {
        ExchangeId id;
        journal_->write("log " + exchange.kind, [&](Writer& writer) { id = add_exchange(writer, exchange); });
        return id;
    }
    FactId note(ContactId contact, const std::string& text) {
        FactId id;
        journal_->write("note " + text, [&](Writer& writer) { id = add_fact(writer, contact, "", text, today); });
        return id;
    }
    /// Writes what `edit` changes in a contact.
    template <class Edit>
    void edit(ContactId id, Edit edit_contact) {
        const Contact before = *read_contact(*journal_, id);
        Contact after = before;
        edit_contact(after);
        journal_->write("edit " + before.name, [&](Writer& writer) { update_contact(writer, before, after); });
    }
    OperationId latest() { return history(*journal_, {.limit = 1, .about = {}, .device = {}}).front().id; }
    /// Undoes one operation, or redoes it if it is an undo.
    OperationId undo(OperationId id) {
        const Operation operation = *find_operation(*journal_, id);
        journal_->write("undo " + operation.summary, [&](Writer& writer) { nj::undo(writer, operation); });
        return latest();
    }
    OperationId undo() { return undo(undo_candidate(*journal_)->id); }
    OperationId redo() { return undo(redo_candidate(*journal_)->id); }

    Moment now = morning;

private:
    TempFolder folder_;
    std::unique_ptr<Journal> journal_;
};

/// The kind and words of the error that the body throws; empty if it throws none.
template <class Body>
std::string error_of(Body body) {
    try {
        body();
    } catch (const Error& error) {
        return std::to_string(static_cast<int>(error.kind)) + ": " + error.message;
    } catch (const std::exception& error) {
        return std::string("not an Error: ") + error.what();
    }
    return "";
}

}  // namespace nj::test
