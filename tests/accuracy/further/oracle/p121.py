"""121 AndroGel: decimal outline, two values on separate days, cross reference in an attestation."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "121-androgel-hormone.txt", "fu-121", "Copper Canyon Health Systems", "AndroGel", "testosterone"
CLASS, STYLE = "testosterone", "decimal outline 1.1, continuation part"
T, HCT = "Total testosterone", "Hematocrit is not above 54%"
hct = lambda p: p.lab("Hematocrit", lambda v: v <= 54)
LINES = [
    L("male", "Member is male", "sex", lambda p: p.male),
    L("age", "Member is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("dx", "Diagnosis of hypogonadism (testicular hypofunction, ICD-10 E29.1)", "dx", lambda p: p.dx("E29.1")),
    L("two", "Two total testosterone levels below 300 ng/dL, drawn on separate days within the past 12 months", "lab", lambda p: p.two_days(T, lambda v: v < 300, 360), hard="two measurements on separate days"),
    L("hct", HCT, "lab", hct, "b"),
    L("ca", "No current or past diagnosis of prostate cancer or breast cancer", "no", lambda p: p.no_hx("C61", "C50", "Z85.46", "Z85.3")),
    L("now", "Member is currently using AndroGel or another testosterone gel", "now", lambda p: p.taking({"testosterone"}), "r"),
    L("level", "Most recent total testosterone, within the last 6 months, is no higher than 1,000 ng/dL", "lab", lambda p: p.lab(T, lambda v: v <= 1000, 180), "r"),
]
ATTESTATIONS = ["The levels in 1.4 were drawn in the morning, per the prescriber"]


def initial(s):
    return ALL(s.male, s.age, s.dx, s.two, s.hct, s.ca, ATT)


def renewal(s):
    return ALL(s.now, s.level, s.hct)


HY = dx("Testicular hypofunction", "E29.1")
INITIAL = dict(
    who=[[sex("male"), born(50, 20)], [sex("male"), born(18)], [sex("male"), born(18, -1)], [sex("female"), born(50, 20)]],
    dx=[[HY], [dx("Primary hypogonadism", "E29.1")], [dx("Male erectile dysfunction, unspecified", "N52.9")], [], [past("Testicular hypofunction", "E29.1")]],
    two=[[lab(T, 210, 60), lab(T, 240, 20)], [lab(T, 299, 360), lab(T, 299, 20)], [lab(T, 300, 60), lab(T, 240, 20)], [lab(T, 240, 20)], [lab(T, 210, 361), lab(T, 240, 20)], [],
         [lab(T, 210, 20), lab(T, 240, 20)], [lab(T, 410, 200), lab(T, 210, 60), lab(T, 240, 20)], [lab(T, 210, 200), lab(T, 220, 100), lab(T, 320, 20)], [lab(T, 8.0, 60, "nmol/L"), lab(T, 9.1, 20, "nmol/L")], [lab(T, 2.1, 60, "ng/mL"), lab(T, 2.4, 20, "ng/mL")]],
    hct=[[lab("Hematocrit", 46)], [lab("Hematocrit", 54)], [lab("Hematocrit", 54.1)], []],
    ca=[[], [dx("Malignant neoplasm of prostate", "C61")], [past("Malignant neoplasm of prostate", "C61")], [dx("Personal history of malignant neoplasm of prostate", "Z85.46")], [dx("Benign prostatic hyperplasia", "N40.0")],
        [past("Malignant neoplasm of breast", "C50.921")]],
)
RENEWAL = dict(
    now=[[sex("male"), HY, on("AndroGel", 300)], [sex("male"), HY, on("Testim", 100)], [sex("male"), HY, worked("AndroGel", 300, 20)], [sex("male"), HY]],
    level=[[lab(T, 620)], [lab(T, 1000, 180)], [lab(T, 1001)], [lab(T, 620, 181)], []],
    hct=[[lab("Hematocrit", 47)], [lab("Hematocrit", 55)], [lab("Hematocrit", 54)]],
)
