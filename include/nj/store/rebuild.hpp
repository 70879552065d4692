#pragma once

#include "nj/store/journal.hpp"

namespace nj {

/// Empties the computed tables and columns (`live`, shown people, timeline, standing, words, full text) and computes
/// them again from the rows and cells, in one transaction. An intact journal stays the same, bit for bit.
void rebuild(Journal& journal);

}  // namespace nj
