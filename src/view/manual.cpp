#include "nj/view/manual.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "mdoc_words.hpp"
#include "nj/base/join.hpp"
#include "nj/base/text.hpp"
#include "nj/base/width.hpp"

namespace nj {
namespace {

constexpr std::size_t body_indent = 5;
constexpr std::size_t display_indent = 6;  // of -offset indent, and of -width Ds
constexpr std::size_t subsection_indent = 3;

class Page {
public:
    explicit Page(std::size_t width) : edge_(width - 2) {}

    std::string read(std::string_view source) {
        while (!source.empty()) {
            const auto end = std::min(source.find('\n'), source.size());
            line(source.substr(0, end));
            source.remove_prefix(std::min(end + 1, source.size()));
        }
        end_paragraph();
        return std::move(out_);
    }

private:
    struct List {
        std::size_t indent = 0;  ///< of what encloses it
        std::size_t width = 0;   ///< from the tag to the text
        bool compact = false;
        bool bullet = false;
        bool begun = false;
    };

    void line(std::string_view text) {
        if (text.starts_with('.')) {
            const auto end = std::min(text.find(' '), text.size());
            const auto macro = text.substr(1, end - 1);
            macro_line(macro, text.substr(end));
        } else if (literal_) {
            out_ += std::string(indent_, ' ') + unescaped(text) + "\n";
        } else {
            for (const auto word : split_words(text)) flow_.add(unescaped(word));
        }
    }

    void macro_line(std::string_view macro, std::string_view rest) {
        if (macro == "Dd" || macro == "Dt" || macro == "Os") return;
        if (macro == "Sh" || macro == "Ss") return heading(macro, rest);
        if (macro == "Pp") return space();
        if (macro == "Dl") return one_line(rest);
        if (macro == "Bd") return begin_literal(rest);
        if (macro == "Ed") return end_literal();
        if (macro == "Bl") return begin_list(arguments_of(rest));
        if (macro == "It") return item(arguments_of(rest));
        if (macro == "El") return end_list();
        if (macro == "Bk" || macro == "Ek") return flow_.keep_lines(macro == "Bk");
        flow_.begin_line();
        if (macro == "Nd") flow_.add("–");
        std::vector<std::string> words = arguments_of(rest);
        if (is_macro(macro)) words.insert(words.begin(), std::string(macro));
        // in a synopsis each Nm begins a form, and what follows hangs below its first argument
        const bool form = section_ == "SYNOPSIS" && macro == "Nm";
        if (form) end_paragraph();
        inline_words(words);
        if (form) hang_ = named_.size() + 1;
    }

    void heading(std::string_view macro, std::string_view rest) {
        end_paragraph();
        indent_ = body_indent;
        if (macro == "Sh") section_ = trimmed(rest);
        if (!out_.empty()) out_ += "\n";
        out_ += std::string(macro == "Ss" ? subsection_indent : 0, ' ') + unescaped(trimmed(rest)) + "\n";
        after_heading_ = true;
    }

    /// An empty line, but for one below a heading.
    void space() {
        end_paragraph();
        if (!after_heading_) out_ += "\n";
        after_heading_ = false;
    }

    void one_line(std::string_view rest) {
        end_paragraph();
        out_ += std::string(indent_ + display_indent, ' ') + unescaped(trimmed(rest)) + "\n";
    }

    void begin_literal(std::string_view rest) {
        space();
        literal_ = true;
        outer_ = indent_;
        if (rest.find("-offset indent") != std::string_view::npos) indent_ += display_indent;
    }

    void end_literal() {
        literal_ = false;
        indent_ = outer_;
    }

    void begin_list(const std::vector<std::string>& words) {
        end_paragraph();
        List list{.indent = indent_, .width = 2};
        for (std::size_t i = 0; i < words.size(); ++i) {
            list.compact = list.compact || words[i] == "-compact";
            list.bullet = list.bullet || words[i] == "-bullet";
            if (words[i] == "-width" && i + 1 < words.size())
                list.width = (words[i + 1] == "Ds" ? display_indent : display_width(words[i + 1])) + 2;
        }
        if (list.bullet) list.width = 4;
        lists_.push_back(list);
    }

    void item(const std::vector<std::string>& words) {
        List& list = lists_.back();
        list.compact&& list.begun ? end_paragraph() : space();
        list.begun = true;
        indent_ = list.indent + list.width;
        Flow body = std::exchange(flow_, {});
        inline_words(words);
        tag_ = list.bullet ? "•" : flow_.take();
        flow_ = std::move(body);
    }

