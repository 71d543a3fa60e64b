#!/bin/sh
# SPDX-License-Identifier: MIT
# circ2ics and circ2csv on the command line: what they print, refuse and
# leave behind.
set -u
: "${BUILD:=build}"
bin=$BUILD/bin
case $bin in /*) ;; *) bin=$PWD/$bin ;; esac
dir=$(mktemp -d) || exit 1
trap 'rm -rf "$dir"' EXIT
n=0

ok() {
	n=$((n + 1))
	if [ "$1" -eq 0 ]; then
		echo "ok $n - $2"
	else
		echo "not ok $n - $2"
	fi
}

# status WANT WHAT COMMAND...: its exit status; output in $dir/out, err
status() {
	want=$1 what=$2
	shift 2
	"$@" >"$dir/out" 2>"$dir/err" </dev/null
	[ $? -eq "$want" ]
	ok $? "$what"
}

has() {
	grep -q -e "$2" "$dir/$1"
	ok $? "$3"
}

no_output() {
	! [ -s "$dir/out" ]
	ok $? "$1"
}

s=samples/corrigenda
dev=tests/corpus/dev

status 0 "a calendar" $bin/circ2ics $s/workshop.docx
has out '^DTSTART;TZID=Europe/Zurich:20260610T093000' "its hour"
uid=$(grep '^UID' "$dir/out")
status 0 "its corrigendum" $bin/circ2ics $s/workshop-corr1.docx
[ "$uid" = "$(grep '^UID' "$dir/out")" ]
ok $? "has its identity"
has out '^SEQUENCE:1' "and a higher number"

status 1 "no event" $bin/circ2ics $dev/c45.docx
has err 'circ2ics: .*c45.docx: it holds no event' "is said"
no_output "and nothing is printed"
status 1 "no agenda" $bin/circ2csv $dev/c45.docx
no_output "prints nothing, no column names either"
printf 'PK\003\004 no archive' >"$dir/bad.docx"
status 2 "a bad file among good ones" $bin/circ2ics $s/workshop.docx \
	"$dir/bad.docx" $s/webinar.docx
[ "$(grep -c '^BEGIN:VCALENDAR' "$dir/out") $(grep -c '^UID' "$dir/out")" = \
	"1 2" ]
ok $? "costs nothing else"
! grep -q '^METHOD' "$dir/out"
ok $? "several documents have no METHOD"
$bin/circ2ics -j 3 $s/workshop.docx $s/forum.docx $s/webinar.docx \
	>"$dir/many" 2>/dev/null
$bin/circ2ics $s/workshop.docx $s/forum.docx $s/webinar.docx 2>/dev/null |
	cmp -s - "$dir/many"
ok $? "workers give the same bytes"

status 0 "an original and its corrigendum" $bin/circ2ics $s/workshop-corr1.docx \
	$s/workshop.docx
[ "$(grep -c '^UID' "$dir/out")" -eq 1 ] && grep -q '^SEQUENCE:1' "$dir/out"
ok $? "are one entry, the corrected one"

# a corrigendum that repeats only the second of two meetings
$bin/circ2ics $s/seminars.docx 2>/dev/null | grep '^UID' >"$dir/uids"
second=$(sed -n 2p "$dir/uids")
status 0 "a corrigendum of the second meeting" $bin/circ2ics \
	$s/seminars-corr1.docx
has err 'the first ones of the original.*--original' "is told to be the first's"
status 0 "and with its original" $bin/circ2ics --original=$s/seminars.docx \
	$s/seminars-corr1.docx
[ "$second" = "$(grep '^UID' "$dir/out")" ] && ! [ -s "$dir/err" ]
ok $? "is the second's"
for order in "seminars seminars-corr1" "seminars-corr1 seminars"; do
	for jobs in 1 3; do
		# shellcheck disable=SC2086 # two names
		(cd $s && for f in $order; do printf '%s\0' "$f.docx"; done |
			"$bin/circ2ics" -j $jobs --files0-from=-) \
			>"$dir/out" 2>"$dir/err"
		[ "$(grep '^UID' "$dir/out")" = "$(cat "$dir/uids")" ] &&
			[ "$(grep '^DTSTART;' "$dir/out" | cut -d: -f2 |
			tr -d '\r' | tr '\n' ' ')" = \
			"20260608T093000 20260612T100000 " ] &&
			! [ -s "$dir/err" ]
		ok $? "among files ($order, -j $jobs) it finds its original"
	done
done
$bin/circ2ics -O "$dir/sem" $s/seminars.docx $s/seminars-corr1.docx
grep -q "$second" "$dir/sem/Corrigendum-1-to-Circular-BDT-PKM-CBD-044.ics"
ok $? "in a directory too"
status 2 "another circular's original" $bin/circ2ics \
	--original=$s/workshop.docx $s/seminars-corr1.docx
has err 'is not that of the original' "is refused"
status 2 "an original that is not there" $bin/circ2ics --original=none \
	$s/seminars-corr1.docx
$bin/circ2ics --agenda $s/workshop.docx $s/webinar.docx 2>/dev/null \
	>"$dir/out"
[ "$(grep -c '^BEGIN:VEVENT' "$dir/out") $(grep -c '^RELATED' "$dir/out")" = \
	"7 5" ]
ok $? "two documents keep all their agenda rows"
status 0 "a corrected agenda" $bin/circ2ics --agenda $s/workshop.docx \
	$s/workshop-corr1.docx
! grep -q '20260610' "$dir/out" && [ "$(grep -c '^UID' "$dir/out")" -eq 4 ]
ok $? "leaves no row on the old day"
for what in "--mime" "--cancel" "-m request --attendee=a@example.org"; do
	# shellcheck disable=SC2086 # options
	status 2 "$what of two documents" $bin/circ2ics $what \
		--organizer=o@example.org $s/workshop.docx $s/webinar.docx
	has err 'output-dir' "names the way"
done

status 2 "an option that does not exist" $bin/circ2ics --nonsense
status 2 "two forms of time" $bin/circ2ics --utc --floating $s/webinar.docx
status 2 "a guest without an invitation" $bin/circ2ics \
	--attendee=a@example.org $s/webinar.docx
status 2 "a guest who has no address" $bin/circ2ics -m request \
	--attendee='a b' --organizer=o@example.org $s/webinar.docx
for what in --timezone=Mars/Phobos --organizer=nobody --feed= \
	"--cancel --alarm=15m" "--floating --timezone=Europe/Paris" \
	"--floating --strict-zones" "--todo --event=1" "--todo --agenda" \
	"--feed=x --mime"
do
	# shellcheck disable=SC2086 # options
	status 2 "$what" $bin/circ2ics $what $s/workshop.docx $s/webinar.docx
	[ "$(wc -l <"$dir/err")" -eq 1 ]
	ok $? "is told once"
done
status 0 "a meeting and the deadlines" $bin/circ2ics -n 1 -d \
	$s/webinar.docx
[ "$(grep -c '^BEGIN:VEVENT' "$dir/out")" -eq 2 ]
ok $? "are two entries"
status 2 "an alarm that is none" $bin/circ2ics --alarm=soon $s/webinar.docx
status 2 "an event that is not there" $bin/circ2ics -n 7 $s/webinar.docx

status 0 "files in a directory" $bin/circ2ics --agenda -O "$dir/d/" \
	$s/workshop.docx $s/webinar.docx $s/workshop-corr1.docx
[ "$(cd "$dir/d" && echo *)" = "Circular-BDT-DNE-CYB-090.ics\
 Circular-BDT-IEE-TND-031.ics Corrigendum-1-to-Circular-BDT-IEE-TND-031.ics" ]
ok $? "are named by reference"
status 0 "an e-mail" $bin/circ2ics --mime -m request \
	--organizer='Büro <o@example.org>' --attendee=g@example.org \
	$s/webinar.docx
has out '^Content-Type: text/calendar; method=REQUEST; charset=UTF-8' \
	"of the calendar's method"
has out '^From: =?UTF-8?B?.*?= <o@example.org>' "from its sender"
sed '1,/^.$/d' "$dir/out" | tr -d '\r' | base64 -d 2>/dev/null |
	grep -q '^METHOD:REQUEST'
ok $? "holds the calendar"
status 2 "/dev/full" $bin/circ2ics -o /dev/full $s/webinar.docx

for l in es fr zh; do
	$bin/circ2ics $dev/b42-$l.docx 2>/dev/null | grep '^UID'
done | sort -u >"$dir/uids"
[ "$(wc -l <"$dir/uids")" -eq 1 ]
ok $? "three language versions, one identity"

# the same bytes anywhere
for tool in "circ2ics -a -d" "circ2csv -c title,start_utc,date" \
	"circ2csv -e windows-1252 --transliterate"
do
	for doc in tests/corpus/seed/*.docx $dev/b04.docx; do
		for tz in UTC America/St_Johns Asia/Kathmandu \
			Pacific/Apia nonsense; do
			for l in C C.UTF-8 tr_TR.UTF-8 ar_EG.UTF-8; do
				# shellcheck disable=SC2086 # options
				TZ=$tz LC_ALL=$l $bin/$tool $doc 2>&1 | cksum
			done
		done | sort -u >"$dir/sums"
		[ "$(wc -l <"$dir/sums")" -eq 1 ]
		ok $? "$tool ${doc##*/}: the same in any zone and locale"
	done
