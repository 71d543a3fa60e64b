#!/bin/sh
# Hostile text in every field through every writer, read back by parsers that
# are not ours.  Prints TAP.
cd "$(dirname "$0")/.." || exit 1
: "${BUILD:=build}"
mkdir -p "$BUILD/hostile" && "$BUILD/hostile-write" "$BUILD/hostile" || exit 1
exec python3 tests/hostile/read.py "$BUILD/hostile"
