// Zstandard (RFC 8878), which compresses article texts.
#ifndef TAGLINE_CZSTD_H
#define TAGLINE_CZSTD_H
#include <zdict.h>
#include <zstd.h>
#endif
