"""468 Fabhalta: Anthem, two indications, renewal by indication."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "468-fabhalta.md", "fu-468", "Cardinal Crest Blue", "Fabhalta", "iptacopan"
CLASS, STYLE = "rare disease: PNH, IgA nephropathy; complement inhibitor", "Anthem I./A. with bold connectives, may not be approved list"
COMBINED = ((20, 4), (10, 2))
RAS = ACE | ARB
C5 = {"eculizumab", "ravulizumab"}
AGE = "Individual is 18 years of age or older"


def hb_rise(p):
    return ALL(p.dx("D59.5"), p.change("Hemoglobin", {"iptacopan"}, lambda b, c: c - b >= 2 - 1e-9))


LINES = [
    L("age", AGE, "age", lambda p: p.age_ge(18)),
    L("pnh", "Individual has a diagnosis of paroxysmal nocturnal hemoglobinuria (PNH) confirmed by flow cytometry", "dx", lambda p: p.dx("D59.5")),
    L("hb", "Individual has a hemoglobin level of less than 10 g/dL", "lab", lambda p: p.lab("Hemoglobin", lambda v: v < 10)),
    L("c5", "Individual is switching from a C5 inhibitor (eculizumab or ravulizumab) after at least 6 months of treatment with residual anemia (hemoglobin less than 12 g/dL)", "mix",
      lambda p: ALL(p.tried(C5, 180), p.lab("Hemoglobin", lambda v: v < 12)), hard="a trial, its length, and a value"),
    L("spec", "Prescribed by or in consultation with a hematologist, oncologist, or nephrologist", "spec", lambda p: p.prescriber("oncology", "nephrology")),
    L("iga", "Individual has a diagnosis of primary immunoglobulin A nephropathy (IgAN) confirmed by biopsy", "dx", lambda p: p.dx("N02.B")),
    L("gfr", "Individual has an eGFR of at least 20 mL/min/1.73 m2", "lab", lambda p: p.lab("eGFR", lambda v: v >= 20)),
    L("ras", "Individual has been on a maximally tolerated dose of an ACE inhibitor or ARB for at least 12 weeks, or has a contraindication or intolerance to ACE inhibitors and ARBs", "trial",
      lambda p: p.tried(RAS, 84) or ((p.intolerant(ACE) or p.contraindicated(ACE)) and (p.intolerant(ARB) or p.contraindicated(ARB))), hard="either class tried, or both excused"),
    L("now", "Individual is currently being treated with Fabhalta", "now", lambda p: p.taking({"iptacopan"}), "r"),
    L("rise", "Individual has PNH and hemoglobin has increased by at least 2 g/dL from baseline", "change", hb_rise, "r", hard="a condition and an absolute change"),
    L("rgfr", "Individual has IgAN and eGFR is at least 20 mL/min/1.73 m2", "mix", lambda p: ALL(p.dx("N02.B"), p.lab("eGFR", lambda v: v >= 20)), "r"),
    L("conc", "Individual is using in combination with another complement inhibitor (such as but not limited to Soliris, Bkemv, Ultomiris, Empaveli)", "conc", lambda p: not p.on(C5 | {"pegcetacoplan", "danicopan"}), exclude=True),
    L("inf", "Individual has an unresolved serious infection caused by encapsulated bacteria (meningococcal infection, pneumococcal pneumonia, or Haemophilus influenzae pneumonia)", "no", lambda p: p.no_dx("A39", "J13", "J14"), exclude=True),
]
ATTESTATIONS = ["Individual has received vaccination against encapsulated bacteria (Streptococcus pneumoniae and Neisseria meningitidis)",
                "Individual's need for red blood cell transfusions has been reduced"]


def initial(s):
    a = ALL(s.age, s.pnh, ATT, ANY(s.hb, s.c5), s.spec)
    b = ALL(s.age, s.iga, s.gfr, s.ras)
    return ALL(ANY(a, b), s.conc, s.inf)


def renewal(s):
    return ALL(s.now, ANY(s.rise, ATT, s.rgfr), s.conc, s.inf)


PNH, IGA = dx("Paroxysmal nocturnal hemoglobinuria [Marchiafava-Micheli]", "D59.5"), dx("Recurrent and persistent immunoglobulin A nephropathy", "N02.B9")
X = [[], [on("Ultomiris", 20)], [on("Empaveli", 60)], [dx("Pneumonia due to Streptococcus pneumoniae", "J13", 10)], [past("Meningococcal meningitis", "A39.0", 700)]]
INITIAL = dict(
    age=[[born(47, 40)], [born(18)], [born(18, -1)]],
    dx=[[PNH], [dx("Autoimmune hemolytic anemia, unspecified", "D59.10")]],
    hb=[[lab("Hemoglobin", 8.4)], [lab("Hemoglobin", 10)], [lab("Hemoglobin", 11.9), worked("Soliris", 180, 14)], [lab("Hemoglobin", 11.9), partial("Ultomiris", 179, 14)], [lab("Hemoglobin", 12), worked("Soliris", 300, 14)], [], [worked("Soliris", 300, 14)]],
    spec=[[spec("oncology")], [spec("internal medicine")]],
    x=X,
)
MORE = {"igan": dict(
    dx=[[IGA, born(33, 100)], [dx("Chronic nephritic syndrome with unspecified morphologic changes", "N03.9"), born(33, 100)]],
    gfr=[[lab("eGFR", 48)], [lab("eGFR", 20)], [lab("eGFR", 19)], []],
    ras=[[on("Losartan", 300)], [worked("Zestril", 84)], [worked("Zestril", 83)], [bad("Lisinopril"), contra("Valsartan")], [bad("Lisinopril")]],
)}
RENEWAL = dict(
    now=[[on("Fabhalta", 180)], [worked("Fabhalta", 150, 20)]],
    why=[[PNH, lab("Hemoglobin", 8, 200), lab("Hemoglobin", 11, 10)], [PNH, lab("Hemoglobin", 8, 200), lab("Hemoglobin", 9.9, 10)], [IGA, lab("eGFR", 41)], [IGA, lab("eGFR", 19)], [IGA]],
    x=[[], [on("Soliris", 20)]],
)
