#!/bin/sh
# How the tools behave on the command line. Prints TAP.
cd "$(dirname "$0")/.." || exit 1
: "${BUILD:=build}"
bin=$PWD/$BUILD/bin
case $BUILD in /*) bin=$BUILD/bin ;; esac
doc=$PWD/samples/bdt-dne-cyb-065.docx
dir=$(mktemp -d) || exit 1
trap 'rm -rf "$dir"' EXIT
cd "$dir" || exit 1
n=0 bad=0

ok() {		# status-of-the-test name
	n=$((n + 1))
	if [ "$1" -eq 0 ]; then
		echo "ok $n - $2"
	else
		echo "not ok $n - $2"
		bad=1
	fi
}

# status STATUS LINES-ON-STDERR NAME COMMAND...: exit status, message lines,
# and nothing on standard output unless the status is 0 or 1
status() {
	want=$1 lines=$2 name=$3
	shift 3
	"$@" >out 2>err
	got=$?
	is=0
	[ $got -eq "$want" ] || { echo "# exit status $got, not $want"; is=1; }
	[ "$(wc -l <err)" -eq "$lines" ] || { sed 's/^/# /' err; is=1; }
	[ "$want" -lt 2 ] || [ ! -s out ] || { echo "# prints"; is=1; }
	ok $is "$name"
}

printf '' >empty.docx
printf 'MZ\220\0\3\0\377\376 no document' >other.docx
printf '\320\317\021\340\241\261\032\341xxxxxxxx' >old.doc
head -c 7000 "$doc" >truncated.docx
printf '%%PDF-1.7\n' >letter.pdf
printf '{\\rtf1 hello}' >letter.rtf
mkdir folder
cp "$doc" 'new
line.docx'
printf '\0\377junk' >'bad
name.docx'

for tool in circ2json circ2csv circ2ics circ2xml circlint; do
	# what has nothing to say beside its result on the sample
	quiet= found=0
	[ $tool = circ2ics ] && quiet=--timezone=Europe/Zurich
	[ $tool = circlint ] && found=1
	for f in empty.docx other.docx old.doc truncated.docx letter.pdf \
	    letter.rtf folder missing.docx; do
		status 2 1 "$tool: $f is one line and status 2" \
		    "$bin/$tool" $f
	done
	status $found 0 "$tool reads standard input" sh -c \
	    "'$bin/$tool' $quiet - <'$doc'"
	status $found 0 "$tool without a FILE reads standard input" sh -c \
	    "'$bin/$tool' $quiet <'$doc'"
	status 2 1 "$tool to a full device is trouble" sh -c \
	    "'$bin/$tool' $quiet '$doc' >/dev/full"
	grep -q 'No space left' err
	ok $? "$tool says why it cannot write"
	status 2 1 "$tool --help to a full device is trouble" sh -c \
	    "'$bin/$tool' --help >/dev/full"
	status 2 1 "$tool -o into a directory that is not there" \
	    "$bin/$tool" -o none/out "$doc"
	status 2 2 "$tool: an unknown option" "$bin/$tool" --no-such-option
	for name in from=bogus input-encoding=bogus input-encoding=char \
	    language=xx; do
		status 2 1 "$tool: --$name is told once" "$bin/$tool" \
		    --$name "$doc" "$doc"
	done
	"$bin/$tool" --help >out 2>err
	ok $? "$tool --help"
	[ -z "$(sed -n 's/^ .\{5\}--\([a-z0-9-]*\).*/\1/p' out | sort |
	    uniq -d)" ]
	ok $? "$tool --help names each option once"
	"$bin/$tool" --version | grep -q "^$tool [0-9]"
	ok $? "$tool --version"
done

"$bin/circ2json" "$doc" other.docx "$doc" >out 2>err
[ $? -eq 2 ] && [ "$(wc -l <out)" -eq 2 ] && [ "$(wc -l <err)" -eq 1 ]
ok $? 'a bad file among good ones costs one line and status 2'
"$bin/circ2json" --errors=record "$doc" other.docx "$doc" >out 2>err
[ $? -eq 2 ] && [ "$(wc -l <out)" -eq 3 ] &&
    sed -n 2p out | grep -q '"error":{"code":"format"'
ok $? '--errors=record leaves a record in its place'
"$bin/circ2json" 'bad
name.docx' 2>err
[ "$(wc -l <err)" -eq 1 ] && grep -q 'bad\\nname' err
ok $? 'control characters of a file name are escaped'

echo old >result
"$bin/circ2json" -o result other.docx "$doc" 2>err
grep -q '"reference"' result
ok $? '-o keeps what could be read'
echo old >kept
"$bin/circ2json" -o kept --no-such "$doc" 2>err
[ "$(cat kept)" = old ]
ok $? '-o leaves the old file alone when nothing was done'
ln -s kept link
"$bin/circ2json" -o link "$doc" && [ -L link ] && grep -q reference kept
ok $? '-o follows a symbolic link'
ls | grep -q '^result\.\|^kept\.'
[ $? -ne 0 ]
ok $? '-o leaves no temporary file'

