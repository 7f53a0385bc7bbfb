#!/usr/bin/env python3
"""Makes Sources/CTables/tables/date-words.txt from the Unicode CLDR as Babel packs it.

    python3 -m venv /tmp/babel && /tmp/babel/bin/pip install babel==2.19.0
    /tmp/babel/bin/python Sources/CTables/tools/date-words-table.py > Sources/CTables/tables/date-words.txt

Babel 2.19.0 has CLDR 49, whose licence is Unicode-3.0 (https://www.unicode.org/license.txt).

A line of the table is a word, folded as DateText folds it, and what it means: a to l for the months, 0 for Sunday to 6,
A and P for the halves of the day, M for noon, N for night. Where a word means several things, each is followed by the
languages in which it does; the first is what is meant when nobody knows the language.
"""
import re
import sys
import unicodedata

from babel import Locale
from babel.localedata import locale_identifiers

BABEL = "2.19.0, CLDR 49"

# Languages of which there are feeds, those with most readers first: a word that means two things means first what it
# does in the earlier language. A word of a language that is not here is left out where it clashes.
RANKED = ("en de fr es ru pt it ja zh nl pl tr fa ar uk cs ko id vi sv el hu ro fi da nb he th sk bg hr sr lt sl et lv "
          "ca hi bn fil ms is ga mk bs sq ka hy az kk uz be mn ta te ml mr gu kn pa ur si ne my km lo sw af eu gl cy "
          "mt lb nn no fo am ky tk tt tg ps ku ckb sd ug yue").split()

# What CLDR does not have and feeds do: language, meaning, words or phrases.
EXTRAS = """
en i sept; en 2 tues; en 3 weds; en 4 thur, thurs
de a jän; de c mrz; de 6 sonnabend; de A morgens, vormittags; de P nachmittags, abends
es i set, setiembre; es A am, de la mañana; es P pm, de la tarde, de la noche
pt A da manhã; pt P da tarde, da noite
fr A du matin; fr P de l'après-midi, du soir
it A del mattino; it P del pomeriggio, di sera
ro a ian; sq A e paradites; sq P e pasdites; da A fm; da P em; sv A fm; sv P em; tr A öö; tr P ös
vi A sáng, sa; vi P chiều, tối, ch
pl e maj; cs f čer; sk c mar
hu A de, délelőtt; hu P du, délután, este
fi a tammi; fi b helmi; fi c maalis; fi d huhti; fi e touko; fi f kesä; fi g heinä; fi h elo; fi i syys; fi j loka
fi k marras; fi l joulu; fi A ap; fi P ip
lt a sau; lt b vas; lt c kov; lt d bal; lt e geg; lt f bir; lt g lie; lt h rugp
lt i rugs; lt j spa; lt k lap; lt l gruo
vi a tháng một, tháng giêng; vi b tháng hai; vi c tháng ba; vi d tháng tư, tháng bốn; vi e tháng năm; vi f tháng sáu
vi g tháng bảy; vi h tháng tám; vi i tháng chín; vi j tháng mười; vi k tháng mười một; vi l tháng mười hai, tháng chạp
bg a ян; bn a জানুয়ারী; bn b ফেব্রুয়ারী; hi l दिसम्बर; hi i सितम्बर; hi k नवम्बर; hi b फ़रवरी, फरवरी; hi a जनवरी
el e μάι, μαι, μαϊ; el f ιον; el g ιολ; el A πμ; el P μμ
ru i сент; ru k нояб; ru e май, мая; ru A утра; ru P вечера, дня; ru N ночи
uk a січ; uk b лют; uk c бер; uk d кві; uk e тра; uk f чер; uk g лип; uk h сер
uk i вер; uk j жов; uk k лис; uk l гру
bg A пр.об.; bg P сл.об.
ar A ص, صباحا, صباحاً; ar P م, مساء, مساءً
fa A ق.ظ, صبح; fa P ب.ظ, عصر
he A לפנה״צ; he P אחה״צ
hi A पूर्वाह्न, सुबह; hi P अपराह्न, शाम
th A ก่อนเที่ยง; th P หลังเที่ยง
ja A 午前; ja P 午後; zh A 上午, 早上, 清晨, 清早; zh P 下午, 晚上, 傍晚; zh M 中午; zh N 凌晨; zh P 晚; zh A 早
si a ජනවාරි, ජන; si b පෙබරවාරි, පෙබ; si c මාර්තු, මාර්; si d අප්‍රේල්
si e මැයි; si f ජූනි; si g ජූලි; si h අගෝස්තු, අගෝ
si i සැප්තැම්බර්, සැප්; si j ඔක්තෝබර්, ඔක්; si k නොවැම්බර්, නොවැ; si l දෙසැම්බර්, දෙසැ
ko A 오전, 새벽, 아침; ko P 오후, 저녁
"""

