"""625 Nucala: Anthem; two windows on one test, FEV1 by age, percentage points at continuation."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "625-nucala.md", "fu-625", "Laurel Ridge Blue Health", "Nucala", "mepolizumab"
CLASS, STYLE = "asthma, EGPA: interleukin-5", "Anthem 'may be approved', I. A. 1."
COMBINED = ((32, 5), (13, 3))
MEP = {"mepolizumab"}
E, F = "Blood eosinophil count", "FEV1 percent predicted"
WORMS = tuple(f"B{n}" for n in range(65, 84))
LINES = [
    L("asthma", "Individual has a diagnosis of severe persistent asthma and all of the following", "dx", lambda p: p.dx("J45.5")),
    L("age6", "Individual is 6 years of age or older", "age", lambda p: p.age_ge(6)),
    L("e150", "A blood eosinophil count of 150 cells/microliter or more on a test within the past 6 weeks", "lab", lambda p: p.lab(E, lambda v: v >= 150, 42)),
    L("e300", "A blood eosinophil count of 300 cells/microliter or more on a test within the past 12 months", "lab", lambda p: p.lab(E, lambda v: v >= 300, 360)),
    L("fev", "FEV1 is less than 80% of predicted in an individual 18 years of age or older, or less than 90% of predicted in an individual 6 to 17 years of age", "mix",
      lambda p: ANY(ALL(p.age_ge(18), p.lab(F, lambda v: v < 80)), ALL(p.age_in(6, 17), p.lab(F, lambda v: v < 90))), hard="threshold by age"),
    L("ics", "Individual has had a trial of at least 3 months and inadequate response to, or an intolerance of, an inhaled corticosteroid and a long-acting beta2-agonist (as separate inhalers or a combination product such as Advair or Symbicort)", "trial",
      lambda p: p.fail_or_intolerant(ICS, 90) and p.fail_or_intolerant(LABA, 90), hard="two classes, combination products"),
    L("egpa", "Individual has a diagnosis of eosinophilic granulomatosis with polyangiitis (EGPA, Churg-Strauss syndrome) and all of the following", "dx", lambda p: p.dx("M30.1")),
    L("age18", "Individual is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("ocs", "Individual is currently taking an oral corticosteroid (for example, prednisone or prednisolone) and has taken it for at least 4 weeks", "now", lambda p: p.taking(SYSTEMIC_STEROID, 28)),
    L("imm", "Individual has had an inadequate response or intolerance to, or has a contraindication to, one immunosuppressant (azathioprine, methotrexate, or mycophenolate)", "trial",
      lambda p: p.tfci({"azathioprine", "methotrexate", "mycophenolate"})),
    L("now", "Individual is receiving Nucala and has been on it for at least 6 months", "now", lambda p: p.taking(MEP, 180), "r"),
    L("rise", "FEV1 percent predicted has risen by at least 10 percentage points from baseline", "change", lambda p: p.change(F, MEP, lambda b, c: round(c - b, 6) >= 10), "r", hard="rise in percentage points"),
    L("low", "Blood eosinophil count on the most recent test is below 150 cells/microliter", "lab", lambda p: p.lab(E, lambda v: v < 150), "r"),
    L("conc", "Individual is using another biologic for an eosinophilic or allergic condition (such as Cinqair, Dupixent, Fasenra, Tezspire, or Xolair)", "conc",
      lambda p: not p.another(ASTHMA_BIOLOGIC, "Nucala", "mepolizumab"), exclude=True),
    L("worm", "Individual has an active helminth infection", "no", lambda p: p.no_dx(*WORMS), exclude=True, hard="a class of conditions"),
    L("bronch", "Individual has acute bronchospasm", "no", lambda p: p.no_dx("J98.01"), exclude=True),
]
ATTESTATIONS = ["Individual will keep using inhaled controller medication together with Nucala",
                "Documentation shows fewer exacerbations or a lower oral corticosteroid requirement"]


def initial(s):
    return ALL(ANY(ALL(s.asthma, s.age6, ANY(s.e150, s.e300), s.fev, s.ics, ATT), ALL(s.egpa, s.age18, s.ocs, s.imm)), s.conc, s.worm, s.bronch)


def renewal(s):
    return ALL(s.now, ANY(s.rise, s.low, ATT), s.conc, s.worm, s.bronch)


AS = dx("Severe persistent asthma, uncomplicated", "J45.50")
EG = dx("Polyarteritis with lung involvement [Churg-Strauss]", "M30.1")
X = [[], [on("Xolair", 30)], [on("Fasenra", 30)], [worked("Dupixent", 90, 20)], [on("mepolizumab", 30)], [dx("Strongyloidiasis, unspecified", "B78.9", 60)], [past("Hookworm disease, unspecified", "B76.9", 200)], [dx("Acute bronchospasm", "J98.01", 20)]]
INITIAL = dict(
    age=[[born(47, 20), lab(F, 64)], [born(18), lab(F, 79)], [born(18), lab(F, 80)], [born(18, -1), lab(F, 89)], [born(18, -1), lab(F, 90)], [born(6), lab(F, 70)], [born(6, -1), lab(F, 70)], [born(47, 20)]],
    dx=[[AS], [dx("Severe persistent asthma with (acute) exacerbation", "J45.51")], [dx("Mild intermittent asthma, uncomplicated", "J45.20")], [dx("Chronic obstructive pulmonary disease, unspecified", "J44.9")], [past("Severe persistent asthma, uncomplicated", "J45.50")]],
    eos=[[lab(E, 220, 20)], [lab(E, 150, 42)], [lab(E, 149, 42)], [lab(E, 220, 43)], [lab(E, 300, 360)], [lab(E, 300, 361)], [lab(E, 410, 200), lab(E, 120, 20)], [lab(E, 0.3, 100, "10*3/uL")], []],
    ics=[[failed("Advair Diskus", 120)], [failed("Flovent", 120), failed("Serevent", 90)], [failed("Flovent", 120)], [failed("Symbicort", 89)], [bad("Breo Ellipta")], [failed("Spiriva", 120), failed("Pulmicort", 120)], [worked("Advair Diskus", 200)], [partial("Trelegy Ellipta", 100)],
         [contra("Advair Diskus")]],
    x=X,
)
MORE = {"egpa": dict(
    age=[[born(52, 20)], [born(18)], [born(18, -1)]],
    dx=[[EG], [dx("Polyarteritis nodosa", "M30.0")]],
    ocs=[[on("prednisone", 90)], [on("Medrol", 28)], [on("prednisone", 27)], [worked("prednisone", 90, 5)], [on("prednisone", 20), worked("prednisone", 30, 40)]],
    imm=[[failed("Imuran", 60)], [bad("Trexall")], [contra("CellCept")], [worked("azathioprine", 300)], [failed("leflunomide", 100)], []],
    x=[[], [on("Tezspire", 30)], [dx("Acute bronchospasm", "J98.01", 20)]],
)}
RENEWAL = dict(
    now=[[AS, on("Nucala", 300)], [AS, on("mepolizumab", 180)], [AS, on("Nucala", 179)], [EG, worked("Nucala", 300, 10)]],
    resp=[[lab(F, 61, 320), lab(F, 74, 20), lab(E, 310, 320)], [lab(F, 61, 320), lab(F, 71, 20)], [lab(F, 61, 320), lab(F, 70, 20), lab(E, 160, 20)], [lab(E, 149, 30), lab(E, 400, 320)], [lab(E, 150, 30)], []],
    x=[[], [on("Cinqair", 20)], [dx("Ascariasis, unspecified", "B77.9", 30)], [on("Humira", 20)]],
)
