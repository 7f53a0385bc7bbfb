// ncurses as Swift can use it. Swift does not import casting macros, variadic functions or global variables that may
// change, so each is wrapped here once. Only the target Terminal includes this.
#ifndef TAGLINE_CNCURSES_H
#define TAGLINE_CNCURSES_H

#define NCURSES_WIDECHAR 1
#include <ncurses.h>
#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

// Attributes are casting macros.
static const attr_t TLBold = WA_BOLD;
static const attr_t TLDim = WA_DIM;
static const attr_t TLItalic = WA_ITALIC;
static const attr_t TLUnderline = WA_UNDERLINE;
static const attr_t TLReverse = WA_REVERSE;

/// Makes wide characters measurable: the user's locale if it is UTF-8, else C.UTF-8. Without it `wcwidth` knows ASCII
/// only. Safe to call again.
void tl_set_locale(void);

/// Columns of a scalar: 0 for a combining mark, 1 or 2; -1 for controls and what the C library does not know.
int tl_scalar_width(uint32_t scalar);

/// How many colours and colour pairs the terminal has, once the screen is open. (`COLORS` and `COLOR_PAIRS` are
/// variables that may change.)
int tl_color_count(void);
int tl_color_pair_count(void);

/// Opens the screen: saves the terminal's modes, installs the signal handlers, and sets the modes that a program with
/// panes needs. Returns NULL when the terminal's type is unknown, or when the terminal cannot place its cursor, which
/// it says in `can_place_cursor`. `log_descriptor` takes standard error meanwhile. `true_color` is 2 where the terminal
/// shows any colour, 1 where it does if its description says so, 0 where it does not: `tl_color_count` is 1 << 24 then, and
/// colours from 256 on are 8 bits each of red, green and blue.
WINDOW *tl_open_screen(int log_descriptor, int true_color, bool *can_place_cursor);

/// Tells the terminal to leave letters where they are put, as long as the screen is open; mlterm is told otherwise than
/// others.
void tl_order_letters(bool is_mlterm);

/// Has the terminal tell when the user turns from a dark to a light scheme or back, as long as the screen is open.
void tl_follow_scheme(void);

/// Has the terminal report the mouse, as long as the screen is open and not lent, or no longer.
void tl_use_mouse(bool is_used);

/// Closes the screen and puts the terminal's modes back as they were. Safe to call again.
void tl_close_screen(void);

/// Gives the terminal to somebody else for a while; `tl_resume` takes it again.
void tl_release(void);

/// Gives the terminal back to the shell and stops the process's job until the user brings it back.
void tl_suspend(void);

/// Takes the terminal again after it was released, or after the process was stopped by others.
void tl_resume(void);

/// Writes bytes to the terminal past ncurses.
void tl_write(const char *bytes, size_t count);

/// Puts one cell: a spacing scalar and up to four marks, ended by 0, at a place of its own.
void tl_put_cell(WINDOW *window, int row, int column, const uint32_t *scalars, attr_t attributes, int pair);

/// Has what is cleared take the colours of a pair.
void tl_set_ground(WINDOW *window, int pair);

/// What a wait ended with.
enum {
    TLWaitInput = 1,
    TLWaitWakeup = 2,
    TLWaitResize = 4,
    TLWaitTerminate = 8,
    TLWaitContinue = 16,
    TLWaitHangup = 32,
    TLWaitSuspend = 64,
};

/// Makes the next wait return these bits. Safe in signal handlers and on any thread.
void tl_note(int bits);

/// Waits for input, a wake-up or a signal, `milliseconds` at most (-1: for ever). Returns the bits above; 0 when the
/// time is over.
int tl_wait(int milliseconds);

/// Waits, while the terminal is lent, until a child has ended or stopped, which is left to the caller to take note of.
/// False when this program is asked to end: the child was asked, too, with all that it has started, and had half a second.
/// The next wait tells so.
bool tl_wait_for_child(pid_t child);

/// Whether this program was asked to end since the last wait.
bool tl_is_asked_to_end(void);

/// Waits, while the terminal is lent, until a line was typed, or this program is asked to end.
void tl_wait_for_line(void);

/// The descriptor whose writing end wakes `tl_wait`: one byte a wake-up. Made on first use.
int tl_wakeup_descriptor(void);

/// Reads what the terminal has sent, `count` bytes at most, without waiting; 0 when there is nothing.
size_t tl_read(uint8_t *bytes, size_t count);

/// What a key sends, by the name of its capability (`kcuu1`); NULL where the terminal's description has none. Once the
/// screen is open.
const char *tl_key_sequence(const char *name);

/// The size the terminal has now. False when it cannot be asked.
bool tl_terminal_size(int *columns, int *rows);

/// How many colours the terminal description of that name has, and whether it says that all are shown; -1 when there is no
/// such description. For a program that has not opened a screen.
int cn_described_colors(const char *name, bool *has_true_color);

/// The description of the terminal of that name with all colours, as a value for TERMINFO; NULL where it has no colours, or
/// it is neither known nor described to show all. To be freed by the caller.
char *cn_true_color_description(const char *name, bool is_known);

#endif
