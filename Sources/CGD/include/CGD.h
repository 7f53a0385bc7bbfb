// The part of libgd (https://libgd.github.io, 2.1 and later) that reads pictures. Its functions are declared here and
// looked up in libgd.so.3 when the first picture is read: neither its headers nor the library are needed to build or
// start the program, and where the library is not installed there are no pictures.
#ifndef TAGLINE_CGD_H
#define TAGLINE_CGD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// A decoded picture.
typedef struct tl_picture tl_picture;

/// Formats that are read. Each has a decoder of its own, so that what calls itself one thing is not read as another.
enum {
    TL_PICTURE_JPEG,
    TL_PICTURE_PNG,
    TL_PICTURE_GIF,
    TL_PICTURE_WEBP,
};

/// Whether libgd is there.
bool tl_picture_library_is_there(void);

/// Decodes a picture, of a film the first frame; NULL when it is damaged, too large for the memory, or of a format that
/// this libgd was built without.
tl_picture *tl_picture_decode(int format, const void *bytes, size_t count);

/// Its size in pixels.
int tl_picture_width(const tl_picture *picture);
int tl_picture_height(const tl_picture *picture);

/// A pixel inside of its size as 0xTTRRGGBB; T is 0 for opaque to 127 for transparent.
uint32_t tl_picture_pixel(tl_picture *picture, int column, int row);

/// Gives its memory back.
void tl_picture_free(tl_picture *picture);

/// Limits what this process may take from now on: so much address space, so many seconds of computing and of waiting, no
/// large file written, no core left behind. What goes beyond fails, or ends the process.
void tl_limit_process(size_t memory, unsigned seconds);

#endif
