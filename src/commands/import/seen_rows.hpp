#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace nj {

/// The source ids of the rows read so far. A million of them take 16 MiB, a third of what std::unordered_set does: they
/// are hashes already, and a table with open addressing stores them next to each other.
class SeenRows {
public:
    /// Whether the id (never 0) is new.
    bool insert(std::int64_t id) {
        if (2 * (count_ + 1) > slots_.size()) grow();
        return place(id);
    }

private:
    bool place(std::int64_t id) {
        auto slot = static_cast<std::size_t>(id) & (slots_.size() - 1);
        while (slots_[slot] != 0) {
            if (slots_[slot] == id) return false;
            slot = (slot + 1) & (slots_.size() - 1);
        }
        slots_[slot] = id;
        ++count_;
        return true;
    }

    void grow() {
        const auto before = std::exchange(slots_, std::vector<std::int64_t>(2 * slots_.size()));
        count_ = 0;
        for (const auto id : before)
            if (id != 0) place(id);
    }

    std::vector<std::int64_t> slots_ = std::vector<std::int64_t>(1024);
    std::size_t count_ = 0;
};

}  // namespace nj
