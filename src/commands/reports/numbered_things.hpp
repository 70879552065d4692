#pragma once

#include <functional>
#include <string>

#include "nj/contract/command.hpp"
#include "nj/domain/numbered.hpp"
#include "nj/store/exchanges.hpp"

namespace nj {

/// Something with a short number, whatever it is.
struct NumberedThing {
    Numbered number;
    std::string line;  ///< `asked Ruth Ellery for a reader, 20 Nov: open`
    std::string name;  ///< `the ask for a reader`
    std::function<void(JsonWriter&)> write;
};

/// What `12` or `#12` refers to; an operation is an error.
NumberedThing numbered_thing(Session& session, const std::string& number);

}  // namespace nj
