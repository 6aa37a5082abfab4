"""Trains a network on labelled articles; it may be stopped and run again, and goes on where it was.

train.py BASE.onnx VOCABULARY.json ARTICLES.jsonl STATE [--layers N] [--epochs N] [--rate X] [--seed N]

STATE receives the network's weights, STATE.pieces.json how often each piece stands in the articles (for export.py), and
STATE.checkpoint what a stopped run needs. The data, the seed and one machine make the same weights every time.
"""

import argparse
import collections
import json
import os
import random
import sys

import torch
import torch.nn.functional as F

import articles
import model
import tokens

BATCH = 12
HEAD_RATE = 1e-3
LINK_WEIGHT = 0.3
WARM_UP = 0.08
KEEP_EVERY = 100
IGNORED = -100


def arguments():
    parser = argparse.ArgumentParser()
    for name in ("base", "vocabulary", "articles", "state"):
        parser.add_argument(name)
    parser.add_argument("--layers", type=int)
    parser.add_argument("--epochs", type=int, default=4)
    parser.add_argument("--rate", type=float, default=1.5e-4)
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


class Links:
    """The goals of a window's links: spans as places of pieces, and the number of the span that each is linked to."""

    def __init__(self, article, first, end, heads):
        def inside(span):
            return first <= span[0] and span[1] < end

        def places(span):
            return heads[span[0] - first], heads[span[1] - first]

        cues, sources = {}, {}
        for one in article.attributions:
            for span in filter(inside, one["cue"]):
                cues.setdefault(span, len(cues))
            for span in filter(inside, one["source"]):
                sources.setdefault(span, len(sources))
        self.cues = [heads[span[0] - first] for span in cues]
        self.sources = [places(span) for span in sources]
        self.contents, self.cue_of, source_of = [], [], {}
        for one in article.attributions:
            cue = next((cues[span] for span in one["cue"] if span in cues), None)
            for span in filter(inside, one["content"]):
                self.contents.append(places(span))
                self.cue_of.append(cue)
            if cue is not None:
                source_of.setdefault(cue, next((sources[span] for span in one["source"] if span in sources), None))
        self.source_of = [source_of.get(cue, IGNORED) for cue in range(len(cues))]


class Batch:
    """Windows side by side, filled up to the longest."""

    def __init__(self, windows, marks):
        encoded = [article.encoded(first, end, *marks) for article, first, end in windows]
        length = max(len(pieces) for pieces, _, _ in encoded)
        size = len(windows)
        self.pieces = torch.zeros(size, length, dtype=torch.long)
        self.shapes = torch.full((size, length), articles.NO_SHAPE)
        self.mask = torch.zeros(size, length)
        self.labels = torch.full((size, length), IGNORED)
        links = []
        for row, ((article, first, end), (pieces, shapes, heads)) in enumerate(zip(windows, encoded)):
            self.pieces[row, : len(pieces)] = torch.tensor(pieces)
            self.shapes[row, : len(pieces)] = torch.tensor(shapes)
            self.mask[row, : len(pieces)] = 1
            self.labels[row, torch.tensor(heads)] = torch.tensor(article.labels[first:end])
            links.append(Links(article, first, end, heads))
        self.spans(links)

    def spans(self, links):
        size = len(links)
        cues = max(1, max(len(one.cues) for one in links))
        contents = max(1, max(len(one.contents) for one in links))
        sources = max(1, max(len(one.sources) for one in links))
        self.cues = torch.zeros(size, cues, dtype=torch.long)
        self.contents = torch.zeros(size, contents, 2, dtype=torch.long)
        self.sources = torch.zeros(size, sources, 2, dtype=torch.long)
        self.cue_of = torch.full((size, contents), IGNORED)
        self.source_of = torch.full((size, cues), IGNORED)
        self.no_cues = torch.zeros(size, 1, cues + 1)
        self.no_sources = torch.zeros(size, 1, sources + 1)
        for row, one in enumerate(links):
            for name in ("cues", "contents", "sources"):
                spans = getattr(one, name)
                if spans:
                    getattr(self, name)[row, : len(spans)] = torch.tensor(spans)
            self.no_cues[row, 0, len(one.cues) : cues] = -1e4
            self.no_sources[row, 0, len(one.sources) : sources] = -1e4
            for number, cue in enumerate(one.cue_of):
                self.cue_of[row, number] = cues if cue is None else cue
            for number, source in enumerate(one.source_of):
                self.source_of[row, number] = sources if source is None else source

    def loss(self, tagger):
        hidden, labels = tagger(self.pieces, self.shapes, self.mask)
        to_cues, to_sources = tagger.link(hidden, self.cues, self.contents, self.sources)
        return F.cross_entropy(labels.flatten(0, 1), self.labels.flatten(), ignore_index=IGNORED) + LINK_WEIGHT * (
            mean(to_cues + self.no_cues, self.cue_of) + mean(to_sources + self.no_sources, self.source_of)
        )


