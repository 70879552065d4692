#include "nj/formats/vcard.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include "nj/base/text.hpp"

namespace {

using Texts = std::vector<std::string>;

std::string wrapped(std::string_view lines) {
    return "BEGIN:VCARD\r\nVERSION:3.0\r\n" + std::string(lines) + "\r\nEND:VCARD\r\n";
}

nj::Card only_card_of(std::string_view bytes) {
    const auto file = nj::read_vcards(bytes);
    REQUIRE(file.skipped.empty());
    REQUIRE(file.cards.size() == 1);
    return file.cards.front();
}

/// A card with that name and these other lines.
nj::Card card_with(std::string_view lines) {
    return only_card_of(wrapped("FN:Mira Holt\r\n" + std::string(lines)));
}

nj::Skipped only_skip_of(std::string_view bytes) {
    const auto file = nj::read_vcards(bytes);
    REQUIRE(file.cards.empty());
    REQUIRE(file.skipped.size() == 1);
    return file.skipped.front();
}

}  // namespace

TEST_CASE("a person's card fills every field") {
    const auto card = only_card_of(
        "BEGIN:VCARD\nVERSION:4.0\nUID:urn:uuid:1\nFN:Mira Holt\nN:Holt;Mira;;;\nNICKNAME:Mi,Miri\n"
        "EMAIL;TYPE=work:mira@example.org\nTEL:+44 1\nURL:https://example.org/mira\n"
        "X-SOCIALPROFILE;TYPE=linkedin:https://linkedin.example/in/mira\nORG:Tern & Sons;\nTITLE:Surveyor\n"
        "ADR:;;;Leeds;;;\nBDAY:19800322\nCATEGORIES:chess,board games,a\\,b\nNOTE:one\\ntwo\\, three\n"
        "X-NJ-HANDLE:mira\nEND:VCARD\n");
    CHECK(card.line == 1);
    CHECK(card.uid == "urn:uuid:1");
    CHECK(card.name == "Mira Holt");
    CHECK(card.given == "Mira");
    CHECK(card.family == "Holt");
    CHECK(card.nicknames == Texts{"Mi", "Miri"});
    CHECK(card.emails == Texts{"mira@example.org"});
    CHECK(card.phones == Texts{"+44 1"});
    CHECK(card.urls == Texts{"https://example.org/mira", "https://linkedin.example/in/mira"});
    CHECK(card.org == "Tern & Sons");
    CHECK(card.title == "Surveyor");
    CHECK(card.city == "Leeds");
    CHECK(card.birthday == "1980-03-22");
    CHECK(card.tags == Texts{"chess", "board games", "a,b"});
    CHECK(card.notes == Texts{"one\ntwo, three"});
    CHECK(card.handle == "mira");
    CHECK(card.warnings.empty());
    CHECK(card.dropped.empty());
}

TEST_CASE("a card is named by the first of FN, N, NICKNAME, ORG, and EMAIL that is not empty") {
    struct Example {
        std::string_view lines;
        std::string_view name;
    };
    const Example examples[] = {
        {"N:Holt;Mira;;;\nFN:Dr. Mira Holt", "Dr. Mira Holt"},
        {"FN:\nN:Holt;Mira;Jo,Ann;Dr.;PhD", "Mira Jo Ann Holt"},
        {"N:Holt;Mira", "Mira Holt"},
        {"N:Holt", "Holt"},
        {"FN:\nN:;;;;\nNICKNAME:Miri", "Miri"},
        {"ORG:Tern & Sons;Maps", "Tern & Sons"},
        {"EMAIL:mira@example.org", "mira@example.org"},
        {"FN:Holt, Mira", "Holt, Mira"},
        {"FN:  Mira\\n  Holt ", "Mira Holt"},
        {"item1.fn:Mira Holt", "Mira Holt"},
    };
    for (const auto& example : examples) {
        CAPTURE(example.lines);
        CHECK(only_card_of(wrapped(example.lines)).name == example.name);
    }
}

