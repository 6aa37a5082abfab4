"""The network: an encoder taken over from a sentence-embedding model, and two heads, for labels and for links."""

import math

import onnx
import onnx.numpy_helper
import torch
import torch.nn as nn
import torch.nn.functional as F

# How many pieces are read at once, the marks at their ends counted.
WINDOW = 160
WIDTH = 384
HEADS = 12
INNER = 1536
SHAPES = 13
LABELS = 7
LINK_WIDTH = 128
DISTANCES = 16
DROPOUT = 0.1


class Layer(nn.Module):
    """One layer of BERT, its three projections of attention in one matrix."""

    def __init__(self):
        super().__init__()
        self.qkv = nn.Linear(WIDTH, 3 * WIDTH)
        self.o = nn.Linear(WIDTH, WIDTH)
        self.n1 = nn.LayerNorm(WIDTH, 1e-12)
        self.i = nn.Linear(WIDTH, INNER)
        self.f = nn.Linear(INNER, WIDTH)
        self.n2 = nn.LayerNorm(WIDTH, 1e-12)

    def forward(self, x, mask):
        batch, length, _ = x.shape
        width = WIDTH // HEADS
        query, key, value = self.qkv(x).view(batch, length, 3, HEADS, width).permute(2, 0, 3, 1, 4)
        attention = (query * (1 / math.sqrt(width))) @ key.transpose(-1, -2)
        if mask is not None:
            attention = attention + mask
        context = (attention.softmax(-1) @ value).transpose(1, 2).reshape(batch, length, WIDTH)
        x = self.n1(x + F.dropout(self.o(context), DROPOUT, self.training))
        return self.n2(x + F.dropout(self.f(F.gelu(self.i(x))), DROPOUT, self.training))


class Encoder(nn.Module):
    """BERT, with the shapes of words as one more embedding, which begins at zero."""

    def __init__(self, layers, pieces):
        super().__init__()
        self.we = nn.Embedding(pieces, WIDTH)
        self.pe = nn.Embedding(512, WIDTH)
        self.te = nn.Parameter(torch.zeros(2, WIDTH))
        self.fe = nn.Embedding(SHAPES, WIDTH)
        nn.init.zeros_(self.fe.weight)
        self.n = nn.LayerNorm(WIDTH, 1e-12)
        self.L = nn.ModuleList(Layer() for _ in range(layers))

    def forward(self, pieces, shapes, mask=None):
        x = self.we(pieces) + self.pe.weight[: pieces.shape[1]] + self.te[0] + self.fe(shapes)
        x = F.dropout(self.n(x), DROPOUT, self.training)
        bias = None if mask is None else ((1.0 - mask) * -10000.0)[:, None, None, :]
        for layer in self.L:
            x = layer(x, bias)
        return x


