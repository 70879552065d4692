#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>

#include "derived/timeline.hpp"
#include "engine/capture.hpp"
#include "engine/clock.hpp"
#include "engine/database.hpp"
#include "engine/log.hpp"
#include "engine/row_shape.hpp"
#include "engine/schema.hpp"

namespace nj {

/// An open write: the interface with which the body of `Journal::write` changes the journal. Exists as long as its
/// transaction.
class Writer {
public:
    Writer(store::Database& database, store::Clock clock, std::string command, std::string summary);

    [[nodiscard]] store::Database& database() { return database_; }
    /// Returns a new id. Writes changes into the log every few hundred rows, so that memory use stays constant.
    std::int64_t next_id();
    /// Gives a row its short number from the counter that all numbered things share.
    long long give_number(int kind, std::int64_t id);
    /// Adds a row and reports it as changed; false if it exists already. The session extension stores what it records
    /// several times, which is too much for thousands of rows, so the row is reported directly.
    bool insert(const store::RowShape& shape, std::int64_t id, std::vector<store::Value> values);
    /// Adds a row with a short number.
    void insert_numbered(const store::RowShape& shape, std::int64_t id, std::vector<store::Value> values);
    /// Removes a row: `dead` is set to the greatest stamp on it, so that a write that was not seen restores it.
    void remove(const store::Table& table, std::int64_t row);
    /// Undoes the rows that an operation added, except those listed, as one log entry `unmake`.
    void undo_rows(std::int64_t operation, const std::vector<store::RowName>& except);
    /// Restores the rows that an operation added, except those listed, as one log entry `remake`.
    void redo_rows(std::int64_t operation, const std::vector<store::RowName>& except);
    /// Logs what has changed so far and updates the computed tables.
    void refresh_tables();
    /// Makes this operation the undo (or redo) of another. It adds no rows, so its id is fixed at once.
    void set_undoes(std::int64_t operation);
    /// The id of this operation, which is above those of its rows: after this call, no rows can be added.
    std::int64_t stamp();
    /// The number of this machine, the lower 16 bits of its ids.
    [[nodiscard]] int device() const { return clock_.device(); }

    /// Ends the operation and returns its id; empty if nothing was changed.
    std::optional<std::int64_t> finish();

private:
    struct Cell {
        const store::Table* table;
        std::int64_t row;
        const store::Column* column;
    };
    bool insert(const store::RowShape& shape, std::int64_t id, std::optional<long long> number,
                std::vector<store::Value> values);
    void set_unmade(std::int64_t operation, std::int64_t unmade, const std::vector<store::RowName>& except);
    void write_bulk_entry(std::string_view verb, std::int64_t operation, const std::vector<store::RowName>& except);
    void open_part();
    long long next_number(int kind, std::int64_t id);
    void drain_changes();
    void write_log(std::span<const store::Change> changes);
    void note_written(const Cell& cell);
    void store_part();

    store::Database& database_;
    store::Clock clock_;
    std::string command_;
    std::string summary_;
    std::optional<std::int64_t> undoes_;
    std::optional<std::int64_t> id_;
    store::Capture capture_;
    store::Timeline timeline_;
    JsonWriter part_;
    bool part_open_ = false;
    int parts_ = 0;
    std::vector<store::Change> made_;  ///< reported by `insert` since the last drain
    std::size_t ids_since_drain_ = 0;
    std::size_t ids_since_part_ = 0;
    std::optional<long long> last_number_;
    std::vector<Cell> unstamped_;  ///< cells written before this operation's id was known
};

}  // namespace nj
