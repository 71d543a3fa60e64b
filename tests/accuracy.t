#!/bin/sh
# Extraction against gold does not fall back. Prints TAP.
cd "$(dirname "$0")/.." || exit 1
: "${BUILD:=build}"
n=0 bad=0
least() {	# F1 directory...
	f=$1
	shift
	n=$((n + 1))
	if "$BUILD/accuracy" -f "$f" "$@" >"$BUILD/accuracy.log" 2>&1; then
		echo "ok $n - micro-F1 of $* is at least $f"
	else
		sed 's/^/# /' "$BUILD/accuracy.log"
		echo "not ok $n - micro-F1 of $* is at least $f"
		bad=1
	fi
}
least 1 tests/corpus/seed
least 0.97 tests/corpus/dev
echo "1..$n"
exit $bad
