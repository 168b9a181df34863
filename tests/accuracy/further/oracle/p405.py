"""405 Camzyos: Express Scripts, initial and current therapy inside one indication."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "405-camzyos-esi.md", "fu-405", "Housatonic Valley Assurance", "Camzyos", "mavacamten"
CLASS, STYLE = "obstructive hypertrophic cardiomyopathy", "Express Scripts 'Initial Therapy' / 'Currently Receiving' inside the indication"
COMBINED = ((1, 3), (1, 2))
BB = BETA_BLOCKER | {"nadolol", "nebivolol", "timolol"}
CYP = {"fluconazole", "fluvoxamine", "clarithromycin", "itraconazole", "ketoconazole"}
LINES = [
    L("dx", "1. Obstructive Hypertrophic Cardiomyopathy. Approve for the duration noted if the patient meets ONE of the following (A or B):", "dx", lambda p: p.dx("I42.1"), "b", hidden=True),
    L("age", "Patient is ≥ 18 years of age", "age", lambda p: p.age_ge(18), "b"),
    L("nyha", "Patient has NYHA class II or class III symptoms", "lab", lambda p: p.lab("NYHA class", lambda v: v in (2, 3))),
    L("lvot", "Patient has a peak left ventricular outflow tract gradient ≥ 50 mmHg (at rest or after provocation [Valsalva maneuver or post exercise])", "lab", lambda p: p.lab("LVOT peak gradient", lambda v: v >= 50)),
    L("ef", "Patient has a left ventricular ejection fraction of ≥ 55%", "lab", lambda p: p.lab("LVEF", lambda v: v >= 55)),
    L("bb", "Patient has tried at least one beta-blocker and, according to the prescriber, symptoms persisted", "trial", lambda p: p.tried(BB), hard="fact and attestation on one line"),
    L("ccb", "Patient has tried verapamil or diltiazem, or has a contraindication to both", "trial",
      lambda p: p.tried({"verapamil", "diltiazem"}) or (p.contraindicated({"verapamil"}) and p.contraindicated({"diltiazem"})), hard="one of two tried, or both contraindicated"),
    L("cyp", "Patient is not taking a strong cytochrome P450 (CYP) 2C19 inhibitor (e.g., fluconazole, fluvoxamine) or a strong CYP3A4 inhibitor (e.g., clarithromycin, itraconazole, ketoconazole)", "conc",
      lambda p: not p.on(CYP), hard="two enzyme classes by example"),
    L("spec", "The medication is prescribed by a cardiologist", "spec", lambda p: p.prescriber("cardiology", consult=False), "b"),
    L("on8", "Patient has been established on therapy with Camzyos for ≥ 8 months", "now", lambda p: p.tried({"mavacamten"}, 240), "r"),
    L("ref", "Patient has a left ventricular ejection fraction of ≥ 50% on an echocardiogram performed within the past 6 months", "lab", lambda p: p.lab("LVEF", lambda v: v >= 50, 180), "r"),
    L("conc", "Concomitant use of Camzyos with ranolazine, or with the combination of disopyramide and either verapamil or diltiazem", "conc",
      lambda p: not p.on({"ranolazine"}) and not (p.on({"disopyramide"}) and p.on({"verapamil", "diltiazem"})), exclude=True, hard="one drug, or one with either of two"),
    L("storage", "Hypertrophic cardiomyopathy caused by an infiltrative or storage disorder (e.g., Fabry disease, amyloidosis)", "no", lambda p: p.no_dx("E75.21", "E85"), exclude=True, hard="causes by example"),
    L("preg", "Pregnancy", "no", lambda p: p.no_dx(*PREGNANT), exclude=True),
]
ATTESTATIONS = ["According to the prescriber, the patient has left ventricular hypertrophy with a wall thickness ≥ 15 mm",
                "Patient has experienced a beneficial clinical response when assessed by at least one objective measure, or has had stabilization or improvement in at least one symptom"]


def initial(s):
    return ALL(s.dx, s.age, s.nyha, ATT, s.lvot, s.ef, ANY(s.bb, s.ccb), s.cyp, s.spec, s.conc, s.storage, s.preg)


def renewal(s):
    return ALL(s.dx, s.age, s.on8, ATT, s.ref, s.spec, s.conc, s.storage, s.preg)


OHCM = dx("Obstructive hypertrophic cardiomyopathy", "I42.1")
CARD = spec("cardiology")
X = [[], [on("Ranexa", 60)], [on("Norpace", 60)], [on("Norpace", 60), on("Cardizem", 60)]]
INITIAL = dict(
    age=[[born(49, 12)], [born(18)], [born(18, -1)]],
    dx=[[OHCM], [dx("Other hypertrophic cardiomyopathy", "I42.2")], [dx("Dilated cardiomyopathy", "I42.0")]],
    nyha=[[lab("NYHA class", 2)], [lab("NYHA class", 3)], [lab("NYHA class", 4)], []],
    lvot=[[lab("LVOT peak gradient", 72)], [lab("LVOT peak gradient", 50)], [lab("LVOT peak gradient", 49)], []],
    ef=[[lab("LVEF", 63)], [lab("LVEF", 55)], [lab("LVEF", 54)]],
    tried=[[failed("Toprol-XL", 90)], [on("Bystolic", 60)], [worked("Calan SR", 40)], [contra("Verapamil"), contra("Diltiazem")], [contra("Verapamil")], [contra("Metoprolol")], [failed("Norvasc", 90)]],
    cyp=[[], [on("Diflucan", 10)], [on("Luvox", 90)], [worked("Biaxin", 10, 15)], [on("Zoloft", 90)]],
    spec=[[CARD], [spec("internal medicine")]],
    x=X + [[dx("Fabry (-Anderson) disease", "E75.21")], [dx("Supervision of normal pregnancy", "Z34.90"), sex("female")]],
)
R = [lab("LVOT peak gradient", 20, 30), lab("NYHA class", 1, 30)]
RENEWAL = dict(
    now=[[OHCM, CARD, on("Camzyos", 300)] + R, [OHCM, CARD, on("Camzyos", 240)] + R, [OHCM, CARD, on("mavacamten", 239)] + R, [OHCM, spec("family medicine"), on("Camzyos", 300)] + R],
    ef=[[lab("LVEF", 58)], [lab("LVEF", 50, 180)], [lab("LVEF", 49)], [lab("LVEF", 58, 181)]],
    x=[[], [on("Ranolazine", 60)]],
)
