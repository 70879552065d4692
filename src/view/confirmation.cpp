#include "nj/view/confirmation.hpp"

#include "nj/base/width.hpp"
#include "nj/view/table.hpp"

namespace nj {

std::string confirmation(const std::string& line, std::vector<std::string> next,
                         const std::optional<OperationId>& operation, const Style& style) {
    if (operation) next.emplace_back("nj undo");
    return style.shown(cleaned(line, Lines::keep)) + "\n" + (next.empty() ? "" : next_line(next, style));
}

}  // namespace nj
