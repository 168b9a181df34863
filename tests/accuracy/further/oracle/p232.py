"""232 Uloric: plain prose, one sentence a paragraph."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "232-uloric-prose.txt", "bl-232", "Saguaro Mesa Health Plan", "Uloric", "febuxostat"
CLASS, STYLE = "gout, xanthine oxidase inhibitor", "prose paragraphs under capital headings, 'must have', limitations as sentences"
COMBINED = ((20, 5), (8, 2))
ALLO, UA = {"allopurinol"}, "Serum uric acid"


def uric(p):
    b, c = p.baseline_current(UA, {"febuxostat"})
    if c is None:
        return None
    return True if c <= 6 else (None if b is None else b - c >= 2)


LINES = [
    L("age", "Uloric is considered for members who are at least 18 years old", "age", lambda p: p.age_ge(18)),
    L("gout", "The member must have a confirmed diagnosis of gout", "dx", lambda p: p.dx("M10", "M1A")),
    L("ua", "A serum uric acid level above 6.0 mg/dL must have been recorded within the past 90 days", "lab", lambda p: p.lab(UA, lambda v: v > 6, 90)),
    L("allo", "The member must have had an inadequate response to allopurinol taken at 300 mg or more per day for at least 3 months, or must have an intolerance or contraindication to allopurinol", "trial",
      lambda p: p.failed(ALLO, 90, keep=lambda m: (dose_mg(m) or 0) >= 300) or p.intolerant(ALLO) or p.contraindicated(ALLO), hard="dose and duration"),
    L("sev", "The member must have a history of kidney stones or chronic kidney disease stage 3 or higher, or have had at least two gout flares in the past 12 months according to the prescriber", "dx",
      lambda p: True if p.hx("N20", "Z87.442", "N18.3", "N18.4", "N18.5", "N18.6") else None, hard="a fact or an attestation"),
    L("pro", "When colchicine or an NSAID is not contraindicated, the member is taking one of them for flare prophylaxis", "if",
      lambda p: IF(not (p.contraindicated({"colchicine"}) and p.contraindicated(NSAID)), p.on({"colchicine"} | NSAID)), hard="conditional"),
    L("now", "Continuation of Uloric is considered for members who have been taking Uloric for at least 6 months", "now", lambda p: p.taking({"febuxostat"}, 180), "r"),
    L("fall", "The most recent serum uric acid must be 6.0 mg/dL or less, or must be at least 2 mg/dL lower than before treatment", "change", uric, "r", hard="a value or a change"),
    L("aza", "Uloric is not covered together with azathioprine or mercaptopurine", "conc", lambda p: not p.on({"azathioprine", "mercaptopurine"}), exclude=True),
    L("cv", "Uloric is not covered for members who have had a myocardial infarction or a stroke within the past 6 months", "no",
      lambda p: p.no_hx("I21", "I22", "I63", within=180), exclude=True, hard="event in a window"),
    L("asym", "Uloric is not covered for asymptomatic hyperuricemia", "no", lambda p: p.no_dx("E79.0"), exclude=True),
]
ATTESTATIONS = []


def excluded(s):
    return ALL(s.aza, s.cv, s.asym)


def initial(s):
    return ALL(s.age, s.gout, s.ua, s.allo, s.sev, s.pro, excluded(s))


def renewal(s):
    return ALL(s.now, s.fall, excluded(s))


G = dx("Gout, unspecified", "M10.9")
X = [[], [on("Imuran")], [on("Purixan", 30)], [dx("NSTEMI", "I21.4", 180)], [dx("NSTEMI", "I21.4", 181)], [past("Cerebral infarction, unspecified", "I63.9", 90)]]
INITIAL = dict(
    age=[[born(57, 20)], [born(18)], [born(18, -1)]],
    dx=[[G], [dx("Idiopathic chronic gout, unspecified site, without tophus", "M1A.00X0")], [dx("Hyperuricemia without signs of inflammatory arthritis and tophaceous disease", "E79.0")], [dx("Other chondrocalcinosis, knee", "M11.269")]],
    ua=[[lab(UA, 8.4)], [lab(UA, 6.1, 90)], [lab(UA, 6.0)], [lab(UA, 8.4, 91)]],
    allo=[[failed("Allopurinol", 120, dose="300 mg once daily")], [failed("Zyloprim", 90, dose="200 mg twice daily")], [failed("Allopurinol", 89, dose="300 mg once daily")], [failed("Allopurinol", 200, dose="200 mg once daily")], [bad("Allopurinol")], [contra("Zyloprim")], [worked("Allopurinol", 200, dose="300 mg once daily")], []],
    sev=[[dx("Chronic kidney disease, stage 3a", "N18.31")], [past("Calculus of kidney", "N20.0")], [dx("Chronic kidney disease, stage 2 (mild)", "N18.2")], []],
    pro=[[on("Colcrys", 60)], [on("Naproxen", 40)], [contra("Colchicine"), contra("Naproxen")], [worked("Mitigare", 60, 10)], []],
    x=X,
)
RENEWAL = dict(
    now=[[G, on("Uloric", 300)], [G, on("Uloric", 180)], [G, on("Uloric", 179)], [G, worked("Uloric", 300, 10)]],
    ua=[[lab(UA, 9.1, 320), lab(UA, 5.6, 20)], [lab(UA, 6.0, 30)], [lab(UA, 9.0, 320), lab(UA, 7.0, 20)], [lab(UA, 9.0, 320), lab(UA, 7.5, 20)], [lab(UA, 7.0, 20)], [lab(UA, 9.0, 320)]],
    x=X[:4],
)
