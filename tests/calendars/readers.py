# SPDX-License-Identifier: MIT
"""Programs that read calendars, and what each understands.

A reader takes names of files and gives rows

    (file, uid, start, end, title, place)

and what it had to say.  Times are seconds since 1970 or days, both as text;
a line break in a text is "\\n".  A reader that does not keep a thing leaves
None in its place.
"""
import datetime
import os
import re
import shutil
import subprocess

HERE = os.path.dirname(os.path.abspath(__file__))
UTC = datetime.timezone.utc


def run(*args, **kw):
    return subprocess.run(args, capture_output=True, text=True, **kw)


def rows(text):
    return [tuple(line.split('\t')) for line in text.split('\n') if line]


def program(name):
    """A reader of our own around a library, in the directory of work."""
    def read(work, files):
        done = run(f'{work}/{name}', input='\n'.join(files))
        return rows(done.stdout), done.stderr
    return read


def javascript(package):
    def read(work, files):
        done = run('node', f'{HERE}/node.mjs', package,
                   input='\n'.join(files),
                   env=dict(os.environ, MODULES=work, TZ='UTC'))
        if done.returncode != 0:
            raise RuntimeError(done.stderr)
        return rows(done.stdout), ''
    return read


def when(value):
    """A date or an aware datetime, as text."""
    if value is None:
        return ''
    if isinstance(value, datetime.datetime):
        return str(round(value.timestamp()))
    return str(value)


def line(text):
    return str(text).replace('\n', '\\n')


def python_icalendar(_, files):
    import icalendar
    out = []
    for name in files:
        with open(name, 'rb') as f:
            calendar = icalendar.Calendar.from_ical(f.read())
        for e in calendar.walk('VEVENT'):
            out.append((name, str(e['UID']), when(e['DTSTART'].dt),
                        when(e['DTEND'].dt if 'DTEND' in e else None),
                        line(e['SUMMARY']), line(e.get('LOCATION', ''))))
    return out, ''


def python_vobject(_, files):
    import vobject
    out = []
    for name in files:
        with open(name, encoding='utf-8', newline='') as f:
            calendar = vobject.readOne(f.read())
        for e in calendar.contents.get('vevent', []):
            out.append((name, e.uid.value, when(e.dtstart.value),
                        when(e.dtend.value if hasattr(e, 'dtend') else None),
                        line(e.summary.value),
                        line(e.location.value) if hasattr(e, 'location')
                        else ''))
    return out, ''


# 04/14/2026 @ 07:30 -> 04/14/2026 @ 10:30>note |title
TIMED = re.compile(r'(\S+ @ \S+) -> (\S+ @ \d\d:\d\d)(?:>(\w+))? ?\|(.*)')
# 06/08/2026 [1] {1D -> 06/10/2026} >note title
DAYS = re.compile(r'(\S+) \[1\] (?:\{1D -> (\S+)\} )?(?:>(\w+))? ?(.*)')


def calcurse(work, files):
    """It keeps no UID, and the place in a note."""
    out = []
    for name in files:
        home = f'{work}/calcurse'
        shutil.rmtree(home, ignore_errors=True)
        os.makedirs(home)
        env = dict(os.environ, TZ='UTC', HOME=home, LC_ALL='C.UTF-8')
        done = run('calcurse', '-D', home, '-i', name, env=env)
        if done.returncode != 0 or ' 0 skipped' not in done.stdout:
            return out, done.stdout + done.stderr
        with open(f'{home}/apts', encoding='utf-8') as f:
            kept = f.read().splitlines()
        for text in kept:
            out.append((name, None) + calcurse_entry(home, text))
    return out, ''


def calcurse_entry(home, text):
    def day(s):
        return datetime.datetime.strptime(s, '%m/%d/%Y').date()
    timed = TIMED.fullmatch(text)
    if timed:
        start, end = (when(datetime.datetime.strptime(
            s, '%m/%d/%Y @ %H:%M').replace(tzinfo=UTC))
            for s in timed.group(1, 2))
        note, title = timed.group(3, 4)
    else:
        first, last, note, title = DAYS.fullmatch(text).groups()
        start = str(day(first))
        end = str(day(last or first) + datetime.timedelta(days=1))
    with open(f'{home}/notes/{note}', encoding='utf-8') as f:
        place = re.search(r'^Location: (.*)$', f.read(), re.M)
    return start, end, title, place.group(1) if place else ''


KHAL = """[calendars]
[[a]]
path = {home}/a
[sqlite]
path = {home}/db
[locale]
local_timezone = UTC
default_timezone = UTC
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
"""
FIELDS = ('uid', 'start-date-long', 'start-time', 'end-date-long',
          'end-time', 'title', 'location')


def khal(work, files):
    """It lists days: those from the first start in the file to the last."""
    out, home = [], f'{work}/khal'
    for name in files:
        shutil.rmtree(home, ignore_errors=True)
        os.makedirs(f'{home}/a')
        with open(f'{home}/config', 'w') as f:
            f.write(KHAL.format(home=home))
        with open(name, encoding='utf-8') as f:
            text = f.read()
        days = sorted(re.findall(r'^DTSTART.*:(\d{8})',
                                 text[text.index('BEGIN:VEVENT'):], re.M))
        first, last = (datetime.datetime.strptime(d, '%Y%m%d')
                       for d in (days[0], days[-1]))
        env = dict(os.environ, TZ='UTC', HOME=home, LC_ALL='C.UTF-8')
        done = run('khal', '-c', f'{home}/config', 'import', '--batch', '-a',
                   'a', name, env=env)
        if done.returncode != 0:
            return out, done.stderr
        done = run('khal', '-c', f'{home}/config', 'list', '-a', 'a',
                   '--format', '\t'.join('{%s}' % f for f in FIELDS),
                   str((first - DAY).date()), str((last + 2 * DAY).date()),
                   env=env)
        if done.returncode != 0:
            return out, done.stderr
        seen = dict.fromkeys(r for r in rows(done.stdout) if len(r) == 7)
        out += [(name, r[0]) + khal_times(*r[1:5], ended(text, r[0]))
                + r[5:] for r in seen]
    return out, ''


def ended(text, uid):
    """Whether an event says its end; khal gives the others an hour."""
    event = text[text.index('\nUID:' + uid):]
    return 'DTEND' in event[:event.index('END:VEVENT')]


DAY = datetime.timedelta(days=1)


def khal_times(start, start_hour, end, end_hour, says_end):
    """Its last day of what has no hours is inclusive."""
    if not start_hour:
        return start, str(datetime.date.fromisoformat(end) + DAY)
    return tuple(when(datetime.datetime.fromisoformat(f'{d}T{h}')
                      .replace(tzinfo=UTC))
                 if says_end or d is start else ''
                 for d, h in ((start, start_hour), (end, end_hour)))


# Those that read any number of files at once and quickly come first.
READERS = {
    'libical': program('libical'),
    'KCalendarCore': program('kcal'),
    'ical.js': javascript('ical.js'),
    'node-ical': javascript('node-ical'),
    'ts-ics': javascript('ts-ics'),
    'icalendar': python_icalendar,
    'vobject': python_vobject,
    'calcurse': calcurse,
    'khal': khal,
}
