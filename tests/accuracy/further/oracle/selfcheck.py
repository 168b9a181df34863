"""Checks of the oracle itself: trials against a naive day-by-day model, logic tables, records, balance.

    python3 selfcheck.py       exit 1 with one line a fault
"""
import json
import sys
from datetime import date, timedelta
from itertools import product
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent))

from drugs import ingredients_of  # noqa: E402
from meanings import ALL, ANY, AT_LEAST, ATT, IF, JOIN_GAP, NOT, Patient, add_months, canonical, determination  # noqa: E402

FAULTS = []


def expect(ok, text):
    if not ok:
        FAULTS.append(text)


def naive(record, ingredient):
    """Days on the drug as a set, cut where more than 30 days lie between two of them."""
    today = date.fromisoformat(record["as_of"])
    days, spans = set(), []
    for m in record["medications"]:
        if ingredient not in ingredients_of(m) or m["outcome"] == "contraindication" or not m["start"]:
            continue
        start = date.fromisoformat(m["start"])
        end = date.fromisoformat(m["end"]) if m["end"] else (today if m["status"] == "active" else None)
        if end is None or start > today:
            continue
        n = (min(end, today) - start).days
        days |= {start + timedelta(days=i) for i in range(n)}
        spans.append((start, min(end, today)))
    edges = sorted(days)
    out, count = [], 0
    for i, d in enumerate(edges):
        count += 1
        # the drug was last taken until d + 1; the next stint may begin up to 30 days after that
        if i + 1 == len(edges) or (edges[i + 1] - (d + timedelta(days=1))).days > JOIN_GAP:
            out.append(count)
            count = 0
    return sorted(out)


def check_logic():
    order = {False: 0, None: 1, True: 2}
    for a, b, c in product((True, False, None), repeat=3):
        expect(order[ALL(a, b, c)] == min(map(order.get, (a, b, c))), f"ALL {a, b, c}")
        expect(order[ANY(a, b, c)] == max(map(order.get, (a, b, c))), f"ANY {a, b, c}")
        expect(AT_LEAST(1, a, b, c) is ANY(a, b, c) and AT_LEAST(3, a, b, c) is ALL(a, b, c), f"AT_LEAST {a, b, c}")
        expect(NOT(ANY(a, b, c)) is ALL(NOT(a), NOT(b), NOT(c)), f"De Morgan {a, b, c}")
    expect(ALL(True, ATT) is True and ALL(False, ATT) is False and ALL(ATT, ATT) is ATT, "attestation in ALL")
    expect(ANY(True, ATT) is True and ANY(False, ATT) is None, "attestation in ANY")
    expect(IF(False, False) is True and IF(None, True) is True and IF(None, False) is None and IF(True, None) is None, "conditional")
    expect(add_months(date(2008, 2, 29), 12 * 18) == date(2026, 2, 28), "a birthday on 29 February")


def check_files():
    here = Path(__file__).resolve().parent.parent / "cases"
    total = 0
    for path in sorted(here.glob("*.json")):
        data = json.loads(path.read_text(encoding="utf-8"))
        ids = [p["patient_id"] for p in data["patients"]]
        expect(len(set(ids)) == len(ids) and ids == [e["patient_id"] for e in data["expected"]], f"{path.name}: ids")
        texts = {l["text"] for l in data["computable_lines"]}
        total += len(ids)
        for record, want in zip(data["patients"], data["expected"]):
            where = f"{path.name} {record['patient_id']}"
            expect(set(want["leaves"]) == texts, f"{where}: leaves")
            expect(want["determination"] in ("approve", "refer", "pend"), f"{where}: determination")
            p = Patient(record)
            expect(p.birth <= p.today, f"{where}: born after the day")
            for m in record["medications"]:
                expect(not (m["start"] and m["end"]) or m["start"] <= m["end"] <= record["as_of"], f"{where}: stint {m}")
                expect(m["status"] == "stopped" or m["end"] is None, f"{where}: active with an end {m}")
            days = [(canonical(o["name"]), o["date"], o["value"]) for o in record["observations"]]
            for name, day, value in days:
                expect(not any(n == name and d == day and v != value and data["policy"].find("121") < 0 for n, d, v in days), f"{where}: two values on one day")
            for ingredient in {i for m in record["medications"] for i in ingredients_of(m)}:
                mine = sorted(t["days"] for t in p.trials(ingredient) if t["days"])
                expect(mine == naive(record, ingredient), f"{where}: trials of {ingredient} {mine}")
    return total


check_logic()
n = check_files()
for fault in FAULTS:
    print(fault, file=sys.stderr)
print(f"{n} cases, {len(FAULTS)} faults")
sys.exit(1 if FAULTS else 0)
