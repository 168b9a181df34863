"""658 Tremfya: OptumRx guideline, "1 -" outline with AND/OR lines, blocks by diagnosis and therapy stage."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "658-tremfya-guideline.txt", "fu-658", "Meridian Basin Health Plan", "Tremfya", "guselkumab"
CLASS, STYLE = "immunology: IL-23", "OptumRx guideline, 1 - / 1.1 - with AND/OR lines"
COMBINED = ((34, 7), (14, 4))
UCDRUG = {"azathioprine", "mercaptopurine"} | STEROID
LINES = [
    L("pso", "Diagnosis of moderate to severe plaque psoriasis", "dx", lambda p: p.dx("L40.0")),
    L("age6", "Patient is 6 years of age or older and weighs at least 40 kg", "mix", lambda p: ALL(p.age_ge(6), p.lab("Body weight", lambda v: v >= 40)), hard="age and weight"),
    L("bsa", "Body surface area (BSA) involvement of 3% or more", "lab", lambda p: p.lab("Body surface area affected", lambda v: v >= 3)),
    L("pasi", "PASI score above 10", "lab", lambda p: p.lab("PASI", lambda v: v > 10)),
    L("top", "Trial and failure of at least 4 weeks, contraindication, or intolerance to one of the following topical therapies", "trial",
      lambda p: p.tfci(TOPICAL_STEROID | {"calcipotriene", "calcitriol", "tazarotene"}, 28), hard="the header carries the verb; classes"),
    L("both", "Trial and failure, contraindication, or intolerance to BOTH adalimumab and Skyrizi", "trial", lambda p: p.tfci({"adalimumab"}) and p.tfci({"risankizumab"}), hard="both"),
    L("cur", "Patient has been receiving Tremfya for at least 90 days", "now", lambda p: p.taking({"guselkumab"}, 90)),
    L("derm", "Prescribed by or in consultation with a dermatologist", "spec", lambda p: p.prescriber("dermatology")),
    L("uc", "Diagnosis of moderately to severely active ulcerative colitis", "dx", lambda p: p.dx("K51")),
    L("age18", "Patient is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("infl", "Fecal calprotectin above 250 mcg/g or C-reactive protein above 5 mg/L, measured in the past 90 days", "mix",
      lambda p: ANY(p.lab("Fecal calprotectin", lambda v: v > 250, 90), p.lab("C-reactive protein", lambda v: v > 5, 90)), hard="two tests, one window"),
    L("ucs", "Trial and failure, contraindication, or intolerance to azathioprine, mercaptopurine, or an oral corticosteroid (e.g., prednisone)", "trial", lambda p: p.tfci(UCDRUG)),
    L("conc", "Not used in combination with another biologic or a JAK inhibitor (e.g., Cosentyx, Rinvoq)", "conc", lambda p: not p.another(ANY_BIOLOGIC | JAK, "Tremfya", "guselkumab"), "b"),
    L("now", "Patient continues to take Tremfya", "now", lambda p: p.on({"guselkumab"}), "r"),
    L("fall", "PASI score is at least 75% lower than before Tremfya", "change", lambda p: p.change("PASI", {"guselkumab"}, lambda b, c: round((b - c) / b, 6) >= 0.75), "r", hard="change from baseline"),
    L("cal", "Fecal calprotectin of 250 mcg/g or less within the past 6 months", "lab", lambda p: p.lab("Fecal calprotectin", lambda v: v <= 250, 180), "r"),
]
ATTESTATIONS = []


def initial(s):
    return ANY(ALL(s.pso, s.age6, ANY(s.bsa, s.pasi), s.top, ANY(s.both, s.cur), s.derm, s.conc), ALL(s.uc, s.age18, s.infl, s.ucs, s.conc))


def renewal(s):
    return ALL(s.now, ANY(s.fall, s.cal), s.conc)


PSO = dx("Psoriasis vulgaris", "L40.0")
X = [[], [on("Cosentyx", 30)], [on("Xeljanz", 30)], [on("Otezla", 30)], [worked("Stelara", 200, 30)]]
INITIAL = dict(
    age=[[born(40, 20), lab("Body weight", 82)], [born(6), lab("Body weight", 40)], [born(6, -1), lab("Body weight", 41)], [born(12), lab("Body weight", 39.9)], [born(40, 20)], [born(9), lab("Body weight", 90, unit="[lb_av]")]],
    dx=[[PSO], [dx("Psoriasis, unspecified", "L40.9")], [dx("Atopic dermatitis, unspecified", "L20.9")]],
    sev=[[lab("Body surface area affected", 8)], [lab("Body surface area affected", 3)], [lab("Body surface area affected", 2), lab("PASI", 10)], [lab("Body surface area affected", 2), lab("PASI", 10.4)], [lab("PASI", 14)], [lab("PASI", 9)], []],
    top=[[failed("Clobetasol", 60)], [failed("Temovate", 28)], [failed("Temovate", 27)], [bad("Calcipotriene", 10)], [contra("Tazarotene")], [worked("Clobetasol", 90)], [failed("Methotrexate", 90)], []],
    step=[[failed("Humira", 100), failed("Skyrizi", 120, 200)], [failed("Cyltezo", 40), bad("Skyrizi", 10)], [failed("Humira", 100)], [worked("Humira", 100), failed("Skyrizi", 90)], [contra("Adalimumab"), contra("Skyrizi")], [on("Tremfya", 90)], [on("Tremfya", 89)], [worked("Tremfya", 200, 30)], []],
    spec=[[spec("dermatology")], [spec("family medicine")]],
    x=X,
)
MORE = {"colitis": dict(
    age=[[born(36, 20)], [born(18)], [born(18, -1)]],
    dx=[[dx("Ulcerative colitis, unspecified, without complications", "K51.90")], [dx("Ulcerative (chronic) pancolitis with rectal bleeding", "K51.011")], [dx("Crohn's disease, unspecified, without complications", "K50.90")]],
    infl=[[lab("Fecal calprotectin", 610)], [lab("Fecal calprotectin", 251, 90)], [lab("Fecal calprotectin", 250), lab("C-reactive protein", 5)], [lab("Fecal calprotectin", 180), lab("C-reactive protein", 5.2, 90)], [lab("Fecal calprotectin", 610, 91)], [lab("C-reactive protein", 3)], []],
    step=[[failed("Prednisone", 50)], [bad("Imuran", 20)], [failed("Mercaptopurine", 90)], [contra("Azathioprine")], [worked("Prednisone", 60)], [failed("Lialda", 120)], []],
    x=X[:3],
)}
RENEWAL = dict(
    now=[[PSO, on("Tremfya", 220)], [PSO, on("guselkumab", 220)], [PSO, worked("Tremfya", 200, 15)]],
    resp=[[lab("PASI", 20, 230), lab("PASI", 3, 15)], [lab("PASI", 20, 230), lab("PASI", 5, 15)], [lab("PASI", 20, 230), lab("PASI", 5.1, 15)], [lab("PASI", 20, 230), lab("PASI", 9, 15), lab("Fecal calprotectin", 251, 20)], [lab("PASI", 20, 230), lab("PASI", 9, 15), lab("Fecal calprotectin", 250, 180)],
          [lab("Fecal calprotectin", 90, 181)], []],
    x=X,
)