# Words of other uses in dates.
NEVER = set("in а то de la le du el al am um ob om at et of on by the and den der die das vom von zum en a an i o e u y "
            "thang".split())

# Of the names of parts of the day, those that tell the half.
PERIODS = {"am": "A", "pm": "P", "midnight": "A", "morning1": "A", "morning2": "A", "afternoon1": "P",
           "afternoon2": "P", "evening1": "P", "evening2": "P", "noon": "M", "night1": "N", "night2": "N"}


def fold(word):
    """As DateText does it: small letters without accents, and nothing but letters and the marks that belong to them."""
    folded = ""
    for character in unicodedata.normalize("NFD", word.lower()):
        # Accents, and the vowels and joints of Arabic and Hebrew, which some write and some do not.
        if re.match("[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]", character):
            continue
        if unicodedata.category(character)[0] in "LM":
            folded += {"ς": "σ", "ı": "i", "ł": "l", "đ": "d", "ø": "o", "ی": "ي", "ک": "ك"}.get(character, character)
    return unicodedata.normalize("NFC", folded)


def latin(word):
    return all(character < "\u0530" for character in word)


def main():
    meanings = {}  # word -> meaning -> languages

    def add(language, meaning, name):
        if any(character.isdigit() for character in name):
            return
        word = fold(name)
        # One letter tells nothing, but for the halves of the day and scripts whose letters are words.
        shortest = 1 if meaning in "APMN" and not word.isascii() or word > "\u2e80" else 2
        if meaning in "abcdefghijkl" and latin(word):
            shortest = 3
        if len(word) < shortest or len(word) > 24:
            return
        if word in NEVER and not (language, meaning) in (("en", "A"), ("hu", "A"), ("hu", "P")):
            return
        meanings.setdefault(word, {}).setdefault(meaning, set()).add(language)

    for identifier in sorted(locale_identifiers()):
        language = identifier.split("_")[0]
        if language in ("root", "isv", "cu", "jbo", "tok", "vo", "ie", "io", "ia"):
            continue
        locale = Locale.parse(identifier)
        for context in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                for month, name in locale.months.get(context, {}).get(width, {}).items():
                    add(language, "abcdefghijkl"[month - 1], name)
                for day, name in locale.days.get(context, {}).get(width, {}).items():
                    add(language, "1234560"[day], name)
            for width in ("wide", "abbreviated", "narrow") if language in RANKED else ():
                for period, name in locale.day_periods.get(context, {}).get(width, {}).items():
                    # Chinese noon comes as the first afternoon.
                    meaning = "M" if (language, period) in (("zh", "afternoon1"),) else PERIODS.get(period)
                    if meaning and not (width == "narrow" and period not in ("am", "pm")):
                        add(language, meaning, name)
    for extra in EXTRAS.strip().replace("\n", ";").split(";"):
        language, meaning, words = extra.strip().split(" ", 2)
        for word in words.split(","):
            add(language, meaning, word)

    rank = {language: place for place, language in enumerate(RANKED)}
    lines = []
    for word, kinds in meanings.items():
        if len(kinds) > 1:
            kept = {}
            for meaning, languages in kinds.items():
                known = sorted((rank[language], language) for language in languages if language in rank)
                if known:
                    kept[meaning] = known
            if not kept:
                continue
            order = sorted(kept, key=lambda meaning: kept[meaning])
            if len(order) > 1:
                text = " ".join(meaning + ":" + ",".join(name for _, name in kept[meaning][:20]) for meaning in order)
                lines.append((word, text))
                continue
            lines.append((word, order[0]))
        else:
            lines.append((word, next(iter(kinds))))
    lines.sort(key=lambda line: line[0].encode())
    print("; Names of months, weekdays and parts of the day in the languages of the Unicode CLDR, sorted by their bytes: a line a")
    print(f"; word. Made by Sources/CTables/tools/date-words-table.py from Babel {BABEL}; do not edit.")
    print(";")
    print("; Copyright 1991-2026 Unicode, Inc., Unicode License v3 (https://www.unicode.org/license.txt).")
    print()
    print("[words]")
    for word, text in lines:
        print(f"{word} {text}")
    print(f"{len(lines)} words, {sum(len((w + t).encode()) + 2 for w, t in lines)} bytes", file=sys.stderr)


main()
