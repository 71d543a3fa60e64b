#!/bin/sh
# Twins of the sample circular: the output follows each change, and each
# finding vanishes when its cause is mended.  Prints TAP.
cd "$(dirname "$0")/.." || exit 1
: "${BUILD:=build}"
python3 tests/twins/run.py "$BUILD/bin" samples/bdt-dne-cyb-065.docx
