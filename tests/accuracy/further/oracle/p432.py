"""432 Fasenra: clinical criteria, roman items, two initial requests, continuation, may-not-be-approved list."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "432-fasenra-criteria.txt", "fu-432", "Chesapeake Crown Blue", "Fasenra", "benralizumab"
CLASS, STYLE = "asthma and EGPA, interleukin 5", "clinical criteria, roman items with AND/OR, initial requests by indication, may not be approved"
COMBINED = ((20, 1), (1, 0))
EOS, FEV, EXAC = "Blood eosinophil count", "FEV1 percent predicted", ("J45.21", "J45.31", "J45.41", "J45.51", "J45.901")
OTHER = {"montelukast", "zafirlukast", "theophylline"} | SYSTEMIC_STEROID


def events(p):
    days = {c["onset"] for c in p._conditions(EXAC, (), True) if (p.today - __import__("datetime").date.fromisoformat(c["onset"])).days <= 360}
    return len(days) >= 2


def controller(p):
    """An inhaled steroid with a long-acting agonist, or with another controller."""
    return (p.failed(ICS, 90) and (p.failed(LABA, 90) or p.failed(OTHER, 90))) or (p.intolerant(ICS) and p.intolerant(LABA))


LINES = [
    L("sa", "Individual has a diagnosis of severe persistent asthma", "dx", lambda p: p.dx("J45.5"), hard="a severity that has a code"),
    L("age6", "Individual is 6 years of age or older", "age", lambda p: p.age_ge(6)),
    L("e150", "Greater than or equal to 150 cells/microliter within the prior 6 weeks", "lab", lambda p: p.lab(EOS, lambda v: v >= 150, 42), hard="test named in the header"),
    L("e300", "Greater than or equal to 300 cells/microliter within the prior 12 months", "lab", lambda p: p.lab(EOS, lambda v: v >= 300, 360), hard="test named in the header"),
    L("ctl", "Individual has had a 3 month trial and inadequate response or intolerance to combination controller therapy (inhaled corticosteroids plus long-acting beta2-agonists [e.g., Advair, Breo Ellipta, Symbicort], leukotriene modifiers, theophylline, or oral corticosteroids)", "trial", controller, hard="two classes together"),
    L("exac", "Individual has experienced two or more asthma exacerbations in the prior 12 months requiring use of a systemic corticosteroid", "dx", events, hard="a number of dated events"),
    L("fev", "Individual has a pre-bronchodilator forced expiratory volume in 1 second (FEV1) less than 80% predicted", "lab", lambda p: p.lab(FEV, lambda v: v < 80)),
    L("ics", "Individual is using an inhaled corticosteroid, alone or in a combination inhaler, at the time of the request", "now", lambda p: p.taking(ICS)),
    L("egpa", "Individual has a diagnosis of eosinophilic granulomatosis with polyangiitis (EGPA)", "dx", lambda p: p.dx("M30.1")),
    L("age18", "Individual is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("asth", "Individual has a history or presence of asthma", "dx", lambda p: p.hx("J45")),
    L("e1000", "Individual has a blood eosinophil count of 1,000 cells/microliter or more", "lab", lambda p: p.lab(EOS, lambda v: v >= 1000)),
    L("ocs", "Individual has been receiving a stable dose of an oral corticosteroid for at least 4 weeks", "now", lambda p: p.taking(SYSTEMIC_STEROID, 28)),
    L("now", "Individual is being treated with Fasenra and has been for at least 6 months", "now", lambda p: p.taking({"benralizumab"}, 180), "r"),
    L("conc", "In combination with another biologic for asthma or eosinophilic disease (Cinqair, Dupixent, Nucala, Tezspire, or Xolair)", "conc", lambda p: not p.on(ASTHMA_BIOLOGIC - {"benralizumab"}), exclude=True),
    L("status", "Status asthmaticus or acute bronchospasm", "no", lambda p: p.no_dx("J45.22", "J45.32", "J45.42", "J45.52", "J45.902", "J98.01"), exclude=True),
    L("worm", "Individual has an active helminth (parasitic worm) infection", "no", lambda p: p.no_dx(*[f"B{n}" for n in range(65, 84)]), exclude=True),
]
ATTESTATIONS = ["Treatment with Fasenra has resulted in clinical improvement, such as fewer exacerbations, a decreased need for rescue medication, or a lower dose of oral corticosteroid"]


def initial(s):
    return ALL(ANY(ALL(s.sa, s.age6, ANY(s.e150, s.e300), s.ctl, ANY(s.exac, s.fev), s.ics), ALL(s.egpa, s.age18, s.asth, s.e1000, s.ocs)), s.conc, s.status, s.worm)


def renewal(s):
    return ALL(s.now, ATT, s.conc, s.status, s.worm)


SA, EG = dx("Severe persistent asthma, uncomplicated", "J45.50"), dx("Polyarteritis with lung involvement [Churg-Strauss]", "M30.1")
FLARE = "Severe persistent asthma with (acute) exacerbation"
X = [[], [on("Nucala", 60)], [dx("Severe persistent asthma with status asthmaticus", "J45.52", 2)], [dx("Strongyloidiasis, unspecified", "B78.9", 30)], [past("Ascariasis, unspecified", "B77.9")]]
INITIAL = dict(
    age=[[born(43, 12)], [born(6)], [born(6, -1)]],
    dx=[[SA], [dx(FLARE, "J45.51", 30)], [dx("Moderate persistent asthma, uncomplicated", "J45.40")]],
    eos=[[lab(EOS, 420)], [lab(EOS, 150, 42)], [lab(EOS, 149, 20)], [lab(EOS, 260, 43)], [lab(EOS, 300, 360)], [lab(EOS, 180, 10), lab(EOS, 500, 100)]],
    ctl=[[on("Advair Diskus", 150, "partial_response")], [failed("Symbicort", 90), on("Flovent", 20)], [failed("Breo Ellipta", 89), on("Flovent", 20)], [failed("Flovent", 120), failed("Serevent", 120), on("Qvar", 10)],
         [failed("Flovent", 200), on("Qvar", 20)], [failed("Pulmicort", 120), failed("Singulair", 120), on("Pulmicort", 10)], [bad("Wixela Inhub", 5), on("Alvesco", 60)],
         [partial("Symbicort", 150)], [worked("Symbicort", 300), on("Flovent", 20)]],
    ev=[[lab(FEV, 64)], [lab(FEV, 79.9)], unsure(lab(FEV, 80)), [dx(FLARE, "J45.51", 50, "resolved"), dx(FLARE, "J45.51", 300, "resolved"), lab(FEV, 88)], unsure(dx(FLARE, "J45.51", 50, "resolved"), dx(FLARE, "J45.51", 361, "resolved"), lab(FEV, 88))],
    x=X,
)
MORE = {"egpa": dict(
    age=[[born(56, 12)], [born(18, -1)]],
    dx=[[EG, dx("Unspecified asthma, uncomplicated", "J45.909")], [EG, past("Mild persistent asthma, uncomplicated", "J45.30")], [EG], [dx("Granulomatosis with polyangiitis without renal involvement", "M31.30"), SA]],
    eos=[[lab(EOS, 1800)], [lab(EOS, 1000, 300)], [lab(EOS, 990)], [lab(EOS, 1.2, unit="10*3/uL")]],
    ocs=[[on("Prednisone", 120)], [on("Medrol", 28)], [on("Deltasone", 27)], [worked("Prednisone", 90, 10)]],
)}
RENEWAL = dict(
    now=[[SA, on("Fasenra", 300)], [EG, on("benralizumab", 180)], [SA, on("Fasenra", 179)], [SA, worked("Fasenra", 300, 10)]],
    x=X[:3],
)
