"""450 Wegovy: a state's form, sections of boxes, none of the following may apply."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "450-wegovy-medicaid-form.txt", "fu-450", "Montara State Medicaid Program", "Wegovy", "semaglutide"
CLASS, STYLE = "cardiovascular risk in obesity, GLP-1", "state Medicaid form, [ ] boxes in sections, section of absences"
W = "Body weight"


def hf4(p):
    """Passing: no class IV heart failure."""
    if not p.dx("I50", "I11.0", "I13.0", "I13.2"):
        return True
    v = p.value("NYHA class")
    return None if v is None else v != 4


LINES = [
    L("age", "Member is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("bmi", "Baseline BMI is 27 kg/m2 or greater (measured within the last 90 days)", "lab", lambda p: p.lab("BMI", lambda v: v >= 27, 90)),
    L("mi", "Prior myocardial infarction (MI)", "dx", lambda p: p.hx("I21", "I22", "I25.2")),
    L("cva", "Prior stroke (ischemic or hemorrhagic)", "dx", lambda p: p.hx("I60", "I61", "I62", "I63", "I69", "Z86.73")),
    L("pad", "Peripheral arterial disease with intermittent claudication, or prior peripheral arterial revascularization or amputation due to atherosclerotic disease", "mix",
      lambda p: p.hx("I70.21", "Z95.820", "Z98.62"), hard="claudication, revascularization or amputation"),
    L("statin", "Member is receiving a statin, or has a documented contraindication or intolerance to statin therapy", "now",
      lambda p: p.on(STATIN) or p.intolerant(STATIN) or p.contraindicated(STATIN), hard="current use or excuse"),
    L("prog", "Member has taken part in a comprehensive weight management program for at least 3 months in the past year", "prog", lambda p: p.programme(["weight"], 90) and recent(p), hard="length and window of a program"),
    L("dm", "Type 1 or type 2 diabetes mellitus", "no", lambda p: p.no_dx("E10", "E11")),
    L("preg", "Pregnancy", "no", lambda p: p.no_dx(*PREGNANT)),
    L("mtc", "Personal or family history of medullary thyroid carcinoma or MEN 2", "no", lambda p: p.no_hx("C73", "Z85.850", "E31.22", "E31.23") and not p.family("C73", "E31.22", "E31.23"), hard="personal or family, either of two"),
    L("hf", "NYHA class IV heart failure", "no", hf4, hard="value inside an absence"),
    L("conc", "Concurrent use of another GLP-1 receptor agonist, tirzepatide, or any other drug for weight loss", "conc",
      lambda p: not p.another(GLP1, "Wegovy", "semaglutide") and not p.on({"phentermine", "orlistat", "tirzepatide"})),
    L("now", "Member has been receiving Wegovy for at least 6 months", "now", lambda p: p.taking({"semaglutide"}, 180), "r"),
    L("loss", "Member has lost at least 5% of baseline body weight", "weight", lambda p: p.change(W, {"semaglutide"}, lambda b, c: (b - c) / b >= 0.05 - 1e-9), "r"),
    L("cvd", "Member continues to receive therapy for established cardiovascular disease (e.g., statin, antiplatelet)", "now", lambda p: p.on(STATIN | {"clopidogrel", "aspirin", "ticagrelor"}), "r", hard="a vague class with examples"),
]
ATTESTATIONS = ["Prescriber attests that Wegovy will be used as an adjunct to a reduced calorie diet and increased physical activity"]


def recent(p):
    from datetime import date
    for g in p.r["programs"]:
        e = date.fromisoformat(g["end"]) if g["end"] else p.today
        if (p.today - e).days <= 365:
            return True
    return False


def initial(s):
    return ALL(s.age, s.bmi, ANY(s.mi, s.cva, s.pad), s.statin, s.prog, ATT, s.dm, s.preg, s.mtc, s.hf, s.conc)


def renewal(s):
    return ALL(s.now, s.loss, s.cvd)


MI = past("Non-ST elevation (NSTEMI) myocardial infarction", "I21.4", 700)
CW = "Comprehensive weight management program"
INITIAL = dict(
    age=[[born(55, 9)], [born(18)], [born(18, -1)]],
    bmi=[[lab("BMI", 33.4)], [lab("BMI", 27, 90)], [lab("BMI", 26.9)], [lab("BMI", 35, 91)], []],
    cv=[[MI], [dx("Old myocardial infarction", "I25.2")], [past("Cerebral infarction, unspecified", "I63.9")], [past("Nontraumatic intracerebral hemorrhage, unspecified", "I61.9")],
        [dx("Atherosclerosis of native arteries of extremities with intermittent claudication, right leg", "I70.211")], [dx("Essential hypertension", "I10")],
        [dx("Atherosclerotic heart disease of native coronary artery without angina pectoris", "I25.10")]],
    statin=[[on("Lipitor", 500)], [on("Caduet", 90)], [bad("Crestor")], [contra("Atorvastatin")], [worked("Zocor", 300)], [on("Zetia")]],
    prog=[[prog(CW, 200, 60)], [prog(CW, 90)], [prog(CW, 89)], []],
    no=[[], [dx("Type 2 diabetes mellitus", "E11.9")], [dx("Prediabetes", "R73.03")], [fam("Medullary thyroid carcinoma", "C73", "father")], [dx("Chronic systolic heart failure", "I50.22"), lab("NYHA class", 4)],
        [dx("Chronic systolic heart failure", "I50.22"), lab("NYHA class", 3)], [dx("Chronic systolic heart failure", "I50.22")], [sex("female"), dx("Pregnant state, incidental", "Z33.1", 60)]],
    x=[[], [on("Saxenda")], [on("Zepbound", 60)], [on("Adipex-P", 30)], [failed("Xenical", 90, 20)], [on("Ozempic", 40)]],
)
COMBINED = ((26, 3), (15, 3))
RENEWAL = dict(
    now=[[MI, on("Wegovy", 200)], [MI, on("Wegovy", 180)], [MI, on("Wegovy", 179)], [MI, worked("Wegovy", 220, 15)]],
    loss=[[lab(W, 110, 240), lab(W, 98)], [lab(W, 100, 240), lab(W, 95)], [lab(W, 100, 240), lab(W, 95.1)], [lab(W, 100, 240)], [lab(W, 98)], []],
    cvd=[[on("Atorvastatin", 500)], [on("Plavix", 300)], [worked("Crestor", 300)]],
)

for _l in LINES:
    if _l.id in ("dm", "preg", "mtc", "hf", "conc"):  # under a negative header: the status is in the passing sense
        _l.exclude = True
