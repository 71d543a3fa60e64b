#!/bin/sh
# Ordinary documents hold no meeting and no agenda, however many dates and
# times they print.  Prints TAP.
cd "$(dirname "$0")/.." || exit 1
: "${BUILD:=build}"
n=0 bad=0
for f in tests/ordinary/*.md tests/corpus/dev/c4[5689].docx; do
	n=$((n + 1))
	found=$("$BUILD/bin/circ2json" "$f" | grep -o '"events":.*')
	if [ -z "$found" ] && "$BUILD/bin/circ2json" "$f" >/dev/null; then
		echo "ok $n - $f"
	else
		echo "# $found" | cut -c1-300
		echo "not ok $n - $f"
		bad=1
	fi
done
echo "1..$n"
exit $bad
