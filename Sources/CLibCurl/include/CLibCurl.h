// libcurl as Swift can use it. Swift does not import variadic functions, so each kind of value has a setter and a
// getter here. Only the target Refresh includes this.
#ifndef TAGLINE_CLIBCURL_H
#define TAGLINE_CLIBCURL_H

// Handles as types of their own, so that a multi handle is not taken for an easy one.
#define CURL_STRICTER
#include <curl/curl.h>
#include <stdbool.h>

static inline CURLcode tl_easy_set_flag(CURL *handle, CURLoption option, bool value) {
    return curl_easy_setopt(handle, option, value ? 1L : 0L);
}

static inline CURLcode tl_easy_set_long(CURL *handle, CURLoption option, long value) {
    return curl_easy_setopt(handle, option, value);
}

/// libcurl copies the text; NULL puts the default back.
static inline CURLcode tl_easy_set_text(CURL *handle, CURLoption option, const char *value) {
    return curl_easy_setopt(handle, option, value);
}

/// libcurl keeps the list, which has to live as long as the transfer.
static inline CURLcode tl_easy_set_list(CURL *handle, CURLoption option, struct curl_slist *value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode tl_easy_set_pointer(CURL *handle, CURLoption option, void *value) {
    return curl_easy_setopt(handle, option, value);
}

/// For CURLOPT_WRITEFUNCTION and CURLOPT_HEADERFUNCTION, which have the same form.
static inline CURLcode tl_easy_set_writer(CURL *handle, CURLoption option, curl_write_callback value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode tl_easy_set_prerequest(CURL *handle, curl_prereq_callback value) {
    return curl_easy_setopt(handle, CURLOPT_PREREQFUNCTION, value);
}

static inline CURLcode tl_easy_set_sockopt(CURL *handle, curl_sockopt_callback value) {
    return curl_easy_setopt(handle, CURLOPT_SOCKOPTFUNCTION, value);
}

static inline CURLcode tl_easy_get_long(CURL *handle, CURLINFO info, long *value) {
    return curl_easy_getinfo(handle, info, value);
}

static inline CURLcode tl_easy_get_offset(CURL *handle, CURLINFO info, curl_off_t *value) {
    return curl_easy_getinfo(handle, info, value);
}

/// The text belongs to the handle and lives until its next transfer.
static inline CURLcode tl_easy_get_text(CURL *handle, CURLINFO info, char **value) {
    return curl_easy_getinfo(handle, info, value);
}

/// CURLVERSION_NOW is a macro for an enumerator.
static inline curl_version_info_data *tl_version_info(void) { return curl_version_info(CURLVERSION_NOW); }

static inline CURLMcode tl_multi_set_long(CURLM *multi, CURLMoption option, long value) {
    return curl_multi_setopt(multi, option, value);
}

#endif
