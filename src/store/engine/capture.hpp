#pragma once

#include <memory>
#include <vector>

#include "engine/database.hpp"
#include "engine/value.hpp"

struct sqlite3_session;

namespace nj::store {

/// Hears every change of the logged tables, by SQLite's session extension: no write can be forgotten.
class Capture {
public:
    explicit Capture(Database& database);

    /// The net changes since the last call; computed columns are left out, a row changed in them alone too.
    std::vector<Change> take();
    /// While it lives, changes are not heard: for computed columns and for what undo logs as one entry.
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
