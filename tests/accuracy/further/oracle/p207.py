"""207 Fasenra: bullets, two drugs on one age line, a heading item by drug."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "207-fasenra-tezspire.md", "bl-207", "Cascade Summit Health Plan", "Fasenra", "benralizumab"
CLASS, STYLE = "asthma biologic", "bullets, criteria by drug within one list"
COMBINED = ((20, 5), (9, 2))
EOS = "Blood eosinophil count"


def any_eos(p, low, within):
    vs = p.values(EOS, within)
    return None if not vs else any(v >= low for _, v in vs)


def pred5(p):
    got = False
    for m in p._meds({"prednisone"}):
        if m["status"] == "active":
            d = dose_mg(m)
            if d is None:
                got = None if got is False else got
            elif d >= 5:
                got = True
    return got


def combo(p):
    """3 months of both at once: in these patients one product, or two of equal length."""
    ics = p.tried(ICS, 90)
    return bool(ics and (p.tried(LABA, 90) or p.tried({"tiotropium"}, 90) or p.tried({"montelukast"}, 90)))


LINES = [
    L("dx", "Diagnosis of severe persistent asthma", "dx", lambda p: p.dx("J45.5")),
    L("age", "Fasenra: 6 years of age or older; Tezspire: 12 years of age or older", "if", lambda p: p.age_ge(6), hard="age by drug"),
    L("e150", "Blood eosinophils of 150 cells/µL or more in the past 6 weeks", "lab", lambda p: p.lab(EOS, lambda v: v >= 150, 42)),
    L("e300", "Blood eosinophils of 300 cells/µL or more at any time in the past 12 months", "lab", lambda p: any_eos(p, 300, 360), hard="at any time in a window"),
    L("ocs", "On daily oral corticosteroids (prednisone 5 mg or more per day)", "now", pred5, hard="dose in parentheses"),
    L("ics", "At least 3 months of treatment with an ICS/LABA combination (such as Advair, Symbicort, Dulera, or Breo), or an ICS plus either a LAMA (tiotropium) or montelukast", "trial", combo, hard="one product or two together"),
    L("fev", "FEV1 below 80% of predicted", "lab", lambda p: p.lab("FEV1 percent predicted", lambda v: v < 80)),
    L("spec", "Prescribed by a pulmonologist, allergist, or immunologist", "spec", lambda p: p.prescriber("pulmonology", "allergy and immunology", consult=False)),
    L("smoke", "Does not currently smoke", "no", lambda p: p.no_dx("F17.2", "Z72.0"), hard="a habit with a code"),
    L("now", "Currently on Fasenra or Tezspire, with at least 4 months of use", "now", lambda p: p.taking({"benralizumab", "tezepelumab"}, 120), "r"),
    L("icsr", "Continues to take an ICS-containing inhaler", "now", lambda p: p.on(ICS), "r"),
    L("conc", "Use with another asthma biologic (Dupixent, Nucala, Xolair, Cinqair) at the same time", "conc", lambda p: not p.another(ASTHMA_BIOLOGIC, "Fasenra", "benralizumab"), exclude=True),
    L("copd", "COPD without asthma", "mix", lambda p: not (p.dx("J44") and not p.dx("J45")), exclude=True, hard="without"),
    L("worm", "Active parasitic (helminth) infection", "no", lambda p: p.no_dx("B65", "B66", "B67", "B68", "B69", "B70", "B71", "B72", "B73", "B74", "B75", "B76", "B77", "B78", "B79", "B80", "B81", "B82", "B83"), exclude=True),
]
ATTESTATIONS = ["Prescriber attests that asthma remains uncontrolled despite this treatment",
                "Prescriber reports fewer exacerbations or less use of oral corticosteroids since starting"]


def initial(s):
    return ALL(s.dx, s.age, ANY(s.e150, s.e300, s.ocs), s.ics, s.fev, ATT, s.spec, s.smoke, s.conc, s.copd, s.worm)


def renewal(s):
    return ALL(s.now, s.icsr, ATT, s.conc, s.copd, s.worm)


SA = dx("Severe persistent asthma, uncomplicated", "J45.50")
X = [[], [on("Dupixent", 60)], [on("Tezspire", 30)], [failed("Xolair", 200, 20)], [dx("Strongyloidiasis", "B78.9", 40)], [past("Strongyloidiasis", "B78.9")]]
INITIAL = dict(
    age=[[born(39, 60)], [born(6)], [born(6, -1)], [born(11)]],
    dx=[[SA], [dx("Severe persistent asthma with (acute) exacerbation", "J45.51")], [dx("Moderate persistent asthma, uncomplicated", "J45.40")], [dx("COPD", "J44.9")]],
    eos=[[lab(EOS, 410)], [lab(EOS, 150, 42)], [lab(EOS, 149)], [lab(EOS, 160, 43)], [lab(EOS, 300, 360), lab(EOS, 90)], [lab(EOS, 0.32, 20, "10*3/uL")], [],
         [lab(EOS, 80), on("Prednisone", 60, "effective", "5 mg once daily")], [lab(EOS, 80), on("Prednisone", 60, "effective", "2.5 mg once daily")]],
    ics=[[on("Advair Diskus", 200, "partial_response")], [on("Dulera", 90)], [on("Breo Ellipta", 89)], [on("Qvar", 150), on("Spiriva", 150)], [on("Flovent", 150), on("Singulair", 120)], [on("Flovent", 200)], [on("Singulair", 200), on("Serevent", 200)], [on("Trelegy Ellipta", 100)]],
    fev=[[lab("FEV1 percent predicted", 66)], [lab("FEV1 percent predicted", 79)], [lab("FEV1 percent predicted", 80)], []],
    spec=[[spec("pulmonology")], [spec("allergy and immunology")], [spec("pediatrics")]],
    smoke=[[], [dx("Nicotine dependence, cigarettes, uncomplicated", "F17.210")]],
    x=X,
)
RENEWAL = dict(
    now=[[SA, on("Fasenra", 300)], [SA, on("benralizumab", 120)], [SA, on("Fasenra", 119)], [SA, worked("Fasenra", 300, 40)]],
    ics=[[on("Symbicort", 300)], [on("Flovent", 300)], [worked("Symbicort", 300, 20)], [on("Singulair", 200)]],
    x=[X[0], X[1], X[3], X[4]],
)
