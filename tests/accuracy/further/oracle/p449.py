"""449 Rybelsus: Kaiser bullets, initiation and continued use."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "449-rybelsus-criteria-based.md", "fu-449", "Cascade Permanent Care Plan", "Rybelsus", "semaglutide"
CLASS, STYLE = "type 2 diabetes, oral GLP-1", "Kaiser bullets, bold lead-ins, a negative header over a list"
MET = {"metformin"}


def fall(p):
    v = p.value("HbA1c")
    c = p.change("HbA1c", {"semaglutide"}, lambda b, c: b - c >= 0.5 - 1e-9)
    low = None if v is None else v < 7
    return ANY(c, low)


LINES = [
    L("age", "Patient is at least 18 years of age", "age", lambda p: p.age_ge(18)),
    L("t2", "Documented diagnosis of type 2 diabetes mellitus", "dx", lambda p: p.dx("E11")),
    L("a1c", "Most recent A1c (drawn within the last 6 months) is between 7% and 10%", "lab", lambda p: p.lab("HbA1c", lambda v: 7 <= v <= 10, 180), hard="window in parentheses, a range"),
    L("met", "On metformin at the maximally tolerated dose for at least 3 months, unless contraindicated or not tolerated", "trial",
      lambda p: p.taking(MET, 90) or p.intolerant(MET) or p.contraindicated(MET), hard="current use of a stated length with excuses"),
    L("sglt", "Inadequate response, intolerance, or contraindication to empagliflozin (Jardiance) or another SGLT2 inhibitor", "trial", lambda p: p.tfci(SGLT2)),
    L("inj", "Intolerance to an injectable GLP-1 agonist (e.g., liraglutide, Ozempic), or patient has documented needle phobia", "mix",
      lambda p: p.intolerant(GLP1) or p.dx("F40.231"), hard="intolerance or a coded phobia"),
    L("t1", "Type 1 diabetes mellitus", "no", lambda p: p.no_dx("E10")),
    L("mtc", "Personal or family history of medullary thyroid carcinoma (MTC)", "no", lambda p: p.no_hx("C73", "Z85.850") and not p.family("C73"), hard="personal or family"),
    L("men", "Multiple endocrine neoplasia syndrome type 2 (MEN 2)", "no", lambda p: p.no_dx("E31.22", "E31.23")),
    L("panc", "History of pancreatitis", "no", lambda p: p.no_hx("K85", "K86.0", "K86.1", "Z87.19")),
    L("conc", "Not used in combination with another GLP-1 agonist or a DPP-4 inhibitor (e.g., sitagliptin, Tradjenta)", "conc",
      lambda p: not p.another(GLP1, "Rybelsus", "semaglutide") and not p.on(DPP4), "b"),
    L("now", "Patient is currently taking Rybelsus", "now", lambda p: p.taking({"semaglutide"}), "r"),
    L("fall", "A1c has decreased by at least 0.5 percentage points from baseline, or the most recent A1c is less than 7%", "change", fall, "r", hard="change or value"),
]
ATTESTATIONS = []


def initial(s):
    return ALL(s.age, s.t2, s.a1c, s.met, s.sglt, s.inj, s.t1, s.mtc, s.men, s.panc, s.conc)


def renewal(s):
    return ALL(s.now, s.fall, s.conc)


T2 = dx("Type 2 diabetes mellitus without complications", "E11.9")
X = [[], [on("Ozempic")], [on("Victoza", 60)], [on("Januvia")], [on("Jentadueto", 90)], [failed("Tradjenta", 90, 20)], [on("Farxiga")]]
INITIAL = dict(
    age=[[born(52, 9)], [born(18)], [born(18, -1)]],
    dx=[[T2], [dx("Type 2 diabetes mellitus with diabetic neuropathy, unspecified", "E11.40")], [dx("Prediabetes", "R73.03")], [past("Type 2 diabetes mellitus", "E11.9")]],
    a1c=[[lab("HbA1c", 8.1)], [lab("HbA1c", 7.0, 180)], [lab("HbA1c", 6.9)], [lab("HbA1c", 10)], [lab("HbA1c", 10.1)], [lab("HbA1c", 8.4, 181)], []],
    met=[[on("Metformin", 300)], [on("Glucophage", 90)], [on("Metformin", 89)], [worked("Metformin", 200, 100)], [bad("Metformin")], [contra("Metformin")], []],
    sglt=[[failed("Jardiance", 120)], [bad("Invokana", 9)], [contra("Farxiga")], [worked("Jardiance", 200)], []],
    inj=[[bad("Victoza", 20)], [dx("Fear of injections and transfusions", "F40.231")], [failed("Trulicity", 120)], []],
    no=[[], [dx("Type 1 diabetes mellitus", "E10.9")], [fam("Medullary thyroid carcinoma", "C73", "brother")], [past("Malignant neoplasm of thyroid gland", "C73")], [past("Acute pancreatitis, unspecified", "K85.90")],
        [dx("Multiple endocrine neoplasia [MEN] type IIA", "E31.22")], [fam("Type 2 diabetes mellitus", "E11.9")]],
    x=X,
)
COMBINED = ((26, 2), (15, 3))
RENEWAL = dict(
    now=[[T2, on("Rybelsus", 300)], [T2, on("semaglutide", 300)], [T2, worked("Rybelsus", 290, 10)]],
    a1c=[[lab("HbA1c", 8.6, 320), lab("HbA1c", 7.5)], [lab("HbA1c", 8.0, 320), lab("HbA1c", 7.5)], [lab("HbA1c", 8.0, 320), lab("HbA1c", 7.6)], [lab("HbA1c", 6.9)], [lab("HbA1c", 7.0)], [lab("HbA1c", 7.2, 320), lab("HbA1c", 6.8)], []],
    x=[[], [on("Trulicity")], [on("Januvia")]],
)

for _l in LINES:
    if _l.id in ("t1", "mtc", "men", "panc"):  # under a negative header: the status is in the passing sense
        _l.exclude = True
