#!/bin/sh
# The floors: includes go down, never sideways or up.  Prints TAP.
# Each row: the files of a floor, and the folders they may include from.
cd "$(dirname "$0")/.." || exit 1
n=0 bad=0

floor() {	# files-glob allowed...
	files=$1
	shift
	allow=$(echo "$*" | tr ' ' '|')
	n=$((n + 1))
	wrong=$(grep -nE '^#include "' $files 2>/dev/null |
		grep -vE "#include \"(circ\\.h|($allow)/[a-z0-9_]+\\.h)\"")
	if [ -z "$wrong" ]; then
		echo "ok $n - $files include only $* and circ.h"
	else
		echo "$wrong" | sed 's/^/# /'
		echo "not ok $n - $files include only $* and circ.h"
		bad=1
	fi
}

floor 'lib/base/*.[ch]' base
floor 'lib/doc/*.[ch]' base doc
floor 'lib/lang/*.[ch]' base lang
floor 'lib/model/*.[ch]' base model
floor 'lib/read/*.[ch]' base doc read
floor 'lib/find/*.[ch]' base doc lang model find
floor 'lib/check/*.[ch]' base doc model check
floor 'lib/write/*.[ch]' base model write doc
floor 'cmd/*.c cmd/shared/*.[ch]' shared

n=$((n + 1))
calls=$(grep -nE '\<(printf|puts|perror|exit|abort|putchar)\(' lib/*.c lib/*/*.c |
	grep -vE 'lib/base/ctx\.c:.*abort' | grep -vE ':[0-9]+:\s*(\*|/\*)')
if [ -z "$calls" ]; then
	echo "ok $n - the library neither prints nor exits"
else
	echo "$calls" | sed 's/^/# /'
	echo "not ok $n - the library neither prints nor exits"
	bad=1
fi
echo "1..$n"
exit $bad
