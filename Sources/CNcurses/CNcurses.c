#define _GNU_SOURCE
#include "CNcurses.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <time.h>
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

// What happened since the last wait. Signal handlers, which may run on any thread, set bits and write a byte to the pipe
// that `tl_wait` polls.
static atomic_int pending_bits;
static int wakeup_pipe[2] = {-1, -1};
static pthread_once_t wakeup_pipe_once = PTHREAD_ONCE_INIT;

static struct termios saved_modes;
static atomic_int is_open;
static int saved_standard_error = -1;

static const int noted_signals[] = {SIGWINCH, SIGCONT, SIGTSTP, SIGINT, SIGTERM, SIGHUP};
enum { noted_signal_count = sizeof noted_signals / sizeof *noted_signals };
static struct sigaction previous_noted_actions[noted_signal_count];

static const int crash_signals[] = {SIGILL, SIGTRAP, SIGABRT, SIGFPE, SIGBUS, SIGSEGV};
enum { crash_signal_count = sizeof crash_signals / sizeof *crash_signals };
static struct sigaction previous_crash_actions[crash_signal_count];

// All other signals that end a process unless somebody handles them: SIGQUIT, SIGUSR1, SIGALRM and their like, those of
// real time among them.
enum { highest_signal = 64 };
static bool ends_by_signal[highest_signal + 1];
static struct sigaction previous_ending_actions[highest_signal + 1];

// Whether somebody else has the terminal for a while.
static atomic_int is_lent;

// When the first request to end came that nobody has heard yet, in seconds; 0 for none.
static atomic_long unheard_since;

static void make_pipe(void) {
    if (pipe(wakeup_pipe) != 0) return;
    for (int end = 0; end < 2; end++) {
        fcntl(wakeup_pipe[end], F_SETFL, O_NONBLOCK);
        fcntl(wakeup_pipe[end], F_SETFD, FD_CLOEXEC);
    }
}

int tl_wakeup_descriptor(void) {
    pthread_once(&wakeup_pipe_once, make_pipe);
    return wakeup_pipe[1];
}

void tl_note(int bits) {
    atomic_fetch_or(&pending_bits, bits);
    ssize_t ignored = write(wakeup_pipe[1], "s", 1);
    (void)ignored;
}

static void end_by_signal(int number);

static void note_signal(int number) {
    int saved_errno = errno;
    switch (number) {
    case SIGWINCH: tl_note(TLWaitResize); break;
    case SIGCONT: tl_note(TLWaitContinue); break;
    case SIGTSTP: tl_note(TLWaitSuspend); break;
    // A child has changed: whoever waits for it looks.
    case SIGCHLD: tl_note(0); break;
    default: {
        // Who asks again after a second, and was not heard, is served at once.
        struct timespec now;
        clock_gettime(CLOCK_MONOTONIC, &now);
        long expected = 0;
        if (!atomic_compare_exchange_strong(&unheard_since, &expected, (long)now.tv_sec + 1)
            && (long)now.tv_sec + 1 - expected > 1)
            end_by_signal(number);
        tl_note(TLWaitTerminate);
    }
    }
    errno = saved_errno;
}

void tl_write(const char *bytes, size_t count) {
    while (count > 0) {
        ssize_t written = write(STDOUT_FILENO, bytes, count);
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return;
        bytes += written;
        count -= (size_t)written;
    }
}

static void write_text(const char *text) { tl_write(text, strlen(text)); }

// Whether letters are put in their order here, so that the terminal has to leave rows as they are: how it is told so, and
// how to have its own order back. BDSM (ECMA-48), or mlterm's way of setting an option.
static bool orders_letters;
static const char *keep_letters = "\033[8l";
static const char *free_letters = "\033[8h";

// Whether the terminal tells when the user turns from a dark to a light scheme or back.
static bool follows_scheme;

// Whether the terminal reports the mouse: buttons and the wheel, and motion only while a button is down (1000, 1002), with
// numbers of any size (SGR, 1006). Motion alone (1003) is never asked for. A terminal that does not know a mode ignores it.
static bool uses_mouse;
static const char *mouse_on = "\033[?1000h\033[?1002h\033[?1006h";
static const char *mouse_off = "\033[?1006l\033[?1002l\033[?1000l";

// What terminfo has no name for. Bracketed paste (xterm): pasted text is marked as such. Mode 2031 (Contour, kitty, foot,
// Ghostty, tmux): news of the colour scheme. And the order of letters.
static void set_modes(bool is_on) {
    write_text(is_on ? "\033[?2004h" : "\033[?2004l");
    if (follows_scheme) write_text(is_on ? "\033[?2031h" : "\033[?2031l");
    if (uses_mouse) write_text(is_on ? mouse_on : mouse_off);
    if (orders_letters) write_text(is_on ? keep_letters : free_letters);
}

