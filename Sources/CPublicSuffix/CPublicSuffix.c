#include "CPublicSuffix.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stddef.h>

static const void *list;
static const char *(*registrable_domain)(const void *list, const char *host);

static void load(void) {
    static const char *const names[] = {"libpsl.so.5", "libpsl.5.dylib", "/opt/homebrew/lib/libpsl.5.dylib"};
    void *handle = NULL;
    for (size_t index = 0; index < sizeof names / sizeof *names && handle == NULL; index++)
        handle = dlopen(names[index], RTLD_NOW | RTLD_LOCAL);
    if (handle == NULL) return;
    // The list of the system's own, which is newer than the one that was built into the library.
    void *(*latest)(const char *file) = (void *(*)(const char *))dlsym(handle, "psl_latest");
    const void *(*builtin)(void) = (const void *(*)(void))dlsym(handle, "psl_builtin");
    registrable_domain = (const char *(*)(const void *, const char *))dlsym(handle, "psl_registrable_domain");
    if (registrable_domain == NULL) return;
    if (latest != NULL) list = latest(NULL);
    if (list == NULL && builtin != NULL) list = builtin();
}

bool tl_has_public_suffixes(void) {
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, load);
    return list != NULL;
}

const char *tl_registered_name(const char *host) {
    return tl_has_public_suffixes() ? registrable_domain(list, host) : NULL;
}
