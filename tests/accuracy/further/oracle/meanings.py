"""The contract's meanings, written from the text alone.

Three-valued logic, ages, windows, trials joined across short gaps, closed world for conditions,
drugs, family history and programmes, open world for observations.  Nothing here knows the engine.

A status is True (met), False (not met), None (unknown) or ATT, an attestation that no record shows.
"""
from datetime import date, timedelta

from drugs import ingredients_of

ATT = "attestation"
MONTH, YEAR, WEEK, JOIN_GAP = 30, 365, 7, 30


# --- logic -------------------------------------------------------------------------------------
def ALL(*xs):
    """An outstanding attestation neither blocks nor satisfies; nothing but attestations is one."""
    facts = [x for x in xs if x is not ATT]
    if not facts:
        return ATT
    if any(x is False for x in facts):
        return False
    return None if any(x is None for x in facts) else True


def ANY(*xs):
    """An attestation beside branches that are not met leaves the group unknown."""
    if any(x is True for x in xs):
        return True
    if all(x is ATT for x in xs):
        return ATT
    return None if any(x is None or x is ATT for x in xs) else False


def AT_LEAST(n, *xs):
    yes = sum(x is True for x in xs)
    maybe = sum(x is None or x is ATT for x in xs)
    return True if yes >= n else (None if yes + maybe >= n else False)


def NOT(x):
    return x if x is None or x is ATT else not x


def IF(condition, then):
    """A conditional that does not apply is left out of its group; alone it is met."""
    if condition is False:
        return True
    if condition is True:
        return then
    return True if then is True else None


def determination(status):
    return {True: "approve", False: "refer"}.get(status, "pend")


def name_of(status):
    return {True: "met", False: "not_met"}.get(status, "unknown")


# --- dates and units ---------------------------------------------------------------------------
def day(text):
    return date.fromisoformat(text) if text else None


def add_months(d, months):
    y, m = divmod(d.year * 12 + d.month - 1 + months, 12)
    for dd in (d.day, 30, 29, 28):
        try:
            return date(y, m + 1, dd)
        except ValueError:
            continue
    raise ValueError(d)


# factor from the unit a record may carry to the unit the policies use; anything else is unknown
UNITS = {
    "LDL-C": {"mg/dL": 1, "mmol/L": 1 / 0.02586},
    "Triglycerides": {"mg/dL": 1, "mmol/L": 1 / 0.01129},
    "Fasting plasma glucose": {"mg/dL": 1, "mmol/L": 1 / 0.05551},
    "Serum potassium": {"mmol/L": 1, "meq/L": 1},
    "Body weight": {"kg": 1, "[lb_av]": 0.45359237},
    "Creatinine": {"mg/dL": 1, "umol/L": 1 / 88.42},
    "Blood eosinophil count": {"cells/mcL": 1, "/uL": 1, "10*3/uL": 1000},
    "Serum calcium": {"mg/dL": 1, "mmol/L": 1 / 0.2495},
    "Platelet count": {"10*3/uL": 1, "10*9/L": 1, "/uL": 0.001},
    "Total testosterone": {"ng/dL": 1, "ng/mL": 100, "nmol/L": 1 / 0.03467},
}

ALIASES = {
    "Hemoglobin A1c": "HbA1c", "A1C": "HbA1c", "Body mass index": "BMI", "Weight": "Body weight",
    "Estimated GFR": "eGFR", "LDL cholesterol": "LDL-C", "Potassium": "Serum potassium",
    "Uric acid": "Serum uric acid", "UACR": "Urine albumin-to-creatinine ratio",
    "HDL cholesterol": "HDL-C",
    "Left ventricular ejection fraction": "LVEF", "ESS": "Epworth Sleepiness Scale",
    "AHI": "Apnea-hypopnea index", "T-score": "Bone mineral density T-score",
    "BSA": "Body surface area affected",
}


def canonical(name):
    bare = name.split(" (")[0]
    return ALIASES.get(name, ALIASES.get(bare, bare))


