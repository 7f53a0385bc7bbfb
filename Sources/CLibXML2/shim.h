// libxml2 as Swift can use it.
#ifndef TAGLINE_CLIBXML2_H
#define TAGLINE_CLIBXML2_H
#include <libxml/parser.h>
#include <libxml/HTMLparser.h>
#include <libxml/xmlreader.h>
#endif
