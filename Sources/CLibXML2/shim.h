// libxml2 as Swift can use it.
#ifndef TAGLINE_CLIBXML2_H
#define TAGLINE_CLIBXML2_H
#include <libxml/xmlversion.h>
// Where libxml2 was built with ICU, its headers bring in ICU's, and those clash with the ones inside of Foundation.
// Only the inside of a structure that is handled by its address depends on it.
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/HTMLparser.h>
#include <libxml/xmlreader.h>
#endif
