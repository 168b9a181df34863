"""812 Vascepa: Highmark bulletin, A. / 1. / a. / i. with '(1. through 4.)', ICD-10 lists and ranges, risk factors two of five, change from baseline."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "812-vascepa.md", "fu-812", "Allegheny Summit Blue", "Vascepa", "icosapent ethyl"
CLASS, STYLE = "lipids: icosapent ethyl", "Highmark bulletin, A. 1. a. i. with '(a. or b.)' leads, ICD-10 lists"
COMBINED = ((40, 7), (10, 2))
V = {"icosapent ethyl"}
LINES = [
    L("age", "The member is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("tg", "The member's triglycerides were 150 mg/dL or higher when last measured in the past 6 months", "lab", lambda p: p.lab("Triglycerides", lambda v: v >= 150, 180)),
    L("cvd", "The member has established cardiovascular disease (ICD-10: I20-I25, I63, I65.2, I70.2, I73.9)", "dx", lambda p: p.dx("I20", "I21", "I22", "I23", "I24", "I25", "I63", "I65.2", "I70.2", "I73.9"), hard="a range of codes"),
    L("dm", "The member has type 1 or type 2 diabetes mellitus (ICD-10: E10, E11)", "dx", lambda p: p.dx("E10", "E11")),
    L("old", "Age of 55 years or older in a man, or of 65 years or older in a woman", "age", lambda p: p.age_ge(55 if p.male else 65), hard="age by sex"),
    L("htn", "Hypertension (ICD-10: I10)", "dx", lambda p: p.dx("I10")),
    L("hdl", "HDL-C of 40 mg/dL or less in a man, or of 50 mg/dL or less in a woman", "lab", lambda p: p.lab("HDL-C", lambda v: v <= (40 if p.male else 50)), hard="a limit by sex"),
    L("gfr", "eGFR above 30 but below 60 mL/min/1.73 m2", "lab", lambda p: p.lab("eGFR", lambda v: 30 < v < 60)),
    L("smk", "Nicotine dependence on cigarettes (ICD-10: F17.21)", "dx", lambda p: p.dx("F17.21")),
    L("statin", "The member has been receiving a maximally tolerated statin for at least 4 weeks, unless statins are contraindicated or were not tolerated", "trial",
      lambda p: p.taking(STATIN, 28) or p.contraindicated(STATIN) or p.intolerant(STATIN), hard="active use of a length, with 'unless'"),
    L("base", "The member's baseline triglyceride level is at least 500 mg/dL", "lab", lambda p: (lambda b: None if b is None else b >= 500)(p.baseline_current("Triglycerides", V)[0]), hard="baseline"),
    L("fib", "A fibrate (e.g., fenofibrate, gemfibrozil) taken for at least 60 days", "trial", lambda p: p.tfci(FIBRATE, 60), hard="the header carries the verb"),
    L("om3", "Omega-3-acid ethyl esters (generic Lovaza)", "trial", lambda p: p.tfci({"omega-3-acid ethyl esters"}), hard="the header carries the verb"),
    L("now", "The member is still taking Vascepa", "now", lambda p: p.on(V), "r"),
    L("fall", "Triglycerides have come down by 20 percent or more from baseline, or the latest level within the past 12 months is below 150 mg/dL", "change",
      lambda p: ANY(p.change("Triglycerides", V, lambda b, c: c <= 0.8 * b + 1e-9), p.lab("Triglycerides", lambda v: v < 150, 360)), "r", hard="change or a level"),
    L("x1", "Concurrent use of another prescription omega-3 product (e.g., Lovaza)", "conc", lambda p: not p.another(OMEGA3, "Vascepa", "icosapent ethyl"), exclude=True),
    L("x2", "Hyperchylomicronemia (ICD-10: E78.3)", "no", lambda p: p.no_dx("E78.3"), exclude=True),
]
ATTESTATIONS = ["The prescriber attests that the member keeps to a lipid-lowering diet"]


def initial(s):
    return ALL(ANY(ALL(s.age, s.tg, ANY(s.cvd, ALL(s.dm, AT_LEAST(2, s.old, s.htn, s.hdl, s.gfr, s.smk))), s.statin), ALL(s.age, s.base, ALL(s.fib, s.om3))), s.x1, s.x2)


def renewal(s):
    return ALL(s.now, s.fall, ATT, s.x1, s.x2)


CAD = dx("Atherosclerotic heart disease of native coronary artery without angina pectoris", "I25.10")
T2 = dx("Type 2 diabetes mellitus without complications", "E11.9")
HTN = dx("Essential (primary) hypertension", "I10")
SMK = dx("Nicotine dependence, cigarettes, uncomplicated", "F17.210")
INITIAL = dict(
    age=[[born(58, 50)], [born(18)], [born(18, -1)]],
    sex=[[sex("female")], [sex("male")]],
    tg=[[lab("Triglycerides", 240)], [lab("Triglycerides", 150, 180)], [lab("Triglycerides", 149)], [lab("Triglycerides", 240, 181)], [], [lab("Triglycerides", 1.9, 20, "mmol/L")], [lab("Triglycerides", 1.6, 20, "mmol/L")]],
    cv=[[CAD], [dx("Old myocardial infarction", "I25.2")], [dx("Occlusion and stenosis of left carotid artery", "I65.22")], [dx("Transient cerebral ischemic attack, unspecified", "G45.9")], [T2, HTN], [T2, HTN, SMK],
        [HTN, SMK], [T2, SMK, lab("HDL-C", 51), lab("eGFR", 80)], [T2, SMK, lab("HDL-C", 50)], [dx("Type 1 diabetes mellitus without complications", "E10.9"), lab("eGFR", 59), SMK], [T2, lab("eGFR", 60), HTN, lab("HDL-C", 55)], [T2, lab("eGFR", 80), lab("HDL-C", 55)],
        [T2, HTN, sex("male")], [T2, HTN, sex("female"), born(65)], [T2, HTN, sex("female"), born(65, -1), lab("eGFR", 30), lab("HDL-C", 60)], [T2, SMK, sex("male"), born(50), lab("HDL-C", 41), lab("eGFR", 31)]],
    statin=[[on("Lipitor", 300)], [on("rosuvastatin", 28)], [on("Crestor", 27)], [worked("Atorvastatin", 300, 15)], [bad("Zocor", 20)], [contra("Atorvastatin")], [on("Vytorin", 90)], []],
    x=[[], [on("Lovaza", 60)], [on("icosapent ethyl", 10)], [worked("Lovaza", 60, 20)], [dx("Hyperchylomicronemia", "E78.3")]],
)
MORE = {
    "severe": dict(
        age=[[born(44, 50)], [born(17, 300)]],
        tg=[[lab("Triglycerides", 780)], [lab("Triglycerides", 500)], [lab("Triglycerides", 499)], [], [lab("Triglycerides", 620, 300), on("Vascepa", 200), lab("Triglycerides", 380, 30)], [on("Vascepa", 200), lab("Triglycerides", 640, 30)]],
        fib=[[failed("Fenofibrate", 100)], [failed("Lopid", 60)], [failed("Tricor", 59)], [bad("gemfibrozil")], [contra("Fenofibrate")], [worked("Tricor", 200)], []],
        om3=[[failed("Lovaza", 40)], [bad("Lovaza", 5)], [worked("Lovaza", 100)], []],
    ),
}
RENEWAL = dict(
    now=[[CAD, on("Vascepa", 250)], [CAD, on("icosapent ethyl", 250)], [CAD, worked("Vascepa", 230, 20)]],
    tg=[[lab("Triglycerides", 300, 270), lab("Triglycerides", 180, 30)], [lab("Triglycerides", 300, 270), lab("Triglycerides", 240, 30)], [lab("Triglycerides", 300, 270), lab("Triglycerides", 243, 30)], [lab("Triglycerides", 160, 270), lab("Triglycerides", 149, 30)],
        [lab("Triglycerides", 200, 30)], [lab("Triglycerides", 140, 30)], []],
    x=[[], [on("omega-3-acid ethyl esters", 20)]],
)
