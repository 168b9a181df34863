"""420 Krystexxa: Humana coverage policy, bullets with open-circle sub-items, header verb carried to the drugs."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "420-krystexxa.txt", "fu-420", "Stonebridge Senior Health", "Krystexxa", "pegloticase"
CLASS, STYLE = "refractory chronic gout, uricase", "Humana pharmacy coverage policy, bullets with dashed sub-items, coverage limitations"
COMBINED = ((26, 2), (10, 0))
SUA = "Serum uric acid"
ALLO, FEB, MTX = {"allopurinol"}, {"febuxostat"}, {"methotrexate"}
LINES = [
    L("age", "The member is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("dx", "The member has a diagnosis of chronic gout, with at least one of the following", "dx", lambda p: p.dx("M1A"), hidden=True),
    L("toph", "Chronic gout with tophus (ICD-10 M1A.9XX1)", "dx", lambda p: p.dx("M1A.9XX1")),
    L("ckd", "Chronic kidney disease, stage 3 or worse", "dx", lambda p: p.dx("N18.3", "N18.4", "N18.5", "N18.6"), hard="stage range as codes"),
    L("sua", "Baseline serum uric acid (SUA) level is greater than or equal to 6 mg/dL, measured within the last 3 months", "lab", lambda p: p.lab(SUA, lambda v: v >= 6, 90)),
    L("allo", "allopurinol", "trial", lambda p: p.tfci(ALLO, 90), hard="verb, duration and excuses from the header"),
    L("feb", "febuxostat (Uloric)", "trial", lambda p: p.tfci(FEB, 90), hard="verb, duration and excuses from the header"),
    L("mtx", "The member is also taking methotrexate, unless the member has an intolerance or contraindication to methotrexate", "mix",
      lambda p: p.taking(MTX) or p.intolerant(MTX) or p.contraindicated(MTX), hard="current drug with excuses"),
    L("sp", "Prescribed by or in consultation with a rheumatologist or nephrologist", "spec", lambda p: p.prescriber("rheumatology", "nephrology")),
    L("now", "The member has been receiving Krystexxa (pegloticase) for at least 12 weeks", "now", lambda p: p.taking({"pegloticase"}, 84), "r"),
    L("sua6", "The most recent serum uric acid is below 6 mg/dL", "lab", lambda p: p.lab(SUA, lambda v: v < 6), "r"),
    L("noult", "The member is not taking an oral urate-lowering agent (allopurinol, febuxostat, probenecid) along with Krystexxa", "conc", lambda p: not p.on({"allopurinol", "febuxostat", "probenecid", "lesinurad"}), "r"),
    L("g6", "Glucose-6-phosphate dehydrogenase (G6PD) deficiency", "no", lambda p: p.no_dx("D75.A", "D55.0"), exclude=True),
    L("asy", "Asymptomatic hyperuricemia", "no", lambda p: p.no_dx("E79.0"), exclude=True),
]
ATTESTATIONS = ["Two or more gout flares per year", "The member has been screened for glucose-6-phosphate dehydrogenase (G6PD) deficiency"]


def initial(s):
    return ALL(s.age, s.dx, ANY(s.toph, s.ckd, ATT), s.sua, s.allo, s.feb, s.mtx, s.sp, s.g6, s.asy)


def renewal(s):
    return ALL(s.now, s.sua6, s.noult, s.g6, s.asy)


TOPH, GOUT = dx("Chronic gout, unspecified, with tophus (tophi)", "M1A.9XX1"), dx("Chronic gout, unspecified, without tophus (tophi)", "M1A.9XX0")
G6 = dx("Glucose-6-phosphate dehydrogenase (G6PD) deficiency without anemia", "D75.A")
A, B = failed("Zyloprim", 200), failed("Uloric", 120)
INITIAL = dict(
    age=[[born(57, 40)], [born(18)], [born(18, -1)]],
    dx=[[TOPH], [GOUT], [GOUT, dx("Chronic kidney disease, stage 3b", "N18.32")], [GOUT, dx("Chronic kidney disease, stage 2 (mild)", "N18.2")], [dx("Gout, unspecified", "M10.9"), dx("Chronic kidney disease, stage 4 (severe)", "N18.4")]],
    sua=[[lab(SUA, 8.4)], [lab(SUA, 6, 90)], [lab(SUA, 5.9)], [lab(SUA, 9.1, 91)], []],
    ult=[[A, B], [failed("allopurinol", 90), failed("febuxostat", 90)], [failed("allopurinol", 89), B], [A, contra("Uloric")], [bad("Zyloprim"), bad("Uloric")], [A], [A, worked("Uloric", 200)], [B, failed("Benemid", 200)]],
    mtx=[[on("Methotrexate", 60)], [contra("Methotrexate")], [bad("Trexall")], [worked("Methotrexate", 200, 40)], []],
    spec=[[spec("rheumatology")], [spec("nephrology")], [spec("internal medicine")]],
    x=[[], [G6], [dx("Hyperuricemia without signs of inflammatory arthritis and tophaceous disease", "E79.0")]],
)
RENEWAL = dict(
    now=[[TOPH, on("Krystexxa", 150)], [TOPH, on("pegloticase", 84)], [TOPH, on("Krystexxa", 83)], [TOPH, worked("Krystexxa", 150, 10)]],
    sua=[[lab(SUA, 1.8)], [lab(SUA, 6.0)], [lab(SUA, 5.9, 200)], [lab(SUA, 0.8, 60), lab(SUA, 7.2, 5)], []],
    x=[[], [on("allopurinol", 100)], [worked("Uloric", 200, 20)], [G6]],
)
