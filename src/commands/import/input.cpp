#include "import/input.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "nj/base/error.hpp"

namespace nj {
namespace {

[[noreturn]] void refuse(const std::string& name, int failure) {
    switch (failure) {
        case ENOENT:
            throw Error(ErrorKind::not_done, "there is no file '" + name + "'",
                        "check its name, or give - to read standard input");
        case EISDIR:
            throw Error(ErrorKind::not_done, "'" + name + "' is a folder", "name the files in it");
        case EACCES:
            throw Error(ErrorKind::not_done, "'" + name + "' cannot be read", "check its permissions: ls -l");
        default:
            throw Error(ErrorKind::not_done, "'" + name + "' cannot be read (" + std::strerror(failure) + ")",
                        "check the file");
    }
}

}  // namespace

InputFile::InputFile(const std::string& name)
    : name_(name == "-" ? "standard input" : name),
      descriptor_(name == "-" ? dup(STDIN_FILENO) : open(name.c_str(), O_RDONLY | O_CLOEXEC)) {
    if (descriptor_ < 0) refuse(name_, errno);
    try {
        setg(buffer_.data(), buffer_.data(), buffer_.data() + fill());
    } catch (...) {
        close(descriptor_);
        throw;
    }
}

InputFile::~InputFile() {
    close(descriptor_);
}

/// Fills the buffer, even if a pipe delivers small pieces.
std::size_t InputFile::fill() {
    std::size_t size = 0;
    while (size < buffer_.size()) {
        const auto got = ::read(descriptor_, buffer_.data() + size, buffer_.size() - size);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) refuse(name_, errno);
        if (got == 0) break;
        size += static_cast<std::size_t>(got);
    }
    return size;
}

InputFile::int_type InputFile::underflow() {
    setg(buffer_.data(), buffer_.data(), buffer_.data() + fill());
    return gptr() == egptr() ? traits_type::eof() : traits_type::to_int_type(*gptr());
}

std::string InputFile::rest() {
    std::string all;
    do {
        all.append(gptr(), egptr());
    } while (underflow() != traits_type::eof());
    return all;
}

}  // namespace nj
