"""Writes a trained network as the product runs it: eight-bit weights in one ONNX file, and the pieces that it knows.

export.py STATE VOCABULARY FOLDER [--pieces N --seen FILE]
"""

import argparse
import collections
import json
import os

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

import model
import tokens

# Eight-bit products of two are summed up in sixteen bits on processors without VNNI; seven bits cannot overflow there.
MOST = 63


class Exported(torch.nn.Module):
    """What runs in the product: labels, and the projections that links are products of."""

    def __init__(self, tagger):
        super().__init__()
        self.tagger = tagger
        width = model.WIDTH
        halves = [
            (tagger.c1.weight, tagger.c1.bias),
            (tagger.t1.weight[:, :width], tagger.t1.bias / 2),
            (tagger.t1.weight[:, width:], tagger.t1.bias / 2),
            (tagger.c2.weight, tagger.c2.bias),
            (tagger.s2.weight[:, :width], tagger.s2.bias / 2),
            (tagger.s2.weight[:, width:], tagger.s2.bias / 2),
        ]
        self.projections = torch.nn.Linear(width, 6 * model.LINK_WIDTH)
        with torch.no_grad():
            self.projections.weight.copy_(torch.cat([weight for weight, _ in halves]))
            self.projections.bias.copy_(torch.cat([bias for _, bias in halves]))

    def forward(self, pieces, shapes):
        hidden, labels = self.tagger(pieces, shapes)
        return labels, self.projections(hidden)


def main():
    args = arguments()
    state = torch.load(args.state, map_location="cpu")
    layers = 1 + max(int(name.split(".")[2]) for name in state if name.startswith("enc.L."))
    tagger = model.Tagger(model.Encoder(layers, state["enc.we.weight"].shape[0]))
    tagger.load_state_dict(state)
    tagger.eval()
    vocabulary = tokens.vocabulary(args.vocabulary)
    names = sorted(vocabulary, key=vocabulary.get)
    kept = list(range(len(names)))
    if args.pieces:
        kept = kept_pieces(names, args.pieces, args.seen)
        tagger.enc.we = torch.nn.Embedding.from_pretrained(state["enc.we.weight"][kept])
    tagger.enc.pe = torch.nn.Embedding.from_pretrained(tagger.enc.pe.weight[: model.WINDOW].detach())
    os.makedirs(args.folder, exist_ok=True)
    with open(os.path.join(args.folder, "pieces.txt"), "w", encoding="utf8") as out:
        out.writelines(names[i] + "\n" for i in kept)
    write(tagger, args.folder)


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("state")
    parser.add_argument("vocabulary")
    parser.add_argument("folder")
    parser.add_argument("--pieces", type=int, help="keep so many pieces: the seen ones, then the most frequent others")
    parser.add_argument("--seen", help="the pieces of the training text with their counts, as train.py writes them")
    return parser.parse_args()


def kept_pieces(names, count, seen):
    """Marks and single letters, what the training text holds, then plain ASCII pieces by rank until the count is reached."""
    counts = collections.Counter(json.load(open(seen, encoding="utf8")))
    marks = [i for i, name in enumerate(names) if name in ("[CLS]", "[SEP]", "[UNK]")]
    letters = [i for i, name in enumerate(names) if len(name.replace("##", "")) == 1 and name.isascii()]
    others = [i for i, name in enumerate(names) if name.isascii() and not name.startswith("[")]
    kept = dict.fromkeys(marks + letters + [i for i, name in enumerate(names) if counts[name] and not name.startswith("[")])
    for i in others:
        if len(kept) >= count:
            break
        kept[i] = None
    return sorted(kept)


def write(tagger, folder):
    path = os.path.join(folder, "model.onnx")
    pieces, shapes = torch.randint(10, 1000, (1, 37)), torch.randint(0, 12, (1, 37))
    axes = {name: {1: "length"} for name in ("pieces", "shapes", "labels", "links")}
    torch.onnx.export(
        Exported(tagger), (pieces, shapes), path, input_names=["pieces", "shapes"], output_names=["labels", "links"],
        dynamic_axes=axes, opset_version=13, do_constant_folding=True)
    network = onnx.load(path)
    quantize(network.graph)
    for name, value in properties(tagger).items():
        entry = network.metadata_props.add()
        entry.key, entry.value = name, value
    onnx.checker.check_model(network)
    onnx.save(network, path)
    print(f"{path}: {os.path.getsize(path) / 1e6:.1f} MB")


