#include "nj/term/manual.hpp"

#include <cstdio>
#include <cstdlib>

namespace nj {

bool show_manual(const std::string& page, std::size_t width) {
    setenv("MANWIDTH", std::to_string(width).c_str(), /*overwrite=*/0);
    // the program contains the page: it has the same version and needs no installation
    FILE* pipe = popen("command -v man >/dev/null && exec man -l - 2>/dev/null", "w");
    if (pipe == nullptr) return false;
    std::fwrite(page.data(), 1, page.size(), pipe);
    return pclose(pipe) == 0;
}

}  // namespace nj