TEST_CASE("a card without a name is skipped with its line") {
    const auto skipped = only_skip_of("\n\n" + wrapped("FN:\nADR:;;;Leeds;;;"));
    CHECK(skipped.line == 3);
    CHECK(skipped.reason == "no name: FN, N, NICKNAME, ORG, and EMAIL are missing");
}

TEST_CASE("text is UTF-8, whatever charset the file names") {
    struct Example {
        const char* what;
        std::string_view lines;
        std::string_view name;
    };
    const Example examples[] = {
        {"UTF-8 even if the line claims otherwise", "FN;CHARSET=ISO-8859-1:Bj\xC3\xB6rn", "Björn"},
        {"composed", "FN:Bjo\xCC\x88rn", "Björn"},
        {"CHARSET of the line", "FN;CHARSET=windows-1251:\xCA\xE8\xBF\xE2", "Київ"},
        {"CHARSET of another line", "FN:\xCA\xE8\xBF\xE2\nLABEL;CHARSET=windows-1251:\xCA", "Київ"},
        {"windows-1252 without a hint", "FN:Bj\xF6rn \x96 \x80", "Björn – €"},
        {"windows-1252 where the hint is wrong", "FN;CHARSET=UTF-8:Bj\xF6rn", "Björn"},
        {"windows-1252 where the hint is unknown", "FN;CHARSET=KLINGON:Bj\xF6rn", "Björn"},
        {"ISO-2022-JP looks like ASCII", "FN;CHARSET=ISO-2022-JP:\x1B$BEDCf\x1B(B", "田中"},
        {"Shift_JIS with a backslash as second byte", "FN;CHARSET=SHIFT_JIS:\x83\x5C", "ソ"},
        {"quoted-printable", "FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C5=BDeljka", "Željka"},
        {"quoted-printable without charset", "FN;QUOTED-PRINTABLE:Bj=F6rn", "Björn"},
        {"invalid quoted-printable", "FN;QUOTED-PRINTABLE:1 = 1=", "1 = 1="},
    };
    for (const auto& example : examples) {
        CAPTURE(example.what);
        CHECK(only_card_of(wrapped(example.lines)).name == example.name);
    }
}

TEST_CASE("a semicolon in quoted-printable is data, not a separator") {
    const auto card = card_with("N;QUOTED-PRINTABLE:Holt=3B Jr;Mira");
    CHECK(card.family == "Holt; Jr");
    CHECK(card.given == "Mira");
}

TEST_CASE("a whole file may be in UTF-16, with or without a byte order mark") {
    std::string little;
    std::string big;
    for (const char c : wrapped("FN:Mira")) {
        little += {c, '\0'};
        big += {'\0', c};
    }
    CHECK(only_card_of(little).name == "Mira");
    CHECK(only_card_of(big).name == "Mira");
    CHECK(only_card_of("\xFF\xFE" + little).name == "Mira");
    CHECK(only_card_of("\xFE\xFF" + big).name == "Mira");
}

TEST_CASE("newlines may be CRLF, LF or CR, and keywords in any case") {
    CHECK(only_card_of("begin:vCard \r\nfn:Mira\r\nEnd:vcard").name == "Mira");
    CHECK(only_card_of("begin:vCard \nfn:Mira\nEnd:vcard").name == "Mira");
    CHECK(only_card_of("begin:vCard \rfn:Mira\rEnd:vcard").name == "Mira");
}

