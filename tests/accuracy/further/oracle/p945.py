"""945 Rinvoq: Aetna style, sections I. to V., two indications, continuation in one sentence each."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "945-rinvoq.md", "fu-945", "Charter Oak Life and Health", "Rinvoq", "upadacitinib"
CLASS, STYLE = "rheumatoid arthritis, ulcerative colitis: JAK", "Aetna, sections I. to V., A. 1. a."
COMBINED = ((38, 7), (14, 3))
R = {"upadacitinib"}
RA = ("M05", "M06")
HF = ("I50", "I11.0", "I13.0", "I13.2")
LIVER = ("K70", "K72.1", "K73", "K74", "K75.4", "K75.8", "K76")
LINES = [
    L("ra", "Member is 18 years of age or older and has a diagnosis of rheumatoid arthritis", "mix", lambda p: p.age_ge(18) and p.dx(*RA), hard="age and diagnosis on one line"),
    L("tnf", "Member has had an inadequate response to at least a 3-month trial of, or an intolerance to, at least one TNF inhibitor (e.g., adalimumab, etanercept, infliximab)", "trial", lambda p: p.failed(TNF, 90) or p.intolerant(TNF)),
    L("jak", "Member has received Xeljanz or Olumiant within the past 120 days", "trial", lambda p: p.tried({"tofacitinib", "baricitinib"}, within=120), hard="use in a window"),
    L("mtx", "Member has failed methotrexate after at least 3 months of use, unless methotrexate is contraindicated (e.g., by chronic liver disease or pregnancy)", "trial",
      lambda p: p.failed({"methotrexate"}, 90) or p.contraindicated({"methotrexate"}, *LIVER, *PREGNANT), hard="contraindication by a condition"),
    L("rheum", "Rinvoq is prescribed by or in consultation with a rheumatologist", "spec", lambda p: p.prescriber("rheumatology")),
    L("uc", "Member is 18 years of age or older and has a diagnosis of ulcerative colitis", "mix", lambda p: p.age_ge(18) and p.dx("K51"), hard="age and diagnosis on one line"),
    L("infl", "Within the past 90 days, fecal calprotectin was above 250 ug/g or C-reactive protein was above 5 mg/L", "lab",
      lambda p: ANY(p.lab("Fecal calprotectin", lambda v: v > 250, 90), p.lab("C-reactive protein", lambda v: v > 5, 90)), hard="either of two values"),
    L("uctnf", "Member has tried and failed, or cannot tolerate, at least one TNF inhibitor, or TNF inhibitors are contraindicated because of heart failure or multiple sclerosis", "trial",
      lambda p: p.failed(TNF) or p.intolerant(TNF) or p.dx(*HF, "G35"), hard="contraindication by a condition"),
    L("gi", "Rinvoq is prescribed by or in consultation with a gastroenterologist", "spec", lambda p: p.prescriber("gastroenterology")),
    L("hra", "Rheumatoid arthritis (RA)", "dx", lambda p: p.dx(*RA), "r", hidden=True),
    L("rra", "Authorization of 12 months may be granted when the member is currently receiving Rinvoq and C-reactive protein has decreased by at least 20% from baseline", "change",
      lambda p: ALL(p.on(R), p.change("C-reactive protein", R, lambda b, c: c <= round(0.8 * b, 6))), "r", hard="current drug and change in one sentence"),
    L("huc", "Ulcerative colitis (UC)", "dx", lambda p: p.dx("K51"), "r", hidden=True),
    L("ruc", "Authorization of 12 months may be granted when the member is currently receiving Rinvoq and fecal calprotectin has decreased by at least 50% from baseline or is now 150 ug/g or less", "change",
      lambda p: ALL(p.on(R), ANY(p.change("Fecal calprotectin", R, lambda b, c: c <= 0.5 * b), p.lab("Fecal calprotectin", lambda v: v <= 150))), "r", hard="current drug, change or level in one sentence"),
    L("anc", "Absolute neutrophil count below 1000 cells/mcL or hemoglobin below 8 g/dL", "lab",
      lambda p: NOT(ANY(p.lab("Absolute neutrophil count", lambda v: v < 1000), p.lab("Hemoglobin", lambda v: v < 8))), exclude=True, hard="two values, unknown if missing"),
    L("tb", "Active tuberculosis or chronic hepatitis B", "no", lambda p: p.no_dx("A15", "A16", "A17", "A18", "A19", "B18.0", "B18.1"), exclude=True),
    L("conc", "Concurrent use of any biologic, another JAK inhibitor, azathioprine, or cyclosporine", "conc",
      lambda p: not p.on(ANY_BIOLOGIC_945 | {"azathioprine", "cyclosporine"}) and not p.another(JAK, "Rinvoq", "upadacitinib"), exclude=True),
]
ATTESTATIONS = []


def excl(s):
    return ALL(s.anc, s.tb, s.conc)


def initial(s):
    return ALL(ANY(ALL(s.ra, ANY(s.tnf, s.jak), s.mtx, s.rheum), ALL(s.uc, s.infl, s.uctnf, s.gi)), excl(s))


def renewal(s):
    return ALL(ANY(ALL(s.hra, s.rra), ALL(s.huc, s.ruc)), excl(s))


RA9 = dx("Rheumatoid arthritis, unspecified", "M06.9")
UC9 = dx("Ulcerative colitis, unspecified, without complications", "K51.90")
LABS = [lab("Absolute neutrophil count", 3200), lab("Hemoglobin", 12.9)]
X = [LABS, [lab("Absolute neutrophil count", 1000), lab("Hemoglobin", 8)], [lab("Absolute neutrophil count", 999), lab("Hemoglobin", 12)], [lab("Absolute neutrophil count", 3200), lab("Hemoglobin", 7.9)], [lab("Hemoglobin", 12.9)], [lab("Hemoglobin", 7.5)],
     LABS + [dx("Tuberculosis of lung", "A15.0", 60)], LABS + [dx("Latent tuberculosis", "Z22.7", 60)], LABS + [dx("Chronic viral hepatitis B without delta-agent", "B18.1")], LABS + [on("Entyvio", 60)], LABS + [on("Imuran", 60)], LABS + [on("Olumiant", 60)], LABS + [on("Plaquenil", 60)]]
INITIAL = dict(
    age=[[born(52, 3), spec("rheumatology")], [born(18), spec("rheumatology")], [born(18, -1), spec("rheumatology")], [born(52, 3), spec("family medicine")], [born(52, 3), spec("gastroenterology")]],
    dx=[[RA9], [dx("Rheumatoid arthritis with rheumatoid factor of multiple sites without organ or systems involvement", "M05.79")], [dx("Arthropathic psoriasis, unspecified", "L40.50")], [past("Rheumatoid arthritis, unspecified", "M06.9")]],
    tnf=[[failed("Humira", 150)], [failed("Enbrel", 90)], [failed("Humira", 89)], [bad("Cimzia")], [worked("Humira", 200)], [contra("Humira")], [worked("Xeljanz", 200, 120)], [worked("Xeljanz", 200, 121)], [failed("Orencia", 200)]],
    mtx=[[failed("Trexall", 120, 300)], [failed("methotrexate", 90, 200)], [failed("methotrexate", 89, 200)], [bad("methotrexate")], [contra("methotrexate")], [dx("Unspecified cirrhosis of liver", "K74.60")], [sex("female"), dx("Pregnant state, incidental", "Z33.1", 60)], []],
    x=X,
)
MORE = {"uc": dict(
    age=[[born(34, 3), spec("gastroenterology")], [born(18, -1), spec("gastroenterology")], [born(34, 3), spec("rheumatology")]],
    dx=[[UC9], [dx("Crohn's disease, unspecified, without complications", "K50.90")], [dx("Ulcerative (chronic) pancolitis without complications", "K51.00")]],
    infl=[[lab("Fecal calprotectin", 640)], [lab("Fecal calprotectin", 251, 90)], [lab("Fecal calprotectin", 250)], [lab("Fecal calprotectin", 100), lab("C-reactive protein", 5.1)], [lab("Fecal calprotectin", 100), lab("C-reactive protein", 5)], [lab("Fecal calprotectin", 640, 91)]],
    tnf=[[failed("Remicade", 60)], [bad("Simponi")], [worked("Remicade", 200)], [dx("Chronic systolic (congestive) heart failure", "I50.22")], [dx("Multiple sclerosis", "G35")], [failed("Stelara", 200)]],
    x=[X[0], X[4], X[9]],
)}
RENEWAL = dict(
    now=[[RA9, on("Rinvoq", 200)], [RA9, worked("Rinvoq", 200, 10)], [dx("Arthropathic psoriasis, unspecified", "L40.50"), on("Rinvoq", 200)], [UC9, on("Rinvoq", 200), lab("Fecal calprotectin", 600, 210), lab("Fecal calprotectin", 300, 15)],
         [UC9, on("upadacitinib", 200), lab("Fecal calprotectin", 600, 210), lab("Fecal calprotectin", 301, 15)], [UC9, on("Rinvoq", 200), lab("Fecal calprotectin", 150, 15)], [UC9, on("Rinvoq", 200), lab("Fecal calprotectin", 151, 15)]],
    crp=[[lab("C-reactive protein", 20, 210), lab("C-reactive protein", 9, 15)], [lab("C-reactive protein", 20, 210), lab("C-reactive protein", 16, 15)], [lab("C-reactive protein", 20, 210), lab("C-reactive protein", 17, 15)], [lab("C-reactive protein", 9, 15)]],
    x=[X[0], X[2], X[4], X[11]],
)
