#pragma once

#include "nj/base/date.hpp"
#include "nj/store/journal.hpp"
#include "nj/term/progress.hpp"
#include "nj/view/import.hpp"

namespace nj {

/// What every kind of file is taken in with.
struct ImportRun {
    Journal& journal;
    Writer& writer;
    ImportReport& report;
    Day today;
    Progress::Shown progress;
};

}  // namespace nj
