#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Calendars of circ2ics in the hands of real programs.

    check.py BIN WORK

BIN holds the tools, WORK the helpers (zones, libical, kcal, node_modules).
Every reader must understand the same instants, titles, places and identities,
those that gold has; a CalDAV server must find each event in its hour and not
in the hour beside it, what is synchronized back must still say the same, and
a corrigendum must update its original.  Prints TAP.
"""
import datetime
import glob
import json
import os
import re
import resource
import shutil
import subprocess
import sys
import uuid
import zoneinfo

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)
from readers import READERS, rows, run  # noqa: E402
from server import Server  # noqa: E402

ROOT = os.path.dirname(os.path.dirname(HERE))
BIN, WORK = (os.path.abspath(a) for a in sys.argv[1:3])
SPACE = uuid.UUID('a3c1f2d4-6b7e-5f80-9a1b-2c3d4e5f6071')
UTC = datetime.timezone.utc
count = failed = 0

# Readers of some 35,000 events in all zones, and how many of them each is
# known to misread: KCalendarCore takes some old names (Australia/South) for
# other zones, ts-ics errs on the day of an onset.  node-ical is not among
# them: it prefers the zone data of its node to that of the file.
ZONE_READERS = {'libical': 0, 'ical.js': 0, 'icalendar': 0, 'vobject': 0,
                'KCalendarCore': 100, 'ts-ics': 20}

# Documents in six languages: file, what their identities are made of.
DOCUMENTS = [
    ('tests/corpus/seed/bdt-dne-cyb-065.docx', 'BDT/DNE/CYB/065'),
    ('tests/corpus/dev/a10.docx', 'TSB 148'),
    ('tests/corpus/dev/a16.docx', 'CACE/856'),
    ('tests/corpus/dev/b01.docx', 'CACE/560'),
    ('tests/corpus/dev/b16.docx', 'DM-250/BDT/CEO/CMDT-10'),
    ('tests/corpus/dev/b19.docx', 'TSB 179'),
    ('tests/corpus/dev/b28.docx', 'BDT/DNS/DIS/092'),
    ('tests/corpus/dev/b35.docx', 'MP-130IPU/14-011'),
    ('tests/corpus/dev/b42-fr.docx', 'BDT/008'),
    ('tests/corpus/dev/b42-es.docx', 'BDT/008'),
    ('tests/corpus/dev/b42-zh.docx', 'BDT/008'),
]


def ok(good, what, why=''):
    global count, failed
    count += 1
    failed += not good
    print(f'{"" if good else "not "}ok {count} - {what}')
    if not good and why:
        print('\n'.join('# ' + line for line in str(why).splitlines()[:20]))
    return good


def circ2ics(out, *args):
    """Run circ2ics -o out; what it said on standard error."""
    env = dict(os.environ, TZ='Pacific/Auckland')
    done = run(f'{BIN}/circ2ics', '-o', out, *args, env=env)
    if done.returncode not in (0, 1):
        raise RuntimeError(done.stderr)
    return done.stderr


def read(name, files):
    return READERS[name](WORK, files)


# ------------------------------------------------------------------ zones

def zones():
    place = f'{WORK}/zonefiles'
    shutil.rmtree(place, ignore_errors=True)
    os.makedirs(place)
    year = datetime.date.today().year
    made = run(f'{WORK}/zones', place, str(year))
    want = rows(made.stdout)
    ok(made.returncode == 0 and len(want) > 10000,
       f'{len(want)} events in all zones from {year} to {year + 4}',
       made.stderr)
    files = [f'{place}/{n}' for n in dict.fromkeys(r[0] for r in want)]
    want = {(place + '/' + r[0], r[1]): r[2:4] for r in want}
    for name, known in ZONE_READERS.items():
        got, err = read(name, files)
        got = {r[0:2]: r[2:4] for r in got}
        wrong = [f'{k[0]}: {want[k]}, got {got.get(k)}' for k in want
                 if got.get(k) != want[k]]
        ok(len(wrong) <= known and not err, f'{name}: {len(wrong)} wrong '
           f'instants of {len(want)}', '\n'.join(wrong) + err)
        print(f'#! {name}: {len(wrong)} wrong instants of {len(want)}, '
              'all zones in five years')


# -------------------------------------------------------------- documents

def instant(text, zone):
    """Gold's local time as seconds, its day as itself."""
    if len(text) == 10:
        return text
    t = datetime.datetime.fromisoformat(text)
    return str(int(t.replace(tzinfo=zoneinfo.ZoneInfo(zone)).timestamp()))


