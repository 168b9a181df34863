"""120 Descovy: lettered parts, blank lines between items, (a) without indentation."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "120-descovy-prep.txt", "fu-120", "Bayou Crescent Health", "Descovy", "emtricitabine/tenofovir alafenamide"
CLASS, STYLE = "HIV pre-exposure prophylaxis", "lettered parts for approval and renewal, 1. and (a) without indentation"
CC = "Creatinine clearance"
HIV = "Member does not have HIV-1 infection"
LINES = [
    L("wt", "Member weighs at least 35 kg", "lab", lambda p: p.lab("Body weight", lambda v: v >= 35)),
    L("hiv", HIV, "no", lambda p: p.no_dx("B20", "Z21"), "b"),
    L("tdf", "Trial of, intolerance to, or contraindication to emtricitabine/tenofovir disoproxil fumarate (generic Truvada)", "trial",
      lambda p: p.tried({"tenofovir disoproxil"}) or p.intolerant({"tenofovir disoproxil"}) or p.contraindicated({"tenofovir disoproxil"}), hard="combination product"),
    L("gfr", "Estimated glomerular filtration rate below 60 mL/min/1.73 m2", "lab", lambda p: p.lab("eGFR", lambda v: v < 60)),
    L("op", "Diagnosis of osteoporosis", "dx", lambda p: p.dx("M80", "M81")),
    L("cc", "Creatinine clearance is at least 30 mL/min", "lab", lambda p: p.lab(CC, lambda v: v >= 30)),
    L("cab", "Descovy is not used together with Apretude (cabotegravir)", "conc", lambda p: not p.on({"cabotegravir"})),
    L("rcc", "Creatinine clearance within the past 12 months is at least 30 mL/min", "lab", lambda p: p.lab(CC, lambda v: v >= 30, 360), "r"),
]
ATTESTATIONS = ["Member is HIV-1 negative, confirmed by a test before starting therapy", "Member has been counseled on adherence and safer sex practices"]


def initial(s):
    return ALL(s.wt, ATT, s.hiv, ANY(s.tdf, s.gfr, s.op), s.cc, s.cab)


def renewal(s):
    return ALL(s.hiv, s.rcc, ATT)


H = [[], [dx("Human immunodeficiency virus [HIV] disease", "B20")], [dx("Asymptomatic HIV infection status", "Z21")], [dx("Chronic viral hepatitis B without delta-agent", "B18.1")]]
INITIAL = dict(
    wt=[[lab("Body weight", 71)], [lab("Body weight", 35)], [lab("Body weight", 34.9)], [], [lab("Body weight", 150, 20, "[lb_av]")], [lab("Body weight", 76, 20, "[lb_av]")]],
    hiv=H,
    one=[[worked("Truvada", 90), lab("eGFR", 85)], [bad("Truvada"), lab("eGFR", 85)], [contra("Truvada"), lab("eGFR", 85)], [lab("eGFR", 59)], [lab("eGFR", 60)],
         [lab("eGFR", 85), dx("Age-related osteoporosis without current pathological fracture", "M81.0")], [], [lab("eGFR", 85), dx("Osteopenia", "M85.80")], [worked("Truvada", 5), lab("eGFR", 85)]],
    cc=[[lab(CC, 92)], [lab(CC, 30)], [lab(CC, 29)], []],
    cab=[[], [on("Apretude")], [worked("Apretude", 60, 60)], [on("Descovy", 10)]],
)
RENEWAL = dict(hiv=[[on("Descovy", 350)]] + [[on("Descovy", 350)] + h for h in H[1:]],
               cc=[[lab(CC, 92)], [lab(CC, 30, 360)], [lab(CC, 31, 361)], [], [lab(CC, 28, 9), lab(CC, 40, 100)]])
