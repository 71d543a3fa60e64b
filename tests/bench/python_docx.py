"""Open every document of a list with python-docx and join its text."""
import sys

import docx

for line in open(sys.argv[1], encoding="utf-8"):
    try:
        d = docx.Document(line.rstrip("\n"))
        "\n".join(p.text for p in d.paragraphs)
    except Exception:
        pass
