#include "dialogs/questions.hpp"

#include <algorithm>

#include "nj/base/text.hpp"
#include "nj/base/width.hpp"
#include "nj/completion/candidates.hpp"

namespace nj {
namespace {

/// Where the value after the last of these begins.
std::size_t after_last(const std::string& begun, std::string_view separators) {
    const auto separator = begun.find_last_of(separators);
    const auto begin = begun.find_first_not_of(' ', separator == std::string::npos ? 0 : separator + 1);
    return begin == std::string::npos ? begun.size() : begin;
}

std::vector<Completions::Each> values(Session& session, Completes completes, const std::string& begin) {
    std::vector<Completions::Each> list;
    for (auto& each : candidates(completes, {begin}, &session.journal(), session.today()))
        list.push_back({std::move(each.text), std::move(each.description)});
    return list;
}

std::vector<std::string> words_of(const Completions::Each& each) {
    return folded_words(each.text + " " + each.description);
}

bool has_words(const Completions::Each& person, const std::vector<std::string>& begun) {
    const auto words = words_of(person);
    return std::ranges::all_of(begun, [&](const std::string& begin) {
        return std::ranges::any_of(words, [&](const std::string& word) { return word.starts_with(begin); });
    });
}

Completions people_for(Session& session, const std::string& begun) {
    Completions found{.from = after_last(begun, ",&;"), .list = {}};
    const std::string part = begun.substr(found.from);
    const auto last_word = part.rfind(' ') + 1;
    found.list = values(session, Completes::contact, part.substr(last_word));
    if (last_word > 0) {
        std::vector<Completions::Each> narrowed;
        std::ranges::copy_if(found.list, std::back_inserter(narrowed),
                             [&, earlier = folded_words(part.substr(0, last_word))](const auto& person) {
                                 return has_words(person, earlier);
                             });
        if (narrowed.empty()) {  // the words in front are someone else
            found.from += last_word;
        } else {
            found.list = std::move(narrowed);
        }
    }
    return found;
}

}  // namespace

Completer completes_people(Session& session) {
    return [&session](const std::string& begun) { return people_for(session, begun); };
}

Completer completes_one(Session& session, Completes completes) {
    return [&session, completes](const std::string& begun) {
        return Completions{0, values(session, completes, fold(begun))};
    };
}

Completer completes_list(Session& session, Completes completes) {
    return [&session, completes](const std::string& begun) {
        const auto from = after_last(begun, ",");
        return Completions{from, values(session, completes, fold(begun.substr(from)))};
    };
}

Completer completes_text(std::function<std::vector<std::string>()> texts) {
    return [texts = std::move(texts)](const std::string& begun) {
        Completions found;
        const std::string begin = fold(begun);
        for (auto& text : texts()) {
            const std::string folded = fold(text);
            if (folded.starts_with(begin) || folded.find(" " + begin) != std::string::npos)
                found.list.push_back({std::move(text), ""});
        }
        return found;
    };
}

void ask_until_accepted(Session& session, const Question& question, const Accept& accept) {
    const Environment& environment = session.environment();
    for (;;) {
        const std::string answer =
            ask_line({.question = question.text,
                      .by_default = question.by_default,
                      .complete = question.complete,
                      .typed_before = environment.state_folder.empty() ? "" : environment.state_folder + "/typed",
                      .width = environment.width});
        try {
            return accept(answer);
        } catch (const Error& error) {
            if (error.kind == ErrorKind::journal || error.kind == ErrorKind::interrupted) throw;
            tell("  " + cleaned(error.message + (error.hint.empty() ? "" : "; " + error.hint)));
        }
    }
}

Questions::Questions(Session& session) : session_(session) {
    tell("Enter takes the value in brackets, or skips; a dot does that for the rest.");
}

void Questions::must(const Question& question, const Accept& accept) {
    ask_until_accepted(session_, question, accept);
}

void Questions::may(const Question& question, const Accept& accept) {
    if (enter_for_the_rest_) {
        if (!question.by_default.empty()) accept(question.by_default);
        return;
    }
    ask_until_accepted(session_, question, [&](const std::string& answer) {
        enter_for_the_rest_ = answer == ".";
        const std::string& meant = enter_for_the_rest_ ? question.by_default : answer;
        if (!meant.empty()) accept(meant);
    });
}

}  // namespace nj
