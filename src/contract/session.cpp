#include "nj/contract/session.hpp"

#include "nj/contract/command.hpp"

namespace nj {

Session::Session(const Environment& environment, const Globals& globals, const CommandSpec& spec)
    : environment_(environment), globals_(globals), spec_(spec) {}

bool Session::can_ask() const {
    return environment_.in_is_terminal && environment_.out_is_terminal && !globals_.no_input && !globals_.json;
}

Journal& Session::journal() {
    if (!journal_) {
        std::string command = "nj";
        for (const auto& word : environment_.arguments) command += " " + word;
        journal_ = Journal::open({.path = environment_.journal_path,
                                  .access = spec_.needs == Needs::write ? Access::write : Access::read,
                                  .now = environment_.now,
                                  .device = environment_.device,
                                  .command = std::move(command)});
    }
    return *journal_;
}

std::optional<OperationId> Session::write(const std::string& summary, const std::function<void(Writer&)>& body) {
    return journal().write(summary, body);
}

}  // namespace nj
