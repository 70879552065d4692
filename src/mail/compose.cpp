#include "nj/mail/compose.hpp"

#include <cstdlib>

#include "nj/base/error.hpp"

namespace nj {

void compose(const std::string& url, const std::string& program) {
    // the mail program's output goes to stderr if stdout is a pipe, because the reader expects only nj's output; the
    // URL contains no quotes, because they are encoded; system() ignores Ctrl-C in this process while it runs
    const std::string line = "test -t 1 || exec >&2; " + program + " '" + url + "'";
    if (std::system(line.c_str()) != 0)
        throw Error(ErrorKind::not_done, "'" + program + "' did not open the mail",
                    "nothing was logged; --print prints the mail, nj config mailto PROGRAM names another program");
}

}  // namespace nj
