"""964 Verquvo: Aetna/CVS Caremark bullets with AND lines; a header that carries use, contraindication or intolerance."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "964-verquvo.md", "fu-964", "Anchorage Mutual", "Verquvo", "vericiguat"
CLASS, STYLE = "heart failure: sGC stimulator", "Aetna/CVS Caremark, bullets with AND lines"
COMBINED = ((40, 7), (12, 3))
MR = {"spironolactone", "eplerenone"}
have = lambda p, g: p.on(g) or p.intolerant(g) or p.contraindicated(g)
LINES = [
    L("age", "The patient is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("hf", "The patient has a diagnosis of symptomatic chronic heart failure, New York Heart Association (NYHA) class II to IV", "mix",
      lambda p: ALL(p.dx("I50"), p.lab("NYHA class", lambda v: 2 <= v <= 4)), hard="NYHA class inside the diagnosis line"),
    L("ef", "The patient has a left ventricular ejection fraction (LVEF) of less than 45 percent, measured within the past 12 months", "lab", lambda p: p.lab("LVEF", lambda v: v < 45, 360)),
    L("gdmt", "The patient is currently receiving, or has a contraindication or intolerance to, ALL of the following:", "mix",
      lambda p: have(p, HF_BETA) and have(p, ACE | ARB) and have(p, MR), hard="the header carries current use, contraindication or intolerance for three classes"),
    L("sbp", "The patient's most recent systolic blood pressure is 100 mmHg or higher", "lab", lambda p: p.lab("Systolic blood pressure", lambda v: v >= 100)),
    L("preg", "The patient is not pregnant", "no", lambda p: p.no_dx(*PREGNANT)),
    L("conc", "The patient will not take the requested drug with another soluble guanylate cyclase stimulator (e.g., Adempas) or with a PDE-5 inhibitor (e.g., sildenafil, tadalafil)", "conc",
      lambda p: not p.another(SGC, "Verquvo", "vericiguat") and not p.on(PDE5), "b"),
    L("spec", "The requested drug is prescribed by or in consultation with a cardiologist", "spec", lambda p: p.prescriber("cardiology")),
    L("now", "The patient has been taking Verquvo for at least 6 months", "now", lambda p: p.taking({"vericiguat"}, 180), "r"),
]
ATTESTATIONS = ["The patient was hospitalized for heart failure within the past 6 months", "The patient has shown a benefit from therapy, as determined by the prescriber"]


def initial(s):
    return ALL(s.age, s.hf, s.ef, ATT, s.gdmt, s.sbp, s.preg, s.conc, s.spec)


def renewal(s):
    return ALL(s.now, ATT, s.conc)


HF = dx("Chronic systolic (congestive) heart failure", "I50.22")
B, R, S = on("Carvedilol", 300), on("Entresto", 200), on("Spironolactone", 200)
INITIAL = dict(
    age=[[born(64, 30)], [born(18)], [born(18, -1)]],
    spec=[[spec("cardiology")], [spec("internal medicine")]],
    hf=[[HF, lab("NYHA class", 3)], [HF, lab("NYHA class", 2)], [HF, lab("NYHA class", 1)], [HF], [dx("Heart failure, unspecified", "I50.9"), lab("NYHA class", 4)], [dx("Essential (primary) hypertension", "I10"), lab("NYHA class", 2)],
        [past("Heart failure, unspecified", "I50.9"), lab("NYHA class", 2)]],
    ef=[[lab("LVEF", 32)], [lab("LVEF", 44, 360)], [lab("LVEF", 45)], [lab("LVEF", 32, 361)], [], [lab("LVEF", 30, 200), lab("LVEF", 48, 12)]],
    gdmt=[[B, R, S], [on("Toprol-XL", 90), on("Lisinopril", 90), on("Inspra", 90)], [on("Bisoprolol", 90), on("Diovan", 90), contra("Spironolactone")], [bad("Coreg"), bad("Zestril"), bad("Aldactone")],
          [B, R], [R, S], [B, S], [on("Atenolol", 300), R, S], [B, worked("Lisinopril", 200, 40), S], [B, R, failed("Spironolactone", 90)], []],
    sbp=[[lab("Systolic blood pressure", 118)], [lab("Systolic blood pressure", 100)], [lab("Systolic blood pressure", 99)], [lab("Systolic blood pressure", 120, 90), lab("Systolic blood pressure", 92, 4)], []],
    x=[[], [on("Adempas", 60)], [on("Cialis", 60)], [worked("Viagra", 60, 20)], [sex("female"), born(33), dx("Pregnant state, incidental", "Z33.1", 60)], [on("vericiguat", 30)], [on("Revatio", 60)], [on("Isosorbide mononitrate", 90)]],
)
RENEWAL = dict(
    now=[[HF, on("Verquvo", 300)], [HF, on("vericiguat", 180)], [HF, on("Verquvo", 179)], [HF, worked("Verquvo", 300, 15)], [HF]],
    x=[[], [on("Adempas", 60)], [on("Sildenafil", 60)], [contra("Tadalafil")]],
    spec=[[spec("cardiology")], [spec("family medicine")]],
)
