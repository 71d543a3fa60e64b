#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Calendars of circ2ics in the hands of real programs.

    check.py BIN WORK

BIN holds the tools, WORK the helpers (zones, libical, node_modules).  Every
reader must understand the same instants, titles, places and identities; a
CalDAV server must find each event in its hour and not in the hour beside it,
and a corrigendum must update its original.  Prints TAP.
"""
import datetime
import glob
import json
import os
import re
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
import uuid
import zoneinfo

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
BIN, WORK = (os.path.abspath(a) for a in sys.argv[1:3])
SPACE = uuid.UUID('a3c1f2d4-6b7e-5f80-9a1b-2c3d4e5f6071')
UTC = datetime.timezone.utc
count = failed = 0

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


def run(*args, **kw):
    return subprocess.run(args, capture_output=True, text=True, **kw)


def circ2ics(out, *args):
    """Run circ2ics -o out; what it said on standard error."""
    env = dict(os.environ, TZ='Pacific/Auckland')
    done = run(f'{BIN}/circ2ics', '-o', out, *args, env=env)
    if done.returncode not in (0, 1):
        raise RuntimeError(done.stderr)
    return done.stderr


def libical(files):
    done = run(f'{WORK}/libical', input='\n'.join(files))
    return rows(done.stdout), done.stderr


def javascript(which, files):
    done = run('node', f'{HERE}/icaljs.mjs', which, input='\n'.join(files),
               env=dict(os.environ, MODULES=WORK, TZ='UTC'))
    if done.returncode != 0:
        raise RuntimeError(done.stderr)
    return rows(done.stdout), ''


def rows(text):
    return [tuple(line.split('\t')) for line in text.split('\n') if line]


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
    for name, read in (('libical', libical),
                       ('ical.js', lambda f: javascript('icaljs', f))):
        got, err = read(files)
        got = {r[0:2]: r[2:4] for r in got}
        wrong = [f'{k[0]}: {want[k]}, got {got.get(k)}' for k in want
                 if got.get(k) != want[k]]
        ok(not wrong and not err, f'{name}: no wrong instant in '
           f'{len(want)} events', '\n'.join(wrong) + err)


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


def compare(name, who, want, got):
    """Readers that give an event without an end its start are right too."""
    def same(w, g):
        ends = (w[1], w[0], '') if w[1] == '' or w[1] == w[0] else (w[1],)
        return (w[0] == g[0] and g[1] in ends and w[2] == g[2]
                and w[3] == g[3])
    if any(isinstance(k, int) for k in want):
        good = len(want) == len(got) and all(
            any(same(w, g) for g in got.values()) for w in want.values())
    else:
        good = want.keys() == got.keys() and all(
            same(want[k], got[k]) for k in want)
    ok(good, f'{name}: {who} understands it', f'want {want}\ngot  {got}')


def khal_read(ics, start):
    """What khal lists for the day of an event."""
    home = f'{WORK}/khal'
    shutil.rmtree(home, ignore_errors=True)
    os.makedirs(f'{home}/a')
    conf = f'{home}/config'
    with open(conf, 'w') as f:
        f.write(f'[calendars]\n[[a]]\npath = {home}/a\n[sqlite]\n'
                f'path = {home}/db\n[locale]\nlocal_timezone = UTC\n'
                'default_timezone = UTC\ntimeformat = %H:%M\n'
                'dateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\n'
                'datetimeformat = %Y-%m-%d %H:%M\n'
                'longdatetimeformat = %Y-%m-%d %H:%M\n')
    env = dict(os.environ, TZ='UTC', HOME=home, LC_ALL='C.UTF-8')
    done = run('khal', '-c', conf, 'import', '--batch', '-a', 'a', ics,
               env=env)
    if done.returncode != 0:
        return done.stderr
    day = datetime.datetime.fromtimestamp(int(start), UTC)
    done = run('khal', '-c', conf, 'list', '-a', 'a', '--format',
               '{start-long-full}|{title}|{location}',
               str(day.date()), str(day.date() + datetime.timedelta(days=1)),
               env=env)
    return done.stdout + done.stderr


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
    """Titles are worded freely: one holds the other."""
    return fold(a) in fold(b) or fold(b) in fold(a)


def documents():
    for path, core in DOCUMENTS:
        name = os.path.basename(path)
        ics = f'{WORK}/{name}.ics'
        want = expected(model_of(path), core)
        gold = expected(gold_of(path), core)
        ok(len(want) == len(gold) and
           all(w[:2] == g[:2] and holds(w[2], g[2])
               for w, g in zip(want.values(), gold.values())),
           f'{name}: instants and titles are those of gold',
           f'gold {gold}\ngot  {want}')
        if not want:
            continue
        said = circ2ics(ics, f'{ROOT}/{path}')
        for who, read in (('libical', libical),
                          ('ical.js', lambda f: javascript('icaljs', f)),
                          ('node-ical',
                           lambda f: javascript('node-ical', f))):
            got, err = read([ics])
            compare(name, who, want, {r[1]: r[2:6] for r in got})
            if err:
                ok(False, f'{name}: {who} has nothing to say', err + said)
        khal(name, ics, want)


def khal(name, ics, want):
    for start, _, title, _ in want.values():
        if '-' in start:
            continue
        out = khal_read(ics, start)
        when = datetime.datetime.fromtimestamp(int(start), UTC)
        ok(f'{when:%Y-%m-%d %H:%M}|{title}|' in out,
           f'{name}: khal lists it', out)
        break


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
        got, err = libical([ics])
        ok(got and not err and str(1776151800) in got[0][2],
           f'{what}: libical finds no error and the hour', err or got)
        got, _ = javascript('icaljs', [ics])
        ok(got and str(1776151800) in got[0][2],
           f'{what}: ical.js finds the hour', got)


    for doc in ('b42-fr', 'a14'):
        ics = f'{WORK}/todo.ics'
        circ2ics(ics, '--todo', f'{ROOT}/tests/corpus/dev/{doc}.docx')
        _, err = libical([ics])
        with open(ics) as f:
            ok(not err and 'BEGIN:VTODO' in f.read(),
               f'{doc}: libical finds no error in its to-dos', err)


# --------------------------------------------------------------- Radicale

class Server:
    def __enter__(self):
        self.dir = f'{WORK}/radicale'
        shutil.rmtree(self.dir, ignore_errors=True)
        os.makedirs(f'{self.dir}/store')
        with socket.socket() as s:
            s.bind(('127.0.0.1', 0))
            self.port = s.getsockname()[1]
        with open(f'{self.dir}/config', 'w') as f:
            f.write(f'[server]\nhosts = 127.0.0.1:{self.port}\n'
                    '[auth]\ntype = none\n[rights]\ntype = owner_only\n'
                    f'[storage]\nfilesystem_folder = {self.dir}/store\n')
        self.log = open(f'{self.dir}/log', 'w')
        self.process = subprocess.Popen(
            ['/usr/bin/python3', '-m', 'radicale', '--config',
             f'{self.dir}/config'], stdout=self.log, stderr=self.log)
        for _ in range(100):
            try:
                socket.create_connection(('127.0.0.1', self.port)).close()
                return self
            except OSError:
                time.sleep(0.1)
        raise RuntimeError('Radicale does not start')

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()
        self.log.close()

    def ask(self, method, path, body=b'', **headers):
        r = urllib.request.Request(
            f'http://127.0.0.1:{self.port}{path}', data=body, method=method,
            headers={'Authorization': 'Basic Y2lyYzp4',
                     **{k.replace('_', '-'): v for k, v in headers.items()}})
        try:
            with urllib.request.urlopen(r) as a:
                return a.status, a.read().decode()
        except urllib.error.HTTPError as e:
            return e.code, e.read().decode()

    def put(self, calendar, ics):
        with open(ics, 'rb') as f:
            return self.ask('PUT', f'/circ/{calendar}/', f.read(),
                            Content_Type='text/calendar')[0]

    def between(self, calendar, start, end):
        """How many events a calendar-query finds from start to end."""
        a, b = (datetime.datetime.fromtimestamp(t, UTC)
                .strftime('%Y%m%dT%H%M%SZ') for t in (start, end))
        status, text = self.ask(
            'REPORT', f'/circ/{calendar}/',
            ('<?xml version="1.0"?><c:calendar-query xmlns:d="DAV:" '
             'xmlns:c="urn:ietf:params:xml:ns:caldav"><d:prop><d:getetag/>'
             '<c:calendar-data/></d:prop><c:filter><c:comp-filter '
             'name="VCALENDAR"><c:comp-filter name="VEVENT"><c:time-range '
             f'start="{a}" end="{b}"/></c:comp-filter></c:comp-filter>'
             '</c:filter></c:calendar-query>').encode(),
            Content_Type='application/xml', Depth='1')
        if status != 207:
            raise RuntimeError(f'{status} {text}')
        return len(re.findall(r'BEGIN:VEVENT', text))


def in_its_hour(server, name, want):
    for start, end, title, _ in want.values():
        if '-' in start or not end:
            continue
        start, end = int(start), int(end)
        ok(server.between(name, start, start + 60) >= 1
           and server.between(name, end - 60, end) >= 1,
           f'{name}: the server finds it in its hours', title)
        ok(server.between(name, start - 3600, start) == 0
           and server.between(name, end, end + 3600) == 0
           or len(want) > 1,
           f'{name}: and not in the hours beside', title)


def updated(server):
    """A corrigendum after its original: one event, moved."""
    for first, then, old, new in (
            ('workshop', 'workshop-corr1', '2026-04-14T07:30',
             '2026-04-16T12:00'),
            ('webinar', 'webinar-rev2', '2026-05-06T13:00',
             '2026-05-07T13:00'),
            ('forum', 'forum-add1', '2026-06-08T12:00',
             '2026-06-11T12:00')):
        ids = []
        old, new = (datetime.datetime.fromisoformat(t).replace(tzinfo=UTC)
                    .timestamp() for t in (old, new))
        server.ask('MKCALENDAR', f'/circ/u-{first}/')
        for step in (first, then):
            ics = f'{WORK}/{step}.ics'
            circ2ics(ics, f'{ROOT}/samples/corrigenda/{step}.docx')
            with open(ics, 'rb') as f:
                body = f.read()
            ids.append((re.search(rb'\nUID:(\S+)', body).group(1),
                        int(re.search(rb'SEQUENCE:(\d+)', body).group(1))))
            status, text = server.ask(
                'PUT', f'/circ/u-{first}/{ids[-1][0].decode()}.ics', body,
                Content_Type='text/calendar')
            ok(status in (201, 204), f'{step}: the server takes it', text)
        ok(ids[0][0] == ids[1][0] and ids[0][1] < ids[1][1],
           f'{then} has the identity of {first} and a higher number', ids)
        total = server.between(f'u-{first}', old - 9e6, new + 9e6)
        ok(total == 1 and server.between(f'u-{first}', new, new + 60) == 1,
           f'{first}: one event, where the later one put it', total)


def synced(server, name, ics):
    """vdirsyncer fetches back what was put."""
    home = f'{WORK}/vdir'
    shutil.rmtree(home, ignore_errors=True)
    os.makedirs(home)
    with open(f'{home}/config', 'w') as f:
        f.write(f'[general]\nstatus_path = "{home}/status/"\n'
                '[pair p]\na = "here"\nb = "there"\n'
                f'collections = ["{name}"]\n'
                f'[storage here]\ntype = "filesystem"\npath = "{home}/c/"\n'
                'fileext = ".ics"\n[storage there]\ntype = "caldav"\n'
                f'url = "http://127.0.0.1:{server.port}/circ/"\n'
                'username = "circ"\npassword = "x"\n')
    env = dict(os.environ, VDIRSYNCER_CONFIG=f'{home}/config', HOME=home,
               LC_ALL='C.UTF-8')
    os.makedirs(f'{home}/c/{name}')
    done = [run('vdirsyncer', *a, env=env)
            for a in (['discover', 'p'], ['sync'])]
    back = glob.glob(f'{home}/c/{name}/*.ics')
    with open(ics) as f:
        uids = set(re.findall(r'^UID:(\S+)', f.read(), re.M))
    found = set()
    for path in back:
        with open(path) as f:
            found |= set(re.findall(r'^UID:(\S+)', f.read(), re.M))
    ok(uids == found, f'{name}: vdirsyncer fetches it back',
       '\n'.join(d.stderr for d in done))


def radicale():
    with Server() as server:
        for path, core in DOCUMENTS:
            name = os.path.basename(path).split('.')[0]
            want = expected(model_of(path), core)
            if not want:
                continue
            ics = f'{WORK}/{os.path.basename(path)}.ics'
            ok(server.put(name, ics) == 201, f'{name}: Radicale answers 201')
            in_its_hour(server, name, want)
        synced(server, 'bdt-dne-cyb-065',
               f'{WORK}/bdt-dne-cyb-065.docx.ics')
        updated(server)


def main():
    for step in (zones, documents, cases, radicale):
        try:
            step()
        except Exception as e:
            ok(False, step.__name__, repr(e))
    print(f'1..{count}')
    return failed != 0


sys.exit(main())
