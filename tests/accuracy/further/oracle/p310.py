"""310 Xolair: numbered questions in parts, one part answered NO."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "310-xolair-questions.txt", "fu-310", "Harborview Choice HMO", "Xolair", "omalizumab"
CLASS, STYLE = "hives, nasal polyps: anti-IgE", "questions in parts, YES parts and one NO part"
H1 = {"cetirizine", "fexofenadine", "levocetirizine", "loratadine", "desloratadine"}
ADD = ({"montelukast", "zafirlukast"}, {"famotidine", "nizatidine", "cimetidine"}, {"doxepin"})
NASAL = {"Flonase", "Nasonex", "Rhinocort"}
BIO = ASTHMA_BIOLOGIC | TARGETED_IMMUNE - JAK - {"apremilast", "deucravacitinib"} | {"tralokinumab", "lebrikizumab", "nemolizumab"}


def nasal(m):
    return m["drug"] in NASAL


LINES = [
    L("csu", "Does the patient have chronic idiopathic (spontaneous) urticaria", "dx", lambda p: p.dx("L50.1")),
    L("age", "Is the patient at least 12 years old", "age", lambda p: p.age_ge(12)),
    L("h1", "Did at least 4 weeks of a second-generation H1 antihistamine (e.g., cetirizine, fexofenadine, levocetirizine, loratadine) fail to control the hives", "trial", lambda p: p.failed(H1, 28)),
    L("add", "Has the patient tried a leukotriene receptor antagonist, an H2 blocker, or doxepin, or is the patient unable to take all three", "trial",
      lambda p: p.tried(set().union(*ADD)) or all(p.intolerant(g) or p.contraindicated(g) for g in ADD), hard="one tried or all three not possible"),
    L("spec", "Is the prescriber a dermatologist, an allergist, or an immunologist", "spec", lambda p: p.prescriber("dermatology", "allergy and immunology", consult=False)),
    L("np", "Has the patient been diagnosed with chronic rhinosinusitis with nasal polyps", "dx", lambda p: p.dx("J33")),
    L("adult", "Is the patient an adult (18 or older)", "age", lambda p: p.age_ge(18)),
    L("ins", "Has a nasal corticosteroid been used for 8 weeks or longer without enough relief, or was it not tolerated", "trial",
      lambda p: p.failed(NASAL_STEROID, 56, keep=nasal) or any(m["outcome"] == "intolerance" and nasal(m) for m in p._meds(NASAL_STEROID))),
    L("ige", "Is the total serum IgE between 30 and 1,500 IU/mL and the body weight over 30 kg", "mix",
      lambda p: ALL(p.lab("Total serum IgE", lambda v: 30 <= v <= 1500), p.lab("Body weight", lambda v: v > 30)), hard="two values in one line"),
    L("bio", "Will the patient be on another biologic (e.g., Dupixent, Nucala, Fasenra, Tezspire) while using Xolair", "conc", lambda p: not p.another(BIO, "Xolair", "omalizumab"), exclude=True),
    L("hae", "Does the patient have hereditary angioedema or systemic mastocytosis", "no", lambda p: p.no_dx("D84.1", "D47.02"), exclude=True),
    L("now", "Is the patient receiving Xolair, and has it been used for at least 3 months", "now", lambda p: p.taking({"omalizumab"}, 90), "r"),
]
ATTESTATIONS = ["Will a nasal corticosteroid be continued together with Xolair", "Has the prescriber seen fewer hives or better nasal symptoms with Xolair"]


def initial(s):
    return ALL(ANY(ALL(s.csu, s.age, s.h1, s.add, s.spec), ALL(s.np, s.adult, s.ins, s.ige, ATT)), s.bio, s.hae)


def renewal(s):
    return ALL(s.now, ATT, s.bio, s.hae)


CSU, NP = dx("Idiopathic urticaria", "L50.1"), dx("Polyp of nasal cavity", "J33.0")
IGE, WT = "Total serum IgE", "Body weight"
X = [[], [on("Dupixent", 60)], [on("Cosentyx", 60)], [failed("Nucala", 90, 20)], [dx("Hereditary angioedema", "D84.1")], [dx("Systemic mastocytosis", "D47.02")], [past("Angioneurotic edema, initial encounter", "T78.3XXA")]]
INITIAL = dict(
    dx=[[CSU], [dx("Chronic spontaneous urticaria", "L50.1")], [dx("Allergic urticaria", "L50.0")], [past("Idiopathic urticaria", "L50.1")]],
    age=[[born(35, 70)], [born(12)], [born(12, -1)]],
    h1=[[failed("Zyrtec", 60, 10)], [partial("Xyzal", 28, 10)], [failed("Claritin", 27, 10)], [worked("Allegra", 90, 10)], [bad("Zyrtec")], [failed("Hydroxyzine", 90, 10)]],
    add=[[failed("Singulair", 40, 10)], [worked("Pepcid", 10, 100)], [contra("Singulair"), contra("Pepcid"), contra("Sinequan")], [contra("Singulair"), contra("Famotidine")], []],
    spec=[[spec("allergy and immunology")], [spec("dermatology")], [spec("family medicine")]],
    x=X,
)
MORE = {"polyps": dict(
    dx=[[NP], [dx("Deviated nasal septum", "J34.2")]],
    age=[[born(49, 8)], [born(18, -1)]],
    ins=[[failed("Flonase", 70, 10)], [failed("Nasonex", 55, 10)], [bad("Rhinocort")], [worked("Flonase", 200, 5)]],
    ige=[[lab(IGE, 240), lab(WT, 82)], [lab(IGE, 30), lab(WT, 82)], [lab(IGE, 29), lab(WT, 82)], [lab(IGE, 1501), lab(WT, 82)], [lab(IGE, 240)], [lab(WT, 82)], [lab(WT, 30)]],
)}
RENEWAL = dict(
    now=[[CSU, on("Xolair", 200)], [NP, on("omalizumab", 90)], [CSU, on("Xolair", 89)], [CSU, worked("Xolair", 200, 9)]],
    x=[X[0], X[1], X[4]],
)
