"""793 Adempas: CVS Caremark guideline, decimals without indentation down to 2.2.1.1."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "793-adempas.txt", "fu-793", "Harbor Crest Benefit Managers", "Adempas", "riociguat"
CLASS, STYLE = "pulmonary hypertension: sGC stimulator", "CVS Caremark guideline, 2.2.1.1 decimals, flush left"
COMBINED = ((42, 7), (14, 3))
R, P2 = {"riociguat"}, {"sildenafil", "tadalafil"}
LINES = [
    L("age", "Member is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("pah", "Diagnosis of pulmonary arterial hypertension (WHO Group 1), confirmed by right heart catheterization", "dx", lambda p: p.dx("I27.0", "I27.21")),
    L("pde", "Inadequate response to at least 3 months of sildenafil or tadalafil, intolerance to either one, or a contraindication to both", "trial",
      lambda p: p.failed(P2, 90) or p.intolerant(P2) or all(p.contraindicated({d}) for d in P2), hard="either for intolerance, both for contraindication"),
    L("era", "Treatment with an endothelin receptor antagonist (ambrisentan, bosentan, or macitentan) for at least 60 days, unless one was not tolerated or is contraindicated", "trial",
      lambda p: p.tried(ERA, 60) or p.intolerant(ERA) or p.contraindicated(ERA), hard="time alone, or an exception"),
    L("cteph", "Diagnosis of chronic thromboembolic pulmonary hypertension (WHO Group 4)", "dx", lambda p: p.dx("I27.24")),
    L("ac", "Member has been taking an anticoagulant (e.g., warfarin, rivaroxaban) for at least 90 days", "now", lambda p: p.taking(ANTICOAGULANT | PARENTERAL, 90), hard="current use and its length"),
    L("spec", "Prescribed by or in consultation with a cardiologist or a pulmonologist", "spec", lambda p: p.prescriber("cardiology", "pulmonology")),
    L("now", "Member is currently receiving Adempas", "now", lambda p: p.on(R), "r"),
    L("three", "Member has completed at least 3 months of treatment with Adempas", "trial", lambda p: p.tried(R, 90), "r"),
    L("bos", "If the member is also taking bosentan, the ALT within the past 60 days is below 120 U/L", "if", lambda p: IF(p.on({"bosentan"}), p.lab("ALT", lambda v: v < 120, 60)), "r", hard="conditional on another drug"),
    L("x1", "Pregnancy", "no", lambda p: p.no_dx(*PREGNANT), exclude=True),
    L("x2", "Use together with a nitrate (e.g., nitroglycerin, isosorbide mononitrate)", "conc", lambda p: not p.on(NITRATE), exclude=True),
    L("x3", "Use of sildenafil, tadalafil, or vardenafil now or within the past 2 days", "conc", lambda p: not p.tried({"sildenafil", "tadalafil", "vardenafil"}, within=2), exclude=True, hard="a window of two days"),
    L("x4", "Idiopathic interstitial pneumonia, including idiopathic pulmonary fibrosis", "no", lambda p: p.no_dx("J84.11"), exclude=True),
    L("x5", "Most recent systolic blood pressure below 95 mm Hg, or dependence on dialysis", "mix", lambda p: ALL(p.lab("Systolic blood pressure", lambda v: v >= 95), p.no_dx("Z99.2")), exclude=True, hard="a value or a condition under an exclusion"),
    L("x6", "Use together with Verquvo (vericiguat)", "conc", lambda p: not p.on({"vericiguat"}), exclude=True),
]
ATTESTATIONS = ["According to the prescriber, the disease is inoperable or has returned after surgery", "A pregnancy test was negative before the start of treatment, where pregnancy is possible",
                "The prescriber reports that exercise capacity or functional class is stable or better"]


def out(s):
    return ALL(s.x1, s.x2, s.x3, s.x4, s.x5, s.x6)


def initial(s):
    return ALL(s.age, ANY(ALL(s.pah, s.pde, s.era), ALL(s.cteph, s.ac, ATT)), s.spec, ATT, out(s))


def renewal(s):
    return ALL(s.now, s.three, s.bos, ATT, out(s))


PAH = dx("Primary pulmonary hypertension", "I27.0")
CT = dx("Chronic thromboembolic pulmonary hypertension", "I27.24")
SBP = "Systolic blood pressure"
X = [[lab(SBP, 118)], [lab(SBP, 95)], [lab(SBP, 94)], [], [lab(SBP, 90, 80), lab(SBP, 104, 6)], [lab(SBP, 118), dx("Dependence on renal dialysis", "Z99.2", 80)], [lab(SBP, 118), sex("female"), dx("Pregnant state, incidental", "Z33.1", 50)],
     [lab(SBP, 118), on("Imdur", 60)], [lab(SBP, 118), worked("Nitrostat", 60, 40)], [lab(SBP, 118), on("Viagra", 30)], [lab(SBP, 118), worked("Levitra", 20, 2)], [lab(SBP, 118), worked("Cialis", 20, 3)],
     [lab(SBP, 118), dx("Idiopathic pulmonary fibrosis", "J84.112")], [lab(SBP, 118), on("Verquvo", 20)], [lab(SBP, 118), on("Opsynvi", 90)]]
INITIAL = dict(
    age=[[born(49, 60)], [born(18)], [born(18, -1)]],
    dx=[[PAH], [dx("Secondary pulmonary arterial hypertension", "I27.21")], [dx("Pulmonary hypertension due to left heart disease", "I27.22")], [past("Primary pulmonary hypertension", "I27.0")], []],
    pde=[[failed("Revatio", 140, 20)], [failed("Adcirca", 90, 10)], [failed("sildenafil", 89, 10)], [bad("Tadalafil")], [contra("sildenafil")], [contra("sildenafil"), contra("Adcirca")], [worked("Revatio", 200, 20)], []],
    era=[[on("Letairis", 180)], [worked("Opsumit", 60, 10)], [worked("Opsumit", 59, 10)], [bad("Tracleer")], [contra("ambrisentan")], [on("Uptravi", 100)], []],
    spec=[[spec("pulmonology")], [spec("cardiology")], [spec("rheumatology")]],
    x=X,
)
MORE = {"cteph": dict(
    dx=[[CT], [dx("Other chronic pulmonary embolism", "I27.82")]],
    ac=[[on("Coumadin", 300)], [on("Xarelto", 90)], [on("Eliquis", 89)], [worked("warfarin", 300, 10)], [on("Plavix", 300)]],
    spec=[[spec("cardiology")], [spec("internal medicine")]],
    x=X[:3] + X[9:10],
)}
RENEWAL = dict(
    now=[[PAH, on("Adempas", 250)], [CT, on("riociguat", 90)], [PAH, on("Adempas", 89)], [PAH, worked("Adempas", 240, 10)], [PAH, worked("Adempas", 60, 70), on("Adempas", 45)]],
    bos=[[], [on("Tracleer", 200), lab("ALT", 119, 60)], [on("Tracleer", 200), lab("ALT", 120, 20)], [on("bosentan", 200), lab("ALT", 40, 61)], [on("Letairis", 200), lab("ALT", 190, 20)], [worked("Tracleer", 90, 20), lab("ALT", 190, 20)]],
    x=X[:4] + X[9:11],
)
