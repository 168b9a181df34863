"""105 Vascepa: plain paragraphs."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "105-vascepa-prose.txt", "fu-105", "Ozark Ridge Health", "Vascepa", "icosapent ethyl"
CLASS, STYLE = "lipids, icosapent", "plain prose paragraphs"
LINES = [
    L("age", "Vascepa may be approved for a member who is 45 years of age or older", "age", lambda p: p.age_ge(45)),
    L("tg", "The member's triglyceride level must be at least 150 mg/dL but less than 500 mg/dL, on a test within the previous 3 months", "lab",
      lambda p: p.lab("Triglycerides", lambda v: 150 <= v < 500, 90)),
    L("risk", "The member must have established cardiovascular disease, or must have diabetes mellitus together with at least two of the following: hypertension, chronic kidney disease, tobacco use, or a body mass index of 30 or more", "mix",
      lambda p: ANY(p.dx(*ASCVD), ALL(p.dx("E08", "E09", "E10", "E11", "E13"),
                AT_LEAST(2, p.dx("I10", "I11", "I12", "I13", "I15", "I16"), p.dx("N18"), p.dx("F17", "Z72.0"), p.lab("BMI", lambda v: v >= 30)))), hard="nested alternatives in one sentence"),
    L("statin", "The member must be taking a statin, and must have been taking it for at least 4 weeks", "now", lambda p: p.taking(STATIN, 28)),
    L("omega", "Vascepa will not be approved for a member who takes another prescription omega-3 fatty acid product such as Lovaza", "conc",
      lambda p: not p.another({"omega-3-acid ethyl esters", "icosapent ethyl"}, "Vascepa", "icosapent ethyl"), exclude=True),
    L("ren", "The member must still be taking a statin, and the triglyceride level must be lower than it was at baseline", "mix",
      lambda p: ALL(p.taking(STATIN), p.change("Triglycerides", {"icosapent ethyl"}, lambda b, c: c < b)), "r", hard="current drug and change on one line"),
]
ATTESTATIONS = ["The prescriber attests that secondary causes of high triglycerides have been addressed"]


def initial(s):
    return ALL(s.age, s.tg, s.risk, s.statin, s.omega, ATT)


def renewal(s):
    return ALL(s.ren, s.omega)


DM, HTN, CKD = dx("Type 2 diabetes mellitus", "E11.9"), dx("Essential hypertension", "I10"), dx("Chronic kidney disease, stage 3a", "N18.31")
INITIAL = dict(
    age=[[born(63, 3)], [born(45)], [born(45, -1)]],
    tg=[[lab("Triglycerides", 260)], [lab("Triglycerides", 150, 90)], [lab("Triglycerides", 149)], [lab("Triglycerides", 499)], [lab("Triglycerides", 500)],
        [lab("Triglycerides", 260, 91)], [], [lab("Triglycerides", 2.8, 20, "mmol/L")], [lab("Triglycerides", 240, 70), lab("Triglycerides", 139, 6)]],
    risk=[[dx("Old myocardial infarction", "I25.2")], [DM, HTN, CKD], [DM, HTN], [DM, HTN, lab("BMI", 24)], [DM, HTN, lab("BMI", 30)], [HTN, CKD, dx("Nicotine dependence, cigarettes", "F17.210")],
          [DM, dx("Nicotine dependence, cigarettes", "F17.210"), HTN], [], [dx("Peripheral vascular disease", "I73.9")], [past("Type 2 diabetes mellitus", "E11.9"), HTN, CKD]],
    statin=[[on("Lipitor", 120)], [on("Pravastatin", 28)], [on("Rosuvastatin", 27)], [worked("Atorvastatin", 200, 10)], [on("Zetia", 120)], [on("Vytorin", 90)], []],
    omega=[[], [on("Lovaza")], [worked("Lovaza", 60, 30)], [on("Tricor")]],
)
RENEWAL = dict(
    st=[[on("Crestor", 400)], [], [worked("Crestor", 300, 20)], [on("simvastatin", 50)]],
    tg=[[on("Vascepa", 180), lab("Triglycerides", 300, 190), lab("Triglycerides", 210, 11)], [on("Vascepa", 180), lab("Triglycerides", 300, 190), lab("Triglycerides", 300, 11)],
        [on("Vascepa", 180), lab("Triglycerides", 210, 11)], [on("icosapent ethyl", 180), lab("Triglycerides", 300, 180), lab("Triglycerides", 298, 179)],
        [on("Vascepa", 180), lab("Triglycerides", 300, 190)]],
    omega=[[], [on("Lovaza", 70)]],
)
