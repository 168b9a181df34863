"""898 Apretude: Molina sections (age restrictions, prescriber requirements), bare AND/OR lines, exclusions as a list."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "898-apretude.txt", "fu-898", "Mesa Verde Community Health", "Apretude", "cabotegravir"
CLASS, STYLE = "HIV PrEP", "Molina sections with bare AND / OR lines, 4. (a) (b) (c)"
COMBINED = ((40, 10), (16, 6))
C = {"cabotegravir"}
TDF = {"emtricitabine", "tenofovir disoproxil"}


def truvada(p):
    return any(m["outcome"] in ("intolerance", "contraindication") and TDF == set(ingredients_of(m)) for m in p._meds(TDF))


def other_prep(p):
    return any(m["status"] == "active" and m["outcome"] != "contraindication" and (set(ingredients_of(m)) in (TDF, {"emtricitabine", "tenofovir alafenamide"}) or m["drug"] == "Yeztugo")
               for m in p._meds({"emtricitabine", "lenacapavir"}))


LINES = [
    L("rna30", "HIV-1 RNA viral load of less than 20 copies/mL on a test within the past 30 days", "lab", lambda p: p.lab("HIV-1 RNA viral load", lambda v: v < 20, 30)),
    L("wt", "Member weighs at least 35 kg", "lab", lambda p: p.lab("Body weight", lambda v: v >= 35)),
    L("tdf", "Intolerance or contraindication to emtricitabine/tenofovir disoproxil fumarate (generic Truvada)", "trial", truvada, hard="a combination product"),
    L("crcl", "Creatinine clearance below 60 mL/min", "lab", lambda p: p.lab("Creatinine clearance", lambda v: v < 60)),
    L("ost", "Diagnosis of osteoporosis", "dx", lambda p: p.dx("M80", "M81")),
    L("now", "Member is currently receiving Apretude", "now", lambda p: p.on(C), "r"),
    L("rna90", "HIV-1 RNA viral load of less than 20 copies/mL on a test within the past 90 days", "lab", lambda p: p.lab("HIV-1 RNA viral load", lambda v: v < 20, 90), "r"),
    L("age", "12 years of age and older", "age", lambda p: p.age_ge(12), hard="a criterion in a section of its own"),
    L("hiv", "HIV-1 infection", "no", lambda p: p.no_dx("B20", "Z21"), exclude=True),
    L("ind", "Current use of carbamazepine, oxcarbazepine, phenobarbital, phenytoin, rifampin, or rifapentine", "conc", lambda p: not p.on(CAB_INDUCER_898), exclude=True),
    L("prep", "Concurrent use of another medication for pre-exposure prophylaxis (Descovy, Truvada, Yeztugo)", "conc", lambda p: not other_prep(p), exclude=True, hard="named combination products"),
]
ATTESTATIONS = ["Prescriber attests that the member is at risk of sexually acquired HIV-1 infection", "Prescriber attests that the member has kept to the injection schedule"]


def out(s):
    return ALL(s.hiv, s.ind, s.prep)


def initial(s):
    return ALL(ATT, s.rna30, s.wt, ANY(s.tdf, s.crcl, s.ost), s.age, out(s))


def renewal(s):
    return ALL(s.now, s.rna90, ATT, out(s))


PREP = dx("Encounter for HIV pre-exposure prophylaxis", "Z29.81", 200)
V = lambda v, ago: lab("HIV-1 RNA viral load", v, ago)
INITIAL = dict(
    age=[[PREP, born(29, 70)], [PREP, born(12)], [PREP, born(12, -1)], [PREP, born(17, 200)]],
    rna=[[V(0, 10)], [V(19, 30)], [V(20, 5)], [V(0, 31)], [V(0, 25), V(400, 6)], []],
    wt=[[lab("Body weight", 74)], [lab("Body weight", 35)], [lab("Body weight", 34.9)], [lab("Body weight", 78, 20, "[lb_av]")], [lab("Body weight", 76, 20, "[lb_av]")], []],
    why=[[bad("Truvada", 20)], [contra("emtricitabine/tenofovir disoproxil")], [lab("Creatinine clearance", 59)], [lab("Creatinine clearance", 60)], [dx("Age-related osteoporosis without current pathological fracture", "M81.0"), lab("Creatinine clearance", 90)],
         [failed("Truvada", 100), lab("Creatinine clearance", 88)], [bad("Descovy", 20), lab("Creatinine clearance", 95)], [dx("Other specified disorders of bone density and structure", "M85.80"), lab("Creatinine clearance", 75)], [], [worked("Truvada", 200, 10), lab("Creatinine clearance", 58, 5), lab("Creatinine clearance", 72, 90)]],
    x=[[], [dx("Asymptomatic human immunodeficiency virus [HIV] infection status", "Z21", 40)], [dx("Human immunodeficiency virus [HIV] disease", "B20", 40)], [on("Rifampin", 20)], [on("Trileptal", 90)], [worked("Tegretol", 200, 20)], [on("Descovy", 60)], [on("Yeztugo", 60)], [on("Lamictal", 90)],
       [on("emtricitabine/tenofovir alafenamide", 30)]],
)
RENEWAL = dict(
    now=[[PREP, born(31, 10), on("Apretude", 200)], [PREP, born(31, 10), on("cabotegravir", 200)], [PREP, born(31, 10), worked("Apretude", 190, 10)]],
    rna=[[V(0, 40)], [V(19, 90)], [V(0, 91)], [V(30, 20)], []],
    x=[[], [on("Phenytoin", 30)], [on("Truvada", 30)], [dx("Asymptomatic human immunodeficiency virus [HIV] infection status", "Z21", 20)], [worked("Descovy", 90, 230)]],
)
