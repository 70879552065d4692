#include "nj/formats/vcard.hpp"

#include <string>
#include <utility>

#include "card_reader.hpp"
#include "charset.hpp"
#include "content_line.hpp"

namespace nj {
namespace {

/// Collects the lines of each card. A card inside a card (AGENT) is someone's assistant, not a contact.
class FileReader {
public:
    VcardFile read(std::string_view bytes) {
        ContentLineReader reader(bytes);
        ContentLine line;
        while (reader.next(line)) {
            if (first_.line == 0) first_ = line;
            take(std::move(line));
        }
        if (!card_.empty()) finish(Ending::cut_off);
        if (file_.cards.empty() && file_.skipped.empty()) file_.skipped.push_back(why_no_card());
        return std::move(file_);
    }

private:
    enum class Ending { regular, cut_off };

    void take(ContentLine line) {
        if (line.says("BEGIN", "VCARD")) {
            begin(std::move(line));
        } else if (line.says("END", "VCARD")) {
            end();
        } else if (!card_.empty() && agents_ == 0) {
            if (line.says("AGENT", "BEGIN:VCARD")) ++agents_;
            card_.push_back(std::move(line));
        }
    }

    void begin(ContentLine line) {
        if (agents_ > 0 || awaits_agent()) {
            ++agents_;
            card_.back().value = "BEGIN:VCARD";  // both ways to write it look the same from here on
            return;
        }
        if (!card_.empty()) finish(Ending::cut_off);
        card_.push_back(std::move(line));
    }

    void end() {
        if (agents_ > 0) {
            --agents_;
        } else if (!card_.empty()) {
            finish(Ending::regular);
        }
    }

    [[nodiscard]] bool awaits_agent() const { return !card_.empty() && card_.back().says("AGENT", ""); }

    void finish(Ending ending) {
        auto card = read_card(card_);
        if (!card) {
            file_.skipped.push_back({card_.front().line, std::move(card).error()});
        } else {
            if (ending == Ending::cut_off) card->warnings.emplace_back("the card is cut off: no END:VCARD");
            file_.cards.push_back(*std::move(card));
        }
        card_.clear();
        agents_ = 0;
    }

    [[nodiscard]] Skipped why_no_card() const {
        if (first_.line == 0) return {1, "the file is empty"};
        if (first_.says("BEGIN", "VCALENDAR")) return {first_.line, "a calendar, not an address book"};
        return {first_.line, "no BEGIN:VCARD in the file"};
    }

    VcardFile file_;
    ContentLine first_;  ///< of the file, to identify a file without cards
    std::vector<ContentLine> card_;
    int agents_ = 0;  ///< open cards inside the card
};

}  // namespace

VcardFile read_vcards(std::string_view bytes) {
    const auto utf8 = from_utf16(bytes);
    return FileReader().read(utf8 ? *utf8 : bytes);
}

}  // namespace nj
