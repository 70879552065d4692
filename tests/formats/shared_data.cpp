// Real files of many programs, which are other people's and therefore not part of this project: they are read where
// they are, next to the working copy, and their figures come from the MANIFEST.tsv beside them.
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>

#include "nj/base/text.hpp"
#include "nj/formats/vcard.hpp"

namespace {

const std::filesystem::path imports = std::filesystem::path(NJ_SHARED_DATA) / "imports";

bool is_absent() {
    const bool absent = !std::filesystem::exists(imports / "vcard");
    if (absent) MESSAGE("skipped: no shared data at ", imports.string());
    return absent;
}

std::string bytes_of(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    std::string bytes(std::filesystem::file_size(path), '\0');
    in.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    return bytes;
}

/// Named, to the manifest, is a card with FN or N, whoever bears the name.
std::size_t count_named(const nj::VcardFile& file) {
    const auto is_named = [](const nj::Card& card) {
        return std::ranges::any_of(card.kept, [](const auto& name) { return name == "FN" || name == "N"; });
    };
    const auto is_organisation = [](const nj::Skipped& skipped) {
        return skipped.reason.ends_with("is an organisation, not a person");
    };
    return static_cast<std::size_t>(std::ranges::count_if(file.cards, is_named) +
                                    std::ranges::count_if(file.skipped, is_organisation));
}

/// The figure behind `key=` in a row of the manifest.
std::size_t figure(const std::string& row, std::string_view key) {
    const auto at = row.find(key);
    REQUIRE(at != std::string::npos);
    return std::stoul(row.substr(at + key.size()));
}

}  // namespace

TEST_CASE("the cards of real address books are as many as the manifest says") {
    if (is_absent()) return;
    std::ifstream manifest(imports / "MANIFEST.tsv");
    std::size_t files = 0;
    for (std::string row; std::getline(manifest, row);) {
        if (!row.starts_with("vcard/")) continue;
        const auto path = row.substr(0, row.find('\t'));
        CAPTURE(path);
        const auto file = nj::read_vcards(bytes_of(imports / path));
        if (const auto contacts = figure(row, "\tcontacts="); contacts > 0) {
            // it counts every card: also groups, and the organisations and nameless ones that are skipped
            CHECK(file.cards.size() + file.skipped.size() == contacts);
            CHECK(count_named(file) == figure(row, " named="));
        } else {
            CHECK(file.cards.empty());
            CHECK(file.skipped.size() == 1);
        }
        ++files;
    }
    CHECK(files > 0);
}

TEST_CASE("real address books hold no line that cannot be read") {
    if (is_absent()) return;
    for (const auto& entry : std::filesystem::directory_iterator(imports / "vcard")) {
        CAPTURE(entry.path().string());
        for (const auto& card : nj::read_vcards(bytes_of(entry.path())).cards) {
            for (const auto& warning : card.warnings) CHECK_FALSE(warning.ends_with("is no property"));
        }
    }
}

TEST_CASE("real address books may be cut anywhere") {
    if (is_absent()) return;
    for (const auto& entry : std::filesystem::directory_iterator(imports / "vcard")) {
        CAPTURE(entry.path().string());
        const auto bytes = bytes_of(entry.path());
        for (std::size_t sixteenths = 0; sixteenths <= 16; ++sixteenths) {
            const auto file = nj::read_vcards(std::string_view(bytes).substr(0, bytes.size() * sixteenths / 16));
            CHECK(file.cards.size() + file.skipped.size() > 0);
            for (const auto& card : file.cards) CHECK(nj::is_valid_utf8(card.name));
        }
    }
}
