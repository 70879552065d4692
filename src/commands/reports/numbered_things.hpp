#pragma once

#include <functional>
#include <string>

#include "nj/contract/command.hpp"
#include "nj/domain/numbered.hpp"
#include "nj/store/exchanges.hpp"

namespace nj {

/// Something that carries a short number, whatever it is: as `show` tells it, and as `rm` names it.
struct NumberedThing {
    Numbered number;
    std::string told;    ///< in a line, `asked Ruth Ellery for a reader, 20 Nov: open`
    std::string called;  ///< what goes when it is removed, `the ask for a reader`
    std::function<void(JsonWriter&)> write;
};

/// Whatever `12` or `#12` stands for; an operation is an error.
NumberedThing numbered_thing(Session& session, const std::string& number);

}  // namespace nj
