// What Swift cannot do by itself: fork. Between fork and exec only plain C may run.
#ifndef C_PSEUDO_TERMINAL_H
#define C_PSEUDO_TERMINAL_H

#include <stdint.h>
#include <sys/types.h>

// Starts `path` on a new pseudo terminal of its own. Gives the process, the terminal's other end in `terminal`, and in
// `started` the CLOCK_MONOTONIC nanosecond right before the exec, as the child saw it. -1 with errno set on failure.
pid_t cpt_start(
    const char *path, char *const arguments[], char *const environment[], unsigned short rows, unsigned short columns,
    int *terminal, int64_t *started);

// Starts `path` with standard output on a pipe (`output`), or at /dev/null when `output` is NULL; standard error goes
// to /dev/null. `started` as above.
pid_t cpt_start_piped(
    const char *path, char *const arguments[], char *const environment[], int *output, int64_t *started);

// Now, CLOCK_MONOTONIC, in nanoseconds.
int64_t cpt_now(void);

// The columns of a character as the C library, and so ncurses, counts them: 0, 1 or 2. Sets a UTF-8 locale.
int cpt_width(uint32_t scalar);

#endif