void tl_order_letters(bool is_mlterm) {
    if (is_mlterm) {
        keep_letters = "\033]5379;use_ctl=false\007";
        free_letters = "\033]5379;use_ctl=true\007";
    }
    orders_letters = true;
    write_text(keep_letters);
}

void tl_follow_scheme(void) {
    if (follows_scheme) return;
    follows_scheme = true;
    write_text("\033[?2031h");
}

void tl_use_mouse(bool is_used) {
    if (uses_mouse == is_used) return;
    uses_mouse = is_used;
    write_text(is_used ? mouse_on : mouse_off);
}

// Puts the terminal back by means that are safe in a handler.
static void restore_in_handler(void) {
    if (!atomic_exchange(&is_open, 0)) return;
    if (!atomic_load(&is_lent)) {
        // Paste marks off, cursor keys and keypad as the shell wants them, main screen, cursor on, plain characters.
        if (orders_letters) write_text(free_letters);
        if (follows_scheme) write_text("\033[?2031l");
        if (uses_mouse) write_text(mouse_off);
        write_text("\033[?2004l\033[?1l\033>\033[?1049l\033[?25h\033[0m\r\n");
        tcsetattr(STDIN_FILENO, TCSANOW, &saved_modes);
    }
    if (saved_standard_error >= 0) dup2(saved_standard_error, STDERR_FILENO);
}

// After a crash the terminal is put back, then the crash happens again under the handler that was there before: Swift
// prints its backtrace, on a screen where it can be read.
static void restore_after_crash(int number, siginfo_t *info, void *context) {
    (void)context;
    restore_in_handler();
    for (int index = 0; index < crash_signal_count; index++)
        if (crash_signals[index] == number) sigaction(number, &previous_crash_actions[index], NULL);
    // Sent by somebody else: nothing has crashed, and there is nothing to print a backtrace of.
    if (info->si_code <= 0 && info->si_pid != getpid()) end_by_signal(number);
    // An instruction traps again by itself; a signal that was sent (SIGABRT by abort) does not come again.
    else if (info->si_code <= 0) raise(number);
}

// Ends the process by a signal, with the terminal put back. A handler that was there before is passed over: Swift's prints a
// backtrace for SIGQUIT, too, and then waits for a key.
static void end_by_signal(int number) {
    restore_in_handler();
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = SIG_DFL;
    sigaction(number, &action, NULL);
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, number);
    raise(number);
    pthread_sigmask(SIG_UNBLOCK, &signals, NULL);
}

// Whether a signal ends a process that does nothing about it, and is none of those that are noted or come of crashes.
static bool ends_by_default(int number) {
    switch (number) {
    case SIGKILL: case SIGSTOP: case SIGCHLD: case SIGCONT: case SIGTSTP: case SIGTTIN: case SIGTTOU: case SIGURG:
    case SIGWINCH:
#ifdef SIGINFO
    case SIGINFO:
#endif
        return false;
    default: break;
    }
    for (int index = 0; index < noted_signal_count; index++)
        if (noted_signals[index] == number) return false;
    for (int index = 0; index < crash_signal_count; index++)
        if (crash_signals[index] == number) return false;
    return true;
}

static void catch_ending_signals(void) {
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = end_by_signal;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_ONSTACK;
    for (int number = 1; number <= highest_signal; number++) {
        ends_by_signal[number] = ends_by_default(number)
            && sigaction(number, NULL, &previous_ending_actions[number]) == 0
            && (previous_ending_actions[number].sa_handler == SIG_DFL
                || (number == SIGQUIT && previous_ending_actions[number].sa_handler != SIG_IGN))
            && sigaction(number, &action, NULL) == 0;
    }
}

static void forget_ending_signals(void) {
    for (int number = 1; number <= highest_signal; number++)
        if (ends_by_signal[number]) sigaction(number, &previous_ending_actions[number], NULL);
}

static void note_signals(void) {
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = note_signal;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    for (int index = 0; index < noted_signal_count; index++)
        sigaction(noted_signals[index], &action, &previous_noted_actions[index]);
}

static void forget_signals(void) {
    for (int index = 0; index < noted_signal_count; index++)
        sigaction(noted_signals[index], &previous_noted_actions[index], NULL);
}

static void catch_crashes(void) {
    // An overflown stack has no room for a handler, so this thread, which does the deepest work, gets room elsewhere.
    static char alternate_stack[64 * 1024];
    stack_t stack, previous_stack;
    memset(&stack, 0, sizeof stack);
    stack.ss_sp = alternate_stack;
    stack.ss_size = sizeof alternate_stack;
    if (sigaltstack(NULL, &previous_stack) == 0 && (previous_stack.ss_flags & SS_DISABLE)) sigaltstack(&stack, NULL);
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_sigaction = restore_after_crash;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_SIGINFO | SA_ONSTACK;
    for (int index = 0; index < crash_signal_count; index++)
        sigaction(crash_signals[index], &action, &previous_crash_actions[index]);
}

