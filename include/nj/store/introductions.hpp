#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "nj/domain/idea.hpp"
#include "nj/domain/introduction.hpp"
#include "nj/store/journal.hpp"

namespace nj {

/// Adds an introduction; the people of the draft by their ids.
IntroductionId add_introduction(Writer& writer, const Introduction& draft);
/// Writes the steps of an introduction as they are now.
void update_introduction(Writer& writer, const Introduction& introduction);
/// What came of an ask (`granted`, `refused`, `withdrawn`) is an answer to the introduction that it was for, if any.
void answer_introduction(Writer& writer, AskId ask, AskState state, Day on);

std::optional<Introduction> read_introduction(Journal& journal, IntroductionId id);
/// All of them, in id order.
std::vector<Introduction> introductions(Journal& journal);
/// Those that are neither declined nor thanked for.
std::vector<Introduction> introductions_under_way(Journal& journal);
/// Those that involve someone: who they are for, who makes them, who they bring together.
std::vector<Introduction> introductions_of(Journal& journal, ContactId contact);

/// The notes of one topic (`needs`, `offers`) of everyone visible and not archived, the latest first.
std::vector<Offer> notes_on(Journal& journal, std::string_view topic);

}  // namespace nj
