"""829 Trelegy Ellipta: Humana table-like header, bullets, two indications, combinations of classes, coverage limitations."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "829-trelegy.txt", "fu-829", "Bluegrass Downs Health", "Trelegy Ellipta", "fluticasone/umeclidinium/vilanterol"
CLASS, STYLE = "COPD and asthma: triple inhaler", "Humana, columned header, bullets under indication names"
COMBINED = ((34, 5), (12, 2))


def dual(m):
    i = set(ingredients_of(m))
    return bool(i & LABA) and len(i) == 2 and bool(i & (LAMA | ICS))


def ics_laba(m):
    i = set(ingredients_of(m))
    return bool(i & LABA) and len(i) == 2 and bool(i & ICS)


def any_with(p, outcome, keep):
    return any(m["outcome"] == outcome and keep(m) for m in p.r["medications"])


def on_trelegy(p):
    return any(m["status"] == "active" and m["outcome"] != "contraindication" and set(ingredients_of(m)) == {"fluticasone", "umeclidinium", "vilanterol"} for m in p.r["medications"])


LINES = [
    L("copd", "The member has a diagnosis of COPD, including chronic bronchitis or emphysema", "dx", lambda p: p.dx("J41", "J42", "J43", "J44")),
    L("dual", "The member has had at least 30 days of previous treatment with, or has a contraindication or intolerance to, a LAMA/LABA combination (e.g., Anoro Ellipta, Stiolto Respimat) or an ICS/LABA combination (e.g., Advair, Symbicort, Breo Ellipta)", "trial",
      lambda p: p.tried(LABA, 30, keep=dual) or any_with(p, "intolerance", dual) or any_with(p, "contraindication", dual), hard="combinations of classes"),
    L("exa", "The member has had an acute exacerbation of COPD within the past 12 months", "dx", lambda p: p.hx("J44.1", within=360), hard="an event in a window"),
    L("eos", "The blood eosinophil count is 300 cells/mcL or more", "lab", lambda p: p.lab("Blood eosinophil count", lambda v: v >= 300)),
    L("asth", "The member has a diagnosis of asthma", "dx", lambda p: p.dx("J45")),
    L("ics", "Asthma remained uncontrolled (inadequate response) on an ICS/LABA combination (e.g., Advair, Symbicort, Breo Ellipta) taken for at least 12 weeks", "trial",
      lambda p: p.failed(LABA, 84, keep=ics_laba), hard="failure said of the disease"),
    L("fev", "FEV1 is less than 80 percent of predicted on a test in the past year", "lab", lambda p: p.lab("FEV1 percent predicted", lambda v: v < 80, 365)),
    L("spec", "The prescriber is a pulmonologist, an allergist or an immunologist, or has consulted one", "spec", lambda p: p.prescriber("pulmonology", "allergy and immunology")),
    L("now", "The member is currently on Trelegy Ellipta", "now", on_trelegy, "r"),
    L("rexa", "The member has not had an acute exacerbation of COPD within the past 90 days, or the prescriber states that therapy remains beneficial", "mix",
      lambda p: True if p.no_hx("J44.1", within=90) else None, "r", hard="a fact or an attestation"),
    L("xage", "Age younger than 18 years", "age", lambda p: p.age_ge(18), exclude=True),
    L("xstat", "Status asthmaticus", "no", lambda p: p.no_dx("J45.22", "J45.32", "J45.42", "J45.52", "J45.902"), exclude=True),
    L("xconc", "Concomitant use of another product containing a LABA or a LAMA (e.g., Serevent, Spiriva, Anoro Ellipta, Symbicort)", "conc",
      lambda p: not p.another(LABA | LAMA, "Trelegy Ellipta", "fluticasone/umeclidinium/vilanterol"), exclude=True, hard="members within combinations"),
]
ATTESTATIONS = ["Inhaler technique has been reviewed with the member"]


def excluded(s):
    return ALL(s.xage, s.xstat, s.xconc)


def initial(s):
    return ALL(ANY(ALL(s.copd, s.dual, ANY(s.exa, s.eos)), ALL(s.asth, s.ics, s.fev, s.spec)), excluded(s))


def renewal(s):
    return ALL(s.now, s.rexa, ATT, excluded(s))


COPD = dx("Chronic obstructive pulmonary disease, unspecified", "J44.9")
EXA = "Chronic obstructive pulmonary disease with (acute) exacerbation"
ASTHMA = dx("Moderate persistent asthma, uncomplicated", "J45.40")
eos = lambda v, unit=None: lab("Blood eosinophil count", v, 30, unit)
INITIAL = dict(
    age=[[born(63, 90)], [born(18)], [born(18, -1)]],
    dx=[[COPD], [dx("Emphysema, unspecified", "J43.9")], [dx("Unspecified chronic bronchitis", "J42")], [dx("Acute bronchitis, unspecified", "J20.9")], [past("Chronic obstructive pulmonary disease, unspecified", "J44.9")]],
    step=[[failed("Anoro Ellipta", 90)], [worked("Stiolto Respimat", 30)], [failed("Advair", 29)], [worked("Symbicort", 60)], [bad("Breo Ellipta", 6)], [contra("Anoro Ellipta")], [failed("Spiriva", 120)], [failed("Flovent", 90)],
          [failed("Dulera", 20, 60), failed("Dulera", 15, 40)], []],
    why=[[past(EXA, "J44.1", 150)], [past(EXA, "J44.1", 360), eos(120)], [past(EXA, "J44.1", 361), eos(120)], [eos(300)], [eos(299)], [eos(0.34, "10*3/uL")], []],
    x=[[], [on("Serevent", 90)], [on("Spiriva", 90)], [on("Symbicort", 90)], [on("Qvar", 90)], [worked("Spiriva", 90, 20)], [dx("Moderate persistent asthma with status asthmaticus", "J45.42", 20)]],
)
MORE = {
    "asthma": dict(
        age=[[born(35, 30)], [born(17, 300)]],
        dx=[[ASTHMA], [dx("Severe persistent asthma, uncomplicated", "J45.50")], [dx("Wheezing", "R06.2")]],
        step=[[failed("Advair Diskus", 120)], [partial("Breo Ellipta", 84)], [failed("Symbicort", 83)], [worked("Symbicort", 120)], [failed("Anoro Ellipta", 120)], [bad("Dulera", 20)]],
        fev=[[lab("FEV1 percent predicted", 64)], [lab("FEV1 percent predicted", 79, 365)], [lab("FEV1 percent predicted", 80)], [lab("FEV1 percent predicted", 64, 366)]],
        spec=[[spec("pulmonology")], [spec("allergy and immunology")], [spec("pediatrics")]],
    ),
}
RENEWAL = dict(
    dx=[[COPD], [ASTHMA], [COPD, past(EXA, "J44.1", 90)], [COPD, past(EXA, "J44.1", 91)]],
    now=[[on("Trelegy Ellipta", 200)], [worked("Trelegy Ellipta", 200, 20)]],
    x=[[], [on("Incruse Ellipta", 40)], [dx("Severe persistent asthma with status asthmaticus", "J45.52", 10)], [born(17, 350)]],
)
