#pragma once

#include "nj/store/journal.hpp"

namespace nj {

/// Empties what is computed (`live`, who is shown, timeline, standing, words, full text) and computes it again from the
/// rows and cells, in one transaction. A journal in order is left as it was, bit for bit.
void rebuild(Journal& journal);

}  // namespace nj
