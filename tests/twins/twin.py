"""Make a twin of a DOCX: the same document with words replaced.

    twin.py IN.docx OUT.docx OLD NEW [OLD NEW]...

Words that are cut between runs are found too: the whole new text goes to the
run where the old one begins.  All pairs apply in one pass, longest first, so
no replacement sees the result of another.  An OLD that does not occur is an
error.  OLD may begin with "@" to name a raw stretch of the XML instead.
"""
import re
import sys
import zipfile
from xml.sax.saxutils import escape, unescape

PARAGRAPH = re.compile(r"<w:p[ >].*?</w:p>", re.S)
TEXT = re.compile(r"(<w:t(?: [^>]*)?>)([^<]*)(</w:t>)")


def main(argv):
    source, target, words = argv[0], argv[1], argv[2:]
    pairs = dict(zip(words[::2], words[1::2]))
    raw = {k[1:]: v for k, v in pairs.items() if k.startswith("@")}
    plain = {k: v for k, v in pairs.items() if not k.startswith("@")}
    used = set()
    pattern = None
    if plain:
        pattern = re.compile("|".join(
            re.escape(k) for k in sorted(plain, key=len, reverse=True)))

    def paragraph(m):
        xml = m.group(0)
        if not pattern or xml.find("<w:p ", 5) > 0:
            return xml
        pieces = [unescape(t.group(2)) for t in TEXT.finditer(xml)]
        whole = "".join(pieces)
        edits = []
        for hit in pattern.finditer(whole):
            used.add(hit.group(0))
            edits.append((hit.start(), hit.end(), plain[hit.group(0)]))
        if not edits:
            return xml
        out, at = [], 0
        for piece in pieces:
            text, end, i = "", at + len(piece), at
            for a, b, new in edits:
                if b <= i or a >= end:
                    continue
                text += whole[i:max(a, i)]
                if a >= at:
                    text += new
                i = min(b, end)
            text += whole[i:end]
            out.append(text)
            at = end
        it = iter(out)
        return TEXT.sub(
            lambda t: '<w:t xml:space="preserve">' + escape(next(it)) +
            t.group(3), xml)

    with zipfile.ZipFile(source) as zin, \
            zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as zout:
        for info in zin.infolist():
            data = zin.read(info)
            if info.filename.startswith("word/") and \
                    info.filename.endswith((".xml", ".rels")):
                text = data.decode("utf-8")
                for old, new in raw.items():
                    if old in text:
                        used.add("@" + old)
                        text = text.replace(old, new)
                if info.filename.endswith(".xml"):
                    text = PARAGRAPH.sub(paragraph, text)
                data = text.encode("utf-8")
            zout.writestr(zipfile.ZipInfo(info.filename), data)
    missing = set(pairs) - used
    if missing:
        sys.exit("twin.py: not in the document: %s" % sorted(missing))


main(sys.argv[1:])
