"""648 Gemtesa: step therapy, flat lines with -AND- / -OR- between, conditionals on the requested drug and on sex."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "648-gemtesa-step.txt", "fu-648", "Copper Basin Health Partners", "Gemtesa", "vibegron"
CLASS, STYLE = "overactive bladder", "flat -AND-/-OR- lines, no markers"
COMBINED = ((40, 7), (14, 3))
S = "Systolic blood pressure"
AM = OAB_ANTIMUSCARINIC
LINES = [
    L("dx", "Diagnosis of overactive bladder or urge incontinence", "dx", lambda p: p.dx("N32.81", "N39.41")),
    L("age", "Member is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("two", "Failure of at least two antimuscarinics (e.g., oxybutynin, solifenacin, tolterodine), each after a trial of 30 days or more", "trial",
      lambda p: sum(p.failed({d}, 30) for d in AM) >= 2, hard="two of a class"),
    L("into", "Intolerance or contraindication (e.g., angle-closure glaucoma, gastroparesis) to an antimuscarinic", "trial",
      lambda p: p.intolerant(AM) or p.contraindicated(AM, "H40.2", "K31.84"), hard="contraindication by condition"),
    L("old", "Member is 65 years of age or older and is taking a cholinesterase inhibitor (donepezil, galantamine, or rivastigmine)", "mix",
      lambda p: p.age_ge(65) and p.on(CHOLINESTERASE), hard="age and current drug"),
    L("gem", "If the request is for Gemtesa, member has tried Myrbetriq for at least 30 days, could not tolerate it, or has a latest systolic blood pressure of 180 mm Hg or higher", "if",
      lambda p: ANY(p.tried({"mirabegron"}, 30), p.intolerant({"mirabegron"}), p.lab(S, lambda v: v >= 180)), hard="conditional on the requested drug; three alternatives"),
    L("myr", "If the request is for Myrbetriq, the latest systolic blood pressure is below 180 mm Hg", "if", lambda p: True, hard="conditional that does not apply"),
    L("bph", "If the member is a man with benign prostatic hyperplasia, he is taking an alpha-blocker (e.g., tamsulosin, doxazosin) or a 5-alpha-reductase inhibitor (finasteride, dutasteride)", "if",
      lambda p: IF(p.male and p.dx("N40"), p.on(ALPHA_BLOCKER | FIVE_ARI)), hard="conditional on sex and condition"),
    L("esrd", "No end-stage renal disease, and not on dialysis", "no", lambda p: p.no_dx("N18.6", "Z99.2"), hard="two absences"),
    L("conc", "Not taken together with another beta-3 agonist", "conc", lambda p: not p.another(BETA3, "Gemtesa", "vibegron"), "b"),
    L("now", "Member is currently taking the requested drug", "now", lambda p: p.on({"vibegron"}), "r", hard="the requested drug by reference"),
    L("ret", "Gemtesa and Myrbetriq are not covered for members with urinary retention", "no", lambda p: p.no_dx("R33"), exclude=True),
    L("sui", "Gemtesa and Myrbetriq are not covered for stress incontinence unless urge incontinence is present as well", "no",
      lambda p: p.no_dx("N39.3") or p.dx("N39.41"), exclude=True, hard="exclusion with unless"),
]
ATTESTATIONS = ["Prescriber reports fewer urgency or incontinence episodes"]


def initial(s):
    return ALL(s.dx, s.age, ANY(s.two, s.into, s.old), s.gem, s.myr, s.bph, s.esrd, s.conc, s.ret, s.sui)


def renewal(s):
    return ALL(s.now, ATT, s.conc, s.ret, s.sui)


OAB = dx("Overactive bladder", "N32.81")
URGE = dx("Urge incontinence", "N39.41")
SUI = dx("Stress incontinence (female) (male)", "N39.3")
BPH = dx("Benign prostatic hyperplasia with lower urinary tract symptoms", "N40.1")
INITIAL = dict(
    dx=[[OAB], [URGE], [dx("Nocturia", "R35.1")], [past("Overactive bladder", "N32.81")], [OAB, SUI], [URGE, SUI], [OAB, dx("Retention of urine, unspecified", "R33.9")], [OAB, past("Retention of urine, unspecified", "R33.9", 400)]],
    age=[[born(55)], [born(18)], [born(18, -1)]],
    step=[[failed("Ditropan XL", 60, 100), failed("Vesicare", 45)], [failed("oxybutynin", 30, 100), failed("Detrol LA", 30)], [failed("oxybutynin", 29, 100), failed("Vesicare", 60)], [failed("Vesicare", 90)], [failed("Ditropan XL", 60, 200), failed("oxybutynin", 60, 90)],
          [bad("Toviaz")], [contra("tolterodine")], [dx("Chronic angle-closure glaucoma, right eye, mild stage", "H40.2211")], [dx("Gastroparesis", "K31.84")], [dx("Primary open-angle glaucoma, bilateral, mild stage", "H40.1131")],
          [worked("Vesicare", 90), failed("Detrol LA", 60)], [born(65), on("Aricept", 60)], [born(65, -1), on("donepezil", 60)], [born(70), worked("Aricept", 60)], [born(72), on("Namenda", 60)], []],
    gem=[[worked("Myrbetriq", 60, 30)], [failed("mirabegron", 30)], [worked("Myrbetriq", 29), lab(S, 132)], [bad("Myrbetriq", 8)], [lab(S, 180)], [lab(S, 179)], [lab(S, 188, 100), lab(S, 150, 3)], [worked("Myrbetriq", 20)], [undated("Myrbetriq"), lab(S, 124)], []],
    bph=[[sex("female")], [sex("male"), BPH, on("Flomax", 100)], [sex("male"), BPH, on("Proscar", 100)], [sex("male"), BPH], [sex("male"), BPH, worked("Flomax", 90)], [sex("male")]],
    ren=[[], [dx("End stage renal disease", "N18.6")], [dx("Dependence on renal dialysis", "Z99.2")], [dx("Chronic kidney disease, stage 4 (severe)", "N18.4")]],
    conc=[[], [on("Myrbetriq", 90)], [on("Gemtesa", 20)]],
)
RENEWAL = dict(
    now=[[OAB, on("Gemtesa", 200)], [OAB, on("vibegron", 60)], [OAB, worked("Gemtesa", 100, 10)], [OAB, worked("Gemtesa", 100, 30), on("Myrbetriq", 20)]],
    x=[[], [on("mirabegron", 30)], [dx("Retention of urine, unspecified", "R33.9")], [SUI], [SUI, URGE]],
)
