"""103 Tresiba: numbered yes/no questions, the second part excludes."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "103-tresiba-questions.txt", "fu-103", "Great Basin Employee Trust", "Tresiba", "insulin degludec"
CLASS, STYLE = "diabetes, long-acting insulin", "numbered yes/no questions, excluding questions"
GLARGINE = {"insulin glargine"}
LINES = [
    L("dx", "Does the patient have type 1 or type 2 diabetes mellitus", "dx", lambda p: p.dx("E10", "E11")),
    L("age", "Is the patient 1 year of age or older", "age", lambda p: p.age_ge(1)),
    L("gla", "Has the patient had an inadequate response to at least 90 days of an insulin glargine product (Lantus, Basaglar, or Semglee), or been unable to tolerate one", "trial",
      lambda p: p.failed(GLARGINE, 90) or p.intolerant(GLARGINE)),
    L("a1c", "Was the most recent A1c above 7%, on a test done within the past 6 months", "lab", lambda p: p.lab("HbA1c", lambda v: v > 7, 180)),
    L("other", "Is the patient currently using another long-acting insulin", "conc",
      lambda p: not p.another({"insulin glargine", "insulin detemir", "insulin degludec"}, "Tresiba", "insulin degludec"), exclude=True),
    L("dka", "Does the patient have diabetic ketoacidosis", "no", lambda p: p.no_dx("E10.1", "E11.1", "E13.1"), exclude=True),
]
ATTESTATIONS = ["Has the patient been taught how to rotate injection sites"]


def initial(s):
    return ALL(s.dx, s.age, s.gla, s.a1c, ATT, s.other, s.dka)


INITIAL = dict(
    age=[[born(35, 9)], [born(1)], [born(1, -1)], [born(8, 30)]],
    dx=[[dx("Type 1 diabetes mellitus without complications", "E10.9")], [dx("Type 2 diabetes mellitus", "E11.9")], [dx("Type 2 diabetes mellitus with diabetic polyneuropathy", "E11.42")],
        [dx("Gestational diabetes mellitus", "O24.410"), sex("female")], [], [past("Type 2 diabetes mellitus", "E11.9")]],
    gla=[[failed("Lantus", 120)], [failed("Basaglar", 90)], [failed("Semglee", 89)], [bad("Lantus", 10)], [contra("Lantus")], [worked("Lantus", 300)], [],
         [failed("Levemir", 200)], [med("Lantus", 200, 150, "partial_response"), med("Semglee", 125, 80, "unknown")], [undated("Lantus")]],
    a1c=[[lab("HbA1c", 8.8)], [lab("HbA1c", 7.1, 180)], [lab("HbA1c", 7.0)], [lab("HbA1c", 9.0, 181)], [], [lab("HbA1c", 9.1, 100), lab("HbA1c", 6.6, 8)]],
    other=[[], [on("Levemir")], [on("Toujeo", 50)], [on("Humalog")], [worked("Levemir", 80, 33)], [on("Tresiba", 20)], [dx("Type 1 diabetes mellitus with ketoacidosis without coma", "E10.10", 4)]],
)
