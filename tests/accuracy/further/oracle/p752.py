"""752 Praluent: Anthem, roman items with A. / 1. and AND lines."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "752-praluent.md", "fu-752", "Old Dominion Heritage Blue", "Praluent", "alirocumab"
CLASS, STYLE = "lipids: PCSK9", "Anthem, roman items, A. 1., bare AND lines"
COMBINED = ((40, 7), (14, 3))
EZ, REP = {"ezetimibe"}, {"evolocumab"}
high = lambda p: (p.taking({"atorvastatin"}, 56, lambda m: (dose_mg(m) or 0) >= 40) or p.taking({"rosuvastatin"}, 56, lambda m: (dose_mg(m) or 0) >= 20))
MI, STROKE, PAD = ("I21", "I22", "I25.2", "Z95.1", "Z95.5", "Z98.61"), ("I63", "G45", "Z86.73"), ("I73.9", "I70.2")
DIABETES = ("E08", "E09", "E10", "E11", "E13")
LINES = [
    L("hefh", "Individual is 8 years of age or older and has heterozygous familial hypercholesterolemia (HeFH)", "mix", lambda p: p.age_ge(8) and p.dx("E78.01"), hard="age and diagnosis"),
    L("ascvd", "Individual is 18 years of age or older and has a history of any of the following", "mix",
      lambda p: p.age_ge(18) and p.hx(*MI, *STROKE, *PAD), hard="age and a header that carries the verb"),
    L("high", "Individual is on atorvastatin 40 mg or more daily, or rosuvastatin 20 mg or more daily, and has been for at least 8 consecutive weeks", "now", high, hard="dose, duration and current use"),
    L("intol", "Individual was unable to tolerate at least two different statins", "trial", lambda p: count(p.intolerant, *[{s} for s in STATIN]) >= 2, hard="intolerance to two drugs of a class"),
    L("rhab", "Individual has had rhabdomyolysis on a statin", "dx", lambda p: p.hx("M62.82")),
    L("contra", "Individual has a contraindication to statins, such as pregnancy", "trial", lambda p: p.contraindicated(STATIN, *PREGNANT), hard="contraindication by condition"),
    L("ez", "Individual is taking ezetimibe, unless it is contraindicated or not tolerated", "now", lambda p: p.on(EZ) or p.contraindicated(EZ) or p.intolerant(EZ)),
    L("ldl", "LDL-C on a panel from the past 90 days is 70 mg/dL or greater, or is 55 mg/dL or greater in an individual who also has diabetes", "mix",
      lambda p: ANY(p.lab("LDL-C", lambda v: v >= 70, 90), ALL(p.lab("LDL-C", lambda v: v >= 55, 90), p.dx(*DIABETES))), hard="two thresholds, one for a condition"),
    L("rep", "Individual has had an inadequate response to 12 weeks of Repatha (evolocumab), or has an intolerance or contraindication to it", "trial", lambda p: p.tfci(REP, 84)),
    L("now", "Individual is currently receiving Praluent", "now", lambda p: p.on({"alirocumab"}), "r"),
    L("fall", "LDL-C is at least 30% lower than before Praluent was started, or is below 70 mg/dL on a panel from the past 6 months", "change",
      lambda p: ANY(p.change("LDL-C", {"alirocumab"}, lambda b, c: c <= 0.7 * b + 1e-9), p.lab("LDL-C", lambda v: v < 70, 180)), "r", hard="change or current value in a window"),
    L("stat", "Individual remains on a statin, unless statins are contraindicated or not tolerated", "now", lambda p: p.on(STATIN) or p.contraindicated(STATIN) or p.intolerant(STATIN), "r"),
    L("x1", "Use together with another PCSK9 inhibitor (Repatha) or with Leqvio (inclisiran)", "conc",
      lambda p: not p.another(PCSK9, "Praluent", "alirocumab") and not p.on({"inclisiran"}), exclude=True),
    L("x2", "Individuals who had a hemorrhagic stroke within the past 6 months", "no", lambda p: p.no_hx("I60", "I61", "I62", within=180), exclude=True),
]
ATTESTATIONS = ["Documentation of adherence to lipid lowering therapy is provided"]


def initial(s):
    return ALL(ANY(s.hefh, s.ascvd), ANY(s.high, s.intol, s.rhab, s.contra), s.ez, s.ldl, s.rep, ATT, s.x1, s.x2)


def renewal(s):
    return ALL(s.now, s.fall, s.stat, s.x1, s.x2)


MYO = past("ST elevation (STEMI) myocardial infarction of unspecified site", "I21.3", 700)
HEFH = dx("Familial hypercholesterolemia", "E78.01")
INITIAL = dict(
    age=[[born(61, 10)], [born(18)], [born(18, -1)]],
    dx=[[MYO], [dx("Presence of coronary angioplasty implant and graft", "Z95.5")], [dx("Peripheral vascular disease, unspecified", "I73.9")], [past("Transient cerebral ischemic attack, unspecified", "G45.9")],
        [dx("Pure hypercholesterolemia, unspecified", "E78.00")], [HEFH], [HEFH, born(8)], [HEFH, born(8, -1)], [dx("Essential hypertension", "I10")]],
    statin=[[on("Lipitor", 200, dose="40 mg once daily")], [on("rosuvastatin", 56, dose="20 mg once daily")], [on("rosuvastatin", 55, dose="20 mg once daily")], [on("atorvastatin", 200, dose="20 mg once daily")],
            [worked("atorvastatin", 200, 40, dose="80 mg once daily")], [bad("Lipitor", 20, 300), bad("Crestor", 25, 200)], [bad("Lipitor", 20, 300)], [dx("Rhabdomyolysis", "M62.82", 300, "resolved")],
            [sex("female"), dx("Pregnant state, incidental", "Z33.1", 60)], [contra("simvastatin")], []],
    ez=[[on("Zetia", 120)], [on("Nexlizet", 60)], [bad("ezetimibe", 10)], [contra("ezetimibe")], [failed("ezetimibe", 100)], []],
    ldl=[[lab("LDL-C", 98, 20)], [lab("LDL-C", 70, 90)], [lab("LDL-C", 69, 12)], [lab("LDL-C", 98, 91)], [lab("LDL-C", 55, 12), dx("Type 2 diabetes mellitus without complications", "E11.9")],
         [lab("LDL-C", 54, 12), dx("Type 2 diabetes mellitus without complications", "E11.9")], [lab("LDL-C", 1.9, 12, "mmol/L")], []],
    rep=[[failed("Repatha", 120)], [failed("evolocumab", 84)], [failed("Repatha", 83)], [bad("Repatha", 20)], [worked("Repatha", 200)], []],
    x=[[], [on("Leqvio", 100)], [past("Nontraumatic intracerebral hemorrhage, unspecified", "I61.9", 180)], [past("Nontraumatic intracerebral hemorrhage, unspecified", "I61.9", 181)]],
)
INITIAL["rep"].append([on("Repatha", 120, "inadequate_response")])
RENEWAL = dict(
    now=[[MYO, on("Praluent", 240)], [MYO, on("alirocumab", 240)], [MYO, worked("Praluent", 200, 40)]],
    ldl=[[lab("LDL-C", 130, 260), lab("LDL-C", 85, 30)], [lab("LDL-C", 130, 260), lab("LDL-C", 91, 30)], [lab("LDL-C", 130, 260), lab("LDL-C", 92, 30)], [lab("LDL-C", 69, 180)], [lab("LDL-C", 70, 30)],
         [lab("LDL-C", 69, 181)], [lab("LDL-C", 80, 260), lab("LDL-C", 62, 30)]],
    st=[[on("Crestor", 500)], [bad("Crestor")], [contra("rosuvastatin")], [worked("Crestor", 200, 60)]],
    x=[[], [on("Repatha", 30)], [past("Nontraumatic intracerebral hemorrhage, unspecified", "I61.9", 90)]],
)
