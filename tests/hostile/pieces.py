# SPDX-License-Identifier: MIT
"""What tests/hostile/write.c wrote, and what is left of hostile text."""
import re


def pieces(path):
    """The pieces of a file, in order."""
    with open(path, 'rb') as f:
        data = f.read()
    out, at = [], 0
    while at < len(data):
        end = data.index(b'\n', at)
        number, size = map(int, data[at:end].split())
        assert number == len(out)
        out.append(data[end + 1:end + 1 + size])
        at = end + 1 + size
    return out


def clean(text, separators=True):
    """Without controls but tab and line feed; one kind of line end."""
    text = text.replace('\r\n', '\n').replace('\r', '\n')
    if separators:
        text = re.sub('[\u2028\u2029]', '\n', text)
    return re.sub('[\0-\x08\x0b-\x1f\x7f-\x9f\ufeff]', '', text)
