#pragma once

#include <memory>
#include <vector>

#include "engine/database.hpp"
#include "engine/value.hpp"

struct sqlite3_session;

namespace nj::store {

/// Records every change to the logged tables with SQLite's session extension, so that no write is missed.
class Capture {
public:
    explicit Capture(Database& database);

    /// The net changes since the last call, without computed columns; a row with changes only in those is left out.
    std::vector<Change> take();
    /// Stops recording while it exists: for computed columns, and for changes that undo logs as one entry.
    class Paused {
    public:
        explicit Paused(Capture& capture);
        ~Paused();
        Paused(const Paused&) = delete;
        Paused& operator=(const Paused&) = delete;

    private:
        Capture& capture_;
    };

private:
    struct Close {
        void operator()(sqlite3_session* session) const;
    };
    void start_session();

    Database& database_;
    std::unique_ptr<sqlite3_session, Close> session_;
};

}  // namespace nj::store
