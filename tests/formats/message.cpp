#include "nj/formats/message.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

using namespace nj;

namespace {

std::size_t longest_line(const std::string& text) {
    std::size_t longest = 0;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find('\n', at), text.size());
        longest = std::max(longest, end - at);
        at = end + 1;
    }
    return longest;
}

}  // namespace

TEST_CASE("a plain mail consists of headers and text") {
    const Message message{
        {{"Ruth Ellery", "ruth@alder.example"}}, "An introduction to Dana Okafor", "Ruth,\n\nhello.\n"};
    CHECK(to_rfc5322(message) ==
          "To: Ruth Ellery <ruth@alder.example>\n"
          "Subject: An introduction to Dana Okafor\n"
          "MIME-Version: 1.0\n"
          "Content-Type: text/plain; charset=utf-8\n"
          "Content-Transfer-Encoding: 7bit\n\n"
          "Ruth,\n\nhello.\n");
}

TEST_CASE("text that is not ASCII is in encoded words, within the limit and in whole characters") {
    CHECK(text_header("Subject", "Tomás") == "Subject: =?UTF-8?Q?Tom=C3=A1s?=\n");
    CHECK(text_header("Subject", "a =?b") == "Subject: =?UTF-8?Q?a_=3D=3Fb?=\n");
    const std::string header = text_header("Subject", std::string(20, 'a') + "áéíóúáéíóúáéíóúáéíóúáéíóú");
    CHECK(longest_line(header) <= 78);
    CHECK(header.find("=?=\n") == std::string::npos);  // half a character
    CHECK(header.find("\n =?UTF-8?Q?=C3") != std::string::npos);
}

TEST_CASE("a display name is bare, quoted, or encoded as necessary") {
    CHECK(address_header("To", {{"", "a@x.example"}}) == "To: a@x.example\n");
    CHECK(address_header("To", {{"J. \"Jo\" Pike", "a@x.example"}}) == "To: \"J. \\\"Jo\\\" Pike\" <a@x.example>\n");
    CHECK(address_header("To", {{"Zoë", "a@x.example"}, {"Bob", "b@x.example"}}) ==
          "To: =?UTF-8?Q?Zo=C3=AB?= <a@x.example>, Bob <b@x.example>\n");
    CHECK(address_header("To", {}).empty());
}

TEST_CASE("headers are folded at 78 columns") {
    const std::string header = text_header("Subject",
                                           "a subject of many words that goes on and on, and then goes on for a while "
                                           "longer, until no one would read it");
    CHECK(longest_line(header) <= 78);
    CHECK(std::ranges::count(header, '\n') == 2);
}

TEST_CASE("a text cannot add a header") {
    const Message message{
        {{"Eve\nBcc: all@x.example", "eve@x.example>\r\nCc: b@x.example"}}, "Hello\r\nBcc: c@x.example", "x\n"};
    const std::string mail = to_rfc5322(message);
    const std::string headers = mail.substr(0, mail.find("\n\n"));
    CHECK(headers.find("\nBcc") == std::string::npos);
    CHECK(headers.find("\nCc") == std::string::npos);
    CHECK(std::ranges::count(headers, '\n') == 4);
}

TEST_CASE("a body that is not ASCII is 8bit with lines within the limit") {
    CHECK(text_part("grüße\n").find("8bit\n\ngrüße\n") != std::string::npos);
    CHECK(longest_line(text_part(std::string(3000, 'x'))) <= 998);
}

TEST_CASE("a mailto URL encodes every character with a meaning in URLs") {
    const Message message{{{"Ruth", "ruth@alder.example"}, {"Bob", "bob+x@alder.example"}}, "A & B?", "Ruth,\nä\n"};
    CHECK(to_mailto(message) ==
          "mailto:ruth@alder.example,bob+x@alder.example?subject=A%20%26%20B%3F&body=Ruth%2C%0D%0A%C3%A4%0D%0A");
}

TEST_CASE("an address has text on both sides of its @ and no character that would end it") {
    for (const char* right : {"kit@example.org", "root@localhost", "a.b+c@x-y.example", "tomás@rey.example"})
        CHECK_MESSAGE(is_address(right), right);
    for (const char* wrong : {"", "kit", "@example.org", "kit@", "a@b@c", "kit @example.org", "kit@example.org, b@c",
                              "<kit@x>", "a@b\nBcc: c@d"})
        CHECK_MESSAGE(!is_address(wrong), wrong);
}
