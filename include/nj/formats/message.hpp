#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace nj {

/// The recipient of a mail (RFC 5322 section 3.4).
struct Mailbox {
    std::string name;     ///< as people write it; may be empty
    std::string address;  ///< `ruth@alder.example`
};

/// Whether a text can be an address (the dot-atom form of RFC 5322 section 3.4.1): one `@` with text on both sides, and
/// no character that would end it in a header.
bool is_address(std::string_view text);

/// A mail in plain text, UTF-8. The mail program adds From and Date.
struct Message {
    std::vector<Mailbox> to;
    std::string subject;
    std::string body;  ///< lines end with a newline
};

/// A header with free text (RFC 5322 section 2.2) and a newline: folded at 78 columns, in encoded words (RFC 2047) if
/// it is not plain ASCII. Control characters become spaces, so that no text can add a header.
std::string text_header(std::string_view name, std::string_view text);
/// A header with addresses. Display names are quoted or encoded if necessary. Empty without addresses.
std::string address_header(std::string_view name, const std::vector<Mailbox>& people);
/// The headers for the encoding of a text part (RFC 2045), and the part as is (8bit), with lines of more than 998 bytes
/// broken.
std::string text_part(std::string_view body);

/// The whole mail (RFC 5322). Lines end with a newline only, as mail programs on Unix expect.
std::string to_rfc5322(const Message& message);
/// The mail as a `mailto:` URL (RFC 6068), for a program that opens one.
std::string to_mailto(const Message& message);

}  // namespace nj
