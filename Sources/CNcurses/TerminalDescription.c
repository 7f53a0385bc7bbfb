// What terminfo(5) says of a terminal, and a description of our own made of it. In a file of its own, since <term.h>
// defines hundreds of short names as macros.
#include "CNcurses.h"

#include <stdlib.h>
#include <string.h>
#include <term.h>

// Whether the description that `setupterm` has found says that all colours are shown: RGB, of which the kind differs, or
// tmux's Tc.
static bool is_true_color_described(void) {
    const char *direct = tigetstr("RGB");
    return tigetflag("RGB") > 0 || tigetnum("RGB") > 0 || tigetflag("Tc") > 0
        || (direct != NULL && direct != (const char *)-1);
}

int cn_described_colors(const char *name, bool *has_true_color) {
    int status = 0;
    if (setupterm(name, 1, &status) != 0 || status != 1) return -1;
    int colors = tigetnum("colors");
    *has_true_color = is_true_color_described();
    del_curterm(cur_term);
    return colors < 0 ? 0 : colors;
}

// Numbered colours below 256, as xterm has them, and above it 8 bits each of red, green and blue.
#define COLOR(plain, bright, other)                                                                                     \
    "\033[%?%p1%{8}%<%t" plain "%p1%d%e%p1%{16}%<%t" bright "%p1%{8}%-%d%e%p1%{256}%<%t" other ";5;%p1%d%e" other       \
    ";2;%p1%{65536}%/%d;%p1%{256}%/%{255}%&%d;%p1%{255}%&%d%;m"

struct description {
    unsigned char bytes[32768];
    size_t count;
    bool is_full;
};

static void put_byte(struct description *made, int byte) {
    if (made->count == sizeof made->bytes) made->is_full = true;
    else made->bytes[made->count++] = (unsigned char)byte;
}

static void put_number(struct description *made, long number, int bytes) {
    for (int index = 0; index < bytes; index++) put_byte(made, (int)((unsigned long)number >> (8 * index) & 255));
}

static void put_even(struct description *made) {
    if (made->count % 2 != 0) put_byte(made, 0);
}

static const char *string_for(const char *name) {
    if (strcmp(name, "setaf") == 0) return COLOR("3", "9", "38");
    if (strcmp(name, "setab") == 0) return COLOR("4", "10", "48");
    // The palette stays as it is: nobody asked for another.
    if (strcmp(name, "initc") == 0 || strcmp(name, "initp") == 0 || strcmp(name, "oc") == 0) return NULL;
    // tigetstr hands out what it keeps, and only reads the name.
    const char *text = tigetstr((char *)name);
    return text == (const char *)-1 ? NULL : text;
}

// The description that `setupterm` has found, with other colours, in the form of term(5) with numbers of 32 bits.
static void describe(struct description *made, const char *name) {
    int counts[3] = {0, 0, 0};
    while (boolnames[counts[0]] != NULL) counts[0]++;
    while (numnames[counts[1]] != NULL) counts[1]++;
    while (strnames[counts[2]] != NULL) counts[2]++;
    size_t length = 0;
    for (int index = 0; index < counts[2]; index++) {
        const char *text = string_for(strnames[index]);
        if (text != NULL) length += strlen(text) + 1;
    }
    put_number(made, 01036, 2);
    put_number(made, (long)strlen(name) + 1, 2);
    for (int index = 0; index < 3; index++) put_number(made, counts[index], 2);
    put_number(made, (long)length, 2);
    for (const char *next = name; *next != 0; next++) put_byte(made, *next);
    put_byte(made, 0);
    for (int index = 0; index < counts[0]; index++)
        put_byte(made, strcmp(boolnames[index], "ccc") != 0 && tigetflag((char *)boolnames[index]) > 0);
    put_even(made);
    for (int index = 0; index < counts[1]; index++) {
        int number = tigetnum((char *)numnames[index]);
        if (strcmp(numnames[index], "colors") == 0) number = 1 << 24;
        if (strcmp(numnames[index], "pairs") == 0) number = 1 << 16;
        put_number(made, number < 0 ? -1 : number, 4);
    }
    long offset = 0;
    for (int index = 0; index < counts[2]; index++) {
        const char *text = string_for(strnames[index]);
        put_number(made, text == NULL ? -1 : offset, 2);
        if (text != NULL) offset += (long)strlen(text) + 1;
    }
    for (int index = 0; index < counts[2]; index++) {
        const char *text = string_for(strnames[index]);
        for (; text != NULL && *text != 0; text++) put_byte(made, (unsigned char)*text);
        if (string_for(strnames[index]) != NULL) put_byte(made, 0);
    }
    put_even(made);
    // What is not of the standard: RGB, which says that colours are given by their parts, and AX, that 39 and 49 are the
    // terminal's own.
    bool has_own = tigetflag("AX") > 0;
    const char *names = has_own ? "AX\0RGB" : "RGB";
    int flags = has_own ? 2 : 1;
    long names_length = has_own ? 7 : 4;
    put_number(made, flags, 2);
    put_number(made, 0, 2);
    put_number(made, 0, 2);
    put_number(made, flags, 2);
    put_number(made, names_length, 2);
    for (int index = 0; index < flags; index++) put_byte(made, 1);
    put_even(made);
    for (int index = 0; index < flags; index++) put_number(made, index * 3, 2);
    for (long index = 0; index < names_length; index++) put_byte(made, names[index]);
}

static char *base64(const struct description *made) {
    static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    char *text = malloc(4 + (made->count + 2) / 3 * 4 + 1);
    if (text == NULL) return NULL;
    memcpy(text, "b64:", 4);
    char *next = text + 4;
    for (size_t index = 0; index < made->count; index += 3) {
        size_t left = made->count - index;
        unsigned group = (unsigned)made->bytes[index] << 16 | (left > 1 ? (unsigned)made->bytes[index + 1] << 8 : 0)
            | (left > 2 ? made->bytes[index + 2] : 0);
        *next++ = digits[group >> 18];
        *next++ = digits[group >> 12 & 63];
        *next++ = left > 1 ? digits[group >> 6 & 63] : '=';
        *next++ = left > 2 ? digits[group & 63] : '=';
    }
    *next = 0;
    return text;
}

char *cn_true_color_description(const char *name, bool is_known) {
    int status = 0;
    if (name == NULL || setupterm(name, 1, &status) != 0 || status != 1) return NULL;
    char *text = NULL;
    const char *set = tigetstr("setaf");
    bool has_colors = tigetnum("colors") >= 8 && set != NULL && set != (const char *)-1;
    if (has_colors && (is_known || is_true_color_described())) {
        struct description *made = calloc(1, sizeof *made);
        if (made != NULL) {
            describe(made, name);
            if (!made->is_full) text = base64(made);
            free(made);
        }
    }
    del_curterm(cur_term);
    return text;
}