def day_after(text):
    return str(datetime.date.fromisoformat(text[:10])
               + datetime.timedelta(days=1))


def expected(model, core):
    """uid: (start, end, title, place) of a model's events."""
    want = {}
    for i, e in enumerate(model.get('events', []), 1):
        start, end = e['start'], e.get('end') or e['start']
        zone = e.get('timezone')
        if len(start) == 10:
            end = day_after(end)
        elif len(end) == 10 and end > start[:10]:
            end = day_after(end) + 'T00:00'
        uid = str(uuid.uuid5(SPACE, f'{core}|event|{i}')) if core else i
        want[uid] = (instant(start, zone), '' if end[:10] == end and
                     len(start) > 10 else instant(end, zone), e['title'],
                     e.get('location') or e.get('url') or '')
    return want


def same(want, got):
    """Readers that give an event without an end its start are right too."""
    ends = (want[1],)
    if want[1] in ('', want[0]):
        ends = (want[1], want[0], '')
    return (want[0] == got[0] and got[1] in ends and want[2] == got[2]
            and want[3] == got[3])


def understood(want, got):
    """All of them, each under its identity where there is one."""
    if len(want) != len(got):
        return False
    if any(isinstance(k, int) for k in want) or got[0][1] is None:
        return all(any(same(w, g[2:6]) for g in got) for w in want.values())
    return all(g[1] in want and same(want[g[1]], g[2:6]) for g in got)


def fold(text):
    """As the accuracy figures compare: case, quotes, dashes, blanks."""
    text = re.sub('[\u2018\u2019\u201b"\u201c\u201d\u00ab\u00bb]', "'", text)
    text = re.sub('[\u2010-\u2015]', '-', text).casefold()
    return ' '.join(text.replace('\u00a0', ' ').split()).strip("' .")


def model_of(path):
    return json.loads(run(f'{BIN}/circ2json', f'{ROOT}/{path}').stdout)


def gold_of(path):
    with open(os.path.splitext(f'{ROOT}/{path}')[0] + '.gold.json') as f:
        return json.load(f)


def holds(a, b):
    """Titles and places are worded freely: one holds the other."""
    a, b = fold(a), fold(b)
    return bool(a) == bool(b) and (a in b or b in a)


def documents():
    for path, core in DOCUMENTS:
        name = os.path.basename(path)
        ics = f'{WORK}/{name}.ics'
        want = expected(model_of(path), core)
        gold = expected(gold_of(path), core)
        ok(want.keys() == gold.keys() and
           all(w[:2] == g[:2] and holds(w[2], g[2]) and holds(w[3], g[3])
               for w, g in zip(want.values(), gold.values())),
           f'{name}: instants, titles, places and identities of gold',
           f'gold {gold}\ngot  {want}')
        if not want:
            continue
        said = circ2ics(ics, f'{ROOT}/{path}')
        for who in READERS:
            got, err = read(who, [ics])
            ok(not err and understood(want, got),
               f'{name}: {who} understands it',
               f'want {want}\ngot  {got}\n{err}{said}')


