#!/usr/bin/env python3
"""Makes Sources/CTables/tables/line-break-classes.txt from the Unicode Character Database.

    Sources/CTables/tools/line-break-table.py /usr/share/unicode > Sources/CTables/tables/line-break-classes.txt

The folder is as Debian's package unicode-data has it: LineBreak.txt, EastAsianWidth.txt, UnicodeData.txt and
emoji/emoji-data.txt of one version of Unicode.
"""
import re
import sys

# In the order of LineBreakClass. The last five are not Unicode's own: opening and closing brackets that are wide,
# pictographs that are not assigned yet, and South East Asian letters whose marks are of class CM.
CLASSES = ("XX BK CR LF NL SP ZW WJ ZWJ GL CB CM AL HL NU ID EB EM CL CP EX IS SY OP QU NS IN BA BB HY B2 PR PO "
           "RI JL JV JT H2 H3 SA OW CW EP").split()
LIMIT = 0x110000


def ranges(path):
    for line in open(path, encoding="utf-8"):
        fields = line.split("#")[0].split(";")
        if len(fields) < 2:
            continue
        first, _, last = fields[0].strip().partition("..")
        yield int(first, 16), int(last or first, 16) + 1, fields[1].strip()


def main(folder):
    classes = ["XX"] * LIMIT
    # What the head of LineBreak.txt says of code points that it does not list.
    for first, last, value in [(0x3400, 0x4DC0, "ID"), (0x4E00, 0xA000, "ID"), (0xF900, 0xFB00, "ID"),
                               (0x20000, 0x2FFFE, "ID"), (0x30000, 0x3FFFE, "ID"), (0x1F000, 0x1FB00, "ID"),
                               (0x1FC00, 0x1FFFE, "ID"), (0x20A0, 0x20D0, "PR")]:
        classes[first:last] = [value] * (last - first)
    for first, last, value in ranges(f"{folder}/LineBreak.txt"):
        classes[first:last] = [value] * (last - first)
    categories = {}
    for line in open(f"{folder}/UnicodeData.txt", encoding="utf-8"):
        fields = line.split(";")
        categories[int(fields[0], 16)] = fields[2]
    # LB1: classes that depend on language or on more than the code point.
    resolved = {"AI": "AL", "SG": "AL", "XX": "AL", "CJ": "NS"}
    for point in range(LIMIT):
        value = resolved.get(classes[point], classes[point])
        if value == "SA" and categories.get(point) in ("Mn", "Mc"):
            value = "CM"
        classes[point] = value
    for first, last, value in ranges(f"{folder}/EastAsianWidth.txt"):
        if value in ("F", "W", "H"):
            for point in range(first, last):
                classes[point] = {"OP": "OW", "CP": "CW"}.get(classes[point], classes[point])
    for first, last, value in ranges(f"{folder}/emoji/emoji-data.txt"):
        if value == "Extended_Pictographic":
            for point in range(first, last):
                if point not in categories and classes[point] == "ID":
                    classes[point] = "EP"
    version = re.search(r"LineBreak-([\d.]+)\.txt", open(f"{folder}/LineBreak.txt", encoding="utf-8").readline())[1]

    text = ""
    start = 0
    while start < LIMIT:
        end = start
        while end < LIMIT and classes[end] == classes[start]:
            end += 1
        # A length in hexadecimal digits (0 to ?), the highest first, and a letter for the class. A length of 1 has
        # no digits.
        length, digits = end - start, ""
        while length > 1 or (digits and length):
            digits = chr(0x30 + length % 16) + digits
            length //= 16
        text += digits + chr(0x40 + CLASSES.index(classes[start]))
        start = end
    print("; Line breaking classes of all code points (Unicode Standard Annex 14), made by Sources/CTables/tools/line-break-table.py")
    print("; from the Unicode Character Database; do not edit. On one line, since it has every sign in it.")
    print(";")
    print("; Copyright 1991-2022 Unicode, Inc., Unicode License.")
    print(f"\n[version]\n{version}\n\n[runs]\n{text}")


main(sys.argv[1])