printf '%s\0' "$doc" other.docx >list
"$bin/circ2json" --files0-from=list >out 2>err
[ $? -eq 2 ] && [ "$(wc -l <out)" -eq 1 ]
ok $? '--files0-from'
mkdir -p tree/b tree/a
cp "$doc" tree/b/2.docx
cp "$doc" tree/a/1.docx
cp "$doc" 'tree/~$1.docx'
cp "$doc" tree/.hidden.docx
echo x >tree/notes.json
"$bin/circ2json" -r tree | sed 's/.*"source":"\([^"]*\)".*/\1/' >out
printf 'tree/a/1.docx\ntree/b/2.docx\n' | cmp -s - out
ok $? '-r walks in order, without hidden and lock files'

cp "$doc" tree/a/2.docx
"$bin/circ2xml" -r -j2 --output-dir=xml tree && [ "$(ls xml | tr '\n' ' ')" = \
    '1.xml 2.xml 2~2.xml ' ] && grep -q akomaNtoso xml/2~2.xml
ok $? 'circ2xml makes --output-dir and writes over none of its files'
status 2 1 'circ2xml: an --output-dir that cannot be made' \
    "$bin/circ2xml" --output-dir=none/xml "$doc"

for tool in circ2ics circlint; do
	status 2 1 "$tool: SOURCE_DATE_EPOCH that is no time" \
	    env SOURCE_DATE_EPOCH=soon "$bin/$tool" "$doc"
	grep -q SOURCE_DATE_EPOCH err
	ok $? 'is named'
	status 2 1 "$tool: a PDF" "$bin/$tool" letter.pdf
	! grep -q circ2json err
	ok $? 'is told without the name of another tool'
done
status 2 1 'circ2xml: records of errors' "$bin/circ2xml" --errors=record "$doc"
i=0
while [ $i -lt 30 ]; do
	cp "$doc" "same~$i.docx"
	set -- "$@" "same~$i.docx" "$doc"
	i=$((i + 1))
done
"$bin/circ2xml" --output-dir=many "$@" &&
    [ "$(find many -type f | wc -l)" -eq 60 ]
ok $? 'sixty documents of like names are sixty files'
status 2 1 'circ2csv: --csv-timezone without --for' \
    "$bin/circ2csv" --csv-timezone=Europe/Paris "$doc"
status 2 1 'circlint: a configuration and none' \
    "$bin/circlint" --config=/dev/null --no-config "$doc"
status 2 1 'a file without a name' "$bin/circ2json" ''
grep -q "''" err
ok $? 'a file without a name is shown as one'

set -- 
for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
	set -- "$@" "$doc" other.docx
done
"$bin/circ2json" --errors=record -j1 "$@" >one 2>err1
"$bin/circ2json" --errors=record -j3 "$@" >three 2>err3
cmp -s one three && cmp -s err1 err3 && [ "$(wc -l <one)" -eq 40 ]
ok $? '-j gives the same bytes'
for zone in UTC Asia/Tokyo America/St_Johns; do
	for locale in C POSIX tr_TR.UTF-8; do
		TZ=$zone LC_ALL=$locale "$bin/circ2json" --where "$doc" >one
		cmp -s one where.ref 2>/dev/null || [ ! -f where.ref ] ||
		    echo "# $zone $locale differs" >>differs
		[ -f where.ref ] || cp one where.ref
	done
done
[ ! -f differs ]
ok $? 'neither TZ nor the locale changes a byte'
"$bin/circ2json" --schema | python3 -m json.tool >/dev/null
ok $? '--schema is JSON'
mkfifo pipe
cat "$doc" >pipe &
"$bin/circ2json" pipe >out
ok $? 'a FIFO is read'
"$bin/circ2json" --max-input=64K /dev/zero >out 2>err
[ $? -eq 2 ] && grep -q max-input err
ok $? 'an endless device stops at max-input'
case $BUILD in
*asan*) ;;			# a sanitizer takes more by itself
*) ( ulimit -v 262144 && exec "$bin/circ2json" /dev/zero >out 2>err ) ;;
esac
grep -q max-input err
ok $? 'an endless device takes less than 256 MB'
python3 -c "import socket
socket.socket(socket.AF_UNIX).bind('sock')"
for tool in circ2json circ2csv circ2ics circ2xml circlint; do
	status 2 1 "$tool: a socket" "$bin/$tool" sock
	status 2 1 "$tool: a directory" "$bin/$tool" .
done
# one writer that never stops: what the file held at first is read
cp "$doc" grows
python3 -c "
f = open('grows', 'ab', buffering=0)
size = f.tell()
while True:
    f.write(bytes(65536))
    if f.tell() > 1 << 26:
        f.truncate(size)" &
writer=$!
timeout 10 "$bin/circ2json" grows >out 2>err
[ $? -le 2 ]
ok $? 'a file that grows is read to an end'
kill $writer
wait $writer 2>/dev/null
echo "1..$n"
exit $bad
