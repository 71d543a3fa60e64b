#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Tables of circ2csv in the hands of a spreadsheet.

    sheets.py BIN WORK

LibreOffice opens them headless and saves what it understood; every cell must
be as written, and of guarded tables none may be a formula.  Prints TAP.
"""
import csv
import io
import os
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET

BIN, WORK = (os.path.abspath(a) for a in sys.argv[1:3])
ROOT = os.path.dirname(os.path.dirname(os.path.dirname(
    os.path.abspath(__file__))))
TABLE = '{urn:oasis:names:tc:opendocument:xmlns:table:1.0}'
TEXT = '{urn:oasis:names:tc:opendocument:xmlns:text:1.0}'
count = failed = 0


def ok(good, what, why=''):
    global count, failed
    count += 1
    failed += not good
    print(f'{"" if good else "not "}ok {count} - {what}')
    if not good:
        print('\n'.join('# ' + line for line in str(why).splitlines()[:12]))


def text_of(e):
    """A paragraph's text; runs of blanks and tabs are elements."""
    s = e.text or ''
    for k in e:
        if k.tag == TEXT + 's':
            s += ' ' * int(k.get(TEXT + 'c', '1'))
        elif k.tag == TEXT + 'tab':
            s += '\t'
        elif k.tag == TEXT + 'line-break':
            s += '\n'
        else:
            s += text_of(k)
        s += k.tail or ''
    return s


def opened(path, delimiter, charset, as_text=40):
    """Rows of cells as LibreOffice has them, and how many are formulas."""
    out = f'{WORK}/sheets.out'
    shutil.rmtree(out, ignore_errors=True)
    columns = '/'.join(f'{i}/2' for i in range(1, as_text + 1))
    rule = f'{ord(delimiter)},34,{charset},1,{columns}'
    subprocess.run(
        ['soffice', f'-env:UserInstallation=file://{WORK}/office',
         '--headless', f'--infilter=Text - txt - csv (StarCalc):{rule}',
         '--convert-to', 'fods', '--outdir', out, path],
        check=True, capture_output=True, timeout=300)
    name = os.path.splitext(os.path.basename(path))[0]
    rows, formulas = [], 0
    for r in ET.parse(f'{out}/{name}.fods').iter(TABLE + 'table-row'):
        row = []
        for c in r.iter(TABLE + 'table-cell'):
            formulas += c.get(TABLE + 'formula') is not None
            value = '\n'.join(text_of(p) for p in c.findall(TEXT + 'p'))
            repeat = int(c.get(TABLE + 'number-columns-repeated', '1'))
            row += [value] * (repeat if repeat < 100 else 1)
        while row and row[-1] == '':
            row.pop()
        rows += [row] * min(
            int(r.get(TABLE + 'number-rows-repeated', '1')), 100)
    while rows and not rows[-1]:
        rows.pop()
    return rows, formulas


def hostile():
    with open(f'{WORK}/want.txt', encoding='utf-8', newline='') as f:
        want = f.read().split('\0')[:-1]
    for name, delimiter, charset, guard in (
            ('plain.csv', ',', 76, False), ('guarded.csv', ',', 76, True),
            ('tabs.csv', '\t', 65535, True)):
        rows, _ = opened(f'{WORK}/{name}', delimiter, charset)
        ok(len(rows) == len(want) + 1 and all(
            len(r) == 3 and r[0] == '2025-06-01' for r in rows[1:]),
           f'{name}: {len(want)} lines of three cells',
           [r for r in rows[1:] if len(r) != 3][:3])
        # LibreOffice keeps no tabs in a cell of several lines
        kept = [w.replace('\t', '') if '\n' in w else w for w in want]
        wrong = [(w, r[1]) for w, r in zip(kept, rows[1:]) if r[1] != w
                 and not (guard and r[1] == "'" + w)]
        ok(not wrong, f'{name}: every cell as written', wrong[:5])
    _, formulas = opened(f'{WORK}/guarded.csv', ',', 76, 0)
    ok(formulas == 0, 'guarded.csv: no cell is a formula', formulas)


# Encodings as circ2csv, LibreOffice and Python name them, and more options.
ENCODINGS = [('utf-8-bom', 76, 'utf-8-sig', []),
             ('utf-16le', 65535, 'utf-16', []),
             ('windows-1252', 1, 'cp1252', ['--transliterate'])]
TABLES = ('agenda', 'events', 'deadlines', 'contacts', 'addressees')


def documents():
    for path in ('tests/corpus/seed/bdt-dne-cyb-065.docx',
                 'tests/corpus/dev/b42-fr.docx',
                 'tests/corpus/dev/b42-zh.docx',
                 'tests/corpus/dev/b34.docx', 'tests/corpus/dev/b19.docx'):
        for table in TABLES:
            for encoding, charset, codec, more in ENCODINGS:
                one_table(path, table, encoding, charset, codec, more)
    for target in ('google', 'outlook'):
        one_table('samples/corrigenda/webinar.docx', 'events', 'utf-8-bom',
                  76, 'utf-8-sig', [f'--for={target}', '--csv-timezone=UTC'])


def one_table(path, table, encoding, charset, codec, more):
    """Every cell as written, as Python's reader has it."""
    done = subprocess.run(
        [f'{BIN}/circ2csv', '-t', table, '-e', encoding, *more,
         f'{ROOT}/{path}'], capture_output=True)
    if done.returncode == 1 or (done.returncode == 2
                                and b'cannot hold' in done.stderr):
        return          # none of these, or Chinese in Latin letters
    with open(f'{WORK}/document.csv', 'wb') as f:
        f.write(done.stdout)
    want = list(csv.reader(io.StringIO(done.stdout.decode(codec),
                                       newline='')))
    for r in want:
        while r and r[-1] == '':
            r.pop()
    rows, _ = opened(f'{WORK}/document.csv', ',', charset)
    ok(len(want) > 1 and rows == want,
       f'{os.path.basename(path)}: {table} in {encoding}'
       + ''.join(f' {m}' for m in more), f'want {want}\ngot  {rows}')


hostile()
documents()
print(f'1..{count}')
sys.exit(failed != 0)
