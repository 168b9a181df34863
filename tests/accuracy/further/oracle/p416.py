"""416 Descovy: CVS Caremark specialty guideline, exclusions before criteria, an exclusion with 'unless'."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "416-descovy-sgm.md", "fu-416", "Union Square Life and Health", "Descovy", "emtricitabine/tenofovir alafenamide"
CLASS, STYLE = "HIV treatment and pre-exposure prophylaxis", "Aetna/CVS Caremark specialty guideline, exclusions first, 'Authorization of 12 months may be granted'"
COMBINED = ((22, 2), (8, 2))
TENO = {"tenofovir alafenamide", "tenofovir disoproxil", "adefovir"}
PARTNER = {"dolutegravir", "raltegravir", "bictegravir", "elvitegravir", "cabotegravir", "darunavir", "atazanavir", "rilpivirine", "efavirenz", "doravirine", "etravirine"}
HIV = ("B20", "Z21")
W, EGFR, T, CC = "Body weight", "eGFR", "Bone mineral density T-score", "Creatinine clearance"


def fdc_tdf(m):
    return {"emtricitabine", "tenofovir disoproxil"} <= set(ingredients_of(m)) and m["outcome"] == "intolerance"


LINES = [
    L("cc", "Creatinine clearance below 30 mL per minute, unless the member is on chronic hemodialysis", "mix",
      lambda p: ANY(p.lab(CC, lambda v: v >= 30), p.dx("Z99.2")), exclude=True, hard="a lab exclusion with an exception"),
    L("teno", "Concurrent use of another product containing tenofovir or adefovir (e.g., Truvada, Viread, Biktarvy, Hepsera)", "conc",
      lambda p: not p.another(TENO, "Descovy", "emtricitabine/tenofovir alafenamide"), exclude=True),
    L("dx", "Member has a diagnosis of HIV-1 infection", "dx", lambda p: p.dx(*HIV)),
    L("w14", "Member weighs at least 14 kg", "lab", lambda p: p.lab(W, lambda v: v >= 14)),
    L("with_", "The requested drug will be given together with an integrase inhibitor, a protease inhibitor, or a non-nucleoside reverse transcriptase inhibitor that the member is already taking", "now",
      lambda p: p.on(PARTNER), hard="three classes, active use"),
    L("w35", "Member weighs at least 35 kg and is 12 years of age or older", "mix", lambda p: ALL(p.lab(W, lambda v: v >= 35), p.age_ge(12)), hard="weight and age on one line"),
    L("neg", "Member does not have HIV-1 infection", "no", lambda p: p.no_dx(*HIV)),
    L("egfr", "Estimated glomerular filtration rate (eGFR) of less than 90 mL/min/1.73 m2", "lab", lambda p: p.lab(EGFR, lambda v: v < 90)),
    L("bone", "Diagnosis of osteoporosis or osteopenia", "dx", lambda p: p.dx("M80", "M81", "M85.8")),
    L("t", "Bone mineral density T-score of -2.0 or lower", "lab", lambda p: p.lab(T, lambda v: v <= -2.0)),
    L("tdf", "Intolerable adverse event with emtricitabine-tenofovir disoproxil fumarate", "trial", lambda p: any(fdc_tdf(m) for m in p.r["medications"])),
    L("now", "Member is currently receiving the requested drug for PrEP", "now", lambda p: p.taking({"tenofovir alafenamide"}, keep=lambda m: set(ingredients_of(m)) == {"emtricitabine", "tenofovir alafenamide"}), "r"),
    L("neg2", "Member remains without a diagnosis of HIV-1 infection", "no", lambda p: p.no_dx(*HIV), "r"),
]
ATTESTATIONS = ["Member has been counseled on safer sex practices"]


def initial(s):
    return ALL(ANY(ALL(s.dx, s.w14, s.with_), ALL(s.w35, s.neg, ANY(s.egfr, s.bone, s.t, s.tdf), ATT)), s.cc, s.teno)


def renewal(s):
    return ALL(s.now, s.neg2, s.cc, s.teno)


NEG = [dx("Contact with and (suspected) exposure to human immunodeficiency virus [HIV]", "Z20.6")]
ESRD = dx("Dependence on renal dialysis", "Z99.2")
HIVDX = dx("Human immunodeficiency virus [HIV] disease", "B20")
X = [[lab(CC, 88)], [lab(CC, 30)], [lab(CC, 29)], [lab(CC, 12), ESRD], [], [lab(CC, 95), on("Viread", 40)]]
OK = dict(egfr=98, t=-0.8)
INITIAL = dict(
    w=[[born(31, 30), lab(W, 74)], [born(12), lab(W, 35)], [born(12, -1), lab(W, 52)], [born(15), lab(W, 34.5)], [born(31, 30), lab(W, 170, unit="[lb_av]")], [born(31, 30)]],
    dx=[NEG, [HIVDX], [dx("Asymptomatic human immunodeficiency virus [HIV] infection status", "Z21")]],
    why=[[lab(EGFR, 62), lab(T, -0.8)], [lab(EGFR, 89), lab(T, -0.8)], [lab(EGFR, 90), lab(T, -0.8)], [lab(EGFR, 102), lab(T, -2.0)], [lab(EGFR, 102), lab(T, -1.9)], [lab(EGFR, 102)],
         [lab(EGFR, 102), lab(T, -1.4), dx("Age-related osteoporosis without current pathological fracture", "M81.0")],
         [lab(EGFR, 102), lab(T, -0.4), bad("Truvada", 20)], [lab(EGFR, 102), lab(T, -0.4), worked("Truvada", 200, 20)], [lab(EGFR, 102), lab(T, -0.4), bad("Descovy", 20)]],
    x=X,
)
MORE = {"treatment": dict(
    dx=[[HIVDX], [dx("Asymptomatic human immunodeficiency virus [HIV] infection status", "Z21")], NEG],
    w=[[born(44, 5), lab(W, 80)], [born(44, 5)]],
    part=[[on("Tivicay", 90)], [on("Prezcobix", 90)], [on("Epivir", 90)], [worked("Isentress", 200, 20)], [on("Biktarvy", 90)]],
    age=[[lab(EGFR, 101), lab(T, -0.1)]],
    x=[[lab(CC, 75)], [lab(CC, 28)]],
)}
RENEWAL = dict(
    now=[NEG + [on("Descovy", 300)], NEG + [on("emtricitabine/tenofovir alafenamide", 100)], NEG + [worked("Descovy", 300, 10)], [HIVDX, on("Descovy", 300)]],
    x=X[:3] + X[4:],
)