done

status 0 "a table" $bin/circ2csv -t addressees $s/workshop.docx
has out '^source,addressee,kind,' "of addressees"
status 0 "for Google" $bin/circ2csv --for=google \
	--csv-timezone=America/New_York $s/workshop.docx
has out '^Workshop on resilient rural networks,06/10/2026,03:30 AM,' \
	"at the hour of New York"
status 2 "without a clock" $bin/circ2csv --for=google $s/workshop.docx
has err 'csv-timezone' "names the option"
status 2 "records of errors for a calendar" $bin/circ2csv --for=google \
	--csv-timezone=UTC --errors=record $s/workshop.docx
status 2 "records of errors in a calendar" $bin/circ2ics --errors=record \
	$s/workshop.docx
status 2 "records of errors" $bin/circ2csv --errors=record -j 2 \
	-c title,start -e latin1 $s/workshop.docx "$dir/bad.docx" \
	"$dir/通函.docx" $s/webinar.docx
tr -d '\r' <"$dir/out" | cut -d, -f1,3-4 | uniq >"$dir/cut"
printf '%s\n' title,source,error_code Opening,$s/workshop.docx, \
	"Country reports,$s/workshop.docx," \
	"Discussion and closing,$s/workshop.docx," ",$dir/bad.docx,damaged" \
	",$dir/U+901AU+51FD.docx,io" Presentations,$s/webinar.docx, \
	Dialogue,$s/webinar.docx, | cmp -s - "$dir/cut"
