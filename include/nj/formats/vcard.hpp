#pragma once

#include <functional>
#include <istream>
#include <string_view>
#include <vector>

#include "nj/formats/card.hpp"

namespace nj {

struct VcardFile {
    std::vector<Card> cards;
    std::vector<Skipped> skipped;
};

/// Reads the vCards (2.1, 3.0 RFC 2426, 4.0 RFC 6350) of a file's bytes: BOMs, UTF-16, any newline, folding inside a
/// character, quoted-printable, per-line charsets (iconv), groups, Apple labels. Never throws because of the content: a
/// card that cannot be used is in `skipped` with its line and the reason. A file without any card has one `skipped`
/// entry with the reason.
VcardFile read_vcards(std::string_view bytes);

}  // namespace nj
