"""853 Praluent: Point32Health guideline, numbered with AND lines, header that carries the lab and its window."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "853-praluent.txt", "fu-853", "Bay Colony Point Health Plan", "Praluent", "alirocumab"
CLASS, STYLE = "lipids: PCSK9", "Point32Health guideline, numbered, AND lines, a. b. c."
COMBINED = ((44, 7), (14, 3))
P9 = {"alirocumab"}
ic = lambda p, d: p.intolerant(d) or p.contraindicated(d)
dose = lambda n: lambda m: (dose_mg(m) or 0) >= n
DM = ("E08", "E09", "E10", "E11", "E13")
two = lambda p: sum(p.intolerant({x}) for x in STATIN) >= 2 and p.intolerant({"atorvastatin", "rosuvastatin"})
LINES = [
    L("asc", "Clinical atherosclerotic cardiovascular disease, as shown by a history of myocardial infarction, ischemic stroke, coronary artery bypass grafting, or peripheral arterial disease", "dx",
      lambda p: p.hx("I21", "I22", "I25.2", "I63", "I69.3", "Z95.1", "I70.2", "I73.9"), hard="the list decides, active or resolved"),
    L("hefh", "Heterozygous familial hypercholesterolemia", "dx", lambda p: p.dx("E78.01")),
    L("age", "Member is at least 18 years of age, or at least 8 years of age with heterozygous familial hypercholesterolemia", "mix",
      lambda p: p.age_ge(18) or (p.age_ge(8) and p.dx("E78.01")), hard="age by diagnosis"),
    L("hi", "Member has taken atorvastatin 40 mg or more daily or rosuvastatin 20 mg or more daily for at least 12 consecutive weeks", "trial",
      lambda p: p.tried({"atorvastatin"}, 84, keep=dose(40)) or p.tried({"rosuvastatin"}, 84, keep=dose(20)), hard="dose and duration"),
    L("two", "Member is intolerant of at least two statins, one of them being atorvastatin or rosuvastatin", "trial", two, hard="two of a class, one of them named"),
    L("rh", "Member has had rhabdomyolysis", "dx", lambda p: p.hx("M62.82")),
    L("eze", "Member did not respond to at least 8 weeks of ezetimibe, unless LDL-C is above 130 mg/dL or ezetimibe is contraindicated or not tolerated", "trial",
      lambda p: ANY(p.failed({"ezetimibe"}, 56), p.lab("LDL-C", lambda v: v > 130), ic(p, {"ezetimibe"})), hard="unless with a lab"),
    L("l55", "55 mg/dL or higher in a member with diabetes mellitus or with a myocardial infarction within the past 2 years", "mix",
      lambda p: ALL(p.lab("LDL-C", lambda v: v >= 55, 120), p.dx(*DM) or p.hx("I21", "I22", within=730)), hard="the header carries the lab and its window"),
    L("l70", "70 mg/dL or higher", "lab", lambda p: p.lab("LDL-C", lambda v: v >= 70, 120), hard="the header carries the lab and its window"),
    L("rep", "Member tried Repatha for at least 12 weeks without an adequate response, or had an intolerance to it", "trial", lambda p: p.failed({"evolocumab"}, 84) or p.intolerant({"evolocumab"})),
    L("spec", "Prescribed by a cardiologist or an endocrinologist", "spec", lambda p: p.prescriber("cardiology", "endocrinology", consult=False)),
    L("tg", "Triglycerides are below 500 mg/dL, or member is taking fenofibrate or icosapent ethyl", "mix",
      lambda p: ANY(p.lab("Triglycerides", lambda v: v < 500), p.on({"fenofibrate", "icosapent ethyl"})), hard="lab or current drug"),
    L("now", "Member has been taking Praluent for at least 16 weeks", "now", lambda p: p.taking(P9, 112), "r"),
    L("fall", "LDL-C has fallen by at least 40% from the level before Praluent was started, or is now below 55 mg/dL", "change",
      lambda p: ANY(p.change("LDL-C", P9, lambda b, c: round((b - c) / b, 9) >= 0.4), p.lab("LDL-C", lambda v: v < 55)), "r", hard="change or level"),
    L("st", "Member is still taking a statin, unless statins are contraindicated or not tolerated", "now", lambda p: p.on(STATIN) or ic(p, STATIN), "r"),
    L("conc", "Use with Leqvio (inclisiran) or with another PCSK9 inhibitor", "conc", lambda p: not p.on({"inclisiran"}) and not p.another(PCSK9, "Praluent", "alirocumab"), exclude=True),
    L("preg", "Pregnancy", "no", lambda p: p.no_dx(*PREGNANT), exclude=True),
]
ATTESTATIONS = []


def initial(s):
    return ALL(ANY(s.asc, s.hefh), s.age, ANY(s.hi, s.two, s.rh), s.eze, ANY(s.l55, s.l70), s.rep, s.spec, s.tg, s.conc, s.preg)


def renewal(s):
    return ALL(s.now, s.fall, s.st, s.conc, s.preg)


FH = dx("Familial hypercholesterolemia", "E78.01")
MI = dx("Old myocardial infarction", "I25.2", 1500)
D = dx("Type 2 diabetes mellitus without complications", "E11.9")
HI = on("Lipitor", 300, "partial_response", "80 mg once daily")
X = [[], [on("Repatha", 30)], [on("Leqvio", 60)], [worked("Leqvio", 100, 60)], [sex("female"), dx("Encounter for supervision of normal pregnancy, unspecified, first trimester", "Z34.91", 40)]]
INITIAL = dict(
    dx=[[MI, born(58, 8)], [FH, born(44)], [past("Cerebral infarction, unspecified", "I63.9"), born(60)], [dx("Presence of aortocoronary bypass graft", "Z95.1"), born(60)], [dx("Peripheral vascular disease, unspecified", "I73.9"), born(60)],
        [dx("Mixed hyperlipidemia", "E78.2"), born(60)], [FH, born(8)], [FH, born(8, -1)], [MI, born(18)], [MI, born(17, 300)]],
    st=[[HI], [worked("Crestor", 84, 30, "20 mg once daily")], [worked("Crestor", 83, 30, "20 mg once daily")], [worked("Lipitor", 200, 30, "20 mg once daily")], [worked("Crestor", 60, 150, "40 mg once daily"), worked("rosuvastatin", 60, 70, "20 mg once daily")],
        [bad("Zocor"), bad("atorvastatin", 9, 200)], [bad("Zocor"), bad("pravastatin", 9, 200)], [bad("Crestor")], [past("Rhabdomyolysis", "M62.82")], []],
    eze=[[failed("Zetia", 90)], [failed("ezetimibe", 56)], [failed("ezetimibe", 55)], [bad("Zetia")], [contra("ezetimibe")], [worked("Zetia", 100)], [failed("Nexlizet", 70)], [lab("LDL-C", 131, 5)], [lab("LDL-C", 130, 5)]],
    ldl=[[lab("LDL-C", 92)], [lab("LDL-C", 70, 120)], [lab("LDL-C", 69)], [lab("LDL-C", 92, 121)], [lab("LDL-C", 55), D], [lab("LDL-C", 54), D], [lab("LDL-C", 61), past("Acute myocardial infarction, unspecified", "I21.9", 730)],
         [lab("LDL-C", 61), past("Acute myocardial infarction, unspecified", "I21.9", 731)], [], [lab("LDL-C", 131, 30)]],
    rep=[[failed("Repatha", 100)], [failed("evolocumab", 84)], [failed("Repatha", 83)], [bad("Repatha")], [worked("Repatha", 200)], [contra("Repatha")]],
    spec=[[spec("cardiology")], [spec("endocrinology")], [spec("internal medicine")]],
    tg=[[lab("Triglycerides", 180)], [lab("Triglycerides", 500)], [lab("Triglycerides", 640), on("Vascepa", 100)], [], [on("Tricor", 90)]],
    x=X,
)
RENEWAL = dict(
    now=[[on("Praluent", 200)], [on("alirocumab", 112)], [on("Praluent", 111)], [worked("Praluent", 190, 10)]],
    ldl=[[lab("LDL-C", 120, 230), lab("LDL-C", 66, 20)], [lab("LDL-C", 120, 230), lab("LDL-C", 72, 20)], [lab("LDL-C", 120, 230), lab("LDL-C", 73, 20)], [lab("LDL-C", 80, 230), lab("LDL-C", 54, 20)], [lab("LDL-C", 60, 20)], [lab("LDL-C", 54, 20)], []],
    st=[[on("Crestor", 400)], [worked("Crestor", 400)], [bad("Zocor")], [contra("atorvastatin")], [on("Vytorin", 100)]],
    x=X,
)
