#!/bin/sh
# What the shared library exports is what circ.h declares: no more, no less.
cd "$(dirname "$0")/.." || exit 1
: "${BUILD:=build}"
declared=$(tr '\n' ' ' <include/circ.h |
	grep -oE 'CIRC_API [^;]*;' |
	sed -nE 's/^.*[ *](circ_[a-z0-9_]+)\(.*$/\1/p' | sort)
exported=$(nm -D --defined-only "$BUILD"/libcirc.so |
	awk '$2 ~ /[TDBR]/ { sub(/@.*/, "", $3); print $3 }' |
	grep -v '^CIRC_' | sort)
if [ -n "$declared" ] && [ "$declared" = "$exported" ]; then
	echo "ok 1 - exports are what circ.h declares"
else
	printf '%s\n-- exported:\n%s\n' "$declared" "$exported" | sed 's/^/# /'
	echo "not ok 1 - exports are what circ.h declares"
fi
soname=$(readelf -d "$BUILD"/libcirc.so | grep -c 'SONAME.*libcirc\.so\.0')
if [ "$soname" -eq 1 ]; then
	echo "ok 2 - soname"
else
	echo "not ok 2 - soname"
fi
missing=
for f in $declared; do
	grep -q "^\.Fn $f " man/circ.3 || missing="$missing $f"
done
if [ -z "$missing" ]; then
	echo "ok 3 - circ(3) tells every function"
else
	echo "# missing:$missing"
	echo "not ok 3 - circ(3) tells every function"
fi
echo 1..3
[ "$declared" = "$exported" ]
