"""657 Enbrel: Centene clinical policy, two indications, contraindication by condition, two of three items, an exclusion by a class that may be missing."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "657-enbrel-clinical-policy.md", "fu-657", "Tamarack Community Care", "Enbrel", "etanercept"
CLASS, STYLE = "immunology: TNF", "Centene clinical policy, I. A. 1. a. (must meet all)"
COMBINED = ((34, 7), (14, 4))
MTX, DMARD, ADA = {"methotrexate"}, {"sulfasalazine", "leflunomide", "hydroxychloroquine"}, {"adalimumab"}
HF = ("I50", "I11.0", "I13.0", "I13.2")
LINES = [
    L("ra", "Diagnosis of RA", "dx", lambda p: p.dx("M05", "M06")),
    L("rheum", "Prescribed by or in consultation with a rheumatologist", "spec", lambda p: p.prescriber("rheumatology")),
    L("age", "Age ≥ 18 years", "age", lambda p: p.age_ge(18)),
    L("mtx", "Failure of a ≥ 3 consecutive month trial of methotrexate (MTX) at up to maximally indicated doses", "trial", lambda p: p.failed(MTX, 90)),
    L("dm", "Member has intolerance or contraindication to MTX (e.g., pregnancy), and failure of a ≥ 3 consecutive month trial of at least ONE of sulfasalazine, leflunomide, or hydroxychloroquine", "mix",
      lambda p: (p.intolerant(MTX) or p.contraindicated(MTX, *PREGNANT)) and p.failed(DMARD, 90), hard="contraindication by condition, and another trial"),
    L("ada", "Failure of adalimumab (e.g., Humira, Hadlima) used for ≥ 3 consecutive months, unless contraindicated or clinically significant adverse effects are experienced", "trial",
      lambda p: p.tfci(ADA, 90), hard="unless"),
    L("pso", "Diagnosis of chronic plaque psoriasis", "dx", lambda p: p.dx("L40.0")),
    L("derm", "Prescribed by or in consultation with a dermatologist or rheumatologist", "spec", lambda p: p.prescriber("dermatology", "rheumatology")),
    L("age4", "Age ≥ 4 years", "age", lambda p: p.age_ge(4)),
    L("bsa", "Body surface area affected ≥ 10%", "lab", lambda p: p.lab("Body surface area affected", lambda v: v >= 10)),
    L("pasi", "PASI score ≥ 12 within the last 90 days", "lab", lambda p: p.lab("PASI", lambda v: v >= 12, 90)),
    L("two", "Failure of a ≥ 60-day trial of, or intolerance or contraindication to, at least TWO of the following", "mix",
      lambda p: count(lambda g: p.tfci(g, 60), MTX, {"cyclosporine", "acitretin"}, {"apremilast"}) >= 2, hard="two of three items, the header carries the verb"),
    L("now", "Member has been receiving Enbrel for ≥ 4 months", "now", lambda p: p.taking({"etanercept"}, 120), "r"),
    L("fall", "If the member has plaque psoriasis, PASI score has decreased by ≥ 50% from baseline", "if",
      lambda p: IF(p.dx("L40.0"), p.change("PASI", {"etanercept"}, lambda b, c: round((b - c) / b, 6) >= 0.5)), "r", hard="conditional with change from baseline"),
    L("conc", "Concurrent use with another biologic or a Janus kinase (JAK) inhibitor (e.g., Humira, Orencia, Xeljanz)", "conc", lambda p: not p.another(ANY_BIOLOGIC | JAK, "Enbrel", "etanercept"), exclude=True),
    L("inf", "Active tuberculosis, sepsis, or chronic hepatitis B", "no", lambda p: p.no_dx("A15", "A17", "A18", "A19", "A40", "A41", "B18.0", "B18.1"), exclude=True),
    L("hf", "Heart failure of NYHA class III or IV", "no", lambda p: NOT(ALL(p.dx(*HF), p.lab("NYHA class", lambda v: v >= 3))), exclude=True, hard="exclusion with a class that may be missing"),
]
ATTESTATIONS = ["Documentation of baseline clinical disease activity index (CDAI) score", "Dose does not exceed 50 mg once weekly", "Member is responding positively to therapy"]


def initial(s):
    return ALL(ANY(ALL(s.ra, s.rheum, s.age, ANY(s.mtx, s.dm), s.ada, ATT, ATT), ALL(s.pso, s.derm, s.age4, ANY(s.bsa, s.pasi), s.two, ATT)), s.conc, s.inf, s.hf)


def renewal(s):
    return ALL(s.now, ATT, s.fall, s.conc, s.inf, s.hf)


RA, PSO = dx("Rheumatoid arthritis, unspecified", "M06.9"), dx("Psoriasis vulgaris", "L40.0")
HFX = dx("Heart failure, unspecified", "I50.9", 400)
X = [[], [on("Rinvoq", 30)], [on("Stelara", 30)], [on("Erelzi", 30)], [worked("Orencia", 200, 30)], [dx("Tuberculosis of lung", "A15.0", 90)], [past("Tuberculosis of lung", "A15.0", 2000)], [dx("Chronic viral hepatitis B without delta-agent", "B18.1")],
     [dx("Chronic viral hepatitis C", "B18.2")], [HFX, lab("NYHA class", 3)], [HFX, lab("NYHA class", 2)], [HFX]]
INITIAL = dict(
    age=[[born(47, 20)], [born(18)], [born(18, -1)]],
    dx=[[RA], [dx("Rheumatoid arthritis with rheumatoid factor of multiple sites without organ or systems involvement", "M05.79")], [dx("Unspecified osteoarthritis, unspecified site", "M19.90")], [dx("Unspecified juvenile rheumatoid arthritis of unspecified site", "M08.00")]],
    mtx=[[failed("Methotrexate", 150)], [partial("Trexall", 90)], [failed("Methotrexate", 89)], [worked("Methotrexate", 300)], [bad("Methotrexate", 20), failed("Arava", 90)], [bad("Methotrexate", 20), failed("Azulfidine", 89)], [contra("Methotrexate"), failed("Hydroxychloroquine", 120)],
         [bad("Methotrexate", 20)], [sex("female"), dx("Pregnant state", "Z33.1", 60), failed("Sulfasalazine", 100)], [failed("Sulfasalazine", 200)], []],
    ada=[[failed("Humira", 120)], [failed("Hadlima", 90)], [failed("Humira", 89)], [bad("Humira", 15)], [contra("Adalimumab")], [failed("Remicade", 200)], []],
    spec=[[spec("rheumatology")], [spec("internal medicine")]],
    x=X,
)
MORE = {"psoriasis": dict(
    age=[[born(33, 20)], [born(4)], [born(4, -1)]],
    dx=[[PSO], [dx("Psoriasis, unspecified", "L40.9")], [dx("Other psoriatic arthropathy", "L40.59")]],
    sev=[[lab("Body surface area affected", 14)], [lab("Body surface area affected", 10)], [lab("Body surface area affected", 9), lab("PASI", 11)], [lab("Body surface area affected", 9), lab("PASI", 12, 90)], [lab("PASI", 15, 91)], []],
    two=[[failed("Methotrexate", 100), bad("Otezla", 20)], [failed("Methotrexate", 60), failed("Neoral", 60, 200)], [failed("Methotrexate", 59), bad("Otezla", 20)], [failed("Neoral", 90), failed("Soriatane", 90, 200)], [contra("Methotrexate"), contra("Acitretin")], [worked("Methotrexate", 200), bad("Otezla", 20)], []],
    spec=[[spec("dermatology")], [spec("rheumatology")], [spec("family medicine")]],
    x=X[:2],
)}
RENEWAL = dict(
    now=[[on("Enbrel", 200)], [on("Enbrel", 120)], [on("Enbrel", 119)], [on("etanercept", 200)], [worked("Enbrel", 200, 10)]],
    dx=[[RA], [PSO, lab("PASI", 16, 210), lab("PASI", 8, 10)], [PSO, lab("PASI", 16, 210), lab("PASI", 8.1, 10)], [PSO, lab("PASI", 16, 210)]],
    x=X,
)
