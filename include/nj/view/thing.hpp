#pragma once

#include <string>

#include "nj/domain/contact.hpp"
#include "nj/domain/exchange.hpp"
#include "nj/domain/forward.hpp"
#include "nj/domain/goal.hpp"
#include "nj/domain/introduction.hpp"
#include "nj/domain/plan.hpp"
#include "nj/domain/practice.hpp"
#include "nj/domain/share.hpp"

// Things that have a short number, whatever they are: what `nj show 12` prints, and what `nj rm 12` names.
namespace nj {

/// A note and the person it is on.
struct NoteOn {
    Fact note;
    std::string name;
};

/// `asked Ruth Ellery for a reader, 20 Nov: open`.
std::string thing_line(const NoteOn& note, Day today);
std::string thing_line(const Ask& ask, Day today);
std::string thing_line(const Promise& promise, Day today);
std::string thing_line(const Share& share, Day today);
std::string thing_line(const ChainStep& step, const Link& link, Day today);
std::string thing_line(const CountedGoal& goal, Day today);
std::string thing_line(const Planned& planned, Day today);
std::string thing_line(const Introduction& introduction, Day today);

/// `the ask for a reader`.
std::string thing_name(const NoteOn& note);
std::string thing_name(const Ask& ask);
std::string thing_name(const Promise& promise);
std::string thing_name(const Share& share);
std::string thing_name(const Goal& goal);
std::string thing_name(const Planned& planned);
std::string thing_name(const Introduction& introduction);
std::string thing_name(const Encounter& encounter);

}  // namespace nj
