#!/bin/sh
# Golden block trees: what the readers make of the small documents beside
# them, one construct of word processors after the other.  Prints TAP;
# "regen" as argument shows each difference and replaces the golden file.
cd "$(dirname "$0")/.." || exit 1
: "${BUILD:=build}"
n=0 bad=0
out=$(mktemp) || exit 1
trap 'rm -f "$out"' EXIT
for f in tests/golden/blocks/*.xml; do
	golden=${f%.xml}.blocks.json
	n=$((n + 1))
	"$BUILD/bin/circ2json" --pretty --blocks "$f" >"$out" 2>&1
	if cmp -s "$golden" "$out"; then
		echo "ok $n - $f"
		continue
	fi
	diff -u "$golden" "$out" 2>&1 | head -n 40 | sed 's/^/# /'
	if [ "${1:-}" = regen ]; then
		cp "$out" "$golden"
		echo "ok $n - $f made anew"
	else
		echo "not ok $n - $f"
		bad=1
	fi
done
echo "1..$n"
exit $bad
