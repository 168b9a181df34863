"""402 Wegovy: UnitedHealthcare program, two lettered indications each with its own reauthorization."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "402-wegovy-program.txt", "fu-402", "Terra Union Benefit Plan", "Wegovy", "semaglutide"
CLASS, STYLE = "obesity and MACE: GLP-1", "UnitedHealthcare program, -AND-/-OR- lines, renewal within each indication"
COMBINED = ((1, 0), (1, 0))
COMORBID = ("I10", "I11", "I12", "I13", "I15", "I16", "E78.0", "E78.1", "E78.2", "E78.3", "E78.4", "E78.5", "E11", "G47.33")
PAD = ("I73.9", "I70.2", "I70.92")
def nyha4(p):
    hf = p.dx("I50", "I11.0", "I13.0", "I13.2")
    if not hf:
        return True
    v = p.value("NYHA class")
    return None if v is None else v != 4


LINES = [
    L("adult", "Patient is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("b30", "BMI greater than or equal to 30 kg/m2", "lab", lambda p: p.lab("BMI", lambda v: v >= 30)),
    L("b27", "BMI greater than or equal to 27 kg/m2 and at least one of the following weight-related comorbid conditions: hypertension, dyslipidemia, type 2 diabetes mellitus, or obstructive sleep apnea",
      "mix", lambda p: ALL(p.lab("BMI", lambda v: v >= 27), p.dx(*COMORBID)), hard="value and comorbidity on one line"),
    L("teen", "Patient is 12 to 17 years of age", "age", lambda p: p.age_in(12, 17)),
    L("conc", "Patient is not taking Wegovy in combination with another GLP-1 containing agent or with phentermine", "conc",
      lambda p: not p.another(GLP1, "Wegovy", "semaglutide") and not p.on({"phentermine"}), "b"),
    L("loss", "Weight loss of greater than or equal to 5% of baseline body weight", "weight",
      lambda p: p.change("Body weight", {"semaglutide"}, lambda b, c: (b - c) / b >= 0.05 - 1e-9), "r", hard="baseline weight"),
    L("age45", "Patient is 45 years of age or older", "age", lambda p: p.age_ge(45)),
    L("mi", "Prior myocardial infarction", "dx", lambda p: p.hx("I21", "I22", "I25.2")),
    L("stroke", "Prior ischemic or hemorrhagic stroke", "dx", lambda p: p.hx("I60", "I61", "I62", "I63", "I69", "Z86.73")),
    L("pad", "Symptomatic peripheral arterial disease (e.g., intermittent claudication)", "dx", lambda p: p.dx(*PAD)),
    L("bmi", "Body mass index (BMI) of 27 kg/m2 or higher", "lab", lambda p: p.lab("BMI", lambda v: v >= 27)),
    L("dm", "Patient does not have diabetes mellitus, type 1 or type 2", "no", lambda p: p.no_dx("E10", "E11")),
    L("nyha", "Patient does not have New York Heart Association (NYHA) class IV heart failure", "mix", nyha4, hard="a class inside an absent diagnosis"),
    L("statin", "Patient is on a statin, or has a contraindication or intolerance to statin therapy", "now",
      lambda p: p.taking(STATIN) or p.intolerant(STATIN) or p.contraindicated(STATIN), hard="current use or intolerance"),
    L("rcv", "Patient has a history of myocardial infarction, stroke, or peripheral arterial disease and is currently receiving Wegovy", "mix",
      lambda p: p.hx("I21", "I22", "I25.2", "I60", "I61", "I62", "I63", "I69", "Z86.73", *PAD) and p.taking({"semaglutide"}), "r", hard="history and current drug"),
]
ATTESTATIONS = ["BMI is at or above the 95th percentile for age and sex",
                "Used as an adjunct to lifestyle modification (e.g., dietary or caloric restriction, exercise, behavioral support, community based program)",
                "Documentation of positive clinical response to therapy"]


def initial(s):
    return ANY(ALL(ANY(ALL(s.adult, ANY(s.b30, s.b27)), ALL(s.teen, ATT)), ATT, s.conc),
               ALL(s.age45, ANY(s.mi, s.stroke, s.pad), s.bmi, s.dm, s.nyha, s.statin))


def renewal(s):
    return ANY(ALL(s.loss, s.conc), ALL(ATT, s.rcv))


HTN, OB = dx("Essential (primary) hypertension", "I10"), dx("Obesity, unspecified", "E66.9")
INITIAL = dict(
    age=[[born(39, 30)], [born(18)], Also([born(17)]), Also([born(12)]), [born(12, -1)]],
    bmi=[[OB, lab("BMI", 34)], [lab("BMI", 30)], [lab("BMI", 29.9)], [lab("BMI", 27), HTN], [lab("BMI", 26.9), HTN], [lab("BMI", 28), dx("Obstructive sleep apnea (adult)", "G47.33")],
         [lab("BMI", 28), past("Essential (primary) hypertension", "I10")], [lab("BMI", 28), dx("Seasonal allergic rhinitis", "J30.2")], [OB]],
    x=[[], [on("Saxenda", 60)], [on("Adipex-P", 40)], [worked("Qsymia", 90, 20)], [on("Ozempic", 60)]],
)
OLDMI, STAT = dx("Old myocardial infarction", "I25.2", 900), on("Lipitor", 500)
MORE = {"mace": dict(
    age=[[born(58, 4)], [born(45)], [born(45, -1)]],
    cv=[[OLDMI], [past("Cerebral infarction, unspecified", "I63.9")], [dx("Peripheral vascular disease, unspecified (intermittent claudication)", "I73.9")],
        [dx("Atherosclerotic heart disease of native coronary artery", "I25.10")], [past("Transient ischemic attack", "G45.9")]],
    bmi=[[lab("BMI", 28)], [lab("BMI", 27)], [lab("BMI", 26.9)], []],
    dm=[[], [dx("Type 2 diabetes mellitus without complications", "E11.9")], [dx("Impaired fasting glucose", "R73.01")]],
    hf=[[], [dx("Heart failure, unspecified", "I50.9"), lab("NYHA class", 3)], [dx("Heart failure, unspecified", "I50.9"), lab("NYHA class", 4)], [dx("Chronic systolic (congestive) heart failure", "I50.22")]],
    statin=[[STAT], [worked("Crestor", 200, 30)], [bad("Crestor", 20)], [contra("Simvastatin")], [on("Roszet", 90)], [on("Zetia", 100)]],
)}
W = [lab("Body weight", 100, 210), lab("Body weight", 93, 9)]
RENEWAL = dict(
    now=[[OB, on("Wegovy", 200)]],
    weight=[W, [lab("Body weight", 100, 210), lab("Body weight", 95, 9)], [lab("Body weight", 100, 210), lab("Body weight", 95.1, 9)],
            [lab("Body weight", 220, 205, "[lb_av]"), lab("Body weight", 94, 12)], [lab("Body weight", 91, 9)],
            [lab("Body weight", 100, 210), lab("Body weight", 99, 9), past("NSTEMI", "I21.4", 700)]],
    x=[[], [on("Victoza", 30)], [on("Lomaira", 30)]],
)
