#include "CNcurses.h"

// <term.h> would define hundreds of short names as macros.
extern int setupterm(const char *name, int descriptor, int *status);
extern int tigetnum(const char *capability);

int cn_described_colors(const char *name) {
    int status = 0;
    if (setupterm(name, 1, &status) != 0 || status != 1) return -1;
    int colors = tigetnum("colors");
    return colors < 0 ? 0 : colors;
}