ok $? "stand as lines in their places"
[ "$(wc -l <"$dir/err")" -eq 2 ]
ok $? "beside the messages"
$bin/circ2json --schema | python3 -c '
import json, sys
def keys(o, path):
    for k, v in o.get("properties", {}).items():
        if k in ("where", "error"):
            continue
        inside = v.get("items", v)
        if "properties" in inside:
            keys(inside, k)
        print(k if path != "relates" else f"relates_{k}", path or "-")
keys(json.load(sys.stdin), "")' | sort -u >"$dir/keys"
missing=
while read -r key path; do
	case $path/$key in
	relates/relates_kind) key=relates ;;	# its kind alone is of use
	signatory/title) key=signatory_title ;;
	signatory/name) key=signatory ;;
	links/*) key=links ;;			# text <target>
	esac
	found=
	for t in agenda events deadlines contacts addressees; do
		$bin/circ2csv -t $t -c "$key" $s/webinar.docx >/dev/null \
			2>"$dir/err" </dev/null
		grep -q 'no column' "$dir/err" || found=$t
	done
	[ "$found" ] || missing="$missing $path/$key"
done <"$dir/keys"
[ -z "$missing" ] && [ "$(wc -l <"$dir/keys")" -gt 40 ]
ok $? "every key of the model is a column$missing"
status 0 "for Outlook" $bin/circ2csv --for=outlook --csv-timezone=Asia/Tokyo \
	$s/forum.docx
has out '^"Forum.*","06/08/2026","12:00:00 AM","06/11/2026","12:00:00 AM","True"' \
	"a meeting of days ends at midnight"
for what in "--for=google --tsv" "--tsv -d;" --transliterate "-t nothing"; do
	# shellcheck disable=SC2086 # options
	status 2 "$what" $bin/circ2csv $what $s/webinar.docx
done
status 2 "a column that is none" $bin/circ2csv -c nonsense $s/workshop.docx
status 2 "Chinese in Latin letters" $bin/circ2csv -e latin1 --transliterate \
	-t addressees $dev/b42-zh.docx
has err 'U+' "names the character"
no_output "and prints nothing"
echo "1..$n"