def cases():
    """Forms that no plain document takes."""
    doc = f'{ROOT}/samples/corrigenda/workshop.docx'
    for what, args in (
            ('agenda and deadlines', ['--agenda', '--deadlines']),
            ('an invitation', ['--method=request',
                               '--organizer=Office <office@example.org>',
                               '--attendee=Guest <guest@example.org>']),
            ('a cancellation', ['--cancel',
                                '--organizer=office@example.org']),
            ('alarms', ['--alarm=15m,1d']), ('UTC', ['--utc']),
            ('a feed', ['--feed=Meetings; 2026']),
            ('several documents', [f'{ROOT}/samples/corrigenda/webinar.docx'])):
        ics = f'{WORK}/case.ics'
        circ2ics(ics, doc, *args)
        got, err = read('libical', [ics])
        ok(got and not err and str(1781076600) in got[0][2],
           f'{what}: libical finds no error and the hour', err or got)
        got, _ = read('ical.js', [ics])
        ok(got and str(1781076600) in got[0][2],
           f'{what}: ical.js finds the hour', got)


    for doc in ('b42-fr', 'a14'):
        ics = f'{WORK}/todo.ics'
        circ2ics(ics, '--todo', f'{ROOT}/tests/corpus/dev/{doc}.docx')
        _, err = read('libical', [ics])
        with open(ics) as f:
            ok(not err and 'BEGIN:VTODO' in f.read(),
               f'{doc}: libical finds no error in its to-dos', err)


# --------------------------------------------------------------- Radicale

def moment(text):
    return datetime.datetime.fromisoformat(text).replace(
        tzinfo=UTC).timestamp()


def seconds(text):
    """An instant, or the beginning of a day."""
    return moment(text) if '-' in text else int(text)


def in_its_hour(server, name, want):
    """Found from its beginning to its end, and not in the hours beside."""
    for start, end, title, _ in want.values():
        if not end:
            continue
        a, b = seconds(start), seconds(end)
        ok(server.between(name, a, a + 60) >= 1
           and server.between(name, b - 60, b) >= 1,
           f'{name}: the server finds it in its hours', title)
        ok(server.between(name, a - 3600, a) == 0
           and server.between(name, b, b + 3600) == 0,
           f'{name}: and not in the hours beside', title)


def put_one(server, calendar, ics):
    """PUT each event of a file as a resource of its own, by its UID."""
    with open(ics, encoding='utf-8', newline='') as f:
        text = f.read()
    head = text[:text.index('BEGIN:VEVENT')]
    ids = []
    for event in re.findall(r'BEGIN:VEVENT\r\n.*?END:VEVENT\r\n', text, re.S):
        uid = re.search(r'\nUID:(\S+)', event).group(1)
        ids.append((uid, int(re.search(r'SEQUENCE:(\d+)', event).group(1))))
        status, said = server.ask(
            'PUT', f'/circ/{calendar}/{uid}.ics',
            (head + event + 'END:VCALENDAR\r\n').encode(),
            Content_Type='text/calendar')
        ok(status in (201, 204), f'{calendar}: the server takes '
           f'{os.path.basename(ics)}', said)
    return ids


# Original, correction, options of it, where the corrected event is found and
# where it no longer is, how many there are.
CORRECTIONS = [
    ('workshop', 'workshop-corr1', [], '2026-06-09T12:00',
     '2026-06-10T07:30', 1),
    ('webinar', 'webinar-rev2', [], '2026-06-11T13:00',
     '2026-06-10T13:00', 1),
    ('forum', 'forum-add1', [], '2026-06-11T12:00', None, 1),
    ('seminars', 'seminars-corr1',
     ['--original', f'{ROOT}/samples/corrigenda/seminars.docx'],
     '2026-06-12T08:00', '2026-06-10T07:30', 2),
    ('seminars', 'seminars-corr1',
     [f'{ROOT}/samples/corrigenda/seminars.docx'],
     '2026-06-12T08:00', '2026-06-10T07:30', 2),
]


def updated(server):
    """A correction after its original: the event that it means, moved."""
    for number, (first, then, args, new, old, total) in enumerate(
            CORRECTIONS, 1):
        calendar = f'{then}-{number}'
        server.ask('MKCALENDAR', f'/circ/{calendar}/')
        ids = []
        for step, more in ((first, []), (then, args)):
            ics = f'{WORK}/{step}.ics'
            circ2ics(ics, f'{ROOT}/samples/corrigenda/{step}.docx', *more)
            ids.append(put_one(server, calendar, ics))
        uid, sequence = ids[1][-1]
        ok(uid == ids[0][-1][0] and ids[0][-1][1] < sequence,
           f'{then} has the identity of {first} and a higher number', ids)
        ok(server.between(calendar, moment(new) - 3e7, moment(new) + 3e7)
           == total, f'{calendar}: {total} in all')
        ok(server.between(calendar, moment(new), moment(new) + 60) == 1 and
           (old is None or
            server.between(calendar, moment(old), moment(old) + 60) == 0),
           f'{calendar}: it is where the later one put it')


