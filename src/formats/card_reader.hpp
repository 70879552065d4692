#pragma once

#include <span>
#include <string>
#include <tl/expected.hpp>

#include "content_line.hpp"
#include "nj/formats/card.hpp"

namespace nj {

/// The person or group that the lines between BEGIN:VCARD and END:VCARD describe (at least one line), or why the card
/// cannot be used: it has no name, or it is about an organization or a thing.
tl::expected<Card, std::string> read_card(std::span<const ContentLine> lines);

}  // namespace nj
