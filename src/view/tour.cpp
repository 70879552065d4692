#include "nj/view/tour.hpp"

namespace nj {

std::vector<TourScreen> tour_screens() {
    return {
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
    };
}

std::string tour_farewell() {
    return "That was a made-up journal, now deleted; yours was not opened. To start yours:\n\n"
           "  nj add \"Someone You Met\" --city Boston     someone to stay in touch with\n"
           "  nj import contacts.vcf                      or your address book\n"
           "  nj help                                     the ten commands for the first week\n";
}

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

}  // namespace nj
