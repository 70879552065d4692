#pragma once

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <functional>

namespace nj::store {

/// A hybrid logical clock for ids and stamps of 63 bits.
///   id = (milliseconds since 2020-01-01 UTC) << 20 | counter (4 bits) << 16 | device (16 bits)
/// Ids are unique across machines, sorted by time, and never decrease: with more than 16 ids in a millisecond, or after
/// the wall clock is set back, they run ahead of it. The range lasts until the year 2298.
class Clock {
public:
    using Now = std::function<std::chrono::sys_time<std::chrono::milliseconds>()>;

    Clock(Now now, int device, std::int64_t last) : now_(std::move(now)), device_(device), last_(last >> 16) {}

    std::int64_t next() {
        const auto wall = (now_() - epoch).count() << 4;
        last_ = std::max(wall, last_ + 1);
        return (last_ << 16) | device_;
    }

    [[nodiscard]] int device() const { return static_cast<int>(device_); }

    static std::chrono::sys_time<std::chrono::milliseconds> time_of(std::int64_t id) {
        return epoch + std::chrono::milliseconds(id >> 20);
    }
    static int device_of(std::int64_t id) { return static_cast<int>(id & 0xffff); }

private:
    static constexpr std::chrono::sys_time<std::chrono::milliseconds> epoch =
        std::chrono::sys_days(std::chrono::year{2020} / 1 / 1);

    Now now_;
    std::int64_t device_;
    std::int64_t last_;  ///< time and counter of the latest id
};

}  // namespace nj::store
