"""725 Repatha: OptumRx guideline, product blocks with therapy stage, 1 - / 1.1 / 1.1.1 and AND/OR lines."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "725-repatha.txt", "fu-725", "Granite Peak Rx Solutions", "Repatha", "evolocumab"
CLASS, STYLE = "lipids: PCSK9", "OptumRx guideline, 1 - / 1.1 / 1.1.1, Therapy Stage blocks"
COMBINED = ((34, 4), (13, 2))
E12 = 84


def high(m):
    ing, d = set(ingredients_of(m)), dose_mg(m)
    return d is not None and (("atorvastatin" in ing and d >= 40) or ("rosuvastatin" in ing and d >= 20))


def renal(p):
    b, c = p.baseline_current("LDL-C", {"evolocumab"})
    return ANY(None if b is None or c is None else (b - c) / b >= 0.3, None if c is None else c < 55)


LINES = [
    L("hefh", "Diagnosis of heterozygous familial hypercholesterolemia (HeFH)", "dx", lambda p: p.dx("E78.01", names=("Heterozygous familial hypercholesterolemia",))),
    L("ldl70", "LDL-C of 70 mg/dL or higher within the last 120 days", "lab", lambda p: p.lab("LDL-C", lambda v: round(v, 4) >= 70, 120)),
    L("ev", "History of myocardial infarction, stroke, unstable angina, or peripheral arterial disease", "dx",
      lambda p: p.hx("I21", "I22", "I25.2", "I60", "I61", "I63", "I69", "Z86.73", "I20.0", "I25.110", "I73.9", "I70.2"), hard="any of four histories"),
    L("ldl55", "LDL-C of 55 mg/dL or higher within the last 120 days", "lab", lambda p: p.lab("LDL-C", lambda v: round(v, 4) >= 55, 120)),
    L("hi", "Patient has been receiving a high-intensity statin (atorvastatin 40 mg or more daily, rosuvastatin 20 mg or more daily) for at least 12 consecutive weeks", "now",
      lambda p: p.taking({"atorvastatin", "rosuvastatin"}, E12, keep=high), hard="dose, duration and current use"),
    L("ni", "Patient is unable to tolerate atorvastatin or rosuvastatin", "trial", lambda p: p.intolerant({"atorvastatin", "rosuvastatin"})),
    L("lo", "Patient has been receiving pravastatin, simvastatin, or another statin for at least 12 consecutive weeks", "now", lambda p: p.taking(STATIN, E12), hard="listed drugs and a class, current use"),
    L("rh", "Patient has had rhabdomyolysis, or has a history of intolerance to at least two statins", "mix",
      lambda p: p.hx("M62.82") or sum(p.intolerant({s}) for s in STATIN) >= 2, hard="a history or a count"),
    L("eze", "Patient has received at least 12 weeks of ezetimibe (Zetia), or has a contraindication or intolerance to ezetimibe", "trial",
      lambda p: p.tried({"ezetimibe"}, E12) or p.intolerant({"ezetimibe"}) or p.contraindicated({"ezetimibe"})),
    L("conc", "Not used in combination with another PCSK9 inhibitor (e.g., Praluent) or with Leqvio", "conc", lambda p: not p.another(PCSK9 | {"inclisiran"}, "Repatha", "evolocumab"), "b"),
    L("spec", "Prescribed by one of the following: cardiologist, endocrinologist", "spec", lambda p: p.prescriber("cardiology", "endocrinology", consult=False), hard="no consultation"),
    L("fall", "LDL-C has decreased by at least 30% from the level before Repatha was started, or is now below 55 mg/dL", "change", renal, "r", hard="change from baseline or a value"),
    L("stat", "Patient continues to take a statin, unless statins are contraindicated or not tolerated", "now", lambda p: p.on(STATIN) or p.intolerant(STATIN) or p.contraindicated(STATIN), "r", hard="unless"),
]
ATTESTATIONS = []


def initial(s):
    return ALL(ANY(ALL(s.hefh, s.ldl70), ALL(s.ev, s.ldl55)), ANY(s.hi, ALL(s.ni, s.lo), s.rh), s.eze, s.conc, s.spec)


def renewal(s):
    return ALL(s.fall, s.stat, s.conc)


MI = dx("Old myocardial infarction", "I25.2", 900)
FH = dx("Heterozygous familial hypercholesterolemia", "E78.01", 900)
A80 = on("Atorvastatin", 300, dose="80 mg once daily")
INITIAL = dict(
    dx=[[MI, lab("LDL-C", 84, 30)], [MI, lab("LDL-C", 55, 120)], [MI, lab("LDL-C", 54, 30)], [MI, lab("LDL-C", 84, 121)], [FH, lab("LDL-C", 70, 30)], [FH, lab("LDL-C", 69, 30)], [FH, MI, lab("LDL-C", 60, 30)],
        [past("Cerebral infarction, unspecified", "I63.9", 700), lab("LDL-C", 2.3, 30, "mmol/L")], [dx("Peripheral vascular disease, unspecified", "I73.9"), lab("LDL-C", 91, 30)], [dx("Mixed hyperlipidemia", "E78.2"), lab("LDL-C", 130, 30)], [MI]],
    stat=[[A80], [on("Crestor", 84, dose="20 mg once daily")], [on("Crestor", 83, dose="20 mg once daily")], [on("Atorvastatin", 300, dose="20 mg once daily")], [worked("Atorvastatin", 200, 20, dose="80 mg once daily")], [bad("Lipitor"), on("Pravastatin", 84)],
          [bad("Lipitor"), on("Pravastatin", 60)], [bad("Lipitor"), bad("Crestor")], [bad("Lipitor")], [past("Rhabdomyolysis", "M62.82", 900)], [bad("Simvastatin"), on("Pravachol", 120)], [bad("Atorvastatin"), bad("Lipitor", 20, 400)]],
    eze=[[on("Ezetimibe", 200)], [failed("Zetia", 84)], [failed("Zetia", 83)], [bad("Zetia")], [contra("Ezetimibe")], [failed("Nexlizet", 120)], []],
    spec=[[spec("cardiology")], [spec("endocrinology")], [spec("internal medicine")]],
    x=[[], [on("Praluent", 60)], [on("Leqvio", 60)], [worked("Praluent", 90, 30)]],
)
RENEWAL = dict(
    ldl=[[on("Repatha", 170), lab("LDL-C", 130, 200), lab("LDL-C", 62, 15)], [on("Repatha", 170), lab("LDL-C", 100, 200), lab("LDL-C", 70, 15)], [on("Repatha", 170), lab("LDL-C", 100, 200), lab("LDL-C", 71, 15)], [on("Repatha", 170), lab("LDL-C", 54, 15)],
         [on("Repatha", 170), lab("LDL-C", 62, 15)], [on("Repatha", 170), lab("LDL-C", 75, 200), lab("LDL-C", 54, 15)]],
    stat=[[on("Rosuvastatin", 500)], [bad("Rosuvastatin")], [worked("Rosuvastatin", 300, 40)], [contra("Atorvastatin")], [on("Vytorin", 300)]],
    x=[[], [on("Leqvio", 30)]],
)
