#include "nj/base/files.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <sstream>

#include "nj/base/error.hpp"

namespace nj {

std::string read_file(const std::string& path) {
    std::ostringstream text;
    std::ifstream file(path, std::ios::binary);
    if (file.peek() != std::ifstream::traits_type::eof()) text << file.rdbuf();
    return text.str();
}

void write_file(const std::string& path, std::string_view text) {
    const std::string fresh = path + ".new";
    auto refuse = [&](int reason) {
        unlink(fresh.c_str());
        throw Error(ErrorKind::not_done, "'" + path + "' cannot be written (" + std::strerror(reason) + ")",
                    "check the folder and the free space on its disk");
    };
    const int file = open(fresh.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (file < 0) refuse(errno);
    int failed = 0;
    while (!text.empty() && failed == 0) {
        const auto written = write(file, text.data(), text.size());
        if (written < 0) {
            failed = errno == EINTR ? 0 : errno;
        } else {
            text.remove_prefix(static_cast<std::size_t>(written));
        }
    }
    if (failed == 0 && fsync(file) != 0) failed = errno;
    if (close(file) != 0 && failed == 0) failed = errno;
    if (failed == 0 && std::rename(fresh.c_str(), path.c_str()) != 0) failed = errno;
    if (failed != 0) refuse(failed);
}

}  // namespace nj
