#include "nj/formats/mime.hpp"

#include <doctest/doctest.h>

#include <sstream>
#include <string>

using namespace nj;

namespace {

/// A second implementation of the decoder for quoted-printable (RFC 2045 section 6.7).
std::string unquoted(const std::string& text) {
    std::string out;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] != '=') {
            out += text[at];
        } else if (text[at + 1] == '\n') {
            ++at;
        } else {
            out += static_cast<char>(std::stoi(text.substr(at + 1, 2), nullptr, 16));
            at += 2;
        }
    }
    return out;
}

std::size_t longest_line(const std::string& text) {
    std::istringstream lines(text);
    std::size_t longest = 0;
    for (std::string line; std::getline(lines, line);) longest = std::max(longest, line.size());
    return longest;
}

const AutomaticMail mail{{"nj", "kit@example.org"},  {{"", "kit@example.org"}},
                         "Marcus is waiting; Tomás", "2026-11-23T07:30:00+01:00",
                         "2026-11-23.day@desk",      "Monday\n",
                         "<p>Monday</p>\n"};

}  // namespace

TEST_CASE("quoted-printable keeps plain text and encodes the rest byte by byte") {
    struct Row {
        std::string text;
        std::string quoted;
    };
    for (const auto& [text, expected] :
         {Row{"plain words\n", "plain words\n"}, Row{"a=b\n", "a=3Db\n"}, Row{"Tomás\n", "Tom=C3=A1s\n"},
          Row{"ends in a blank \n", "ends in a blank=20\n"}, Row{"-- \n", "--=20\n"},
          Row{"no newline ", "no newline=20"}, Row{"", ""}})
        CHECK(quoted_printable(text) == expected);
}

TEST_CASE("quoted-printable lines have at most 76 columns and decode to the same text") {
    std::string text;
    for (int i = 0; i < 400; ++i) text += i % 7 == 0 ? "é" : i % 11 == 0 ? " " : i % 97 == 0 ? "\n" : "x";
    const std::string quoted = quoted_printable(text);
    CHECK(longest_line(quoted) <= 76);
    CHECK(unquoted(quoted) == text);
    const std::string long_word(75, 'x');
    CHECK(quoted_printable(long_word + "\n") == long_word + "\n");
    CHECK(quoted_printable(std::string(76, 'x')) == long_word + "=\nx");
}

TEST_CASE("a date is in the form of mail headers, with its time zone offset") {
    CHECK(mail_date("2026-11-23T07:30:00+01:00") == "Mon, 23 Nov 2026 07:30:00 +0100");
    CHECK(mail_date("2026-03-01T23:05:09-09:30") == "Sun, 1 Mar 2026 23:05:09 -0930");
    CHECK(mail_date("2026-11-23T07:30:00Z") == "Mon, 23 Nov 2026 07:30:00 +0000");
}

TEST_CASE("an automatic mail is marked, has an id, and begins with plain text") {
    const std::string text = to_mime(mail);
    for (const char* header :
         {"From: nj <kit@example.org>\n", "To: kit@example.org\n",
          "Subject: =?UTF-8?Q?Marcus_is_waiting=3B_Tom=C3=A1s?=\n", "Date: Mon, 23 Nov 2026 07:30:00 +0100\n",
          "Message-ID: <2026-11-23.day@desk>\n", "Auto-Submitted: auto-generated\n", "MIME-Version: 1.0\n"})
        CHECK_MESSAGE(text.find(header) != std::string::npos, header);
    CHECK(text.find("List-Unsubscribe") == std::string::npos);
    CHECK(text.find("text/plain") < text.find("text/html"));
    CHECK(longest_line(text) <= 78);
    const auto at = text.find("boundary=\"") + 10;
    const std::string boundary = text.substr(at, text.find('"', at) - at);
    CHECK(text.ends_with("\n--" + boundary + "--\n"));
}

TEST_CASE("a text cannot add a header") {
    AutomaticMail odd = mail;
    odd.subject = "a\nBcc: all@example.org";
    const std::string text = to_mime(odd);
    CHECK(text.find("\nBcc:") == std::string::npos);
}
