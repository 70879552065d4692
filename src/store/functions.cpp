#include "functions.hpp"

#include <sqlite3.h>

#include <memory>
#include <string_view>

#include "nj/base/text.hpp"

namespace nj::store {
namespace {

using Lateness = std::unordered_map<std::int64_t, double>;

void fold_value(sqlite3_context* context, int /*count*/, sqlite3_value** values) {
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_value_text(values[0]));
    const auto size = static_cast<std::size_t>(sqlite3_value_bytes(values[0]));
    const std::string folded = fold(bytes == nullptr ? std::string_view() : std::string_view(bytes, size));
    sqlite3_result_text64(context, folded.data(), folded.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
}

void lateness_of(sqlite3_context* context, int /*count*/, sqlite3_value** values) {
    const auto& lateness = *static_cast<const Lateness*>(sqlite3_user_data(context));
    const auto found = lateness.find(sqlite3_value_int64(values[0]));
    sqlite3_result_double(context, found == lateness.end() ? 0 : found->second);
}

using Function = void (*)(sqlite3_context*, int, sqlite3_value**);

/// SQLite frees `data` with `free` when the connection ends or the function is taught anew.
void add(Database& database, const char* name, Function function, void* data, void (*free)(void*)) {
    const int code = sqlite3_create_function_v2(database.handle(), name, 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC, data,
                                                function, nullptr, nullptr, free);
    if (code != SQLITE_OK) fail(code, sqlite3_errmsg(database.handle()));
}

}  // namespace

void add_fold(Database& database) {
    add(database, "fold", fold_value, nullptr, nullptr);
}

void add_lateness(Database& database, Lateness lateness) {
    auto kept = std::make_unique<Lateness>(std::move(lateness));
    add(database, "lateness", lateness_of, kept.release(), [](void* data) { delete static_cast<Lateness*>(data); });
}

}  // namespace nj::store
