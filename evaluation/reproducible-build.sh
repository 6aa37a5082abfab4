#!/bin/sh
# Builds the last commit twice, in two folders of different names, and compares every jar by its SHA-256; ends with 1 if one differs.
#   evaluation/reproducible-build.sh [MODULE,MODULE...]     all modules if none are named
set -eu

modules=${1:-local}
root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

build() {
    git clone --quiet "$root" "$work/$1"
    (cd "$work/$1" && ./mvnw -q -DskipTests -Djacoco.skip -pl "$modules" -am package)
    (cd "$work/$1" && find . -name '*.jar' -path '*/target/*' -not -path '*/registry/*' -exec sha256sum {} + | sort -k 2) > "$work/$1.sums"
}

build one
build another-one
if diff "$work/one.sums" "$work/another-one.sums"; then
    echo "$(wc -l < "$work/one.sums") jars, each the same in both builds."
else
    echo "The builds differ in the jars above." >&2
    exit 1
fi
