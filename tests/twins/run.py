"""Compare twins of the sample circular with what their changes demand."""
import json
import os
import re
import subprocess
import sys
import tempfile

bin_dir, seed = sys.argv[1:3]
here = os.path.dirname(os.path.abspath(__file__))
count = failed = 0


def ok(good, name, detail=""):
    global count, failed
    count += 1
    if not good:
        failed += 1
        print("# " + detail.replace("\n", "\n# "))
    print("%sok %d - %s" % ("" if good else "not ", count, name))


def twin(pairs, path):
    words = [w for pair in pairs for w in pair]
    subprocess.run([sys.executable, here + "/twin.py", seed, path] + words,
                   check=True)


def extract(path):
    out = subprocess.run([bin_dir + "/circ2json", path], check=True,
                         stdout=subprocess.PIPE).stdout
    value = json.loads(out)
    value.pop("source")
    return value


def replace(value, table):
    """Every string of a JSON value, its words replaced in one pass."""
    pattern = re.compile("|".join(
        re.escape(k) for k in sorted(table, key=len, reverse=True)))
    if isinstance(value, str):
        return pattern.sub(lambda m: table[m.group(0)], value)
    if isinstance(value, list):
        return [replace(v, table) for v in value]
    if isinstance(value, dict):
        return {k: replace(v, table) for k, v in value.items()}
    return value


def differences(a, b, path=""):
    if type(a) is not type(b):
        yield "%s: %r, expected %r" % (path, b, a)
    elif isinstance(a, dict):
        for k in sorted(set(a) | set(b)):
            yield from differences(a.get(k), b.get(k), path + "/" + k)
    elif isinstance(a, list):
        if len(a) != len(b):
            yield "%s: %d values, expected %d" % (path, len(b), len(a))
        for i, (x, y) in enumerate(zip(a, b)):
            yield from differences(x, y, "%s/%d" % (path, i))
    elif a != b:
        yield "%s: %r, expected %r" % (path, b, a)


# name, changes of the document, changes that the output must show
MINUTES = ["14:00", "14:05", "14:15", "15:00", "15:25", "15:50", "16:00"]


def shifted(minutes):
    def move(t):
        n = int(t[:2]) * 60 + int(t[3:]) + minutes
        return "%02d:%02d" % (n // 60, n % 60)
    pairs = [(t, move(t)) for t in MINUTES]
    pairs += [("14h00", move("14:00").replace(":", "h")),
              ("16h00", move("16:00").replace(":", "h"))]
    return pairs


TWINS = [
    ("another day", [("5 June 2025", "17 September 2026"),
                     ("21 May 2025", "3 August 2026")],
     [("5 June 2025", "17 September 2026"), ("2025-06-05", "2026-09-17"),
      ("2025-05-21", "2026-08-03")]),
    ("other hours", shifted(-275), shifted(-275)),
    ("another reference", [("BDT/DNE/CYB/065", "BDT/DNS/CAP/117")],
     [("BDT/DNE/CYB/065", "BDT/DNS/CAP/117")]),
    ("other people", [
        ("Fanny Rotino", "Ingrid Exemplar"),
        ("fanny.rotino@itu.int", "ingrid.exemplar@example.org"),
        ("@mailto:fanny.rotino@itu.int",
         "mailto:ingrid.exemplar@example.org"),
        ("Cosmas Luckyson Zavazava", "Peter Sampleton")],
     [("Fanny Rotino", "Ingrid Exemplar"),
      ("fanny.rotino@itu.int", "ingrid.exemplar@example.org"),
      ("Cosmas Luckyson Zavazava", "Peter Sampleton")]),
    ("another zone", [("Central European Time (GMT+2)", "Bangkok time (UTC+7)"),
                      ("Central European Time)", "Bangkok time)"),
                      ("CET", "Bangkok time")],
     [("Europe/Zurich", "Asia/Bangkok"), ("CET", "Bangkok time")]),
    ("other addressees", [("National Regulatory Authorities",
                           "Regional Telecommunication Organizations"),
                          ("ITU Academia", "Observers to the Bureau")],
     [("National Regulatory Authorities",
       "Regional Telecommunication Organizations"),
      ("ITU Academia", "Observers to the Bureau")]),
    ("other agenda titles", [
        ("Presentations from key technology companies",
         "Reports from the five regions"),
        ("Closing and wrap up", "Farewell"),
        ("Group photo", "Musical interlude")],
     [("Presentations from key technology companies",
       "Reports from the five regions"),
      ("Closing and wrap up", "Farewell"),
      ("Group photo", "Musical interlude")]),
    ("other speakers", [("WeProtect Global Alliance", "World Bank"),
                        ("UNICEF", "UNESCO")],
     [("WeProtect Global Alliance", "World Bank"), ("UNICEF", "UNESCO")]),
    ("another place", [("Geneva, 21 May", "Nairobi, 21 May")],
     [("Geneva", "Nairobi")]),
]


def durations(tmp):
    path = os.path.join(tmp, "durations.docx")
    twin([("(45 Mins)", "(40 Mins)")], path)
    rows = extract(path)["events"][0]["agenda"]
    ok([r.get("minutes") for r in rows] ==
       [5, 10, 40, 50, 25, 25, None, None], "twin: another duration",
       str([r.get("minutes") for r in rows]))


def lint(path):
    r = subprocess.run([bin_dir + "/circlint", "--format=json", path],
                       stdout=subprocess.PIPE)
    return [json.loads(x) for x in r.stdout.splitlines()
            if x.startswith(b"{")]


# rule, what mends it
MENDED = [
    ("CL207", [("14h00", "14:00"), ("16h00", "16:00"),
                     ("minutes", "min"), ("Mins", "min")]),
    ("CL301", [("Central European Time (GMT+2)",
                      "Central European Summer Time (GMT+2)"),
                     ("Central European Time)",
                      "Central European Summer Time)"), ("CET", "CEST")]),
    ("CL302", [("Central European Time (GMT+2)",
                      "Central European Summer Time (GMT+2)"),
                     ("Central European Time)",
                      "Central European Summer Time)"), ("CET", "CEST")]),
    ("CL401", [("15:00-16:00", "15:00-15:50")]),
    ("CL402", [("15:00-16:00", "15:00-15:50")]),
    ("CL405", [("60 min", "50 min")]),
    ("CL408", [("15:50-16:00", "15:50-16:00 (10 Mins)")]),
    ("CL601", [('@Target="#"', 'Target="https://example.org/event"')]),
    ("CL501", [("attached in Annex-1", "attached")]),
    ("CL702", [("industry leaders, academia and civil society",
                      "regulators"),
                     ("Industry stakeholders", "regulators"),
                     ("industry leaders on emerging", "regulators on emerging"),
                     ("industry partners", "partners")]),
    ("CL104", [("Technologies –", "Technologies:")]),
]


def main():
    base = extract(seed)
    with tempfile.TemporaryDirectory() as tmp:
        path = os.path.join(tmp, "twin.docx")
        for name, changes, shown in TWINS:
            twin(changes, path)
            diff = list(differences(replace(base, dict(shown)),
                                    extract(path)))
            ok(not diff, "twin: " + name, "\n".join(diff))
        durations(tmp)
        before = {f["rule"] for f in lint(seed)}
        for rule, changes in MENDED:
            twin(changes, path)
            after = [f for f in lint(path) if f["rule"] == rule]
            ok(rule in before and not after,
               "mended: %s vanishes" % rule, json.dumps(after))
    print("1..%d" % count)
    return failed != 0


sys.exit(main())