    void end_list() {
        end_paragraph();
        indent_ = lists_.back().indent;
        lists_.pop_back();
    }

    /// The words of a line, macros among them; a macro that encloses takes all but closing punctuation.
    void inline_words(const std::vector<std::string>& words) {
        bool option = false;
        for (std::size_t at = 0; at < words.size(); ++at) {
            const std::string& word = words[at];
            if (!is_macro(word)) {
                flow_.add((option && !closes(word) ? "-" : "") + unescaped(word));
                continue;
            }
            if (word == "Op" || word == "Pq" || word == "Ql") return enclosed(words, at);
            option = word == "Fl";
            at = in_line(words, at);
        }
    }

    /// One macro inside of a line; returns the last word that it takes for itself.
    std::size_t in_line(const std::vector<std::string>& words, std::size_t at) {
        const std::string& macro = words[at];
        if (macro == "Oo" || macro == "Po") flow_.open(macro == "Oo" ? "[" : "(");
        if (macro == "Oc" || macro == "Pc") flow_.close(macro == "Oc" ? "]" : ")");
        if (macro == "Ns") flow_.glue();
        if (macro == "Nm") return name(words, at);
        if (macro != "Xr" || at + 2 >= words.size()) return at;
        flow_.add(words[at + 1] + "(" + words[at + 2] + ")");
        return at + 2;
    }

    void enclosed(const std::vector<std::string>& words, std::size_t at) {
        const auto& macro = words[at];
        auto end = words.size();
        while (end > at + 2 && closes(words[end - 1])) --end;
        flow_.open(macro == "Op" ? "[" : macro == "Pq" ? "(" : "‘");
        inline_words(
            {words.begin() + static_cast<std::ptrdiff_t>(at) + 1, words.begin() + static_cast<std::ptrdiff_t>(end)});
        flow_.close(macro == "Op" ? "]" : macro == "Pq" ? ")" : "’");
        for (; end < words.size(); ++end) flow_.close(words[end]);
    }

    /// The name after Nm, or, where none is given, the page's own.
    std::size_t name(const std::vector<std::string>& words, std::size_t at) {
        std::string said;
        while (at + 1 < words.size() && !is_macro(words[at + 1]) && !closes(words[at + 1]))
            append_part(said, " ", unescaped(words[++at]));
        if (own_name_.empty()) own_name_ = said;
        named_ = said.empty() ? own_name_ : said;
        flow_.add(named_);
        return at;
    }

    void end_paragraph() {
        std::string first(indent_, ' ');
        if (!tag_.empty()) {
            const auto room = lists_.back().width;
            first = std::string(lists_.back().indent, ' ');
            if (display_width(tag_) + 2 <= room) {
                first += pad_right(tag_, room);
            } else {
                out_ += first + tag_ + "\n";
                first = std::string(indent_, ' ');
            }
            tag_.clear();
        }
        const std::string text = flow_.take();
        const auto hang = std::exchange(hang_, 0);
        if (text.empty()) {
            if (!trimmed(first).empty()) out_ += std::string(first.substr(0, first.find_last_not_of(' ') + 1)) + "\n";
            return;
        }
        after_heading_ = false;
        fill(first, text, hang);
    }

    void fill(const std::string& first, std::string_view text, std::size_t hang) {
        std::string row = first;
        std::size_t used = display_width(row);
        bool begun = false;
        for (const auto part : split_words(text)) {
            std::string word(part);
            std::ranges::replace(word, kept_space, ' ');
            const auto columns = display_width(word);
            if (begun && used + 1 + columns > edge_) {
                out_ += row + "\n";
                row = std::string(indent_ + hang, ' ');
                used = row.size();
                begun = false;
            }
            if (begun) row += ' ';
            row += word;
            used += columns + (begun ? 1 : 0);
            begun = true;
        }
        out_ += row + "\n";
    }

    std::size_t edge_;
    std::string out_;
    Flow flow_;
    std::string tag_;
    std::string section_;
    std::string own_name_;
    std::string named_;
    std::vector<List> lists_;
    std::size_t indent_ = body_indent;
    std::size_t outer_ = 0;
    std::size_t hang_ = 0;
    bool literal_ = false;
    bool after_heading_ = false;
};

}  // namespace

std::string manual_text(std::string_view page, std::size_t width) {
    return Page(width).read(page);
}

}  // namespace nj