def bucket(distance):
    """A signed distance as the number of its weight: powers of two, those behind on the upper side."""
    power = distance.abs().clamp(min=1).float().log2().floor().long().clamp(max=DISTANCES // 2 - 1)
    return (distance > 0).long() * (DISTANCES // 2) + power


class Tagger(nn.Module):
    """The encoder with its heads. A content is linked to its cue, a cue to its source; the last choice of each is none."""

    def __init__(self, encoder):
        super().__init__()
        self.enc = encoder
        self.tag = nn.Linear(WIDTH, LABELS)
        self.c1 = nn.Linear(WIDTH, LINK_WIDTH)
        self.t1 = nn.Linear(2 * WIDTH, LINK_WIDTH)
        self.c2 = nn.Linear(WIDTH, LINK_WIDTH)
        self.s2 = nn.Linear(2 * WIDTH, LINK_WIDTH)
        self.d1 = nn.Parameter(torch.zeros(DISTANCES))
        self.d2 = nn.Parameter(torch.zeros(DISTANCES))
        self.no1 = nn.Parameter(torch.zeros(1))
        self.no2 = nn.Parameter(torch.zeros(1))

    def forward(self, pieces, shapes, mask=None):
        hidden = self.enc(pieces, shapes, mask)
        return hidden, self.tag(F.dropout(hidden, DROPOUT, self.training))

    def link(self, hidden, cues, contents, sources):
        """Scores of each content's links [batch, contents, cues + 1], and of each cue's [batch, cues, sources + 1].

        cues: [batch, C] places of first pieces; contents, sources: [batch, K, 2] places of the first and the last word's.
        """
        batch = hidden.shape[0]

        def at(places):
            rows = places.reshape(batch, -1, 1).expand(-1, -1, WIDTH)
            return hidden.gather(1, rows).view(*places.shape, WIDTH)

        cue, content, source = at(cues), at(contents).flatten(2), at(sources).flatten(2)
        one = self.t1(content) @ self.c1(cue).transpose(1, 2) / math.sqrt(LINK_WIDTH)
        one = one + self.d1[bucket(distance(cues[:, None, :], contents[:, :, :1], contents[:, :, 1:]))]
        two = self.c2(cue) @ self.s2(source).transpose(1, 2) / math.sqrt(LINK_WIDTH)
        two = two + self.d2[bucket(distance(cues[:, :, None], sources[:, None, :, 0], sources[:, None, :, 1]))]
        return (
            torch.cat([one, self.no1.expand(batch, one.shape[1], 1)], 2),
            torch.cat([two, self.no2.expand(batch, two.shape[1], 1)], 2),
        )


def distance(cue, first, last):
    """How far a cue stands from a span, in pieces; above zero behind it."""
    return torch.where(cue > last, cue - last, cue - first)


def load(path, layers=None):
    """The encoder of a sentence-embedding model in ONNX (BERT, any exporter), or its first layers."""
    graph = onnx.load(path).graph
    tensors = {t.name: torch.tensor(onnx.numpy_helper.to_array(t).copy()) for t in graph.initializer}
    words = next(name for name in tensors if name.endswith("word_embeddings.weight"))
    prefix = words[: -len("embeddings.word_embeddings.weight")]
    there = 1 + max(int(n.split("encoder.layer.")[1].split(".")[0]) for n in tensors if "encoder.layer." in n)
    encoder = Encoder(min(layers or there, there), tensors[words].shape[0])
    matrices = matrices_by_bias(graph, tensors)
    with torch.no_grad():
        fill_embeddings(encoder, tensors, prefix)
        for number, layer in enumerate(encoder.L):
            fill_layer(layer, tensors, matrices, f"{prefix}encoder.layer.{number}.")
    return encoder


def matrices_by_bias(graph, tensors):
    """Exporters name biases, not matrices: the matrix is the one whose product a bias is added to."""
    products = {n.output[0]: n.input[1] for n in graph.node if n.op_type == "MatMul" and n.input[1] in tensors}
    matrices = {}
    for node in graph.node:
        if node.op_type == "Add":
            for bias, product in (node.input, reversed(node.input)):
                if bias in tensors and bias.endswith(".bias") and product in products:
                    matrices[bias] = tensors[products[product]]
    return matrices


def fill_embeddings(encoder, tensors, prefix):
    encoder.we.weight.copy_(tensors[prefix + "embeddings.word_embeddings.weight"])
    encoder.pe.weight.copy_(tensors[prefix + "embeddings.position_embeddings.weight"])
    encoder.te.copy_(tensors[prefix + "embeddings.token_type_embeddings.weight"])
    encoder.n.weight.copy_(tensors[prefix + "embeddings.LayerNorm.weight"])
    encoder.n.bias.copy_(tensors[prefix + "embeddings.LayerNorm.bias"])


def fill_layer(layer, tensors, matrices, prefix):
    own = [prefix + f"attention.self.{name}.bias" for name in ("query", "key", "value")]
    layer.qkv.weight.copy_(torch.cat([matrices[name].t() for name in own]))
    layer.qkv.bias.copy_(torch.cat([tensors[name] for name in own]))
    for linear, name in ((layer.o, "attention.output.dense"), (layer.i, "intermediate.dense"), (layer.f, "output.dense")):
        linear.weight.copy_(matrices[f"{prefix}{name}.bias"].t())
        linear.bias.copy_(tensors[f"{prefix}{name}.bias"])
    for norm, name in ((layer.n1, "attention.output.LayerNorm"), (layer.n2, "output.LayerNorm")):
        norm.weight.copy_(tensors[f"{prefix}{name}.weight"])
        norm.bias.copy_(tensors[f"{prefix}{name}.bias"])