def cancelled(server):
    """A cancellation after its original: one event, taken back."""
    server.ask('MKCALENDAR', '/circ/cancelled/')
    doc = f'{ROOT}/samples/corrigenda/workshop.docx'
    ids = []
    for args in ([], ['--cancel']):
        circ2ics(f'{WORK}/cancelled.ics', doc, *args)
        ids += put_one(server, 'cancelled', f'{WORK}/cancelled.ics')
    _, body = server.ask('GET', f'/circ/cancelled/{ids[0][0]}.ics')
    ok(ids[0][0] == ids[1][0] and ids[0][1] < ids[1][1]
       and 'STATUS:CANCELLED' in body
       and server.between('cancelled', moment('2026-06-10T07:30'),
                          moment('2026-06-10T10:30')) == 1,
       'a cancellation takes back the one event', f'{ids}\n{body}')


def synced(server, calendars):
    """vdirsyncer fetches everything back, and it still says the same."""
    home = f'{WORK}/vdir'
    shutil.rmtree(home, ignore_errors=True)
    names = ', '.join(f'"{n}"' for n in calendars)
    for name in calendars:
        os.makedirs(f'{home}/c/{name}')
    with open(f'{home}/config', 'w') as f:
        f.write(f'[general]\nstatus_path = "{home}/status/"\n'
                '[pair p]\na = "here"\nb = "there"\n'
                f'collections = [{names}]\n'
                f'[storage here]\ntype = "filesystem"\npath = "{home}/c/"\n'
                'fileext = ".ics"\n[storage there]\ntype = "caldav"\n'
                f'url = "http://127.0.0.1:{server.port}/circ/"\n'
                'username = "circ"\npassword = "x"\n')
    env = dict(os.environ, VDIRSYNCER_CONFIG=f'{home}/config', HOME=home,
               LC_ALL='C.UTF-8')
    done = [run('vdirsyncer', *a, env=env)
            for a in (['discover', 'p'], ['sync'])]
    for name, want in calendars.items():
        back = sorted(glob.glob(f'{home}/c/{name}/*.ics'))
        got, err = read('libical', back)
        ok(not err and understood(want, got),
           f'{name}: vdirsyncer fetches back the same', f'want {want}\n'
           f'got {got}\n{err}' + '\n'.join(d.stderr for d in done))


def radicale():
    with Server(WORK) as server:
        calendars = {}
        for path, core in DOCUMENTS:
            name = os.path.basename(path).split('.')[0]
            want = expected(model_of(path), core)
            if not want:
                continue
            ics = f'{WORK}/{os.path.basename(path)}.ics'
            ok(server.put(name, ics) == 201, f'{name}: Radicale answers 201')
            in_its_hour(server, name, want)
            calendars[name] = want
        synced(server, calendars)
        updated(server)
        cancelled(server)


# --------------------------------------------------------------- same bytes

LOCALES = [('tr_TR', 'UTF-8'), ('ar_EG', 'UTF-8'), ('de_DE', 'ISO-8859-1')]
CLOCKS = ['UTC', 'America/St_Johns', 'Asia/Kathmandu', 'Pacific/Apia',
          'nonsense']


def same_bytes():
    """The same output in five zones and four locales, which are made here."""
    place = f'{WORK}/locales'
    os.makedirs(place, exist_ok=True)
    names = ['C']
    for name, charset in LOCALES:
        names.append(f'{name}.{charset}')
        done = run('localedef', '-i', name, '-f', charset,
                   f'{place}/{names[-1]}')
        ok(os.path.exists(f'{place}/{names[-1]}/LC_CTYPE'),
           f'the locale {names[-1]}', done.stderr)
    files = [f'{ROOT}/{path}' for path, _ in DOCUMENTS]
    for tool, *args in (('circ2ics', '--agenda', '--deadlines'),
                        ('circ2csv', '-t', 'events', '-c',
                         'title,start_utc,end_utc,location'),
                        ('circ2csv', '-e', 'windows-1252',
                         '--transliterate'),
                        ('circ2json', '--where'), ('circ2xml',)):
        seen = set()
        for clock in CLOCKS:
            for locale in names:
                done = run(f'{BIN}/{tool}', *args, *files, encoding='latin-1',
                           env=dict(os.environ, TZ=clock, LC_ALL=locale,
                                    LOCPATH=place))
                seen.add((done.returncode, done.stdout, done.stderr))
        ok(len(seen) == 1 and len(seen.pop()[1]) > 1000,
           f'{tool} {" ".join(args)}: the same bytes in '
           f'{len(CLOCKS)} zones and {len(names)} locales')


