#include "nj/store/journal.hpp"

#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <filesystem>
#include <fstream>
#include <random>

#include "derived/timeline.hpp"
#include "engine/functions.hpp"
#include "engine/patches.hpp"
#include "nj/base/error.hpp"
#include "writer.hpp"

namespace nj {

using namespace store;
namespace fs = std::filesystem;

struct Journal::State {
    Opening opening;
    bool made_now = false;
};

namespace {

/// While it exists, new files are readable only by their owner.
class OwnerOnly {
public:
    OwnerOnly() : before_(umask(077)) {}
    ~OwnerOnly() { umask(before_); }
    OwnerOnly(const OwnerOnly&) = delete;
    OwnerOnly& operator=(const OwnerOnly&) = delete;

private:
    mode_t before_;
};

void make_folder(const fs::path& file) {
    const fs::path folder = file.parent_path();
    if (folder.empty() || fs::exists(folder)) return;
    std::error_code failed;
    fs::create_directories(folder, failed);
    if (failed)
        throw Error(ErrorKind::journal, "cannot create the folder '" + folder.string() + "'",
                    failed.message() + "; name another place with --db or NJ_DB");
}

std::int64_t pragma(Database& database, const char* sql) {
    auto row = database.query(sql);
    return row.step() ? row.integer(0) : 0;
}

std::string machine_id() {
    std::string id;
    std::ifstream("/etc/machine-id") >> id;
    return id;
}

void add_device(Database& database, std::optional<int> wanted) {
    std::random_device dice;
    const int device = wanted.value_or(std::uniform_int_distribution<int>(1, 0xffff)(dice));
    std::array<char, 256> name{};
    gethostname(name.data(), name.size() - 1);
    database.run("INSERT INTO device(id, name, machine, self) VALUES(?, ?, ?, 1)", device, name.data(), machine_id());
}

/// Copies the journal next to itself before its tables are changed.
void back_up(Database& database, std::int64_t version) {
    const std::string copy = database.path() + ".version-" + std::to_string(version);
    std::error_code ignored;
    fs::remove(copy, ignored);  // left by an attempt that failed
    database.run("VACUUM INTO ?", copy);
}

void migrate(Database& database, std::span<const char* const> patches, const Opening& opening) {
    const OwnerOnly owner_only;
    if (const auto version = pragma(database, "PRAGMA user_version"); version > 0) back_up(database, version);
    add_fold(database);  // patches may rebuild the full text
    Transaction transaction(database);
    // Read the version again under the lock: another nj process may have migrated it first.
    const auto version = static_cast<std::size_t>(pragma(database, "PRAGMA user_version"));
    for (std::size_t i = version; i < patches.size(); ++i) database.execute(patches[i]);
    if (version == 0) {
        add_device(database, opening.device);
    } else {
        Timeline(database).recount_everyone();  // floating-point sums in SQL may differ in the last bit
    }
    database.execute(("PRAGMA application_id = " + std::to_string(application_id)).c_str());
    database.execute(("PRAGMA user_version = " + std::to_string(patches.size())).c_str());
    transaction.commit();
}

bool is_foreign(Database& database, std::int64_t version) {
    const auto id = pragma(database, "PRAGMA application_id");
    if (id == application_id) return false;
    return id != 0 || version != 0 || pragma(database, "SELECT count(*) FROM sqlite_master") > 0;
}

void refuse_foreign_and_newer(Database& database, std::int64_t version, std::size_t known) {
    if (is_foreign(database, version))
        throw Error(ErrorKind::journal, "'" + database.path() + "' is a database, but not an nj journal",
                    "name another file with --db or NJ_DB");
    if (version > static_cast<std::int64_t>(known))
        throw Error(ErrorKind::journal,
                    "this journal was written by a newer nj (format " + std::to_string(version) + ", this one knows " +
                        std::to_string(known) + ")",
                    "upgrade nj; nothing was changed");
}

/// Reads the user_version at offset 60 of an SQLite file, big-endian. Opening the file twice would cost a quarter of
/// the time of a completion.
std::size_t version_in_header(const std::string& path) {
    std::array<char, 64> header{};
    std::ifstream(path, std::ios::binary).read(header.data(), header.size());
    std::size_t version = 0;
    for (std::size_t i = 60; i < header.size(); ++i) version = version << 8 | static_cast<unsigned char>(header[i]);
    return version;
}

/// A path in the form of SQLite's `file:` URIs.
std::string uri_of(const std::string& path) {
    std::string uri = "file:";
    for (const char c : path) {
        if (c == '%' || c == '?' || c == '#') {
            uri += c == '%' ? "%25" : c == '?' ? "%3f" : "%23";
        } else {
            uri += c;
        }
    }
    return uri;
}

/// Opens for reading and writing even to read, because WAL needs its side files. Where writing is not possible, a
/// journal without a WAL file is opened as immutable.
std::unique_ptr<Database> connect(const Opening& opening, bool exists) {
    const OwnerOnly owner_only;
    const bool writable = !exists || access(opening.path.c_str(), W_OK) == 0;
    const auto folder = fs::path(opening.path).parent_path();
    const bool folder_writable = access(folder.empty() ? "." : folder.c_str(), W_OK) == 0;
    if (opening.access == Access::read && exists && !(writable && folder_writable) &&
        !fs::exists(opening.path + "-wal"))
        return std::make_unique<Database>(uri_of(opening.path) + "?immutable=1",
                                          SQLite::OPEN_READONLY | SQLite::OPEN_URI, opening.patience);
    return std::make_unique<Database>(opening.path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, opening.patience);
}

}  // namespace

Journal::Journal(const Opening& opening) : state_(std::make_unique<State>()) {
    state_->opening = opening;
    if (state_->opening.patches.empty()) state_->opening.patches = patches();
    const auto known = state_->opening.patches;
    const bool exists = fs::exists(opening.path);
    {
        const OwnerOnly owner_only;
        if (!exists) make_folder(opening.path);
    }
    if (fs::is_directory(opening.path))
        throw Error(ErrorKind::journal, "'" + opening.path + "' is a folder", "name a file with --db or NJ_DB");
    database_ = connect(opening, exists);
    const auto version = pragma(*database_, "PRAGMA user_version");
    if (version != static_cast<std::int64_t>(known.size())) refuse_foreign_and_newer(*database_, version, known.size());
    if (pragma(*database_, "PRAGMA application_id") != application_id)
        refuse_foreign_and_newer(*database_, version, known.size());
    if (version < static_cast<std::int64_t>(known.size())) {
        database_->execute("PRAGMA journal_mode = WAL");
        migrate(*database_, known, opening);
        state_->made_now = version == 0;
    }
    database_->execute("PRAGMA synchronous = FULL");
    // A command that only reads sees one state of the journal, and locks it once, not for each statement.
    if (opening.access == Access::read) database_->begin_reading();
}

Journal::Journal(Journal&&) noexcept = default;
Journal& Journal::operator=(Journal&&) noexcept = default;
Journal::~Journal() = default;

Journal Journal::open(const Opening& opening) {
    return Journal(opening);
}

std::optional<Journal> Journal::open_quietly(const Opening& opening) try {
    if (!fs::exists(opening.path)) return std::nullopt;
    if (version_in_header(opening.path) != patches().size()) return std::nullopt;
    return Journal(opening);
} catch (const Error&) {
    return std::nullopt;  // completion reports no errors
}

bool Journal::was_made_now() const {
    return state_->made_now;
}
const std::string& Journal::path() const {
    return state_->opening.path;
}

void Journal::expect_many_rows() {
    database_->execute("PRAGMA cache_size = -32768");
}

std::optional<OperationId> Journal::write(const std::string& summary, const std::function<void(Writer&)>& body) {
    const OwnerOnly owner_only;
    Transaction transaction(*database_);
    const auto last = pragma(*database_, "SELECT coalesce(max(id), 0) FROM operation");
    const auto device =
        state_->opening.device.value_or(static_cast<int>(pragma(*database_, "SELECT id FROM device WHERE self")));
    Writer writer(*database_, Clock(state_->opening.now, device, last), state_->opening.command, summary);
    body(writer);
    const auto operation = writer.finish();
    if (!operation) return std::nullopt;
    transaction.commit();
    return OperationId{*operation};
}

}  // namespace nj
