#!/bin/sh
# circlint as its users see it: the corpus's known defects, manuals, formats,
# statuses, baselines, waivers, batches.  Prints TAP.
cd "$(dirname "$0")/.." || exit 1
: "${BUILD:=build}"
lint=$PWD/$BUILD/bin/circlint
seed=$(echo tests/corpus/seed/*.docx)
tmp=$(mktemp -d) || exit 1
trap 'rm -rf "$tmp"' EXIT
n=0

ok() {		# status what
	n=$((n + 1))
	if [ "$1" -eq 0 ]; then
		echo "ok $n - $2"
	else
		echo "not ok $n - $2"
	fi
}
is() {		# got wanted what
	[ "$1" = "$2" ]
	ok $? "$3"
	[ "$1" = "$2" ] || echo "# got: $1"
}
letter() {	# file reference subject
	cat >"$tmp/$1" <<-EOF
	<html lang="en"><p>Ref: Circular $2</p><p>Geneva, 21 May 2025</p>
	<p>To: Member States; Sector Members</p><p>Subject: $3</p>
	<p>Dear Sir/Madam,</p><p>I am pleased to invite you to the workshop on
	numbering, which will be held in Geneva on Monday, 5 June 2025.</p>
	<p>Yours faithfully,</p></html>
	EOF
}

# -- the rules and their manual
sh tests/rules-manual >"$tmp/rules" && cmp -s "$tmp/rules" man/circ-rules.7
ok $? "man/circ-rules.7 is what the rules say"
missing= silent= untried=
for id in $($lint --list-rules | cut -c1-5); do
	grep -q "^.It Sy $id " man/circ-rules.7 || missing="$missing $id"
	grep -qE "\"$id\", \"" tests/unit/check*.c ||
		grep -q "hit $id" tests/lint.t || silent="$silent $id"
	# what is told of a file that cannot be read takes nothing for it
	case $id in CL00*) continue ;; esac
	tr '\n' '\t' <tests/unit/check.c | cat - tests/unit/check_facts.c |
		grep -qE "\"$id\", NULL" ||
		grep -qE "\"$id\", \"[^\"]*\",( \"..\",)? NULL" \
		tests/unit/check_word.c tests/unit/check_traps.c ||
		grep -q "trap $id" tests/lint.t || untried="$untried $id"
done
is "$missing" "" "each rule has an entry in the manual"
is "$silent" "" "each rule has a hit in the tests"
is "$untried" "" "each rule has a test of what it must not report"
if command -v mandoc >/dev/null; then
	mandoc -Tlint -W warning man/circlint.1 man/circ-rules.7 >"$tmp/man"
	ok $? "manuals are clean"
else
	ok 0 "manuals are clean # SKIP no mandoc"
fi
$lint --explain zone-conflict | grep -q '^CL301 zone-conflict (error)'
ok $? "--explain takes a name"

# -- the corpus: what must be found, and what must not
cat >"$tmp/score.py" <<'EOF'
import json, os, re, subprocess, sys, unicodedata

def fold(s):
    s = unicodedata.normalize('NFKC', s).casefold()
    s = re.sub('[‐-―−]', '-', s)
    s = re.sub('[‘’‚‛′`“”„«»"]', "'", s)
    s = re.sub('[\u00ad\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]', '', s)
    return re.sub(r'\s+', ' ', re.sub(r'\s*-\s*', '-', s)).strip(" .;,:'")

want = {}
for l in open(sys.argv[1], encoding='utf-8'):
    if l.strip() and not l.startswith('#'):
        d, i, w = (l.rstrip('\n').split('\t') + ['', ''])[:3]
        want.setdefault(d, []).append((i, fold(w)))
hit = total = false = 0
for d, rows in want.items():
    out = subprocess.run(sys.argv[2:] + [os.path.join(
        os.path.dirname(sys.argv[1]), d)], stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL).stdout.decode()
    got = [json.loads(x) for x in out.splitlines()]
    if rows[0][0] == '-':
        errors = [g for g in got if g['severity'] == 'error']
        false += bool(errors)
        for g in errors[:1]:
            print('#', d, g['rule'], g['message'])
        continue
    for i, w in rows:
        total += 1
        if any(g['rule'] in i.split('|') and
               w in fold(json.dumps(g, ensure_ascii=False)) for g in got):
            hit += 1
        else:
            print('# not found:', d, i, w)
print(hit, total, false)
EOF
python3 "$tmp/score.py" tests/corpus/seed/findings.tsv "$lint" --format=json \
	>"$tmp/seed"
is "$(tail -n 1 "$tmp/seed")" "17 17 0" "every defect of the seed is found"
python3 "$tmp/score.py" tests/corpus/dev/findings.tsv "$lint" \
	--profile=archive --format=json >"$tmp/dev"
tail -n 1 "$tmp/dev" | awk '{ exit !($1 >= 0.9 * $2 && $3 <= 1) }'
ok $? "defects of the corpus: $(tail -n 1 "$tmp/dev") (found, all, false)"
grep '^#' "$tmp/dev"
is "$($lint --format=json "$seed" | grep '"severity":"error"' |
	sed 's/^{"file":"[^"]*","rule":"\(CL...\)".*/\1/' | sort -u | tr '\n' ' ')" \
	"CL301 CL401 CL402 CL501 CL601 " "the seed has these errors and no other"
$lint --format=json "$seed" | grep '"rule":"CL401"' |
	grep -q '"related":\[{"rule":"CL40[24]'
ok $? "findings of one cause name each other"

# -- statuses
$lint "$seed" >/dev/null
is $? 1 "errors: status 1"
$lint --fail-on=never "$seed" >/dev/null
is $? 0 "--fail-on=never: status 0"
letter a.html BDT/065 Numbering
$lint -p archive -s CL201=warning "$tmp/a.html" >/dev/null
is $? 0 "a rule re-graded on the command line"
$lint -p archive -s CL201=off --fail-on=warning "$tmp/a.html" >"$tmp/out"
is $? 0 "a rule switched off"
$lint --severity=CL999=off "$seed" >/dev/null 2>&1
is $? 2 "no such rule: status 2"
head -c 3000 "$seed" >"$tmp/bad.docx"
$lint "$tmp/bad.docx" >"$tmp/out" 2>"$tmp/err"	# hit CL001
is "$? $(wc -c <"$tmp/out" | tr -d ' ') $(grep -c CL001 "$tmp/err")" "2 0 1" \
	"an unreadable file: status 2, one line"
$lint --format=json "$tmp/bad.docx" 2>/dev/null | grep -q '"rule":"CL001"'
ok $? "an unreadable file is a finding in reports"
$lint --max-part=10 --format=json "$seed" 2>/dev/null |
	grep -q '"rule":"CL002"'		# hit CL002
ok $? "a limit crossed is a finding"
python3 - >"$tmp/hours.md" <<'EOF'
print('Subject: Meetings of the working groups\n')
print('The working groups will meet in Geneva as follows:\n')
print('|Meeting|Date|Time|\n|---|---|---|')
for i in range(1, 6):
    print('|Working Group %d|%d June 2025|09:30-12:30|' % (i, i + 1))
print('\nAll groups open each day at ' + '09:30, ' * 3000 + 'as ever.')
EOF
$lint --max-work=400000 "$tmp/hours.md" >"$tmp/out" 2>"$tmp/err"
is "$(grep -c max-work "$tmp/err")" 0 \
	"a paragraph of many hours is looked at once"
$lint <"$tmp/a.html" >"$tmp/out"
is "$?" 1 "standard input"

# a pipe that nobody writes to: the worker hangs, or is killed
mkfifo "$tmp/hangs"
$lint -j 2 --timeout=0.3 -f json "$tmp/hangs" "$tmp/a.html" 2>/dev/null |
	grep -q '"rule":"CL003"'		# hit CL003
ok $? "a file that hangs is a finding"
$lint -j 2 -f json "$tmp/hangs" "$tmp/a.html" >"$tmp/out" 2>/dev/null &
parent=$!
for try in 1 2 3 4 5 6 7 8 9 10; do
	sleep 0.1
	for p in /proc/[0-9]*; do
		grep -qs "^PPid:[[:space:]]*$parent\$" "$p/status" &&
			kill -SEGV "${p#/proc/}"
	done 2>/dev/null
	kill -0 $parent 2>/dev/null || break
done
wait $parent
is "$? $(grep -c '"rule":"CL004"' "$tmp/out")" "2 1" \
	"a file that ends its worker is a finding"	# hit CL004

# -- batches
cp "$tmp/a.html" "$tmp/same.html"
letter b.html BDT/065 Naming
$lint -f json "$tmp/a.html" "$tmp/b.html" "$tmp/same.html" |
	grep '"rule":"CL105"' >"$tmp/105"	# hit CL105
is "$(grep -c 'b.html.*also the reference of' "$tmp/105") $(wc -l <"$tmp/105" |
	tr -d ' ')" "1 1" "one reference, two letters"
