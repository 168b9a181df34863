"""679 Adempas: UnitedHealthcare program, flush left with -AND-/-OR-, two indications, class not worse than baseline."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "679-adempas.txt", "fu-679", "Tidewater United Benefits", "Adempas", "riociguat"
CLASS, STYLE = "pulmonary hypertension", "UnitedHealthcare program, a. (1) (a) flush left with -AND-/-OR- lines"
COMBINED = ((34, 6), (11, 3))
ME = {"riociguat"}
step = lambda p, c: p.tfci(c, 60)
LINES = [
    L("pah", "Diagnosis of pulmonary arterial hypertension (WHO Group 1)", "dx", lambda p: p.dx("I27.0", "I27.21")),
    L("fc", "New York Heart Association functional class II, III, or IV", "lab", lambda p: p.lab("NYHA class", lambda v: 2 <= v <= 4)),
    L("pde", "A PDE5 inhibitor (e.g., sildenafil, tadalafil)", "trial", lambda p: step(p, PDE5), hard="the header carries the verb"),
    L("era", "An endothelin receptor antagonist (e.g., ambrisentan, bosentan, macitentan)", "trial", lambda p: step(p, ERA), hard="the header carries the verb"),
    L("cur", "Patient is currently receiving Adempas", "now", lambda p: p.on(ME)),
    L("sbp", "Systolic blood pressure is at least 95 mmHg on a reading within the past 30 days", "lab", lambda p: p.lab("Systolic blood pressure", lambda v: v >= 95, 30)),
    L("preg", "Patient is not pregnant", "no", lambda p: p.no_dx(*PREGNANT)),
    L("conc", "Adempas is not taken with a nitrate (e.g., nitroglycerin, isosorbide mononitrate) or a PDE5 inhibitor", "conc", lambda p: not p.on(NITRATE | PDE5), "b", hard="two classes"),
    L("spec", "Prescribed by or in consultation with a cardiologist or pulmonologist", "spec", lambda p: p.prescriber("cardiology", "pulmonology")),
    L("cteph", "Diagnosis of chronic thromboembolic pulmonary hypertension", "dx", lambda p: p.dx("I27.24")),
    L("ac", "Patient has been receiving an anticoagulant (e.g., warfarin, apixaban) for at least 3 months, unless contraindicated", "now",
      lambda p: p.taking(ANTICOAGULANT, 90) or p.contraindicated(ANTICOAGULANT), hard="active and a duration, unless contraindicated"),
    L("now", "Patient remains on Adempas therapy", "now", lambda p: p.on(ME), "r"),
    L("fcr", "New York Heart Association class has not worsened from the class recorded before Adempas was started", "change", lambda p: p.change("NYHA class", ME, lambda b, c: c <= b), "r", hard="no rise from baseline"),
    L("iip", "Idiopathic interstitial pneumonia", "no", lambda p: p.no_dx("J84.11"), exclude=True),
    L("dial", "Dependence on dialysis", "no", lambda p: p.no_dx("Z99.2"), exclude=True),
]
ATTESTATIONS = ["Documentation that the disease is inoperable or persisted after surgical treatment", "Documentation of positive clinical response to Adempas therapy"]


def out(s):
    return ALL(s.iip, s.dial)


def initial(s):
    pah = ALL(s.pah, s.fc, ANY(ALL(s.pde, s.era), s.cur), s.sbp, s.preg, s.conc, s.spec)
    cteph = ALL(s.cteph, ATT, s.ac, s.preg, s.conc)
    return ALL(ANY(pah, cteph), out(s))


def renewal(s):
    return ALL(s.now, s.fcr, s.conc, ATT, out(s))


PAH = dx("Primary pulmonary hypertension", "I27.0")
CT = dx("Chronic thromboembolic pulmonary hypertension", "I27.24")
PREG = [sex("female"), born(31), dx("Pregnant state, incidental", "Z33.1", 60)]
fc = lambda v, ago=60: lab("NYHA class", v, ago)
sbp = lambda v, ago=10: lab("Systolic blood pressure", v, ago)
INITIAL = dict(
    dx=[[PAH], [dx("Secondary pulmonary arterial hypertension", "I27.21")], [dx("Pulmonary hypertension due to lung diseases and hypoxia", "I27.23")], [dx("Pulmonary hypertension, unspecified", "I27.20")], [past("Primary pulmonary hypertension", "I27.0")]],
    fc=[[fc(3)], [fc(2)], [fc(1)], [fc(4)], [fc(3, 300), fc(1, 20)], []],
    step=[[failed("Revatio", 120), bad("Letairis", 15)], [failed("Adcirca", 60), failed("bosentan", 60, 200)], [failed("sildenafil", 59), bad("Letairis", 15)], [failed("Revatio", 120)], [failed("Opsynvi", 90)],
          [contra("tadalafil"), bad("Opsumit", 20)], [worked("Revatio", 200), bad("Letairis", 15)], [on("Adempas", 60)], [worked("Adempas", 60, 20)]],
    sbp=[[sbp(118)], [sbp(95, 30)], [sbp(94)], [sbp(118, 31)], []],
    spec=[[spec("pulmonology")], [spec("cardiology")], [spec("internal medicine")]],
    x=[[], PREG, [on("Nitrostat", 60)], [on("Imdur", 90)], [on("Levitra", 20)], [dx("Idiopathic pulmonary fibrosis", "J84.112")], [dx("Dependence on renal dialysis", "Z99.2")]],
)
CTEPH = dict(
    dx=[[CT], [past("Chronic thromboembolic pulmonary hypertension", "I27.24")]],
    ac=[[on("Coumadin", 200)], [on("Eliquis", 90)], [on("Xarelto", 89)], [worked("warfarin", 300, 20)], [contra("warfarin")], [bad("warfarin", 30)]],
    x=[[], PREG, [on("Cialis", 30)], [dx("Dependence on renal dialysis", "Z99.2")]],
)
MORE = dict(cteph=CTEPH)
RENEWAL = dict(
    now=[[PAH, on("Adempas", 200)], [CT, on("riociguat", 200)], [PAH, worked("Adempas", 180, 20)]],
    fc=[[fc(3, 210), fc(2, 20)], [fc(3, 210), fc(3, 20)], [fc(2, 210), fc(3, 20)], [fc(2, 20)], [fc(2, 210)]],
    x=[[], [on("Revatio", 60)], [on("Nitrostat", 10)], [dx("Idiopathic interstitial pneumonia, not otherwise specified", "J84.111")]],
)
