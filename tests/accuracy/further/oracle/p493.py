"""493 Livtencity: Anthem 'may be approved if', weight, a total of days on renewal, 'may not be approved for'."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "493-livtencity.md", "fu-493", "Hallmark Commonwealth Blue Cross", "Livtencity", "maribavir"
CLASS, STYLE = "post-transplant CMV antiviral", "Anthem clinical criteria: 'requests may be approved if', 'Individual', roman numerals, 'may not be approved for'"
COMBINED = ((24, 8), (10, 3))
FOUR = ("ganciclovir", "valganciclovir", "cidofovir", "foscarnet")
W = "Body weight"
ORGANS = ("Z94.0", "Z94.1", "Z94.2", "Z94.3", "Z94.4", "Z94.81", "Z94.82", "Z94.83", "Z94.84")


def total(p):
    days = [t["days"] for t in p.trials("maribavir")]
    known = sum(d for d in days if d is not None)
    return False if known > 112 else (None if None in days else True)


LINES = [
    L("age", "Individual is 12 years of age or older", "age", lambda p: p.age_ge(12)),
    L("kg", "Individual weighs at least 35 kg", "lab", lambda p: p.lab(W, lambda v: v >= 35)),
    L("tx", "Individual has received a hematopoietic stem cell transplant or a solid organ transplant", "dx", lambda p: p.hx(*ORGANS)),
    L("cmv", "Individual has a diagnosis of cytomegalovirus infection or disease", "dx", lambda p: p.dx("B25")),
    L("fail", "Individual has failed to respond to at least 14 days of treatment with ganciclovir, valganciclovir, cidofovir, or foscarnet", "trial", lambda p: p.failed(set(FOUR), 14)),
    L("int", "Individual has had an intolerance to two of the following agents: ganciclovir, valganciclovir, cidofovir, foscarnet", "trial", lambda p: count(lambda d: p.intolerant({d}), *FOUR) >= 2, hard="two of four in one line"),
    L("spec", "Individual is prescribed Livtencity by or in consultation with a transplant physician, an infectious disease specialist, or an oncologist", "spec", lambda p: p.prescriber("infectious disease", "oncology")),
    L("now", "Individual is currently receiving Livtencity", "now", lambda p: p.taking({"maribavir"}), "r"),
    L("tot", "Individual has received no more than 112 days of Livtencity in total", "trial", total, "r", hard="a total that may not be passed"),
    L("gan", "Individual is using Livtencity together with ganciclovir or valganciclovir", "conc", lambda p: not p.on({"ganciclovir", "valganciclovir"}), exclude=True),
    L("let", "Individual is using Livtencity together with letermovir (Prevymis)", "conc", lambda p: not p.on({"letermovir"}), exclude=True),
    L("ind", "Individual is taking rifampin, rifabutin, or St. John's wort", "conc", lambda p: not p.on({"rifampin", "rifabutin", "st. john's wort"}), exclude=True),
    L("esrd", "Individual has end-stage renal disease or is receiving dialysis", "no", lambda p: p.no_dx("N18.6", "Z99.2"), exclude=True),
]
ATTESTATIONS = ["Genotype testing has shown resistance to ganciclovir, valganciclovir, cidofovir, or foscarnet", "Documentation is provided that CMV DNA remains detectable and that clinical improvement has occurred"]


def initial(s):
    return ALL(s.age, s.kg, s.tx, s.cmv, ANY(s.fail, s.int, ATT), s.spec, s.gan, s.let, s.ind, s.esrd)


def renewal(s):
    return ALL(s.now, s.tot, ATT, s.gan, s.let, s.ind, s.esrd)


CMV, KID = dx("Cytomegaloviral disease, unspecified", "B25.9", 60), dx("Kidney transplant status", "Z94.0", 240)
ESRD = dx("End stage renal disease", "N18.6", 400)
INITIAL = dict(
    age=[[born(52, 40)], [born(12)], [born(12, -1)]],
    kg=[[lab(W, 71)], [lab(W, 35)], [lab(W, 34.9)], [lab(W, 78, unit="[lb_av]")], [lab(W, 77, unit="[lb_av]")], []],
    tx=[[KID], [dx("Stem cells transplant status", "Z94.84", 120)], [dx("Lung transplant status", "Z94.2", 120)], [dx("Corneal transplant status", "Z94.7", 120)], []],
    cmv=[[CMV], [dx("Cytomegaloviral pneumonitis", "B25.0", 30)], [dx("Gammaherpesviral mononucleosis without complication", "B27.00", 30)], [past("Cytomegaloviral disease, unspecified", "B25.9", 300)]],
    step=[[failed("Valcyte", 30, 10)], [failed("Cytovene", 14, 5)], [failed("Cytovene", 13, 5)], [bad("Valcyte"), bad("Foscavir")], [bad("Valcyte")], [worked("Valcyte", 60, 10)], [failed("Prevymis", 100, 10)], [partial("Vistide", 21, 10)], []],
    spec=[[spec("infectious disease")], [spec("oncology")], [spec("nephrology")]],
    x=[[], [on("Valcyte", 10)], [on("Prevymis", 40)], [on("Rifadin", 20)], [on("Mycobutin", 20)], [on("Tegretol", 300)], [ESRD], [dx("Dependence on renal dialysis", "Z99.2", 100)], [worked("Prevymis", 100, 20)]],
)
RENEWAL = dict(
    now=[[KID, CMV, on("Livtencity", 56)], [KID, CMV, on("maribavir", 112)], [KID, CMV, on("Livtencity", 113)], [KID, CMV, on("Livtencity", 50), worked("Livtencity", 62, 100)], [KID, CMV, on("Livtencity", 50), worked("Livtencity", 63, 100)], [KID, CMV, worked("Livtencity", 56, 5)]],
    x=[[], [on("Cytovene", 10)], [on("Prevymis", 40)], [ESRD]],
)
