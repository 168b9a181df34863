"""953 Vyndamax: Medicare Part D fields; exclusions first; no renewal criteria, so a renewal is judged by the same."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "953-vyndamax.txt", "fu-953", "Cascadia Senior Advantage (HMO-POS)", "Vyndamax", "tafamidis"
CLASS, STYLE = "cardiomyopathy: transthyretin stabilizer", ".txt, Medicare Part D fields"
COMBINED = ((44, 9), (10, 3))
TTR = {"tafamidis", "acoramidis", "vutrisiran", "patisiran", "eplontersen", "inotersen"}
AF = ("I48.0", "I48.1", "I48.2", "I48.91")
LINES = [
    L("tx", "History of a heart transplant or a liver transplant", "no", lambda p: p.no_hx("Z94.1", "Z94.3", "Z94.4"), exclude=True),
    L("n4", "New York Heart Association (NYHA) class IV heart failure, or an eGFR below 25 mL/min/1.73 m2 on the most recent test", "mix",
      lambda p: ALL(NOT(ALL(p.dx("I50", "I11.0", "I13.0", "I13.2"), p.lab("NYHA class", lambda v: v == 4))), NOT(p.lab("eGFR", lambda v: v < 25))), exclude=True, hard="two values in an exclusion"),
    L("conc", "Concurrent use with another transthyretin stabilizer or with a transthyretin silencer (e.g., Attruby, Amvuttra, Onpattro, Wainua)", "conc", lambda p: not p.another(TTR, "Vyndamax", "tafamidis"), exclude=True),
    L("dx", "Diagnosis of transthyretin amyloid cardiomyopathy, wild-type or hereditary (ICD-10-CM E85.4 or E85.82)", "dx", lambda p: p.dx("E85.4", "E85.82"), "b"),
    L("hf", "History of heart failure, with NYHA class I, II or III on the most recent assessment within the past 6 months", "mix",
      lambda p: ALL(p.hx("I50", "I11.0", "I13.0", "I13.2"), p.lab("NYHA class", lambda v: v in (1, 2, 3), 180)), "b", hard="history and class with a window"),
    L("loop", "Member has been receiving a loop diuretic (e.g., furosemide, torsemide) for at least 30 days", "now", lambda p: p.taking(LOOP, 30), "b"),
    L("ef", "Left ventricular ejection fraction is below 50%, measured within the past 12 months", "lab", lambda p: p.lab("LVEF", lambda v: v < 50, 360), "b"),
    L("sbp", "Systolic blood pressure is below 120 mm Hg and the member has stopped an ACE inhibitor, an ARB or a beta-blocker because of intolerance", "mix",
      lambda p: ALL(p.lab("Systolic blood pressure", lambda v: v < 120), p.intolerant(ACE | ARB | BB_ALL)), "b", hard="value and intolerance on one line"),
    L("age", "Member is 18 years of age or older", "age", lambda p: p.age_ge(18), "b"),
    L("spec", "Prescribed by a cardiologist, or in consultation with a cardiologist", "spec", lambda p: p.prescriber("cardiology"), "b"),
    L("af", "If the member has atrial fibrillation, the member is taking an oral anticoagulant (e.g., apixaban, warfarin) unless anticoagulation is contraindicated", "if",
      lambda p: IF(p.dx(*AF), p.on(ANTICOAGULANT) or p.contraindicated(ANTICOAGULANT)), "b", hard="if and unless"),
    L("al", "Member has no active diagnosis of light chain (AL) amyloidosis (ICD-10-CM E85.81) and no multiple myeloma", "no", lambda p: p.no_dx("E85.81", "C90.0"), "b"),
]
ATTESTATIONS = ["The diagnosis was confirmed by technetium pyrophosphate scintigraphy or by tissue biopsy"]


def initial(s):
    return ALL(s.tx, s.n4, s.conc, s.dx, ATT, s.hf, ANY(s.loop, s.ef, s.sbp), s.age, s.spec, s.af, s.al)


renewal = initial
WT = dx("Wild-type transthyretin-related (ATTR) amyloidosis", "E85.82")
HF = dx("Heart failure, unspecified", "I50.9")
INITIAL = dict(
    age=[[born(71, 20)], [born(18)], [born(18, -1)]],
    dx=[[WT], [dx("Organ-limited amyloidosis", "E85.4")], [dx("Amyloidosis, unspecified", "E85.9")], [past("Wild-type transthyretin-related (ATTR) amyloidosis", "E85.82")], [dx("Light chain (AL) amyloidosis", "E85.81")]],
    hf=[[HF, lab("NYHA class", 2)], [past("Chronic diastolic (congestive) heart failure", "I50.32"), lab("NYHA class", 3, 180)], [HF, lab("NYHA class", 2, 181)], [HF, lab("NYHA class", 4)], [HF, lab("NYHA class", 3, 100), lab("NYHA class", 4, 10)],
        [lab("NYHA class", 2)], [HF], [HF, lab("NYHA class", 1)]],
    one=[[on("Lasix", 90)], [on("torsemide", 30)], [on("furosemide", 29)], [worked("Lasix", 200, 10)], [lab("LVEF", 49, 360)], [lab("LVEF", 50)], [lab("LVEF", 42, 361)], [lab("LVEF", 58), lab("Systolic blood pressure", 112), bad("Coreg")],
         [lab("LVEF", 58), lab("Systolic blood pressure", 120), bad("lisinopril")], [lab("LVEF", 58), bad("Diovan")], [lab("LVEF", 58), lab("Systolic blood pressure", 112), failed("lisinopril", 90)], []],
    spec=[[spec("cardiology")], [spec("neurology")]],
    gfr=[[lab("eGFR", 55)], [lab("eGFR", 25)], [lab("eGFR", 24)], [lab("eGFR", 44, 300), lab("eGFR", 22, 20)], []],
    x=[[], [dx("Paroxysmal atrial fibrillation", "I48.0")], [dx("Unspecified atrial fibrillation", "I48.91"), on("Eliquis", 100)], [dx("Unspecified atrial fibrillation", "I48.91"), contra("warfarin")], [dx("Unspecified atrial fibrillation", "I48.91"), bad("Xarelto")],
       [past("Heart transplant status", "Z94.1")], [dx("Liver transplant status", "Z94.4")], [dx("Kidney transplant status", "Z94.0")], [on("Attruby", 60)], [on("Amvuttra", 60)], [worked("Attruby", 100, 10)], [on("Vyndamax", 60)],
       [dx("Multiple myeloma not having achieved remission", "C90.00")], [past("Multiple myeloma not having achieved remission", "C90.00")]],
)
RENEWAL = dict(
    now=[[born(70, 9), WT, on("Vyndamax", 250), spec("cardiology"), on("Lasix", 100)], [born(70, 9), WT, worked("Vyndamax", 250, 20), spec("cardiology"), on("Lasix", 100)], [born(70, 9), on("Vyndamax", 250), spec("cardiology"), on("Lasix", 100)]],
    hf=[[HF, lab("NYHA class", 2), lab("eGFR", 50)], [HF, lab("NYHA class", 4), lab("eGFR", 50)], [HF, lab("eGFR", 50)], [HF, lab("NYHA class", 3), lab("eGFR", 20)]],
    x=[[], [on("Wainua", 50)]],
)
