#!/bin/sh
# The fuzz targets over known documents and mutations of them. Prints TAP.
cd "$(dirname "$0")/.." || exit 1
: "${BUILD:=build}"
small=tests/corpus/dev/c46.docx
n=0 bad=0

# part NAME COMMAND...: one line for a TAP program's many
part() {
	name=$1
	shift
	n=$((n + 1))
	if "$@" >"$BUILD/part.log" 2>&1; then
		echo "ok $n - $name"
	else
		grep -vE '^(ok|1\.\.)' "$BUILD/part.log" | head -n 20 |
			sed 's/^/# /'
		echo "not ok $n - $name"
		bad=1
	fi
}

part 'zip containers' "$BUILD/replay-zip" samples/*.docx $small
parts=$BUILD/fuzz-parts
rm -rf "$parts"
mkdir -p "$parts"
OUT=$parts python3 tests/fuzz/parts samples/*.docx $small
part 'parts of a DOCX' "$BUILD/replay-docx" "$parts"/*.parts
part 'flat XML' "$BUILD/replay-flat" tests/corpus/dev/a02.fodt \
    tests/corpus/dev/b39.xml
part 'HTML' "$BUILD/replay-html" tests/ordinary/*.md
part 'text' "$BUILD/replay-text" tests/ordinary/*.md tests/corpus/seed/*.md
part 'dates' "$BUILD/replay-date" tests/ordinary/*.md
part 'the whole way' "$BUILD/replay-all" samples/*.docx \
    tests/corpus/dev/a01.odt tests/ordinary/*.md
# what once crashed a target is kept as TARGET-WHAT
for f in tests/fuzz/crashers/*-*; do
	[ -f "$f" ] || continue
	target=${f##*/}
	part "$target" "$BUILD/replay-${target%%-*}" "$f"
done
echo "1..$n"
exit $bad
