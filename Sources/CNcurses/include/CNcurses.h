// ncurses as Swift can use it.
#ifndef TAGLINE_CNCURSES_H
#define TAGLINE_CNCURSES_H
#define NCURSES_WIDECHAR 1
#include <ncurses.h>
#endif
