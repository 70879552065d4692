#include "engine/functions.hpp"

#include <sqlite3.h>

#include <memory>
#include <string_view>

#include "nj/base/text.hpp"

namespace nj::store {
namespace {

using Numbers = std::unordered_map<std::int64_t, double>;

void fold_value(sqlite3_context* context, int /*count*/, sqlite3_value** values) {
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_value_text(values[0]));
    const auto size = static_cast<std::size_t>(sqlite3_value_bytes(values[0]));
    const std::string folded = fold(bytes == nullptr ? std::string_view() : std::string_view(bytes, size));
    sqlite3_result_text64(context, folded.data(), folded.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
}

void number_of(sqlite3_context* context, int /*count*/, sqlite3_value** values) {
    const auto& numbers = *static_cast<const Numbers*>(sqlite3_user_data(context));
    const auto found = numbers.find(sqlite3_value_int64(values[0]));
    found == numbers.end() ? sqlite3_result_null(context) : sqlite3_result_double(context, found->second);
}

using Function = void (*)(sqlite3_context*, int, sqlite3_value**);

/// SQLite frees `data` with `free` when the connection closes or the function is defined again.
void add_function(Database& database, const char* name, Function function, void* data, void (*free)(void*)) {
    const int code = sqlite3_create_function_v2(database.handle(), name, 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC, data,
                                                function, nullptr, nullptr, free);
    if (code != SQLITE_OK) fail(code, sqlite3_errmsg(database.handle()));
}

}  // namespace

void add_fold(Database& database) {
    add_function(database, "fold", fold_value, nullptr, nullptr);
}

void add_number(Database& database, const char* name, Numbers numbers) {
    auto kept = std::make_unique<Numbers>(std::move(numbers));
    add_function(database, name, number_of, kept.release(), [](void* data) { delete static_cast<Numbers*>(data); });
}

}  // namespace nj::store
