"""619 Skyrizi: Medicaid request form with check boxes, two sections, nested boxes, conditionals at renewal."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "619-skyrizi-checkbox.txt", "fu-619", "Hoosier Plains Medicaid", "Skyrizi", "risankizumab"
CLASS, STYLE = "immunology: IL-23", "Medicaid form, check boxes, sections by diagnosis"
COMBINED = ((30, 6), (14, 3))
RIS = {"risankizumab"}
THREE = ("methotrexate", "cyclosporine", "acitretin")
PREF = ("adalimumab", "etanercept", "apremilast", "ixekizumab")
STER = SYSTEMIC_STEROID | {"budesonide"}
half = lambda p: p.change("PASI", RIS, lambda b, c: (b - c) / b >= 0.5 - 1e-9)
LINES = [
    L("age", "Member is at least 18 years old", "age", lambda p: p.age_ge(18)),
    L("pso", "Diagnosis of moderate to severe plaque psoriasis", "dx", lambda p: p.dx("L40.0")),
    L("sev", "Body surface area affected is 10% or more, or PASI is 12 or more", "lab", lambda p: ANY(p.lab("Body surface area affected", lambda v: v >= 10), p.lab("PASI", lambda v: v >= 12)), hard="either of two values"),
    L("sys", "Member had an inadequate response to at least 12 weeks of methotrexate, cyclosporine, or acitretin, or has a contraindication to all three", "trial",
      lambda p: p.failed(set(THREE), 84) or all(p.contraindicated({d}) for d in THREE), hard="any failed, or all contraindicated"),
    L("pref", "Member failed, after at least 90 days of each, or could not tolerate TWO preferred drugs: Humira, Enbrel, Otezla, Taltz", "trial",
      lambda p: count(lambda d: p.failed({d}, 90) or p.intolerant({d}), *PREF) >= 2, hard="two of four, each with a time"),
    L("derm", "Prescribed by a dermatologist", "spec", lambda p: p.prescriber("dermatology", consult=False)),
    L("cd", "Diagnosis of moderately to severely active Crohn's disease", "dx", lambda p: p.dx("K50")),
    L("infl", "Fecal calprotectin above 250 mcg/g or C-reactive protein above 10 mg/L in the past 60 days", "lab",
      lambda p: ANY(p.lab("Fecal calprotectin", lambda v: v > 250, 60), p.lab("C-reactive protein", lambda v: v > 10, 60)), hard="either of two values in a window"),
    L("ster", "Steroid treatment (e.g., prednisone, budesonide) failed or was not tolerated in the past 12 months", "trial",
      lambda p: p._any_trial(STER, 0, 360, {"inadequate_response", "partial_response", "intolerance"}, False, lambda m: True), hard="window on a failure"),
    L("imm", "Member took azathioprine, mercaptopurine, or methotrexate for at least 3 months without adequate response", "trial", lambda p: p.failed({"azathioprine", "mercaptopurine", "methotrexate"}, 90)),
    L("tnf", "Member has been treated with a TNF inhibitor (e.g., Humira, Remicade)", "trial", lambda p: p.tried(TNF)),
    L("alt", "ALT and AST are both no more than 120 U/L", "lab", lambda p: ALL(p.lab("ALT", lambda v: v <= 120), p.lab("AST", lambda v: v <= 120)), hard="two values"),
    L("gi", "Prescribed by or in consultation with a gastroenterologist", "spec", lambda p: p.prescriber("gastroenterology")),
    L("now", "Member has been on Skyrizi for at least 16 weeks and is still on it", "now", lambda p: p.taking(RIS, 112), "r"),
    L("ifp", "If the diagnosis is plaque psoriasis, PASI has dropped by 50% or more from baseline", "if", lambda p: IF(p.dx("L40.0"), half(p)), "r", hard="conditional change from baseline"),
    L("conc", "Member is using another biologic, Otezla, or a JAK inhibitor", "conc", lambda p: not p.another((TARGETED_IMMUNE | ASTHMA_BIOLOGIC) - {"deucravacitinib"}, "Skyrizi", "risankizumab"), exclude=True),
    L("inf", "Member has active tuberculosis, or has hepatitis B", "no", lambda p: p.no_dx("A15", "A16", "A17", "A18", "A19", "B16", "B18.0", "B18.1", "B19.1"), exclude=True, hard="two absences"),
]
ATTESTATIONS = ["If the diagnosis is Crohn's disease, the prescriber states that symptoms have improved", "Member received a live vaccine within the past 4 weeks, according to the prescriber"]


def initial(s):
    a = ALL(s.age, s.pso, s.sev, s.sys, s.pref, s.derm)
    b = ALL(s.age, s.cd, s.infl, ANY(s.ster, s.imm, s.tnf), s.alt, s.gi)
    return ALL(ANY(a, b), s.conc, s.inf, ATT)


def renewal(s):
    return ALL(s.now, s.ifp, ATT, s.conc, s.inf, ATT)


PSO = dx("Psoriasis vulgaris", "L40.0")
CD = dx("Crohn's disease of small intestine without complications", "K50.00")
B, PA = "Body surface area affected", "PASI"
F, C = "Fecal calprotectin", "C-reactive protein"
OK = [lab("ALT", 28), lab("AST", 25)]
X = [[], [on("Cosentyx", 60)], [on("Otezla", 60)], [on("Rinvoq", 30)], [dx("Chronic viral hepatitis B without delta-agent", "B18.1")], [dx("Chronic viral hepatitis C", "B18.2")], [past("Tuberculosis of lung", "A15.0", 900)], [on("Skyrizi", 20)]]
INITIAL = dict(
    age=[[born(44, 40)], [born(18)], [born(18, -1)]],
    dx=[[PSO], [dx("Other psoriatic arthropathy", "L40.59")], [dx("Psoriasis, unspecified", "L40.9")], [past("Psoriasis vulgaris", "L40.0")]],
    sev=[[lab(B, 15)], [lab(B, 10)], [lab(B, 9), lab(PA, 12)], [lab(B, 9), lab(PA, 11.9)], [lab(B, 9)], []],
    sys=[[failed("methotrexate", 100)], [partial("Soriatane", 84)], [failed("Neoral", 83)], [bad("methotrexate")], [contra("methotrexate"), contra("cyclosporine"), contra("acitretin")], [contra("methotrexate"), contra("cyclosporine")], [worked("methotrexate", 200)]],
    pref=[[failed("Humira", 120), failed("Otezla", 100)], [failed("Enbrel", 90), bad("Taltz", 9)], [failed("Enbrel", 89), bad("Taltz", 9)], [failed("Humira", 120), failed("Amjevita", 100, 300)], [failed("Hyrimoz", 120), partial("Otezla", 100)],
          [failed("Humira", 120), contra("Enbrel")], [failed("Humira", 120), failed("Cosentyx", 120)], [failed("Humira", 120)]],
    spec=[[spec("dermatology")], [spec("rheumatology")]],
    x=X,
)
MORE = {"crohn": dict(
    who=[[born(35, 20), CD], [born(18), CD], [born(18, -1), CD], [born(35, 20), dx("Ulcerative colitis, unspecified, without complications", "K51.90")]],
    infl=[[lab(F, 480)], [lab(F, 251, 60)], [lab(F, 250)], [lab(F, 480, 61)], [lab(F, 200), lab(C, 10.1)], [lab(F, 200), lab(C, 10)]],
    step=[[failed("prednisone", 40, 60)], [bad("Entocort EC", 20, 100)], [failed("prednisone", 40, 360)], [failed("prednisone", 40, 361)], [failed("Imuran", 90)], [failed("azathioprine", 89)], [worked("Remicade", 60)], [worked("prednisone", 40, 60)], [failed("mesalamine", 90)], [contra("Humira")]],
    alt=[OK, [lab("ALT", 120), lab("AST", 120)], [lab("ALT", 121), lab("AST", 40)], [lab("ALT", 40)]],
    spec=[[spec("gastroenterology")], [spec("internal medicine")]],
)}
RENEWAL = dict(
    now=[[on("Skyrizi", 200)], [on("risankizumab", 200)], [worked("Skyrizi", 190, 10)], [on("Skyrizi", 111)]],
    dx=[[PSO, lab(PA, 20, 230), lab(PA, 6, 20)], [PSO, lab(PA, 20, 220), lab(PA, 10, 20)], [PSO, lab(PA, 20, 230), lab(PA, 10.4, 20)], [PSO, lab(PA, 6, 20)], [CD], [PSO, lab(PA, 20, 230)]],
    x=X,
)
