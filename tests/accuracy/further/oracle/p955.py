"""955 Hyrimoz: a label per criterion; three indications; exclusions with labels."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "955-hyrimoz.md", "fu-955", "Prairie Compass Health Cooperative", "Hyrimoz", "adalimumab"
CLASS, STYLE = "immunology: adalimumab biosimilar", "a label per criterion (Age:, Diagnosis:, Prior therapy:)"
COMBINED = ((24, 6), (10, 3))
M, CD, ABX = {"methotrexate"}, ("azathioprine", "mercaptopurine", "methotrexate"), {"doxycycline", "minocycline", "clindamycin"}
LINES = [
    L("ra18", "Age: 18 years or older", "age", lambda p: p.age_ge(18)),
    L("ra", "Diagnosis: moderately to severely active rheumatoid arthritis", "dx", lambda p: p.dx("M05", "M06.0", "M06.2", "M06.3", "M06.8", "M06.9")),
    L("rheum", "Prescriber: a rheumatologist, or in consultation with a rheumatologist", "spec", lambda p: p.prescriber("rheumatology")),
    L("mtx", "Prior therapy: inadequate response to at least 12 weeks of methotrexate; if methotrexate is contraindicated or was not tolerated, inadequate response to at least 12 weeks of leflunomide, sulfasalazine or hydroxychloroquine", "trial",
      lambda p: p.failed(M, 84) or ((p.contraindicated(M) or p.intolerant(M)) and p.failed(CSDMARD_OTHER, 84)), hard="a second step if the first is barred"),
    L("cd6", "Age: 6 years or older", "age", lambda p: p.age_ge(6)),
    L("cd", "Diagnosis: Crohn's disease", "dx", lambda p: p.dx("K50")),
    L("gi", "Prescriber: a gastroenterologist only", "spec", lambda p: p.prescriber("gastroenterology", consult=False)),
    L("lab", "Laboratory: C-reactive protein above 5 mg/L or fecal calprotectin above 250 ug/g, measured within the past 90 days", "lab",
      lambda p: ANY(p.lab("C-reactive protein", lambda v: v > 5, 90), p.lab("Fecal calprotectin", lambda v: v > 250, 90)), hard="one of two tests, one window"),
    L("step", "Prior therapy: failure of at least 3 months of azathioprine, mercaptopurine or methotrexate, or intolerance to at least two of these three drugs, or previous treatment with Stelara, Skyrizi or Entyvio", "trial",
      lambda p: p.failed(set(CD), 90) or count(lambda i: p.intolerant({i}), *CD) >= 2 or p.tried({"ustekinumab", "risankizumab", "vedolizumab"}), hard="three ways, one of them a count"),
    L("hs12", "Age: 12 years or older", "age", lambda p: p.age_ge(12)),
    L("hs", "Diagnosis: hidradenitis suppurativa", "dx", lambda p: p.dx("L73.2")),
    L("abx", "Prior therapy: failure of, or intolerance or contraindication to, at least 90 days of an oral antibiotic (doxycycline, minocycline or clindamycin)", "trial", lambda p: p.tfci(ABX, 90)),
    L("now", "Length of treatment: has been taking Hyrimoz for at least 16 weeks and is still on it", "now", lambda p: p.taking({"adalimumab"}, 112), "r"),
    L("tb", "Infection: active tuberculosis or chronic hepatitis B", "no", lambda p: p.no_dx("A15", "A16", "A17", "A18", "A19", "B18.0", "B18.1"), exclude=True),
    L("hf", "Heart: heart failure of NYHA class III or IV", "mix", lambda p: NOT(ALL(p.dx("I50", "I11.0", "I13.0", "I13.2"), p.lab("NYHA class", lambda v: v >= 3))), exclude=True, hard="disease with its class in an exclusion"),
    L("conc", "Combination use: taken together with another biologic (e.g., Humira, Enbrel, Orencia, Cosentyx), a JAK inhibitor or Otezla", "conc",
      lambda p: not p.another(ANY_BIOLOGIC | JAK | {"apremilast"}, "Hyrimoz", "adalimumab"), exclude=True, hard="another brand of the same ingredient"),
]
ATTESTATIONS = ["Screening: tuberculosis test result submitted with the request", "Response: chart notes show improvement or low disease activity"]


def initial(s):
    return ALL(ANY(ALL(s.ra18, s.ra, s.rheum, s.mtx, ATT), ALL(s.cd6, s.cd, s.gi, s.lab, s.step), ALL(s.hs12, s.hs, s.abx)), s.tb, s.hf, s.conc)


def renewal(s):
    return ALL(s.now, ATT, s.tb, s.hf, s.conc)


RA, CROHN, HS = dx("Rheumatoid arthritis, unspecified", "M06.9"), dx("Crohn's disease, unspecified, without complications", "K50.90"), dx("Hidradenitis suppurativa", "L73.2")
HF = dx("Heart failure, unspecified", "I50.9")
INITIAL = dict(
    age=[[born(44, 20)], [born(18)], [born(18, -1)]],
    dx=[[RA], [dx("Rheumatoid arthritis with rheumatoid factor of multiple sites without organ or systems involvement", "M05.79")], [dx("Primary generalized (osteo)arthritis", "M15.0")], [past("Rheumatoid arthritis, unspecified", "M06.9")]],
    spec=[[spec("rheumatology")], [spec("internal medicine")]],
    mtx=[[failed("Methotrexate", 120)], [failed("Trexall", 84)], [failed("Methotrexate", 83)], [bad("Methotrexate")], [bad("Methotrexate"), failed("Arava", 84)], [contra("methotrexate"), failed("Plaquenil", 100)], [contra("methotrexate"), failed("sulfasalazine", 83)],
         [failed("Plaquenil", 200)], [worked("Methotrexate", 200)]],
    x=[[], [dx("Tuberculosis of lung", "A15.0")], [past("Tuberculosis of lung", "A15.0")], [dx("Chronic viral hepatitis B without delta-agent", "B18.1")], [HF, lab("NYHA class", 2)], [HF, lab("NYHA class", 3)], [HF], [on("Humira", 60)], [on("Enbrel", 60)], [on("Xeljanz", 60)],
       [on("Otezla", 60)], [worked("Enbrel", 200, 9)], [on("adalimumab", 60)]],
)
MORE = {
    "crohn": dict(
        age=[[born(33, 20)], [born(6)], [born(6, -1)]],
        dx=[[CROHN], [dx("Ulcerative colitis, unspecified, without complications", "K51.90")]],
        spec=[[spec("gastroenterology")], [spec("internal medicine")]],
        lab=[[lab("C-reactive protein", 12)], [lab("C-reactive protein", 5)], [lab("C-reactive protein", 5, 20), lab("Fecal calprotectin", 250)], [lab("Fecal calprotectin", 251, 90)], [lab("C-reactive protein", 12, 91), lab("Fecal calprotectin", 100)], []],
        step=[[failed("Imuran", 120)], [failed("mercaptopurine", 90)], [failed("azathioprine", 89)], [bad("azathioprine"), bad("methotrexate", 20, 200)], [bad("azathioprine")], [worked("Stelara", 60, 40)], [worked("Imuran", 200)], [on("Entyvio", 60)]],
    ),
    "hs": dict(
        age=[[born(29, 20)], [born(12)], [born(12, -1)]],
        dx=[[HS], [dx("Acne vulgaris", "L70.0")]],
        abx=[[failed("doxycycline", 120)], [failed("minocycline", 90)], [failed("Vibramycin", 89)], [bad("doxycycline")], [contra("clindamycin")], [failed("amoxicillin", 120)]],
    ),
}
RENEWAL = dict(
    now=[[RA, on("Hyrimoz", 200)], [RA, on("Hyrimoz", 112)], [RA, on("Hyrimoz", 111)], [RA, worked("Hyrimoz", 200, 5)]],
    x=[[], [on("Cosentyx", 30)], [HF, lab("NYHA class", 4)], [on("methotrexate", 300)]],
)
