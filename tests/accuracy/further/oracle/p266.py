"""266 Actemra: -AND-/-OR- for three indications, bracketed examples."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "266-actemra-notification.txt", "fu-266", "Twin Rivers United Plan", "Actemra", "tocilizumab"
CLASS, STYLE = "RA, GCA, JIA: interleukin-6", "flat -AND-/-OR- lines, (1) below b., three indications"
COMBINED = ((24, 3), (7, 1))
DMARD = {"methotrexate", "leflunomide", "sulfasalazine", "hydroxychloroquine", "azathioprine"}
RA_TARGETED = (TNF | {"abatacept", "upadacitinib", "tofacitinib", "baricitinib", "rituximab", "sarilumab", "anakinra"})
GC = {"prednisone", "prednisolone", "methylprednisolone", "dexamethasone"}
CONC = "Patient is not receiving Actemra in combination with another targeted immunomodulator [e.g., Enbrel, Cimzia, Simponi, Orencia, Xeljanz, Olumiant, Rinvoq, Otezla]"
LINES = [
    L("ra", "Diagnosis of moderately to severely active rheumatoid arthritis", "dx", lambda p: p.dx("M05", "M06.0", "M06.2", "M06.3", "M06.8", "M06.9")),
    L("dmard", "History of failure to a 3 month trial of one non-biologic disease modifying anti-rheumatic drug (DMARD) [e.g., methotrexate, leflunomide, sulfasalazine, hydroxychloroquine] at maximally indicated doses, unless contraindicated or clinically significant adverse effects are experienced", "mix",
      lambda p: p.tfci(DMARD, 90), hard="class with brackets, unless clause"),
    L("bio", "Patient has been previously treated with a targeted immunomodulator FDA-approved for the treatment of rheumatoid arthritis other than Actemra [e.g., Enbrel (etanercept), Cimzia (certolizumab), adalimumab, Orencia (abatacept), Rinvoq (upadacitinib)]", "trial",
      lambda p: p.tried(RA_TARGETED), hard="other than the requested drug"),
    L("conc", CONC, "conc", lambda p: not p.another(TARGETED_IMMUNE, "Actemra", "tocilizumab"), "b"),
    L("rheum", "Prescribed by or in consultation with a rheumatologist", "spec", lambda p: p.prescriber("rheumatology")),
    L("gca", "Diagnosis of giant cell arteritis", "dx", lambda p: p.dx("M31.5", "M31.6")),
    L("fifty", "Patient is 50 years of age or older", "age", lambda p: p.age_ge(50)),
    L("gc", "Patient is currently on, or has had an intolerance or contraindication to, an oral glucocorticoid (e.g., prednisone)", "mix", lambda p: p.taking(GC) or p.intolerant(GC) or p.contraindicated(GC), hard="current use or CI/intolerance"),
    L("jia", "Diagnosis of active polyarticular juvenile idiopathic arthritis in a patient 2 years of age or older", "mix", lambda p: p.dx("M08.3") and p.age_ge(2), hard="diagnosis and age on one line"),
    L("ped", "Prescribed by, or in consultation with, a rheumatologist or pediatrician", "spec", lambda p: p.prescriber("rheumatology", "pediatrics")),
    L("been", "Patient has been on Actemra for at least 12 weeks", "trial", lambda p: p.tried({"tocilizumab"}, 84), "r"),
]
ATTESTATIONS = ["Documentation of positive clinical response to therapy"]


def initial(s):
    return ANY(ALL(s.ra, ANY(s.dmard, s.bio), s.conc, s.rheum), ALL(s.gca, s.fifty, s.gc, s.conc), ALL(s.jia, s.conc, s.ped))


def renewal(s):
    return ALL(s.been, ATT, s.conc)


RA = dx("Rheumatoid arthritis, unspecified", "M06.9")
X = [[], [on("Xeljanz", 30)], [on("Otezla")], [on("Trexall")], [on("Kevzara", 10)], [on("Actemra", 10)]]
INITIAL = dict(
    dx=[[RA], [dx("Rheumatoid arthritis with rheumatoid factor of multiple sites without organ or systems involvement", "M05.79")], [dx("Arthropathic psoriasis, unspecified", "L40.50")], [past("Rheumatoid arthritis, unspecified", "M06.9")]],
    step=[[failed("Methotrexate", 120)], [failed("Arava", 90)], [failed("Plaquenil", 89)], [bad("Azulfidine")], [contra("Methotrexate")], [worked("Methotrexate", 200)], [worked("Humira", 60, 90)],
          [failed("Hadlima", 30, 90)], [failed("Naproxen", 120)]],
    spec=[[spec("rheumatology")], [spec("family medicine")]],
    x=X,
)
MORE = {
    "gca": dict(age=[[born(71, 5)], [born(50)], [born(50, -1)]],
                dx=[[dx("Other giant cell arteritis", "M31.6")], [dx("Giant cell arteritis with polymyalgia rheumatica", "M31.5")], [dx("Polymyalgia rheumatica", "M35.3")]],
                gc=[[on("Prednisone", 40)], [bad("Medrol")], [worked("Prednisone", 200, 15)]], x=X[:2]),
    "jia": dict(age=[[born(9, 50)], [born(2)], [born(2, -1)]],
                dx=[[dx("Juvenile rheumatoid polyarthritis (seronegative)", "M08.3")], [dx("Juvenile rheumatoid arthritis with systemic onset, unspecified site", "M08.20")]],
                spec=[[spec("pediatrics")], [spec("dermatology")]]),
}
RENEWAL = dict(
    been=[[RA, on("Actemra", 200)], [RA, on("tocilizumab", 84)], [RA, on("Actemra", 83)], [RA, on("Enbrel", 300)]],
    x=[X[0], X[1], X[3]],
)
