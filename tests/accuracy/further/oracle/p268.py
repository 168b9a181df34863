"""268 Nucala: initial and continuation inside one indication, combination header."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "268-nucala-express.md", "fu-268", "Housatonic Valley Assurance", "Nucala", "mepolizumab"
CLASS, STYLE = "asthma, EGPA: interleukin-5", "A) Initial Therapy / B) Currently Receiving, [(a) and (b)]"
COMBINED = ((24, 3), (7, 1))
EOS = "Blood eosinophil count"
EXAC = tuple(f"J45.{a}{b}" for a in (2, 3, 4, 5) for b in (1, 2)) + ("J45.901", "J45.902")
CTRL = LABA | LAMA | {"montelukast"}
LINES = [
    L("asthma", "Asthma. Approve for the duration noted if the patient meets ONE of the following (A or B)", "dx", lambda p: p.dx("J45", "J82.83"), "b", hidden=True),
    L("six", "Patient is ≥ 6 years of age", "age", lambda p: p.age_ge(6)),
    L("eos", "Patient has a blood eosinophil level ≥ 150 cells per microliter within the previous 6 weeks", "lab", lambda p: p.lab(EOS, lambda v: v >= 150, 42)),
    L("combo", "Patient has received at least 3 consecutive months of combination therapy with BOTH of the following [(a) and (b)]", "mix",
      lambda p: p.tried(ICS, 90) and p.tried(CTRL, 90), hard="header verb and duration for two classes, combination inhalers"),
    L("exac", "Patient experienced one or more asthma exacerbations within the previous 12 months", "dx", lambda p: p.hx(*EXAC, within=360), hard="a dated event with a code"),
    L("fev", "Patient has a forced expiratory volume in 1 second (FEV1) < 80% predicted", "lab", lambda p: p.lab("FEV1 percent predicted", lambda v: v < 80)),
    L("doc", "The medication is prescribed by or in consultation with an allergist, immunologist, or pulmonologist", "spec", lambda p: p.prescriber("allergy and immunology", "pulmonology")),
    L("r6", "Patient has already received at least 6 months of therapy with Nucala", "trial", lambda p: p.tried({"mepolizumab"}, 180), "r"),
    L("rics", "Patient continues to receive therapy with one inhaled corticosteroid or one inhaled corticosteroid-containing combination inhaler", "now", lambda p: p.taking(ICS), "r"),
    L("egpa", "Eosinophilic Granulomatosis with Polyangiitis (EGPA). Approve for 8 months if the patient meets ALL of the following (A, B, C, and D)", "dx", lambda p: p.dx("M30.1"), hidden=True),
    L("adult", "Patient is ≥ 18 years of age", "age", lambda p: p.age_ge(18)),
    L("gc", "Patient has tried therapy with a systemic corticosteroid (e.g., prednisone) for a minimum of 4 weeks", "trial", lambda p: p.tried(SYSTEMIC_STEROID, 28)),
    L("edoc", "The medication is prescribed by or in consultation with an allergist, immunologist, pulmonologist, or rheumatologist", "spec", lambda p: p.prescriber("allergy and immunology", "pulmonology", "rheumatology")),
    L("conc", "Concurrent use of Nucala with another monoclonal antibody therapy (e.g., Cinqair, Fasenra, Xolair, Tezspire, Dupixent, or Adbry)", "conc",
      lambda p: not p.another(ASTHMA_BIOLOGIC | {"tralokinumab"}, "Nucala", "mepolizumab"), exclude=True),
    L("eoe", "Eosinophilic esophagitis", "no", lambda p: p.no_dx("K20.0"), exclude=True),
]
ATTESTATIONS = ["According to the prescriber, the asthma worsens when oral corticosteroids are tapered", "Patient has responded to therapy as determined by the prescriber"]


def initial(s):
    return ALL(ANY(ALL(s.asthma, s.six, s.eos, s.combo, ANY(s.exac, s.fev, ATT), s.doc), ALL(s.egpa, s.adult, ATT, s.gc, s.edoc)), s.conc, s.eoe)


def renewal(s):
    return ALL(s.asthma, s.r6, s.rics, ATT, s.conc, s.eoe)


AST, FEV = dx("Severe persistent asthma, uncomplicated", "J45.50"), "FEV1 percent predicted"
X = [[], [on("Xolair", 60)], [on("Adbry", 30)], [dx("Eosinophilic esophagitis", "K20.0")], [on("Singulair")]]
INITIAL = dict(
    age=[[born(34, 80)], [born(6)], [born(6, -1)]],
    dx=[[AST], [dx("Moderate persistent asthma, uncomplicated", "J45.40")], [dx("Chronic obstructive pulmonary disease, unspecified", "J44.9")]],
    eos=[[lab(EOS, 310)], [lab(EOS, 150, 42)], [lab(EOS, 149)], [lab(EOS, 310, 43)], [lab(EOS, 0.2, unit="10*3/uL")], []],
    combo=[[on("Advair Diskus", 200)], [on("Flovent", 90), on("Singulair", 90)], [on("Flovent", 120), on("Serevent", 80)], [on("Trelegy Ellipta", 95)], [worked("Symbicort", 91, 20)], [on("Anoro Ellipta", 200)]],
    unc=[[lab(FEV, 66)], [lab(FEV, 79.5)], [lab(FEV, 80)], [dx("Severe persistent asthma with (acute) exacerbation", "J45.51", 100, "resolved"), lab(FEV, 88)],
         [dx("Severe persistent asthma with (acute) exacerbation", "J45.51", 361, "resolved"), lab(FEV, 88)]],
    spec=[[spec("pulmonology")], [spec("internal medicine")]],
    x=X,
)
MORE = {"egpa": dict(
    age=[[born(47, 5)], [born(18)], [born(18, -1)]],
    dx=[[dx("Polyarteritis with lung involvement [Churg-Strauss]", "M30.1")], [dx("Granulomatosis with polyangiitis", "M31.30")]],
    gc=[[worked("Prednisone", 60)], [on("Medrol", 28)], [worked("Prednisone", 27)], [bad("Prednisone", 10)]],
    spec=[[spec("rheumatology")], [spec("neurology")]],
)}
RENEWAL = dict(
    now=[[AST, on("Nucala", 260)], [AST, on("mepolizumab", 180)], [AST, on("Nucala", 179)], [AST, on("Fasenra", 300)]],
    ics=[[on("Breo Ellipta", 500)], [on("Qvar", 300)], [worked("Breo Ellipta", 400, 10)], [on("Spiriva", 200)]],
    x=X[:3],
)
