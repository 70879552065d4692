#include "nj/store/export.hpp"

#include "nj/command.hpp"
#include "nj/term/files.hpp"
#include "nj/view/exchange.hpp"

namespace nj {
namespace {

struct Export : Command {
    std::string file;
    std::string format = "json";
    bool with_history = false;

    void declare(Params& params) override {
        params
            .word("FILE", file, "where to write; without it, or with -, to standard output", Completes::file,
                  Need::optional)
            .option("--to", "FORMAT", format, "json: the live state, the same bytes for the same state")
            .flag("--with-history", with_history, "the operations too, with what each changed");
    }

    Report run(Session& session) override {
        if (format != "json")
            throw Error(ErrorKind::usage, "nj does not write '" + format + "'", "what it writes is --to json");
        JsonWriter json;
        write_export(session.journal(), json, with_history ? WithHistory::yes : WithHistory::no);
        std::string document = json.take() + "\n";
        if (file.empty() || file == "-") return as_it_is(std::move(document));
        write_file(file, document);
        ChangeReport report;
        report.line = "Written to " + file + ".";
        return Report::of(std::move(report)).silenced_by_quiet();
    }

private:
    /// The document is the output, with --json and without.
    static Report as_it_is(std::string document) {
        const auto kept = std::make_shared<const std::string>(std::move(document));
        Report report;
        report.text = [kept](const Style&) { return *kept; };
        report.json = [kept](JsonWriter& json) { json.raw(std::string_view(*kept).substr(0, kept->size() - 1)); };
        return report;
    }
};

constexpr std::array<std::string_view, 2> examples{"nj export --to json",
                                                   "nj export --to json --with-history journal.json"};

}  // namespace

extern constinit const CommandSpec export_spec{.name = "export",
                                               .group = Group::keeping,
                                               .summary = "write the whole journal out, for programs and for keeps",
                                               .needs = Needs::read,
                                               .examples = examples,
                                               .make = make_command<Export>};

}  // namespace nj