sed 's/^<html.*065/<html lang="en"><p>Addendum 1 to Circular BDT\/065/' \
	"$tmp/b.html" >"$tmp/b-add.html"
cat >"$tmp/b-fr.html" <<'EOF'
<html lang="fr"><p>Réf.: Circulaire BDT/065</p><p>Genève, le 21 mai 2025</p>
<p>Aux: États Membres; Membres de Secteur</p><p>Objet: Numérotage</p>
<p>Madame, Monsieur,</p><p>J'ai le plaisir de vous inviter à l'atelier sur le
numérotage, qui se tiendra à Genève le jeudi 5 juin 2025.</p></html>
EOF
$lint -f json "$tmp/a.html" "$tmp/b-add.html" "$tmp/b-fr.html" |
	grep '"rule":"CL105"' >"$tmp/105"	# trap CL105
is "$(wc -c <"$tmp/105" | tr -d ' ')" 0 \
	"an addendum and a translation share the reference"
find tests/corpus/dev -type f ! -name '*.json' ! -name '*.tsv' | sort |
	tr '\n' '\0' >"$tmp/list"
for f in text json sarif junit checkstyle csv html; do
	$lint -f $f --files0-from="$tmp/list" >"$tmp/1.$f" 2>/dev/null
	$lint -f $f -j 2 --files0-from="$tmp/list" >"$tmp/2.$f" 2>/dev/null
	[ -s "$tmp/1.$f" ] && cmp -s "$tmp/1.$f" "$tmp/2.$f"
	ok $? "$f: the same bytes with two workers"
