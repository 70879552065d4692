#pragma once

#include <cstddef>
#include <string>

namespace nj {

/// One line on stderr for long work, rewritten as it goes on and wiped at the end. It goes by counts and reads no
/// clock.
class Progress {
public:
    enum class Shown { no, yes };
    Progress(Shown shown, std::string what) : shown_(shown), what_(std::move(what)) {}
    ~Progress();
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

    /// One more is done.
    void step();

private:
    Shown shown_;
    std::string what_;
    std::size_t done_ = 0;
    std::size_t width_ = 0;  ///< of what is on the line
};

}  // namespace nj
