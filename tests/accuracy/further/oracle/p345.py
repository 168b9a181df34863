"""345 Krystexxa: Centene clinical policy, dose with duration, tophi as a coded finding, a required companion drug."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "345-krystexxa.txt", "bh-345", "Palmetto Bend Health Alliance", "Krystexxa", "pegloticase"
CLASS, STYLE = "gout, uricase", "Centene clinical policy, must meet all"
ULT = {"allopurinol", "febuxostat", "probenecid"}
UA = "Serum uric acid"
LINES = [
    L("gout", "Diagnosis of chronic gout (ICD-10-CM M1A)", "dx", lambda p: p.dx("M1A")),
    L("spec", "Prescribed by or in consultation with a rheumatologist", "spec", lambda p: p.prescriber("rheumatology")),
    L("age", "Age ≥ 18 years", "age", lambda p: p.age_ge(18)),
    L("ua", "Serum uric acid ≥ 6 mg/dL, measured within the last 3 months", "lab", lambda p: p.lab(UA, lambda v: v >= 6, 90)),
    L("toph", "Presence of one or more tophi", "dx", lambda p: any(c["icd10"].startswith("M1A") and len(c["icd10"]) > 6 and c["icd10"].endswith("1") and c["status"] == "active" for c in p.r["conditions"] if c.get("icd10")),
      hard="a finding in the last character of a code"),
    L("col", "Failure of colchicine (Colcrys, Mitigare) as flare prophylaxis for ≥ 3 months, unless contraindicated", "trial", lambda p: p.failed({"colchicine"}, 90) or p.contraindicated({"colchicine"})),
    L("allo", "Failure of allopurinol at ≥ 300 mg per day for ≥ 3 months, unless contraindicated or clinically significant adverse effects are experienced", "trial",
      lambda p: p.failed({"allopurinol"}, 90, keep=lambda m: (dose_mg(m) or 0) >= 300) or p.intolerant({"allopurinol"}) or p.contraindicated({"allopurinol"}), hard="dose and duration"),
    L("feb", "Failure of febuxostat (Uloric) for ≥ 3 months, unless contraindicated, clinically significant adverse effects are experienced, or member has a history of myocardial infarction or stroke", "mix",
      lambda p: p.tfci({"febuxostat"}, 90) or p.hx("I21", "I22", "I25.2", "I60", "I61", "I63", "Z86.73", "I69"), hard="a history among the excuses"),
    L("mtx", "Member is receiving methotrexate, unless contraindicated or not tolerated", "now", lambda p: p.taking({"methotrexate"}) or p.intolerant({"methotrexate"}) or p.contraindicated({"methotrexate"})),
    L("g6", "Member does not have glucose-6-phosphate dehydrogenase (G6PD) deficiency", "no", lambda p: p.no_dx("D55.0", "D75.A")),
    L("conc", "Krystexxa is not prescribed concurrently with an oral urate-lowering agent (e.g., allopurinol, febuxostat, probenecid)", "conc", lambda p: not p.on(ULT | {"lesinurad"}), "b"),
    L("r3", "Member has been receiving Krystexxa for at least 3 months", "now", lambda p: p.taking({"pegloticase"}, 90), "r"),
    L("rua", "Serum uric acid has remained < 6 mg/dL, as shown by a level drawn within the last 30 days", "lab", lambda p: p.lab(UA, lambda v: v < 6, 30), "r"),
    L("asy", "Asymptomatic hyperuricemia", "no", lambda p: p.no_dx("E79.0"), exclude=True),
]
ATTESTATIONS = ["Dose does not exceed 8 mg every 2 weeks", "Member has fewer gout flares or smaller tophi on therapy", "If request is for a dose increase, new dose does not exceed 8 mg every 2 weeks"]


def initial(s):
    return ALL(s.gout, s.spec, s.age, s.ua, ANY(s.toph, s.col), s.allo, s.feb, s.mtx, s.g6, s.conc, ATT, s.asy)


def renewal(s):
    return ALL(s.r3, s.rua, s.conc, ATT, ATT, s.asy)


TOPH, PLAIN = dx("Chronic gout, unspecified, with tophus (tophi)", "M1A.9XX1"), dx("Chronic gout, unspecified, without tophus (tophi)", "M1A.9XX0")
INITIAL = dict(
    age=[[born(57, 20)], [born(18)], [born(18, -1)]],
    dx=[[TOPH], [PLAIN], [PLAIN, failed("Colcrys", 90)], [PLAIN, failed("Mitigare", 89)], [PLAIN, contra("Colchicine")], [PLAIN, bad("Colchicine", 5)], [dx("Idiopathic chronic gout, right ankle and foot, with tophus (tophi)", "M1A.0711")],
        [dx("Gout, unspecified", "M10.9"), failed("Colcrys", 100)], [dx("Other chondrocalcinosis, right knee", "M11.261"), failed("Colcrys", 100)]],
    spec=[[spec("rheumatology")], [spec("nephrology")]],
    ua=[[lab(UA, 9.1, 20)], [lab(UA, 6, 90)], [lab(UA, 5.9, 20)], [lab(UA, 9.1, 91)], []],
    allo=[[failed("Allopurinol", 200, 40, "300 mg once daily")], [failed("Zyloprim", 90, 40, "200 mg twice daily")], [failed("Allopurinol", 89, 40, "300 mg once daily")], [failed("Allopurinol", 200, 40, "100 mg once daily")],
          [bad("Allopurinol", 9)], [contra("Zyloprim")], [worked("Allopurinol", 300, 40, "300 mg once daily")]],
    feb=[[failed("Uloric", 120)], [partial("Febuxostat", 90)], [failed("Uloric", 89)], [bad("Uloric", 3)], [dx("Old myocardial infarction", "I25.2")], [past("Cerebral infarction, unspecified", "I63.9")], [dx("Atherosclerotic heart disease of native coronary artery without angina pectoris", "I25.10")], []],
    mtx=[[on("Methotrexate", 40)], [on("Trexall", 10)], [worked("Methotrexate", 100)], [contra("Methotrexate")], [bad("Methotrexate", 20)], []],
    g6=[[], [dx("Glucose-6-phosphate dehydrogenase (G6PD) deficiency without anemia", "D75.A")], [dx("Anemia due to glucose-6-phosphate dehydrogenase [G6PD] deficiency", "D55.0")]],
    conc=[[], [on("Probenecid", 60)], [on("Benemid", 60)], [on("Colcrys", 20)]],
    asy=[[], [dx("Hyperuricemia without signs of inflammatory arthritis and tophaceous disease", "E79.0")]],
)
RENEWAL = dict(
    who=[[born(60, 4), TOPH]],
    now=[[on("Krystexxa", 170)], [on("pegloticase", 90)], [on("Krystexxa", 89)], [worked("Krystexxa", 170, 5)], [worked("Krystexxa", 60, 80), on("Krystexxa", 60)], []],
    ua=[[lab(UA, 1.2, 12)], [lab(UA, 5.9, 30)], [lab(UA, 6, 12)], [lab(UA, 1.2, 31)], [lab(UA, 8.8, 100), lab(UA, 3.1, 5)]],
    conc=[[], [on("Uloric", 60)], [failed("Allopurinol", 200, 40)]],
    asy=[[], [dx("Hyperuricemia without signs of inflammatory arthritis and tophaceous disease", "E79.0")]],
)
