#define _GNU_SOURCE
#include "CPseudoTerminal.h"

#include <errno.h>
#include <fcntl.h>
#include <locale.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>
#include <wchar.h>
#ifdef __APPLE__
#include <util.h>
#else
#include <pty.h>
#endif

int64_t cpt_now(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000000000 + now.tv_nsec;
}

// A page that both processes see: the child stamps it right before the exec, so that the fork is not measured.
static int64_t *shared_stamp(void) {
    void *page = mmap(0, sizeof(int64_t), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    return page == MAP_FAILED ? 0 : page;
}

static void become(
    const char *path, char *const arguments[], char *const environment[], int64_t *stamp) {
    *stamp = cpt_now();
    execve(path, arguments, environment);
    _exit(127);
}

// The exec closes the child's end of this pipe; until then the stamp may not be there.
static void await_exec(int ready[2]) {
    char byte;
    close(ready[1]);
    while (read(ready[0], &byte, 1) < 0 && errno == EINTR) {}
    close(ready[0]);
}

static int open_ready(int ready[2]) {
    if (pipe(ready) != 0) return -1;
    fcntl(ready[0], F_SETFD, FD_CLOEXEC);
    fcntl(ready[1], F_SETFD, FD_CLOEXEC);
    return 0;
}

pid_t cpt_start(
    const char *path, char *const arguments[], char *const environment[], unsigned short rows, unsigned short columns,
    int *terminal, int64_t *started) {
    struct winsize size = {.ws_row = rows, .ws_col = columns};
    int ready[2];
    int64_t *stamp = shared_stamp();
    if (!stamp || open_ready(ready) != 0) return -1;
    pid_t process = forkpty(terminal, 0, 0, &size);
    if (process == 0) become(path, arguments, environment, stamp);
    if (process > 0) {
        fcntl(*terminal, F_SETFD, FD_CLOEXEC);
        await_exec(ready);
        *started = *stamp;
    }
    munmap(stamp, sizeof(int64_t));
    return process;
}

pid_t cpt_start_piped(
    const char *path, char *const arguments[], char *const environment[], int *output, int64_t *started) {
    int ready[2], pipes[2] = {-1, -1};
    int64_t *stamp = shared_stamp();
    if (!stamp || open_ready(ready) != 0 || (output && pipe(pipes) != 0)) return -1;
    pid_t process = fork();
    if (process == 0) {
        int nothing = open("/dev/null", O_RDWR);
        dup2(nothing, 0);
        dup2(output ? pipes[1] : nothing, 1);
        dup2(nothing, 2);
        if (output) {
            close(pipes[0]);
            close(pipes[1]);
        }
        become(path, arguments, environment, stamp);
    }
    if (process > 0) {
        await_exec(ready);
        *started = *stamp;
    }
    if (output) {
        close(pipes[1]);
        fcntl(pipes[0], F_SETFD, FD_CLOEXEC);
        *output = pipes[0];
    }
    munmap(stamp, sizeof(int64_t));
    return process;
}

int cpt_width(uint32_t scalar) {
    static int is_ready = 0;
    if (!is_ready) {
        setlocale(LC_CTYPE, "C.UTF-8");
        is_ready = 1;
    }
    int width = wcwidth((wchar_t)scalar);
    return width < 0 ? 1 : width;
}
