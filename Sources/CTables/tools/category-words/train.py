#!/usr/bin/env python3
"""Writes the weights of the word model: `train.py Sources/CTables/tables/category-words.txt`.

A multinomial logistic regression whose weights are drawn towards the word lists in lexicon.txt (graded by grades.txt)
and fitted to two thirds of each labelled set. The last third, by a hash of the article's id (of its story in
stories-uci), is held out; `benchmarks tags` scores it apart. Words that stand in most articles weigh little, whatever
they are about. Needs numpy and scipy.
"""
import collections, gzip, json, re, sys, unicodedata, zlib
from pathlib import Path
import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

HERE = Path(__file__).parent
CORPORA = HERE.parents[4] / "shared" / "corpora"
CATEGORIES = "Politics World Business Technology Science Health Environment Sport Culture Entertainment Lifestyle Weather Crime".split()
INDEX = {c: i for i, c in enumerate(CATEGORIES)}
SETS = {
    "masakha-eng": ("category-masakhanews/docs.jsonl.gz", {"business": ["Business"], "entertainment": ["Entertainment", "Culture"], "health": ["Health"], "politics": ["Politics"], "sports": ["Sport"], "technology": ["Technology"]}),
    "telegram": ("category-telegram/docs.jsonl.gz", {"society": ["Politics", "World", "Crime", "Culture", "Lifestyle", "Environment"], "economy": ["Business"], "technology": ["Technology"], "sports": ["Sport"], "entertainment": ["Entertainment", "Culture"], "science": ["Science", "Health", "Environment"]}),
    "giveme5w1h": ("stories-giveme5w1h/docs.jsonl.gz", {"world": ["World", "Politics", "Crime", "Environment"], "technology": ["Technology"], "entertainment": ["Entertainment", "Culture"], "science": ["Science", "Health", "Environment"], "sports": ["Sport"], "business": ["Business"]}),
    "huffpost": ("category-huffpost/docs.jsonl.gz", {"POLITICS": ["Politics"], "ENTERTAINMENT": ["Entertainment"], "WORLD NEWS": ["World"], "SPORTS": ["Sport"], "STYLE & BEAUTY": ["Lifestyle"], "WELLNESS": ["Health"], "PARENTING": ["Lifestyle"], "CRIME": ["Crime"], "FOOD & DRINK": ["Lifestyle"], "ENVIRONMENT": ["Environment", "Weather"], "HOME & LIVING": ["Lifestyle"], "BUSINESS": ["Business"], "CULTURE & ARTS": ["Culture"], "SCIENCE": ["Science"], "TECH": ["Technology"], "TRAVEL": ["Lifestyle"]}),
    "uci": ("stories-uci/docs.jsonl.gz", {"business": ["Business"], "sci-tech": ["Technology", "Science"], "entertainment": ["Entertainment"], "health": ["Health"]}),
}
SETS["masakha-fra"] = ("category-masakhanews/fra-docs.jsonl.gz", SETS["masakha-eng"][1])
# Weights smaller than this are not kept.
LEAST = .2
# Business and crime words stand in every kind of news.
SCALES = {"Business": .75, "Crime": .7, "Weather": .6, "World": .6, "Environment": .8}
STROKES = {"ı": "i", "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "ł": "l", "þ": "th"}
WORD = re.compile(r"[^\W_]+(?:['’](?!s\b)[^\W_]+)*")
SHORT = set("ai mp tv un gp vr ev ar dj ep lp pm id hp eu uk us fa wm em f1".split())

STOP = set("""
the and of to in is was that for it with as his he on be at by had not are but from or have an they which
one you were all her she there would their we him been has when who will no if out so said what up its
about than into them can only other new some could time these two may then do first any my now such like
our over man me even most made after also did many before must through back years where much your way
well down should because each just those people how too little state good very make world still own see
men work long get here between both life being under never day same another know while last might us
great old year off come since against go came right used take three a i this more yet de la le du des en
et un una der die das und von den crown second light can wonder board sight hearing stem number wales
trust style appeal appeals consent snap ms ward lb best over light yellow card cards pill numbers exit
tell line ace house select motor big pot net bright obi ma new one two per pole free
""".split())

def fold(text):
    text = unicodedata.normalize("NFKD", text.lower())
    return "".join(STROKES.get(c, c) for c in text if not unicodedata.combining(c))

def words(text):
    text = re.sub(r"\b((?:[A-Z]\.){2,})", lambda m: m.group(1).replace(".", ""), text)
    return [w.replace("'", "").replace("’", "") for w in WORD.findall(fold(text))]

# How much a word of the headline, of the text's beginning and of the rest counts; as in WordModel.swift.
TITLE, LEAD, LEAD_WORDS, MOST_WORDS = 4, 3, 40, 700
common = {}

def learn_common_words(texts):
    """How rare a word is, 1 for one that hardly any article has; needs no labels."""
    frequency = collections.Counter()
    for text in texts: frequency.update(set(words(text)[:MOST_WORDS]))
    common.update({w: max(.02, 1 - n / len(texts)) ** 4 for w, n in frequency.items()})

def features(document):
    title = words(document["title"])
    counts = collections.Counter()
    for w in title: counts[w] += TITLE
    for i, w in enumerate(words(document["text"])[: MOST_WORDS - len(title)]): counts[w] += LEAD if i < LEAD_WORDS else 1
    return {w: n * common.get(w, 1) for w, n in counts.items()}

def lexicon():
    lists = collections.defaultdict(lambda: np.zeros(13))
    for line in (HERE / "lexicon.txt").read_text().splitlines():
        category, members = line.split(":", 1)
        for x in members.split():
            if "-" in x or "&" in x: continue
            for w in words(re.sub(r"['’]s?$", "", x)):
                if w in STOP or w.isdigit() or len(w) < 2 or (len(w) == 2 and w not in SHORT): continue
                lists[w][INDEX[category]] = 1
    for w in list(lists): lists[w] /= lists[w].sum() ** 0.7
    for line in (HERE / "grades.txt").read_text().splitlines():
        grade, members = line.split(":", 1)
        for x in members.split():
            for w in words(x):
                if w in lists: lists[w] = lists[w] * {"weak": 0.45, "strong": 1.7}[grade]
    scales = np.array([SCALES.get(c, 1) for c in CATEGORIES])
    return {w: v * scales for w, v in lists.items()}

def fit(examples, lists, pull=1, scale=3):
    frequency = collections.Counter()
    for counts in {id(counts): counts for counts, _ in examples}.values(): frequency.update(counts.keys())
    vocabulary = ({w for w, n in frequency.items() if n >= 3 and (len(w) >= 3 or w in lists)} | set(lists)) - (STOP - set(lists))
    place = {w: i for i, w in enumerate(sorted(vocabulary))}
    prior = np.zeros((len(place), 13))
    for w, v in lists.items(): prior[place[w]] = v * scale
    rows, columns, values, gold = [], [], [], np.zeros((len(examples), 13))
    for row, (counts, categories) in enumerate(examples):
        known = [(place[w], n ** .5) for w, n in counts.items() if w in place]
        norm = sum(v * v for _, v in known) ** .5 or 1
        for column, v in known: rows.append(row); columns.append(column); values.append(v / norm)
        for c in categories: gold[row, INDEX[c]] = 1
    X = csr_matrix((values, (rows, columns)), shape=(len(examples), len(place)))
    first = gold.argmax(1)
    weight = (1 / np.maximum(np.bincount(first, minlength=13), 1))[first]
    weight = weight / weight.mean()
    def loss(flat):
        W = flat.reshape(prior.shape)
        S = X @ W
        P = np.exp(S - S.max(1, keepdims=True))
        P /= P.sum(1, keepdims=True)
        q = (P * gold).sum(1)
        D = W - prior
        gradient = X.T @ ((P - P * gold / (q[:, None] + 1e-12)) * weight[:, None]) + pull * D
        return -(weight * np.log(q + 1e-12)).sum() + pull / 2 * (D * D).sum(), gradient.ravel()
    W = minimize(loss, prior.ravel(), jac=True, method="L-BFGS-B", options={"maxiter": 80}).x.reshape(prior.shape)
    return {w: W[i] for w, i in place.items()}

def accuracy(model, examples):
    right = 0
    for counts, categories in examples:
        scores, total = np.zeros(13), 0
        for w, n in counts.items():
            if w in model: scores += model[w] * n ** .5; total += n
        right += bool(total) and CATEGORIES[int(scores.argmax())] in categories
    return right / len(examples)

# Whole articles are few, and headlines many: each article counts as often as these.
WEIGHT = {"masakha-eng": 4, "masakha-fra": 4, "telegram": 4, "giveme5w1h": 4}

def is_held_out(name, document):
    return zlib.crc32((document["gold"]["story"] if name == "uci" else document["id"]).encode()) % 3 == 2

def main():
    documents = {n: [json.loads(l) for l in gzip.open(CORPORA / path)] for n, (path, _) in SETS.items()}
    learn_common_words([d["text"] for n in WEIGHT for d in documents[n] if not is_held_out(n, d)])
    def examples(name, held):
        return [(features(d), SETS[name][1][d["gold"]["category"]]) for d in documents[name]
                if d["gold"].get("category") in SETS[name][1] and is_held_out(name, d) == held]
    model = fit(sum((examples(n, False) * WEIGHT.get(n, 1) for n in SETS), []), lexicon())
    rounded = {}
    for w, v in model.items():
        # The rareness goes into the weights: the program counts words as they are.
        v = np.round(v * common.get(w, 1) ** .5, 1)
        v[np.abs(v) < LEAST] = 0
        if v.any() and re.fullmatch(r"[^\W_]+", w): rounded[w] = v
    common.clear()
    means = [[], []]
    for n in SETS:
        scores = [accuracy(rounded, examples(n, held)) for held in (False, True)]
        for m, x in zip(means, scores): m.append(x)
        print(n, "fitted %.3f, held out %.3f" % tuple(scores))
    print("mean %.3f %.3f" % tuple(np.mean(m) for m in means), len(rounded), "words")
    lines = []
    for k, category in enumerate(CATEGORIES):
        by = collections.defaultdict(list)
        for w, v in rounded.items():
            if v[k]: by[v[k]].append(w)
        for value in sorted(by, reverse=True):
            line = ""
            for w in sorted(by[value]):
                if len(line) + len(w) > 90: lines.append(f"{category} {value:g}{line}"); line = ""
                line += " " + w
            lines.append(f"{category} {value:g}{line}")
    old = Path(sys.argv[1]).read_text()
    heading = "[weights]\n"
    Path(sys.argv[1]).write_text(old[: old.index(heading)] + heading + "\n".join(lines) + "\n")

if __name__ == "__main__": main()
