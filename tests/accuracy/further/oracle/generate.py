"""Writes ../cases/*.json and ../plans.json from the oracles; with --check only compares.

    python3 generate.py            write
    python3 generate.py --check    exit 1 if a file on disk differs
    python3 generate.py --table    the rows of the README's table
"""
import importlib
import json
import re
import sys
from collections import Counter
from pathlib import Path

sys.dont_write_bytecode = True
HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

from cases import case_file  # noqa: E402

POLICIES = HERE.parent / "policies"
MARKER = re.compile(r"^\s*(?:>\s*)?(?:(?:\d+(?:\.\d+)*\s+-|\d+(?:\.\d+)+\.?|Q?\d+[a-z]?[.)]|\(?[A-Za-z]\)|\(\d+\)|[A-Za-z]\.|\(?[ivx]+\)|[ivx]+\.|[IVX]+\.|[-*•◦–o▪➢]|\[ \]|☐|□)\s+)*")
TAIL = re.compile(r"(?:[\s,;]*(?:\[?\b(?:AND|OR|and|or)\b\]?)?[\s.;,:?]*)$")


def plain(text):
    """A line without its marker, emphasis, trailing connective and closing punctuation."""
    text = re.sub(r"^\|\s*\w+\s*\|\s*(.*?)\s*\|$", r"\1", text.strip())  # a table row: its last cell
    text = MARKER.sub("", text.replace("**", "").strip())
    return TAIL.sub("", text).strip()


def document_lines(text):
    """Every line, and every line joined with the indented lines it wraps onto."""
    lines = text.splitlines()
    out = set()
    for i in range(len(lines)):
        joined = lines[i]
        out.add(plain(joined))
        for j in range(i + 1, min(i + 6, len(lines))):
            if not lines[j].strip():
                break
            joined = joined.rstrip() + " " + lines[j].strip()
            out.add(plain(joined))
    return out


def policies():
    for path in sorted(HERE.glob("p[0-9]*.py")):
        yield importlib.import_module(path.stem)


def sets(policy):
    for kind, name in (("initial", "INITIAL"), ("renewal", "RENEWAL")):
        if hasattr(policy, name):
            yield kind, getattr(policy, name), None
    for suffix, slots in getattr(policy, "MORE", {}).items():
        yield "initial", slots, suffix


def compact(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def build():
    files, plans, rows, problems = {}, [], [], []
    for p in policies():
        text = (POLICIES / p.FILE).read_text(encoding="utf-8")
        known = document_lines(text)
        for t in [l.text for l in p.LINES] + list(p.ATTESTATIONS):
            if plain(t) not in known:
                problems.append(f"{p.FILE}: not a line of the document: {t}")
        total, seen = 0, Counter()
        for kind, slots, suffix in sets(p):
            name, data = case_file(p, kind, slots, suffix)
            files[name] = compact(data) + "\n"
            total += len(data["patients"])
            seen.update(e["determination"] for e in data["expected"])
            for l in data["computable_lines"]:
                got = {e["leaves"][l["text"]] for e in data["expected"]}
                if len(got) < 2 and suffix is None and not l.get("sense"):
                    problems.append(f"note {name}: always {got}: {l['text'][:70]}")
        if set(seen) != {"approve", "refer", "pend"}:
            problems.append(f"{p.FILE}: only {dict(seen)}")
        head = re.search(r"^policy_id:\s*(\S+)", text, re.M)
        plans.append({"plan_id": p.PLAN, "plan": f"{p.PAYER} plan", "payer": p.PAYER, "drug": p.DRUG,
                      "ingredient": p.INGREDIENT, "covered": True, "pa_required": True,
                      "policy_id": head.group(1) if head else re.sub(r"\.(md|txt)$", "", p.FILE),
                      "tier": 3, "copay": 50.0, "step_therapy": False, "quantity_limit": None, "alternatives": []})
        rows.append(f"| {p.FILE.split('-')[0]} | {p.DRUG} | {p.CLASS} | {p.STYLE} | {sum(not l.hidden for l in p.LINES)} + {len(p.ATTESTATIONS)} | "
                    f"{total} | {seen['approve']} / {seen['refer']} / {seen['pend']} |")
    files["../plans.json"] = "[\n" + ",\n".join(compact(r) for r in plans) + "\n]\n"
    return files, rows, problems


def main():
    files, rows, problems = build()
    for line in problems:
        print(line, file=sys.stderr)
    if "--table" in sys.argv:
        print("\n".join(rows))
        return 0
    cases = HERE.parent / "cases"
    cases.mkdir(exist_ok=True)
    stale = 0
    if "--check" not in sys.argv:
        for old in cases.glob("*.json"):
            if old.name not in files:
                old.unlink()
    for name, text in files.items():
        path = cases / name
        if "--check" in sys.argv:
            if not path.exists() or path.read_text(encoding="utf-8") != text:
                print(f"differs: {path.resolve()}", file=sys.stderr)
                stale += 1
        else:
            path.write_text(text, encoding="utf-8")
    if "--check" not in sys.argv:
        print(f"{len(files) - 1} files, {sum(map(len, files.values())) // 1024} KiB, "
              f"{sum(int(r.split('|')[6]) for r in rows)} cases")
    return 1 if stale or any(not p.startswith("note ") for p in problems) else 0


if __name__ == "__main__":
    sys.exit(main())