def mean(scores, goals):
    """The mean loss of the links that have a goal; nothing if none has."""
    count = max(1, int((goals != IGNORED).sum()))
    return F.cross_entropy(scores.flatten(0, 1), goals.flatten(), ignore_index=IGNORED, reduction="sum") / count


def batches(training, seed):
    """All windows once, those of like lengths together, in an order of the seed's."""
    chance = random.Random(seed)
    windows = [(one, first, end) for one in training for first, end in one.windows(model.WINDOW, chance)]
    chance.shuffle(windows)
    ordered = []
    for at in range(0, len(windows), BATCH * 16):
        chunk = sorted(windows[at : at + BATCH * 16], key=lambda window: window[2] - window[1])
        near = [chunk[k : k + BATCH] for k in range(0, len(chunk), BATCH)]
        chance.shuffle(near)
        ordered += near
    return ordered


class Training:
    """The network, its optimizer, and how far it has come."""

    def __init__(self, args):
        self.args = args
        self.tagger = model.Tagger(model.load(args.base, args.layers))
        self.tagger.enc.we.weight.requires_grad_(False)
        learned = [(n, p) for n, p in self.tagger.named_parameters() if p.requires_grad]
        heads = [p for n, p in learned if not n.startswith("enc.") or n.startswith("enc.fe")]
        layers = [p for n, p in learned if n.startswith("enc.L.")]
        rest = [p for n, p in learned if n.startswith("enc.") and not n.startswith(("enc.fe", "enc.L."))]
        self.optimizer = torch.optim.AdamW([
            {"params": heads, "lr": HEAD_RATE, "weight_decay": 0.01},
            {"params": layers, "lr": args.rate, "weight_decay": 0.01},
            {"params": rest, "lr": args.rate, "weight_decay": 0.0},
        ])
        self.rates = [group["lr"] for group in self.optimizer.param_groups]
        self.epoch = self.batch = self.step = 0
        self.resume()

    @property
    def checkpoint(self):
        return self.args.state + ".checkpoint"

    def resume(self):
        if os.path.exists(self.checkpoint):
            kept = torch.load(self.checkpoint)
            self.tagger.load_state_dict(kept["tagger"])
            self.optimizer.load_state_dict(kept["optimizer"])
            self.epoch, self.batch, self.step = kept["at"]
            torch.set_rng_state(kept["chance"])
            say(f"going on at step {self.step}")

    def keep(self):
        kept = {
            "tagger": self.tagger.state_dict(),
            "optimizer": self.optimizer.state_dict(),
            "at": (self.epoch, self.batch, self.step),
            "chance": torch.get_rng_state(),
        }
        torch.save(kept, self.checkpoint + ".new")
        os.replace(self.checkpoint + ".new", self.checkpoint)

    def learn(self, batch, total):
        warm = max(20, int(total * WARM_UP))
        rate = min(1, (self.step + 1) / warm) * max(0, 1 - max(0, self.step - warm) / (total - warm + 1))
        for group, full in zip(self.optimizer.param_groups, self.rates):
            group["lr"] = full * rate
        loss = batch.loss(self.tagger)
        self.optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_([p for p in self.tagger.parameters() if p.requires_grad], 1.0)
        self.optimizer.step()
        self.step += 1
        return loss.item()

    def run(self, training, marks):
        total = self.args.epochs * len(batches(training, 0))
        self.tagger.train()
        while self.epoch < self.args.epochs:
            losses = []
            for number, windows in enumerate(batches(training, self.args.seed * 1000 + self.epoch)):
                if number < self.batch:
                    continue
                losses.append(self.learn(Batch(windows, marks), total))
                self.batch = number + 1
                if self.step % KEEP_EVERY == 0:
                    self.keep()
                    say(f"step {self.step} of about {total}, loss {sum(losses) / len(losses):.4f}")
            self.epoch, self.batch = self.epoch + 1, 0
            self.keep()


def say(words):
    print(words, file=sys.stderr, flush=True)


def main():
    args = arguments()
    torch.manual_seed(args.seed)
    pieces = tokens.vocabulary(args.vocabulary)
    training = articles.read(args.articles, tokens.Tokenizer(pieces))
    counts = collections.Counter(piece for one in training for word in one.words for piece in word[2])
    names = {number: name for name, number in pieces.items()}
    with open(args.state + ".pieces.json", "w", encoding="utf8") as out:
        json.dump({names[piece]: count for piece, count in counts.items()}, out)
    run = Training(args)
    run.run(training, (pieces["[CLS]"], pieces["[SEP]"]))
    torch.save(run.tagger.state_dict(), args.state)


if __name__ == "__main__":
    main()
