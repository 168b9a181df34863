"""Builds the patients and judges them: one base patient, every variation alone, then combinations.

A slot is a list of options, an option a list of entries; option 0 is the base patient's.  All that
is not said (names, dates of the record, distractors, order) is drawn from a hash of the case's
name, so that the same files come out on every machine.
"""
import hashlib
import json
from datetime import date, timedelta

import meanings
from drugs import written_ingredient
from meanings import ATT, Patient, add_months, determination, name_of

AS_OF = [date(2026, 1, 15), date(2026, 3, 20), date(2026, 5, 18), date(2026, 9, 25),
         date(2026, 4, 30), date(2026, 8, 3), date(2026, 2, 10), date(2026, 6, 30)]
FIRST = ["Amara", "Ben", "Carla", "Dmitri", "Esther", "Felix", "Grace", "Hiro", "Ines", "Jonas", "Keisha", "Luis"]
LAST = ["Abbott", "Brandt", "Chowdhury", "Diaz", "Eriksen", "Fontaine", "Gill", "Haddad", "Ito", "Jansen", "Kowalski"]
PLACES = [("Boise", "ID", "83702"), ("Dayton", "OH", "45402"), ("Mobile", "AL", "36602"), ("Salem", "OR", "97301"),
          ("Utica", "NY", "13501"), ("Waco", "TX", "76701"), ("Tulsa", "OK", "74103")]
ASIDE = [("Nevus of trunk", "D22.5"), ("Hallux valgus", "M20.11"), ("Presbyopia", "H52.4"), ("Onychomycosis", "B35.1"),
         ("Impacted cerumen", "H61.20"), ("Ingrowing nail", "L60.0")]
ASIDE_DRUG = ["Multivitamin", "Artificial tears", "Cyanocobalamin", "Ketotifen eye drops", "Clotrimazole cream"]
ASIDE_LAB = [("Vitamin B12", 480, "pg/mL", "2132-9"), ("Serum sodium", 139, "mmol/L", "2951-2")]

# canonical name -> (names that records use, unit, LOINC or None)
LAB = {
    "HbA1c": (["HbA1c", "Hemoglobin A1c", "A1C"], "%", "4548-4"),
    "BMI": (["BMI", "Body mass index"], "kg/m2", "39156-5"),
    "Body weight": (["Body weight", "Weight"], "kg", "29463-7"),
    "Fasting plasma glucose": (["Fasting plasma glucose"], "mg/dL", "1558-6"),
    "LDL-C": (["LDL-C", "LDL cholesterol"], "mg/dL", "13457-7"),
    "Triglycerides": (["Triglycerides"], "mg/dL", "2571-8"),
    "eGFR": (["eGFR", "Estimated GFR"], "mL/min/1.73m2", "98979-8"),
    "Creatinine clearance": (["Creatinine clearance"], "mL/min", None),
    "Urine albumin-to-creatinine ratio": (["Urine albumin-to-creatinine ratio", "UACR"], "mg/g", "9318-7"),
    "Serum potassium": (["Serum potassium", "Potassium"], "mmol/L", "2823-3"),
    "Serum uric acid": (["Serum uric acid", "Uric acid"], "mg/dL", "3084-1"),
    "LVEF": (["LVEF", "Left ventricular ejection fraction"], "%", "10230-1"),
    "NYHA class": (["NYHA class"], "class", "88020-3"),
    "Systolic blood pressure": (["Systolic blood pressure"], "mm[Hg]", "8480-6"),
    "Diastolic blood pressure": (["Diastolic blood pressure"], "mm[Hg]", "8462-4"),
    "Blood eosinophil count": (["Blood eosinophil count"], "cells/mcL", "26449-9"),
    "FEV1 percent predicted": (["FEV1 percent predicted"], "%", None),
    "FVC percent predicted": (["FVC percent predicted"], "%", None),
    "Body surface area affected": (["Body surface area affected (BSA)"], "%", None),
    "PASI": (["PASI"], "score", None),
    "Epworth Sleepiness Scale": (["Epworth Sleepiness Scale"], "score", None),
    "Apnea-hypopnea index": (["Apnea-hypopnea index (AHI)"], "events/h", None),
    "Monthly headache days": (["Monthly headache days"], "days/month", None),
    "Monthly migraine days": (["Monthly migraine days"], "days/month", None),
    "HCV RNA viral load": (["HCV RNA viral load"], "IU/mL", "11011-4"),
    "HIV-1 RNA viral load": (["HIV-1 RNA viral load"], "copies/mL", None),
    "Total testosterone": (["Total testosterone"], "ng/dL", "2986-8"),
    "Hematocrit": (["Hematocrit"], "%", "4544-3"),
    "Hemoglobin": (["Hemoglobin"], "g/dL", "718-7"),
    "Platelet count": (["Platelet count"], "10*3/uL", "777-3"),
    "Absolute neutrophil count": (["Absolute neutrophil count"], "cells/mcL", None),
    "Peak growth hormone": (["Peak growth hormone (stimulation test)"], "ng/mL", None),
    "Height velocity": (["Height velocity"], "cm/year", None),
    "IGF-1": (["IGF-1"], "ng/mL", None),
    "Bone mineral density T-score": (["Bone mineral density T-score"], "{T-score}", "38263-0"),
    "FRAX 10-year major osteoporotic fracture risk": (["FRAX 10-year major osteoporotic fracture risk"], "%", None),
    "Serum calcium": (["Serum calcium"], "mg/dL", "17861-6"),
    "ALT": (["ALT"], "U/L", "1742-6"),
    "Daily opioid dose": (["Daily opioid dose (MME)"], "MME/day", None),
    "C-reactive protein": (["C-reactive protein"], "mg/L", "1988-5"),
    "Fecal calprotectin": (["Fecal calprotectin"], "ug/g", None),
    "PHQ-9 score": (["PHQ-9 score"], "score", "44261-6"),
    "Total serum IgE": (["Total serum IgE"], "[IU]/mL", "19113-0"),
    "MMSE total score": (["MMSE total score"], "score", None),
    "CDR global score": (["CDR global score"], "score", None),
    "CD4 count": (["CD4 count"], "cells/mcL", None),
    "AST": (["AST"], "U/L", "1920-8"),
    "Total bilirubin": (["Total bilirubin"], "mg/dL", "1975-2"),
    "TSH": (["TSH"], "m[IU]/L", "3016-3"),
    "HDL-C": (["HDL-C", "HDL cholesterol"], "mg/dL", "2085-9"),
    "AST": (["AST"], "U/L", "1920-8"),
    "Creatinine": (["Creatinine"], "mg/dL", "2160-0"),
    "Heart rate": (["Heart rate"], "/min", "8867-4"),
    "LVOT peak gradient": (["LVOT peak gradient"], "mm[Hg]", None),
    "25-hydroxy vitamin D": (["25-hydroxy vitamin D"], "ng/mL", None),
    "MMSE total score": (["MMSE total score"], "score", None),
}


