#ifndef CTABLES_H
#define CTABLES_H

#include <stddef.h>
#include <stdint.h>

/// Bytes that are part of the program.
struct embedded_text {
    const uint8_t *start;
    size_t count;
};

/// The text files in `tables/`, in the order of their names.
enum table_file {
    TABLE_CATALOGUE,
    TABLE_CATALOGUE_NAMES,
    TABLE_CATEGORY_WORDS,
    TABLE_CITY_NAMES,
    TABLE_COUNTRY_NAMES,
    TABLE_DATE_WORDS,
    TABLE_ENCODING_LABELS,
    TABLE_EVENT_AND_TOPIC_NAMES,
    TABLE_HTML_REFERENCES,
    TABLE_LANDSCAPE_NAMES,
    TABLE_LINE_BREAK_CLASSES,
    TABLE_NAME_WORDS,
    TABLE_NAMESAKE_WORDS,
    TABLE_ORGANISATION_NAMES,
    TABLE_PEOPLE_NAMES,
    TABLE_PLACE_NAMES,
    TABLE_REGION_NAMES,
    TABLE_SECTION_NAMES,
    TABLE_WORD_ROLES,
};

/// A list of a file: what stands between the line `[list]` and the next such line or the end, without the line breaks at
/// its end. Empty where there is no such list.
struct embedded_text table_list(enum table_file file, const char *list);

/// Where the tables come from and under which licences, for users to read.
struct embedded_text table_notice(void);

#endif
