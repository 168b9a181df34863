"""637 Descovy: prose paragraphs, general requirements and two uses, 'unless', conditionals, sex with age and weight."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "637-descovy-prose.txt", "fu-637", "Two Rivers Community Health Plan", "Descovy", "emtricitabine/tenofovir alafenamide"
CLASS, STYLE = "HIV: emtricitabine/tenofovir alafenamide", "plain paragraphs under short headings"
COMBINED = ((30, 7), (14, 3))
TENOFOVIR = {"tenofovir alafenamide", "tenofovir disoproxil", "tenofovir"}
OTHER_ARV = ARV_OTHER - {"emtricitabine"} - TENOFOVIR
W = "Body weight"


def truvada(p):
    """Intolerance or contraindication to the combination, by either name."""
    return any({"emtricitabine", "tenofovir disoproxil"} <= set(ingredients_of(m)) and m["outcome"] in ("intolerance", "contraindication") for m in p.r["medications"])


kg = lambda p, n: p.lab(W, lambda v: round(v, 6) >= n)
LINES = [
    L("crcl", "Creatinine clearance must be at least 30 mL/min on a test taken within the past 90 days, unless the member is on dialysis", "lab",
      lambda p: ANY(p.lab("Creatinine clearance", lambda v: v >= 30, 90), p.dx("Z99.2")), hard="unless"),
    L("teno", "The member must not be taking adefovir or another product that contains tenofovir", "conc",
      lambda p: not (p.on({"adefovir"}) or p.another(TENOFOVIR, "Descovy", "emtricitabine/tenofovir alafenamide")), hard="another product of an ingredient"),
    L("who", "The member must be male, at least 12 years of age, and weigh at least 35 kg", "mix", lambda p: ALL(p.male, p.age_ge(12), kg(p, 35)), hard="sex, age and weight on one line"),
    L("nohiv", "The member must not have HIV-1 infection", "no", lambda p: p.no_dx("B20", "Z21")),
    L("tru", "The member must have an intolerance or a contraindication to generic Truvada (emtricitabine/tenofovir disoproxil fumarate), or must have osteoporosis, or must have had an eGFR below 60 mL/min/1.73 m2 within the past 6 months", "mix",
      lambda p: ANY(truvada(p), p.dx("M80", "M81"), p.lab("eGFR", lambda v: v < 60, 180)), hard="drug, condition or value"),
    L("hiv", "The member must have a diagnosis of HIV-1 infection and must currently be taking at least one other antiretroviral drug, such as dolutegravir, darunavir, or rilpivirine", "mix",
      lambda p: p.dx("B20", "Z21") and p.on(OTHER_ARV), hard="condition and current drug on one line"),
    L("w14", "The member must weigh at least 14 kg", "lab", lambda p: kg(p, 14)),
    L("w35", "If the member takes darunavir or atazanavir, body weight must be at least 35 kg", "if", lambda p: IF(p.on({"darunavir", "atazanavir"}), kg(p, 35)), hard="conditional on a drug"),
    L("now", "Descovy may be renewed for a member who is currently taking it", "now", lambda p: p.on({"tenofovir alafenamide"}), "r"),
    L("vl", "When the member has HIV-1 infection, the HIV-1 RNA viral load must be below 200 copies/mL on a sample taken within the past 180 days", "if",
      lambda p: IF(p.dx("B20", "Z21"), p.lab("HIV-1 RNA viral load", lambda v: v < 200, 180)), "r", hard="conditional on a condition"),
    L("rif", "Descovy is not covered for members who are taking rifampin, rifabutin, or rifapentine", "conc", lambda p: not p.on({"rifampin", "rifabutin", "rifapentine"}), exclude=True),
]
ATTESTATIONS = ["The prescriber attests that the member has been tested for hepatitis B virus before starting Descovy", "The prescriber attests that a negative HIV-1 test was obtained immediately before starting Descovy"]


def initial(s):
    return ALL(s.crcl, s.teno, ATT, ANY(ALL(s.who, s.nohiv, s.tru, ATT), ALL(s.hiv, s.w14, s.w35)), s.rif)


def renewal(s):
    return ALL(s.now, s.vl, s.rif)


HIV = dx("Asymptomatic human immunodeficiency virus [HIV] infection status", "Z21")
AIDS = dx("Human immunodeficiency virus [HIV] disease", "B20")
MALE = [sex("male"), born(29, 40), lab(W, 74)]
CR = "Creatinine clearance"
INITIAL = dict(
    who=[MALE, [sex("male"), born(12), lab(W, 35)], [sex("male"), born(12, -1), lab(W, 41)], [sex("male"), born(14), lab(W, 34.9)], [sex("male"), born(29)], [sex("female"), born(29), lab(W, 66)], [sex("male"), born(13), lab(W, 78, unit="[lb_av]")], [sex("male"), born(13), lab(W, 77, unit="[lb_av]")]],
    hiv=[[], [HIV], [AIDS]],
    tru=[[bad("Truvada", 20)], [contra("emtricitabine/tenofovir disoproxil"), lab("eGFR", 90)], [lab("eGFR", 90), failed("Truvada", 90)], [dx("Age-related osteoporosis without current pathological fracture", "M81.0", 300)], [lab("eGFR", 59, 180)], [lab("eGFR", 60)], [lab("eGFR", 55, 181)],
         [dx("Other specified disorders of bone density and structure", "M85.80", 100), lab("eGFR", 80)], []],
    crcl=[[lab(CR, 92)], [lab(CR, 30, 90)], [lab(CR, 29)], [lab(CR, 92, 91)], [], [lab(CR, 11), dx("Dependence on renal dialysis", "Z99.2", 90)], [dx("Dependence on renal dialysis", "Z99.2", 90)]],
    x=[[], [on("Vemlidy", 60)], [on("Hepsera", 60)], [worked("Viread", 100, 40)], [on("Descovy", 60)], [on("Mycobutin", 20)], [worked("Rifadin", 120, 90)]],
)
MORE = {"treatment": dict(
    who=[[born(35, 40), HIV, lab(W, 70)], [born(35, 40), AIDS, lab(W, 70)], [born(35, 40), past("Human immunodeficiency virus [HIV] disease", "B20"), lab(W, 70)], [born(8), HIV, lab(W, 14)], [born(8), HIV, lab(W, 13.9)], [born(8), HIV]],
    arv=[[on("Tivicay", 200)], [on("Prezista", 90)], [on("rilpivirine", 90)], [worked("Tivicay", 100, 20)], [on("Isentress", 30)], [on("Evotaz", 90)], [on("Complera", 90)], []],
    crcl=[[lab(CR, 92)], [lab(CR, 28)]],
    kid=[[], [born(9), lab(W, 30, 10), on("Prezcobix", 60)], [born(9), lab(W, 30, 10)], [born(9), lab(W, 35, 10), on("Reyataz", 60)]],
    x=[[], [on("Priftin", 20)]],
)}
RENEWAL = dict(
    now=[[HIV, on("Descovy", 250)], [on("Descovy", 250)], [HIV, on("emtricitabine/tenofovir alafenamide", 90)], [HIV, worked("Descovy", 250, 10)], [AIDS, on("Descovy", 250)]],
    vl=[[lab("HIV-1 RNA viral load", 20)], [lab("HIV-1 RNA viral load", 199, 180)], [lab("HIV-1 RNA viral load", 200)], [lab("HIV-1 RNA viral load", 20, 181)], []],
    x=[[], [on("rifabutin", 20)]],
)