done
python3 - "$tmp" <<'EOF'
import csv, json, sys, xml.etree.ElementTree as et
from html.parser import HTMLParser
t = sys.argv[1]
lines = [json.loads(l) for l in open(t + '/1.json', encoding='utf-8')]
s = json.load(open(t + '/1.sarif', encoding='utf-8'))
results = s['runs'][0]['results']
rules = s['runs'][0]['tool']['driver']['rules']
assert len(results) == len(lines) > 100
for r in results:
    assert rules[r['ruleIndex']]['id'] == r['ruleId']
junit = et.parse(t + '/1.junit').getroot()
assert sum(len(x.findall('testcase')) - (x.find('testcase').get('name') ==
           'no findings') for x in junit) == len(lines)
for x in junit:
    assert int(x.get('tests')) == len(x.findall('testcase'))
    assert int(x.get('failures')) == len(x.findall('testcase/failure'))
style = et.parse(t + '/1.checkstyle').getroot()
assert len(style.findall('file/error')) == len(lines)
rows = list(csv.DictReader(open(t + '/1.csv', encoding='utf-8', newline='')))
assert len(rows) == len(lines) and all(r['key'] for r in rows)
page = open(t + '/1.html', encoding='utf-8').read()
assert page.count('<li class="finding') == len(lines)
assert 'http-equiv="Content-Security-Policy"' in page
EOF
ok $? "all formats hold all findings"

# -- baseline, waivers, configuration
$lint -p archive --write-baseline="$tmp/base" "$tmp/a.html" >/dev/null
is $? 0 "--write-baseline does not fail"
$lint -p archive --baseline="$tmp/base" "$tmp/a.html" >"$tmp/out" 2>"$tmp/err"
is "$? $(wc -c <"$tmp/out" | tr -d ' ') $(grep -c suppressed "$tmp/err")" \
	"0 0 1" "a baseline silences, and tells how many"
$lint -p archive --baseline="$tmp/base" -f sarif "$tmp/a.html" 2>/dev/null |
	grep -q '"suppressions":\[{"kind":"external"'
ok $? "SARIF keeps what is suppressed, marked"
cp "$tmp/base" "$tmp/again"
$lint -p archive -b "$tmp/again" --write-baseline="$tmp/again" "$tmp/a.html" \
	2>/dev/null
