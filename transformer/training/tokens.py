"""Words and their pieces as the product cuts them (org.claimwire.transformer.PieceTokenizer and WordPieces), in plain Python.

SameTokensTest holds the two to each other over all labelled texts.

tokens.py VOCABULARY < TEXTS    a JSON string a line in; a JSON list of paragraphs a line out, each a list of
                                [begin, end, pieces, shape], offsets in characters
"""

import json
import sys
import unicodedata

LONGEST = 60
PLAIN = {
    **dict.fromkeys("\u201c\u201d\u201e\u00ab\u00bb", '"'),
    **dict.fromkeys("\u2018\u2019\u201a`\u00b4", "'"),
    **dict.fromkeys("\u2013\u2014\u2015", "-"),
    "\u2026": ".",
}
ZERO_WIDTH = "\u200b\ufeff"
OPENS, CLOSES = "\u201c", "\u201d"


def vocabulary(path):
    """The numbers of the pieces: of a tokenizer.json, or of a file of a piece a line."""
    with open(path, encoding="utf8") as file:
        if path.endswith(".json"):
            return json.load(file)["model"]["vocab"]
        return {line.rstrip("\n"): number for number, line in enumerate(file)}


def is_mark(letter):
    code = ord(letter)
    return (
        33 <= code <= 47 or 58 <= code <= 64 or 91 <= code <= 96 or 123 <= code <= 126
        or unicodedata.category(letter).startswith("P")
    )


def is_unseen(letter):
    return letter in ZERO_WIDTH or unicodedata.category(letter) in ("Cc", "Cf")


def is_upper(letter):
    return letter.isupper() or unicodedata.category(letter) == "Lt"


def shape(word, quoted):
    """How a word is written: the numbers of org.claimwire.transformer.Shape."""
    upper, lower = any(map(is_upper, word)), any(map(str.islower, word))
    if is_mark(word[0]):
        kind = 5
    elif unicodedata.category(word[0]) == "Nd":
        kind = 4
    elif len(word) > 1 and upper and not lower:
        kind = 2
    elif is_upper(word[0]):
        kind = 1
    elif lower and not upper:
        kind = 0
    else:
        kind = 3
    return 2 * kind + int(quoted)


class Tokenizer:
    """Cuts texts into paragraphs of (begin, end, pieces, shape)."""

    def __init__(self, pieces):
        self.pieces = pieces
        self.known = {}

    def paragraphs(self, text):
        paragraphs, begin = [], 0
        for line in text.split("\n"):
            words = list(self.words(text, begin, begin + len(line)))
            if words:
                paragraphs.append(words)
            begin += len(line) + 1
        return paragraphs

    def words(self, text, begin, end):
        quoted, at = False, begin
        while at < end:
            letter = text[at]
            if letter.isspace() or is_unseen(letter):
                at += 1
                continue
            behind = at + 1 if is_mark(letter) else self.word_end(text, at + 1, end)
            word = text[at:behind]
            inside = quoted
            if letter == OPENS:
                quoted = inside = True
            elif letter == CLOSES:
                quoted, inside = False, True
            elif letter == '"':
                quoted, inside = not quoted, True
            yield at, behind, self.cut(word), shape(word, inside)
            at = behind

    @staticmethod
    def word_end(text, at, end):
        while at < end and not text[at].isspace() and not is_mark(text[at]) and text[at] not in ZERO_WIDTH:
            at += 1
        return at

    def cut(self, word):
        if word not in self.known:
            self.known[word] = self.longest_first(word)
        return self.known[word]

    def longest_first(self, word):
        plain = "".join(PLAIN.get(letter, letter) for letter in word).lower()
        plain = "".join(one for one in unicodedata.normalize("NFD", plain) if unicodedata.category(one) != "Mn")
        unknown = [self.pieces["[UNK]"]]
        if not plain or len(plain) > LONGEST:
            return unknown
        cut, at = [], 0
        while at < len(plain):
            end = len(plain)
            while end > at and ("##" if at else "") + plain[at:end] not in self.pieces:
                end -= 1
            if end == at:
                return unknown
            cut.append(self.pieces[("##" if at else "") + plain[at:end]])
            at = end
        return cut


def main():
    tokenizer = Tokenizer(vocabulary(sys.argv[1]))
    for line in sys.stdin:
        print(json.dumps(tokenizer.paragraphs(json.loads(line))))


if __name__ == "__main__":
    main()
