"""773 Farxiga: Anthem criteria, I. A. 1. with AND/OR at line ends, three indications, 'may not be approved'."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "773-farxiga.md", "fu-773", "Heron Gate Health Plans", "Farxiga", "dapagliflozin"
CLASS, STYLE = "SGLT2: diabetes, heart failure, kidney", "Anthem, I. A. 1. with trailing AND/OR"
COMBINED = ((28, 3), (11, 1))
MET, ME = {"metformin"}, {"dapagliflozin"}
out = lambda p, c: p.contraindicated(c) or p.intolerant(c)
LINES = [
    L("t2", "Individual has a diagnosis of type 2 diabetes mellitus", "dx", lambda p: p.dx("E11")),
    L("a10", "Individual is 10 years of age or older", "age", lambda p: p.age_ge(10)),
    L("glu", "A hemoglobin A1C of 6.5% or greater or a fasting plasma glucose of 126 mg/dL or greater is on file", "lab",
      lambda p: ANY(p.lab("HbA1c", lambda v: v >= 6.5), p.lab("Fasting plasma glucose", lambda v: v >= 126)), hard="either of two tests"),
    L("met", "Individual has had an inadequate response to metformin after a trial of at least 60 days, or could not tolerate it", "trial", lambda p: p.fail_or_intolerant(MET, 60)),
    L("con", "Individual has a contraindication to metformin, such as metabolic acidosis or stage 4 or 5 chronic kidney disease", "trial",
      lambda p: p.contraindicated(MET, "E87.2", "N18.4", "N18.5"), hard="conditions the policy names"),
    L("cv", "Individual also has coronary artery disease, peripheral arterial disease, or a prior stroke", "dx", lambda p: p.dx("I25", "I73.9", "I70.2") or p.hx("I63")),
    L("jar", "Individual is currently taking Farxiga, or has tried Jardiance (empagliflozin) for at least 30 days", "mix", lambda p: p.on(ME) or p.tried({"empagliflozin"}, 30), hard="current use or a trial of another drug"),
    L("hf", "Individual has a diagnosis of heart failure", "dx", lambda p: p.dx("I50", "I11.0", "I13.0", "I13.2")),
    L("nyha", "Symptoms are New York Heart Association class II, III, or IV", "lab", lambda p: p.lab("NYHA class", lambda v: v in (2, 3, 4))),
    L("a18", "Individual is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("ckd", "Individual has a diagnosis of chronic kidney disease and is at least 18 years old", "mix", lambda p: p.dx("N18", "I12", "I13", "E11.22") and p.age_ge(18), hard="diagnosis and age on one line"),
    L("gfr", "Two eGFR results from separate days are each at least 25 and below 75 mL/min/1.73 m²", "lab", lambda p: p.two_days("eGFR", lambda v: 25 <= v < 75), hard="two measurements, a range"),
    L("acr", "Urine albumin-to-creatinine ratio is 200 mg/g or more within the past 6 months", "lab", lambda p: p.lab("Urine albumin-to-creatinine ratio", lambda v: v >= 200, 180)),
    L("ras", "Individual is currently taking an ACE inhibitor or an ARB, unless both classes are contraindicated or not tolerated", "now",
      lambda p: p.on(ACE | ARB) or (out(p, ACE) and out(p, ARB)), hard="unless clause over two classes"),
    L("now", "Individual is currently taking Farxiga and has been taking it for at least 90 days", "now", lambda p: p.taking(ME, 90), "r"),
    L("res", "For individuals with type 2 diabetes, A1C is now lower than it was before Farxiga was started, or is below 7.5%", "if",
      lambda p: IF(p.dx("E11"), ANY(p.change("HbA1c", ME, lambda b, c: c < b), p.lab("HbA1c", lambda v: v < 7.5))), "r", hard="conditional; change or value"),
    L("t1", "Type 1 diabetes mellitus", "no", lambda p: p.no_dx("E10"), exclude=True),
    L("dka", "A history of diabetic ketoacidosis, or dialysis", "no", lambda p: p.no_hx("E10.1", "E11.1", "E13.1", "E08.1", "E09.1") and p.no_dx("Z99.2"), hard="a history and a present state", exclude=True),
    L("pkd", "Polycystic kidney disease", "no", lambda p: p.no_dx("Q61.1", "Q61.2", "Q61.3"), exclude=True),
    L("conc", "Concurrent use of another SGLT2 inhibitor (such as Jardiance, Invokana, or Steglatro)", "conc", lambda p: not p.another(SGLT2, "Farxiga", "dapagliflozin"), exclude=True),
]
ATTESTATIONS = ["The prescriber has reviewed sick-day rules with the individual"]


def never(s):
    return ALL(s.t1, s.dka, s.pkd, s.conc)


def initial(s):
    return ALL(ANY(ALL(s.t2, s.a10, s.glu, ANY(s.met, s.con, s.cv), s.jar), ALL(s.hf, s.nyha, s.a18), ALL(s.ckd, s.gfr, s.acr, s.ras)), never(s))


def renewal(s):
    return ALL(s.now, s.res, ATT, never(s))


T2 = dx("Type 2 diabetes mellitus without complications", "E11.9")
INITIAL = dict(
    age=[[born(49, 40)], [born(10)], [born(10, -1)]],
    dx=[[T2], [dx("Type 2 diabetes mellitus with diabetic polyneuropathy", "E11.42")], [dx("Metabolic syndrome", "E88.810")], [T2, dx("Type 1 diabetes mellitus without complications", "E10.9")]],
    glu=[[lab("HbA1c", 8.1)], [lab("HbA1c", 6.5, 500)], [lab("HbA1c", 6.4), lab("Fasting plasma glucose", 126)], [lab("HbA1c", 6.4), lab("Fasting plasma glucose", 125)], [lab("HbA1c", 6.4)], []],
    met=[[failed("Metformin", 120)], [failed("Glucophage", 60)], [failed("Metformin", 59)], [bad("Metformin")], [worked("Metformin", 300)], [contra("Metformin")], [dx("Acute metabolic acidosis", "E87.21", 40)],
         [dx("Chronic kidney disease, stage 4 (severe)", "N18.4")], [dx("Atherosclerotic heart disease of native coronary artery without angina pectoris", "I25.10")], [past("Cerebral infarction, unspecified", "I63.9")], []],
    jar=[[worked("Jardiance", 90)], [failed("empagliflozin", 30)], [worked("Jardiance", 29)], [on("Farxiga", 40)], [worked("Farxiga", 90, 60)], []],
    x=[[], [past("Type 2 diabetes mellitus with ketoacidosis without coma", "E11.10", 900)], [dx("Dependence on renal dialysis", "Z99.2", 90)], [dx("Polycystic kidney, adult type", "Q61.2")], [on("Invokana", 60)], [on("Januvia", 60)]],
)
MORE = {
    "hf": dict(
        age=[[born(66, 3)], [born(18)], [born(18, -1)]],
        dx=[[dx("Chronic systolic (congestive) heart failure", "I50.22")], [dx("Heart failure, unspecified", "I50.9")], [past("Heart failure, unspecified", "I50.9")]],
        nyha=[[lab("NYHA class", 3)], [lab("NYHA class", 1)], [lab("NYHA class", 2)], []],
        x=[[], [on("Steglatro", 20)]],
    ),
    "ckd": dict(
        age=[[born(61, 3)], [born(18, -1)]],
        dx=[[dx("Chronic kidney disease, stage 3b", "N18.32")], [dx("Proteinuria, unspecified", "R80.9")]],
        gfr=[[lab("eGFR", 41, 10), lab("eGFR", 44, 120)], [lab("eGFR", 25, 10), lab("eGFR", 74, 120)], [lab("eGFR", 24, 10), lab("eGFR", 44, 120)], [lab("eGFR", 75, 10), lab("eGFR", 60, 120)], [lab("eGFR", 41, 10)],
             [lab("eGFR", 41, 10), lab("eGFR", 44, 120), lab("eGFR", 90, 400)]],
        acr=[[lab("Urine albumin-to-creatinine ratio", 480)], [lab("Urine albumin-to-creatinine ratio", 200, 180)], [lab("Urine albumin-to-creatinine ratio", 199)], [lab("Urine albumin-to-creatinine ratio", 480, 181)]],
        ras=[[on("Zestril", 300)], [on("losartan", 90)], [worked("Zestril", 300)], [bad("Zestril"), contra("Cozaar")], [bad("Zestril")], []],
        x=[[], [dx("Polycystic kidney, unspecified", "Q61.3")]],
    ),
}
RENEWAL = dict(
    dx=[[T2], [dx("Chronic diastolic (congestive) heart failure", "I50.32")]],
    now=[[on("Farxiga", 200)], [on("dapagliflozin", 90)], [on("Farxiga", 89)]],
    a1c=[[lab("HbA1c", 8.6, 230), lab("HbA1c", 7.9, 20)], [lab("HbA1c", 7.9, 230), lab("HbA1c", 7.9, 20)], [lab("HbA1c", 7.4, 20)], [lab("HbA1c", 7.8, 20)], []],
    x=[[], [on("Jardiance", 20)]],
)
