#include "nj/term/manual.hpp"

#include <cstdio>
#include <cstdlib>

namespace nj {

bool show_manual(const std::string& page, std::size_t width) {
    setenv("MANWIDTH", std::to_string(width).c_str(), /*overwrite=*/0);
    // the page comes from the program, so that it is of the same version, and found where nothing is installed
    FILE* pipe = popen("command -v man >/dev/null && exec man -l - 2>/dev/null", "w");
    if (pipe == nullptr) return false;
    std::fwrite(page.data(), 1, page.size(), pipe);
    return pclose(pipe) == 0;
}

}  // namespace nj
