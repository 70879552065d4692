#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "nj/domain/idea.hpp"
#include "nj/domain/introduction.hpp"
#include "nj/store/journal.hpp"

namespace nj {

/// Adds an introduction; the people in the draft are read by id.
IntroductionId add_introduction(Writer& writer, const Introduction& draft);
/// Writes the steps of an introduction.
void update_introduction(Writer& writer, const Introduction& introduction);
/// Records the outcome of an ask (`granted`, `refused`, `withdrawn`) in the introduction it was for, if there is one.
void answer_introduction(Writer& writer, AskId ask, AskState state, Day on);

std::optional<Introduction> read_introduction(Journal& journal, IntroductionId id);
/// All introductions in id order.
std::vector<Introduction> introductions(Journal& journal);
/// The introductions that are neither declined nor thanked for.
std::vector<Introduction> introductions_under_way(Journal& journal);
/// The introductions that involve a person: for them, by them, or with them.
std::vector<Introduction> introductions_of(Journal& journal, ContactId contact);

/// The notes on one topic (`needs`, `offers`) about visible people who are not archived, latest first.
std::vector<Offer> notes_on(Journal& journal, std::string_view topic);

}  // namespace nj