// Opens the terminal by its own description, or by one that has all colours. ncurses takes such a one out of the variable
// that else names a folder (ncurses(3X), "TERMINFO"), and nobody else is to see it there.
static SCREEN *new_terminal(int true_color) {
    char *described = true_color == 0 ? NULL : cn_true_color_description(getenv("TERM"), true_color == 2);
    if (described == NULL) return newterm(NULL, stdout, stdin);
    const char *folder = getenv("TERMINFO");
    char *saved = folder == NULL ? NULL : strdup(folder);
    setenv("TERMINFO", described, 1);
    SCREEN *screen = newterm(NULL, stdout, stdin);
    if (saved == NULL) unsetenv("TERMINFO");
    else setenv("TERMINFO", saved, 1);
    free(saved);
    free(described);
    return screen != NULL ? screen : newterm(NULL, stdout, stdin);
}

WINDOW *tl_open_screen(int log_descriptor, int true_color, bool *can_place_cursor) {
    tl_set_locale();
    tl_wakeup_descriptor();
    *can_place_cursor = true;
    tcgetattr(STDIN_FILENO, &saved_modes);
    // The terminal knows its size; LINES and COLUMNS may be those of another one, or of an hour ago.
    use_env(TRUE);
    use_tioctl(TRUE);
    // Before newterm, which leaves handlers alone that are there already.
    note_signals();
    SCREEN *screen = new_terminal(true_color);
    if (screen == NULL) {
        forget_signals();
        return NULL;
    }
    const char *place = tigetstr("cup");
    if (place == NULL || place == (const char *)-1) {
        endwin();
        delscreen(screen);
        tcsetattr(STDIN_FILENO, TCSANOW, &saved_modes);
        forget_signals();
        *can_place_cursor = false;
        return NULL;
    }
    catch_crashes();
    catch_ending_signals();
    if (log_descriptor >= 0) {
        saved_standard_error = dup(STDERR_FILENO);
        dup2(log_descriptor, STDERR_FILENO);
    }
    atomic_store(&is_open, 1);
    raw();
    noecho();
    nonl();
    keypad(stdscr, TRUE);
    // Keys are read past ncurses. It is not to leave a picture unfinished because some have come.
    typeahead(-1);
    meta(stdscr, TRUE);
    leaveok(stdscr, FALSE);
    // Shifting characters within a line would move the borders of panes about, and terminals differ on what becomes of
    // half a wide character.
    idcok(stdscr, FALSE);
    if (has_colors()) {
        start_color();
        use_default_colors();
    }
    set_modes(true);
    return stdscr;
}

void tl_close_screen(void) {
    if (!atomic_exchange(&is_open, 0)) return;
    set_modes(false);
    // After a suspension ncurses goes to the alternate screen with the next picture only. Leaving it without having
    // gone there would put the cursor where it was when the program began, and the shell would write over its own lines.
    if (isendwin()) doupdate();
    endwin();
    tcsetattr(STDIN_FILENO, TCSANOW, &saved_modes);
    if (saved_standard_error >= 0) {
        dup2(saved_standard_error, STDERR_FILENO);
        close(saved_standard_error);
        saved_standard_error = -1;
    }
    forget_ending_signals();
    forget_signals();
}

void tl_release(void) {
    set_modes(false);
    def_prog_mode();
    endwin();
    tcsetattr(STDIN_FILENO, TCSANOW, &saved_modes);
    atomic_store(&is_lent, 1);
}

void tl_suspend(void) {
    tl_release();
    struct sigaction noting, stopping;
    memset(&stopping, 0, sizeof stopping);
    stopping.sa_handler = SIG_DFL;
    sigaction(SIGTSTP, &stopping, &noting);
    // The whole job, as the terminal itself would do it. Not SIGSTOP: where no shell waits (a program that is all that
    // runs in a tmux window), nobody could wake it again, and there the system ignores this one.
    kill(0, SIGTSTP);
    // Stopped here until the user returns, or until somebody else continues it to end it: the terminal is the shell's then.
    int bits = atomic_load(&pending_bits);
    if (bits & (TLWaitTerminate | TLWaitHangup)) end_by_signal(bits & TLWaitHangup ? SIGHUP : SIGTERM);
    sigaction(SIGTSTP, &noting, NULL);
    atomic_fetch_and(&pending_bits, ~(TLWaitContinue | TLWaitSuspend));
    tl_resume();
}

