"""439 Dificid: Aetna / CVS Caremark, authorization may be granted when all of the following criteria are met."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "439-dificid.md", "bl-439", "Harbor Point Health Insurance", "Dificid", "fidaxomicin"
CLASS, STYLE = "C. difficile infection, antibacterial", "Aetna/CVS Caremark: authorization may be granted, A/1"
COMBINED = ((0, 6), (0, 3))
LINES = [
    L("cdi", "The member has a diagnosis of Clostridioides difficile-associated diarrhea (CDAD), also called C. difficile infection", "dx", lambda p: p.dx("A04.7")),
    L("age", "The member is 6 months of age or older", "age", lambda p: p.months_ge(6)),
    L("kg", "If the member is less than 18 years of age, the member weighs at least 4 kg", "if",
      lambda p: IF(not p.age_ge(18), p.lab("Body weight", lambda v: v >= 4)), hard="conditional"),
    L("van", "The member had an inadequate response to a 10-day course of oral vancomycin, or had an intolerance to it", "trial",
      lambda p: p.failed({"vancomycin"}, 10) or p.intolerant({"vancomycin"}), hard="a course length; 'it'"),
    L("ci", "The member has a contraindication to vancomycin", "trial", lambda p: p.contraindicated({"vancomycin"})),
    L("rec", "The member has recurrent C. difficile infection", "dx", lambda p: p.dx("A04.71"), part="b"),
    L("old", "The member is 65 years of age or older", "age", lambda p: p.age_ge(65)),
    L("imm", "The member has HIV infection or a history of organ or bone marrow transplantation", "dx", lambda p: p.dx("B20", "Z21") or p.hx("Z94"), hard="two facts of different time"),
    L("conc", "The member will not be taking vancomycin or metronidazole concurrently with the requested drug", "conc", lambda p: not p.on({"vancomycin", "metronidazole"}), part="b"),
    L("done", "The member completed at least 10 days of treatment with Dificid within the past 6 months", "trial", lambda p: p.tried({"fidaxomicin"}, 10, 180), "r"),
]
ATTESTATIONS = ["The diagnosis was confirmed by a positive stool assay for toxigenic C. difficile", "Diarrhea resolved after the previous course and has since returned"]


def initial(s):
    return ALL(s.cdi, ATT, s.age, s.kg, ANY(s.van, s.ci, s.rec, s.old, s.imm), s.conc)


def renewal(s):
    return ALL(s.done, ATT, s.rec, s.conc)


CD = dx("Enterocolitis due to Clostridium difficile, not specified as recurrent", "A04.72", 12)
REC = dx("Enterocolitis due to Clostridium difficile, recurrent", "A04.71", 9)
INITIAL = dict(
    age=[[born(47, 20)], [born(65)], [born(65, -1)], [born(9, 30), lab("Body weight", 28)], [born(9, 30)], [born_months(6), lab("Body weight", 7.1)], [born_months(6, -1), lab("Body weight", 7.1)],
         [born_months(7), lab("Body weight", 4)], [born_months(7), lab("Body weight", 3.9)]],
    dx=[[CD], [REC], [past("Enterocolitis due to Clostridium difficile, recurrent", "A04.71", 200), dx("Viral intestinal infection, unspecified", "A08.4", 10)],
        [CD, past("Enterocolitis due to Clostridium difficile, recurrent", "A04.71", 400)]],
    why=[[failed("Vancomycin", 12, 3)], [failed("Firvanq", 10, 2)], [failed("Vancocin", 9, 2)], [bad("Vancomycin", 3, 5)], [contra("Vancomycin")], [worked("Vancomycin", 14, 20)],
         [failed("Flagyl", 14, 2)], [dx("Human immunodeficiency virus [HIV] disease", "B20")], [dx("Kidney transplant status", "Z94.0")], [past("Bone marrow transplant status", "Z94.81")], []],
    conc=[[], [on("Flagyl", 3)], [on("Vancomycin", 3)], [on("Ciprofloxacin", 3)]],
)
RENEWAL = dict(
    done=[[worked("Dificid", 10, 60)], [worked("Dificid", 10, 180)], [worked("Dificid", 10, 181)], [worked("Dificid", 9, 40)], [on("Fidaxomicin", 12)], []],
    dx=[[REC], [CD]],
    conc=[[], [on("Vancomycin", 3)]],
)
