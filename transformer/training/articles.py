"""Labelled articles as rows of words with labels, and the windows that the network reads them in."""

import bisect
import json

PARTS = ("source", "cue", "content")
# Later ones are written over earlier ones where the spans of attributions overlap: cues are the rarest.
WRITTEN = ("content", "source", "cue")
NO_SHAPE = 12
REACH, SHORTEST = 80, 20


class Article:
    """Words, a label for each (0 none, then first and further word of each part), and attributions as ranges of words."""

    def __init__(self, row, tokenizer):
        self.text = row["text"]
        paragraphs = tokenizer.paragraphs(self.text)
        self.words = [word for paragraph in paragraphs for word in paragraph]
        self.paragraph = [number for number, paragraph in enumerate(paragraphs) for _ in paragraph]
        begins = [word[0] for word in self.words]
        self.attributions = [
            {part: self.ranges(one[part], begins) for part in PARTS} for one in row.get("attributions", [])
        ]
        self.labels = [0] * len(self.words)
        for part in WRITTEN:
            for attribution in self.attributions:
                for first, last in attribution[part]:
                    for at in range(first, last + 1):
                        self.labels[at] = 1 + 2 * PARTS.index(part) + (at > first)

    def ranges(self, spans, begins):
        found = []
        for begin, end in spans:
            first = bisect.bisect_left(begins, begin)
            if first > 0 and self.words[first - 1][1] > begin:
                first -= 1
            last = bisect.bisect_left(begins, end) - 1
            if last >= first:
                found.append((first, last))
        return found

    def opens(self, at):
        return at > 0 and self.paragraph[at] != self.paragraph[at - 1]

    def windows(self, length, random=None):
        """Ranges of words, as org.claimwire.transformer.Window cuts them; in training the first one is of a random length."""
        first = 0
        room = random.randint(length // 4, length - 2) if random else length - 2
        while first < len(self.words):
            end = self.window_end(first, room)
            yield first, end
            first, room = end, length - 2

    def window_end(self, first, room):
        end = behind = first
        count = 0
        while end < len(self.words):
            count += len(self.words[end][2]) + (end > first and self.opens(end))
            if count > room:
                break
            end += 1
            if end == len(self.words) or self.opens(end):
                behind = end
        if end == len(self.words):
            return end
        return behind if behind > first else max(first + 1, self.sentence_end(first, end))

    def sentence_end(self, first, end):
        at = end
        while at > first + 1 and at > end - REACH and not self.ends_sentence(at - 1):
            at -= 1
        return at if at > first + SHORTEST and self.ends_sentence(at - 1) else end

    def ends_sentence(self, at):
        return self.text[self.words[at][0]] in ".!?"

    def encoded(self, first, end, begin_piece, end_piece):
        """The pieces and shapes of a window, and the place of each word's first piece."""
        pieces, shapes, heads = [begin_piece], [NO_SHAPE], []
        for at in range(first, end):
            if at > first and self.opens(at):
                pieces.append(end_piece)
                shapes.append(NO_SHAPE)
            heads.append(len(pieces))
            pieces += self.words[at][2]
            shapes += [self.words[at][3]] * len(self.words[at][2])
        return pieces + [end_piece], shapes + [NO_SHAPE], heads


def read(path, tokenizer):
    with open(path, encoding="utf8") as file:
        rows = [json.loads(line) for line in file if line.strip()]
    return [Article(row, tokenizer) for row in rows if "text" in row]
