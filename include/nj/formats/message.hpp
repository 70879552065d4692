#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace nj {

/// Who a mail is to, as in RFC 5322 section 3.4.
struct Mailbox {
    std::string name;     ///< as people write it; may be empty
    std::string address;  ///< `ruth@alder.example`
};

/// Whether a text can be an address (the dot-atom form of RFC 5322 section 3.4.1): one `@` with something on both
/// sides, nothing that would end it in a header.
bool is_address(std::string_view text);

/// A mail as it is written: plain text in UTF-8. From and Date are the mail program's to add.
struct Message {
    std::vector<Mailbox> to;
    std::string subject;
    std::string body;  ///< lines end with a newline
};

/// A header with free text (RFC 5322 section 2.2), ended by a newline: folded at 78 columns, in encoded words (RFC
/// 2047) where it is not plain ASCII. Control characters become spaces, so that no text can add a header.
std::string text_header(std::string_view name, std::string_view text);
/// A header with addresses; display names are quoted or encoded where they need it. Empty when there are none.
std::string address_header(std::string_view name, const std::vector<Mailbox>& people);
/// The headers that say how a text part is encoded (RFC 2045), and the part: as it is (8bit), lines of more than 998
/// bytes broken.
std::string text_part(std::string_view body);

/// The whole mail (RFC 5322). Lines end with a newline alone, as mail programs on Unix take it.
std::string to_rfc5322(const Message& message);
/// The mail as a `mailto:` URL (RFC 6068), for a program that opens one.
std::string to_mailto(const Message& message);

}  // namespace nj
