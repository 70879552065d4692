/* The smallest program that reads a journal: it opens the file and reads the same rows as a command of nj.
 * Usage: limit FILE SQL
 * Prints the number of rows. If SQL is empty, it opens nothing, which shows the cost of a process. */
#include <sqlite3.h>
#include <stdio.h>

int main(int count, char** arguments) {
    sqlite3* journal = NULL;
    sqlite3_stmt* statement = NULL;
    long rows = 0;
    if (count != 3) return 2;
    if (arguments[2][0] == '\0') return 0;
    if (sqlite3_open_v2(arguments[1], &journal, SQLITE_OPEN_READWRITE, NULL) != SQLITE_OK) return 3;
    if (sqlite3_prepare_v2(journal, arguments[2], -1, &statement, NULL) != SQLITE_OK) {
        fprintf(stderr, "limit: %s\n", sqlite3_errmsg(journal));
        return 3;
    }
    while (sqlite3_step(statement) == SQLITE_ROW) {
        for (int i = 0; i < sqlite3_column_count(statement); ++i) sqlite3_column_text(statement, i);
        ++rows;
    }
    sqlite3_finalize(statement);
    sqlite3_close(journal);
    printf("%ld\n", rows);
    return 0;
}
