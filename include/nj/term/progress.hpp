#pragma once

#include <cstddef>
#include <string>

namespace nj {

/// A progress line on stderr for long work, rewritten in place and erased at the end. It depends on counts, not on a
/// clock.
class Progress {
public:
    enum class Shown { no, yes };
    Progress(Shown shown, std::string what) : shown_(shown), what_(std::move(what)) {}
    ~Progress();
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

    /// Counts one more item.
    void step();

private:
    Shown shown_;
    std::string what_;
    std::size_t done_ = 0;
    std::size_t width_ = 0;  ///< of the line as printed
};

}  // namespace nj
