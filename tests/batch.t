#!/bin/sh
# Batches in which files are broken, hang, or end the worker that reads them:
# every file has its record, and -j changes no byte.  FILES says how many
# (make check-batch: 10,000, and then how fast two workers are beside two
# programs that share nothing).  Prints TAP.
set -u
cd "$(dirname "$0")/.." || exit 1
: "${BUILD:=build}" "${FILES:=300}" "${ODD:=2}" "${PACE:=}"
bin=$(cd "$BUILD/bin" && pwd)
tmp=$(mktemp -d) || exit 1
trap 'rm -rf "$tmp"' EXIT
n=0
ok() {
	n=$((n + 1))
	if [ "$1" -eq 0 ]; then echo "ok $n - $2"; else echo "not ok $n - $2"; fi
}

is() {
	[ "$1" = "$2" ]
	set -- $? "$1" "$2" "$3"
	ok "$1" "$4"
	[ "$1" -eq 0 ] || echo "# got '$2', expected '$3'"
}

# One of a hundred is broken; ODD hang, ODD crash; list.a and list.b are
# the two halves.
python3 - "$FILES" "$ODD" "$tmp" <<'EOF' || exit 1
import os, sys
n, odd, tmp = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
good = sorted(os.path.abspath(os.path.join(d, f))
              for d, _, files in os.walk('tests/corpus') for f in files
              if not f.endswith(('.json', '.tsv', '.md')))
paths = []
for i in range(n):
    kind = ('broken' if i % 100 == 37 else 'hangs' if i % (n // odd) == 11 else
            'crash' if i % (n // odd) == 12 else 'good')
    source = good[i % len(good)]
    path = f'{tmp}/{kind}-{i}{os.path.splitext(source)[1]}'
    if kind == 'broken':
        with open(path, 'wb') as f:
            f.write(b'PK\3\4' + b'%d' % i)
    elif kind == 'hangs':
        os.mkfifo(path)
    else:
        os.symlink(source, path)
    paths.append(path)
for name, part in ('list', paths), ('list.a', paths[::2]), ('list.b', paths[1::2]):
    with open(f'{tmp}/{name}', 'w') as f:
        f.write(''.join(p + '\0' for p in part))
EOF
# shellcheck disable=SC2086
${CC:-cc} ${CFLAGS:--O2} -std=c11 -D_GNU_SOURCE -fPIC -shared \
	-o "$tmp/crash.so" tests/batch/crash.c || exit 1

# tool N LIST ARGUMENT...
with() {
	LD_PRELOAD=$tmp/crash.so \
	ASAN_OPTIONS=${ASAN_OPTIONS:-}:verify_asan_link_order=0 \
		"$bin/$1" -j "$2" --files0-from="$3" --timeout=2 "$4" "$5" \
		2>/dev/null
}

for j in 1 2 5; do
	with circ2json $j "$tmp/list" --errors=record --where >"$tmp/json.$j"
	with circlint $j "$tmp/list" --format=json --profile=archive \
		>"$tmp/lint.$j"
done
is "$(wc -l <"$tmp/json.1" | tr -d ' ')" "$FILES" "a record for every file"
is "$(grep -c '"code":"damaged"' "$tmp/json.1") $(grep -c '"code":"timeout"' \
	"$tmp/json.1") $(grep -c '"code":"crash"' "$tmp/json.1")" \
	"$((FILES / 100)) $ODD $ODD" "what could not be read is told apart"
is "$(grep '"code":"crash"' "$tmp/json.2" | grep -c '/crash-[^"]*","error')" "$ODD" \
	"the file that was at hand is blamed"
is "$(grep -c CL001 "$tmp/lint.1") $(grep -c CL003 "$tmp/lint.1") $(grep -c \
	CL004 "$tmp/lint.1")" "$((FILES / 100)) $ODD $ODD" "each is one finding"
for j in 2 5; do
	cmp -s "$tmp/json.1" "$tmp/json.$j" && cmp -s "$tmp/lint.1" "$tmp/lint.$j"
	ok $? "the same bytes with $j workers"
done

# what waits for the oldest is bounded, and nothing is lost by waiting
mkfifo "$tmp/first"
{ printf '%s\0' "$tmp/first"; tr '\0' '\n' <"$tmp/list" | grep good- |
	tr '\n' '\0'; } >"$tmp/list.first"
{ sleep 2; echo '<p>Ref: Circular 7</p>' >"$tmp/first"; } &
"$bin/circ2json" -j 2 --files0-from="$tmp/list.first" >"$tmp/first.json" \
	2>/dev/null
wait
is "$(head -n 1 "$tmp/first.json" | grep -c 'Circular 7') $(wc -l \
	<"$tmp/first.json" | tr -d ' ')" \
	"1 $(tr -cd '\0' <"$tmp/list.first" | wc -c | tr -d ' ')" \
	"the first file is late: all wait for it"

# a reader that takes its time holds the parent up; no worker is to blame
tr '\0' '\n' <"$tmp/list" | grep good- | tr '\n' '\0' >"$tmp/list.good"
with circ2json 2 "$tmp/list.good" --blocks --errors=record |
	{ sleep 3; cat; } >"$tmp/slow"
is "$(grep -c '"error"' "$tmp/slow") $(wc -l <"$tmp/slow" | tr -d ' ')" \
	"0 $(tr -cd '\0' <"$tmp/list.good" | wc -c | tr -d ' ')" \
	"a slow reader is no timeout"

# on a terminal a line of progress, wiped before anything else is written
cat "$tmp/list.good" "$tmp/list.good" "$tmp/list.good" "$tmp/list.good" \
	>"$tmp/list.long"
python3 - "$bin/circlint" "$tmp/list.long" >"$tmp/terminal" <<'EOF'
import os, pty, sys
pty.spawn([sys.argv[1], '-j2', '--files0-from=' + sys.argv[2]],
          lambda fd: os.read(fd, 65536))
EOF
python3 - "$tmp/terminal" <<'EOF'
import re, sys
said = open(sys.argv[1], 'rb').read()
told = re.findall(rb' s left\x1b\[K(.)', said, re.S)
sys.exit(not told or any(c != b'\r' for c in told))
EOF
ok $? "progress on a terminal does not run into findings"

seconds() {
	date +%s.%N
}

# Without the files that hang: two workers would wait for them side by side.
if [ -n "$PACE" ]; then
	for l in list list.a list.b; do
		tr '\0' '\n' <"$tmp/$l" | grep -v /hangs- | tr '\n' '\0' \
			>"$tmp/$l.pace"
	done
	for try in 1 2 3 4 5; do
		t0=$(seconds)
		with circ2json 2 "$tmp/list.pace" --errors=record --where \
			>"$tmp/o"
		t1=$(seconds)
		with circ2json 1 "$tmp/list.a.pace" --errors=record --where \
			>"$tmp/oa" &
		with circ2json 1 "$tmp/list.b.pace" --errors=record --where \
			>"$tmp/ob"
		wait
		echo "$t0 $t1 $(seconds)"
	done | awk '{ print ($3 - $2) / ($2 - $1) }' | sort -n >"$tmp/pace"
	echo "#! -j 2 beside two programs: $(tr '\n' ' ' <"$tmp/pace")"
fi
echo "1..$n"
