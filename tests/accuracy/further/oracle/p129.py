"""129 Krystexxa: clinical policy, nested letters without indentation, opposite thresholds at renewal."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "129-krystexxa-gout.txt", "fu-129", "Riverwalk Community Health", "Krystexxa", "pegloticase"
CLASS, STYLE = "gout", "clinical policy, a. items without indentation, semicolons"
UA = "Serum uric acid"
CONC = "Krystexxa is not used with allopurinol, febuxostat, or probenecid"
conc = lambda p: not p.on({"allopurinol", "febuxostat", "probenecid"})
LINES = [
    L("dx", "Diagnosis of chronic gout (ICD-10 M1A)", "dx", lambda p: p.dx("M1A")),
    L("age", "Age ≥ 18 years", "age", lambda p: p.age_ge(18)),
    L("spec", "Prescribed by or in consultation with a rheumatologist or nephrologist", "spec", lambda p: p.prescriber("rheumatology", "nephrology")),
    L("ua", "Serum uric acid > 6 mg/dL within the past 60 days", "lab", lambda p: p.lab(UA, lambda v: v > 6, 60)),
    L("allo", "Failure of allopurinol at a dose of at least 300 mg per day for ≥ 3 months, unless contraindicated or not tolerated", "mix",
      lambda p: p.failed({"allopurinol"}, 90, keep=lambda m: (dose_mg(m) or 0) >= 300) or p.intolerant({"allopurinol"}) or p.contraindicated({"allopurinol"}), hard="dose, duration and unless clause"),
    L("one", "Failure of ONE of the following for ≥ 3 months, unless both are contraindicated or not tolerated (a or b):", "mix",
      lambda p: p.failed({"febuxostat", "probenecid"}, 90) or all(p.intolerant({d}) or p.contraindicated({d}) for d in ("febuxostat", "probenecid")), hard="header with unless clause over both items"),
    L("g6", "Member does not have glucose-6-phosphate dehydrogenase (G6PD) deficiency", "no", lambda p: p.no_dx("D55.0")),
    L("conc", CONC, "conc", conc, "b"),
    L("now", "Currently receiving Krystexxa", "now", lambda p: p.taking({"pegloticase"}), "r"),
    L("rua", "Serum uric acid < 6 mg/dL within the past 60 days", "lab", lambda p: p.lab(UA, lambda v: v < 6, 60), "r"),
]
ATTESTATIONS = ["Member is responding positively to therapy"]


def initial(s):
    return ALL(s.dx, s.age, s.spec, s.ua, s.allo, s.one, s.g6, s.conc)


def renewal(s):
    return ALL(s.now, s.rua, s.conc, ATT)


G = dx("Idiopathic chronic gout, unspecified site, with tophus", "M1A.00X1")
X = [[], [on("Uloric")], [on("Benemid", 20)], [on("Colcrys")]]
INITIAL = dict(
    age=[[born(60, 20)], [born(18)], [born(18, -1)]],
    dx=[[G], [dx("Chronic gout, unspecified, without tophus", "M1A.9XX0")], [dx("Gout, unspecified", "M10.9")], []],
    spec=[[spec("rheumatology")], [spec("nephrology")], [spec("family medicine")]],
    ua=[[lab(UA, 9.2)], [lab(UA, 6.1, 60)], [lab(UA, 6.0)], [lab(UA, 9.2, 61)], [], [lab(UA, 9, 50), lab(UA, 5.4, 6)]],
    allo=[[failed("Zyloprim", 150, 40, "300 mg once daily")], [failed("Allopurinol", 90, 40, "150 mg twice daily")], [failed("Allopurinol", 89, 40, "300 mg once daily")], [failed("Allopurinol", 200, 40, "100 mg once daily")],
          [bad("Allopurinol")], [contra("Allopurinol")], []],
    one=[[failed("Uloric", 120, 200)], [failed("Benemid", 90, 200)], [failed("Uloric", 89, 200)], [contra("Uloric"), bad("Probenecid")], [contra("Uloric")], [worked("Uloric", 300, 200)], []],
    x=X + [[dx("Anemia due to G6PD deficiency", "D55.0")]],
)
RENEWAL = dict(now=[[G, on("Krystexxa", 180)], [G, worked("Krystexxa", 150, 31)], [G]],
               ua=[[lab(UA, 2.1)], [lab(UA, 5.9, 60)], [lab(UA, 6.0)], [lab(UA, 3.0, 61)], []], x=X)
