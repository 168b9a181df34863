"""733 Entresto: state Medicaid, wrapped lines, compound lines, a fact or an attestation, conditional aliskiren."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "733-entresto.txt", "fu-733", "BITTERROOT STATE MEDICAID PROGRAM", "Entresto", "sacubitril/valsartan"
CLASS, STYLE = "heart failure: ARNI", "Iowa Medicaid, numbered with wrapped lines, .txt"
COMBINED = ((40, 7), (14, 3))
ENT = {"sacubitril"}
CONC = "Entresto will not be given together with an ACE inhibitor or, in a member with diabetes, together with aliskiren"
LINES = [
    L("hf", "Member has a diagnosis of heart failure", "dx", lambda p: p.dx("I50", "I11.0", "I13.0", "I13.2")),
    L("adult", "Member is 18 years of age or older, with New York Heart Association class II, III, or IV symptoms and a left ventricular ejection fraction of 40% or less", "mix",
      lambda p: ALL(p.age_ge(18), p.lab("NYHA class", lambda v: 2 <= v <= 4), p.lab("LVEF", lambda v: v <= 40)), hard="age and two findings on one line"),
    L("child", "Member is 1 to 17 years of age, with heart failure due to left ventricular systolic dysfunction (ICD-10 I50.2 or I50.4)", "mix",
      lambda p: p.age_in(1, 17) and p.dx("I50.2", "I50.4"), hard="age range and coded diagnosis on one line"),
    L("ras", "Member has had a trial of at least 30 days of an ACE inhibitor or an angiotensin II receptor blocker, or Entresto was started during a hospital stay for heart failure", "trial",
      lambda p: True if p.tried(ACE | ARB, 30) else None, hard="a fact or an attestation"),
    L("bb", "Member is also taking a beta-blocker labeled for heart failure (carvedilol, metoprolol succinate, or bisoprolol), unless the beta-blocker is not tolerated or is contraindicated by asthma or by second or third degree heart block", "mix",
      lambda p: p.on(HF_BETA) or p.intolerant(HF_BETA) or p.contraindicated(HF_BETA, "J45", "I44.1", "I44.2"), hard="unless clause with conditions"),
    L("bp", "Systolic blood pressure is 100 mmHg or higher and serum potassium is 5.2 mmol/L or lower, both recorded within the past 60 days", "mix",
      lambda p: ALL(p.lab("Systolic blood pressure", lambda v: v >= 100, 60), p.lab("Serum potassium", lambda v: v <= 5.2, 60)), hard="two measurements, one window"),
    L("ang", "Member has no history of angioedema, hereditary angioedema included", "no", lambda p: p.no_hx("T78.3", "D84.1")),
    L("preg", "Member is not pregnant", "no", lambda p: p.no_dx(*PREGNANT)),
    L("conc", CONC, "conc", lambda p: ALL(not p.on(ACE), IF(p.dx(*DIABETES), not p.on({"aliskiren"}))), "b", hard="the second drug only in diabetes"),
    L("card", "Prescribed by a cardiologist, or in consultation with one", "spec", lambda p: p.prescriber("cardiology")),
    L("now", "Member has taken Entresto at some time within the past 60 days", "trial", lambda p: p.tried(ENT, within=60), "r", hard="use inside a window"),
    L("better", "NYHA class is no higher than it was before Entresto was started, or left ventricular ejection fraction has risen since then", "change",
      lambda p: ANY(p.change("NYHA class", ENT, lambda b, c: c <= b), p.change("LVEF", ENT, lambda b, c: c > b)), "r", hard="two changes from baseline"),
]
ATTESTATIONS = ["Prescriber attests that the member is benefiting from treatment"]


def initial(s):
    return ALL(s.hf, ANY(s.adult, s.child), s.ras, s.bb, s.bp, s.ang, s.preg, s.conc, s.card)


def renewal(s):
    return ALL(s.now, s.better, ATT, s.conc)


HF = dx("Chronic systolic (congestive) heart failure", "I50.22")
N3, EF = lab("NYHA class", 3), lab("LVEF", 32)
DM = dx("Type 2 diabetes mellitus without complications", "E11.9")
INITIAL = dict(
    spec=[[spec("cardiology")], [spec("internal medicine")]],
    who=[[born(61, 40), HF, N3, EF], [born(18), HF, N3, EF], [born(18, -1), HF, N3, EF], [born(1), HF], [born(1, -1), HF, N3, EF], [born(9, 9), dx("Heart failure, unspecified", "I50.9")],
         [born(61, 40), HF, lab("NYHA class", 2), lab("LVEF", 40)], [born(61, 40), HF, lab("NYHA class", 1), EF], [born(61, 40), HF, N3, lab("LVEF", 41)], [born(61, 40), HF, EF], [born(61, 40), HF, N3],
         [born(61, 40), dx("Hypertensive heart disease with heart failure", "I11.0"), N3, EF], [born(61, 40), past("Heart failure, unspecified", "I50.9"), N3, EF], [born(61, 40), dx("Cardiomyopathy, unspecified", "I42.9"), N3, EF], [born(12, 9), dx("Combined systolic and diastolic heart failure", "I50.42")]],
    ras=[[worked("Zestril", 200, 20)], [worked("Losartan", 30, 20)], [failed("Vasotec", 29, 20)], [], [bad("Zestril")], [worked("Azor", 90, 20)]],
    bb=[[on("Coreg", 200)], [on("Toprol-XL", 60)], [worked("Coreg", 200, 10)], [on("Tenormin", 90)], [bad("Coreg")], [dx("Moderate persistent asthma, uncomplicated", "J45.40")], [dx("Atrioventricular block, second degree", "I44.1")],
        [dx("Atrioventricular block, first degree", "I44.0")], [contra("Zebeta")]],
    bp=[[lab("Systolic blood pressure", 118), lab("Serum potassium", 4.4)], [lab("Systolic blood pressure", 100, 60), lab("Serum potassium", 5.2, 60)], [lab("Systolic blood pressure", 99), lab("Serum potassium", 4.4)], [lab("Systolic blood pressure", 118), lab("Serum potassium", 5.3)],
        [lab("Systolic blood pressure", 118, 61), lab("Serum potassium", 4.4)], [lab("Systolic blood pressure", 118)]],
    x=[[], [past("Angioneurotic edema", "T78.3XXA")], [dx("Hereditary angioedema", "D84.1")], [sex("female"), dx("Pregnant state, incidental", "Z33.1", 60)], [on("Altace", 90)], [on("Tekturna", 90)], [on("Tekturna", 90), DM], [DM], [worked("Tekturna", 90, 20), DM]],
)
RENEWAL = dict(
    now=[[HF, on("Entresto", 300)], [HF, worked("Entresto", 240, 60)], [HF, worked("Entresto", 239, 61)]],
    chg=[[lab("NYHA class", 3, 330), lab("NYHA class", 2, 20)], [lab("NYHA class", 3, 330), lab("NYHA class", 3, 20)], [lab("NYHA class", 2, 330), lab("NYHA class", 3, 20)], [lab("NYHA class", 2, 330), lab("NYHA class", 3, 20), lab("LVEF", 30, 330), lab("LVEF", 31, 40)],
         [lab("NYHA class", 2, 330), lab("NYHA class", 3, 20), lab("LVEF", 31, 330), lab("LVEF", 31, 40)], [lab("NYHA class", 2, 30)], [lab("LVEF", 28, 400), lab("LVEF", 35, 50)]],
    x=[[], [on("Zestril", 20)], [on("Tekturna", 60), DM], [on("Tekturna", 60)]],
)
