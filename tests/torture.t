#!/bin/sh
# A sample of `make torture` (which passes "whole"): documents cut short and
# flipped at some bytes, and some allocations failing.  Prints TAP.
cd "$(dirname "$0")/.." || exit 1
: "${BUILD:=build}"
small=tests/corpus/dev/c48.docx
flat=tests/golden/blocks
if [ "${1:-}" = whole ]; then
	bytes=1 alloc=1
	files="$small tests/corpus/dev/b33.docx tests/corpus/dev/c45.docx"
	trees="$flat/*.xml"
else
	bytes=29 alloc=23 files=$small
	trees="$flat/stories.xml $flat/fields.xml"
fi
{
	"$BUILD/torture-bytes" -s$bytes $files || echo "not ok - bytes"
	case $BUILD in
	*asan*) ;;		# a sanitizer has a malloc of its own
	*) "$BUILD/torture-alloc" -s$alloc $files $trees ||
		echo "not ok - alloc" ;;
	esac
} | awk '/^ok|^not ok/ { n++; if (/^not/) bad = 1
	sub(/^ok [0-9]*/, "ok " n); sub(/^not ok [0-9]*/, "not ok " n) }
	!/^1\.\./ { print } END { print "1.." n; exit bad }'
