#include <algorithm>
#include <sstream>

#include "import/cards.hpp"
#include "import/exchanges.hpp"
#include "import/input.hpp"
#include "nj/base/text.hpp"
#include "nj/contract/command.hpp"
#include "nj/formats/csv.hpp"

namespace nj {
namespace {

enum class FileKind { cards, exchanges, empty, unknown };

bool is_exchanges(std::string_view head) {
    std::istringstream in{std::string(head)};
    CsvReader::Row row;
    return CsvReader(in).next(row) && ExchangeHeader(row.cells).known() > 0;
}

/// The kind of a file by its content, not its name. Cards may be in UTF-16, which is ASCII with zeros in between.
FileKind kind_of(std::string_view head) {
    std::string text(head);
    std::erase(text, '\0');
    if (trimmed(text).empty()) return FileKind::empty;
    std::ranges::transform(text, text.begin(),
                           [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
    if (text.find("BEGIN:VCARD") != std::string::npos) return FileKind::cards;
    return text.size() == head.size() && is_exchanges(head) ? FileKind::exchanges : FileKind::unknown;
}

/// Thrown inside the write to roll the import back: only the account book is needed.
struct OnlyTheBook {};

struct Import : Command {
    std::vector<std::string> files;
    bool dry_run = false;
    bool strict = false;

    void declare(Params& params) override {
        params.words("FILE", files, "vCards, or exchanges as CSV; - reads standard input", Completes::file)
            .flag("--dry-run", dry_run, "show what would be imported, and write nothing")
            .flag("--strict", strict, "write nothing and exit 1 if anything would be skipped or dropped");
    }

    Report run(Session& session) override {
        ImportReport report;
        report.dry_run = dry_run;
        report.strict = strict;
        session.journal().expect_many_rows();
        try {
            report.operation = session.write(summary(), [&](Writer& writer) {
                take_files(session, writer, report);
                if (dry_run || report.refused()) throw OnlyTheBook{};
            });
        } catch (const OnlyTheBook&) {  // rolled back
        }
        const int exit_code = report.refused() ? 1 : 0;
        Report made = Report::of(std::move(report)).silenced_by_quiet();
        made.exit_code = exit_code;
        return made;
    }

private:
    [[nodiscard]] std::string summary() const {
        std::string text = "import";
        for (const auto& file : files) text += " " + file;
        return text;
    }

    void take_files(Session& session, Writer& writer, ImportReport& report) const {
        const bool shows_progress = session.environment().out_is_terminal && !session.globals().quiet;
        const ImportRun run{session.journal(), writer, report, session.today(),
                            shows_progress ? Progress::Shown::yes : Progress::Shown::no};
        for (const auto& name : files) {
            InputFile input(name);
            report.files.push_back(input.name());
            take_file(run, input);
            refresh_tables(writer);  // so that the next file finds the people of this one
        }
    }

    static void take_file(const ImportRun& run, InputFile& input) {
        switch (kind_of(input.head())) {
            case FileKind::cards:
                return CardImport(run).take_file(input.name(), input.rest());
            case FileKind::exchanges: {
                std::istream in(&input);
                return ExchangeImport(run).take_file(input.name(), in);
            }
            case FileKind::empty:
                throw Error(ErrorKind::not_done, "'" + input.name() + "' is empty",
                            "name a file of vCards or a CSV of exchanges");
            case FileKind::unknown:
                throw Error(ErrorKind::not_done,
                            "'" + input.name() + "' is neither vCards nor a CSV with the columns date and people",
                            "nj help import describes the files it reads");
        }
    }
};

constexpr std::array<std::string_view, 3> examples{
    "nj import contacts.vcf",
    "nj import exchanges.csv --dry-run",
    "nj import contacts.vcf exchanges.csv --strict",
};

}  // namespace

extern constinit const CommandSpec import_spec{.name = "import",
                                               .group = Group::keeping,
                                               .summary = "import contacts from vCards, exchanges from CSV",
                                               .needs = Needs::write,
                                               .examples = examples,
                                               .make = make_command<Import>};

}  // namespace nj
