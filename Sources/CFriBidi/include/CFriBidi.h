// FriBidi, loaded when the first right-to-left letter is to be shown. Only the target Terminal includes this.
#ifndef TAGLINE_CFRIBIDI_H
#define TAGLINE_CFRIBIDI_H

#include <stdbool.h>
#include <stdint.h>

/// The most cells of a line that are put in order.
static const int TLLongestLine = 4096;

/// A character that became part of the ligature beside it: its cell is left out.
static const uint32_t TLJoined = 0xFEFF;

/// Puts a line in the order in which it is shown, by the Unicode bidirectional algorithm (UAX #9).
///
/// `scalars` are the line's characters without their marks, one a cell; brackets come back mirrored and, where `shapes`
/// says so, Arabic letters in the form that their neighbours ask for. `order` is filled with what stands in each place from the left. False
/// when FriBidi is not installed or the line is longer than TLLongestLine; nothing is changed then.
bool tl_order_line(uint32_t *scalars, int count, bool is_right_to_left, bool shapes, int32_t *order);

#endif
