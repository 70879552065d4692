#include "nj/term/pager.hpp"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include "nj/base/error.hpp"

namespace nj {
namespace {

std::size_t terminal_lines() {
    winsize size{};
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_row > 0) return size.ws_row;
    return 24;
}

}  // namespace

void write_out(std::string_view text) {
    while (!text.empty()) {
        const auto written = ::write(STDOUT_FILENO, text.data(), text.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0 && errno == EPIPE) return;  // the reader closed the pipe
        if (written < 0)
            throw Error(ErrorKind::not_done, std::string("the output cannot be written (") + std::strerror(errno) + ")",
                        "check its destination");
        text.remove_prefix(static_cast<std::size_t>(written));
    }
}

void show_paged(const std::string& text, const std::string& pager) {
    const auto lines = static_cast<std::size_t>(std::ranges::count(text, '\n'));
    if (pager.empty() || lines < terminal_lines()) return write_out(text);
    // for less: -F exits at once if the text fits, -R keeps colors, -X leaves the text on the screen
    setenv("LESS", "FRX", /*overwrite=*/0);
    FILE* pipe = popen(pager.c_str(), "w");
    if (pipe == nullptr) return write_out(text);
    std::fwrite(text.data(), 1, text.size(), pipe);
    if (pclose(pipe) == 127 << 8) write_out(text);  // the shell did not find the program
}

}  // namespace nj
