#include "nj/term/progress.hpp"

#include <cstdio>

namespace nj {
namespace {

/// Five to ten updates a second at 20,000 to 40,000 records a second.
constexpr std::size_t stride = 4096;

}  // namespace

void Progress::step() {
    if (++done_ % stride != 0 || shown_ == Shown::no) return;
    const std::string line = what_ + "  " + std::to_string(done_);
    std::fprintf(stderr, "\r%s", line.c_str());
    width_ = line.size();
}

Progress::~Progress() {
    if (width_ > 0) std::fprintf(stderr, "\r%*s\r", static_cast<int>(width_), "");
}

}  // namespace nj
