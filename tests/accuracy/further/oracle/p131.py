"""131 Opsumit: -AND- and -OR- lines three levels deep, no indentation."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "131-opsumit-pah.txt", "fu-131", "Summit Trail Administrators", "Opsumit", "macitentan"
CLASS, STYLE = "pulmonary arterial hypertension", "-AND- and -OR- lines over three marker levels, square brackets"
ERAS = "Not taken in combination with another endothelin receptor antagonist [e.g., Letairis (ambrisentan), Tracleer (bosentan)]"
NITRATE = {"isosorbide mononitrate", "isosorbide dinitrate", "nitroglycerin"}
LINES = [
    L("dx", "Diagnosis of pulmonary arterial hypertension (WHO Group 1)", "dx", lambda p: p.dx("I27.0", "I27.21")),
    L("fc", "NYHA functional class II, III, or IV", "lab", lambda p: p.lab("NYHA class", lambda v: v in (2, 3, 4))),
    L("cur", "Patient is currently on Opsumit therapy for pulmonary arterial hypertension", "now", lambda p: p.taking({"macitentan"})),
    L("pde", "Inadequate response or intolerance to sildenafil or tadalafil, or the patient is taking a nitrate", "mix",
      lambda p: p.fail_or_intolerant({"sildenafil", "tadalafil"}) or p.on(NITRATE), hard="trial or current drug"),
    L("hgb", "Hemoglobin is 8 g/dL or higher", "lab", lambda p: p.lab("Hemoglobin", lambda v: v >= 8)),
    L("era", ERAS, "conc", lambda p: not p.another(ERA, "Opsumit", "macitentan"), "b"),
    L("preg", "Patient is not pregnant", "no", lambda p: p.no_dx(*PREGNANT), "b"),
    L("spec", "Prescribed by or in consultation with a cardiologist or pulmonologist", "spec", lambda p: p.prescriber("cardiology", "pulmonology")),
]
ATTESTATIONS = ["Diagnosis was confirmed by right heart catheterization", "Documentation of positive clinical response to Opsumit therapy"]


def initial(s):
    return ALL(ANY(ALL(s.dx, s.fc, ATT), s.cur), s.pde, s.hgb, s.era, s.preg, s.spec)


def renewal(s):
    return ALL(ATT, s.era, s.preg)


PAH = dx("Primary pulmonary hypertension", "I27.0")
W = [sex("female"), born(47, 20)]
X = [[], [on("Letairis")], [on("Tracleer", 30)], [failed("Letairis", 90, 60)]]
PR = [W, W + [dx("Pregnant state", "Z33.1", 60)], W + [past("Pregnant state", "Z33.1", 700)]]
INITIAL = dict(
    who=PR,
    dx=[[PAH, lab("NYHA class", 3)], [dx("Secondary pulmonary arterial hypertension", "I27.21"), lab("NYHA class", 2)], [PAH, lab("NYHA class", 1)], [PAH], [PAH, lab("NYHA class", 1), on("Opsumit", 120)],
        [dx("Pulmonary hypertension due to left heart disease", "I27.22"), lab("NYHA class", 3)], [], [PAH, lab("NYHA class", 4)], [past("Primary pulmonary hypertension", "I27.0"), lab("NYHA class", 3)]],
    pde=[[failed("Revatio", 90)], [bad("Adcirca")], [contra("Viagra")], [on("Imdur")], [worked("Revatio", 200)], [], [partial("Cialis", 20)]],
    hgb=[[lab("Hemoglobin", 12.4)], [lab("Hemoglobin", 8)], [lab("Hemoglobin", 7.9)], []],
    era=X,
    spec=[[spec("pulmonology")], [spec("cardiology")], [spec("internal medicine")]],
)
RENEWAL = dict(who=[x + [PAH, on("Opsumit", 300)] for x in PR], era=X, aside=[[], [on("Revatio")]])
