#include "nj/base/join.hpp"
#include "nj/help/help_text.hpp"
#include "nj/help/manual.hpp"
#include "nj/help/tree.hpp"

#include <algorithm>
#include <array>

#include "nj/term/manual.hpp"
#include "nj/view/manual.hpp"
#include "nj/view/wrap.hpp"

namespace nj {
namespace {

std::string_view needs_word(Needs needs) {
    switch (needs) {
        case Needs::nothing:
            return "none";
        case Needs::read:
            return "read";
        case Needs::write:
            return "write";
    }
    return "";
}

void write_tree(JsonWriter& json) {
    json.begin_object().key("commands").begin_array();
    for (const auto* spec : command_tree()) {
        json.begin_object().member("name", spec->name).member("group", group_title(spec->group));
        json.member("summary", spec->summary).member("needs", needs_word(spec->needs)).key("examples").begin_array();
        for (const auto example : spec->examples) json.value(example);
        json.end_array().end_object();
    }
    json.end_array().end_object();
}

struct Help : Command {
    std::vector<std::string> words;
    bool all = false;

    void declare(Params& params) override {
        params.words("COMMAND", words, "a command, filter, json, tutorial, or nj", Completes::command, Need::optional)
            .flag("--all", all, "show every command, by group");
    }

    Report run(Session& session) override {
        if (words.empty()) return printed(all ? all_help : first_week_help);
        const std::string name = joined(words, " ");
        const auto page = manual_page_about(name);
        if (!page && !family_of(name).empty())
            return printed([name](std::size_t width) { return family_help(name, width); });
        if (!page) unknown(name);
        const auto& globals = session.globals();
        const auto& environment = session.environment();
        const bool for_a_person = environment.out_is_terminal && !globals.json && !globals.no_pager;
        if (for_a_person && show_manual(*page, std::min(environment.width, help_width)))
            return printed([](std::size_t) { return std::string(); });
        return printed([page = *page](std::size_t width) {
            const auto columns = std::min(width, help_width);
            return wrapped_lines(manual_text(page, columns), columns);
        });
    }

private:
    static Report printed(std::function<std::string(std::size_t)> text_of) {
        Report report;
        report.text = [text_of = std::move(text_of)](const Style& style) { return style.shown(text_of(style.width)); };
        report.json = write_tree;
        return report;
    }

    [[noreturn]] static void unknown(const std::string& name) {
        const auto near = nearest_command(name);
        throw Error(ErrorKind::usage, "there is no help on '" + name + "'",
                    near ? "did you mean nj help " + *near + "?" : "nj help --all lists all commands");
    }
};

constexpr std::array<std::string_view, 3> examples{"nj help", "nj help log", "nj help --all"};

}  // namespace

extern constinit const CommandSpec help_spec{.name = "help",
                                             .group = Group::keeping,
                                             .summary = "show help for nj or a command",
                                             .needs = Needs::nothing,
                                             .examples = examples,
                                             .make = make_command<Help>,
                                             .first_week = true};

}  // namespace nj
