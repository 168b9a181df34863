"""479 Prevymis: Premera, AND between bullets, a transplant within days, requirements common to both indications."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "479-prevymis.md", "fu-479", "Cascade Harbor Blue", "Prevymis", "letermovir"
CLASS, STYLE = "CMV prophylaxis", "Premera/Regence 'may be considered medically necessary when', bullets with AND between, common requirements"
COMBINED = ((20, 5), (12, 3))
HSCT = ("Z94.84", "Z94.81")
TOX = "The patient is not taking pimozide, ergotamine, or dihydroergotamine"
CYC = "If the patient is taking cyclosporine, neither simvastatin nor pitavastatin is being taken"
LINES = [
    L("hsct", "The patient has received an allogeneic hematopoietic stem cell transplant within the previous 28 days", "dx", lambda p: p.hx(*HSCT, within=28), hard="an event in a window"),
    L("baby", "The patient is at least 6 months old and weighs at least 6 kg", "mix", lambda p: ALL(p.months_ge(6), p.lab("Body weight", lambda v: v >= 6)), hard="age in months and a weight"),
    L("kid", "The patient has received a kidney transplant within the previous 7 days", "dx", lambda p: p.hx("Z94.0", within=7), hard="an event in a window"),
    L("kage", "The patient is 12 years of age or older and weighs at least 40 kg", "mix", lambda p: ALL(p.age_ge(12), p.lab("Body weight", lambda v: v >= 40)), hard="age and a weight"),
    L("tox", TOX, "conc", lambda p: not p.on({"pimozide", "ergotamine", "dihydroergotamine"}), "b", hard="common to both indications and to renewal"),
    L("cyc", CYC, "if", lambda p: IF(p.on({"cyclosporine"}), not p.on({"simvastatin", "pitavastatin"})), "b", hard="conditional, neither nor"),
    L("cmv", "Patients with active cytomegalovirus disease", "no", lambda p: p.no_dx("B25"), exclude=True),
    L("av", "Use together with valganciclovir, ganciclovir, or maribavir", "conc", lambda p: not p.on({"valganciclovir", "ganciclovir", "maribavir"}), exclude=True),
    L("now", "The patient is currently receiving Prevymis", "now", lambda p: p.taking({"letermovir"}), "r"),
    L("h200", "The patient has received an allogeneic hematopoietic stem cell transplant within the previous 200 days", "dx", lambda p: p.hx(*HSCT, within=200), "r", hard="an event in a window"),
    L("gvhd", "The patient has graft-versus-host disease or is taking a systemic corticosteroid", "mix", lambda p: p.dx("D89.81") or p.on(SYSTEMIC_STEROID), "r", hard="diagnosis or current drug"),
]
ATTESTATIONS = ["The patient has been documented to be CMV seropositive", "Documentation shows that the donor was CMV seropositive and the recipient CMV seronegative"]


def initial(s):
    return ALL(ANY(ALL(s.hsct, s.baby, ATT), ALL(s.kid, s.kage, ATT)), s.tox, s.cyc, s.cmv, s.av)


def renewal(s):
    return ALL(s.now, s.h200, s.gvhd, s.tox, s.cyc, s.cmv, s.av)


H = "Stem cells transplant status"
X = [[], [on("Orap", 200)], [on("D.H.E. 45", 20)], [on("Neoral", 20), on("Zocor", 200)], [on("Neoral", 20), on("Lipitor", 200)], [on("Neoral", 20), on("Livalo", 90)], [on("Zocor", 200)], [dx("Cytomegaloviral pneumonitis", "B25.0", 8)],
     [past("Cytomegaloviral disease, unspecified", "B25.9", 700)], [on("Valcyte", 9)], [worked("Livtencity", 50, 100)], [on("Zovirax", 20)]]
INITIAL = dict(
    tx=[[dx(H, "Z94.84", 12)], [dx(H, "Z94.84", 28)], [dx(H, "Z94.84", 29)], [dx("Liver transplant status", "Z94.4", 12)], []],
    who=[[born(48, 40), lab("Body weight", 71)], [born_months(6), lab("Body weight", 6, 3)], [born_months(6, -1), lab("Body weight", 6.4, 3)], [born_months(9), lab("Body weight", 5.9, 3)], [born(48, 40)], [born(3, 10), lab("Body weight", 14)]],
    x=X,
)
MORE = {"kidney": dict(
    tx=[[dx("Kidney transplant status", "Z94.0", 4)], [dx("Kidney transplant status", "Z94.0", 7)], [dx("Kidney transplant status", "Z94.0", 8)]],
    who=[[born(48, 40), lab("Body weight", 71)], [born(12), lab("Body weight", 40)], [born(12, -1), lab("Body weight", 44)], [born(16, 30), lab("Body weight", 39.9)], [born(16, 30)]],
    x=X[:1] + X[3:4] + X[7:8] + X[9:10],
)}
RENEWAL = dict(
    now=[[on("Prevymis", 85)], [on("letermovir", 60)], [worked("Prevymis", 80, 5)]],
    tx=[[dx(H, "Z94.84", 100)], [dx(H, "Z94.84", 200)], [dx(H, "Z94.84", 201)]],
    g=[[dx("Acute graft-versus-host disease", "D89.810", 40)], [on("Prednisone", 40)], [worked("Prednisone", 40, 5)], []],
    x=X[:2] + X[3:5] + X[9:10],
)
