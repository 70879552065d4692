#include "typed_before.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <sstream>

#include "nj/base/files.hpp"

namespace nj::term {
namespace {

constexpr std::size_t most_bytes = 64 * 1024;

std::string read_whole(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return std::move(text).str();
}

bool make_folder_of(const std::string& path) {
    const auto folder = std::filesystem::path(path).parent_path();
    std::error_code failed;
    std::filesystem::create_directories(folder.parent_path(), failed);
    mkdir(folder.c_str(), 0700);
    return access(folder.c_str(), W_OK) == 0;
}

}  // namespace

std::vector<std::string> typed_before(const std::string& path, std::string_view question) {
    std::vector<std::string> lines;
    const std::string begin = std::string(question) + '\t';
    std::ifstream file(path);
    for (std::string line; std::getline(file, line);)
        if (line.starts_with(begin)) lines.push_back(line.substr(begin.size()));
    return lines;
}

void keep_typed(const std::string& path, std::string_view question, std::string_view text) {
    if (!make_folder_of(path)) return;
    const int file = open(path.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (file < 0) return;
    const std::string line = std::string(question) + '\t' + std::string(text) + '\n';
    const auto written =
        write(file, line.data(), line.size());  // one write: another nj process may append at the same time
    close(file);
    if (written < 0) return;
    if (const std::string all = read_whole(path); all.size() > most_bytes)
        write_file(path, std::string_view(all).substr(all.find('\n', all.size() / 2) + 1));
}

}  // namespace nj::term
