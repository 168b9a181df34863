"""283 Praluent: A) / i. / (a) nesting of two indications."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "283-praluent.md", "bj-283", "Juniper Bluffs Assurance", "Praluent", "alirocumab"
CLASS, STYLE = "lipids, PCSK9", "A) / i. / (a) with counts in brackets, two indications"
COMBINED = ((14, 1), (5, 0))
LDL = "LDL-C"


def high(m):
    d = dose_mg(m)
    return d is not None and d >= (40 if "atorvastatin" in ingredients_of(m) else 20)


LINES = [
    L("age", "Patient is ≥ 18 years of age", "age", lambda p: p.age_ge(18)),
    L("mi", "A previous myocardial infarction", "dx", lambda p: p.hx("I21", "I22", "I25.2")),
    L("cva", "A past stroke or transient ischemic attack", "dx", lambda p: p.hx("I63", "I69.3", "G45", "Z86.73")),
    L("pad", "Peripheral arterial disease", "dx", lambda p: p.dx("I70.2", "I73.9")),
    L("hi", "Patient has tried atorvastatin ≥ 40 mg daily or rosuvastatin ≥ 20 mg daily for ≥ 8 continuous weeks", "trial",
      lambda p: p.tried({"atorvastatin", "rosuvastatin"}, 56, keep=high), hard="dose and duration"),
    L("eze", "Patient has tried ezetimibe (as a single-entity or combination product) for ≥ 8 continuous weeks", "trial", lambda p: p.tried({"ezetimibe"}, 56)),
    L("ldl", "Low-density lipoprotein cholesterol (LDL-C) remains ≥ 70 mg/dL", "lab", lambda p: p.lab(LDL, lambda v: v >= 70)),
    L("rhab", "Patient experienced statin-related rhabdomyolysis", "dx", lambda p: p.hx("M62.82")),
    L("both", "Patient experienced skeletal-related muscle symptoms with both atorvastatin and rosuvastatin", "mix",
      lambda p: p.intolerant({"atorvastatin"}) and p.intolerant({"rosuvastatin"}), hard="intolerance to each of two drugs"),
    L("hefh", "**2. Heterozygous Familial Hypercholesterolemia.** Approve for 1 year if the patient meets BOTH of the following (A and B):", "dx", lambda p: p.dx("E78.01"), hidden=True),
    L("age8", "Patient is ≥ 8 years of age", "age", lambda p: p.age_ge(8)),
    L("st", "Patient has tried at least one statin for ≥ 8 weeks, unless statins are contraindicated", "trial",
      lambda p: p.tried(STATIN, 56) or p.contraindicated(STATIN), hard="a contraindication excuses, an intolerance does not"),
    L("now", "Patient is currently receiving Praluent", "now", lambda p: p.taking({"alirocumab"}), "r"),
    L("drop", "LDL-C has decreased by ≥ 30% from baseline", "change", lambda p: p.change(LDL, {"alirocumab"}, lambda b, c: (b - c) / b >= 0.30 - 1e-9), "r"),
    L("conc", "Concurrent use of Praluent with Repatha, Leqvio, or Juxtapid", "conc", lambda p: not p.on({"evolocumab", "inclisiran", "lomitapide"}), exclude=True),
]
ATTESTATIONS = []


def initial(s):
    return ALL(ANY(ALL(s.age, ANY(s.mi, s.cva, s.pad), ANY(ALL(s.hi, s.eze, s.ldl), ANY(s.rhab, s.both))), ALL(s.hefh, s.age8, s.st)), s.conc)


def renewal(s):
    return ALL(s.now, s.drop, s.conc)


MI = dx("Old myocardial infarction", "I25.2")
A80 = "80 mg once daily"
INITIAL = dict(
    age=[[born(58, 30)], [born(18, -1)]],
    dx=[[MI], [dx("Peripheral vascular disease, unspecified", "I73.9")], [dx("Personal history of transient ischemic attack (TIA)", "Z86.73")], [dx("Nonrheumatic aortic (valve) stenosis", "I35.0")]],
    st=[[on("Atorvastatin", 200, "partial_response", A80)], [worked("Crestor", 56, 20, "20 mg once daily")], [worked("Lipitor", 55, 20, A80)],
        [on("Atorvastatin", 200, "partial_response", "20 mg once daily")], [bad("Atorvastatin"), bad("Crestor")], [bad("Atorvastatin")], [past("Rhabdomyolysis", "M62.82")]],
    eze=[[on("Zetia", 100, "partial_response")], [worked("Nexlizet", 60, 10)], []],
    ldl=[[lab(LDL, 96)], [lab(LDL, 70)], [lab(LDL, 69)], []],
    x=[[], [on("Leqvio")]],
)
HE = dx("Familial hypercholesterolemia, heterozygous", "E78.01")
MORE = {"hefh": dict(
    age=[[born(31, 30)], [born(8, -1)]],
    dx=[[HE], [dx("Pure hypercholesterolemia, unspecified", "E78.00")]],
    st=[[on("Pravastatin", 120)], [bad("Pravastatin", 14)], [contra("Rosuvastatin")]],
)}
RENEWAL = dict(
    now=[[MI, on("Praluent", 200), lab(LDL, 120, 210), lab(LDL, 60, 15)], [MI, on("Praluent", 200), lab(LDL, 100, 200), lab(LDL, 70, 15)],
         [MI, on("Praluent", 200), lab(LDL, 100, 210), lab(LDL, 71, 15)], [MI, on("Praluent", 200), lab(LDL, 60, 15)],
         [MI, worked("Praluent", 200, 20), lab(LDL, 120, 225), lab(LDL, 60, 30)]],
)
