// libcurl as Swift can use it: the variadic setters with one type each.
#ifndef TAGLINE_CLIBCURL_H
#define TAGLINE_CLIBCURL_H
#include <curl/curl.h>
#endif
