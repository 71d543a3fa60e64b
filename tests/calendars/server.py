# SPDX-License-Identifier: MIT
"""A CalDAV server, Radicale, on the loopback interface."""
import datetime
import os
import re
import shutil
import socket
import subprocess
import time
import urllib.error
import urllib.request

UTC = datetime.timezone.utc


class Server:
    def __init__(self, work):
        self.dir = f'{work}/radicale'

    def __enter__(self):
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
