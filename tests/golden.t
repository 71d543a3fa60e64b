#!/bin/sh
# Golden outputs: what each tool printed when somebody last looked.
# Prints TAP; `make regen` (tests/golden.t regen) shows each difference and
# replaces the golden file.
cd "$(dirname "$0")/.." || exit 1
: "${BUILD:=build}"
n=0 bad=0
out=$(mktemp) || exit 1
trap 'rm -f "$out"' EXIT

# golden NAME COMMAND...: standard output is tests/golden/NAME
golden() {
	name=$1
	shift
	n=$((n + 1))
	"$@" >"$out" 2>/dev/null
	if cmp -s "$out" "tests/golden/$name"; then
		echo "ok $n - $name"
		return
	fi
	diff -u "tests/golden/$name" "$out" 2>&1 | head -n 40 | sed 's/^/# /'
	if [ "${REGEN:-}" ]; then
		cp "$out" "tests/golden/$name"
		echo "ok $n - $name made anew"
	else
		echo "not ok $n - $name"
		bad=1
	fi
}

[ "${1:-}" = regen ] && REGEN=1
seed=samples/bdt-dne-cyb-065.docx
bin=$BUILD/bin
golden seed.json "$bin/circ2json" --pretty --where $seed
golden seed.blocks.json "$bin/circ2json" --pretty --blocks $seed
golden seed.csv "$bin/circ2csv" $seed
golden seed.ics "$bin/circ2ics" --agenda $seed
golden seed.xml "$bin/circ2xml" $seed
golden seed.lint "$bin/circlint" $seed
golden seed.lint.jsonl "$bin/circlint" --format=json $seed
golden rules.txt "$bin/circlint" --list-rules
for id in a06 b04 b16 b24 b28 b33; do
	golden $id.json "$bin/circ2json" --pretty tests/corpus/dev/$id.docx
	golden $id.ics "$bin/circ2ics" --agenda tests/corpus/dev/$id.docx
done
echo "1..$n"
exit $bad
