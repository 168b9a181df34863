"""520 Egrifta SV: Centene, fourteen numbered items, repeated absences at renewal, a class by examples."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "520-egrifta.txt", "fu-520", "Piedmont Bridge Health Plan", "Egrifta SV", "tesamorelin"
CLASS, STYLE = "HIV lipodystrophy", "Centene clinical policy with appendices, 'must meet all', other diagnoses B, NOT authorized III"
COMBINED = ((30, 5), (10, 2))
FPG = "Fasting plasma glucose"
LINES = [
    L("hiv", "Diagnosis of HIV infection", "dx", lambda p: p.dx("B20", "Z21")),
    L("lip", "Diagnosis of lipodystrophy with excess abdominal fat", "dx", lambda p: p.dx("E88.1")),
    L("spec", "Prescribed by or in consultation with an infectious disease specialist or endocrinologist", "spec", lambda p: p.prescriber("infectious disease", "endocrinology")),
    L("age", "Age between 18 and 65 years", "age", lambda p: p.age_in(18, 65)),
    L("art", "Member has been receiving antiretroviral therapy (e.g., Biktarvy, Triumeq, Genvoya) for at least 8 weeks", "now", lambda p: p.taking(ANTIRETROVIRAL, 56), hard="a class by examples, weeks"),
    L("bmi", "Body mass index > 20 kg/m2, recorded within the last 6 months", "lab", lambda p: p.lab("BMI", lambda v: v > 20, 180)),
    L("fpg", "Fasting plasma glucose < 150 mg/dL within the last 90 days", "lab", lambda p: p.lab(FPG, lambda v: v < 150, 90)),
    L("ins", "Member is not using insulin", "conc", lambda p: not p.on(INSULIN)),
    L("mal", "Member does not have an active malignancy", "no", lambda p: p.no_dx("C"), "b"),
    L("pit", "Member does not have hypopituitarism or a pituitary tumor", "no", lambda p: p.no_dx("E23.0", "E89.3", "D35.2", "C75.1", "D44.3")),
    L("preg", "Member is not pregnant", "no", lambda p: p.no_dx(*PREGNANT), "b"),
    L("gh", "Egrifta SV is not prescribed concurrently with somatropin", "conc", lambda p: not p.on({"somatropin"})),
    L("now", "Member is currently receiving Egrifta SV", "now", lambda p: p.taking({"tesamorelin"}), "r"),
    L("igf", "IGF-1 ≤ 400 ng/mL within the last 6 months", "lab", lambda p: p.lab("IGF-1", lambda v: v <= 400, 180), "r"),
    L("acro", "Acromegaly", "no", lambda p: p.no_dx("E22.0"), exclude=True),
    L("cach", "Cachexia", "no", lambda p: p.no_dx("R64"), exclude=True),
]
ATTESTATIONS = ["Waist circumference ≥ 95 cm for males or ≥ 94 cm for females", "Dose does not exceed 1.4 mg (1 vial) per day", "Member is responding positively to therapy as evidenced by a decrease in waist circumference",
                "If request is for a dose increase, new dose does not exceed 1.4 mg (1 vial) per day"]


def initial(s):
    return ALL(s.hiv, s.lip, s.spec, s.age, s.art, ATT, s.bmi, s.fpg, s.ins, s.mal, s.pit, s.preg, s.gh, s.acro, s.cach)


def renewal(s):
    return ALL(s.now, ATT, s.igf, s.mal, s.preg, s.acro, s.cach)


HIV, LIP = dx("Human immunodeficiency virus [HIV] disease", "B20"), dx("Lipodystrophy, not elsewhere classified", "E88.1")
X = [[], [dx("Malignant neoplasm of unspecified site of right female breast", "C50.911"), sex("female")], [past("Malignant neoplasm of colon, unspecified", "C18.9")], [sex("female"), dx("Pregnant state, incidental", "Z33.1", 30)],
     [dx("Acromegaly and pituitary gigantism", "E22.0")], [dx("Cachexia", "R64")]]
INITIAL = dict(
    age=[[born(52, 10)], [born(18)], [born(18, -1)], [born(66, -1)], [born(66)]],
    dx=[[HIV, LIP], [dx("Asymptomatic human immunodeficiency virus [HIV] infection status", "Z21"), LIP], [LIP], [HIV], [HIV, dx("Localized adiposity", "E65")]],
    spec=[[spec("infectious disease")], [spec("endocrinology")], [spec("internal medicine")]],
    art=[[on("Biktarvy", 300)], [on("Triumeq", 56)], [on("Genvoya", 55)], [worked("Symtuza", 200, 20)], [on("Valacyclovir", 300)]],
    bmi=[[lab("BMI", 27.1)], [lab("BMI", 20.1, 180)], [lab("BMI", 20)], [lab("BMI", 27.1, 181)]],
    fpg=[[lab(FPG, 98)], [lab(FPG, 149, 90)], [lab(FPG, 150)], [lab(FPG, 98, 91)], [lab(FPG, 7.2, unit="mmol/L")], []],
    x=X + [[on("Lantus", 60)], [on("Metformin", 60)], [on("Serostim", 30)], [worked("Serostim", 80, 100)], [dx("Hypopituitarism", "E23.0")], [dx("Benign neoplasm of pituitary gland", "D35.2")]],
)
RENEWAL = dict(
    now=[[HIV, LIP, on("Egrifta SV", 200)], [HIV, LIP, worked("Egrifta SV", 170, 8)]],
    igf=[[lab("IGF-1", 260)], [lab("IGF-1", 400, 180)], [lab("IGF-1", 401)], [lab("IGF-1", 260, 181)]],
    x=X,
)
