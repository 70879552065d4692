#include <doctest/doctest.h>

#include <vector>

#include "dump.hpp"
#include "nj/store/rebuild.hpp"
#include "nj/store/standings.hpp"
#include "nj/store/undo.hpp"
#include "random_life.hpp"
#include "temp_journal.hpp"

using namespace nj;
using namespace nj::test;

namespace {

constexpr int steps = 160;

/// Random changes with undo and redo, and the state of the journal after each step in effect.
struct Lived {
    explicit Lived(unsigned seed) : life(*journal, seed) { states.push_back(live_state(*journal)); }

    void live(int count) {
        for (int i = 0; i < count && holds; ++i) {
            if (life.below(12) == 0 && done > 0) {
                back();
            } else if (life.below(6) == 0 && done + 1 < states.size()) {
                forth();
            } else if (const auto name = life.step(); !name.empty()) {
                states.resize(++done);
                states.push_back(live_state(*journal));
            }
            journal.now += std::chrono::milliseconds(life.below(3));
        }
    }
    void back() {
        const auto candidate = undo_candidate(*journal);
        INFO("undo of '" << candidate->summary << "' #" << candidate->number);
        journal.undo(candidate->id);
        check(--done);
    }
    void forth() {
        const auto candidate = redo_candidate(*journal);
        REQUIRE(candidate);
        INFO("redo by '" << candidate->summary << "' #" << candidate->number);
        journal.undo(candidate->id);
        check(++done);
    }
    void check(std::size_t state) {
        const std::string wrong = difference(states[state], live_state(*journal));
        holds = holds && wrong.empty();
        CHECK(wrong == "");
    }
    void check_computed() {
        const Dump kept = computed_tables(*journal);
        rebuild(*journal);
        const std::string wrong = difference(kept, computed_tables(*journal));
        holds = holds && wrong.empty();
        CHECK(wrong == "");
    }

    TempJournal journal;
    RandomLife life;
    std::vector<Dump> states;  ///< states[done] is the current one; later ones can be redone
    std::size_t done = 0;
    bool holds = true;
};

}  // namespace

TEST_CASE("any sequence of writes is undone step by step to the empty journal and redone to the end") {
    for (unsigned seed = 1; seed <= 12; ++seed) {
        CAPTURE(seed);
        Lived lived(seed);
        lived.live(steps);
        while (lived.done > 0 && lived.holds) lived.back();
        lived.check_computed();
        while (lived.done + 1 < lived.states.size() && lived.holds) lived.forth();
        lived.check_computed();
        REQUIRE(lived.holds);
    }
}

TEST_CASE("incrementally updated computed tables equal a recount, bit for bit") {
    for (unsigned seed = 101; seed <= 106; ++seed) {
        CAPTURE(seed);
        Lived lived(seed);
        for (int part = 0; part < steps / 8 && lived.holds; ++part) {
            lived.live(8);
            lived.check_computed();
        }
        REQUIRE(lived.holds);
    }
}
