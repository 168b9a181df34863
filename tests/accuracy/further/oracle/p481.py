"""481 Reclast: Aetna bulletin, three indications, a daily dose, a yearly infusion."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "481-reclast.md", "fu-481", "Penobscot Life & Casualty", "Reclast", "zoledronic acid"
CLASS, STYLE = "osteoporosis and Paget's disease, bisphosphonate infusion", "Aetna clinical policy bulletin, lettered indications, codes, exclusions by value"
COMBINED = ((22, 4), (8, 2))
T, FX, CC = "Bone mineral density T-score", "FRAX 10-year major osteoporotic fracture risk", "Creatinine clearance"
OSTEO = ("M80", "M81")
ORAL = {"alendronate", "ibandronate", "risedronate"}
Z = {"zoledronic acid"}


def pred(p):
    doses = [dose_mg(m) for m in p._meds({"prednisone"}) if m["status"] == "active" and m["outcome"] != "contraindication"]
    if any(d is not None and d >= 7.5 for d in doses):
        return True
    return None if None in doses else False


LINES = [
    L("pmo", "For treatment of osteoporosis in a postmenopausal woman, when both of the following are met:", "mix", lambda p: p.female and p.dx(*OSTEO), hidden=True),
    L("fx", "History of an osteoporotic (fragility) fracture", "dx", lambda p: p.hx("M80", "Z87.310")),
    L("t25", "T-score of less than or equal to -2.5", "lab", lambda p: p.lab(T, lambda v: v <= -2.5)),
    L("frax", "T-score between -1.0 and -2.5 together with a FRAX 10-year probability of major osteoporotic fracture of at least 20%", "mix",
      lambda p: ALL(p.lab(T, lambda v: -2.5 <= v <= -1.0), p.lab(FX, lambda v: v >= 20)), hard="two values in one line"),
    L("oral", "Member has had at least a 12-month trial of an oral bisphosphonate (alendronate, ibandronate, or risedronate), or has an intolerance or contraindication to one of them", "trial",
      lambda p: p.tried(ORAL, 360) or p.intolerant(ORAL) or p.contraindicated(ORAL)),
    L("age", "Member is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("pred", "Member is taking prednisone at a dose of 7.5 mg or more per day", "now", pred, hard="daily dose of a current drug"),
    L("pred3", "Member has been on prednisone for at least 3 months", "trial", lambda p: p.tried({"prednisone"}, 90)),
    L("paget", "For treatment of Paget's disease of bone, when both of the following are met:", "dx", lambda p: p.dx("M88"), hidden=True),
    L("cont", "Penobscot considers continued Reclast medically necessary for members requesting reauthorization for osteoporosis when all of the following are met:", "dx", lambda p: p.dx(*OSTEO), "r", hidden=True),
    L("year", "Member has received at least one dose of Reclast, but not within the past 11 months", "trial", lambda p: p.tried(Z) and not p.tried(Z, within=330), "r", hard="a drug before but not within a window"),
    L("ca", "Hypocalcemia", "no", lambda p: p.no_dx("E83.51"), exclude=True),
    L("cc", "Creatinine clearance of less than 35 mL/min", "lab", lambda p: p.lab(CC, lambda v: v >= 35), exclude=True),
    L("preg", "Pregnancy", "no", lambda p: p.no_dx(*PREGNANT), exclude=True),
    L("conc", "Concurrent treatment with Prolia, Forteo, Tymlos, Evenity, or another bisphosphonate", "conc",
      lambda p: not p.on({"denosumab", "teriparatide", "abaloparatide", "romosozumab"}) and not p.another(BISPHOSPHONATE, "Reclast", "zoledronic acid"), exclude=True),
]
ATTESTATIONS = ["Documentation that serum alkaline phosphatase is at least twice the upper limit of normal, or that the disease is symptomatic",
                "Member has experienced clinical benefit, such as no new fracture or a stable or better T-score"]


def out(s):
    return ALL(s.ca, s.cc, s.preg, s.conc)


def initial(s):
    a = ALL(s.pmo, ANY(s.fx, s.t25, s.frax), s.oral)
    return ALL(ANY(a, ALL(s.age, s.pred, s.pred3, s.oral), ALL(s.paget, s.age, ATT)), out(s))


def renewal(s):
    return ALL(s.cont, s.year, ATT, out(s))


F, M = sex("female"), sex("male")
OST = dx("Age-related osteoporosis without current pathological fracture", "M81.0")
GIO = dx("Glucocorticoid-induced osteoporosis", "M81.8")
C = lab(CC, 71)
X = [[C], [lab(CC, 35)], [lab(CC, 34)], [], [C, dx("Hypocalcemia", "E83.51", 20)], [C, on("Prolia", 100)], [C, on("Fosamax", 30)], [C, on("Zometa", 30)], [C, worked("Forteo", 300, 60)]]
INITIAL = dict(
    who=[[F, born(68, 40), OST], [M, born(68, 40), OST], [F, born(68, 40), dx("Other specified disorders of bone density and structure, multiple sites", "M85.89")]],
    bone=[[lab(T, -2.9)], [lab(T, -2.5)], [lab(T, -2.4)], [lab(T, -2.0), lab(FX, 20)], [lab(T, -2.0), lab(FX, 19.9)], [lab(T, -1.8), past("Personal history of (healed) osteoporosis fracture", "Z87.310")],
          [past("Age-related osteoporosis with current pathological fracture, vertebra(e), initial encounter", "M80.08XA", 500), lab(T, -1.8)], []],
    oral=[[worked("Fosamax", 400)], [failed("Actonel", 360)], [worked("Boniva", 359)], [bad("Alendronate")], [contra("Risedronate")], [failed("Evista", 500)], []],
    x=X,
)
MORE = {
    "steroid": dict(
        age=[[M, born(57, 40), GIO], [M, born(18), GIO], [M, born(18, -1), GIO]],
        pred=[[on("Prednisone", 200, dose="10 mg once daily")], [on("Deltasone", 90, dose="7.5 mg once daily")], [on("Prednisone", 200, dose="5 mg once daily")], [on("Prednisone", 200, dose="5 mg twice daily")],
              [on("Prednisone", 89, dose="20 mg once daily")], [worked("Prednisone", 200, 10, dose="20 mg once daily")]],
        oral=[[worked("Fosamax", 400)], [bad("Risedronate")], []],
        x=X[:1] + X[2:4]),
    "paget": dict(
        age=[[M, born(66, 40)], [M, born(18, -1)]],
        dx=[[dx("Osteitis deformans of unspecified bone", "M88.9")], [dx("Osteitis deformans of vertebrae", "M88.1")], [dx("Fibrous dysplasia (monostotic), unspecified site", "M85.00")]],
        x=X[:1] + X[2:5]),
}
RENEWAL = dict(
    now=[[F, born(69, 40), OST, worked("Reclast", 0, 365)], [F, born(69, 40), OST, worked("Zoledronic acid", 0, 331)], [F, born(69, 40), OST, worked("Reclast", 0, 330)], [F, born(69, 40), OST], [M, born(66, 40), dx("Osteitis deformans of unspecified bone", "M88.9"), worked("Reclast", 0, 365)]],
    x=X[:1] + X[2:6],
)
