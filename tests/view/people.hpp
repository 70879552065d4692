#pragma once

#include <array>
#include <string>

#include "nj/domain/exchange.hpp"
#include "nj/domain/standing.hpp"
#include "widths.hpp"

// Invented people whose names are hard to lay out, and what is known of them.
namespace nj::test {

inline const Named ruth{ContactId{1}, "ruth", "Ruth Ellery"};
inline const Named long_name{ContactId{2}, "maximiliane", "Maximiliane Featherstonehaugh-Wolfeschlegelsteinhausen"};
inline const Named wide{ContactId{3}, "wang", "王小明和他的全部家人一起来了 Wang"};
inline const Named marked{ContactId{4}, "zoe", "Zoe\u0308 A\u030Angstro\u0308m \U0001F469\u200D\U0001F680"};
inline const Named hostile{ContactId{5}, "eve", "Eve\x1b[31m\r\n\tEvil"};
inline const std::array people{ruth, long_name, wide, marked, hostile};

inline const std::string long_text =
    "the report on zoning, transit and the housing question that the board asked for in spring, with every map, table "
    "and appendix, and a few words on 都市計画の新しい規則について";
inline const std::string hostile_text = "a\x1b]0;title\x07 note\nof two\tlines";

inline Standing standing_of(const Named& person, int days = 9, int since = 49) {
    Standing standing;
    standing.contact = person.id;
    standing.handle = person.handle;
    standing.n = days;
    standing.first = today - Days{900};
    standing.last = today - Days{since};
    standing.l = 3.0 * (days - 1);
    standing.v = 2 * days;
    return standing;
}

inline Exchange exchange_with(const Named& person) {
    Exchange exchange;
    exchange.id = ExchangeId{1000};
    exchange.number = 12345;
    exchange.on = today - Days{49};
    exchange.kind = "coffee";
    exchange.people = {person};
    exchange.place = "Compass, the café by the old harbor";
    exchange.note = long_text;
    exchange.value_added = true;
    Help help;
    help.id = HelpId{7};
    help.what = long_text;
    help.weight = 3;
    exchange.help.push_back(help);
    return exchange;
}

inline Promise promise_to(const Named& person, std::string text = "the zoning map") {
    Promise promise;
    promise.id = PromiseId{31};
    promise.number = 31;
    promise.text = std::move(text);
    promise.by = today - Days{3};
    promise.on = today - Days{20};
    promise.person = person;
    return promise;
}

inline Ask ask_of(const Named& person, AskState state = AskState::open) {
    Ask ask;
    ask.id = AskId{41};
    ask.number = 41;
    ask.text = "an introduction to Dana";
    ask.on = today - Days{30};
    ask.type = AskType::overt;
    ask.state = state;
    ask.person = person;
    return ask;
}

}  // namespace nj::test
