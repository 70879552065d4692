#include "nj/term/manual.hpp"

#include <cstdlib>

namespace nj {

bool show_manual(const std::string& page) {
    // `page` is a command's name: letters and hyphens
    if (std::system(("man -w " + page + " >/dev/null 2>&1").c_str()) != 0) return false;
    return std::system(("man " + page).c_str()) == 0;
}

}  // namespace nj
