// Reads the real address books of many programs, which cannot be part of this repository.
// Usage: nj-vcards FOLDER
// FOLDER contains MANIFEST.tsv and the files that it names. A row of the manifest begins with a path below FOLDER;
// rows whose path begins with `vcard/` also contain `contacts=N` (cards in the file) and `named=N` (cards with FN or
// N). Prints what was read from each file; the exit code is 1 if a count differs or a cut file is misread.

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <string>
#include <string_view>

#include "nj/base/text.hpp"
#include "nj/formats/vcard.hpp"

namespace {

using namespace nj;

constexpr std::size_t parts = 16;

std::string bytes_of(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    if (!in) throw std::runtime_error(path.string() + ": cannot be opened");
    std::string bytes(std::filesystem::file_size(path), '\0');
    in.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    return bytes;
}

/// The number after `key` in a row of the manifest.
std::size_t number_after(const std::string& row, std::string_view key) {
    const auto at = row.find(key);
    if (at == std::string::npos) throw std::runtime_error(fmt::format("no '{}' in: {}", key, row));
    return std::stoul(row.substr(at + key.size()));
}

/// A skipped card may have a name too: that of an organization or a place.
bool are_named(const VcardFile& file, std::size_t named) {
    const auto cards = static_cast<std::size_t>(std::ranges::count_if(file.cards, [](const Card& card) {
        return std::ranges::any_of(card.kept, [](const auto& name) { return name == "FN" || name == "N"; });
    }));
    return cards <= named && named <= cards + file.skipped.size();
}

bool is_read_whole(const VcardFile& file, const std::string& row) {
    const auto contacts = number_after(row, "\tcontacts=");
    if (contacts == 0) return file.cards.empty() && file.skipped.size() == 1;
    return file.cards.size() + file.skipped.size() == contacts && are_named(file, number_after(row, " named="));
}

/// A file cut anywhere still gives a result, and whole characters.
bool is_read_in_part(std::string_view bytes) {
    for (std::size_t part = 0; part <= parts; ++part) {
        const auto file = read_vcards(bytes.substr(0, bytes.size() * part / parts));
        if (file.cards.empty() && file.skipped.empty()) return false;
        if (!std::ranges::all_of(file.cards, is_valid_utf8, &Card::name)) return false;
    }
    return true;
}

bool check_file(const std::filesystem::path& folder, const std::string& row) {
    const auto path = row.substr(0, row.find('\t'));
    const auto bytes = bytes_of(folder / path);
    const auto file = read_vcards(bytes);
    std::size_t warnings = 0;
    for (const auto& card : file.cards) warnings += card.warnings.size();
    const bool whole = is_read_whole(file, row);
    const bool cut = is_read_in_part(bytes);
    fmt::print("{}: {} cards, {} skipped, {} warnings{}{}\n", path, file.cards.size(), file.skipped.size(), warnings,
               whole ? "" : ", not as in the manifest", cut ? "" : ", misread when cut");
    return whole && cut;
}

bool check_files(const std::filesystem::path& folder) {
    std::ifstream manifest(folder / "MANIFEST.tsv");
    if (!manifest) throw std::runtime_error((folder / "MANIFEST.tsv").string() + ": cannot be opened");
    bool good = true;
    for (std::string row; std::getline(manifest, row);)
        if (row.starts_with("vcard/") && !check_file(folder, row)) good = false;
    return good;
}

}  // namespace

int main(int argc, char** argv) try {
    if (argc != 2) {
        fmt::print(stderr, "usage: nj-vcards FOLDER\n");
        return 2;
    }
    return check_files(argv[1]) ? 0 : 1;
} catch (const std::exception& error) {
    fmt::print(stderr, "nj-vcards: {}\n", error.what());
    return 1;
}
