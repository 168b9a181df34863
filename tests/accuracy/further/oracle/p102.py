"""102 Tradjenta: flat bullets with AND and OR on their own lines, printed headers."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "102-tradjenta-step.txt", "fu-102", "Blue Mesa Health Cooperative", "Tradjenta", "linagliptin"
CLASS, STYLE = "type 2 diabetes, DPP-4", "flat bullets, AND/OR words on their own lines, capital headings"
CONC = "No concurrent therapy with a GLP-1 receptor agonist or with another DPP-4 inhibitor"
conc = lambda p: not p.on(GLP1) and not p.another(DPP4, "Tradjenta", "linagliptin")
LINES = [
    L("dx", "Diagnosis of type 2 diabetes mellitus (ICD-10 E11.x)", "dx", lambda p: p.dx("E11", names=["Type 2 diabetes"])),
    L("age", "Age 18 years or older", "age", lambda p: p.age_ge(18)),
    L("a1c", "Hemoglobin A1c between 7.0% and 10.5%, measured in the last 120 days", "lab", lambda p: p.lab("HbA1c", lambda v: 7.0 <= v <= 10.5, 120)),
    L("met", "Inadequate response to metformin at a dose of 1,500 mg per day or more for at least 90 days", "trial",
      lambda p: p.failed({"metformin"}, 90, keep=lambda m: (dose_mg(m) or 0) >= 1500), hard="dose and duration"),
    L("metci", "Intolerance or contraindication to metformin", "trial", lambda p: p.intolerant({"metformin"}) or p.contraindicated({"metformin"})),
    L("gfr", "Estimated glomerular filtration rate (eGFR) below 30 mL/min/1.73 m2", "lab", lambda p: p.lab("eGFR", lambda v: v < 30)),
    L("t1", "Member does not have type 1 diabetes mellitus and has no history of diabetic ketoacidosis", "no",
      lambda p: p.no_dx("E10") and p.no_hx("E10.1", "E11.1", "E13.1"), hard="active and historical condition on one line"),
    L("conc", CONC, "conc", conc),
    L("rdx", "Continued diagnosis of type 2 diabetes mellitus", "dx", lambda p: p.dx("E11"), "r"),
    L("rfall", "Hemoglobin A1c is lower than at baseline", "change", lambda p: p.change("HbA1c", {"linagliptin"}, lambda b, c: c < b), "r", hard="baseline value"),
    L("rconc", CONC, "conc", conc, "r"),
]
ATTESTATIONS = ["Member is adherent to therapy, as shown by the pharmacy refill history"]


def initial(s):
    return ALL(s.dx, s.age, s.a1c, ANY(s.met, s.metci, s.gfr), s.t1, s.conc)


def renewal(s):
    return ALL(s.rdx, s.rfall, ATT, s.rconc)


T2 = dx("Type 2 diabetes mellitus without complications", "E11.9")
INITIAL = dict(
    age=[[born(52, 40)], [born(18)], [born(18, -1)]],
    dx=[[T2], [dx("Type 2 diabetes mellitus with hyperglycemia", "E11.65")], [dx("Prediabetes", "R73.03")], [past("Type 2 diabetes mellitus", "E11.9")],
        [dx("Type 2 diabetes", None)]],
    a1c=[[lab("HbA1c", 8.1)], [lab("HbA1c", 7.0, 120)], [lab("HbA1c", 6.9)], [lab("HbA1c", 10.5)], [lab("HbA1c", 10.6)], [lab("HbA1c", 8.1, 121)], [],
         [lab("HbA1c", 7.4, 90), lab("HbA1c", 6.8, 10)]],
    met=[[lab("eGFR", 80), failed("Metformin", 120, 20, "1000 mg twice daily")], [lab("eGFR", 80), failed("Glucophage", 90, 20, "750 mg twice daily")],
         [lab("eGFR", 80), failed("Metformin", 89, 20, "1000 mg twice daily")], [lab("eGFR", 80), failed("Metformin", 200, 20, "500 mg twice daily")],
         [lab("eGFR", 80), bad("Metformin", 9)], [lab("eGFR", 80), contra("Metformin")], [lab("eGFR", 29)], [lab("eGFR", 30)], [],
         [lab("eGFR", 80), worked("Metformin", 400, 20, "1000 mg twice daily")],
         [lab("eGFR", 80), med("Metformin", 150, 110, "inadequate_response", "1000 mg twice daily"), med("Glucophage", 80, 20, "inadequate_response", "1000 mg twice daily")],
         [lab("eGFR", 80), med("Metformin", 170, 111, "inadequate_response", "1000 mg twice daily"), med("Metformin", 80, 20, "inadequate_response", "1000 mg twice daily")]],
    t1=[[], [dx("Type 1 diabetes mellitus", "E10.9")], [past("Type 2 diabetes mellitus with ketoacidosis", "E11.10")]],
    conc=[[], [on("Ozempic")], [on("Januvia")], [failed("Januvia", 60, 40)], [on("Janumet", 45)], [on("Jardiance")]],
)
RENEWAL = dict(
    dx=[[T2], [dx("Type 2 diabetes mellitus with diabetic nephropathy", "E11.21")], [past("Type 2 diabetes mellitus", "E11.9")]],
    a1c=[[on("Tradjenta", 200), lab("HbA1c", 8.4, 210), lab("HbA1c", 7.2, 12)], [on("Tradjenta", 200), lab("HbA1c", 8.4, 210), lab("HbA1c", 8.4, 12)],
         [on("Tradjenta", 200), lab("HbA1c", 7.2, 12)], [on("Tradjenta", 200), lab("HbA1c", 8.4, 210)],
         [on("Tradjenta", 200), lab("HbA1c", 8.4, 210), lab("HbA1c", 7.0, 100), lab("HbA1c", 8.6, 12)],
         [on("linagliptin", 200), lab("HbA1c", 9.9, 200), lab("HbA1c", 9.8, 199)]],
    conc=[[], [on("Trulicity", 90)], [worked("Onglyza", 100, 230)], [on("Onglyza", 30)]],
)
