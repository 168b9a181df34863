"""950 Orladeyo: 2.1. numbering, unless with three grounds, no use in a window, multiples of baseline."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "950-orladeyo.md", "fu-950", "Sonoma Bay Health Plan", "Orladeyo", "berotralstat"
CLASS, STYLE = "hereditary angioedema: berotralstat", "numbered 2.1. / 2.4.1."
COMBINED = ((44, 10), (15, 4))
O = {"berotralstat"}
LINES = [
    L("hae", "Diagnosis of hereditary angioedema", "dx", lambda p: p.dx("D84.1")),
    L("age", "Member is at least 12 years of age", "age", lambda p: p.age_ge(12)),
    L("spec", "Prescribed by an allergist or immunologist", "spec", lambda p: p.prescriber("allergy and immunology", consult=False)),
    L("treat", "Member has been treated with icatibant, ecallantide, or a C1 esterase inhibitor within the past 6 months", "trial", lambda p: p.tried({"icatibant", "ecallantide", "C1 esterase inhibitor"}, within=180), hard="use in a window"),
    L("dan", "Danazol or tranexamic acid was tried for at least 12 weeks without adequate response, unless the member is pregnant, is under 18 years of age, or has a history of venous thrombosis or pulmonary embolism", "trial",
      lambda p: p.failed({"danazol", "tranexamic acid"}, 84) or p.dx(*PREGNANT) or not p.age_ge(18) or p.hx("I82", "I26", "Z86.71"), hard="unless with three grounds"),
    L("ace", "Member has not taken an ACE inhibitor or an estrogen-containing product in the past 30 days", "conc", lambda p: not p.tried(ACE | ESTROGEN_950, within=30), hard="no use in a window, two classes"),
    L("liver", "ALT is no more than 120 U/L and total bilirubin is no more than 2 mg/dL, both within the past 90 days", "lab",
      lambda p: ALL(p.lab("ALT", lambda v: v <= 120, 90), p.lab("Total bilirubin", lambda v: v <= 2, 90)), hard="two values on one line"),
    L("now", "Member has taken Orladeyo for a minimum of 90 days and continues to take it", "now", lambda p: p.taking(O, 90), "r"),
    L("alt", "The latest ALT is less than three times the ALT measured before Orladeyo was started", "change", lambda p: p.change("ALT", O, lambda b, c: c < 3 * b), "r", hard="multiple of the baseline"),
    L("proph", "Use with another drug for long-term prophylaxis of hereditary angioedema (e.g., Takhzyro, Haegarda, Cinryze)", "conc", lambda p: not p.on(HAE_PROPHYLAXIS - O), exclude=True),
    L("pgp", "Use with a P-glycoprotein inducer (rifampin or carbamazepine)", "conc", lambda p: not p.on({"rifampin", "carbamazepine"}), exclude=True),
    L("crcl", "Creatinine clearance below 15 mL/min, or end-stage renal disease", "lab", lambda p: ALL(p.lab("Creatinine clearance", lambda v: v >= 15), p.no_dx("N18.6")), exclude=True, hard="value or condition, unknown if missing"),
    L("qt", "Long QT syndrome", "no", lambda p: p.no_dx("I45.81"), exclude=True),
]
ATTESTATIONS = ["Member had at least two hereditary angioedema attacks per month, according to the prescriber", "Low C4 and low C1 inhibitor levels are documented",
                "Attacks are fewer or milder than before Orladeyo, according to the prescriber"]


def excl(s):
    return ALL(s.proph, s.pgp, s.crcl, s.qt)


def initial(s):
    return ALL(s.hae, s.age, s.spec, ANY(ATT, s.treat), s.dan, s.ace, s.liver, ATT, excl(s))


def renewal(s):
    return ALL(s.now, ATT, s.alt, excl(s))


H = dx("Defects in the complement system", "D84.1")
C = lab("Creatinine clearance", 92)
X = [[C], [lab("Creatinine clearance", 15)], [lab("Creatinine clearance", 14)], [], [dx("End stage renal disease", "N18.6")], [C, dx("Chronic kidney disease", "N18")], [C, dx("Chronic kidney disease, stage 4 (severe)", "N18.4")], [C, on("Takhzyro", 60)], [C, on("Haegarda", 60)],
     [C, worked("Takhzyro", 100, 10)], [C, on("Tegretol", 60)], [C, on("Keppra", 60)], [C, dx("Long QT syndrome", "I45.81")]]
INITIAL = dict(
    age=[[born(33, 7), sex("male")], [born(12), sex("male")], [born(12, -1), sex("male")]],
    dx=[[H], [dx("Hereditary angioedema", "D84.1")], [dx("Angioneurotic edema, initial encounter", "T78.3XXA")], [past("Defects in the complement system", "D84.1")]],
    spec=[[spec("allergy and immunology")], [spec("dermatology")]],
    treat=[[worked("Firazyr", 40, 20)], [worked("Berinert", 10, 180)], [worked("Berinert", 10, 181)], [worked("Kalbitor", 3, 90)], [contra("Firazyr")], []],
    dan=[[failed("Danocrine", 120)], [failed("tranexamic acid", 84)], [failed("Danocrine", 83)], [worked("Danocrine", 200)], [bad("Danocrine")], [sex("female"), dx("Pregnant state, incidental", "Z33.1", 60)], [born(18, -1)], [born(18)],
         [past("Acute embolism and thrombosis of unspecified deep veins of unspecified lower extremity", "I82.409")], [dx("Personal history of other venous thrombosis and embolism", "Z86.718")], [past("Other pulmonary embolism without acute cor pulmonale", "I26.99")]],
    ace=[[], [on("Zestril", 200)], [worked("Zestoretic", 200, 30)], [worked("Zestril", 200, 31)], [on("Yaz", 90), sex("female")], [on("Cozaar", 90)]],
    liver=[[lab("ALT", 31), lab("Total bilirubin", 0.7)], [lab("ALT", 120, 90), lab("Total bilirubin", 2, 90)], [lab("ALT", 121), lab("Total bilirubin", 0.7)], [lab("ALT", 31), lab("Total bilirubin", 2.1)], [lab("ALT", 31)], [lab("ALT", 31), lab("Total bilirubin", 0.7, 91)]],
    x=X,
)
RENEWAL = dict(
    now=[[H, on("Orladeyo", 200)], [H, on("berotralstat", 90)], [H, on("Orladeyo", 89)], [H, worked("Orladeyo", 190, 10)]],
    alt=[[lab("ALT", 30, 220), lab("ALT", 41, 10)], [lab("ALT", 30, 220), lab("ALT", 89, 10)], [lab("ALT", 30, 220), lab("ALT", 90, 10)], [lab("ALT", 41, 10)]],
    x=[X[0], X[2], X[3], X[7], X[10]],
)
