"""952 Praluent: few long compound lines; age with two indications, LDL-C threshold by history, limitations with a lab."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "952-praluent.md", "fu-952", "Harborlight Tri-Point Health", "Praluent", "alirocumab"
CLASS, STYLE = "lipids: PCSK9", "Point32-like guideline, long compound lines"
COMBINED = ((44, 9), (14, 3))
MI = ("I21", "I22")
DM = ("E08", "E09", "E10", "E11", "E13")


def high(m):
    d, i = dose_mg(m) or 0, ingredients_of(m)
    return ("atorvastatin" in i and d >= 40) or ("rosuvastatin" in i and d >= 20)


LINES = [
    L("who", "The Member is at least 18 years of age and has had a myocardial infarction, an ischemic stroke or a coronary bypass operation, or the Member is at least 8 years of age and has a diagnosis of heterozygous familial hypercholesterolemia (HeFH)", "mix",
      lambda p: ANY(ALL(p.age_ge(18), p.hx(*MI, "I25.2", "I63", "I69.3", "Z86.73", "Z95.1")), ALL(p.age_ge(8), p.dx("E78.01"))), hard="two pairs of age and disease on one line"),
    L("ldl", "The most recent LDL-C, measured within the past 60 days, is 70 mg/dL or higher, or is 55 mg/dL or higher in a Member who has had a myocardial infarction within the past 2 years or who has diabetes mellitus", "mix",
      lambda p: ANY(p.lab("LDL-C", lambda v: v >= 70, 60), ALL(p.lab("LDL-C", lambda v: v >= 55, 60), ANY(p.hx(*MI, within=730), p.dx(*DM)))), hard="threshold by history"),
    L("stat", "The Member has taken atorvastatin 40 mg or more per day or rosuvastatin 20 mg or more per day for at least 12 weeks and is still taking it, or has a history of rhabdomyolysis, or was unable to tolerate at least two different statins", "mix",
      lambda p: p.taking({"atorvastatin", "rosuvastatin"}, 84, keep=high) or p.hx("M62.82") or count(lambda i: p.intolerant({i}), *STATIN) >= 2, hard="dose, duration, history and a count on one line"),
    L("eze", "Ezetimibe has been tried for at least 8 weeks, or the Member has an intolerance or a contraindication to ezetimibe", "trial",
      lambda p: p.tried({"ezetimibe"}, 56) or p.intolerant({"ezetimibe"}) or p.contraindicated({"ezetimibe"})),
    L("spec", "Praluent is prescribed by or in consultation with a cardiologist or an endocrinologist, and the Member is not taking Repatha, Leqvio or Juxtapid", "mix",
      lambda p: ALL(p.prescriber("cardiology", "endocrinology"), not p.on({"evolocumab", "inclisiran", "lomitapide"})), hard="prescriber and concurrent use on one line"),
    L("now", "The Member is currently receiving Praluent, has received it for at least 3 months, and is also taking a statin or has an intolerance or contraindication to statins", "mix",
      lambda p: ALL(p.taking({"alirocumab"}, 90), p.on(STATIN) or p.intolerant(STATIN) or p.contraindicated(STATIN)), "r", hard="current drug, duration and background therapy"),
    L("resp", "The Member's LDL-C is at least 40% lower than it was before Praluent was started, or the latest LDL-C, dated within the past 6 months, is below 70 mg/dL", "change",
      lambda p: ANY(p.change("LDL-C", {"alirocumab"}, lambda b, c: (b - c) / b >= 0.4 - 1e-9), p.lab("LDL-C", lambda v: v < 70, 180)), "r", hard="change from baseline or a value"),
    L("tg", "The plan does not cover Praluent for a Member who is pregnant or whose most recent triglyceride level is above 400 mg/dL", "mix",
      lambda p: ALL(p.no_dx(*PREGNANT), NOT(p.lab("Triglycerides", lambda v: v > 400))), exclude=True, hard="absence and a value in an exclusion"),
    L("ckd", "The plan does not cover Praluent for a Member who has severe kidney disease, that is, chronic kidney disease stage 5, end-stage renal disease or dependence on dialysis", "no",
      lambda p: p.no_dx("N18.5", "N18.6", "Z99.2"), exclude=True),
]
ATTESTATIONS = []


def initial(s):
    return ALL(s.who, s.ldl, s.stat, s.eze, s.spec, s.tg, s.ckd)


def renewal(s):
    return ALL(s.now, s.resp, s.tg, s.ckd)


OLDMI = past("Non-ST elevation (NSTEMI) myocardial infarction", "I21.4", 1200)
HEFH = dx("Heterozygous familial hypercholesterolemia", "E78.01")
INITIAL = dict(
    age=[[born(56, 20)], [born(18)], [born(18, -1)]],
    who=[[OLDMI], [dx("Old myocardial infarction", "I25.2")], [past("Cerebral infarction, unspecified", "I63.9")], [dx("Presence of aortocoronary bypass graft", "Z95.1")], [HEFH], [HEFH, born(8)], [HEFH, born(8, -1)],
         [OLDMI, born(17, 200)], [dx("Mixed hyperlipidemia", "E78.2")], [past("Transient cerebral ischemic attack, unspecified", "G45.9")]],
    ldl=[[lab("LDL-C", 96)], [lab("LDL-C", 70, 60)], [lab("LDL-C", 69)], [lab("LDL-C", 96, 61)], [lab("LDL-C", 55), dx("Type 2 diabetes mellitus without complications", "E11.9")],
         [lab("LDL-C", 54), dx("Type 2 diabetes mellitus without complications", "E11.9")], [lab("LDL-C", 62), past("ST elevation (STEMI) myocardial infarction of unspecified site", "I21.3", 730)],
         [lab("LDL-C", 62), past("ST elevation (STEMI) myocardial infarction of unspecified site", "I21.3", 731)], [lab("LDL-C", 2.5, 20, "mmol/L")], [lab("LDL-C", 110, 50), lab("LDL-C", 60, 5)], []],
    stat=[[on("Lipitor", 200, "partial_response", "80 mg once daily")], [on("Crestor", 84, "partial_response", "20 mg once daily")], [on("Crestor", 83, "partial_response", "20 mg once daily")], [on("atorvastatin", 200, "partial_response", "20 mg once daily")],
          [worked("Lipitor", 200, 20, "80 mg once daily")], [past("Rhabdomyolysis", "M62.82")], [bad("Lipitor"), bad("Crestor", 20, 100)], [bad("Lipitor"), bad("atorvastatin", 20, 300)], [bad("Pravachol"), bad("Livalo", 20, 100)]],
    eze=[[worked("Zetia", 100)], [worked("ezetimibe", 56)], [failed("Zetia", 55)], [bad("Zetia", 9)], [contra("ezetimibe")], [worked("Nexlizet", 70)], []],
    spec=[[spec("cardiology")], [spec("endocrinology")], [spec("family medicine")], [spec("cardiology"), on("Repatha", 60)], [spec("family medicine"), on("Leqvio", 60)], [spec("cardiology"), worked("Repatha", 100, 10)]],
    x=[[lab("Triglycerides", 180)], [lab("Triglycerides", 400)], [lab("Triglycerides", 401)], [], [lab("Triglycerides", 180), sex("female"), dx("Pregnant state, incidental", "Z33.1", 60)], [sex("female"), dx("Pregnant state, incidental", "Z33.1", 60)],
       [lab("Triglycerides", 180), dx("End stage renal disease", "N18.6")], [lab("Triglycerides", 180), dx("Chronic kidney disease, stage 4 (severe)", "N18.4")]],
)
RENEWAL = dict(
    now=[[OLDMI, on("Praluent", 200)], [OLDMI, on("Praluent", 90), lab("LDL-C", 60, 3)], [OLDMI, on("Praluent", 89), lab("LDL-C", 60, 3)], [OLDMI, worked("Praluent", 200, 10)]],
    stat=[[on("Lipitor", 400)], [bad("Crestor")], [contra("rosuvastatin")], [worked("Lipitor", 300, 40)]],
    ldl=[[lab("LDL-C", 150, 230), lab("LDL-C", 88, 20)], [lab("LDL-C", 150, 230), lab("LDL-C", 90, 20)], [lab("LDL-C", 150, 230), lab("LDL-C", 91, 20)], [lab("LDL-C", 69, 180)], [lab("LDL-C", 88, 20)], []],
    x=[[lab("Triglycerides", 180)], [lab("Triglycerides", 420)], []],
)