# ------------------------------------------------------------------- speed

def circular(i):
    """A small circular of a reference and a day of its own."""
    month = ('January', 'May', 'July', 'October')[i % 4]
    day = f'{1 + i % 28} {month} {2026 + i % 5}'
    return (f'<p>Bureau</p><table><tr><td>Ref.:</td><td>Circular BDT/X/{i:05}'
            '</td></tr><tr><td>Date:</td><td>Geneva, 2 March 2025</td></tr>'
            '<tr><td>Contact:</td><td>office@example.org</td></tr><tr><td>'
            f'Subject:</td><td>Workshop number {i}, Geneva, {day}</td></tr>'
            '</table><p>Dear Sir/Madam,</p><p>I am pleased to invite you to '
            f'the Workshop number {i}, which will be held in Geneva on {day} '
            'from 09:30 to 12:30 (Geneva time).</p><h2>Agenda</h2><table>'
            '<tr><td>09:30-10:00</td><td>Opening</td></tr><tr><td>10:00-11:00'
            '</td><td>Reports</td></tr><tr><td>11:00-12:30</td>'
            '<td>Discussion</td></tr></table>')


def cpu(*args):
    """Seconds of processor time, the least of five runs."""
    def spent():
        used = resource.getrusage(resource.RUSAGE_CHILDREN)
        return used.ru_utime + used.ru_stime
    best = 1e9
    for _ in range(5):
        before = spent()
        # a document without an event, or without a zone, is an answer too
        if run(*args).returncode not in (0, 1, 2):
            raise RuntimeError(args[0])
        best = min(best, spent() - before)
    return best


def speed():
    place = f'{WORK}/many'
    shutil.rmtree(place, ignore_errors=True)
    os.makedirs(place)

    def spent(tool, names, *args):
        with open(f'{place}/list', 'w') as f:
            f.write('\0'.join(names))
        return cpu(f'{BIN}/{tool}', '-o', f'{place}/out',
                   f'--files0-from={place}/list', *args)

    corpus = sorted(f for f in glob.glob(f'{ROOT}/tests/corpus/dev/*')
                    if not f.endswith(('.json', '.tsv', '.md')))
    real = (corpus * (1000 // len(corpus) + 1))[:1000]
    ratio = spent('circ2ics', real) / spent('circ2json', real)
    print(f'#! 1,000 circulars: circ2ics takes {ratio:.2f} times the time of '
          'circ2json')
    ok(ratio <= 1.2, 'circ2ics takes at most 1.2 times circ2json', ratio)
    made = []
    for i in range(10000):
        made.append(f'{place}/{i:05}.html')
        with open(made[-1], 'w') as f:
            f.write(circular(i))
    few = spent('circ2ics', made[:2000], '--agenda')
    linear = spent('circ2ics', made, '--agenda') / few / 5
    with open(f'{place}/out', encoding='utf-8') as f:
        entries = f.read().count('BEGIN:VEVENT')
    print(f'#! 10,000 circulars with agendas, {entries} entries: each takes '
          f'{linear:.2f} times what it takes among 2,000')
    ok(entries == 40000 and linear < 1.5, 'its time is linear', linear)
    shutil.rmtree(place)


def main():
    for step in (zones, documents, cases, radicale, same_bytes, speed):
        try:
            step()
        except Exception as e:
            ok(False, step.__name__, repr(e))
    print(f'1..{count}')
    return failed != 0


sys.exit(main())
