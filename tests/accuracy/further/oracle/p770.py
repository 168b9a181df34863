"""770 Krystexxa: Blue Cross medical policy, decimals to four levels, two measurements, unless with a value."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "770-krystexxa.txt", "fu-770", "Blue Cross of the Twin Rivers", "Krystexxa", "pegloticase"
CLASS, STYLE = "chronic gout: uricase", "Blue Cross medical policy, 2.1.4.1. decimals flush left"
COMBINED = ((42, 7), (14, 3))
A, F, P, MTX, K = {"allopurinol"}, {"febuxostat"}, {"probenecid"}, {"methotrexate"}, {"pegloticase"}
ci = lambda p, g: p.intolerant(g) or p.contraindicated(g)
HF = ("I50", "I11.0", "I13.0", "I13.2")
MI, STROKE = ("I21", "I22", "I25.2"), ("I60", "I61", "I63", "I64", "I69.3", "Z86.73")
LINES = [
    L("age", "Patient is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("gout", "Diagnosis of chronic gout", "dx", lambda p: p.dx("M1A")),
    L("ua", "Serum uric acid of 6 mg/dL or above on two measurements taken on separate days", "lab", lambda p: p.two_days("Serum uric acid", lambda v: v >= 6), hard="two measurements on separate days"),
    L("both", "Allopurinol and febuxostat have both failed, each after at least 3 months", "trial", lambda p: p.failed(A, 90) and p.failed(F, 90), hard="both drugs"),
    L("ci", "Patient has an intolerance or a contraindication to both allopurinol and febuxostat", "trial", lambda p: ci(p, A) and ci(p, F), hard="both drugs"),
    L("cv", "Allopurinol has failed after at least 3 months, and febuxostat is contraindicated because of a previous myocardial infarction or stroke", "mix", lambda p: p.failed(A, 90) and p.hx(*MI, *STROKE), hard="a failure and a contraindication by history"),
    L("prob", "Probenecid has been tried, unless the patient has kidney stones or a creatinine clearance below 50 mL/min", "trial",
      lambda p: ANY(p.tried(P), p.dx("N20"), p.lab("Creatinine clearance", lambda v: v < 50)), hard="unless a condition or a value"),
    L("mtx", "Patient is taking methotrexate, unless methotrexate is contraindicated or was not tolerated", "now", lambda p: p.on(MTX) or ci(p, MTX), hard="unless clause"),
    L("spec", "Prescribed by or in consultation with a rheumatologist or nephrologist", "spec", lambda p: p.prescriber("rheumatology", "nephrology")),
    L("now", "Patient has been receiving Krystexxa for at least 12 weeks", "now", lambda p: p.taking(K, 84), "r"),
    L("ctl", "Serum uric acid drawn within the past 30 days is below 6 mg/dL", "lab", lambda p: p.lab("Serum uric acid", lambda v: v < 6, 30), "r"),
    L("fall", "Serum uric acid has fallen by at least 25% from baseline", "change", lambda p: p.change("Serum uric acid", K, lambda b, c: b > 0 and round((b - c) / b, 6) >= 0.25), "r", hard="relative change from baseline"),
    L("g6", "Glucose-6-phosphate dehydrogenase (G6PD) deficiency", "no", lambda p: p.no_dx("D55.0", "D75.A"), exclude=True),
    L("ult", "Concurrent use of an oral urate-lowering drug (allopurinol, febuxostat, or probenecid)", "conc", lambda p: not p.on(A | F | P), exclude=True),
    L("asy", "Asymptomatic hyperuricemia", "no", lambda p: p.no_dx("E79.0"), exclude=True),
    L("hf", "Heart failure with NYHA class III or IV symptoms", "mix", lambda p: NOT(ALL(p.dx(*HF), p.lab("NYHA class", lambda v: v >= 3))), exclude=True, hard="a condition and a value in one exclusion"),
    L("mi", "Myocardial infarction within the past 3 months", "no", lambda p: p.no_hx("I21", "I22", within=90), exclude=True, hard="an event within a window"),
]
ATTESTATIONS = ["The prescriber attests that an antihistamine and a corticosteroid will be given before each infusion", "Patient has shown clinical benefit, such as smaller tophi or fewer flares"]


def out(s):
    return ALL(s.g6, s.ult, s.asy, s.hf, s.mi)


def initial(s):
    return ALL(s.age, s.gout, s.ua, ANY(s.both, s.ci, s.cv), s.prob, s.mtx, s.spec, ATT, out(s))


def renewal(s):
    return ALL(s.now, s.ctl, s.fall, ATT, out(s))


GOUT, HFX = dx("Idiopathic chronic gout, unspecified site, without tophus (tophi)", "M1A.00X0"), dx("Chronic systolic (congestive) heart failure", "I50.22")
UA = lambda v, ago=20: lab("Serum uric acid", v, ago)
MIX = lambda ago: past("Non-ST elevation (NSTEMI) myocardial infarction", "I21.4", ago)
X = [[], [dx("Anemia due to glucose-6-phosphate dehydrogenase [G6PD] deficiency", "D55.0")], [on("Duzallo", 40)], [on("Colchicine", 90)], [dx("Hyperuricemia without signs of inflammatory arthritis and tophaceous disease", "E79.0")],
     [HFX, lab("NYHA class", 3)], [HFX, lab("NYHA class", 2)], [HFX], [MIX(90)], [MIX(91)]]
INITIAL = dict(
    age=[[born(56, 30)], [born(18)], [born(18, -1)]],
    dx=[[GOUT], [dx("Chronic gout, unspecified, with tophus (tophi)", "M1A.9XX1")], [dx("Gout, unspecified", "M10.9")]],
    ua=[[UA(8.8, 90), UA(8.1)], [UA(6, 90), UA(6)], [UA(8.8, 90), UA(5.9)], [UA(5.5, 200), UA(8, 90), UA(8.3)], [UA(8.8)]],
    ult=[[failed("Zyloprim", 200, 300), failed("Uloric", 120)], [failed("Allopurinol", 90, 300), failed("Febuxostat", 90)], [failed("Allopurinol", 89, 300), failed("Uloric", 120)], [bad("Zyloprim"), contra("Uloric")], [failed("Zyloprim", 200)],
         [failed("Zyloprim", 200), dx("Old myocardial infarction", "I25.2", 900)], [failed("Zyloprim", 200), past("Cerebral infarction, unspecified", "I63.9")], [failed("Zyloprim", 200), bad("Uloric")], [failed("Zyloprim", 200), dx("Angina pectoris, unspecified", "I20.9")], []],
    prob=[[worked("Probenecid", 60, 90), lab("Creatinine clearance", 80)], [lab("Creatinine clearance", 49)], [lab("Creatinine clearance", 50)], [dx("Calculus of kidney", "N20.0"), lab("Creatinine clearance", 90)], [], [bad("Benemid", 5), lab("Creatinine clearance", 90)],
          [contra("Probenecid"), lab("Creatinine clearance", 90)]],
    mtx=[[on("Methotrexate", 40)], [worked("Methotrexate", 90, 60)], [contra("Methotrexate")], [bad("Trexall")], []],
    spec=[[spec("rheumatology")], [spec("nephrology")], [spec("internal medicine")]],
    x=X,
)
RENEWAL = dict(
    now=[[GOUT, on("Krystexxa", 150)], [GOUT, on("Krystexxa", 84)], [GOUT, on("Krystexxa", 83)], [GOUT, worked("Krystexxa", 140, 10)]],
    ua=[[UA(9, 170), UA(1.2, 10)], [UA(9, 170), UA(6, 10)], [UA(7.8, 170), UA(5.9, 10)], [UA(7.6, 170), UA(5.7, 10)], [UA(2.0, 10)], [UA(9, 170), UA(2, 31)]],
    x=X[:4] + X[7:9],
)
