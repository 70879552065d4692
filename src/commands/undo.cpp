#include "nj/store/undo.hpp"
#include "arguments/numbers.hpp"
#include "nj/contract/command.hpp"
#include "nj/store/exchanges.hpp"
#include "nj/store/operations.hpp"
#include "nj/view/undo.hpp"

namespace nj {
namespace {

struct Undo : Command {
    std::string number;
    bool partial = false;

    void declare(Params& params) override {
        params
            .word("NUMBER", number, "operation to undo, if not the last; see nj history", Completes::operation,
                  Need::optional)
            .flag("--partial", partial, "keep what later changes depend on, and undo the rest");
    }

    Report run(Session& session) override {
        const Operation target = number.empty() ? last(session) : chosen(session);
        if (partial) return undo_in_part(session, target);
        const auto operation = session.write("undo " + target.summary, [&](Writer& writer) { undo(writer, target); });
        return Report::of(UndoReport{UndoReport::Did::undone, operation, target.summary}).silenced_by_quiet();
    }

private:
    static Report undo_in_part(Session& session, const Operation& target) {
        const auto done = undo_partly(session.journal(), "undo " + target.summary, target);
        const auto did = done.left == 0 ? UndoReport::Did::undone : UndoReport::Did::undone_in_part;
        return Report::of(UndoReport{did, done.operation, target.summary, done.left}).silenced_by_quiet();
    }

    static Operation last(Session& session) {
        const auto found = undo_candidate(session.journal());
        if (!found) throw Error(ErrorKind::not_done, "there is nothing to undo", "nj history lists changes");
        return *found;
    }

    Operation chosen(Session& session) const {
        Operation operation = numbered_as<Operation>(session, number);
        if (operation.undone)
            throw Error(ErrorKind::not_done, "'" + operation.summary + "' is already undone",
                        "nj redo redoes the last one");
        return operation;
    }
};

struct Redo : Command {
    void declare(Params& /*none*/) override {}

    Report run(Session& session) override {
        const auto target = redo_candidate(session.journal());
        if (!target)
            throw Error(ErrorKind::not_done, "there is nothing to redo",
                        "nj redo works only right after an undo; nj history lists changes");
        const std::string what = find_operation(session.journal(), *target->undoes)->summary;
        const auto operation = session.write("redo " + what, [&](Writer& writer) { undo(writer, *target); });
        return Report::of(UndoReport{UndoReport::Did::redone, operation, what}).silenced_by_quiet();
    }
};

constexpr std::array<std::string_view, 1> undo_examples{"nj undo"};
constexpr std::array<std::string_view, 1> redo_examples{"nj redo"};

}  // namespace

extern constinit const CommandSpec undo_spec{.name = "undo",
                                             .group = Group::keeping,
                                             .summary = "undo the last change, or any change by number",
                                             .needs = Needs::write,
                                             .examples = undo_examples,
                                             .make = make_command<Undo>,
                                             .first_week = true};

extern constinit const CommandSpec redo_spec{.name = "redo",
                                             .group = Group::keeping,
                                             .summary = "redo what was just undone",
                                             .needs = Needs::write,
                                             .examples = redo_examples,
                                             .make = make_command<Redo>};

}  // namespace nj
