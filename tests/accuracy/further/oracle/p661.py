"""661 Taltz: Aetna/CVS Caremark guideline; lead-ins carry age and indication, compound steps, change of PASI at renewal."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "661-taltz.md", "fu-661", "Harborline Health and Life", "Taltz", "ixekizumab"
CLASS, STYLE = "psoriasis, PsA, AS: IL-17", "CVS Caremark guideline, lead-ins with age and indication"
COMBINED = ((32, 7), (10, 3))
SYS = {"methotrexate", "cyclosporine", "acitretin"}
CSD = ("methotrexate", "leflunomide", "sulfasalazine")
OTHER = TARGETED_IMMUNE | ANY_BIOLOGIC
AS_DX = tuple(f"M45.{i}" for i in range(10))
pso, psa, asx = (lambda p: p.dx("L40.0")), (lambda p: p.dx("L40.5")), (lambda p: p.dx(*AS_DX))
either = lambda p, d: p.intolerant({d}) or p.contraindicated({d})
LINES = [
    L("spec", "For initial requests in every indication below, the medication must be prescribed by or in consultation with a dermatologist or a rheumatologist", "spec", lambda p: p.prescriber("dermatology", "rheumatology"), hard="stands before the indications, for all of them"),
    L("pso", "Authorization of 12 months may be granted for members 6 years of age or older with moderate to severe plaque psoriasis when any of the following criteria is met", "mix", lambda p: p.age_ge(6) and pso(p), hidden=True),
    L("pbio", "Member has previously received a biologic or targeted synthetic drug (e.g., Cosentyx, Otezla, Sotyktu) indicated for the treatment of plaque psoriasis", "trial", lambda p: p.tried(PSO_TARGETED), hard="class by examples and indication, any outcome"),
    L("b10", "At least 10% of the body surface area (BSA) is affected", "lab", lambda p: p.lab("Body surface area affected", lambda v: v >= 10)),
    L("b3", "At least 3% of the body surface area (BSA) is affected and the member meets either of the following criteria", "lab", lambda p: p.lab("Body surface area affected", lambda v: v >= 3), hidden=True),
    L("sys", "Member has had an inadequate response or intolerance to phototherapy (e.g., UVB, PUVA) or to drug treatment with methotrexate, cyclosporine, or acitretin", "trial", lambda p: True if p.fail_or_intolerant(SYS) else None, hard="a drug fact or phototherapy, which no record shows"),
    L("csys", "Member has a contraindication to all of methotrexate, cyclosporine, and acitretin (e.g., pregnancy, alcoholic liver disease)", "trial", lambda p: all(p.contraindicated({d}, *PREGNANT, "K70") for d in SYS), hard="all three; contraindication by condition"),
    L("psa", "Authorization of 12 months may be granted for members 18 years of age or older with active psoriatic arthritis when either of the following criteria is met", "mix", lambda p: p.age_ge(18) and psa(p), hidden=True),
    L("abio", "Member has previously received a biologic or targeted synthetic drug (e.g., Enbrel, Rinvoq, Otezla) indicated for the treatment of psoriatic arthritis", "trial", lambda p: p.tried(PSA_TARGETED), hard="class by examples and indication, any outcome"),
    L("csd", "Member has had an inadequate response to at least 12 weeks of methotrexate, leflunomide, or sulfasalazine, or has an intolerance or contraindication to at least two of these drugs", "trial", lambda p: p.failed(set(CSD), 84) or sum(either(p, d) for d in CSD) >= 2, hard="one failed, or two not possible"),
    L("axs", "Authorization of 12 months may be granted for members 18 years of age or older with active ankylosing spondylitis who have had an inadequate response to a trial of at least 4 weeks of, an intolerance to, or a contraindication to, two or more nonsteroidal anti-inflammatory drugs (NSAIDs)", "mix",
      lambda p: p.age_ge(18) and asx(p) and sum(p.tfci({d}, 28) for d in NSAID) >= 2, hard="age, diagnosis and step on one line"),
    L("rpso", "Authorization of 12 months may be granted for members who are receiving Taltz for plaque psoriasis when either of the following criteria is met", "mix", lambda p: pso(p) and p.on({"ixekizumab"}), "r", hidden=True),
    L("pasi", "PASI has fallen by at least 50% from baseline", "change", lambda p: p.change("PASI", {"ixekizumab"}, lambda b, c: c <= b / 2), "r"),
    L("rbsa", "Affected body surface area (BSA) is 3% or less", "lab", lambda p: p.lab("Body surface area affected", lambda v: v <= 3), "r"),
    L("rpsa", "Authorization of 12 months may be granted for members who are receiving Taltz for psoriatic arthritis or ankylosing spondylitis when the following criterion is met", "mix", lambda p: (psa(p) or asx(p)) and p.on({"ixekizumab"}), "r", hidden=True),
    L("conc", "Concomitant use with any other biologic drug or targeted synthetic drug (e.g., Humira, Olumiant, Otezla)", "conc", lambda p: not p.another(OTHER, "Taltz", "ixekizumab"), exclude=True),
    L("ibd", "Active Crohn's disease or ulcerative colitis", "no", lambda p: p.no_dx("K50", "K51"), exclude=True),
]
ATTESTATIONS = ["Member has achieved or maintained an improvement in signs and symptoms of the condition, as documented by the prescriber"]


def initial(s):
    return ALL(s.spec, ANY(ALL(s.pso, ANY(s.pbio, s.b10, ALL(s.b3, ANY(s.sys, s.csys)))), ALL(s.psa, ANY(s.abio, s.csd)), s.axs), s.conc, s.ibd)


def renewal(s):
    return ALL(ANY(ALL(s.rpso, ANY(s.pasi, s.rbsa)), ALL(s.rpsa, ATT)), s.conc, s.ibd)


PSO = dx("Psoriasis vulgaris", "L40.0")
B = "Body surface area affected"
SPEC = [[spec("dermatology")], [spec("rheumatology")], [spec("family medicine")]]
X = [[], [on("Humira", 60)], [on("Otezla", 60)], [dx("Crohn's disease of small intestine without complications", "K50.00")], [past("Ulcerative colitis, unspecified, without complications", "K51.90")], [on("methotrexate", 60)]]
INITIAL = dict(
    age=[[born(44, 9)], [born(6)], [born(6, -1)]],
    dx=[[PSO], [dx("Psoriasis, unspecified", "L40.9")], [dx("Guttate psoriasis", "L40.4")], [past("Psoriasis vulgaris", "L40.0")]],
    step=[[lab(B, 12)], [lab(B, 10)], [lab(B, 9.5), failed("methotrexate", 20)], [lab(B, 3), bad("Soriatane")], [lab(B, 2.9), failed("methotrexate", 120)], [lab(B, 6)], [lab(B, 6), dx("Supervision of normal pregnancy, unspecified, first trimester", "Z34.91", 60), sex("female")],
          [lab(B, 6), contra("methotrexate"), contra("Neoral"), contra("acitretin")], [lab(B, 6), contra("methotrexate"), contra("Neoral")], [lab(B, 5), dx("Alcoholic cirrhosis of liver without ascites", "K70.30")],
          [lab(B, 1), worked("Cosentyx", 200)], [lab(B, 1), failed("Otezla", 40)], [lab(B, 1), failed("Entyvio", 140)], [], [failed("methotrexate", 120)], [lab(B, 15, 200), lab(B, 2, 15)]],
    spec=SPEC, x=X,
)
MORE = dict(
    psa=dict(
        age=[[born(41, 3)], [born(18)], [born(18, -1)]],
        dx=[[dx("Psoriatic arthritis mutilans", "L40.52")], [dx("Rheumatoid arthritis, unspecified", "M06.9")]],
        step=[[failed("methotrexate", 90)], [partial("Arava", 84)], [failed("methotrexate", 83)], [worked("methotrexate", 200)], [bad("methotrexate"), contra("Azulfidine")], [bad("methotrexate")], [worked("Rinvoq", 20)], [failed("Plaquenil", 200)]],
        spec=[[spec("rheumatology")], [spec("internal medicine")]], x=X[:2],
    ),
    spine=dict(
        dx=[[dx("Ankylosing spondylitis of unspecified sites in spine", "M45.9")], [dx("Ankylosing spondylitis lumbar region", "M45.6"), born(18, -1)], [dx("Low back pain, unspecified", "M54.50")]],
        step=[[failed("naproxen", 40), bad("Celebrex")], [failed("Motrin", 28), failed("meloxicam", 28, 90)], [failed("Motrin", 28), failed("meloxicam", 27, 90)], [failed("Motrin", 60), failed("ibuprofen", 60, 200)], [contra("naproxen"), contra("Mobic")], [failed("Aleve", 90)]],
        spec=[[spec("rheumatology")], [spec("pain medicine")]], x=X[:2],
    ),
)
RENEWAL = dict(
    dx=[[PSO], [dx("Psoriatic arthritis mutilans", "L40.52")], [dx("Psoriasis, unspecified", "L40.9")]],
    now=[[on("Taltz", 300)], [on("ixekizumab", 300)], [worked("Taltz", 250, 20)]],
    resp=[[lab("PASI", 20, 320), lab("PASI", 10, 15), lab(B, 5, 15)], [lab("PASI", 20, 320), lab("PASI", 10.5, 15), lab(B, 5, 15)], [lab("PASI", 20, 320), lab("PASI", 16, 15), lab(B, 3, 15)], [lab("PASI", 4, 15), lab(B, 3.5, 15)], []],
    x=[[], [on("Skyrizi", 30)], [dx("Ulcerative pancolitis without complications", "K51.00")]],
)
