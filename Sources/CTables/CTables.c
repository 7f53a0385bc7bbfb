// memmem is an extension of the GNU C library, which macOS has, too.
#define _GNU_SOURCE
#include "CTables.h"

#include <stdio.h>
#include <string.h>

// #embed is of C23; the compiler has it in earlier languages, too.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const uint8_t catalogue[] = {
#embed "tables/catalogue.txt"
};

static const uint8_t catalogue_names[] = {
#embed "tables/catalogue-names.txt"
};

static const uint8_t category_words[] = {
#embed "tables/category-words.txt"
};

static const uint8_t city_names[] = {
#embed "tables/city-names.txt"
};

static const uint8_t country_names[] = {
#embed "tables/country-names.txt"
};

static const uint8_t date_words[] = {
#embed "tables/date-words.txt"
};

static const uint8_t encoding_labels[] = {
#embed "tables/encoding-labels.txt"
};

static const uint8_t event_and_topic_names[] = {
#embed "tables/event-and-topic-names.txt"
};

static const uint8_t html_references[] = {
#embed "tables/html-references.txt"
};

static const uint8_t landscape_names[] = {
#embed "tables/landscape-names.txt"
};

static const uint8_t line_break_classes[] = {
#embed "tables/line-break-classes.txt"
};

static const uint8_t name_words[] = {
#embed "tables/name-words.txt"
};

static const uint8_t namesake_words[] = {
#embed "tables/namesake-words.txt"
};

static const uint8_t organisation_names[] = {
#embed "tables/organisation-names.txt"
};

static const uint8_t people_names[] = {
#embed "tables/people-names.txt"
};

static const uint8_t place_names[] = {
#embed "tables/place-names.txt"
};

static const uint8_t region_names[] = {
#embed "tables/region-names.txt"
};

static const uint8_t section_names[] = {
#embed "tables/section-names.txt"
};

static const uint8_t word_roles[] = {
#embed "tables/word-roles.txt"
};

static const uint8_t notice[] = {
#embed "tables/NOTICE"
};

#define FILE_OF(name) {name, sizeof name}

static const struct embedded_text files[] = {
    [TABLE_CATALOGUE] = FILE_OF(catalogue),
    [TABLE_CATALOGUE_NAMES] = FILE_OF(catalogue_names),
    [TABLE_CATEGORY_WORDS] = FILE_OF(category_words),
    [TABLE_CITY_NAMES] = FILE_OF(city_names),
    [TABLE_COUNTRY_NAMES] = FILE_OF(country_names),
    [TABLE_DATE_WORDS] = FILE_OF(date_words),
    [TABLE_ENCODING_LABELS] = FILE_OF(encoding_labels),
    [TABLE_EVENT_AND_TOPIC_NAMES] = FILE_OF(event_and_topic_names),
    [TABLE_HTML_REFERENCES] = FILE_OF(html_references),
    [TABLE_LANDSCAPE_NAMES] = FILE_OF(landscape_names),
    [TABLE_LINE_BREAK_CLASSES] = FILE_OF(line_break_classes),
    [TABLE_NAME_WORDS] = FILE_OF(name_words),
    [TABLE_NAMESAKE_WORDS] = FILE_OF(namesake_words),
    [TABLE_ORGANISATION_NAMES] = FILE_OF(organisation_names),
    [TABLE_PEOPLE_NAMES] = FILE_OF(people_names),
    [TABLE_PLACE_NAMES] = FILE_OF(place_names),
    [TABLE_REGION_NAMES] = FILE_OF(region_names),
    [TABLE_SECTION_NAMES] = FILE_OF(section_names),
    [TABLE_WORD_ROLES] = FILE_OF(word_roles),
};

/// The longest line that begins a list.
enum { LONGEST_HEADING = 64 };

struct embedded_text table_list(enum table_file file, const char *list) {
    const struct embedded_text none = {(const uint8_t *)"", 0};
    if ((size_t)file >= sizeof files / sizeof files[0]) return none;
    char heading[LONGEST_HEADING];
    int length = snprintf(heading, sizeof heading, "\n[%s]\n", list);
    if (length < 0 || (size_t)length >= sizeof heading) return none;
    const uint8_t *limit = files[file].start + files[file].count;
    const uint8_t *start = memmem(files[file].start, files[file].count, heading, (size_t)length);
    if (start == NULL) return none;
    start += length;
    const uint8_t *end = memmem(start, (size_t)(limit - start), "\n[", 2);
    if (end == NULL) end = limit;
    while (end > start && end[-1] == '\n') end--;
    return (struct embedded_text){start, (size_t)(end - start)};
}

struct embedded_text table_notice(void) { return (struct embedded_text)FILE_OF(notice); }
