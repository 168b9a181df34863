"""130 Myrbetriq: a table before the criteria, a sign for the number, values in an exclusion."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "130-myrbetriq-table.md", "fu-130", "Palmetto Tide Health Plan", "Myrbetriq", "mirabegron"
CLASS, STYLE = "overactive bladder", "quantity table first, dashes, exclusion on a value"
LINES = [
    L("dx", "Diagnosis of overactive bladder", "dx", lambda p: p.dx("N32.81")),
    L("age", "18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("two", "Tried and failed ≥ 2 preferred anticholinergics (oxybutynin, tolterodine, solifenacin, trospium), at least 30 days each", "trial",
      lambda p: count(lambda d: p.failed({d}, 30), "oxybutynin", "tolterodine", "solifenacin", "trospium") >= 2, hard="number of drugs, each with a time"),
    L("old", "65 years of age or older", "age", lambda p: p.age_ge(65)),
    L("dem", "Diagnosis of dementia or angle-closure glaucoma", "dx", lambda p: p.dx("F01", "F02", "F03", "G30", "H40.2")),
    L("now", "Continues to take Myrbetriq or Gemtesa with benefit, as reported by the member", "now", lambda p: p.taking({"mirabegron", "vibegron"}), "r", hard="computable half and attestation half on one line"),
    L("bp", "Systolic blood pressure of 180 mmHg or higher, or diastolic blood pressure of 110 mmHg or higher", "lab",
      lambda p: NOT(ANY(p.lab("Systolic blood pressure", lambda v: v >= 180), p.lab("Diastolic blood pressure", lambda v: v >= 110))), exclude=True, hard="values in an exclusion"),
    L("ret", "Urinary retention", "no", lambda p: p.no_dx("R33"), exclude=True),
]
ATTESTATIONS = ["Bladder training has been tried"]


def initial(s):
    return ALL(s.dx, s.age, ANY(s.two, s.old, s.dem), ATT, s.bp, s.ret)


def renewal(s):
    return ALL(s.now, s.bp, s.ret)


OAB = dx("Overactive bladder", "N32.81")
S, D = "Systolic blood pressure", "Diastolic blood pressure"
BP = [[lab(S, 132), lab(D, 80)], [lab(S, 180), lab(D, 80)], [lab(S, 179), lab(D, 109)], [lab(S, 140), lab(D, 110)], [lab(S, 140)], [], [lab(S, 190)], [lab(S, 185, 90), lab(D, 90, 90), lab(S, 150, 5), lab(D, 88, 5)]]
INITIAL = dict(
    age=[[born(49, 20)], [born(18)], [born(18, -1)]],
    dx=[[OAB], [dx("Stress incontinence (female) (male)", "N39.3")], []],
    two=[[failed("Ditropan XL", 60), failed("Detrol LA", 40, 200)], [failed("Vesicare", 30), failed("trospium", 30, 200)], [failed("Vesicare", 29), failed("trospium", 30, 200)], [failed("Ditropan XL", 60)],
         [failed("Ditropan XL", 60), failed("Toviaz", 60, 200)], [bad("Ditropan XL"), bad("Detrol LA", 12, 200)], [born(65)], [born(65, -1)], [dx("Unspecified dementia", "F03.90")],
         [dx("Acute angle-closure glaucoma", "H40.219")], [dx("Primary open-angle glaucoma", "H40.1190")], []],
    bp=BP,
    ret=[[], [dx("Retention of urine, unspecified", "R33.9")]],
)
RENEWAL = dict(now=[[OAB, on("Myrbetriq", 300)], [OAB, on("Gemtesa", 40)], [OAB, worked("Myrbetriq", 300, 20)], [OAB]], bp=BP[:6])