TEST_CASE("a birthday is kept if it is a date, with or without a year") {
    struct Example {
        std::string_view line;
        std::string_view birthday;
    };
    const Example examples[] = {
        {"BDAY:19800118", "1980-01-18"},
        {"BDAY:1980-03-22", "1980-03-22"},
        {"BDAY:1955-07-19T00:00:00Z", "1955-07-19"},
        {"BDAY:19850412T000000", "1985-04-12"},
        {"BDAY:--0203", "--02-03"},
        {"BDAY;VALUE=date;X-APPLE-OMIT-YEAR=1604:1604-02-29", "--02-29"},
        {"BDAY;X-APPLE-OMIT-YEAR=1604:1980-02-29", "1980-02-29"},
        {"BDAY:19850412\nBDAY;ALTID=1;VALUE=text:around easter", "1985-04-12"},
    };
    for (const auto& example : examples) {
        CAPTURE(example.line);
        CHECK(card_with(example.line).birthday == example.birthday);
    }
}

TEST_CASE("a birthday that is not a date is left out with a warning") {
    for (const std::string written : {"19723101", "circa 1800", "1985"}) {
        const auto card = card_with("BDAY:" + written);
        CHECK(card.birthday.empty());
        CHECK(card.warnings == Texts{"birthday '" + written + "' is not a valid date"});
        CHECK(card.dropped == Texts{"BDAY"});
    }
}

TEST_CASE("a phone number keeps its extension and may be text") {
    CHECK(card_with("TEL;VALUE=uri:tel:+1-418-555-0154;ext=102").phones == Texts{"+1-418-555-0154 ext. 102"});
    CHECK(card_with("TEL;VALUE=uri:tel:555-0154;phone-context=+1").phones == Texts{"555-0154"});
    CHECK(card_with("TEL;WORK;VOICE:via the office").phones == Texts{"via the office"});
}

TEST_CASE("an email address is kept once, however it is written") {
    const auto card = card_with("EMAIL:Mira@example.org\nEMAIL:mailto:mira@EXAMPLE.org\nEMAIL:m@example.org");
    CHECK(card.emails == Texts{"Mira@example.org", "m@example.org"});
}

TEST_CASE("escapes are decoded, and unknown ones stay") {
    CHECK(card_with("NOTE:a\\, b\\; c\\\\ d\\Ne\\x, f; g").notes == Texts{"a, b; c\\ d\ne\\x, f; g"});
    CHECK(card_with("URL:http\\://example.org").urls == Texts{"http://example.org"});
}

TEST_CASE("pictures are dropped, not stored") {
    const auto card = card_with("PHOTO;ENCODING=b;TYPE=JPEG:AAAA\n BBBB\nPHOTO;BASE64:\n  AA==\n\nTITLE:Surveyor");
    CHECK(card.title == "Surveyor");
    CHECK(card.dropped == Texts{"PHOTO", "PHOTO"});
    CHECK(card_with("PHOTO:data:image/gif;base64,R0lGOD;x,y").dropped == Texts{"PHOTO"});
}

TEST_CASE("a property imported in part is both kept and dropped") {
    const auto card = card_with("ADR:;;1 Mill Lane;Leeds;;;UK\nORG:Tern;Maps\nADR:;;;York;;;\nGENDER:F\nREV:2020");
    CHECK(card.city == "Leeds");
    CHECK(card.kept == Texts{"FN", "ADR", "ORG"});
    CHECK(card.dropped == Texts{"ADR", "ORG", "ADR", "GENDER"});
}

TEST_CASE("a group is marked, and an organization or thing is skipped") {
    CHECK(card_with("KIND:group\nMEMBER:urn:uuid:1").is_group);
    CHECK(card_with("X-ADDRESSBOOKSERVER-KIND:group").is_group);
    CHECK_FALSE(card_with("KIND:individual").is_group);
    CHECK(only_skip_of(wrapped("FN:Tern\nKIND:org")).reason == "'Tern' is an organization, not a person");
    CHECK(only_skip_of(wrapped("FN:Tern\nN:;;;;\nX-ABShowAs:COMPANY")).reason ==
          "'Tern' is an organization, not a person");
    CHECK(only_skip_of(wrapped("FN:Room 5\nKIND:location")).reason == "'Room 5' is a place, not a person");
}