void tl_resume(void) {
    atomic_store(&is_lent, 0);
    reset_prog_mode();
    set_modes(true);
    clearok(curscr, TRUE);
    // The window may have another size by now, and the news of it went to the shell.
    tl_note(TLWaitResize);
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

void tl_set_ground(WINDOW *window, int pair) {
    cchar_t blank;
    if (setcchar(&blank, L" ", 0, 0, &pair) == OK) wbkgrndset(window, &blank);
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
        // A terminal that is gone stays readable for ever, and gives nothing.
        if (descriptors[0].revents & (POLLHUP | POLLERR | POLLNVAL)) bits |= TLWaitHangup;
        if (descriptors[1].revents & POLLIN) {
            char buffer[256];
            bits |= TLWaitWakeup;
            while (read(wakeup_pipe[0], buffer, sizeof buffer) == sizeof buffer) {}
        }
    }
    bits |= atomic_exchange(&pending_bits, 0);
    if (bits & TLWaitTerminate) atomic_store(&unheard_since, 0);
    return bits;
}

// Asks a process to end, and those that it has started: an editor under a shell, the parts of a pipeline. Where the
// system does not list them, the process alone.
static void ask_to_end(pid_t process, int depth) {
    char path[64];
    snprintf(path, sizeof path, "/proc/%ld/task", (long)process);
    DIR *threads = depth < 16 ? opendir(path) : NULL;
    for (struct dirent *thread; threads != NULL && (thread = readdir(threads)) != NULL;) {
        if (thread->d_name[0] == '.') continue;
        char list[64 + sizeof thread->d_name];
        snprintf(list, sizeof list, "%s/%s/children", path, thread->d_name);
        FILE *children = fopen(list, "re");
        if (children == NULL) continue;
        for (long child; fscanf(children, "%ld", &child) == 1;) ask_to_end((pid_t)child, depth + 1);
        fclose(children);
    }
    if (threads != NULL) closedir(threads);
    kill(process, SIGTERM);
    kill(process, SIGCONT);
}

bool tl_is_asked_to_end(void) { return (atomic_load(&pending_bits) & (TLWaitTerminate | TLWaitHangup)) != 0; }

bool tl_wait_for_child(pid_t child) {
    struct sigaction action, previous;
    memset(&action, 0, sizeof action);
    action.sa_handler = note_signal;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    sigaction(SIGCHLD, &action, &previous);
    bool has_changed = false;
    // How many tenths of a second the child still has, once it was asked to end.
    int left = -1;
    while (left != 0) {
        siginfo_t facts;
        facts.si_pid = 0;
        int answer = waitid(P_PID, (id_t)child, &facts, WEXITED | WSTOPPED | WNOHANG | WNOWAIT);
        if (answer < 0 && errno == EINTR) continue;
        if (answer < 0 || facts.si_pid != 0) {
            has_changed = left < 0;
            break;
        }
        if (left < 0 && tl_is_asked_to_end()) {
            ask_to_end(child, 0);
            left = 5;
        }
        struct pollfd descriptor = {.fd = wakeup_pipe[0], .events = POLLIN};
        if (poll(&descriptor, 1, left < 0 ? -1 : 100) == 0) left--;
        char buffer[256];
        while (read(wakeup_pipe[0], buffer, sizeof buffer) == sizeof buffer) {}
    }
    sigaction(SIGCHLD, &previous, NULL);
    // What the pipe told meanwhile is told again to who waits next.
    tl_note(0);
    return has_changed;
}

void tl_wait_for_line(void) {
    int bits = 0;
    while (!(bits & (TLWaitTerminate | TLWaitHangup))) {
        int events = tl_wait(-1);
        bits |= events;
        if (!(events & TLWaitInput)) continue;
        char byte = '\n';
        ssize_t count = read(STDIN_FILENO, &byte, 1);
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0 || byte == '\n' || byte == '\r') break;
    }
    tl_note(bits & ~TLWaitInput);
}

size_t tl_read(uint8_t *bytes, size_t count) {
    struct pollfd descriptor = {.fd = STDIN_FILENO, .events = POLLIN};
    if (poll(&descriptor, 1, 0) <= 0 || !(descriptor.revents & POLLIN)) return 0;
    ssize_t length = read(STDIN_FILENO, bytes, count);
    return length > 0 ? (size_t)length : 0;
}

const char *tl_key_sequence(const char *name) {
    const char *text = tigetstr(name);
    return text == (const char *)-1 ? NULL : text;
}

bool tl_terminal_size(int *columns, int *rows) {
    struct winsize size;
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0 || size.ws_row == 0) return false;
    *columns = size.ws_col;
    *rows = size.ws_row;
    return true;
}