class Patient:
    """One record, read as the contract says."""

    def __init__(self, record):
        self.r = record
        self.today = day(record["as_of"])
        self.birth = day(record["birth_date"])

    # age and sex
    def age_ge(self, years):
        return add_months(self.birth, 12 * years) <= self.today

    def age_gt(self, years):
        """> 30 years old begins on the 31st birthday."""
        return self.age_ge(years + 1)

    def age_in(self, low, high):
        """12 to 17 years ends the day before the 18th birthday."""
        return self.age_ge(low) and not self.age_ge(high + 1)

    def months_ge(self, months):
        return add_months(self.birth, months) <= self.today

    @property
    def female(self):
        return self.r["sex"] == "female"

    @property
    def male(self):
        return self.r["sex"] == "male"

    # conditions: closed world
    def _conditions(self, codes, names, resolved, broader=False):
        for c in self.r["conditions"]:
            if c["status"] != "active" and not resolved:
                continue
            if c.get("onset") and day(c["onset"]) > self.today:
                continue
            code = c.get("icd10") or ""
            hit = any(code.startswith(x) for x in codes) if code else False
            if broader and code:
                hit = hit or any(x.startswith(code) for x in codes)
            if hit or c["name"].lower() in [n.lower() for n in names]:
                yield c

    def dx(self, *codes, names=()):
        return any(True for _ in self._conditions(codes, names, False))

    def hx(self, *codes, names=(), within=None):
        for c in self._conditions(codes, names, True):
            if within is None:
                return True
            if c.get("onset") and (self.today - day(c["onset"])).days <= within:
                return True
        return False

    def no_dx(self, *codes, names=()):
        return not any(True for _ in self._conditions(codes, names, False, broader=True))

    def no_hx(self, *codes, names=(), within=None):
        for c in self._conditions(codes, names, True, broader=True):
            if within is None or (c.get("onset") and (self.today - day(c["onset"])).days <= within):
                return False
        return True

    def family(self, *codes):
        return any((f.get("icd10") or "").startswith(tuple(codes)) for f in self.r["family_history"])

    # observations: open world
    def values(self, name, within=None):
        """(day, value) pairs, oldest first; a value whose unit cannot be converted is None."""
        out = []
        for o in self.r["observations"]:
            if canonical(o["name"]) != name:
                continue
            d = day(o["date"])
            if d > self.today or (within is not None and (self.today - d).days > within):
                continue
            units = UNITS.get(name)
            v = o["value"]
            if units is not None:
                v = v * units[o["unit"]] if o["unit"] in units else None
            out.append((d, v))
        return sorted(out, key=lambda x: x[0])

    def value(self, name, within=None):
        vs = self.values(name, within)
        return vs[-1][1] if vs else None

    def lab(self, name, test, within=None):
        v = self.value(name, within)
        return None if v is None else bool(test(v))

    def two_days(self, name, test, within=None):
        """Two measurements on separate days: the two most recent days decide."""
        by_day = dict(self.values(name, within))
        days = sorted(by_day)[-2:]
        if len(days) < 2 or any(by_day[d] is None for d in days):
            return None
        return all(test(by_day[d]) for d in days)

    def baseline_current(self, name, requested):
        """Baseline: last value on or before the start of the requested drug; current: the latest after."""
        starts = [day(m["start"]) for m in self._meds(requested) if m.get("start") and m["outcome"] != "contraindication"]
        vs = self.values(name)
        if not starts:
            return (vs[-1][1] if vs else None), None
        start = min(starts)
        before = [v for d, v in vs if d <= start]
        after = [v for d, v in vs if d > start]
        return (before[-1] if before else None), (after[-1] if after else None)

    def change(self, name, requested, test):
        b, c = self.baseline_current(name, requested)
        return None if b is None or c is None else bool(test(b, c))

    # drugs: closed world
    def _meds(self, drugs):
        drugs = set(drugs)
        for m in self.r["medications"]:
            if m.get("start") and day(m["start"]) > self.today:
                continue
            if drugs & set(ingredients_of(m)):
                yield m

    def trials(self, ingredient, keep=lambda m: True):
        """Stints joined over gaps of at most 30 days: dicts of days, outcomes, start, end, active."""
        stints, loose = [], []
        for m in self._meds([ingredient]):
            if m["outcome"] == "contraindication" or not keep(m):
                continue
            start, end = day(m.get("start")), day(m.get("end"))
            active = m["status"] == "active" and end is None
            if active:
                end = self.today
            if start is None or end is None:
                loose.append(dict(days=None, outcomes={m["outcome"]}, start=start, end=end, active=active))
                continue
            stints.append((start, min(end, self.today), m["outcome"], active))
        stints.sort(key=lambda s: s[:2])
        joined = []
        for s, e, o, a in stints:
            last = joined[-1] if joined else None
            if last and (s - last["end"]).days <= JOIN_GAP:
                if e > last["end"]:
                    last["days"] += (e - max(s, last["end"])).days
                    last["end"] = e
                last["outcomes"].add(o)
                last["active"] |= a
            else:
                joined.append(dict(days=(e - s).days, outcomes={o}, start=s, end=e, active=a))
        return joined + loose

    def _any_trial(self, drugs, days, within, outcomes, active, keep):
        for ing in drugs:
            for t in self.trials(ing, keep):
                if days and (t["days"] is None or t["days"] < days):
                    continue
                if outcomes and not (outcomes & t["outcomes"]):
                    continue
                if active and not t["active"]:
                    continue
                if within is not None and not t["active"]:
                    if t["end"] is None or (self.today - t["end"]).days > within:
                        continue
                return True
        return False

    def tried(self, drugs, days=0, within=None, keep=lambda m: True):
        """Trial of, has tried, established on: the time counts, whatever the outcome."""
        return self._any_trial(drugs, days, within, None, False, keep)

    def failed(self, drugs, days=0, within=None, keep=lambda m: True):
        return self._any_trial(drugs, days, within, {"inadequate_response", "partial_response"}, False, keep)

    def taking(self, drugs, days=0, keep=lambda m: True):
        """Is on, is receiving: an active entry, and the time if one is stated."""
        return self._any_trial(drugs, days, None, None, True, keep)

    def intolerant(self, drugs):
        return any(m["outcome"] == "intolerance" for m in self._meds(drugs))

    def contraindicated(self, drugs, *codes):
        return any(m["outcome"] == "contraindication" for m in self._meds(drugs)) or (bool(codes) and self.dx(*codes))

    def fail_or_intolerant(self, drugs, days=0, within=None):
        return self.failed(drugs, days, within) or self.intolerant(drugs)

    def tfci(self, drugs, days=0, within=None):
        """Failure, contraindication or intolerance; the last two need no duration."""
        return self.failed(drugs, days, within) or self.intolerant(drugs) or self.contraindicated(drugs)

    def another(self, drugs, brand, ingredient):
        """Active use of any member but the requested brand, or its ingredient recorded without a brand."""
        for m in self._meds(drugs):
            if m["status"] != "active" or m["outcome"] == "contraindication":
                continue
            if m["drug"].lower() in (brand.lower(), ingredient.lower()):
                continue
            return True
        return False

    def on(self, drugs):
        return any(m["status"] == "active" and m["outcome"] != "contraindication" for m in self._meds(drugs))

    # prescriber and programmes
    def prescriber(self, *specialties, consult=True):
        if self.r["prescriber"]["specialty"] in specialties:
            return True
        return None if consult else False

    def programme(self, words, days):
        for p in self.r["programs"]:
            if not any(w in p["name"].lower() for w in words):
                continue
            start, end = day(p.get("start")), day(p.get("end")) or self.today
            if start and (min(end, self.today) - start).days >= days:
                return True
        return False


def count(test, *groups):
    """How many of the listed items pass; each item counts once however many of its drugs were tried."""
    return sum(bool(test(g)) for g in groups)


def dose_mg(m):
    """Daily dose in mg, as the record writes it: '40 mg once daily', '1000 mg twice daily'."""
    words = (m.get("dose") or "").split()
    if len(words) < 2:
        return None
    times = {"once": 1, "twice": 2, "three": 3, "four": 4}.get(words[2] if len(words) > 2 else "once", 1)
    return float(words[0].split("/")[0]) * times
