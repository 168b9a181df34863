"""491 Radicava ORS: Magellan universal criteria, a diagnosis within two years, two routes of one drug."""
from base import *
from cases import LAB

LAB.setdefault("FVC percent predicted", (["FVC percent predicted"], "%", None))
FILE, PLAN, PAYER, DRUG, INGREDIENT = "491-radicava.md", "fu-491", "Granite Peak Medical Benefit", "Radicava ORS", "edaravone"
CLASS, STYLE = "amyotrophic lateral sclerosis", "Magellan/MRx universal criteria, bullets with bold AND, footnote signs, covered codes"
COMBINED = ((24, 8), (10, 4))
R, FVC = {"riluzole"}, "FVC percent predicted"
VENT = "Patient is not dependent on a ventilator and does not have a tracheostomy"
CONC = "Must not be used in combination with intravenous Radicava or Qalsody (tofersen)"


def alone(p):
    return not p.on({"tofersen"}) and not any(m["status"] == "active" and m["drug"] == "Radicava" for m in p._meds({"edaravone"}))


LINES = [
    L("age", "Patient is at least 18 years of age", "age", lambda p: p.age_ge(18)),
    L("neu", "Must be prescribed by, or in consultation with, a neurologist", "spec", lambda p: p.prescriber("neurology")),
    L("vent", VENT, "no", lambda p: p.no_dx("Z99.11", "Z93.0"), "b"),
    L("conc", CONC, "conc", alone, "b", hard="another brand of the requested ingredient"),
    L("dx", "Patient has a diagnosis of amyotrophic lateral sclerosis that was made within the past 2 years", "dx", lambda p: p.dx("G12.21") and p.hx("G12.21", within=730), hard="diagnosis within a window"),
    L("fvc", "Patient has a forced vital capacity (FVC) of at least 80% of predicted, tested within the past 90 days", "lab", lambda p: p.lab(FVC, lambda v: v >= 80, 90)),
    L("ril", "Patient is receiving riluzole, unless there is a contraindication or intolerance to riluzole", "now", lambda p: p.on(R) or p.intolerant(R) or p.contraindicated(R)),
    L("egfr", "Patient does not have severe renal impairment, defined as an eGFR below 30 mL/min/1.73 m²", "lab", lambda p: p.lab("eGFR", lambda v: v >= 30), hard="a value an absence needs"),
    L("now", "Patient is currently receiving Radicava ORS", "now", lambda p: p.taking({"edaravone"}, keep=lambda m: m["drug"] != "Radicava"), "r"),
    L("fvc2", "Patient's FVC is at least 50% of predicted on a test within the past 180 days", "lab", lambda p: p.lab(FVC, lambda v: v >= 50, 180), "r"),
]
ATTESTATIONS = ["Patient's disease meets the revised El Escorial criteria for definite or probable ALS",
                "Patient retains most activities of daily living, defined as a score of 2 points or better on each item of the ALS Functional Rating Scale-Revised [ALSFRS-R]",
                "Absence of unacceptable toxicity from the drug, such as severe hypersensitivity or sulfite allergic reactions",
                "Patient has responded to therapy compared to pretreatment baseline, with stability or a slowed decline in the ALSFRS-R score"]


def initial(s):
    return ALL(s.age, s.neu, s.vent, s.conc, s.dx, ATT, ATT, s.fvc, s.ril, s.egfr)


def renewal(s):
    return ALL(s.now, ATT, ATT, s.vent, s.fvc2, s.conc)


def als(ago=200):
    return dx("Amyotrophic lateral sclerosis", "G12.21", ago)


X = [[], [dx("Dependence on respirator [ventilator] status", "Z99.11", 30)], [dx("Tracheostomy status", "Z93.0", 60)], [on("Qalsody", 60)], [on("Radicava", 20)], [worked("Radicava", 150, 40)]]
INITIAL = dict(
    age=[[born(57, 40)], [born(18)], [born(18, -1)]],
    dx=[[als()], [als(730)], [als(731)], [dx("Primary lateral sclerosis", "G12.23", 200)], [dx("Progressive bulbar palsy", "G12.22", 100)]],
    fvc=[[lab(FVC, 91)], [lab(FVC, 80, 90)], [lab(FVC, 79)], [lab(FVC, 91, 91)], [lab(FVC, 88, 60), lab(FVC, 74, 5)], []],
    ril=[[on("Riluzole", 120)], [on("Rilutek", 3)], [bad("Riluzole")], [contra("Rilutek")], [failed("Riluzole", 200, 20)], []],
    egfr=[[lab("eGFR", 84)], [lab("eGFR", 30)], [lab("eGFR", 29)], []],
    spec=[[spec("neurology")], [spec("pulmonology")]],
    x=X,
)
RENEWAL = dict(
    now=[[spec("neurology"), als(500), on("Radicava ORS", 190)], [spec("neurology"), als(900), on("edaravone", 60)], [spec("neurology"), als(500), worked("Radicava ORS", 150, 40)]],
    fvc=[[lab(FVC, 68)], [lab(FVC, 50, 180)], [lab(FVC, 49)], [lab(FVC, 77, 181)], []],
    x=X[:5],
)
