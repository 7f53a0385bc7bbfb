// libcurl brings thirty libraries with it, whose loading takes longer than opening the store and drawing the first
// screen. Only `tagline refresh` and `tagline add` fetch anything, so libcurl is loaded when one of its functions is
// first called: the functions below have libcurl's names and pass each call on. (On Apple systems its loading costs
// next to nothing, and it is linked as usual.)
#ifndef __APPLE__

#define _GNU_SOURCE
// Without the checks that curl.h does by macros of the functions' names.
#define CURL_DISABLE_TYPECHECK
#include "CLibCurl.h"

#include <dlfcn.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#undef curl_easy_setopt
#undef curl_easy_getinfo
#undef curl_multi_setopt

static void *loaded(const char *name) {
    // A race of two threads gives both the same handle.
    static void *library;
    if (library == NULL) library = dlopen("libcurl.so.4", RTLD_NOW | RTLD_LOCAL);
    void *function = library != NULL ? dlsym(library, name) : NULL;
    if (function == NULL) {
        fprintf(stderr, "tagline needs libcurl (Debian: libcurl4): %s\n", dlerror());
        exit(EXIT_FAILURE);
    }
    return function;
}

// Looks a function up once. The pointer is written whole, so threads that race write the same.
#define REAL(name)                                          \
    static __typeof__(name) *real;                          \
    if (real == NULL) real = (__typeof__(name) *)loaded(#name)

CURLcode curl_global_init(long flags) { REAL(curl_global_init); return real(flags); }
time_t curl_getdate(const char *text, const time_t *unused) { REAL(curl_getdate); return real(text, unused); }
void curl_free(void *pointer) { REAL(curl_free); real(pointer); }
curl_version_info_data *curl_version_info(CURLversion version) { REAL(curl_version_info); return real(version); }

struct curl_slist *curl_slist_append(struct curl_slist *list, const char *text) {
    REAL(curl_slist_append);
    return real(list, text);
}
void curl_slist_free_all(struct curl_slist *list) { REAL(curl_slist_free_all); real(list); }

CURL *curl_easy_init(void) { REAL(curl_easy_init); return real(); }
void curl_easy_cleanup(CURL *handle) { REAL(curl_easy_cleanup); real(handle); }
void curl_easy_reset(CURL *handle) { REAL(curl_easy_reset); real(handle); }
CURLcode curl_easy_pause(CURL *handle, int what) { REAL(curl_easy_pause); return real(handle, what); }
const char *curl_easy_strerror(CURLcode code) { REAL(curl_easy_strerror); return real(code); }

// The one variable argument is a long, a pointer or an offset: each a machine word where this is compiled.
_Static_assert(sizeof(long) == sizeof(void *) && sizeof(curl_off_t) == sizeof(void *), "words");
#define WORD(last)                      \
    va_list list;                       \
    va_start(list, last);               \
    void *value = va_arg(list, void *); \
    va_end(list)

CURLcode curl_easy_setopt(CURL *handle, CURLoption option, ...) {
    REAL(curl_easy_setopt);
    WORD(option);
    return real(handle, option, value);
}
CURLcode curl_easy_getinfo(CURL *handle, CURLINFO info, ...) {
    REAL(curl_easy_getinfo);
    WORD(info);
    return real(handle, info, value);
}
CURLMcode curl_multi_setopt(CURLM *multi, CURLMoption option, ...) {
    REAL(curl_multi_setopt);
    WORD(option);
    return real(multi, option, value);
}

CURLM *curl_multi_init(void) { REAL(curl_multi_init); return real(); }
CURLMcode curl_multi_cleanup(CURLM *multi) { REAL(curl_multi_cleanup); return real(multi); }
CURLMcode curl_multi_add_handle(CURLM *multi, CURL *handle) { REAL(curl_multi_add_handle); return real(multi, handle); }
CURLMcode curl_multi_remove_handle(CURLM *multi, CURL *handle) {
    REAL(curl_multi_remove_handle);
    return real(multi, handle);
}
CURLMcode curl_multi_perform(CURLM *multi, int *running) { REAL(curl_multi_perform); return real(multi, running); }
CURLMcode curl_multi_poll(CURLM *multi, struct curl_waitfd *extra, unsigned int count, int timeout, int *ready) {
    REAL(curl_multi_poll);
    return real(multi, extra, count, timeout, ready);
}
CURLMcode curl_multi_wakeup(CURLM *multi) { REAL(curl_multi_wakeup); return real(multi); }
CURLMsg *curl_multi_info_read(CURLM *multi, int *left) { REAL(curl_multi_info_read); return real(multi, left); }

CURLU *curl_url(void) { REAL(curl_url); return real(); }
void curl_url_cleanup(CURLU *url) { REAL(curl_url_cleanup); real(url); }
// Named by its symbol, since versions of curl.h differ on whether the first argument is const.
CURLUcode tl_url_get(CURLU *url, CURLUPart part, char **text, unsigned int flags) __asm__("curl_url_get");
CURLUcode tl_url_get(CURLU *url, CURLUPart part, char **text, unsigned int flags) {
    REAL(curl_url_get);
    return real(url, part, text, flags);
}
CURLUcode curl_url_set(CURLU *url, CURLUPart part, const char *text, unsigned int flags) {
    REAL(curl_url_set);
    return real(url, part, text, flags);
}

#endif
