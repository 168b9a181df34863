"""715 Skyrizi: Cigna/Express Scripts policy, initial therapy and currently receiving inside each indication, examples of classes, a note that excludes."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "715-skyrizi.md", "fu-715", "Keystone Evergreen Express", "Skyrizi", "risankizumab"
CLASS, STYLE = "inflammatory: IL-23", "Cigna/Express Scripts, A) i. a) with Initial Therapy / Currently Receiving"
COMBINED = ((30, 6), (22, 5))
R = {"risankizumab"}
TRAD, CONV = {"methotrexate", "cyclosporine", "acitretin"}, {"azathioprine", "mercaptopurine", "methotrexate"}
LINES = [
    L("cd", "Crohn's Disease. Approve for the duration noted if the patient meets ONE of the following (A or B)", "dx", lambda p: p.dx("K50"), "b", hidden=True),
    L("age", "Patient is ≥ 18 years of age", "age", lambda p: p.age_ge(18)),
    L("cs", "Patient has tried or is currently taking a systemic corticosteroid (e.g., prednisone, methylprednisolone), or a systemic corticosteroid is contraindicated in this patient", "trial",
      lambda p: p.tried(SYSTEMIC_STEROID) or p.contraindicated(SYSTEMIC_STEROID)),
    L("conv", "Patient has tried one other conventional systemic therapy for Crohn's disease (e.g., azathioprine, 6-mercaptopurine, or methotrexate)", "trial", lambda p: p.tried(CONV)),
    L("bio", "Patient has tried at least one biologic for Crohn's disease (e.g., an adalimumab product, an infliximab product, Cimzia, or Entyvio)", "trial",
      lambda p: p.tried({"adalimumab", "infliximab", "certolizumab", "vedolizumab", "ustekinumab", "natalizumab", "guselkumab", "mirikizumab"})),
    L("gi", "The medication is prescribed by or in consultation with a gastroenterologist", "spec", lambda p: p.prescriber("gastroenterology")),
    L("ecd", "Patient with Crohn's disease has been established on therapy for at least 6 months", "mix", lambda p: p.dx("K50") and p.tried(R, 180), "r", hard="condition and time"),
    L("fc", "Fecal calprotectin or C-reactive protein is lower than it was before Skyrizi was started", "change",
      lambda p: ANY(p.change("Fecal calprotectin", R, lambda b, c: c < b), p.change("C-reactive protein", R, lambda b, c: c < b)), "r", hard="either of two tests changed"),
    L("ps", "Plaque Psoriasis. Approve for the duration noted if the patient meets ONE of the following (A or B)", "dx", lambda p: p.dx("L40.0"), "b", hidden=True),
    L("trad", "Patient has tried at least one traditional systemic agent for psoriasis (e.g., methotrexate, cyclosporine, or acitretin) for at least 3 months, unless intolerant", "trial",
      lambda p: p.tried(TRAD, 90) or p.intolerant(TRAD), hard="unless clause"),
    L("mtx", "Patient has a contraindication to methotrexate", "trial", lambda p: p.contraindicated({"methotrexate"})),
    L("derm", "The medication is prescribed by or in consultation with a dermatologist", "spec", lambda p: p.prescriber("dermatology")),
    L("eps", "Patient with plaque psoriasis has been established on therapy for at least 90 days", "mix", lambda p: p.dx("L40.0") and p.tried(R, 90), "r", hard="condition and time"),
    L("bsa", "Body surface area affected is lower than at baseline, or is 3% or less", "change",
      lambda p: ANY(p.change("Body surface area affected", R, lambda b, c: c < b), p.lab("Body surface area affected", lambda v: v <= 3)), "r", hard="change or value"),
    L("conc", "Concurrent use with another biologic (e.g., Humira, Cosentyx, Stelara, Entyvio) or with a targeted synthetic oral small molecule drug (e.g., Otezla, Rinvoq, Sotyktu)", "conc",
      lambda p: not p.another(ANY_BIOLOGIC | SYNTHETIC_ORAL, "Skyrizi", "risankizumab"), exclude=True),
    L("tb", "Active tuberculosis", "no", lambda p: p.no_dx("A15", "A17", "A18", "A19"), exclude=True),
]
ATTESTATIONS = ["According to the prescriber, the patient will receive induction dosing with Skyrizi intravenous"]


def initial(s):
    return ALL(ANY(ALL(s.cd, s.age, ATT, ANY(s.cs, s.conv, s.bio), s.gi), ALL(s.ps, s.age, ANY(s.trad, s.mtx), s.derm)), s.conc, s.tb)


def renewal(s):
    return ALL(ANY(ALL(s.cd, s.ecd, s.fc), ALL(s.ps, s.eps, s.bsa)), s.conc, s.tb)


PSO = dx("Psoriasis vulgaris", "L40.0")
CROHN = dx("Crohn's disease, unspecified, without complications", "K50.90")
X = [[], [on("Humira", 60)], [on("Otezla", 60)], [worked("Stelara", 200, 20)], [dx("Tuberculosis of lung", "A15.0", 90)], [dx("Latent tuberculosis", "Z22.7", 90)], [on("Sotyktu", 30)]]
INITIAL = dict(
    age=[[born(46, 100)], [born(18)], [born(18, -1)]],
    spec=[[spec("dermatology")], [spec("family medicine")], [spec("gastroenterology")]],
    dx=[[PSO], [dx("Psoriasis, unspecified", "L40.9")], [dx("Guttate psoriasis", "L40.4")], [past("Psoriasis vulgaris", "L40.0")]],
    sys=[[failed("Methotrexate", 120)], [worked("Acitretin", 90)], [failed("Neoral", 89)], [bad("Methotrexate")], [contra("Methotrexate")], [contra("Acitretin")], [failed("Methotrexate", 60, 100), failed("Methotrexate", 40, 30)], [failed("Clobetasol", 200)], []],
    x=X,
)
MORE = dict(crohn=dict(
    spec=[[spec("gastroenterology")], [spec("internal medicine")], [spec("dermatology")]],
    age=[[born(33, 100)], [born(18, -1)]],
    dx=[[CROHN], [dx("Crohn's disease of small intestine with fistula", "K50.013")], [dx("Ulcerative colitis, unspecified, without complications", "K51.90")]],
    step=[[worked("Prednisone", 30)], [on("Medrol", 10)], [contra("Prednisone")], [bad("Prednisone", 3)], [failed("Imuran", 60)], [worked("Purixan", 20)], [failed("Lialda", 200)], [failed("Cyltezo", 90)], [bad("Entyvio")], [contra("Azathioprine")], []],
    x=[X[0], X[1], X[4], X[5]],
))
RENEWAL = dict(
    ind=[[CROHN, lab("Fecal calprotectin", 820, 230), lab("Fecal calprotectin", 140, 20)], [CROHN, lab("C-reactive protein", 22, 230), lab("C-reactive protein", 21, 20)], [CROHN, lab("Fecal calprotectin", 300, 230), lab("Fecal calprotectin", 300, 20), lab("C-reactive protein", 8, 230), lab("C-reactive protein", 11, 20)],
         [CROHN, lab("Fecal calprotectin", 140, 20)], [CROHN, lab("Fecal calprotectin", 300, 230), lab("Fecal calprotectin", 410, 20), lab("C-reactive protein", 18, 230), lab("C-reactive protein", 4, 20)],
         [PSO, lab("Body surface area affected", 14, 230), lab("Body surface area affected", 6, 20)], [PSO, lab("Body surface area affected", 3, 20)], [PSO, lab("Body surface area affected", 5, 20)], [PSO, lab("Body surface area affected", 10, 230), lab("Body surface area affected", 10, 20)],
         [dx("Ulcerative colitis, unspecified, without complications", "K51.90"), lab("Fecal calprotectin", 820, 230), lab("Fecal calprotectin", 140, 20)]],
    drug=[[on("Skyrizi", 210)], [on("Skyrizi", 180)], [on("Skyrizi", 179)], [on("risankizumab", 90)], [on("Skyrizi", 89)]],
    x=[X[0], X[1], X[5]],
)
