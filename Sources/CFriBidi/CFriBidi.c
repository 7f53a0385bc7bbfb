#define _GNU_SOURCE
#include "CFriBidi.h"

#include <dlfcn.h>
#include <stddef.h>

#if __has_include(<fribidi/fribidi.h>)
#include <fribidi/fribidi.h>

// Most readers never show a right-to-left letter, and those that do should not wait for the library at the start. A
// system without it shows such text in the order of its letters.
static struct {
    bool is_loaded;
    __typeof__(fribidi_get_bidi_types) *types;
    __typeof__(fribidi_get_bracket_types) *brackets;
    __typeof__(fribidi_get_par_embedding_levels_ex) *levels;
    __typeof__(fribidi_get_joining_types) *joining_types;
    __typeof__(fribidi_join_arabic) *join_arabic;
    __typeof__(fribidi_shape) *shape;
    __typeof__(fribidi_reorder_line) *reorder;
} library;

static bool load(void) {
    // A race of two threads finds the same functions twice.
    if (library.is_loaded) return library.reorder != NULL;
    static const char *const names[] = {"libfribidi.so.0", "libfribidi.0.dylib", "/opt/homebrew/lib/libfribidi.0.dylib"};
    void *handle = NULL;
    for (size_t index = 0; index < sizeof names / sizeof *names && handle == NULL; index++)
        handle = dlopen(names[index], RTLD_NOW | RTLD_LOCAL);
    if (handle != NULL) {
        library.types = (__typeof__(library.types))dlsym(handle, "fribidi_get_bidi_types");
        library.brackets = (__typeof__(library.brackets))dlsym(handle, "fribidi_get_bracket_types");
        library.levels = (__typeof__(library.levels))dlsym(handle, "fribidi_get_par_embedding_levels_ex");
        library.joining_types = (__typeof__(library.joining_types))dlsym(handle, "fribidi_get_joining_types");
        library.join_arabic = (__typeof__(library.join_arabic))dlsym(handle, "fribidi_join_arabic");
        library.shape = (__typeof__(library.shape))dlsym(handle, "fribidi_shape");
        bool has_all = library.types && library.brackets && library.levels && library.joining_types
            && library.join_arabic && library.shape;
        if (has_all) library.reorder = (__typeof__(library.reorder))dlsym(handle, "fribidi_reorder_line");
    }
    library.is_loaded = true;
    return library.reorder != NULL;
}

bool tl_order_line(uint32_t *scalars, int count, bool is_right_to_left, bool shapes, int32_t *order) {
    if (count <= 0 || count > TLLongestLine || !load()) return false;
    FriBidiCharType types[count];
    FriBidiBracketType brackets[count];
    FriBidiLevel levels[count];
    FriBidiArabicProp joining[count];
    FriBidiStrIndex map[count];
    FriBidiParType base = is_right_to_left ? FRIBIDI_PAR_RTL : FRIBIDI_PAR_LTR;
    library.types(scalars, count, types);
    library.brackets(scalars, count, types, brackets);
    if (library.levels(types, brackets, count, &base, levels) == 0) return false;
    for (int index = 0; index < count; index++) map[index] = index;
    // Before the shaping, which takes nothing from the order.
    if (library.reorder(FRIBIDI_FLAGS_DEFAULT, types, count, 0, base, levels, NULL, map) == 0) return false;
    library.joining_types(scalars, count, joining);
    library.join_arabic(types, count, levels, joining);
    library.shape(
        FRIBIDI_FLAG_SHAPE_MIRRORING | (shapes ? FRIBIDI_FLAG_SHAPE_ARAB_PRES | FRIBIDI_FLAG_SHAPE_ARAB_LIGA : 0),
        levels, count, joining, scalars);
    for (int index = 0; index < count; index++) order[index] = map[index];
    return true;
}

#else

bool tl_order_line(uint32_t *scalars, int count, bool is_right_to_left, bool shapes, int32_t *order) { return false; }

#endif