TEST_CASE("a person that Apple shows under the company is still a person") {
    CHECK(card_with("N:Holt;Mira;;;\nX-ABShowAs:COMPANY").name == "Mira Holt");
}

TEST_CASE("the card of someone's assistant inside a card is not read") {
    for (const std::string agent : {"AGENT:\nBEGIN:VCARD", "AGENT:BEGIN:VCARD"}) {
        const auto card = card_with(agent + "\nFN:Ada\nEMAIL:ada@example.org\nEND:VCARD\nTITLE:Surveyor");
        CHECK(card.emails.empty());
        CHECK(card.title == "Surveyor");
        CHECK(card.dropped == Texts{"AGENT"});
    }
}

TEST_CASE("a card that is cut off keeps its data and is reported") {
    const Texts warnings{"the card is cut off: no END:VCARD"};
    CHECK(only_card_of("BEGIN:VCARD\nFN:Mira").warnings == warnings);

    const auto file = nj::read_vcards("BEGIN:VCARD\nFN:Mira\n" + wrapped("FN:Ada"));
    REQUIRE(file.cards.size() == 2);
    CHECK(file.cards[0].warnings == warnings);
    CHECK(file.cards[1].warnings.empty());
    CHECK(file.cards[1].line == 3);
}

TEST_CASE("a line that is not a property is reported, and the card is kept") {
    CHECK(card_with("lost words").warnings == Texts{"line 4 is not a property"});
}

TEST_CASE("a file without cards is identified in the error") {
    CHECK(only_skip_of("").reason == "the file is empty");
    CHECK(only_skip_of("\xEF\xBB\xBF").reason == "the file is empty");
    CHECK(only_skip_of("BEGIN:VCALENDAR\nEND:VCALENDAR\n").reason == "a calendar, not an address book");
    CHECK(only_skip_of("BEGIN:VCAR\nFN:Mira\n").reason == "no BEGIN:VCARD in the file");
}

TEST_CASE("an address book may be cut off after any byte") {
    const std::string book =
        "\xEF\xBB\xBF"
        "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:H=C3=B6lt;Mira\r\n"
        "NOTE;ENCODING=QUOTED-PRINTABLE:one=0D=0A=\r\ntwo\r\nPHOTO;ENCODING=BASE64:\r\n AAAA\r\n\r\nEND:VCARD\r\n"
        "BEGIN:VCARD\nVERSION:3.0\nFN:Zo\xC3\n \xAB Rey\nitem1.EMAIL:zoe@example.org\nitem1.X-ABLabel:_$!<Work>!$_\n"
        "ADR:;;;Malm\xC3\xB6;;;\nBDAY:1980-03-22\nEND:VCARD\n"
        "BEGIN:VCARD\rVERSION:4.0\rFN:\xE9\x87\x91 \xE6\xB0\x8F\rKIND:org\rEND:VCARD\r"
        "BEGIN:VCARD\nVERSION:4.0\nFN:Ada "
        "Lund\nTEL;VALUE=uri:\"tel:+1-555-0100;ext=2\"\nCATEGORIES:a\\,b,c\nEND:VCARD\n";
    for (std::size_t bytes = 0; bytes <= book.size(); ++bytes) {
        CAPTURE(bytes);
        const auto file = nj::read_vcards(std::string_view(book).substr(0, bytes));
        CHECK(file.cards.size() + file.skipped.size() > 0);
        for (const auto& card : file.cards) {
            CHECK(nj::is_valid_utf8(card.name));
            CHECK(nj::is_valid_utf8(card.city));
        }
    }
    const auto whole = nj::read_vcards(book);
    CHECK(whole.skipped.size() == 1);
    REQUIRE(whole.cards.size() == 3);
    CHECK(whole.cards[0].name == "Mira H\xC3\xB6lt");
    CHECK(whole.cards[1].name == "Zo\xC3\xAB Rey");
    CHECK(whole.cards[2].tags == Texts{"a,b", "c"});
}
