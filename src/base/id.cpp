#include "nj/base/id.hpp"

namespace nj {

namespace {

/// FNV-1a, 64 bits. The unit separator after each part keeps {"ab", "c"} and {"a", "bc"} apart.
std::uint64_t fnv1a(std::uint64_t hash, std::string_view part) {
    constexpr std::uint64_t prime = 0x100000001B3;
    for (const char c : part) hash = (hash ^ static_cast<unsigned char>(c)) * prime;
    return (hash ^ 0x1F) * prime;
}

/// MurmurHash3's finalizer. FNV-1a by itself gives short keys similar high bits.
std::uint64_t mix(std::uint64_t hash) {
    hash = (hash ^ (hash >> 33)) * 0xFF51AFD7ED558CCD;
    hash = (hash ^ (hash >> 33)) * 0xC4CEB9FE1A85EC53;
    return hash ^ (hash >> 33);
}

}  // namespace

std::int64_t hash_id(std::string_view table, std::initializer_list<std::string_view> parts) {
    std::uint64_t hash = fnv1a(0xCBF29CE484222325, table);
    for (const std::string_view part : parts) hash = fnv1a(hash, part);
    const auto id = static_cast<std::int64_t>(mix(hash) >> 1);
    return id == 0 ? 1 : id;
}

}  // namespace nj
