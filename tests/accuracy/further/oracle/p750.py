"""750 Descovy: Health Net, plain paragraphs under headings, treatment and prophylaxis."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "750-descovy.txt", "fu-750", "Sierra Linda Health Net", "Descovy", "emtricitabine/tenofovir alafenamide"
CLASS, STYLE = "HIV treatment and prophylaxis", "Health Net, plain paragraphs under headings"
COMBINED = ((40, 7), (18, 4))
HIV = ("B20", "Z21")
TDF = {"tenofovir disoproxil"}
OWN = "emtricitabine/tenofovir alafenamide"
CRCL = "Creatinine clearance"
LINES = [
    L("hiv", "The member has a diagnosis of HIV-1 infection and weighs at least 14 kg", "mix", lambda p: ALL(p.dx(*HIV), p.lab("Body weight", lambda v: v >= 14)), hard="a diagnosis and a value"),
    L("arv", "The member is also taking at least one other antiretroviral drug, such as Tivicay, Prezista, or Edurant", "now", lambda p: p.another(ARV_OTHER | {"lenacapavir"}, "Descovy", OWN), hard="class by examples"),
    L("crcl", "A creatinine clearance of 30 mL/min or more was measured within the past 6 months, unless the member is on dialysis", "mix", lambda p: ANY(p.lab(CRCL, lambda v: v >= 30, 180), p.dx("Z99.2")), hard="unless clause"),
    L("tdf", "The member is unable to take tenofovir disoproxil fumarate (Viread, Truvada) because of intolerance or contraindication, or has osteoporosis, chronic kidney disease, or a creatinine clearance below 60 mL/min", "mix",
      lambda p: ANY(p.intolerant(TDF), p.contraindicated(TDF), p.dx("M80", "M81", "N18"), p.lab(CRCL, lambda v: v < 60)), hard="a drug, two conditions and a value"),
    L("nohiv", "The member does not have HIV-1 infection", "no", lambda p: p.no_dx(*HIV)),
    L("male", "The member is male and weighs at least 35 kg", "mix", lambda p: ALL(p.male, p.lab("Body weight", lambda v: v >= 35)), hard="sex and a value"),
    L("risk", "The member has had contact with or exposure to HIV, or has a record of high-risk sexual behavior", "dx", lambda p: p.hx("Z20.6", "Z72.5"), hard="coded circumstances"),
    L("crcl2", "The creatinine clearance, measured within the past 6 months, is not lower than 30 mL/min", "lab", lambda p: p.lab(CRCL, lambda v: v >= 30, 180)),
    L("truv", "The member tried generic Truvada for at least 90 days, or had adverse effects from it, or is younger than 20 years", "mix",
      lambda p: p.tried(TDF, 90) or p.intolerant(TDF) or not p.age_ge(20), hard="a trial, an intolerance or an age"),
    L("cur", "The member is currently receiving Descovy", "now", lambda p: p.on({"tenofovir alafenamide"}), "r"),
    L("vl", "If the member has HIV-1 infection, an HIV-1 viral load below 200 copies/mL must have been reported within the past 6 months", "if",
      lambda p: IF(p.dx(*HIV), p.lab("HIV-1 RNA viral load", lambda v: v < 200, 180)), "r", hard="conditional"),
    L("crcl3", "The creatinine clearance, measured within the past 12 months, is 30 mL/min or more", "lab", lambda p: p.lab(CRCL, lambda v: v >= 30, 360), "r"),
    L("teno", "Descovy is not covered together with another product that contains tenofovir (for example Biktarvy, Genvoya, Truvada, or Viread)", "conc", lambda p: not p.another(TENOFOVIR, "Descovy", OWN), exclude=True, hard="combination products"),
    L("rif", "Descovy is not covered for members who take rifampin, rifabutin, rifapentine, or carbamazepine", "conc", lambda p: not p.on({"rifampin", "rifabutin", "rifapentine", "carbamazepine"}), exclude=True),
]
ATTESTATIONS = ["A negative HIV test was obtained immediately before the start of prophylaxis", "The prescriber confirms that doses are taken as directed"]


def initial(s):
    return ALL(ANY(ALL(s.hiv, s.arv, s.crcl, s.tdf), ALL(s.nohiv, ATT, s.male, s.risk, s.crcl2, s.truv)), s.teno, s.rif)


def renewal(s):
    return ALL(s.cur, s.vl, s.crcl3, ATT, s.teno, s.rif)


B20 = dx("Human immunodeficiency virus [HIV] disease", "B20")
W = "Body weight"
X = [[], [on("Biktarvy", 90)], [on("Viread", 90)], [worked("Genvoya", 300, 60)], [on("rifampin", 40)], [on("Tegretol", 90)], [on("Keppra", 90)]]
INITIAL = dict(
    dx=[[B20], [dx("Asymptomatic human immunodeficiency virus [HIV] infection status", "Z21")], [dx("Chronic viral hepatitis B without delta-agent", "B18.1")]],
    kg=[[lab(W, 74)], [lab(W, 14), born(5)], [lab(W, 13.9), born(4)], [], [lab(W, 160, 20, "[lb_av]")]],
    arv=[[on("Tivicay", 200)], [on("Prezista", 60)], [on("rilpivirine", 60)], [worked("Tivicay", 200, 20)], []],
    crcl=[[lab(CRCL, 84)], [lab(CRCL, 30, 180)], [lab(CRCL, 29)], [lab(CRCL, 84, 181)], [lab(CRCL, 20), dx("Dependence on renal dialysis", "Z99.2", 90)], [], [lab(CRCL, 59)]],
    tdf=[[bad("Truvada")], [bad("Viread")], [contra("Truvada")], [failed("Truvada", 200)], [dx("Age-related osteoporosis without current pathological fracture", "M81.0")], [dx("Chronic kidney disease, stage 3a", "N18.31")],
         [dx("Other specified disorders of bone density and structure, unspecified site", "M85.80")], []],
    x=X,
)
EXP = dx("Contact with and (suspected) exposure to human immunodeficiency virus [HIV]", "Z20.6", 60)
PREP = dx("Encounter for HIV pre-exposure prophylaxis", "Z29.81", 30)
MORE = {"prep": dict(
    dx=[[PREP]],
    sex=[[sex("male")], [sex("female")]],
    kg=[[lab(W, 80)], [lab(W, 35)], [lab(W, 34)], []],
    risk=[[EXP], [dx("High risk homosexual behavior", "Z72.52")], [past("Contact with and (suspected) exposure to human immunodeficiency virus [HIV]", "Z20.6", 300)], []],
    crcl=[[lab(CRCL, 90)], [lab(CRCL, 30, 180)], [lab(CRCL, 29)], [lab(CRCL, 90, 181)]],
    truv=[[worked("Truvada", 120)], [worked("emtricitabine/tenofovir disoproxil", 90)], [worked("Truvada", 89)], [bad("Truvada")], [], [born(20)], [born(20, -1)]],
    x=[X[0], X[1], X[4]],
)}
INITIAL["sex"] = [[sex("female")], [sex("male")]]
RENEWAL = dict(
    dx=[[B20], [PREP]],
    cur=[[on("Descovy", 300)], [on("emtricitabine/tenofovir alafenamide", 300)], [worked("Descovy", 280, 20)]],
    vl=[[lab("HIV-1 RNA viral load", 20)], [lab("HIV-1 RNA viral load", 199, 180)], [lab("HIV-1 RNA viral load", 200)], [lab("HIV-1 RNA viral load", 20, 181)], []],
    crcl=[[lab(CRCL, 84)], [lab(CRCL, 30, 360)], [lab(CRCL, 29)], [lab(CRCL, 84, 361)]],
    x=[X[0], X[2], X[3], X[4]],
)
