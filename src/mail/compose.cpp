#include "nj/mail/compose.hpp"

#include <cstdlib>

#include "nj/base/error.hpp"

namespace nj {

void compose(const std::string& url, const std::string& program) {
    // what the program prints is not nj's to print where another program reads along; a URL holds no quote, it is
    // encoded there; system() leaves Ctrl-C to the program for as long as it runs
    const std::string line = "test -t 1 || exec >&2; " + program + " '" + url + "'";
    if (std::system(line.c_str()) != 0)
        throw Error(ErrorKind::not_done, "'" + program + "' did not open the mail",
                    "nothing was logged; --print prints the mail, nj config mailto PROGRAM names another program");
}

}  // namespace nj
