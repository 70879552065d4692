#include "arguments/passing_on.hpp"

#include <algorithm>

#include "nj/base/error.hpp"
#include "nj/view/forward.hpp"

namespace nj {
namespace {

bool all_among(const std::vector<Named>& some, const std::vector<Named>& all) {
    return !some.empty() && std::ranges::all_of(some, [&](const Named& person) {
        return std::ranges::find(all, person.id, &Named::id) != all.end();
    });
}

}  // namespace

void check_passing(const Exchange& exchange, const Link& thing) {
    const std::string number = std::to_string(thing.number);
    if (thing.way != Way::got)
        throw Error(ErrorKind::not_done, "'#" + number + "' is not yours to pass on: " + link_words(thing),
                    "if they did: nj forward --passed-on " + number);
    if (exchange.on < thing.on)
        throw Error(ErrorKind::not_done, "'#" + number + "' came on " + to_iso(thing.on) + ", after this exchange",
                    "check --on");
    for (const auto& help : exchange.help) {
        if (help.passes != thing.id) continue;
        if (all_among(help.person ? std::vector{*help.person} : exchange.people, thing.people))
            throw Error(ErrorKind::not_done, "'#" + number + "' came from " + side_words({false, thing.people}),
                        "a thing is passed on to someone else; giving it back needs no --passes");
    }
}

}  // namespace nj
