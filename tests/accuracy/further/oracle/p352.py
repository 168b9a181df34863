"""352 Uptravi: Humana style bullets, each of two classes with excuses in the header, functional class against baseline."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "352-uptravi.md", "bh-352", "Bluegrass Crown Health", "Uptravi", "selexipag"
CLASS, STYLE = "pulmonary arterial hypertension", "Humana bullets, verb and excuses in a header"
PROST = {"treprostinil", "epoprostenol", "iloprost"}
NYHA = "NYHA class"
EACH = lambda p, g: p.tried(g, 90) or p.intolerant(g) or p.contraindicated(g)
LINES = [
    L("age", "The member is at least 18 years old", "age", lambda p: p.age_ge(18)),
    L("pah", "The member has pulmonary arterial hypertension (WHO Group 1)", "dx", lambda p: p.dx("I27.0", "I27.21")),
    L("fc", "The member has WHO/NYHA functional class II or III symptoms", "lab", lambda p: p.lab(NYHA, lambda v: v in (2, 3))),
    L("era", "An endothelin receptor antagonist (ambrisentan, bosentan, or macitentan)", "trial", lambda p: EACH(p, ERA), hard="verb and excuses in the header"),
    L("pde", "A phosphodiesterase-5 inhibitor (sildenafil or tadalafil) or riociguat (Adempas)", "trial", lambda p: EACH(p, {"sildenafil", "tadalafil", "riociguat"}), hard="verb and excuses in the header"),
    L("pro", "The member will not use Uptravi along with treprostinil (Orenitram, Tyvaso) or any other prostacyclin", "conc", lambda p: not p.on(PROST), "b"),
    L("cyp", "The member is not receiving a strong CYP2C8 inhibitor (e.g., gemfibrozil) or clopidogrel at more than 75 mg a day", "conc",
      lambda p: not p.on({"gemfibrozil"}) and not any(m["status"] == "active" and (dose_mg(m) or 0) > 75 for m in p._meds({"clopidogrel"})), hard="one of two by its dose"),
    L("spec", "A cardiologist or pulmonologist prescribes Uptravi", "spec", lambda p: p.prescriber("cardiology", "pulmonology", consult=False)),
    L("ph", "Pulmonary hypertension due to left heart disease, lung disease, or chronic thromboembolism", "no", lambda p: p.no_dx("I27.22", "I27.23", "I27.24"), exclude=True, hard="three groups of one disease"),
    L("dial", "Dependence on dialysis", "no", lambda p: p.no_dx("Z99.2"), exclude=True),
    L("hep", "Severe hepatic impairment as shown by hepatic failure", "no", lambda p: p.no_dx("K72"), exclude=True),
    L("now", "The member is presently taking Uptravi and has done so for no less than 90 days", "now", lambda p: p.taking({"selexipag"}, 90), "r"),
    L("rfc", "The member's functional class has improved or stayed the same compared with the class before treatment, or is now class II or lower", "change",
      lambda p: ANY(p.change(NYHA, {"selexipag"}, lambda b, c: c <= b), (lambda c: None if c is None else c <= 2)(p.baseline_current(NYHA, {"selexipag"})[1])), "r", hard="against baseline, or an absolute value"),
]
ATTESTATIONS = ["Diagnosis was confirmed by right heart catheterization"]


def initial(s):
    return ALL(s.age, s.pah, ATT, s.fc, ALL(s.era, s.pde), s.pro, s.cyp, s.spec, s.ph, s.dial, s.hep)


def renewal(s):
    return ALL(s.now, s.rfc, s.pro, s.ph, s.dial, s.hep)


PAH = dx("Primary pulmonary hypertension", "I27.0")
PRO = [[], [on("Orenitram", 60)], [on("Tyvaso", 60)], [on("epoprostenol", 20)], [worked("Tyvaso", 200, 40)]]
X = [[], [dx("Pulmonary hypertension due to left heart disease", "I27.22")], [dx("Chronic thromboembolic pulmonary hypertension", "I27.24")], [dx("Hepatic failure, unspecified without coma", "K72.90")], [dx("Fatty (change of) liver, not elsewhere classified", "K76.0")],
     [dx("Dependence on renal dialysis", "Z99.2")], [dx("Chronic kidney disease, stage 4 (severe)", "N18.4")], [past("Pulmonary hypertension due to lung diseases and hypoxia", "I27.23")]]
INITIAL = dict(
    age=[[born(48, 20)], [born(18)], [born(18, -1)]],
    dx=[[PAH], [dx("Secondary pulmonary arterial hypertension", "I27.21")], unsure(dx("Pulmonary hypertension, unspecified", "I27.20")), [dx("Essential (primary) hypertension", "I10")], [past("Primary pulmonary hypertension", "I27.0")]],
    fc=[[lab(NYHA, 3, 40)], [lab(NYHA, 2, 40)], [lab(NYHA, 1, 40)], [lab(NYHA, 4, 40)], [lab(NYHA, 4, 300), lab(NYHA, 3, 20)], []],
    step=[[on("Letairis", 200), on("Revatio", 200)], [on("Opsynvi", 90)], [on("Opsynvi", 89)], [worked("Tracleer", 120, 100), on("Adempas", 100)], [bad("Opsumit", 20), contra("Adempas")], [on("Opsumit", 300)], [on("Adcirca", 300), on("Revatio", 300)], [on("Letairis", 300), contra("Levitra")], [on("Cardizem", 300)]],
    pro=PRO,
    cyp=[[], [on("Lopid", 60)], [on("Plavix", 60, dose="75 mg once daily")], [on("Plavix", 60, dose="150 mg once daily")], [worked("Gemfibrozil", 200, 60)]],
    spec=[[spec("cardiology")], [spec("pulmonology")], [spec("internal medicine")]],
    x=X,
)
RENEWAL = dict(
    who=[[born(48, 20), PAH]],
    now=[[on("Uptravi", 200)], [on("selexipag", 90)], [on("Uptravi", 89)], [worked("Uptravi", 200, 15)]],
    fc=[[lab(NYHA, 3, 220), lab(NYHA, 2, 20)], [lab(NYHA, 3, 220), lab(NYHA, 3, 20)], [lab(NYHA, 3, 220), lab(NYHA, 4, 20)], [lab(NYHA, 1, 220), lab(NYHA, 2, 20)], [lab(NYHA, 2, 220), lab(NYHA, 3, 20)], [lab(NYHA, 2, 20)], [lab(NYHA, 3, 20)], [lab(NYHA, 3, 220)]],
    pro=PRO[:4], x=X[:4],
)