def draw(n, *key):
    """A number below n from the words of the key."""
    h = hashlib.sha256("|".join(str(k) for k in key).encode()).digest()
    return int.from_bytes(h[:8], "big") % n


# --- entries of a slot --------------------------------------------------------------------------
def born(years, days=0):
    """Exactly that old on the day; days=-1: the birthday is tomorrow."""
    def put(b):
        b.birth = add_months(b.today, -12 * years) - timedelta(days=days)
        if days == 0 and add_months(b.birth, 12 * years) > b.today:
            b.birth -= timedelta(days=1)
    return put


def born_months(months, days=0):
    def put(b):
        b.birth = add_months(b.today, -months) - timedelta(days=days)
    return put


def sex(s):
    return lambda b: setattr(b, "sex", s)


def spec(s):
    return lambda b: setattr(b, "specialty", s)


def dx(name, code, ago=600, status="active"):
    def put(b):
        c = {"name": name, "icd10": code, "onset": b.ago(ago), "status": status}
        if code is None:
            del c["icd10"]
        b.conditions.append(c)
    return put


def past(name, code, ago=1500):
    return dx(name, code, ago, "resolved")


def fam(name, code, relation="mother"):
    return lambda b: b.family.append({"name": name, "icd10": code, "relation": relation})


def lab(name, value, ago=20, unit=None):
    def put(b):
        names, own, loinc = LAB[name]
        o = {"name": names[draw(len(names), b.key, name, "alias")], "value": value, "unit": unit or own, "date": b.ago(ago)}
        if loinc and draw(8, b.key, name, "loinc"):
            o["loinc"] = loinc
        b.observations.append(o)
    return put


def med(drug, start, end=None, outcome="effective", dose=None):
    """A stint from `start` days ago to `end` days ago, or still active."""
    def put(b):
        m = {"drug": drug, "ingredient": written_ingredient(drug)}
        if dose:
            m["dose"] = dose
        m["start"] = None if start is None else b.ago(start)
        m["end"] = None if end is None else b.ago(end)
        m["status"] = "active" if end is None else "stopped"
        m["outcome"] = outcome
        why = {"inadequate_response": "lack of efficacy", "intolerance": "side effects", "partial_response": "partial response"}
        if outcome in why:
            m["reason"] = why[outcome]
        b.medications.append(m)
    return put


