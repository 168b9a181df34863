"""677 Retacrit: Centene clinical policy, must meet all, ferritin or transferrin saturation, months of age, conditionals by age."""
from base import *
from cases import LAB

LAB.setdefault("Ferritin", (["Ferritin"], "ng/mL", "2276-4"))
LAB.setdefault("Transferrin saturation", (["Transferrin saturation"], "%", None))

FILE, PLAN, PAYER, DRUG, INGREDIENT = "677-retacrit.md", "fu-677", "Cypress Centennial Health", "Retacrit", "epoetin alfa-epbx"
CLASS, STYLE = "anemia", "Centene clinical policy, must meet all, semicolons"
COMBINED = ((32, 6), (12, 3))
ME = {"epoetin alfa-epbx"}
IRON = "Adequate iron stores as indicated by current (within the last 3 months) serum ferritin ≥ 100 mcg/L or transferrin saturation ≥ 20%"
LINES = [
    L("ckd", "Diagnosis of anemia due to chronic kidney disease (dialysis and non-dialysis members)", "dx", lambda p: p.dx("D63.1"), hard="a bracket that restricts nothing"),
    L("spec", "Prescribed by or in consultation with a hematologist or nephrologist", "spec", lambda p: p.prescriber("nephrology", "hematology")),
    L("m1", "Age ≥ 1 month", "age", lambda p: p.months_ge(1), hard="age in months"),
    L("iron", IRON, "lab", lambda p: ANY(p.lab("Ferritin", lambda v: v >= 100, 90), p.lab("Transferrin saturation", lambda v: v >= 20, 90)), "b", hard="either of two tests, one window"),
    L("hgb", "Pretreatment hemoglobin < 10 g/dL within the last 30 days", "lab", lambda p: p.lab("Hemoglobin", lambda v: v < 10, 30)),
    L("hiv", "Diagnosis of HIV infection", "dx", lambda p: p.dx("B20", "Z21", "B97.35")),
    L("zdv", "Member is currently receiving zidovudine (e.g., Retrovir, Combivir)", "now", lambda p: p.on({"zidovudine"}), hard="combination product"),
    L("m8", "Age ≥ 8 months", "age", lambda p: p.months_ge(8)),
    L("now", "Member is currently receiving Retacrit", "now", lambda p: p.on(ME), "r"),
    L("rise", "Hemoglobin has increased by ≥ 1 g/dL from the pretreatment level", "change", lambda p: p.change("Hemoglobin", ME, lambda b, c: round(c - b, 6) >= 1), "r", hard="change from baseline"),
    L("ad", "If age ≥ 18 years, most recent hemoglobin is ≤ 11 g/dL", "if", lambda p: IF(p.age_ge(18), p.lab("Hemoglobin", lambda v: v <= 11)), "r", hard="conditional on age"),
    L("ch", "If age < 18 years, most recent hemoglobin is ≤ 12 g/dL", "if", lambda p: IF(not p.age_ge(18), p.lab("Hemoglobin", lambda v: v <= 12)), "r", hard="conditional on age"),
    L("bp", "Most recent systolic blood pressure ≥ 180 mmHg or diastolic blood pressure ≥ 110 mmHg", "lab",
      lambda p: NOT(ANY(p.lab("Systolic blood pressure", lambda v: v >= 180), p.lab("Diastolic blood pressure", lambda v: v >= 110))), exclude=True, hard="exclusion by either of two values"),
    L("prca", "History of pure red cell aplasia", "no", lambda p: p.no_hx("D60"), exclude=True),
    L("conc", "Concurrent use with another ESA (e.g., Epogen, Procrit, Aranesp, Mircera)", "conc", lambda p: not p.another(ESA, "Retacrit", "epoetin alfa-epbx"), exclude=True),
]
ATTESTATIONS = ["Dose does not exceed 300 units/kg per week", "Member is responding positively to therapy"]


