// The part of libpsl (https://github.com/rockdaboot/libpsl) that knows who may register names: below co.uk and github.io
// each name is somebody else's. libcurl brings it along on most systems; its functions are declared here and looked up
// when the first question is asked, so that neither its headers nor the library are needed to build or start the program.
// Only the target Refresh includes this.
#ifndef TAGLINE_CPUBLICSUFFIX_H
#define TAGLINE_CPUBLICSUFFIX_H

#include <stdbool.h>

/// Whether the list can be asked.
bool tl_has_public_suffixes(void);

/// The part of a host's name that somebody has registered: `example.co.uk` of `news.example.co.uk`. A pointer into `host`,
/// which is in small letters and ASCII; NULL where the name is itself one below which others register, or is no name.
const char *tl_registered_name(const char *host);

#endif
