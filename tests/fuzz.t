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
part 'flat XML' "$BUILD/replay-flat" tests/corpus/dev/a02.fodt \
    tests/corpus/dev/b39.xml
part 'HTML' "$BUILD/replay-html" tests/ordinary/*.md
part 'text' "$BUILD/replay-text" tests/ordinary/*.md tests/corpus/seed/*.md
part 'dates' "$BUILD/replay-date" tests/ordinary/*.md
part 'the whole way' "$BUILD/replay-all" samples/*.docx \
    tests/corpus/dev/a01.odt tests/ordinary/*.md
echo "1..$n"
exit $bad
