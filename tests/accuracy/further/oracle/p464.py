"""464 Trogarzo: UnitedHealthcare -AND- layout, three of four classes failed."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "464-trogarzo.txt", "fu-464", "Summit United Benefits", "Trogarzo", "ibalizumab"
CLASS, STYLE = "HIV, post-attachment inhibitor", "UnitedHealthcare a./(1)/(a)/i. with -AND- between, failure carried by a counting header"
COMBINED = ((24, 7), (12, 3))
NRTI = {"abacavir", "emtricitabine", "lamivudine", "tenofovir disoproxil", "tenofovir alafenamide", "zidovudine"}
NNRTI = {"efavirenz", "etravirine", "rilpivirine", "doravirine", "nevirapine"}
PI = {"atazanavir", "darunavir", "fosamprenavir"}
INSTI = {"dolutegravir", "raltegravir", "bictegravir", "cabotegravir", "elvitegravir"}
ARV = NRTI | NNRTI | PI | INSTI | {"maraviroc", "fostemsavir", "lenacapavir", "enfuvirtide"}
VL = "HIV-1 RNA viral load"
OBR = "Patient is currently taking at least one other antiretroviral agent as an optimized background regimen"
NOC = "Trogarzo is not being used in combination with Rukobia or Sunlenca"
LINES = [
    L("dx", "Diagnosis of multidrug resistant HIV-1 infection", "dx", lambda p: p.dx("B20", "Z21")),
    L("age", "Patient is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("art", "Patient has been prescribed antiretroviral therapy for at least six months", "trial", lambda p: p.tried(ARV | {"ibalizumab"}, 180)),
    L("vl", "Most recent HIV-1 RNA viral load is greater than or equal to 1,000 copies/mL within the past 90 days", "lab", lambda p: p.lab(VL, lambda v: v >= 1000, 90)),
    L("n", "Nucleoside reverse transcriptase inhibitors (e.g., abacavir, emtricitabine, lamivudine, tenofovir, zidovudine)", "trial", lambda p: p.failed(NRTI), hard="verb from the header, three of four classes"),
    L("nn", "Non-nucleoside reverse transcriptase inhibitors (e.g., efavirenz, etravirine, rilpivirine)", "trial", lambda p: p.failed(NNRTI)),
    L("pi", "Protease inhibitors (e.g., atazanavir, darunavir, fosamprenavir)", "trial", lambda p: p.failed(PI)),
    L("in", "Integrase strand transfer inhibitors (e.g., dolutegravir, raltegravir)", "trial", lambda p: p.failed(INSTI)),
    L("on", "Patient is currently on Trogarzo therapy", "now", lambda p: p.taking({"ibalizumab"})),
    L("obr", OBR, "now", lambda p: p.on(ARV), "b", hard="'other': any of the class but the requested drug"),
    L("noc", NOC, "conc", lambda p: not p.on({"fostemsavir", "lenacapavir"}), "b"),
    L("spec", "Prescribed by or in consultation with a clinician with HIV expertise (e.g., infectious disease specialist)", "spec", lambda p: p.prescriber("infectious disease")),
    L("vl2", "HIV-1 RNA viral load is less than 200 copies/mL", "lab", lambda p: p.lab(VL, lambda v: v < 200), "r"),
    L("fall", "Decrease in HIV-1 RNA viral load of at least 50% compared to baseline", "change", lambda p: p.change(VL, {"ibalizumab"}, lambda b, c: (b - c) / b >= 0.5), "r"),
]
ATTESTATIONS = []


def initial(s):
    three = AT_LEAST(3, s.n, s.nn, s.pi, getattr(s, "in"))
    return ALL(s.dx, s.age, s.art, ANY(ALL(s.vl, three), s.on), s.obr, s.noc, s.spec)


def renewal(s):
    return ALL(ANY(s.vl2, s.fall), s.obr, s.noc)


HIV = dx("Human immunodeficiency virus [HIV] disease", "B20")
DRV = on("Prezista", 100)
INITIAL = dict(
    age=[[born(49, 40)], [born(18)], [born(18, -1)]],
    dx=[[HIV], [dx("Contact with and exposure to HIV", "Z20.6")], []],
    hist=[[failed("Epzicom", 400, 200), failed("Sustiva", 300, 200), failed("Isentress", 190, 20)], [failed("Epzicom", 400, 200), failed("Sustiva", 300, 200), bad("Isentress")],
          [failed("Atripla", 400, 120), failed("Reyataz", 180, 20)], [failed("Tivicay", 100, 20), failed("Atripla", 40, 30)], [failed("Truvada", 200), failed("Viread", 200), failed("Intelence", 200)],
          [failed("Truvada", 200), failed("Edurant", 200), partial("Tivicay", 200)], [on("Trogarzo", 60), worked("Biktarvy", 400, 100)], [on("Trogarzo", 60)]],
    vl=[[lab(VL, 31000)], [lab(VL, 1000, 90)], [lab(VL, 999)], [lab(VL, 31000, 91)], []],
    obr=[[DRV], [on("Selzentry", 50)], [worked("Prezista", 100, 10)], [on("Rukobia", 50)], [DRV, on("Sunlenca", 20)]],
    spec=[[spec("infectious disease")], [spec("internal medicine")]],
)
RENEWAL = dict(
    drug=[[HIV, on("Trogarzo", 200)]],
    vl=[[lab(VL, 20000, 230), lab(VL, 60, 10)], [lab(VL, 20000, 230), lab(VL, 10000, 10)], [lab(VL, 20000, 230), lab(VL, 10001, 10)], [lab(VL, 200, 10)], [lab(VL, 199, 10)], []],
    obr=[[DRV], [], [DRV, on("Rukobia", 40)]],
)
