"""647 Krystexxa: Prime/BCBS, numbered with letters and bold connectives, a dose, unless clauses, two measurements, fall by half."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "647-krystexxa.md", "fu-647", "Blue Prairie of the Four Rivers", "Krystexxa", "pegloticase"
CLASS, STYLE = "gout", "BCBS/Prime, 1. A. with bold AND/OR at the line's end"
COMBINED = ((40, 7), (16, 3))
U = "Serum uric acid"
A, F, PR, MTX = {"allopurinol"}, {"febuxostat"}, {"probenecid"}, {"methotrexate"}
no = lambda p, d: p.intolerant(d) or p.contraindicated(d)
LINES = [
    L("dx", "The patient has a diagnosis of chronic gout (M1A.x)", "dx", lambda p: p.dx("M1A")),
    L("age", "The patient is 18 years of age or over", "age", lambda p: p.age_ge(18)),
    L("ua", "The patient's serum uric acid is greater than or equal to 6 mg/dL, measured within the past 30 days", "lab", lambda p: p.lab(U, lambda v: v >= 6, 30)),
    L("allo", "The patient has tried allopurinol at a dose of at least 300 mg daily for at least 3 months and had an inadequate response", "trial",
      lambda p: p.failed(A, 90, keep=lambda m: (dose_mg(m) or 0) >= 300), hard="dose and duration"),
    L("feb", "The patient has tried febuxostat for at least 3 months and had an inadequate response", "trial", lambda p: p.failed(F, 90)),
    L("both", "The patient has an intolerance or contraindication to BOTH allopurinol AND febuxostat", "trial", lambda p: no(p, A) and no(p, F)),
    L("prob", "The patient has tried and had an inadequate response to probenecid, unless the patient has a history of kidney stones or an eGFR below 50 mL/min/1.73 m2", "mix",
      lambda p: ANY(p.failed(PR), p.hx("N20", "Z87.442"), p.lab("eGFR", lambda v: v < 50)), hard="unless a history or a value"),
    L("mtx", "The patient has been receiving methotrexate for at least 4 weeks, unless methotrexate is contraindicated or not tolerated", "mix",
      lambda p: p.taking(MTX, 28) or no(p, MTX), hard="unless"),
    L("g6", "The patient does NOT have glucose-6-phosphate dehydrogenase (G6PD) deficiency", "no", lambda p: p.no_dx("D55.0", "D75.A")),
    L("ult", "The patient is NOT currently taking an oral urate-lowering drug (e.g., allopurinol, febuxostat, probenecid)", "conc", lambda p: not p.on(A | F | PR | {"lesinurad"}), "b"),
    L("spec", "The prescriber is a rheumatologist or nephrologist, or has consulted with one", "spec", lambda p: p.prescriber("rheumatology", "nephrology")),
    L("two", "Serum uric acid is below 6 mg/dL on two measurements taken on separate days", "lab", lambda p: p.two_days(U, lambda v: v < 6), "r", hard="two measurements"),
    L("half", "Serum uric acid has fallen by 50% or more from baseline", "change", lambda p: p.change(U, {"pegloticase"}, lambda b, c: (b - c) / b >= 0.5), "r", hard="relative change from baseline"),
]
ATTESTATIONS = ["The prescriber confirms that the patient will receive premedication before each infusion",
                "The patient was approved for Krystexxa before through the plan's prior authorization process"]


def initial(s):
    return ALL(s.dx, s.age, s.ua, ANY(s.allo, s.feb, s.both), s.prob, s.mtx, s.g6, s.ult, s.spec, ATT)


def renewal(s):
    return ALL(ATT, ANY(s.two, s.half), s.ult)


G = dx("Idiopathic chronic gout, multiple sites, with tophus (tophi)", "M1A.09X1")
INITIAL = dict(
    dx=[[G], [dx("Chronic gout, unspecified, without tophus (tophi)", "M1A.9XX0")], [dx("Idiopathic gout, right ankle and foot", "M10.071")], [past("Chronic gout, unspecified, with tophus (tophi)", "M1A.9XX1")]],
    age=[[born(58)], [born(18)], [born(18, -1)]],
    ua=[[lab(U, 9.4)], [lab(U, 6.0, 30)], [lab(U, 5.9)], [lab(U, 9.4, 31)], []],
    xoi=[[failed("allopurinol", 150, 60, "300 mg once daily")], [failed("Zyloprim", 90, 60, "200 mg twice daily")], [failed("allopurinol", 89, 60, "300 mg once daily")], [failed("allopurinol", 200, 60, "100 mg once daily")], [failed("allopurinol", 200, 60, "100 mg twice daily"), bad("Uloric")],
         [failed("Uloric", 90)], [failed("febuxostat", 80)], [bad("allopurinol"), contra("Uloric")], [bad("allopurinol")], [worked("allopurinol", 300, 60, "300 mg once daily")], [bad("Zyloprim"), bad("febuxostat", 5)]],
    prob=[[failed("probenecid", 40), lab("eGFR", 80)], [lab("eGFR", 49)], [lab("eGFR", 50)], [past("Calculus of kidney", "N20.0"), lab("eGFR", 80)], [dx("Personal history of urinary calculi", "Z87.442"), lab("eGFR", 80)], [], [bad("probenecid"), lab("eGFR", 77)], [failed("Probalan", 20)]],
    mtx=[[on("methotrexate", 60)], [on("Trexall", 28)], [on("methotrexate", 27)], [worked("methotrexate", 90, 5)], [bad("methotrexate")], [contra("methotrexate")], []],
    g6=[[], [dx("Anemia due to glucose-6-phosphate dehydrogenase [G6PD] deficiency", "D55.0")], [dx("Glucose-6-phosphate dehydrogenase (G6PD) deficiency without anemia", "D75.A")], [dx("Iron deficiency anemia, unspecified", "D50.9")]],
    ult=[[], [on("Uloric", 20)], [on("Duzallo", 20)], [on("colchicine", 60)]],
    spec=[[spec("rheumatology")], [spec("nephrology")], [spec("family medicine")]],
)
RENEWAL = dict(
    dx=[[G, on("Krystexxa", 150)], [G, on("pegloticase", 150)]],
    ua=[[lab(U, 9.8, 160), lab(U, 2.1, 40), lab(U, 3.0, 12)], [lab(U, 9.8, 160), lab(U, 5.9, 40), lab(U, 5.9, 12)], [lab(U, 9.8, 160), lab(U, 5.9, 40), lab(U, 6.0, 12)], [lab(U, 9.8, 160), lab(U, 7.0, 40), lab(U, 4.9, 12)],
        [lab(U, 14.0, 160), lab(U, 9.0, 40), lab(U, 7.0, 12)], [lab(U, 13.8, 160), lab(U, 9.0, 40), lab(U, 7.0, 12)], [lab(U, 3.0, 12)], [lab(U, 7.4, 12)], [lab(U, 9.8, 160)]],
    ult=[[], [on("allopurinol", 30, dose="300 mg once daily")], [worked("Uloric", 90, 200)]],
)
