#!/bin/sh
# Composed circulars are recognised: at least 0.99 of every field. Prints TAP.
cd "$(dirname "$0")/.." || exit 1
: "${BUILD:=build}"
exec "$BUILD/generate" -t -n 1000