def undated(drug, outcome="inadequate_response"):
    """Stopped, but the record gives no dates: a trial of unknown length."""
    return lambda b: b.medications.append({"drug": drug, "ingredient": written_ingredient(drug), "start": None,
                                           "end": None, "status": "stopped", "outcome": outcome})


def failed(drug, days, ended=30, dose=None):
    return med(drug, ended + days, ended, "inadequate_response", dose)


def partial(drug, days, ended=30):
    return med(drug, ended + days, ended, "partial_response")


def worked(drug, days, ended=30, dose=None):
    return med(drug, ended + days, ended, "effective", dose)


def bad(drug, days=12, ended=60):
    return med(drug, ended + days, ended, "intolerance")


def contra(drug):
    return lambda b: b.medications.append({"drug": drug, "ingredient": written_ingredient(drug), "start": None,
                                           "end": None, "status": "stopped", "outcome": "contraindication"})


def on(drug, days=200, outcome="effective", dose=None):
    return med(drug, days, None, outcome, dose)


def prog(name, start, end=None):
    return lambda b: b.programs.append({"name": name, "start": b.ago(start), "end": None if end is None else b.ago(end)})


class Also(list):
    """An option for which a person might fairly be asked: `pend` is accepted besides."""


def unsure(*entries):
    return Also(entries)


class Build:
    def __init__(self, key, plan):
        self.key, self.plan = key, plan
        self.today = AS_OF[draw(len(AS_OF), key, "day")]
        self.birth = add_months(self.today, -12 * (38 + draw(18, key, "age"))) - timedelta(days=draw(300, key, "d"))
        self.sex = ["female", "male"][draw(2, key, "sex")]
        self.specialty = "family medicine"
        self.conditions, self.family, self.observations, self.medications, self.programs = [], [], [], [], []

    def ago(self, days):
        return (self.today - timedelta(days=days)).isoformat()

    def mix(self, entries, word):
        return sorted(entries, key=lambda e: draw(10**9, self.key, word, json.dumps(e, sort_keys=True)))

    def record(self, patient_id):
        k = self.key
        for name, code in ASIDE[draw(4, k, "c"):][: draw(3, k, "cn")]:
            dx(name, code, 900)(self)
        for i in range(draw(3, k, "mn")):
            med(ASIDE_DRUG[(draw(5, k, "m") + i) % 5], 60 + draw(200, k, "ms", i))(self)
        if draw(3, k, "ln") == 0:
            n, v, u, loinc = ASIDE_LAB[draw(2, k, "l")]
            self.observations.append({"name": n, "value": v, "unit": u, "date": self.ago(40), "loinc": loinc})
        birth = self.birth.isoformat()
        for c in self.conditions:
            c["onset"] = max(c["onset"], birth)
        for m in self.medications:  # an infant's record begins at birth
            for when in ("start", "end"):
                if m[when]:
                    m[when] = max(m[when], birth)
        for o in self.observations:
            o["date"] = max(o["date"], birth)
        for i, m in enumerate(self.medications):
            if draw(10, k, "no ingredient", i) == 0:
                del m["ingredient"]
        first, last = FIRST[draw(12, k, "f")], LAST[draw(11, k, "s")]
        city, state, code = PLACES[draw(7, k, "p")]
        return {
            "patient_id": patient_id, "as_of": self.today.isoformat(), "name": f"{first} {last}", "birth_date": birth,
            "sex": self.sex,
            "address": {"line": f"{10 + draw(900, k, 'n')} Elm St", "city": city, "state": state, "postal_code": code},
            "phone": f"555-555-01{draw(100, k, 't'):02d}", "email": f"{first}.{last}@example.com".lower(),
            "coverage": {"plan_id": self.plan, "member_id": f"MEM{draw(10**10, k, 'id'):010d}", "start": "2024-01-01"},
            "prescriber": {"name": f"Dr. {LAST[draw(11, k, 'dr')]}", "npi": f"1{draw(10**9, k, 'npi'):09d}",
                           "specialty": self.specialty, "phone": "555-555-0100"},
            "conditions": self.mix(self.conditions, "c"), "family_history": self.family,
            "observations": self.mix(self.observations, "o"), "medications": self.mix(self.medications, "m"),
            "allergies": [{"substance": "Sulfa", "reaction": "rash"}] if draw(2, k, "al") else [],
            "programs": self.programs,
        }


