#!/bin/sh
# The same document in several formats says the same: apart from its source,
# its format and the looks of its links.  What cannot be read is refused in
# one line, with status 2 and nothing on standard output.
cd "$(dirname "$0")/.." || exit 1
: "${BUILD:=build}"
tmp=$(mktemp -d) || exit 1
trap 'rm -rf "$tmp"' EXIT
n=0 bad=0
is() {	# is STATUS NAME
	n=$((n + 1))
	if [ "$1" -eq 0 ]; then
		echo "ok $n - $2"
	else
		echo "not ok $n - $2"
		bad=1
	fi
}
facts() {
	"$BUILD"/bin/circ2json "$@" |
		sed 's/"source":"[^"]*","format":"[^"]*",//
		    s/,"links":\[.*\]//'
}
for f in tests/corpus/converted/*.odt tests/corpus/converted/*.fodt \
    tests/corpus/converted/*.html tests/corpus/converted/*.md; do
	own=${f##*/}
	own=tests/corpus/dev/${own%-*}.docx
	facts "$own" >"$tmp/own"
	facts "$f" >"$tmp/got"
	if ! cmp -s "$tmp/own" "$tmp/got"; then
		diff "$tmp/own" "$tmp/got" | sed 's/^/# /'
		is 1 "${f##*/} says what its DOCX says"
	else
		is 0 "${f##*/} says what its DOCX says"
	fi
done

# what turned the seed's pages into Markdown cut its agenda in two
rows() {
	"$BUILD"/bin/circ2json "$1" | grep -o '"start":"[0-9T:-]*"' | tr -d '\n'
}
[ "$(rows tests/corpus/seed/bdt-dne-cyb-065.md)" = \
    "$(rows tests/corpus/seed/bdt-dne-cyb-065.docx)" ]
is $? 'a table that a page cut in Markdown is one agenda'

# a paragraph of Markdown without end is parted, a table of links is not
awk 'BEGIN { print "# Links\n"; for (i = 0; i < 1200; i++)
    printf "see [no. %d](https://example.org/%d),\n", i, i }' >"$tmp/links.md"
"$BUILD"/bin/circ2json --blocks "$tmp/links.md" >"$tmp/out"
[ "$(grep -o '"kind":"paragraph"' "$tmp/out" | wc -l)" -eq 4 ] &&
    [ "$(grep -o 'see no\. [0-9]*,' "$tmp/out" | sort -u | wc -l)" -eq 1200 ]
is $? 'lines with links without end are a few paragraphs, and all there'
awk 'BEGIN { print "# Links\n\n> | A | B |\n> |---|---|"
    for (i = 0; i < 1200; i++)
	printf "> | %d | [no. %d](https://example.org/%d) |\n", i, i, i }' \
    >"$tmp/table.md"
"$BUILD"/bin/circ2json --blocks "$tmp/table.md" >"$tmp/out"
[ "$(grep -o '"kind":"table"' "$tmp/out" | wc -l)" -eq 1 ]
is $? 'a table of as many links is one table'

# text that does not tell its encoding is refused; told, it is read
printf 'Gen\350ve, le 5 juin 2025\n' >"$tmp/latin1.txt"
"$BUILD"/bin/circ2json "$tmp/latin1.txt" >"$tmp/out" 2>"$tmp/err"
[ $? -eq 2 ] && [ ! -s "$tmp/out" ] && grep -q -- '--input-encoding' "$tmp/err"
is $? 'unmarked Latin-1 is refused, and the message names --input-encoding'
"$BUILD"/bin/circ2json --encoding=ISO-8859-1 --blocks "$tmp/latin1.txt" |
	grep -q 'Genève'
is $? '--encoding reads it'
printf '\357\273\277Gen\303\250ve' >"$tmp/bom.txt"
"$BUILD"/bin/circ2json --blocks "$tmp/bom.txt" | grep -q '"Genève"'
is $? 'a byte order mark is no text'

# hostile flat OpenDocument
head='<?xml version="1.0"?>'
open='<office:document
 xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0">'
body='<office:body><office:text>'
close='</office:text></office:body></office:document>'
refused() {	# refused NAME WORDS: $tmp/x.fodt is, in these words
	"$BUILD"/bin/circ2json "$tmp/x.fodt" >"$tmp/out" 2>"$tmp/err"
	[ $? -eq 2 ] && [ ! -s "$tmp/out" ] && grep -q "$2" "$tmp/err"
	is $? "$1"
}
echo "$head<!DOCTYPE x [<!ENTITY a \"b\">]>$open$body<text:p>&a;</text:p>\
$close" >"$tmp/x.fodt"
refused 'a DOCTYPE is refused' DOCTYPE
echo "$head$open$body<table:table><table:table-row
 table:number-rows-repeated=\"1000000\"><table:table-cell
 table:number-columns-repeated=\"1000000\"><text:p>x</text:p>
</table:table-cell></table:table-row></table:table>$close" >"$tmp/x.fodt"
refused 'a million repeated rows cross a limit that is named' max-blocks
echo "$head$open<office:styles><style:style style:name=\"A\"
 style:family=\"paragraph\" style:parent-style-name=\"A\"/></office:styles>
$body<text:p text:style-name=\"A\">still here</text:p>$close" >"$tmp/x.fodt"
"$BUILD"/bin/circ2json --blocks "$tmp/x.fodt" | grep -q 'still here'
is $? 'a style that is its own parent'
echo 1..$n
exit $bad