cmp -s "$tmp/base" "$tmp/again"
ok $? "a baseline can be written anew from itself"
mkdir "$tmp/sub"
$lint -b "$tmp/sub" "$tmp/a.html" >"$tmp/out" 2>"$tmp/err"
is "$? $(wc -c <"$tmp/out" | tr -d ' ') $(grep -c directory "$tmp/err")" \
	"2 0 1" "a baseline that cannot be read"
cp "$tmp/a.html" "$tmp/sub"
echo 'waive = CL201; where=5 June; until=2030-01-01; reason=agreed' \
	>"$tmp/.circlintrc"
SOURCE_DATE_EPOCH=1750000000 $lint -p archive "$tmp/sub/a.html" >"$tmp/out" \
	2>/dev/null
is $? 0 "a waiver in a configuration above the file"
SOURCE_DATE_EPOCH=1950000000 $lint -p archive "$tmp/sub/a.html" >"$tmp/out"
is "$? $(grep -c 'ran out on 2030-01-01: agreed) \[CL201' "$tmp/out")" \
	"1 1" "a waiver runs out, and the finding tells"
SOURCE_DATE_EPOCH=1893455999 $lint -p archive "$tmp/sub/a.html" >/dev/null 2>&1
is "$?" 0 "a waiver holds on its last day but one"
SOURCE_DATE_EPOCH=1893456000 $lint -p archive "$tmp/sub/a.html" >/dev/null 2>&1
is "$?" 0 "a waiver holds on its last day"
SOURCE_DATE_EPOCH=1893542400 $lint -p archive "$tmp/sub/a.html" >/dev/null 2>&1
is "$?" 1 "and on the next no more"
$lint --no-config -p archive "$tmp/sub/a.html" >/dev/null
is $? 1 "--no-config"
echo 'profile = archive
off = weekday' >"$tmp/sub/.circlintrc"
$lint "$tmp/sub/a.html" >/dev/null
is $? 0 "the nearest configuration holds"
echo 'waive = CL201' >"$tmp/sub/.circlintrc"
$lint "$tmp/sub/a.html" >/dev/null 2>"$tmp/err"
is "$? $(grep -c 'line 1' "$tmp/err")" "2 1" "a waiver without a reason"
echo 'waive = CL201; until=soon-or-so; reason=x' >"$tmp/sub/.circlintrc"
$lint "$tmp/sub/a.html" >/dev/null 2>"$tmp/err"
is "$? $(grep -c 'line 1' "$tmp/err")" "2 1" "a waiver until no day"
echo 'waive = CL201; until=2026-02-30; reason=x' >"$tmp/sub/.circlintrc"
$lint "$tmp/sub/a.html" >/dev/null 2>"$tmp/err"
is "$? $(grep -c 'sub/.circlintrc: line 1: "waive = CL201; until' \
	"$tmp/err")" "2 1" "a day that no month has; which file, which line"
rm -f "$tmp/sub/.circlintrc" "$tmp/.circlintrc"
echo 'reference = ^Circular [A-Z]+/[0-9]{4}$' >"$tmp/house"
$lint -c "$tmp/house" -f json "$tmp/a.html" |
	grep '"rule":"CL101"' | grep -q 'house form'
ok $? "a house pattern for references"
echo 'reference = Circular ((' >"$tmp/house"
$lint -c "$tmp/house" "$tmp/a.html" >/dev/null 2>"$tmp/err"
is "$? $(grep -c 'no regular expression' "$tmp/err")" "2 1" \
	"a house pattern that is none"

# -- hostile words stay words
printf '<p>Ref: Circular &lt;script&gt;alert(1)&lt;/script&gt;"&amp;</p>' \
	>"$tmp/<img src=x onerror=alert(1)>.html"
printf '<p>See <a href="#">&lt;b onclick="x"&gt; ]]&gt; \033[31m</a></p>' \
	>>"$tmp/<img src=x onerror=alert(1)>.html"
for f in html junit checkstyle; do
	$lint -f $f "$tmp/"'<img src=x onerror=alert(1)>.html' >"$tmp/out"
	! grep -qE '<(img|b) |<script>alert' "$tmp/out"
	ok $? "$f: markup in names and texts is escaped"
done
$lint "$tmp/"'<img src=x onerror=alert(1)>.html' | grep -q "$(printf '\033')"
is $? 1 "text: no escape sequence gets through"
echo "1..$n"
