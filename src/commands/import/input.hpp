#pragma once

#include <array>
#include <istream>
#include <streambuf>
#include <string>
#include <string_view>

namespace nj {

/// A file to import, or standard input for `-`, read once from front to back. `head` looks at the beginning before
/// anything is read, because a pipe cannot be rewound.
class InputFile : public std::streambuf {
public:
    /// Throws `Error` if it does not exist, cannot be read, or is a folder.
    explicit InputFile(const std::string& name);
    ~InputFile() override;
    InputFile(const InputFile&) = delete;
    InputFile& operator=(const InputFile&) = delete;

    [[nodiscard]] const std::string& name() const { return name_; }  ///< as typed; `standard input` for `-`
    /// The first bytes, up to 64 KiB. Only before reading.
    [[nodiscard]] std::string_view head() const { return {gptr(), static_cast<std::size_t>(egptr() - gptr())}; }
    /// Everything not read yet.
    std::string rest();

protected:
    int_type underflow() override;

private:
    std::size_t fill();

    std::string name_;
    int descriptor_;
    std::array<char, 64 * 1024> buffer_;
};

}  // namespace nj
