"""984 Dupixent: Blue Cross via Prime, atopic dermatitis and COPD, nested ONE of with closing AND/OR."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "984-dupixent.md", "fu-984", "Blue Plains of Nebraska", "Dupixent", "dupilumab"
CLASS, STYLE = "immunology: atopic dermatitis and COPD", "Prime 1. A. 1. A. with closing AND/OR"
COMBINED = ((34, 3), (12, 2))
D = {"dupilumab"}
TCS_984 = {"triamcinolone", "mometasone", "clobetasol", "betamethasone", "fluocinonide"}
TCI_984 = {"pimecrolimus", "tacrolimus"}
OTHER_984 = (ANY_BIOLOGIC | JAK) - D
BSA = "Body surface area affected"
ALSO = "The patient will NOT be using the requested agent in combination with another biologic immunomodulator (e.g., Adbry, Ebglyss, Nucala, Xolair) or a JAK inhibitor (e.g., Cibinqo, Opzelura, Rinvoq)"
LINES = [
    L("ad", "The patient has a diagnosis of atopic dermatitis AND ALL of the following:", "dx", lambda p: p.dx("L20"), hidden=True),
    L("m6", "The patient is 6 months of age or older", "age", lambda p: p.months_ge(6)),
    L("bsa", "At least 10% of the patient's body surface area is affected", "lab", lambda p: p.lab(BSA, lambda v: v >= 10)),
    L("tcs", "The patient has tried a medium- to very high-potency topical corticosteroid (e.g., triamcinolone, mometasone, clobetasol) for at least 4 weeks and had an inadequate response", "trial", lambda p: p.failed(TCS_984, 28)),
    L("tcx", "The patient has an intolerance or FDA labeled contraindication to topical corticosteroids", "trial", lambda p: p.intolerant(TCS_984 | {"hydrocortisone"}) or p.contraindicated(TCS_984 | {"hydrocortisone"})),
    L("tci", "The patient has tried a topical calcineurin inhibitor (e.g., pimecrolimus, tacrolimus) for at least 6 weeks and had an inadequate response", "trial", lambda p: p.failed(TCI_984, 42)),
    L("tix", "The patient has an intolerance or FDA labeled contraindication to topical calcineurin inhibitors", "trial", lambda p: p.intolerant(TCI_984) or p.contraindicated(TCI_984)),
    L("copd", "The patient has a diagnosis of chronic obstructive pulmonary disease (COPD) AND ALL of the following:", "dx", lambda p: p.dx("J44"), hidden=True),
    L("a18", "The patient is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("eos", "The patient's blood eosinophil count is at least 300 cells/mcL within the past 6 months", "lab", lambda p: p.lab("Blood eosinophil count", lambda v: v >= 300, 180)),
    L("fev", "The patient's FEV1 is 70% of predicted or less", "lab", lambda p: p.lab("FEV1 percent predicted", lambda v: v <= 70)),
    L("tri", "The patient is currently receiving an inhaled corticosteroid, a long-acting beta agonist, and a long-acting muscarinic antagonist, and has received each for at least 90 days", "now",
      lambda p: p.taking(ICS, 90) and p.taking(LABA, 90) and p.taking(LAMA, 90), hard="three classes, one time"),
    L("dua", "The patient has an intolerance or FDA labeled contraindication to inhaled corticosteroids, and has been receiving a long-acting beta agonist and a long-acting muscarinic antagonist for at least 90 days", "mix",
      lambda p: (p.intolerant(ICS) or p.contraindicated(ICS)) and p.taking(LABA, 90) and p.taking(LAMA, 90), hard="intolerance and two classes"),
    L("sp", "The prescriber is an allergist, dermatologist, immunologist, or pulmonologist, or has consulted with one of these specialists", "spec",
      lambda p: p.prescriber("dermatology", "pulmonology", "allergy", "immunology", "allergy and immunology"), "b"),
    L("conc", ALSO, "conc", lambda p: not p.on(OTHER_984), "b"),
    L("now", "The patient is currently receiving the requested agent and has received it for at least 16 weeks", "now", lambda p: p.taking(D, 112), "r"),
]
ATTESTATIONS = [
    "The disease involves the face, neck, hands, feet, genitals, or skin folds",
    "The patient had at least 2 moderate exacerbations or 1 severe exacerbation of COPD in the past year",
    "The patient has been previously approved for the requested agent through the plan's Prior Authorization process",
    "The patient has had clinical benefit with the requested agent",
]


def initial(s):
    ad = ALL(s.ad, s.m6, ANY(s.bsa, ATT), ANY(s.tcs, s.tcx), ANY(s.tci, s.tix))
    copd = ALL(s.copd, s.a18, s.eos, s.fev, ATT, ANY(s.tri, s.dua))
    return ALL(ANY(ad, copd), s.sp, s.conc)


def renewal(s):
    return ALL(ATT, s.now, ATT, s.sp, s.conc)


AD = dx("Atopic dermatitis, unspecified", "L20.9", 900)
COPD = dx("Chronic obstructive pulmonary disease, unspecified", "J44.9", 900)
DERM, FAM, LUNG = spec("dermatology"), spec("family medicine"), spec("pulmonology")
EOS, FEV = "Blood eosinophil count", "FEV1 percent predicted"
INITIAL = dict(
    age=[[born(33, 60)], [born_months(6)], [born_months(6, -3)], [born(62), COPD, lab(EOS, 410), lab(FEV, 48), on("Trelegy Ellipta", 300)], [born(66), COPD, lab(EOS, 180), lab(FEV, 82), bad("Pulmicort"), on("Anoro Ellipta", 120)]],
    dx=[[AD], [dx("Other atopic dermatitis", "L20.89")], [dx("Unspecified contact dermatitis, unspecified cause", "L25.9")], [past("Atopic dermatitis, unspecified", "L20.9")]],
    bsa=[[lab(BSA, 22)], [lab(BSA, 10)], [lab(BSA, 9)], []],
    tcs=[[failed("Clobetasol", 60)], [failed("Elocon", 28)], [failed("Temovate", 27)], [partial("Triamcinolone", 40)], [failed("Hydrocortisone", 60)], [worked("Lidex", 60)], [bad("Clobetasol")], [contra("Betamethasone")],
         [med("Clobetasol", 90, 75, "inadequate_response"), med("Clobetasol", 60, 40, "inadequate_response")], []],
    tci=[[failed("Elidel", 60)], [failed("Protopic", 42)], [failed("Tacrolimus", 41)], [bad("Elidel")], [contra("Pimecrolimus")], [failed("Eucrisa", 60)], []],
    spec=[[DERM], [spec("allergy and immunology")], [FAM]],
    x=[[], [on("Adbry", 60)], [on("Opzelura", 40)], [on("Stelara", 200)], [worked("Rinvoq", 100, 40)], [on("Otezla", 90)]],
)
MORE = {"copd": dict(
    age=[[born(61)], [born(18, -1)]],
    dx=[[COPD], [dx("Severe persistent asthma, uncomplicated", "J45.50")]],
    eos=[[lab(EOS, 380)], [lab(EOS, 300, 180)], [lab(EOS, 299)], [lab(EOS, 420, 181)], [lab(EOS, 500, 150), lab(EOS, 210, 14)]],
    fev=[[lab(FEV, 52)], [lab(FEV, 70)], [lab(FEV, 71)], []],
    tri=[[on("Trelegy Ellipta", 200)], [on("Breztri", 90)], [on("Trelegy Ellipta", 89)], [on("Symbicort", 240), on("Spiriva", 200)], [on("Symbicort", 240), on("Spiriva", 60)], [on("Breo Ellipta", 300)], [worked("Trelegy Ellipta", 200, 10)],
         [bad("Flovent"), on("Anoro Ellipta", 150)], [contra("Budesonide"), on("Stiolto", 90)], [on("Anoro Ellipta", 150)], [bad("Flovent"), on("Spiriva", 200)]],
    spec=[[LUNG], [FAM]],
    x=[[], [on("Nucala", 90)]],
)}
RENEWAL = dict(
    now=[[AD, on("Dupixent", 300)], [AD, on("dupilumab", 112)], [AD, on("Dupixent", 111)], [AD, worked("Dupixent", 300, 14)]],
    spec=[[DERM], [LUNG], [FAM]],
    x=[[], [on("Cibinqo", 30)], [on("Ebglyss", 60)], [worked("Adbry", 120, 500)]],
)
