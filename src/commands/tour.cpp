#include "nj/base/shell.hpp"
#include "nj/contract/command.hpp"

namespace nj {
namespace {

constexpr std::string_view sample_lines =
#include <sample.inc>
    ;

/// The main job on five screens, in the journal that scripts/sample-journal makes.
Walk tour_walk() {
    return {
        script_lines(sample_lines),
        {
            {"Someone you met, and what passed between you",
             {"nj add \"Bea Castillo\" --email bea@harbor.example --org \"Harbor Institute\" \\\n"
              "    --via stephanie --tag zoning",
              "nj log coffee with Bea yesterday at Compass: how cities count parking \\\n"
              "    --got \"the parking survey =3\" --promise \"send the parcel maps by friday\""}},
            {"The page to read before you meet someone",
             {"nj note stephanie likes \"stone bridges\"", "nj show stephanie"}},
            {"Who to reach out to, and why", {"nj due"}},
            {"Give before you ask",
             {"nj ask ruth \"introduce me to Dana Okafor\" --check", "nj thank ruth",
              "nj give stephanie \"Wei Zhang, who reviews planning papers\""}},
            {"The morning page", {"nj"}},
        },
        "That was a made-up journal, and it is gone; yours was not opened. It begins with\n\n"
        "  nj add \"Someone You Met\" --city Boston     someone you want to keep\n"
        "  nj import contacts.vcf                      or the address book you have\n"
        "  nj help                                     the ten commands of a first week\n",
    };
}

struct TourReport {
    std::vector<Screen> screens;
};

/// The lines alone: the walk itself is for people.
std::string to_text(const TourReport& report, const Style& /*style*/) {
    std::string text;
    for (const auto& screen : report.screens)
        for (const auto& line : screen.lines) text += line + "\n";
    return text;
}

void to_json(const TourReport& report, JsonWriter& json) {
    json.begin_object().key("screens").begin_array();
    for (const auto& screen : report.screens)
        json.begin_object().member("title", screen.title).member("lines", screen.lines).end_object();
    json.end_array().end_object();
}

struct Tour : Command {
    void declare(Params& /*params*/) override {}

    Report run(Session& /*session*/) override {
        Walk walk = tour_walk();
        Report report = Report::of(TourReport{walk.screens});
        report.walk = std::move(walk);
        return report;
    }
};

constexpr std::array<std::string_view, 2> examples{"nj tour", "nj tour --no-input"};

}  // namespace

extern constinit const CommandSpec tour_spec{.name = "tour",
                                             .group = Group::keeping,
                                             .summary = "try nj on a made-up journal, thrown away afterwards",
                                             .needs = Needs::nothing,
                                             .examples = examples,
                                             .make = make_command<Tour>};

}  // namespace nj
