"""1046 Descovy: state Medicaid form with check boxes, two indications, shared section, nested boxes."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "1046-descovy.md", "fu-1046", "Cottonwood State Medicaid", "Descovy", "emtricitabine/tenofovir alafenamide"
CLASS, STYLE = "HIV treatment and PrEP", "state Medicaid form with check boxes"
COMBINED = ((26, 4), (10, 3))
HIV = ("B20", "Z21", "O98.7")
ARV_1046 = ANTIRETROVIRAL | ARV_OTHER | {"cobicistat"}
TENO_1046 = {"tenofovir alafenamide", "tenofovir disoproxil", "tenofovir"}
RX = {"rifampin", "carbamazepine", "phenytoin", "phenobarbital"}
CR, VL, WT = "Creatinine clearance", "HIV-1 RNA viral load", "Body weight"
LINES = [
    L("hiv", "Member has a diagnosis of HIV-1 infection", "dx", lambda p: p.dx(*HIV)),
    L("w14", "Member weighs at least 14 kg", "lab", lambda p: p.lab(WT, lambda v: v >= 14)),
    L("arv", "Member is currently taking dolutegravir, raltegravir, darunavir, or rilpivirine", "now", lambda p: p.on({"dolutegravir", "raltegravir", "darunavir", "rilpivirine"})),
    L("neg", "Member does not have HIV-1 infection", "no", lambda p: p.no_dx(*HIV)),
    L("w35", "Member weighs at least 35 kg", "lab", lambda p: p.lab(WT, lambda v: v >= 35)),
    L("noarv", "Member takes no other antiretroviral drug", "conc", lambda p: not p.another(ARV_1046, DRUG, INGREDIENT)),
    L("cr", "Creatinine clearance is 30 mL/min or higher, measured within the past 6 months", "lab", lambda p: p.lab(CR, lambda v: v >= 30, 180)),
    L("low", "Creatinine clearance below 60 mL/min within the past 6 months", "lab", lambda p: p.lab(CR, lambda v: v < 60, 180)),
    L("ost", "Diagnosis of osteoporosis", "dx", lambda p: p.dx("M80", "M81")),
    L("tdf", "Intolerance to tenofovir disoproxil (e.g., Truvada, Viread)", "trial", lambda p: p.intolerant({"tenofovir disoproxil"})),
    L("ind", "Member is not taking rifampin, carbamazepine, phenytoin, or phenobarbital", "conc", lambda p: not p.on(RX), "b"),
    L("dup", "Member is not taking another product that contains tenofovir (e.g., Biktarvy, Truvada, Vemlidy)", "conc", lambda p: not p.another(TENO_1046, DRUG, INGREDIENT), "b"),
    L("now", "Member has been taking Descovy for at least 90 days", "now", lambda p: p.taking({"tenofovir alafenamide"}, 90, keep=lambda m: "descovy" in m["drug"].lower()), "r"),
    L("vl", "HIV-1 infection with a viral load below 200 copies/mL within the past 12 months", "mix", lambda p: ALL(p.dx(*HIV), p.lab(VL, lambda v: v < 200, 360)), "r", hard="diagnosis and value on one line"),
    L("nohiv", "No diagnosis of HIV-1 infection", "no", lambda p: p.no_dx(*HIV), "r"),
    L("cr12", "Creatinine clearance is 30 mL/min or higher, measured within the past 12 months", "lab", lambda p: p.lab(CR, lambda v: v >= 30, 360), "r"),
]
ATTESTATIONS = ["Prescriber attests that the member's risk of HIV-1 is not from receptive vaginal sex", "Prescriber attests that the member takes Descovy as directed"]


def initial(s):
    return ALL(ANY(ALL(s.hiv, s.w14, s.arv), ALL(s.neg, s.w35, s.noarv, ATT)), s.cr, ANY(s.low, s.ost, s.tdf), s.ind, s.dup)


def renewal(s):
    return ALL(s.now, ANY(s.vl, s.nohiv), s.cr12, s.ind, s.dup, ATT)


H = dx("Human immunodeficiency virus [HIV] disease", "B20", 900)
OST = dx("Age-related osteoporosis without current pathological fracture", "M81.0", 400)
TDF = [[lab(CR, 88), bad("Truvada", 60)], [lab(CR, 30, 180), bad("Viread", 60)], [lab(CR, 29), bad("Truvada", 60)], [lab(CR, 88, 181), bad("Truvada", 60)], [bad("Truvada", 60)],
       [lab(CR, 59)], [lab(CR, 60)], [lab(CR, 90), OST], [lab(CR, 90), dx("Age-related osteoporosis with current pathological fracture, vertebra(e), initial encounter", "M80.08XA", 60)],
       [lab(CR, 90), dx("Osteopenia", "M85.80", 300)], [lab(CR, 90), worked("Truvada", 300)], [lab(CR, 90), bad("Epivir", 30)], [lab(CR, 45, 100), lab(CR, 72, 10)]]
X = [[], [on("Tegretol", 200)], [on("Rifadin", 20)], [worked("Rifadin", 120, 40)], [on("Keppra", 300)], [on("Vemlidy", 90)]]
INITIAL = dict(
    dx=[[H], [dx("Asymptomatic human immunodeficiency virus [HIV] infection status", "Z21", 500)], [dx("Chronic viral hepatitis B without delta-agent", "B18.1")], []],
    weight=[[lab(WT, 71)], [born(9), lab(WT, 31)], [born(4), lab(WT, 14)], [born(3), lab(WT, 13.9)], []],
    arv=[[on("Tivicay", 120)], [on("Prezista", 60)], [on("Isentress", 10)], [on("Edurant", 40)], [on("Sustiva", 200)], [worked("Tivicay", 200, 20)], []],
    tdf=TDF,
    x=X,
)
MORE = {"prep": dict(
    neg=[[], [dx("High risk sexual behavior", "Z72.51", 200)], [H], [dx("Contact with and (suspected) exposure to human immunodeficiency virus [HIV]", "Z20.6", 30)]],
    weight=[[born(24), lab(WT, 66)], [born(16), lab(WT, 35)], [born(14), lab(WT, 34.9)], [born(24)]],
    arv=[[], [on("Isentress", 20)], [worked("Isentress", 28, 60)], [on("Zovirax", 60)]],
    tdf=[TDF[0], TDF[5], TDF[10], TDF[4], TDF[7]],
    x=X[:2],
)}
RENEWAL = dict(
    now=[[on("Descovy", 300)], [on("Descovy", 90)], [on("Descovy", 89)], [worked("Descovy", 300, 15)]],
    vl=[[H, on("Tivicay", 300), lab(VL, 20, 60)], [H, on("Tivicay", 300), lab(VL, 199, 300)], [H, on("Tivicay", 300), lab(VL, 200, 60)], [H, on("Tivicay", 300)], [H, on("Tivicay", 300), lab(VL, 20, 400)], []],
    cr=[[lab(CR, 80, 100)], [lab(CR, 30, 300)], [lab(CR, 29)], [lab(CR, 80, 400)]],
    x=[[], [on("Luminal", 90)], [on("Biktarvy", 60)]],
)