def properties(tagger):
    def numbers(tensor):
        return ",".join(repr(float(number)) for number in tensor.detach().flatten())

    return {
        "window": str(model.WINDOW),
        "link-width": str(model.LINK_WIDTH),
        "content-distances": numbers(tagger.d1),
        "source-distances": numbers(tagger.d2),
        "no-cue": numbers(tagger.no1),
        "no-source": numbers(tagger.no2),
    }


def quantize(graph):
    """Matrices by column and the embeddings by row in eight bits; activations are scaled as they come (ONNX opset 11)."""
    tensors = {tensor.name: tensor for tensor in graph.initializer}
    nodes, added, dropped, scaled = [], [], set(), {}
    for node in graph.node:
        matrix = numpy_helper.to_array(tensors[node.input[1]]) if is_product(node, tensors) else None
        table = numpy_helper.to_array(tensors[node.input[0]]) if is_lookup(node, tensors) else None
        if matrix is not None:
            new, weights = product(node, matrix, scaled)
            dropped.add(node.input[1])
        elif table is not None:
            new, weights = lookup(node, table)
            dropped.add(node.input[0])
        else:
            new, weights = [node], []
        nodes += new
        added += weights
    kept = [tensor for tensor in graph.initializer if tensor.name not in dropped] + added
    del graph.node[:], graph.initializer[:]
    graph.node.extend(nodes)
    graph.initializer.extend(kept)


def is_product(node, tensors):
    return node.op_type == "MatMul" and node.input[1] in tensors and min(tensors[node.input[1]].dims) >= 64


def is_lookup(node, tensors):
    return node.op_type == "Gather" and node.input[0] in tensors and tensors[node.input[0]].dims[0] > 10000


def eight_bits(weights, axis, most):
    scale = np.abs(weights).max(axis, keepdims=True) / most + 1e-12
    return np.clip(np.round(weights / scale), -most, most).astype("int8"), scale.astype("float32")


def product(node, matrix, scaled):
    """An integer product; activations that feed several products are scaled once."""
    source, name = node.input[0], node.output[0]
    weights, scale = eight_bits(matrix, 0, MOST)
    nodes = []
    if source not in scaled:
        scaled[source] = [f"{source}_eight", f"{source}_scale", f"{source}_zero"]
        nodes.append(helper.make_node("DynamicQuantizeLinear", [source], scaled[source]))
    eight, size, zero = scaled[source]
    nodes += [
        helper.make_node("MatMulInteger", [eight, f"{name}_w", zero, f"{name}_z"], [f"{name}_int"]),
        helper.make_node("Cast", [f"{name}_int"], [f"{name}_float"], to=TensorProto.FLOAT),
        helper.make_node("Mul", [size, f"{name}_s"], [f"{name}_both"]),
        helper.make_node("Mul", [f"{name}_float", f"{name}_both"], [name]),
    ]
    return nodes, [
        numpy_helper.from_array(weights, f"{name}_w"),
        numpy_helper.from_array(scale.reshape(-1), f"{name}_s"),
        numpy_helper.from_array(np.zeros((), "int8"), f"{name}_z"),
    ]


def lookup(node, table):
    name = node.output[0]
    weights, scale = eight_bits(table, 1, 127)
    nodes = [
        helper.make_node("Gather", [f"{name}_w", node.input[1]], [f"{name}_int"]),
        helper.make_node("Gather", [f"{name}_s", node.input[1]], [f"{name}_scale"]),
        helper.make_node("Cast", [f"{name}_int"], [f"{name}_float"], to=TensorProto.FLOAT),
        helper.make_node("Mul", [f"{name}_float", f"{name}_scale"], [name]),
    ]
    return nodes, [numpy_helper.from_array(weights, f"{name}_w"), numpy_helper.from_array(scale, f"{name}_s")]


if __name__ == "__main__":
    main()
