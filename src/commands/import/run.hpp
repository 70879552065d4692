#pragma once

#include "nj/base/date.hpp"
#include "nj/store/journal.hpp"
#include "nj/term/progress.hpp"
#include "nj/view/import.hpp"

namespace nj {

/// What importing a file of any kind needs.
struct ImportRun {
    Journal& journal;
    Writer& writer;
    ImportReport& report;
    Day today;
    Progress::Shown progress;
};

}  // namespace nj
