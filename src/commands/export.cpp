#include "nj/store/export.hpp"

#include <filesystem>

#include "arguments/filter.hpp"
#include "nj/base/files.hpp"
#include "nj/term/prompt.hpp"
#include "nj/view/config.hpp"
#include "nj/view/exchange.hpp"

namespace nj {
namespace {

struct Export : Command {
    std::string file;
    std::string format = "json";
    bool with_history = false;
    std::vector<std::string> where;

    void declare(Params& params) override {
        params
            .word("FILE", file, "file to write; standard output by default, or with -", Completes::file, Need::optional)
            .option("--to", "FORMAT", format, "json: the current state; equal states give equal bytes",
                    Completes::format)
            .option("--where", "FILTER", where, "only people this filter matches, and their exchanges",
                    Completes::filter)
            .flag("--with-history", with_history, "include every operation and what it changed");
    }

    Report run(Session& session) override {
        if (format != "json") throw Error(ErrorKind::usage, "nj export cannot write '" + format + "'", "use --to json");
        check_file(session);
        JsonWriter json;
        if (with_history && !where.empty())
            throw Error(ErrorKind::usage, "--where and --with-history cannot be combined",
                        "the history covers everyone; leave one of them out");
        const auto chosen = selected_by(session, where);
        write_export(session.journal(), json, with_history ? WithHistory::yes : WithHistory::no,
                     chosen ? &*chosen : nullptr);
        std::string document = json.take() + "\n";
        if (file.empty() || file == "-") return verbatim(std::move(document));
        write_file(file, document);
        return Report::of(FileReport{file}).silenced_by_quiet();
    }

private:
    /// Refuses a file named for another format, and asks before overwriting one.
    void check_file(const Session& session) const {
        if (file.ends_with(".vcf") || file.ends_with(".csv"))
            throw Error(ErrorKind::usage, "nj export writes JSON, not the format of '" + file + "'",
                        "use a name such as journal.json");
        if (file.empty() || file == "-" || session.globals().yes || !std::filesystem::exists(file)) return;
        if (session.can_ask() && ask_yes("Overwrite " + file + "?", false)) return;
        throw Error(ErrorKind::not_done, "'" + file + "' already exists", "use -y to overwrite it");
    }

    /// The document is the output, with --json and without.
    static Report verbatim(std::string document) {
        const auto kept = std::make_shared<const std::string>(std::move(document));
        Report report;
        report.text = [kept](const Style&) { return *kept; };
        report.json = [kept](JsonWriter& json) { json.raw(std::string_view(*kept).substr(0, kept->size() - 1)); };
        return report;
    }
};

constexpr std::array<std::string_view, 3> examples{"nj export --to json", "nj export --where tag:policy policy.json",
                                                   "nj export --to json --with-history journal.json"};

}  // namespace

extern constinit const CommandSpec export_spec{.name = "export",
                                               .group = Group::keeping,
                                               .summary = "export the whole journal, for programs or as an archive",
                                               .needs = Needs::read,
                                               .examples = examples,
                                               .make = make_command<Export>};

}  // namespace nj
