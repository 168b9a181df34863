"""444 Uloric: Blue Cross prose paragraphs, not covered for, renewal paragraphs."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "444-uloric-prose.txt", "bl-444", "Blue Mesa Cross Health", "Uloric", "febuxostat"
CLASS, STYLE = "gout, xanthine oxidase inhibitor", "Blue Cross prose paragraphs"
COMBINED = ((0, 3), (0, 1))
A, SUA = {"allopurinol"}, "Serum uric acid"
CV = ("I21", "I22", "I25.2", "I63", "I61", "I60", "I69.3", "Z86.73", "I20.0")


def allo(p):
    return p.failed(A, 90, keep=lambda m: (dose_mg(m) or 0) >= 300) or p.intolerant(A) or p.contraindicated(A)


LINES = [
    L("who", "Uloric is considered medically necessary for an individual 18 years of age or older who has a confirmed diagnosis of gout", "mix", lambda p: ALL(p.age_ge(18), p.dx("M10", "M1A")), hard="age and diagnosis in one sentence"),
    L("allo", "The individual must have had an inadequate response to allopurinol taken at 300 mg per day or more for at least 3 months, or must have an intolerance or contraindication to allopurinol", "trial", allo, hard="dose and duration"),
    L("sua", "A serum uric acid level greater than 6 mg/dL must be documented within the past 6 months", "lab", lambda p: p.lab(SUA, lambda v: v > 6, 180)),
    L("cv", "If the individual has a history of myocardial infarction, stroke, or unstable angina, probenecid must also have been tried and failed, or be contraindicated or not tolerated", "if",
      lambda p: IF(p.hx(*CV), p.tfci({"probenecid"})), hard="conditional"),
    L("asy", "Uloric is not covered for asymptomatic hyperuricemia or for hyperuricemia due to Lesch-Nyhan syndrome", "no", lambda p: p.no_dx("E79.0", "E79.1"), exclude=True),
    L("aza", "Uloric is not covered for an individual who is taking azathioprine or mercaptopurine, or who is on dialysis", "mix", lambda p: not p.on({"azathioprine", "mercaptopurine"}) and p.no_dx("Z99.2"), exclude=True, hard="drugs and a condition"),
    L("xoi", "Uloric is not covered in combination with another xanthine oxidase inhibitor (e.g., allopurinol)", "conc", lambda p: not p.on(A), exclude=True),
    L("now", "The individual is currently taking Uloric or generic febuxostat and has been adherent with therapy", "now", lambda p: p.taking({"febuxostat"}), "r", hard="fact and attestation"),
    L("res", "The most recent serum uric acid level is below 6 mg/dL, or has fallen by at least 20% from baseline", "change",
      lambda p: ANY(p.lab(SUA, lambda v: v < 6), p.change(SUA, {"febuxostat"}, lambda b, c: (b - c) / b >= 0.2 - 1e-9)), "r", hard="value or change"),
]
ATTESTATIONS = ["The prescriber has reviewed the boxed warning on cardiovascular death with the individual"]
X = lambda s: ALL(s.asy, s.aza, s.xoi)


def initial(s):
    return ALL(s.who, s.allo, s.sua, s.cv, ATT, X(s))


def renewal(s):
    return ALL(s.now, s.res, X(s))


GOUT = dx("Idiopathic chronic gout, multiple sites, without tophus (tophi)", "M1A.09X0")
OK = failed("Allopurinol", 120, 10, dose="300 mg once daily")
INITIAL = dict(
    age=[[born(55, 20)], [born(18)], [born(18, -1)]],
    dx=[[GOUT], [dx("Gout, unspecified", "M10.9")], [dx("Rheumatoid arthritis, unspecified", "M06.9")], [dx("Chondrocalcinosis, unspecified site", "M11.20")], [GOUT, dx("Hyperuricemia without signs of inflammatory arthritis and tophaceous disease", "E79.0")]],
    allo=[[OK], [failed("Zyloprim", 90, 10, dose="200 mg twice daily")], [failed("Zyloprim", 89, 10, dose="300 mg once daily")], [failed("Allopurinol", 200, 10, dose="100 mg once daily")], [bad("Allopurinol", 14)], [contra("Allopurinol")],
          [worked("Allopurinol", 400, 40, dose="300 mg once daily")], [failed("Colchicine", 200)], []],
    sua=[[lab(SUA, 8.4, 30)], [lab(SUA, 6.1, 180)], [lab(SUA, 6, 30)], [lab(SUA, 8.4, 181)], [lab(SUA, 5.4, 10), lab(SUA, 9, 100)]],
    cv=[[], [past("Non-ST elevation (NSTEMI) myocardial infarction", "I21.4")], [past("Cerebral infarction, unspecified", "I63.9"), failed("Probenecid", 40)], [dx("Old myocardial infarction", "I25.2"), bad("Benemid")],
        [past("Unstable angina", "I20.0"), contra("Probenecid")], [dx("Essential (primary) hypertension", "I10")], [dx("Old myocardial infarction", "I25.2"), worked("Probenecid", 90)]],
    x=[[], [on("Imuran", 60)], [worked("Imuran", 60, 20)], [dx("Dependence on renal dialysis", "Z99.2")], [on("Allopurinol", 8, "unknown", dose="100 mg once daily")]],
)
RENEWAL = dict(
    now=[[GOUT, on("Uloric", 300)], [GOUT, on("Febuxostat", 300)], [GOUT, worked("Uloric", 300, 5)]],
    sua=[[lab(SUA, 5.2, 30), lab(SUA, 9, 320)], [lab(SUA, 7.2, 30), lab(SUA, 9, 300)], [lab(SUA, 7.3, 30), lab(SUA, 9, 320)], [lab(SUA, 6, 30)], [lab(SUA, 5.9, 30)], []],
    x=[[], [on("Zyloprim", 20)], [on("Purixan", 20)]],
)
