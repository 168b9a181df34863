"""759 Nucala: UnitedHealthcare medical benefit drug policy, nested bullets with initial and continuation per indication."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "759-nucala.md", "fu-759", "Northern Lakes United Administrators", "Nucala", "mepolizumab"
CLASS, STYLE = "respiratory biologic", "UnitedHealthcare medical benefit, nested bullets, initial and continuation per indication"
COMBINED = ((38, 7), (14, 3))
EOS, FEV, ME = "Blood eosinophil count", "FEV1 percent predicted", {"mepolizumab"}
EG3 = ("azathioprine", "methotrexate", "cyclophosphamide")
LINES = [
    L("asthma", "Diagnosis of severe asthma", "dx", lambda p: p.dx("J45", "J82.83")),
    L("age6", "Patient is 6 years of age or older", "age", lambda p: p.age_ge(6)),
    L("eos", "Blood eosinophil count of at least 150 cells/mcL within the past 6 weeks, or of at least 300 cells/mcL within the past 12 months", "lab",
      lambda p: ANY(p.lab(EOS, lambda v: v >= 150, 42), p.lab(EOS, lambda v: v >= 300, 360)), hard="two thresholds, each with a window"),
    L("ocs", "Patient takes an oral corticosteroid (e.g., prednisone) every day", "now", lambda p: p.on(SYSTEMIC_STEROID)),
    L("fev", "FEV1 below 80% of predicted in a patient 18 years of age or older, or below 90% of predicted in a patient 6 to 17 years of age", "mix",
      lambda p: ANY(ALL(p.age_ge(18), p.lab(FEV, lambda v: v < 80)), ALL(p.age_in(6, 17), p.lab(FEV, lambda v: v < 90))), hard="a threshold by age"),
    L("both", "Patient has been receiving both of the following for at least 3 months", "now", lambda p: p.taking(ICS, 90) and p.taking(LABA | LAMA | LEUKOTRIENE, 90), hard="the header carries the verb"),
    L("conc", "Nucala is not used in combination with another biologic for asthma (Cinqair, Dupixent, Fasenra, Tezspire, Xolair)", "conc", lambda p: not p.another(ASTHMA_BIOLOGIC, "Nucala", "mepolizumab"), "b"),
    L("spec", "Prescribed by or in consultation with an allergist, immunologist, or pulmonologist", "spec", lambda p: p.prescriber("allergy and immunology", "pulmonology")),
    L("egpa", "Diagnosis of eosinophilic granulomatosis with polyangiitis", "dx", lambda p: p.dx("M30.1")),
    L("age18", "Patient is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("pred", "Patient has been receiving prednisone at 7.5 mg per day or more for at least 4 weeks", "now", lambda p: p.taking({"prednisone"}, 28, lambda m: (dose_mg(m) or 0) >= 7.5), hard="dose, duration and current use"),
    L("imm", "Patient has tried azathioprine, methotrexate, or cyclophosphamide, unless each of the three is contraindicated", "trial", lambda p: p.tried(EG3) or all(p.contraindicated({d}) for d in EG3), hard="unless each is contraindicated"),
    L("spec2", "Prescribed by or in consultation with an allergist, pulmonologist, or rheumatologist", "spec", lambda p: p.prescriber("allergy and immunology", "pulmonology", "rheumatology")),
    L("rasthma", "Nucala is medically necessary for the add-on treatment of severe asthma when all of the following criteria are met", "dx", lambda p: p.dx("J45", "J82.83"), "r", hidden=True),
    L("regpa", "Nucala is medically necessary for EGPA when all of the following criteria are met", "dx", lambda p: p.dx("M30.1"), "r", hidden=True),
    L("six", "Patient has been treated with Nucala for at least 6 months", "trial", lambda p: p.tried(ME, 180), "r"),
    L("resp", "Blood eosinophil count is at least 50% below the count before Nucala was started, or FEV1 percent predicted is higher than it was then", "change",
      lambda p: ANY(p.change(EOS, ME, lambda b, c: c <= 0.5 * b), p.change(FEV, ME, lambda b, c: c > b)), "r", hard="change of either of two observations"),
    L("x1", "Nucala is unproven and not medically necessary for acute bronchospasm or status asthmaticus", "no",
      lambda p: p.no_dx("J98.01", "J45.22", "J45.32", "J45.42", "J45.52", "J45.902"), exclude=True),
]
ATTESTATIONS = ["Documentation of a positive clinical response"]


def initial(s):
    return ALL(ANY(ALL(s.asthma, s.age6, s.eos, ANY(s.ocs, s.fev), s.both, s.conc, s.spec), ALL(s.egpa, s.age18, s.pred, s.imm, s.spec2)), s.x1)


def renewal(s):
    return ALL(ANY(ALL(s.rasthma, s.six, s.resp, s.conc), ALL(s.regpa, s.six, ATT)), s.x1)


AST = dx("Severe persistent asthma, uncomplicated", "J45.50")
EGPA = dx("Polyarteritis with lung involvement [Churg-Strauss]", "M30.1")
INITIAL = dict(
    age=[[born(47, 60)], [born(6)], [born(6, -1)], [born(17, 3)]],
    dx=[[AST], [dx("Chronic obstructive pulmonary disease, unspecified", "J44.9")], [past("Severe persistent asthma, uncomplicated", "J45.50")]],
    eos=[[lab(EOS, 420, 20)], [lab(EOS, 150, 42)], [lab(EOS, 149, 10)], [lab(EOS, 290, 43)], [lab(EOS, 300, 360)], [lab(EOS, 450, 361)], [lab(EOS, 0.31, 50, "10*3/uL")], []],
    ctl=[[lab(FEV, 62)], [lab(FEV, 79)], [lab(FEV, 80)], [lab(FEV, 88), born(15, 20)], [lab(FEV, 90), born(15, 20)], [on("prednisone", 60)], [lab(FEV, 84), worked("prednisone", 5, 40)], []],
    both=[[on("Advair Diskus", 300)], [on("Flovent", 90), on("Spiriva", 90)], [on("Flovent", 200), on("Singulair", 89)], [on("Flovent", 200)], [worked("Advair Diskus", 300, 20)], [on("Anoro Ellipta", 200)]],
    spec=[[spec("pulmonology")], [spec("allergy and immunology")], [spec("pediatrics")]],
    x=[[], [on("Dupixent", 40)], [failed("Fasenra", 200, 60)], [dx("Acute bronchospasm", "J98.01", 20)]],
)
MORE = dict(egpa=dict(
    age=[[born(47, 60)], [born(18, -1)]],
    dx=[[EGPA], [dx("Polyarteritis nodosa", "M30.0")]],
    pred=[[on("prednisone", 100, dose="10 mg once daily")], [on("prednisone", 28, dose="7.5 mg once daily")], [on("prednisone", 27, dose="20 mg once daily")], [on("prednisone", 100, dose="5 mg once daily")], [worked("prednisone", 100, 20, dose="10 mg once daily")]],
    imm=[[worked("Imuran", 60)], [bad("Trexall", 10)], [contra("azathioprine"), contra("methotrexate"), contra("cyclophosphamide")], [contra("azathioprine"), contra("methotrexate")]],
    spec=[[spec("rheumatology")], [spec("dermatology")]],
))
RENEWAL = dict(
    now=[[AST, on("Nucala", 250)], [AST, on("mepolizumab", 180)], [AST, on("Nucala", 179)], [EGPA, on("Nucala", 250)], [dx("Chronic obstructive pulmonary disease, unspecified", "J44.9"), on("Nucala", 250)]],
    resp=[[lab(EOS, 480, 320), lab(EOS, 60, 20)], [lab(EOS, 480, 320), lab(EOS, 240, 20)], [lab(EOS, 480, 320), lab(EOS, 241, 20), lab(FEV, 60, 320), lab(FEV, 60, 20)], [lab(EOS, 480, 320), lab(EOS, 300, 20), lab(FEV, 60, 320), lab(FEV, 61, 20)], [lab(EOS, 60, 20)]],
    x=[[], [on("Xolair", 40)], [dx("Acute bronchospasm", "J98.01", 20)]],
)