def out(s):
    return ALL(s.bp, s.prca, s.conc)


def initial(s):
    return ALL(ANY(ALL(s.ckd, s.spec, s.m1, s.iron, s.hgb, ATT), ALL(s.hiv, s.zdv, s.m8, s.iron, s.hgb)), out(s))


def renewal(s):
    return ALL(s.now, s.rise, s.ad, s.ch, s.iron, ATT, out(s))


CKD = [dx("Anemia in chronic kidney disease", "D63.1"), dx("Chronic kidney disease, stage 4 (severe)", "N18.4")]
fer = lambda v, ago=20, unit=None: lab("Ferritin", v, ago, unit)
sat = lambda v, ago=20: lab("Transferrin saturation", v, ago)
hb = lambda v, ago=15: lab("Hemoglobin", v, ago)
bp = lambda s, d: [lab("Systolic blood pressure", s, 15), lab("Diastolic blood pressure", d, 15)]
INITIAL = dict(
    dx=[CKD, [dx("Iron deficiency anemia, unspecified", "D50.9")], [past("Anemia in chronic kidney disease", "D63.1")]],
    age=[[born(61, 8)], [born_months(1)], [born_months(1, -2)]],
    spec=[[spec("nephrology")], [spec("internal medicine")]],
    iron=[[fer(180), sat(16)], [fer(100, 90)], [fer(99), sat(20, 90)], [fer(99), sat(19)], [fer(99)], [sat(24, 91), fer(60)], [fer(140, 20, "ug/L")], []],
    hgb=[[hb(8.9)], [hb(9.9, 30)], [hb(10.0)], [hb(8.9, 31)], [hb(8.0, 25), hb(10.4, 3)], []],
    bp=[bp(142, 84), bp(179, 109), bp(180, 84), bp(142, 110), [lab("Systolic blood pressure", 140, 15)], [], [lab("Diastolic blood pressure", 112, 15)]],
    x=[[], [past("Acquired pure red cell aplasia, unspecified", "D60.9")], [on("Epogen", 30)], [on("Mircera", 60)], [worked("Aranesp", 90, 60)]],
)
HIV = dict(
    dx=[[dx("Human immunodeficiency virus [HIV] disease", "B20")], [dx("Asymptomatic human immunodeficiency virus [HIV] infection status", "Z21")], []],
    age=[[born(44, 8)], [born_months(8)], [born_months(8, -2)]],
    zdv=[[on("Retrovir", 200)], [on("Combivir", 200)], [worked("Retrovir", 200, 20)], [on("Biktarvy", 200)]],
    labs=[[fer(150), hb(9.1), *bp(120, 70)], [fer(150), hb(10.2), *bp(120, 70)], [hb(9.1), *bp(120, 70)]],
)
MORE = dict(hiv=HIV)
RENEWAL = dict(
    age=[[born(61, 8)], [born(18)], [born(18, -1)]],
    now=[[*CKD, on("Retacrit", 120)], [*CKD, on("epoetin alfa-epbx", 120)], [*CKD, worked("Retacrit", 100, 20)]],
    hgb=[[hb(8.8, 130), hb(10.6, 9)], [hb(8.8, 130), hb(9.8, 9)], [hb(8.8, 130), hb(9.7, 9)], [hb(9.0, 130), hb(11.0, 9)], [hb(9.0, 130), hb(11.1, 9)], [hb(10.5, 9)], [hb(9.0, 130), hb(12.1, 9)], [born(12), hb(9.0, 130), hb(12.0, 9)], [born(12), hb(9.0, 130), hb(12.1, 9)]],
    rest=[[fer(300), *bp(130, 80)], [sat(22, 88), *bp(130, 80)], [fer(90), sat(15), *bp(130, 80)], [fer(300), *bp(188, 90)], [fer(300)], [fer(300), *bp(130, 80), on("Procrit", 10)]],
)
