#include "engine/schema.hpp"

#include <algorithm>
#include <array>

namespace nj::store {
namespace {

using enum ColumnKind;
using std::string_view;

constexpr std::array contact_columns{
    Column{"id", id},         Column{"name", text},      Column{"handle", text},      Column{"given", text},
    Column{"family", text},   Column{"org", text},       Column{"title", text},       Column{"city", text},
    Column{"birthday", text}, Column{"met_day", day},    Column{"met_place", text},   Column{"met_how", text},
    Column{"via", id},        Column{"unmet", integer},  Column{"cadence", integer},  Column{"circle", text},
    Column{"snoozed", day},   Column{"archived", text},  Column{"imported", integer}, Column{"added", day},
    Column{"started", day},   Column{"merged_into", id}, Column{"dead", id},          Column{"unmade", id},
    Column{"live", computed}};
constexpr std::array detail_columns{Column{"id", id},      Column{"owner", id},   Column{"kind", text},
                                    Column{"value", text}, Column{"label", text}, Column{"position", integer},
                                    Column{"dead", id},    Column{"unmade", id},  Column{"live", computed}};
constexpr std::array detail_key{string_view{"owner"}, string_view{"kind"}, string_view{"value"}};
constexpr std::array fact_columns{Column{"id", id},     Column{"contact", id},    Column{"topic", text},
                                  Column{"text", text}, Column{"day", day},       Column{"dead", id},
                                  Column{"unmade", id}, Column{"live", computed}, Column{"number", computed}};
constexpr std::array exchange_columns{Column{"id", id},        Column{"day", day},       Column{"time", integer},
                                      Column{"kind", text},    Column{"place", text},    Column{"minutes", integer},
                                      Column{"note", text},    Column{"community", id},  Column{"sent", integer},
                                      Column{"mass", integer}, Column{"source", id},     Column{"dead", id},
                                      Column{"unmade", id},    Column{"live", computed}, Column{"number", computed},
                                      Column{"share", id},     Column{"liked", day}};
constexpr std::array participation_columns{Column{"id", id},   Column{"exchange", id}, Column{"contact", id},
                                           Column{"dead", id}, Column{"unmade", id},   Column{"live", computed}};
constexpr std::array participation_key{string_view{"exchange"}, string_view{"contact"}};
constexpr std::array help_columns{Column{"id", id},           Column{"exchange", id},    Column{"way", text},
                                  Column{"what", text},       Column{"weight", integer}, Column{"contact", id},
                                  Column{"pass_on", integer}, Column{"passes", id},      Column{"dead", id},
                                  Column{"unmade", id},       Column{"live", computed},  Column{"number", computed}};
constexpr std::array ask_columns{Column{"id", id},         Column{"contact", id},     Column{"exchange", id},
                                 Column{"day", day},       Column{"text", text},      Column{"type", text},
                                 Column{"for_them", text}, Column{"state", text},     Column{"closed", day},
                                 Column{"later", day},     Column{"dead", id},        Column{"unmade", id},
                                 Column{"live", computed}, Column{"number", computed}};
constexpr std::array promise_columns{Column{"id", id},      Column{"contact", id},    Column{"exchange", id},
                                     Column{"day", day},    Column{"text", text},     Column{"by_day", day},
                                     Column{"state", text}, Column{"closed", day},    Column{"dead", id},
                                     Column{"unmade", id},  Column{"live", computed}, Column{"number", computed}};
constexpr std::array community_columns{
    Column{"id", id},           Column{"handle", text},      Column{"name", text},
    Column{"cadence", integer}, Column{"personal", integer}, Column{"started", day},
    Column{"dead", id},         Column{"unmade", id},        Column{"live", computed}};
constexpr std::array member_columns{Column{"id", id},   Column{"community", id}, Column{"contact", id},
                                    Column{"dead", id}, Column{"unmade", id},    Column{"live", computed}};
constexpr std::array member_key{string_view{"community"}, string_view{"contact"}};
constexpr std::array setting_columns{Column{"id", id},   Column{"name", text}, Column{"value", text},
                                     Column{"dead", id}, Column{"unmade", id}, Column{"live", computed}};
constexpr std::array setting_key{string_view{"name"}};
constexpr std::array share_columns{Column{"id", id},      Column{"title", text},    Column{"url", text},
                                   Column{"about", text}, Column{"day", day},       Column{"dead", id},
                                   Column{"unmade", id},  Column{"live", computed}, Column{"number", computed}};

constexpr std::array knows_columns{Column{"id", id},     Column{"one", id},           Column{"other", id},
                                   Column{"note", text}, Column{"strength", integer}, Column{"dead", id},
                                   Column{"unmade", id}, Column{"live", computed}};
constexpr std::array knows_key{string_view{"one"}, string_view{"other"}};
constexpr std::array introduction_columns{
    Column{"id", id},        Column{"kind", text},     Column{"whom", id},        Column{"other", id},
    Column{"via", id},       Column{"why", text},      Column{"day", day},        Column{"granted", day},
    Column{"whom_yes", day}, Column{"other_yes", day}, Column{"made", day},       Column{"met", day},
    Column{"thanked", day},  Column{"declined", day},  Column{"declined_by", id}, Column{"ask", id},
    Column{"dead", id},      Column{"unmade", id},     Column{"live", computed},  Column{"number", computed}};
constexpr std::array goal_columns{Column{"id", id},          Column{"text", text},     Column{"day", day},
                                  Column{"by_day", day},     Column{"count", integer}, Column{"counts", text},
                                  Column{"filter", text},    Column{"state", text},    Column{"closed", day},
                                  Column{"dead", id},        Column{"unmade", id},     Column{"live", computed},
                                  Column{"number", computed}};
constexpr std::array encounter_columns{Column{"id", id},          Column{"day", day},          Column{"text", text},
                                       Column{"name", text},      Column{"place", text},       Column{"trip", text},
                                       Column{"again", id},       Column{"moved_on", integer}, Column{"contact", id},
                                       Column{"dead", id},        Column{"unmade", id},        Column{"live", computed},
                                       Column{"number", computed}};
constexpr std::array plan_columns{Column{"id", id},         Column{"contact", id},     Column{"text", text},
                                  Column{"day", day},       Column{"by_day", day},     Column{"state", text},
                                  Column{"closed", day},    Column{"dead", id},        Column{"unmade", id},
                                  Column{"live", computed}, Column{"number", computed}};
constexpr std::array trip_columns{Column{"id", id},     Column{"place", text},   Column{"first", day},
                                  Column{"last", day},  Column{"community", id}, Column{"dead", id},
                                  Column{"unmade", id}, Column{"live", computed}};

constexpr std::array<Table, 18> tables{
    Table{1, "contact", contact_columns, {}, false},
    Table{2, "detail", detail_columns, detail_key, false},
    Table{3, "fact", fact_columns, {}, true},
    Table{4, "exchange", exchange_columns, {}, true},
    Table{5, "participation", participation_columns, participation_key, false},
    Table{6, "help", help_columns, {}, true},
    Table{7, "ask", ask_columns, {}, true},
    Table{8, "promise", promise_columns, {}, true},
    Table{9, "community", community_columns, {}, false},
    Table{10, "member", member_columns, member_key, false},
    Table{11, "setting", setting_columns, setting_key, false},
    Table{12, "share", share_columns, {}, true},
    Table{13, "knows", knows_columns, knows_key, false},
    Table{14, "introduction", introduction_columns, {}, true},
    Table{15, "goal", goal_columns, {}, true},
    Table{16, "encounter", encounter_columns, {}, true},
    Table{17, "plan", plan_columns, {}, true},
    Table{18, "trip", trip_columns, {}, false},
};

// Each statement finds one live row that refers to ?1, through an index or in a table of at most some hundred rows. The
// timeline is read in place of participation.
constexpr std::array all_references{
    Reference{"contact", "SELECT exchange, 'exchange' FROM timeline WHERE contact = ?1 LIMIT 1"},
    Reference{"contact", "SELECT id, 'detail' FROM detail WHERE owner = ?1 AND live LIMIT 1"},
    Reference{"contact", "SELECT id, 'fact' FROM fact WHERE contact = ?1 AND live LIMIT 1"},
    Reference{"contact", "SELECT id, 'ask' FROM ask WHERE contact = ?1 AND live LIMIT 1"},
    Reference{"contact", "SELECT id, 'promise' FROM promise WHERE contact = ?1 AND live LIMIT 1"},
    Reference{"contact", "SELECT id, 'member' FROM member WHERE contact = ?1 AND live LIMIT 1"},
    Reference{"contact", "SELECT id, 'contact' FROM contact WHERE via = ?1 AND live LIMIT 1"},
    Reference{"contact", "SELECT id, 'contact' FROM contact WHERE merged_into = ?1 AND live LIMIT 1"},
    Reference{"contact", "SELECT id, 'knows' FROM knows WHERE one = ?1 AND live LIMIT 1"},
    Reference{"contact", "SELECT id, 'knows' FROM knows WHERE other = ?1 AND live LIMIT 1"},
    Reference{
        "contact",
        "SELECT id, 'introduction' FROM introduction WHERE ?1 IN (whom, other, via, declined_by) AND live LIMIT 1"},
    Reference{"contact", "SELECT id, 'encounter' FROM encounter WHERE contact = ?1 AND live LIMIT 1"},
    Reference{"contact", "SELECT id, 'plan' FROM plan WHERE contact = ?1 AND live LIMIT 1"},
    Reference{"encounter", "SELECT id, 'encounter' FROM encounter WHERE again = ?1 AND live LIMIT 1"},
    Reference{"ask", "SELECT id, 'introduction' FROM introduction WHERE ask = ?1 AND live LIMIT 1"},
    Reference{"exchange", "SELECT id, 'participation' FROM participation WHERE exchange = ?1 AND live LIMIT 1"},
    Reference{"exchange", "SELECT id, 'help' FROM help WHERE exchange = ?1 AND live LIMIT 1"},
    Reference{"exchange", "SELECT id, 'ask' FROM ask WHERE exchange = ?1 AND live LIMIT 1"},
    Reference{"exchange", "SELECT id, 'promise' FROM promise WHERE exchange = ?1 AND live LIMIT 1"},
    Reference{"exchange", "SELECT id, 'detail' FROM detail WHERE owner = ?1 AND live LIMIT 1"},
    Reference{"help", "SELECT id, 'help' FROM help WHERE passes = ?1 AND live LIMIT 1"},
    Reference{"share", "SELECT id, 'exchange' FROM exchange WHERE share = ?1 AND live LIMIT 1"},
    Reference{"community", "SELECT id, 'member' FROM member WHERE community = ?1 AND live LIMIT 1"},
    Reference{"community", "SELECT id, 'exchange' FROM exchange WHERE community = ?1 AND live LIMIT 1"},
    Reference{"community", "SELECT id, 'trip' FROM trip WHERE community = ?1 AND live LIMIT 1"},
};

}  // namespace

const Column* Table::column(string_view wanted) const {
    auto found = std::ranges::find(columns, wanted, &Column::name);
    return found == columns.end() ? nullptr : &*found;
}

std::span<const Table> logged_tables() {
    return tables;
}

const Table* table_named(string_view name) {
    auto found = std::ranges::find(tables, name, &Table::name);
    return found == tables.end() ? nullptr : &*found;
}

const Table& table_coded(int code) {
    return *std::ranges::find(tables, code, &Table::code);
}

std::span<const Reference> references() {
    return all_references;
}

}  // namespace nj::store
