#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Hostile text through every writer, read back by independent parsers.

    read.py DIR

DIR holds what tests/hostile/write.c wrote.  Every document must have the
shape of the harmless one (keys, elements, rows, cells, headers), every value
must be the text, and nothing that a terminal obeys may get through.  The
calendars' readers are in tests/calendars.  Prints TAP.
"""
import csv
import email
import email.policy
import html.parser
import io
import json
import os
import re
import sys
import urllib.parse
import xml.etree.ElementTree as ET

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from pieces import clean, pieces  # noqa: E402

DIR = sys.argv[1]
TEXTS = [t.decode() for t in pieces(f'{DIR}/text')]
OURS = 'harmless'
count = failed = 0


def ok(good, what, why=''):
    global count, failed
    count += 1
    failed += not good
    print(f'{"" if good else "not "}ok {count} - {what}')
    if not good:
        print('\n'.join('# ' + line for line in str(why).splitlines()[:9]))


def each(name, check):
    """check(piece, text, harmless piece) gives what is wrong, or None."""
    made = pieces(f'{DIR}/{name}')
    wrong = []
    for piece, text in zip(made, TEXTS):
        try:
            why = check(piece.decode(), text, made[0].decode())
        except Exception as e:
            why = f'{type(e).__name__}: {e}'
        if why is not None:
            wrong.append(f'{text!r}: {why}')
    ok(len(made) == len(TEXTS) > 300 and not wrong,
       f'{name}: {len(made)} texts', f'{len(wrong)} wrong\n'
       + '\n'.join(wrong))


def swapped(value, new):
    """A value of the harmless document with the text in its place."""
    if isinstance(value, dict):
        return {k: swapped(v, new) for k, v in value.items()}
    if isinstance(value, list):
        return [swapped(v, new) for v in value]
    return value.replace(OURS, new) if isinstance(value, str) else value


# -------------------------------------------------------------------- JSON

def same_json(piece, text, harmless):
    if re.search('[\0-\x09\x0b-\x1f\x7f-\x9f]', piece):
        return 'a control character'
    if '\n' in piece[:-1] and not piece.startswith('{\n'):
        return 'more than one line'

    def unique(pairs):
        assert len(dict(pairs)) == len(pairs), 'a key twice'
        return dict(pairs)

    got = json.loads(piece, object_pairs_hook=unique)
    want = swapped(json.loads(harmless), text)
    return None if got == want else f'got {got}'


# --------------------------------------------------------------------- XML

def xml_text(e):
    """Text of an element; a line break is an element."""
    s = e.text or ''
    for k in e:
        s += ('\n' if k.tag.endswith('}eol') else xml_text(k)) + (k.tail or '')
    return s


def shape(root, new=OURS):
    """Elements but line breaks: tag, attributes, text of its own."""
    out = []
    for e in root.iter():
        if e.tag.endswith('}eol'):
            continue
        leaf = all(k.tag.endswith('}eol') for k in e)
        text = xml_text(e) if leaf else ''
        out.append((e.tag, {k: v.replace(OURS, new)
                            for k, v in e.attrib.items()},
                    text.replace(OURS, new)))
    return out


def same_xml(new):
    """new(text) is what XML keeps of it."""
    def check(piece, text, harmless):
        if re.search('[\0-\x08\x0b-\x1f\x7f-\x9f]', piece):
            return 'a control character'
        want = shape(ET.fromstring(harmless), new(text))
        got = shape(ET.fromstring(piece))
        return None if got == want else str(
            [(a, b) for a, b in zip(got, want) if a != b][:2])
    return check


def dropped(text):
    text = text.replace('\r\n', '\n').replace('\r', '\n')
    return re.sub('[\0-\x08\x0b-\x1f\x7f-\x9f]', '', text)


def replaced(text):
    return re.sub('[\0-\x08\x0b-\x1f\x7f-\x9f]', '\ufffd', text)


# --------------------------------------------------------------------- CSV

def rows(text, delimiter):
    return list(csv.reader(io.StringIO(text, newline=''),
                           delimiter=delimiter, strict=True))


FORMULA = re.compile('^[\\s\u200b]*[=+\\-@|%\uff1d\uff0b\uff0d\uff20\u2212]')


def same_csv(delimiter, guard=False):
    def check(piece, text, harmless):
        if re.search('[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufeff]', piece):
            return 'a control character'
        got = rows(piece, delimiter)
        want = swapped(rows(harmless, delimiter), clean(text, False))
        for g, w in zip(got, want):
            for i, (a, b) in enumerate(zip(g, w)):
                if guard and FORMULA.match(a):
                    return f'a formula: {a!r}'
                if guard and a == "'" + b:
                    g[i] = b
        return None if got == want else f'got {got}'
    return check


# ----------------------------------------------------------------- reports

def line_clean(text):
    return re.sub('[\0-\x1f\x7f-\x9f]', lambda m: f'\\x{ord(m[0]):02x}', text)


def same_lines(piece, text, harmless):
    if re.search('[\0-\x09\x0b-\x1f\x7f-\x9f]', piece):
        return 'a control character'
    want = harmless.replace(OURS, line_clean(text))
    return None if piece == want else f'got {piece!r}'


def same_trace(piece, text, harmless):
    def spaced(s):
        return re.sub('[\0-\x1f\x7f-\x9f]', ' ', s)
    got = [[spaced(c) for c in line.split('\t')]
           for line in piece.split('\n')]
    want = [[c.replace(OURS, spaced(text)) for c in line.split('\t')]
            for line in harmless.split('\n')]
    # the one line that has columns of its own may have more
    got[1] = got[1][:1] + [' '.join(got[1][1:])]
    if re.search('[\0-\x08\x0b-\x1f\x7f-\x9f]', piece):
        return 'a control character'
    return None if got == want else f'got {got}'


def same_jsonl(piece, text, harmless):
    got = [json.loads(line) for line in piece.split('\n')[:-1]]
    want = [json.loads(line) for line in harmless.split('\n')[:-1]]
    if re.search('[\0-\x09\x0b-\x1f\x7f-\x9f]', piece):
        return 'a control character'
    return None if got == swapped(want, text) else f'got {got}'


def same_sarif(piece, text, harmless):
    if re.search('[\0-\x09\x0b-\x1f\x7f-\x9f]', piece):
        return 'a control character'
    got, want = json.loads(piece), swapped(json.loads(harmless), text)

    def unquoted(x):
        if isinstance(x, dict):
            return {k: urllib.parse.unquote(v) if k == 'uri' else unquoted(v)
                    for k, v in x.items()}
        return [unquoted(v) for v in x] if isinstance(x, list) else x

    got = unquoted(got)
    return None if got == want else f'got {got}'


class Page(html.parser.HTMLParser):
    """Elements and attributes of a page, and its text."""
    def __init__(self, page):
        super().__init__(convert_charrefs=True)
        self.shape, self.words = [], []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.shape.append((tag, [k for k, _ in attrs]))
        self.words += [v for _, v in attrs if v]

    def handle_endtag(self, tag):
        self.shape.append(('/' + tag, []))

    def handle_comment(self, data):
        self.shape.append(('!', []))

    def handle_data(self, data):
        self.words.append(data)


def same_html(piece, text, harmless):
    got, plain = Page(piece), Page(harmless)
    if re.search('[\0-\x08\x0b-\x1f\x7f-\x9f]', piece):
        return 'a control character'
    return None if got.shape == plain.shape else str(
        [(a, b) for a, b in zip(got.shape, plain.shape) if a != b][:2])


# -------------------------------------------------------------------- mail

def same_mail(piece, text, harmless):
    read = [email.message_from_string(p, policy=email.policy.SMTP)
            for p in (piece, harmless)]
    got, plain = read
    if list(got.keys()) != list(plain.keys()) or got.defects:
        return f'headers {got.keys()} {got.defects}'
    words = ' '.join(clean(text).split())
    if ' '.join(str(got['Subject']).split()) != words:
        return f'subject {str(got["Subject"])!r}'
    sender = got['From'].addresses
    if len(sender) != 1 or sender[0].addr_spec != 'office@example.org':
        return f'from {got["From"]}'
    if got['To'] != plain['To']:
        return f'to {got["To"]}'
    body = got.get_content()
    if not body.startswith('BEGIN:VCALENDAR\r\n'):
        return f'body {body[:40]!r}'
    return None


for name in ('json', 'json-pretty'):
    each(name, same_json)
each('xml', same_xml(dropped))
for name, delimiter, guard in (
        ('agenda', ',', False), ('events', ';', False),
        ('deadlines', '\t', False), ('contacts', '|', False),
        ('addressees', ',', True), ('google', ',', False),
        ('outlook', ',', False), ('record', ',', False)):
    each('csv-' + name, same_csv(delimiter, guard))
each('trace', same_trace)
each('report-text', same_lines)
each('report-jsonl', same_jsonl)
each('report-sarif', same_sarif)
each('report-junit', same_xml(replaced))
each('report-checkstyle', same_xml(replaced))
each('report-csv', same_csv(',', True))
each('report-html', same_html)
each('ics-mail', same_mail)
print(f'1..{count}')
sys.exit(failed != 0)
