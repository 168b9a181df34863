"""734 Humira: UnitedHealthcare, three indications, -AND-/-OR-, sites without a code, an unless in the header."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "734-humira.md", "fu-734", "Lakota River United Benefits", "Humira", "adalimumab"
CLASS, STYLE = "immunology: TNF", "UnitedHealthcare, (1)/(a) with -AND-/-OR- lines under lettered indications, .md"
COMBINED = ((26, 6), (12, 3))
A = {"adalimumab"}
MTX = {"methotrexate"}
CONC = "Patient is not receiving Humira in combination with another targeted immunomodulator [e.g., Enbrel, Cimzia, Simponi, Stelara, Skyrizi, Rinvoq, Xeljanz, Otezla]"
LINES = [
    L("ra", "Diagnosis of moderately to severely active rheumatoid arthritis", "dx", lambda p: p.dx("M05", "M06.0", "M06.2", "M06.3", "M06.8", "M06.9")),
    L("dmard", "History of failure to a 3 month trial of one non-biologic disease modifying anti-rheumatic drug (DMARD) [e.g., methotrexate, leflunomide, sulfasalazine, hydroxychloroquine] at maximally indicated doses, unless contraindicated or clinically significant adverse effects are experienced", "trial",
      lambda p: p.tfci(CSDMARD_731, 90), hard="class by examples with an unless clause"),
    L("prev", "Patient has been previously treated with a targeted immunomodulator for rheumatoid arthritis other than Humira [e.g., Cimzia, Simponi, Orencia, Rinvoq, Xeljanz]", "trial", lambda p: p.tried(RA_TARGETED_OTHER)),
    L("cur", "Patient is currently on Humira therapy and was not started on it with manufacturer samples", "now", lambda p: p.on(A), hard="a fact and an attestation: the fact decides"),
    L("conc", CONC, "conc", lambda p: not p.another(TARGETED_IMMUNE, "Humira", "adalimumab"), "b"),
    L("rheum", "Prescribed by or in consultation with a rheumatologist", "spec", lambda p: p.prescriber("rheumatology")),
    L("cd", "Diagnosis of moderately to severely active Crohn's disease in a patient 6 years of age or older", "mix", lambda p: p.dx("K50") and p.age_ge(6), hard="diagnosis and age on one line"),
    L("conv", "History of failure, contraindication, or intolerance to at least one of the following conventional therapies: a corticosteroid (e.g., prednisone, budesonide), 6-mercaptopurine, azathioprine, or methotrexate", "trial",
      lambda p: p.tfci(STEROID | {"mercaptopurine", "azathioprine", "methotrexate"})),
    L("fist", "Disease is complicated by a fistula (ICD-10 K50.013, K50.113, K50.813, or K50.913)", "dx", lambda p: p.dx("K50.013", "K50.113", "K50.813", "K50.913")),
    L("gi", "Prescribed by or in consultation with a gastroenterologist", "spec", lambda p: p.prescriber("gastroenterology")),
    L("pso", "Diagnosis of chronic moderate to severe plaque psoriasis", "dx", lambda p: p.dx("L40.0")),
    L("bsa", "Body surface area involvement of 3% or more, or palmoplantar, facial, or genital involvement", "lab",
      lambda p: True if p.lab("Body surface area affected", lambda v: v >= 3) else None, hard="sites that no code shows leave it unknown"),
    L("two", "History of failure to both of the following, unless contraindicated or clinically significant adverse effects are experienced", "trial",
      lambda p: p.tfci(PSO_TOPICAL, 28) and p.tfci(MTX, 90), hard="the header carries the verb"),
    L("derm", "Prescribed by or in consultation with a dermatologist", "spec", lambda p: p.prescriber("dermatology")),
    L("now", "Patient has been receiving Humira for at least 12 weeks", "now", lambda p: p.taking(A, 84), "r"),
    L("rspec", "Prescribed by or in consultation with a rheumatologist, gastroenterologist, or dermatologist", "spec", lambda p: p.prescriber("rheumatology", "gastroenterology", "dermatology"), "r"),
]
ATTESTATIONS = ["Documentation of positive clinical response to Humira therapy"]


def initial(s):
    return ANY(ALL(s.ra, ANY(s.dmard, s.prev, s.cur), s.conc, s.rheum),
               ALL(s.cd, ANY(s.conv, s.fist), s.conc, s.gi),
               ALL(s.pso, s.bsa, s.two, s.conc, s.derm))


def renewal(s):
    return ALL(ATT, s.now, s.conc, s.rspec)


RA = dx("Rheumatoid arthritis, unspecified", "M06.9")
X = [[], [on("Enbrel", 60)], [on("Amjevita", 60)], [worked("Stelara", 200, 20)], [on("Otezla", 30)]]
INITIAL = dict(
    spec=[[spec("rheumatology")], [spec("internal medicine")], [spec("dermatology")]],
    dx=[[RA], [dx("Rheumatoid arthritis with rheumatoid factor of multiple sites without organ or systems involvement", "M05.79")], [dx("Ankylosing spondylitis of unspecified sites in spine", "M45.9")], [past("Rheumatoid arthritis, unspecified", "M06.9")]],
    step=[[failed("Trexall", 120)], [failed("Arava", 90)], [partial("Methotrexate", 89)], [worked("Methotrexate", 200)], [bad("Plaquenil")], [contra("Methotrexate")], [worked("Xeljanz", 20, 90)], [worked("Orencia", 200, 60)],
          [on("Humira", 40)], [worked("Humira", 90, 30)], [failed("Methotrexate", 50, 100), failed("Rheumatrex", 50, 30)], [contra("Orencia")], []],
    x=X,
)
CD = dx("Crohn's disease, unspecified, without complications", "K50.90")
PS = dx("Psoriasis vulgaris", "L40.0")
MORE = dict(
    cd=dict(
        spec=[[spec("gastroenterology")], [spec("family medicine")]],
        age=[[born(29, 9)], [born(6)], [born(6, -1)]],
        dx=[[CD], [dx("Ulcerative colitis, unspecified, without complications", "K51.90")]],
        step=[[failed("Deltasone", 20)], [bad("Purixan")], [worked("Entocort EC", 90)], [contra("Deltasone")], [dx("Crohn's disease of large intestine with fistula", "K50.113", 90)], [dx("Crohn's disease, unspecified, with intestinal obstruction", "K50.912", 90)], []],
        x=[[], [on("Skyrizi", 40)]],
    ),
    ps=dict(
        spec=[[spec("dermatology")], [spec("rheumatology")]],
        dx=[[PS], [dx("Guttate psoriasis", "L40.4")]],
        bsa=[[lab("Body surface area affected", 12)], [lab("Body surface area affected", 3)], [lab("Body surface area affected", 2)], []],
        step=[[failed("Temovate", 40), failed("Methotrexate", 100)], [failed("Dovonex", 28), bad("Trexall")], [failed("Temovate", 27), failed("Methotrexate", 100)], [failed("Temovate", 40), failed("Methotrexate", 89)], [failed("Methotrexate", 100)], [contra("Tazorac"), contra("Methotrexate")]],
        x=[[], [on("Rinvoq", 40)]],
    ),
)
RENEWAL = dict(
    spec=[[spec("gastroenterology")], [spec("rheumatology")], [spec("family medicine")]],
    now=[[CD, on("Humira", 200)], [RA, on("adalimumab", 84)], [RA, on("Humira", 83)], [CD, worked("Humira", 200, 10)], [CD, worked("Humira", 60, 80), on("Humira", 60)]],
    x=[[], [on("Stelara", 60)], [on("Hadlima", 60)], [worked("Rinvoq", 60, 200)]],
)