class Line:
    """One line that a record can decide. `part`: i, r or b (both); an exclusion is always b."""

    def __init__(self, id, text, kind, judge, part="i", hard=None, exclude=False, hidden=False):
        self.hidden = hidden  # a heading or lead-in that names the indication: in the tree, no leaf of its own
        # As lines are listed: without closing punctuation.
        self.id, self.text, self.kind, self.judge = id, text.rstrip("?"), KINDS[kind], judge
        self.part, self.hard, self.exclude = ("b" if exclude else part), hard, exclude

    def row(self):
        out = {"id": self.id, "text": self.text, "kind": self.kind}
        if self.hard:
            out["hard"] = self.hard
        if self.exclude:
            out["sense"] = "exclude"
        return out


KINDS = {
    "age": "age", "sex": "sex", "dx": "diagnosis or history present", "no": "condition or history absent",
    "lab": "observation", "trial": "drug trial, failure, intolerance or contraindication",
    "conc": "concurrent use not allowed", "now": "current drug required", "spec": "prescriber",
    "prog": "program", "weight": "weight change", "change": "change from baseline", "mix": "compound line",
    "fam": "family history", "if": "conditional",
}


class Statuses:
    def __init__(self, values):
        self.__dict__.update(values)


def judge(policy, kind, record):
    p = Patient(record)
    values, leaves = {}, {}
    for line in policy.LINES:
        if line.part != "b" and line.part != kind[0]:
            continue
        s = line.judge(p)
        assert s in (True, False, None), (policy.FILE, line.id, s)
        values[line.id] = s
        if line.hidden:
            continue
        assert leaves.get(line.text, s) is s, f"{policy.FILE}: two lines read alike and differ: {line.text}"
        leaves[line.text] = s
    status = getattr(policy, kind)(Statuses(values))
    return determination(None if status is ATT else status), {t: name_of(s) for t, s in leaves.items()}


COMBINED = ((26, 9), (15, 4))


def choices(slots, kind, stem, suffix=None, combined=COMBINED):
    """The base patient, each variation alone, then pairs and triples.

    `combined` says, for first requests and for all others, how many cases there are at least and how many
    pairs and triples; a policy module may state its own COMBINED.
    """
    names = list(slots)
    out = [{}] + [{s: i} for s in names for i in range(1, len(slots[s]))]
    floor, more = combined[0 if kind == "initial" and not suffix else 1]
    want = max(floor, len(out) + more)
    tries, seen = 0, {json.dumps(c, sort_keys=True) for c in out}
    while len(out) < want and tries < 4000:
        tries += 1
        size = 2 + draw(2, stem, kind, tries, "size")
        picked = sorted(names, key=lambda s: draw(10**9, stem, kind, tries, s))[:size]
        c = {s: 1 + draw(len(slots[s]) - 1, stem, kind, tries, s, "i") for s in picked if len(slots[s]) > 1}
        key = json.dumps(c, sort_keys=True)
        if key not in seen:
            seen.add(key)
            out.append(c)
    return out


def case_file(policy, kind, slots, suffix=None):
    number = policy.FILE.split("-")[0]
    stem = f"{number}-{suffix}" if suffix else (number if kind == "initial" else f"{number}-renewal")
    patients, expected = [], []
    asked = getattr(policy, "UNSURE_APPROVALS", False)  # the base option counts too, and only approvals may be asked about
    for i, c in enumerate(choices(slots, kind, stem, suffix, getattr(policy, "COMBINED", COMBINED))):
        b = Build(f"{stem}-{i}", policy.PLAN)
        also = False
        for s, options in slots.items():
            option = options[c.get(s, 0)]
            also = also or ((asked or s in c) and isinstance(option, Also))
            for put in option:
                put(b)
        record = b.record(f"F{stem}-{i:02d}")
        result, leaves = judge(policy, kind, record)
        row = {"patient_id": record["patient_id"], "determination": result}
        if also and (result == "approve" if asked else result != "pend"):
            row["also_accept"] = ["pend"]
        row |= {"leaves": leaves, "varied": c}
        patients.append(record)
        expected.append(row)
    mine = [l for l in policy.LINES if l.part in ("b", kind[0]) and not l.hidden]
    return f"{stem}.json", {
        "policy": f"policies/{policy.FILE}", "plan_id": policy.PLAN, "drug": policy.DRUG, "kind": kind,
        "computable_lines": [l.row() for l in mine], "attestation_lines": list(policy.ATTESTATIONS),
        "patients": patients, "expected": expected,
    }
