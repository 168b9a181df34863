"""1034 Nexletol: Express Scripts, two indications as numbered bold headings, doses, a change from baseline."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "1034-nexletol.md", "fu-1034", "Two Rivers Assurance", "Nexletol", "bempedoic acid"
CLASS, STYLE = "lipids: ACL inhibitor", "Express Scripts A) i. (a)"
COMBINED = ((40, 4), (14, 2))
LDL = "LDL-C"


def dose(low_by_drug, above=False):
    """Keeps the entries whose daily dose reaches the one given for their drug (or is above it)."""
    def keep(m):
        d = dose_mg(m)
        return d is not None and any(i in low_by_drug and (d > low_by_drug[i] if above else d >= low_by_drug[i]) for i in ingredients_of(m))
    return keep


HIGH = {"atorvastatin": 40, "rosuvastatin": 20}
LINES = [
    L("age", "Patient is ≥ 18 years of age", "age", lambda p: p.age_ge(18)),
    L("cad", "Coronary artery disease, including a prior myocardial infarction, stent, or bypass surgery", "dx",
      lambda p: p.dx("I25", "Z95.1", "Z95.5", "Z98.61") or p.hx("I21", "I22", "I25.2")),
    L("cva", "History of ischemic stroke or transient ischemic attack", "dx", lambda p: p.hx("I63", "G45", "Z86.73", "I69.3")),
    L("pad", "Peripheral arterial disease", "dx", lambda p: p.dx("I70.2", "I73.9", "E11.51")),
    L("stat", "Patient has taken atorvastatin ≥ 40 mg daily or rosuvastatin ≥ 20 mg daily for ≥ 8 weeks", "trial",
      lambda p: p.tried(set(HIGH), 56, keep=dose(HIGH)), hard="a dose for each drug"),
    L("ldl", "LDL-C is ≥ 70 mg/dL on a test within the past 90 days", "lab", lambda p: p.lab(LDL, lambda v: v >= 70, 90)),
    L("int", "Patient has had intolerance to at least two different statins", "trial", lambda p: count(lambda d: p.intolerant({d}), *STATIN) >= 2),
    L("eze", "Patient has taken ezetimibe for ≥ 8 weeks, or is unable to tolerate ezetimibe", "trial", lambda p: p.tried({"ezetimibe"}, 56) or p.intolerant({"ezetimibe"})),
    L("h2", "**2. Heterozygous Familial Hypercholesterolemia.** Approve for 1 year if the patient meets BOTH of the following (A and B):", "dx", lambda p: p.dx("E78.01"), hidden=True),
    L("fh", "LDL-C is ≥ 100 mg/dL on a test within the past 90 days and the patient is currently taking a statin", "mix",
      lambda p: ALL(p.lab(LDL, lambda v: v >= 100, 90), p.on(STATIN)), hard="a value and a drug on one line"),
    L("rhab", "Patient has a history of rhabdomyolysis", "dx", lambda p: p.hx("M62.82")),
    L("now", "Patient has been receiving Nexletol for ≥ 90 days", "now", lambda p: p.taking({"bempedoic acid"}, 90), "r"),
    L("drop", "LDL-C has decreased by ≥ 15% from baseline", "change", lambda p: p.change(LDL, {"bempedoic acid"}, lambda b, c: round((b - c) / b, 6) >= 0.15), "r"),
    L("sim", "Concurrent use with simvastatin > 20 mg daily", "conc", lambda p: not p.taking({"simvastatin"}, keep=dose({"simvastatin": 20}, True)), exclude=True, hard="a dose"),
    L("pra", "Concurrent use with pravastatin > 40 mg daily", "conc", lambda p: not p.taking({"pravastatin"}, keep=dose({"pravastatin": 40}, True)), exclude=True, hard="a dose"),
    L("nexl", "Concurrent use with Nexlizet", "conc", lambda p: not p.another({"bempedoic acid"}, "Nexletol", "bempedoic acid"), exclude=True, hard="a brand that holds the requested drug"),
    L("preg", "Pregnancy", "no", lambda p: p.no_dx(*PREGNANT), exclude=True),
]
ATTESTATIONS = []


def initial(s):
    one = ALL(s.age, ANY(s.cad, s.cva, s.pad), ANY(ALL(s.stat, s.ldl), s.int), s.eze)
    two = ALL(s.h2, s.age, ANY(s.fh, s.rhab))
    return ALL(ANY(one, two), s.sim, s.pra, s.nexl, s.preg)


def renewal(s):
    return ALL(s.now, s.drop, s.sim, s.pra, s.nexl, s.preg)


CAD = dx("Atherosclerotic heart disease of native coronary artery without angina pectoris", "I25.10")
HEFH = dx("Heterozygous familial hypercholesterolemia", "E78.01")
LIP = dict(dose="80 mg once daily")
X = [[], [on("Zocor", 60, dose="40 mg once daily")], [on("Simvastatin", 60, dose="20 mg once daily")], [on("Pravachol", 60, dose="80 mg once daily")], [on("Pravastatin", 60, dose="40 mg once daily")],
     [on("Nexlizet", 30)], [sex("female"), dx("Pregnant state, incidental", "Z33.1", 60)], [worked("Zocor", 90, 20, dose="40 mg once daily")]]
INITIAL = dict(
    age=[[born(46, 3)], [born(18)], [born(18, -1)]],
    dx=[[CAD], [past("Non-ST elevation (NSTEMI) myocardial infarction", "I21.4")], [past("Cerebral infarction, unspecified", "I63.9")], [past("Transient cerebral ischemic attack, unspecified", "G45.9")],
        [dx("Peripheral vascular disease, unspecified", "I73.9")], [dx("Presence of aortocoronary bypass graft", "Z95.1")], [past("Nontraumatic intracerebral hemorrhage, unspecified", "I61.9")],
        [dx("Essential (primary) hypertension", "I10")], [], [HEFH], [HEFH, past("Rhabdomyolysis", "M62.82")]],
    stat=[[failed("Lipitor", 120, 20, "80 mg once daily")], [failed("Crestor", 56, 20, "20 mg once daily")], [failed("Crestor", 55, 20, "20 mg once daily")], [failed("Atorvastatin", 120, 20, "20 mg once daily")],
          [on("Lipitor", 200, dose="40 mg once daily")], [bad("Crestor"), bad("Pravachol")], [bad("Crestor"), bad("Rosuvastatin", 20, 200)], [bad("Lipitor", 20)], [failed("Zocor", 200, 20, "40 mg once daily")], []],
    ldl=[[lab(LDL, 96)], [lab(LDL, 70, 90)], [lab(LDL, 69)], [lab(LDL, 96, 91)], [], [lab(LDL, 2.2, 20, "mmol/L")], [lab(LDL, 98, 80), lab(LDL, 61, 9)], [lab(LDL, 118), on("Livalo", 60, dose="2 mg once daily")]],
    eze=[[failed("Zetia", 90, 20)], [worked("Zetia", 56, 10)], [failed("Ezetimibe", 55, 20)], [bad("Zetia")], [on("Roszet", 80, dose="10 mg once daily")], [failed("Tricor", 90)], []],
    x=X,
)
MORE = {"hefh": dict(
    age=[[born(34)], [born(18, -1)]],
    dx=[[HEFH], [dx("Mixed hyperlipidemia", "E78.2")]],
    how=[[lab(LDL, 131), on("Lipitor", 40, dose="20 mg once daily")], [lab(LDL, 100, 90), on("Zocor", 200, dose="10 mg once daily")], [lab(LDL, 99), on("Lipitor", 300, dose="40 mg once daily")], [lab(LDL, 131), worked("Lipitor", 300, 40, dose="40 mg once daily")],
         [lab(LDL, 140, 91), on("Crestor", 90, dose="10 mg once daily")], [past("Rhabdomyolysis", "M62.82")], [dx("Muscle weakness (generalized)", "M62.81")], [lab(LDL, 131), on("Zetia", 90)]],
)}
RENEWAL = dict(
    now=[[CAD, on("Nexletol", 200)], [CAD, on("bempedoic acid", 90)], [CAD, on("Nexletol", 89)], [CAD, worked("Nexletol", 200, 10)]],
    drop=[[lab(LDL, 120, 230), lab(LDL, 90, 20)], [lab(LDL, 100, 230), lab(LDL, 85, 20)], [lab(LDL, 100, 230), lab(LDL, 86, 20)], [lab(LDL, 90, 20)], [lab(LDL, 120, 230)], [lab(LDL, 110, 230), lab(LDL, 118, 20)]],
    x=X[:2] + X[4:6],
)
