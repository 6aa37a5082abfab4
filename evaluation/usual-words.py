#!/usr/bin/env python3
"""Makes usual-words.txt: the words that at least 12 of the 840 labelled articles to train with hold.

    evaluation/usual-words.py attributions.train.jsonl > streams-app/src/main/resources/org/claimwire/streams/incident/usual-words.txt
"""

import collections
import json
import re
import sys

WORD = re.compile(r"[a-z0-9]+(?:[.'-][a-z0-9]+)*")
ARTICLES, LONGEST_LINE = 12, 130

HEADER = """\
# Words that at least 12 of 840 news articles hold, and that therefore tell little of what an article is about. Sorted.
# Our own list, counted by evaluation/usual-words.py in the training articles of PolNeAR; see attribution-model/MODEL_CARD.md on
# their licence. It holds none of their text."""


def lines(words):
    line = ''
    for word in words:
        if line and len(line) + len(word) + 3 > LONGEST_LINE:
            yield line
            line = ''
        line += (' | ' if line else '') + word
    yield line


def main(path):
    counts = collections.Counter()
    with open(path, encoding='utf8') as articles:
        for article in map(json.loads, articles):
            counts.update(set(WORD.findall(article['text'].lower())))
    usual = sorted(w for w, n in counts.items() if n >= ARTICLES and (len(w) > 2 or w.isdigit()))
    print(HEADER, *lines(usual), sep='\n')


if __name__ == '__main__':
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
