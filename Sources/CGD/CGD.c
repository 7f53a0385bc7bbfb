#include "CGD.h"

#include <dlfcn.h>
#include <limits.h>
#include <stdarg.h>
#include <sys/resource.h>
#include <unistd.h>

// The first members of gdImageStruct, which no version has changed since 2.0; gd.h reads them by macros.
struct tl_picture {
    unsigned char **pixels;
    int sx;
    int sy;
};

static void *library(void) {
    static void *handle;
#ifdef __APPLE__
    if (handle == NULL) handle = dlopen("libgd.3.dylib", RTLD_NOW | RTLD_LOCAL);
#else
    if (handle == NULL) handle = dlopen("libgd.so.3", RTLD_NOW | RTLD_LOCAL);
#endif
    return handle;
}

static void *function(const char *name) { return library() != NULL ? dlsym(library(), name) : NULL; }

// libgd would print what it finds wrong.
static void pass_over(int priority, const char *format, va_list arguments) {
    (void)priority;
    (void)format;
    (void)arguments;
}

bool tl_picture_library_is_there(void) { return function("gdImageGetTrueColorPixel") != NULL; }

tl_picture *tl_picture_decode(int format, const void *bytes, size_t count) {
    static const char *const names[] = {
        "gdImageCreateFromJpegPtr", "gdImageCreateFromPngPtr", "gdImageCreateFromGifPtr", "gdImageCreateFromWebpPtr",
    };
    if (format < 0 || format > TL_PICTURE_WEBP || count > INT_MAX) return NULL;
    void (*set_error_method)(void (*)(int, const char *, va_list)) =
        (void (*)(void (*)(int, const char *, va_list)))function("gdSetErrorMethod");
    if (set_error_method != NULL) set_error_method(pass_over);
    tl_picture *(*create)(int, const void *) = (tl_picture * (*)(int, const void *)) function(names[format]);
    return create != NULL ? create((int)count, bytes) : NULL;
}

int tl_picture_width(const tl_picture *picture) { return picture->sx; }
int tl_picture_height(const tl_picture *picture) { return picture->sy; }

uint32_t tl_picture_pixel(tl_picture *picture, int column, int row) {
    static int (*pixel)(tl_picture *, int, int);
    if (pixel == NULL) pixel = (int (*)(tl_picture *, int, int))function("gdImageGetTrueColorPixel");
    return pixel != NULL ? (uint32_t)pixel(picture, column, row) : 0;
}

void tl_picture_free(tl_picture *picture) {
    void (*destroy)(tl_picture *) = (void (*)(tl_picture *))function("gdImageDestroy");
    if (destroy != NULL) destroy(picture);
}

void tl_limit_process(size_t memory, unsigned seconds) {
    struct rlimit limit = {memory, memory};
    setrlimit(RLIMIT_AS, &limit);
    limit.rlim_cur = limit.rlim_max = seconds;
    setrlimit(RLIMIT_CPU, &limit);
    // Its own output may be a file.
    limit.rlim_cur = limit.rlim_max = 4 << 20;
    setrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = limit.rlim_max = 0;
    setrlimit(RLIMIT_CORE, &limit);
    // SIGALRM ends the process unless somebody has taken it.
    alarm(seconds);
}
