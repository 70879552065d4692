#include "nj/view/community.hpp"

#include "people.hpp"

using namespace nj;
using namespace nj::test;

namespace {

using Did = CommunityChange::Did;

CommunityChange change(Did did, std::vector<Named> who = {}) {
    CommunityChange report;
    report.did = did;
    report.community.handle = "govloop";
    report.community.name = "GovLoop";
    report.people = std::move(who);
    if (did != Did::unchanged && did != Did::already_in) report.operation = OperationId{9};
    return report;
}

}  // namespace

TEST_CASE("a change to a community offers undo only if something changed") {
    for (const auto did : {Did::added, Did::changed, Did::joined, Did::left})
        CHECK(holds(to_text(change(did, {ruth}), style_of(80)), "nj undo"));
    for (const auto did : {Did::unchanged, Did::already_in})
        CHECK_FALSE(holds(to_text(change(did, {ruth}), style_of(80)), "nj undo"));
}

TEST_CASE("people who join or leave are named") {
    CHECK(holds(to_text(change(Did::joined, {ruth}), style_of(80)), "Ruth Ellery is now in +govloop"));
    CHECK(holds(to_text(change(Did::joined, {ruth, marked}), style_of(80)), " are now in +govloop"));
    CHECK(holds(to_text(change(Did::left, {ruth}), style_of(80)), "Ruth Ellery has left +govloop"));
    for (const auto& person : people) check_fits(change(Did::joined, {person}));
}
