"""652 Rybelsus: Medicaid yes/no questionnaire, three parts, exclusions as questions."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "652-rybelsus-questions.txt", "fu-652", "Cypress State Medicaid", "Rybelsus", "semaglutide"
CLASS, STYLE = "type 2 diabetes: GLP-1", "Medicaid questionnaire, yes/no"
COMBINED = ((42, 7), (16, 5))
M = {"metformin"}
HF = ("I50", "I11.0", "I13.0", "I13.2")
LINES = [
    L("age", "Is the member 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("t2", "Does the member have a diagnosis of type 2 diabetes mellitus", "dx", lambda p: p.dx("E11")),
    L("a1c", "Is the latest HbA1c, drawn during the past 3 months, at least 7% but less than 10.5%", "lab", lambda p: p.lab("HbA1c", lambda v: 7 <= v < 10.5, 90), hard="two-sided range"),
    L("met", "Did the member have an inadequate response to metformin taken for 90 days or longer", "trial", lambda p: p.failed(M, 90)),
    L("metx", "Is metformin contraindicated for the member, or did it have to be stopped because of side effects", "trial", lambda p: p.contraindicated(M) or p.intolerant(M)),
    L("organ", "Does the member have heart failure, or chronic kidney disease with an eGFR below 60 mL/min/1.73 m2", "mix",
      lambda p: ANY(p.dx(*HF), ALL(p.dx("N18"), p.lab("eGFR", lambda v: v < 60))), hard="diagnosis or diagnosis with a value"),
    L("sglt", "Has the member used an SGLT2 inhibitor (such as Jardiance or Farxiga) for at least 60 days, unless the class is contraindicated or was not tolerated", "trial",
      lambda p: p.tried(SGLT2, 60) or p.contraindicated(SGLT2) or p.intolerant(SGLT2), hard="unless"),
    L("spec", "Does the prescriber specialize in endocrinology, internal medicine, or family medicine", "spec", lambda p: p.prescriber("endocrinology", "internal medicine", "family medicine", consult=False)),
    L("now", "Is the member still taking Rybelsus", "now", lambda p: p.on({"semaglutide"}), "r"),
    L("fall", "Is the latest HbA1c below 7%, or has HbA1c dropped by at least 0.5 percentage points since Rybelsus was started", "change",
      lambda p: ANY(p.lab("HbA1c", lambda v: v < 7), p.change("HbA1c", {"semaglutide"}, lambda b, c: round(b - c, 6) >= 0.5)), "r", hard="value or change"),
    L("t1", "Does the member have type 1 diabetes mellitus", "no", lambda p: p.no_dx("E10"), exclude=True),
    L("conc", "Is the member taking another GLP-1 receptor agonist (for example, Ozempic or Trulicity) or a DPP-4 inhibitor", "conc",
      lambda p: not p.another(GLP1 | DPP4, "Rybelsus", "semaglutide"), exclude=True, hard="another brand of the same ingredient"),
    L("mtc", "Has the member or a family member ever had medullary thyroid carcinoma", "no", lambda p: p.no_hx("C73", "Z85.850") and not p.family("C73"), exclude=True),
    L("panc", "Has the member had acute pancreatitis within the past 12 months", "no", lambda p: p.no_hx("K85", within=360), exclude=True),
    L("preg", "Is the member pregnant", "no", lambda p: p.no_dx(*PREGNANT), exclude=True),
]
ATTESTATIONS = ["Has the prescriber discussed diet and physical activity with the member", "Does the prescriber attest that the member takes the tablets as directed"]


def initial(s):
    return ALL(s.age, s.t2, s.a1c, ANY(s.met, s.metx, s.organ), s.sglt, s.spec, ATT, s.t1, s.conc, s.mtc, s.panc, s.preg)


def renewal(s):
    return ALL(s.now, s.fall, ATT, s.t1, s.conc, s.mtc, s.panc, s.preg)


T2 = dx("Type 2 diabetes mellitus without complications", "E11.9")
X = [[], [on("Ozempic", 30)], [on("Januvia", 60)], [past("Acute pancreatitis without necrosis or infection, unspecified", "K85.90", 360)], [past("Acute pancreatitis without necrosis or infection, unspecified", "K85.90", 361)],
     [sex("female"), dx("Pregnant state", "Z33.1", 40)], [fam("Medullary thyroid carcinoma", "C73", "sister")], [dx("Type 1 diabetes mellitus without complications", "E10.9", 300)]]
INITIAL = dict(
    age=[[born(49, 100)], [born(18)], [born(18, -1)]],
    dx=[[T2], [dx("Type 2 diabetes mellitus with diabetic polyneuropathy", "E11.42")], [past("Type 2 diabetes mellitus without complications", "E11.9")], [dx("Metabolic syndrome", "E88.810")]],
    a1c=[[lab("HbA1c", 8.3)], [lab("HbA1c", 7.0, 90)], [lab("HbA1c", 8.3, 91)], [lab("HbA1c", 6.9)], [lab("HbA1c", 10.4)], [lab("HbA1c", 10.5)], [lab("HbA1c", 6.8, 80), lab("HbA1c", 7.4, 5)], []],
    step=[[failed("Metformin", 240), lab("eGFR", 81)], [failed("Glucophage", 90), lab("eGFR", 81)], [failed("Metformin", 89), lab("eGFR", 81)], [worked("Metformin", 300), lab("eGFR", 81)], [bad("Metformin", 6)],
          [contra("Metformin")], [dx("Heart failure, unspecified", "I50.9")], [dx("Chronic kidney disease, stage 3b", "N18.32"), lab("eGFR", 59)], [dx("Chronic kidney disease, stage 2 (mild)", "N18.2"), lab("eGFR", 60)],
          [dx("Chronic kidney disease, unspecified", "N18.9")], [med("Metformin", 210, 170, "inadequate_response"), med("Metformin", 150, 90, "effective"), lab("eGFR", 81)]],
    sglt=[[on("Jardiance", 120)], [worked("Farxiga", 60)], [worked("Farxiga", 59)], [bad("Invokana", 8)], [contra("Jardiance")], []],
    spec=[[spec("family medicine")], [spec("endocrinology")], [spec("cardiology")]],
    x=X,
)
RENEWAL = dict(
    now=[[T2, on("Rybelsus", 190)], [T2, on("semaglutide", 190)], [T2, worked("Rybelsus", 170, 20)]],
    a1c=[[lab("HbA1c", 8.4, 200), lab("HbA1c", 7.5, 15)], [lab("HbA1c", 8.4, 200), lab("HbA1c", 7.9, 15)], [lab("HbA1c", 8.4, 200), lab("HbA1c", 8.0, 15)], [lab("HbA1c", 6.9, 15)], [lab("HbA1c", 7.0, 15)], [lab("HbA1c", 8.4, 200)], []],
    x=X,
)
