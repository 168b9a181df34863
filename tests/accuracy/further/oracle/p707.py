"""707 Stelara: Regence medication policy manual, I. A. 1. a. i. nesting, named contraindication."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "707-stelara.md", "fu-707", "Cascade Shield of the Inland Northwest", "Stelara", "ustekinumab"
CLASS, STYLE = "psoriasis, Crohn's, UC: IL-12/23", "Regence policy manual, bold I. A. 1. a. i., \"may be considered medically necessary\""
COMBINED = ((36, 7), (14, 3))
UST, ADA = {"ustekinumab"}, {"adalimumab"}
HF = ("I50", "I11.0", "I13.0", "I13.2")
GI = "The patient is an adult, and Stelara is prescribed by, or in consultation with, a gastroenterologist"
LINES = [
    L("pso", "Plaque psoriasis, when ALL of the following are met", "dx", lambda p: p.dx("L40.0"), hidden=True),
    L("age6", "The patient is 6 years of age or older", "age", lambda p: p.age_ge(6)),
    L("derm", "Stelara is prescribed by, or in consultation with, a dermatologist", "spec", lambda p: p.prescriber("dermatology")),
    L("sev", "At least 10% of body surface area is affected, or the PASI score is 10 or higher", "lab", lambda p: ANY(p.lab("Body surface area affected", lambda v: v >= 10), p.lab("PASI", lambda v: v >= 10)), hard="two tests"),
    L("psys", "Methotrexate, cyclosporine, or acitretin was ineffective after at least 12 weeks, was not tolerated, or is contraindicated", "trial", lambda p: p.tfci({"methotrexate", "cyclosporine", "acitretin"}, 84)),
    L("cd", "Crohn's disease, when BOTH of the following are met", "dx", lambda p: p.dx("K50"), hidden=True),
    L("gi", GI, "mix", lambda p: ALL(p.age_ge(18), p.prescriber("gastroenterology")), hard="age and prescriber"),
    L("fist", "Fistulizing Crohn's disease", "dx", lambda p: p.dx("K50.013", "K50.113", "K50.813", "K50.913"), hard="narrower codes"),
    L("imm", "Ineffectiveness after at least 8 weeks of, intolerance to, or a contraindication to one of the following: azathioprine, mercaptopurine, or methotrexate", "trial", lambda p: p.tfci({"azathioprine", "mercaptopurine", "methotrexate"}, 56)),
    L("uc", "Ulcerative colitis, when BOTH of the following are met", "dx", lambda p: p.dx("K51"), hidden=True),
    L("asa", "An oral aminosalicylate (e.g., mesalamine, sulfasalazine), azathioprine, or mercaptopurine was ineffective after at least 8 weeks or was not tolerated", "trial",
      lambda p: p.fail_or_intolerant(AMINOSALICYLATE | {"azathioprine", "mercaptopurine"}, 56), hard="a class and two drugs; no contraindication"),
    L("ada", "An adalimumab product was ineffective after at least 12 weeks, was not tolerated, or is contraindicated (for example, because of heart failure)", "trial",
      lambda p: p.failed(ADA, 84) or p.intolerant(ADA) or p.contraindicated(ADA, *HF), hard="a condition the policy names as contraindication"),
    L("now", "The patient is on Stelara and has been for at least 6 months", "now", lambda p: p.taking(UST, 180), "r"),
    L("conc", "Combined use with another biologic, apremilast (Otezla), deucravacitinib (Sotyktu), or a JAK inhibitor", "conc",
      lambda p: not p.another(ANY_BIOLOGIC | TARGETED_IMMUNE, "Stelara", "ustekinumab"), exclude=True),
    L("tb", "Active tuberculosis", "no", lambda p: p.no_dx("A15", "A17", "A18", "A19"), exclude=True),
    L("ms", "Multiple sclerosis", "no", lambda p: p.no_dx("G35"), exclude=True),
]
ATTESTATIONS = ["Chart notes document disease stability or improvement since Stelara was started"]


def initial(s):
    return ALL(ANY(ALL(s.pso, s.age6, s.derm, s.sev, s.psys), ALL(s.cd, s.gi, ANY(s.fist, s.imm)), ALL(s.uc, s.gi, s.asa)), s.ada, s.conc, s.tb, s.ms)


def renewal(s):
    return ALL(s.now, ATT, s.conc, s.tb, s.ms)


PSO = dx("Psoriasis vulgaris", "L40.0")
ADAF = [failed("Humira", 120, 60)]
INITIAL = dict(
    age=[[born(46, 9)], [born(6)], [born(6, -1)]],
    dx=[[PSO], [dx("Plaque psoriasis", "L40.0")], [dx("Guttate psoriasis", "L40.4")], [dx("Psoriasis vulgaris", "L40.0", 900, "resolved")], [dx("Seborrheic dermatitis, unspecified", "L21.9")]],
    spec=[[spec("dermatology")], [spec("internal medicine")]],
    sev=[[lab("Body surface area affected", 18)], [lab("Body surface area affected", 10)], [lab("Body surface area affected", 9)], [lab("Body surface area affected", 6), lab("PASI", 10)], [lab("Body surface area affected", 6), lab("PASI", 9)], [lab("PASI", 14)], []],
    sys=[[failed("methotrexate", 120, 300)], [failed("Trexall", 84, 300)], [failed("methotrexate", 83, 300)], [bad("cyclosporine")], [contra("Soriatane")], [failed("clobetasol", 120, 300)], [worked("methotrexate", 200, 300)], []],
    ada=[ADAF, [failed("Amjevita", 84, 60)], [failed("Humira", 83, 60)], [bad("Cyltezo")], [contra("adalimumab")], [dx("Chronic systolic (congestive) heart failure", "I50.22")], [failed("Enbrel", 200)], [med("Humira", 140, 100, "unknown"), failed("Amjevita", 60, 30)], []],
    x=[[], [on("Otezla", 60)], [on("Cosentyx", 60)], [on("Stelara", 60)], [worked("Skyrizi", 200, 20)], [on("Xeljanz", 30)], [dx("Tuberculosis of lung", "A15.0", 50)], [past("Tuberculosis of lung", "A15.0")], [dx("Latent tuberculosis", "Z22.7")], [dx("Multiple sclerosis", "G35", 900)], [on("methotrexate", 25)]],
)
G = spec("gastroenterology")
MORE = {
    "cd": dict(
        age=[[born(33, 9), G], [born(18), G], [born(18, -1), G], [born(33, 9), spec("family medicine")]],
        dx=[[dx("Crohn's disease, unspecified, without complications", "K50.90"), *ADAF], [dx("Crohn's disease of small intestine without complications", "K50.00"), *ADAF], [dx("Irritable bowel syndrome with diarrhea", "K58.0"), *ADAF]],
        st=[[failed("azathioprine", 90, 200)], [failed("Purixan", 56, 200)], [failed("Imuran", 55, 200)], [dx("Crohn's disease of both small and large intestine with fistula", "K50.813")], [bad("methotrexate")], [contra("azathioprine")], [failed("budesonide", 90, 200)], []],
        x=[[], [on("Entyvio", 60)]],
    ),
    "uc": dict(
        dx=[[born(41, 9), G, dx("Ulcerative colitis, unspecified, without complications", "K51.90"), *ADAF], [born(41, 9), G, dx("Left sided colitis without complications", "K51.50"), *ADAF], [born(41, 9), G, dx("Ulcerative colitis", "K51.90", 800, "resolved"), *ADAF]],
        st=[[failed("Lialda", 90, 200)], [failed("sulfasalazine", 56, 200)], [failed("mesalamine", 55, 200)], [contra("mesalamine")], [bad("azathioprine")], [failed("balsalazide", 100, 200)], [failed("methotrexate", 100, 200)]],
    ),
}
RENEWAL = dict(
    now=[[PSO, on("Stelara", 300)], [PSO, on("Stelara", 180)], [PSO, on("Stelara", 179)], [PSO, worked("Stelara", 300, 9)], [PSO, on("ustekinumab", 300)]],
    x=[[], [on("Sotyktu", 30)], [on("Tremfya", 30)], [on("Rinvoq", 30)], [dx("Tuberculous peripheral lymphadenopathy", "A18.2", 40)], [dx("Multiple sclerosis", "G35", 40)]],
)
