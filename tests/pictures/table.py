#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""table.py CSV PNG - a picture of LibreOffice Calc with a table in it.

The program runs on a screen of its own (Xvfb); it is told to fit the columns
to what they hold, as a reader would.
"""
import os
import shutil
import subprocess
import sys
import time

import uno

WIDTH, HEIGHT = 1060, 400
# comma, quotes, UTF-8, from line 1, English, numbers and dates recognized
RULE = 'Text - txt - csv (StarCalc):44,34,76,1,,2057,false,true,false'


def until(what, seconds=60):
    """Ask until there is an answer."""
    for _ in range(seconds * 4):
        try:
            answer = what()
            if answer is not None:
                return answer
        except Exception:           # UNO raises its own while nobody listens
            pass
        time.sleep(0.25)
    sys.exit(f'table.py: waited {seconds} s in vain')


def context():
    local = uno.getComponentContext()
    return local.ServiceManager.createInstanceWithContext(
        'com.sun.star.bridge.UnoUrlResolver', local).resolve(
        'uno:pipe,name=circ-picture;urp;StarOffice.ComponentContext')


def document(desktop):
    found = desktop.CurrentComponent
    return found if hasattr(found, 'Sheets') else None


def picture(screen, png):
    there = until(context)

    def service(name):
        return there.ServiceManager.createInstanceWithContext(
            f'com.sun.star.{name}', there)
    desktop = service('frame.Desktop')
    sheet = until(lambda: document(desktop))
    time.sleep(1)
    sheet.Sheets.getByIndex(0).Columns.OptimalWidth = True
    frame = sheet.CurrentController.Frame
    for command in ('Sidebar', 'SpellOnline'):      # away with them
        service('frame.DispatchHelper').executeDispatch(
            frame, f'.uno:{command}', '', 0, ())
    frame.ContainerWindow.setPosSize(0, 0, WIDTH, HEIGHT, 15)
    time.sleep(3)
    # no window manager clears what lies beside the window
    subprocess.run(['import', '-display', screen, '-window', 'root', '-crop',
                    f'{WIDTH}x{HEIGHT}+0+0', '+repage', png], check=True)
    sheet.close(True)
    desktop.terminate()


def main():
    table, png = (os.path.abspath(a) for a in sys.argv[1:3])
    home = png + '.home'
    shutil.rmtree(home, ignore_errors=True)
    os.makedirs(home)
    read, write = os.pipe()
    server = subprocess.Popen(
        ['Xvfb', '-displayfd', str(write), '-screen', '0', '1400x900x24',
         '-nolisten', 'tcp'], pass_fds=[write], stderr=subprocess.DEVNULL)
    screen = ':' + os.read(read, 16).decode().strip()
    env = dict(os.environ, DISPLAY=screen, HOME=home, LC_ALL='C.UTF-8',
               SAL_USE_VCLPLUGIN='gtk3', GTK_THEME='Adwaita',
               NO_AT_BRIDGE='1')
    office = subprocess.Popen(
        ['soffice', f'-env:UserInstallation=file://{home}/office', '--calc',
         '--norestore', '--nologo', '--nofirststartwizard',
         '--accept=pipe,name=circ-picture;urp;', f'--infilter={RULE}',
         table], env=env, stderr=subprocess.DEVNULL)
    try:
        picture(screen, png)
        office.wait(30)
    finally:
        office.terminate()
        server.terminate()
        server.wait()
        shutil.rmtree(home, ignore_errors=True)


main()
