#include "mdoc_words.hpp"

#include <algorithm>
#include <array>

namespace nj {

std::vector<std::string> arguments_of(std::string_view line) {
    std::vector<std::string> words;
    while (true) {
        line.remove_prefix(std::min(line.find_first_not_of(' '), line.size()));
        if (line.empty()) return words;
        const bool quoted = line.front() == '"';
        if (quoted) line.remove_prefix(1);
        const auto end = std::min(line.find(quoted ? '"' : ' '), line.size());
        words.emplace_back(line.substr(0, end));
        line.remove_prefix(std::min(end + (quoted ? 1 : 0), line.size()));
    }
}

std::string unescaped(std::string_view text) {
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 5> known{
        {{"\\&", ""}, {"\\e", "\\"}, {"\\(dq", "\""}, {"\\(S2", "²"}, {"\\(bu", "•"}}};
    std::string out;
    while (!text.empty()) {
        const auto* const escape =
            std::ranges::find_if(known, [&](const auto& pair) { return text.starts_with(pair.first); });
        out += escape != known.end() ? escape->second : text.substr(0, 1);
        text.remove_prefix(escape != known.end() ? escape->first.size() : 1);
    }
    return out;
}

bool closes(std::string_view word) {
    return word.size() == 1 && std::string_view(".,:;)]?!").find(word.front()) != std::string_view::npos;
}

bool is_macro(std::string_view word) {
    static constexpr std::array<std::string_view, 20> callable{"Ar", "Cm", "Em", "Ev", "Fl", "Ic", "Li",
                                                               "Nm", "No", "Ns", "Oc", "Oo", "Op", "Pa",
                                                               "Pc", "Po", "Pq", "Ql", "Sy", "Xr"};
    return std::ranges::find(callable, word) != callable.end();
}

}  // namespace nj
