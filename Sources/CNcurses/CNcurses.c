#define _GNU_SOURCE
#include "CNcurses.h"

#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

void tl_set_locale(void) {
    setlocale(LC_ALL, "");
    if (strcmp(nl_langinfo(CODESET), "UTF-8") != 0 && setlocale(LC_CTYPE, "C.UTF-8") == NULL)
        setlocale(LC_CTYPE, "en_US.UTF-8");
}

int tl_scalar_width(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

int tl_color_count(void) { return COLORS; }
int tl_color_pair_count(void) { return COLOR_PAIRS; }

// What happened since the last wait. Signal handlers set bits and write a byte to the pipe that `tl_wait` polls.
static volatile sig_atomic_t pending_bits;
static int wakeup_pipe[2] = {-1, -1};

static struct termios saved_modes;
static volatile sig_atomic_t is_open;
static int saved_standard_error = -1;

static const int crash_signals[] = {SIGILL, SIGTRAP, SIGABRT, SIGFPE, SIGBUS, SIGSEGV};
enum { crash_signal_count = sizeof crash_signals / sizeof *crash_signals };
static struct sigaction previous_crash_actions[crash_signal_count];

static void make_pipe(void) {
    if (wakeup_pipe[0] >= 0) return;
    if (pipe(wakeup_pipe) != 0) return;
    for (int end = 0; end < 2; end++) {
        fcntl(wakeup_pipe[end], F_SETFL, O_NONBLOCK);
        fcntl(wakeup_pipe[end], F_SETFD, FD_CLOEXEC);
    }
}

int tl_wakeup_descriptor(void) {
    make_pipe();
    return wakeup_pipe[1];
}

static void note_signal(int number) {
    int saved_errno = errno;
    switch (number) {
    case SIGWINCH: pending_bits |= TLWaitResize; break;
    case SIGCONT: pending_bits |= TLWaitContinue; break;
    default: pending_bits |= TLWaitTerminate; break;
    }
    ssize_t ignored = write(wakeup_pipe[1], "s", 1);
    (void)ignored;
    errno = saved_errno;
}

static void write_all(const char *text) {
    ssize_t ignored = write(STDOUT_FILENO, text, strlen(text));
    (void)ignored;
}

// A crash puts the terminal back by means that are safe in a handler, then lets the crash happen again under the
// handler that was there before: Swift prints its backtrace, on a screen where it can be read.
static void restore_after_crash(int number) {
    if (is_open) {
        is_open = 0;
        write_all("\033[?2004l\033[?1049l\033[?25h\033[0m\r\n");
        tcsetattr(STDIN_FILENO, TCSANOW, &saved_modes);
        if (saved_standard_error >= 0) dup2(saved_standard_error, STDERR_FILENO);
    }
    for (int index = 0; index < crash_signal_count; index++)
        if (crash_signals[index] == number) sigaction(number, &previous_crash_actions[index], NULL);
    // A signal that was sent (SIGABRT by abort) does not come again by itself.
    if (number == SIGABRT) raise(number);
}

static void install(int number, void (*handler)(int), struct sigaction *previous) {
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = handler;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    sigaction(number, &action, previous);
}

WINDOW *tl_open_screen(int log_descriptor) {
    tl_set_locale();
    make_pipe();
    tcgetattr(STDIN_FILENO, &saved_modes);
    // Before newterm, which leaves handlers alone that are there already.
    install(SIGWINCH, note_signal, NULL);
    install(SIGCONT, note_signal, NULL);
    install(SIGINT, note_signal, NULL);
    install(SIGTERM, note_signal, NULL);
    install(SIGHUP, note_signal, NULL);
    set_escdelay(25);
    SCREEN *screen = newterm(NULL, stdout, stdin);
    if (screen == NULL) return NULL;
    for (int index = 0; index < crash_signal_count; index++)
        install(crash_signals[index], restore_after_crash, &previous_crash_actions[index]);
    if (log_descriptor >= 0) {
        saved_standard_error = dup(STDERR_FILENO);
        dup2(log_descriptor, STDERR_FILENO);
    }
    is_open = 1;
    raw();
    noecho();
    nonl();
    keypad(stdscr, TRUE);
    nodelay(stdscr, TRUE);
    meta(stdscr, TRUE);
    leaveok(stdscr, FALSE);
    if (has_colors()) {
        start_color();
        use_default_colors();
    }
    // Bracketed paste (xterm): pasted text is marked as such. No terminfo name exists for it.
    write_all("\033[?2004h");
    return stdscr;
}

void tl_close_screen(void) {
    if (!is_open) return;
    is_open = 0;
    write_all("\033[?2004l");
    endwin();
    tcsetattr(STDIN_FILENO, TCSANOW, &saved_modes);
    if (saved_standard_error >= 0) {
        dup2(saved_standard_error, STDERR_FILENO);
        close(saved_standard_error);
        saved_standard_error = -1;
    }
}

void tl_put_cell(WINDOW *window, int row, int column, const uint32_t *scalars, attr_t attributes, int pair) {
    wchar_t text[CCHARW_MAX + 1];
    int count = 0;
    while (count < CCHARW_MAX && scalars[count] != 0) {
        text[count] = (wchar_t)scalars[count];
        count++;
    }
    text[count] = 0;
    cchar_t cell;
    // The pair goes by pointer, which lifts the limit of 255 pairs.
    if (setcchar(&cell, text, attributes, 0, &pair) == OK) mvwadd_wch(window, row, column, &cell);
}

int tl_wait(int milliseconds) {
    struct pollfd descriptors[2] = {
        {.fd = STDIN_FILENO, .events = POLLIN},
        {.fd = wakeup_pipe[0], .events = POLLIN},
    };
    int bits = 0;
    int ready = poll(descriptors, 2, milliseconds);
    if (ready < 0 && errno != EINTR) return TLWaitHangup;
    if (ready > 0) {
        if (descriptors[0].revents & POLLIN) bits |= TLWaitInput;
        if ((descriptors[0].revents & (POLLHUP | POLLERR | POLLNVAL)) && !(descriptors[0].revents & POLLIN))
            bits |= TLWaitHangup;
        if (descriptors[1].revents & POLLIN) {
            char buffer[256];
            bits |= TLWaitWakeup;
            while (read(wakeup_pipe[0], buffer, sizeof buffer) == sizeof buffer) {}
        }
    }
    sigset_t all, before;
    sigfillset(&all);
    sigprocmask(SIG_BLOCK, &all, &before);
    bits |= pending_bits;
    pending_bits = 0;
    sigprocmask(SIG_SETMASK, &before, NULL);
    return bits;
}

bool tl_terminal_size(int *columns, int *rows) {
    struct winsize size;
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0 || size.ws_row == 0) return false;
    *columns = size.ws_col;
    *rows = size.ws_row;
    return true;
}
