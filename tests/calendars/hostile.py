#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Hostile text in calendars, read back by programs of others.

    hostile.py PIECES WORK

PIECES holds what tests/hostile/write.c wrote, WORK the helpers.  Every
calendar must have the components and properties of the harmless one, and its
titles, places and descriptions must be the text.  Prints TAP.
"""
import json
import os
import re
import shutil
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [HERE, os.path.join(HERE, '..', 'hostile')]
from pieces import clean, pieces  # noqa: E402
from readers import run  # noqa: E402

PIECES, WORK = (os.path.abspath(a) for a in sys.argv[1:3])
TEXTS = [t.decode() for t in pieces(f'{PIECES}/text')]
WORDS = {'SUMMARY', 'DESCRIPTION', 'LOCATION', 'NAME', 'X-WR-CALNAME'}
count = failed = 0


def ok(good, what, why=''):
    global count, failed
    count += 1
    failed += not good
    print(f'{"" if good else "not "}ok {count} - {what}')
    if not good:
        print('\n'.join('# ' + line for line in str(why).splitlines()[:9]))


def unescaped(text):
    return re.sub(r'\\(.)', lambda m: '\n' if m[1] in 'nN' else m[1], text)


def by_libical(files):
    """Properties of each file: (component, name, value)."""
    done = run(f'{WORK}/libical', '-p', input='\n'.join(files))
    out = {f: [] for f in files}
    for text in done.stdout.split('\n')[:-1]:
        name, component, prop, value = text.split('\t', 3)
        value = unescaped(value)
        # what it does not know it leaves as it stands
        out[name].append((component, prop, unescaped(value)
                          if prop.startswith('X-') else value))
    if done.stderr:
        raise RuntimeError(done.stderr[:500])
    return list(out.values())


def by_icaljs(files):
    done = run('node', f'{HERE}/node.mjs', 'jcal', input='\n'.join(files),
               env=dict(os.environ, MODULES=WORK))
    if done.returncode != 0:
        raise RuntimeError(done.stderr[-500:])

    def walk(component, out):
        name, properties, inside = component
        for prop, _, kind, *values in properties:
            value = ','.join(map(str, values))
            out.append((name.upper(), prop.upper(),
                        unescaped(value) if kind == 'unknown' else value))
        for c in inside:
            walk(c, out)
        return out
    return [walk(json.loads(line), []) for line in done.stdout.split('\n')
            if line]


def by_icalendar(files):
    import icalendar
    out = []
    for name in files:
        with open(name, 'rb') as f:
            calendar = icalendar.Calendar.from_ical(f.read())
        out.append([(c.name, p, str(v) if p in WORDS else '')
                    for c in calendar.walk()
                    for p, v in c.property_items(recursive=False)
                    if p not in ('BEGIN', 'END')])
    return out


def by_vobject(files):
    import vobject

    def walk(component, out):
        for c in component.getChildren():
            if isinstance(c, vobject.base.Component):
                walk(c, out)
            else:
                out.append((component.name, c.name, str(c.value)
                            if c.name in WORDS else ''))
        return out
    out = []
    for name in files:
        with open(name, encoding='utf-8', newline='') as f:
            out.append(walk(vobject.readOne(f.read()), []))
    return out


def differs(who, read, want, text):
    """What is not as in the harmless calendar, or None."""
    if sorted(r[:2] for r in read) != sorted(r[:2] for r in want):
        extra = set(r[:2] for r in read) ^ set(r[:2] for r in want)
        return f'properties {extra}'
    if who is by_icalendar and '\\' in text:
        return None         # its version 4 takes "\\\\," for "\\,"
    words = [r for r in read if r[1] in WORDS]
    for got, plain in zip(words, [r for r in want if r[1] in WORDS]):
        new = plain[2].replace('harmless', clean(text))
        if got[2] != new and got[2].strip() != new.strip():
            return f'{got[1]} is {got[2]!r}, not {new!r}'
    return None


def main():
    place = f'{WORK}/hostile'
    for kind in ('ics', 'ics-todo', 'ics-request'):
        shutil.rmtree(place, ignore_errors=True)
        os.makedirs(place)
        files, texts = [], []
        for i, piece in enumerate(pieces(f'{PIECES}/{kind}')):
            if not clean(TEXTS[i]).strip():
                continue        # of controls alone no title is left
            texts.append(TEXTS[i])
            files.append(f'{place}/{i:03}.ics')
            with open(files[-1], 'wb') as f:
                f.write(piece)
        for who in (by_libical, by_icaljs, by_icalendar, by_vobject):
            try:
                read = who(files)
            except Exception as e:
                ok(False, f'{kind}: {who.__name__}', repr(e))
                continue
            wrong = [f'{t!r}: {why}' for t, why in (
                (t, differs(who, r, read[0], t)) for t, r in zip(texts, read))
                if why]
            ok(len(read) == len(texts) > 300 and not wrong,
               f'{kind}: {len(read)} calendars {who.__name__[3:]} reads',
               f'{len(wrong)} wrong\n' + '\n'.join(wrong))
    print(f'1..{count}')
    return failed != 0


sys.exit(main())
