"""434 Nuplazid: question form in three parts, answer blanks below each, a block that must be No."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "434-nuplazid-questions.txt", "fu-434", "Tallgrass Prescription Solutions", "Nuplazid", "pimavanserin"
CLASS, STYLE = "Parkinson's disease psychosis, antipsychotic", "numbered questions, Yes/No blanks below, a block that must be answered No"
COMBINED = ((20, 2), (8, 1))
MMSE, STEP = "MMSE total score", ({"quetiapine"}, {"clozapine"})
LINES = [
    L("age", "Is the patient at least 18 years old?", "age", lambda p: p.age_ge(18)),
    L("pd", "Does the patient have a diagnosis of Parkinson's disease?", "dx", lambda p: p.dx("G20")),
    L("psy", "Is the patient experiencing hallucinations or delusions associated with Parkinson's disease psychosis?", "dx", lambda p: p.dx("F06.0", "F06.2", "R44.0", "R44.1", "R44.3"), hard="symptoms with codes"),
    L("mmse", "Was a Mini-Mental State Examination (MMSE) score of 21 or higher obtained within the last 6 months?", "lab", lambda p: p.lab(MMSE, lambda v: v >= 21, 180)),
    L("step", "Has the patient had an inadequate response to a trial of at least 4 weeks of quetiapine or clozapine, or is the patient unable to take both because of an intolerance or a contraindication?", "mix",
      lambda p: p.failed(STEP[0] | STEP[1], 28) or all(p.intolerant(g) or p.contraindicated(g) for g in STEP), hard="one of two failed or both not possible"),
    L("spec", "Is Nuplazid prescribed by, or in consultation with, a neurologist, a psychiatrist, or a geriatrician?", "spec", lambda p: p.prescriber("neurology", "psychiatry", "geriatrics")),
    L("qt", "Does the patient have known QT prolongation or a history of ventricular arrhythmia?", "no", lambda p: p.no_dx("I45.81") and p.no_hx("I47.0", "I47.2", "I49.0"), exclude=True, hard="a present and a past condition"),
    L("ap", "Is the patient taking another antipsychotic (e.g., quetiapine, risperidone, olanzapine)?", "conc", lambda p: not p.on(ANTIPSYCHOTIC), exclude=True),
    L("qtd", "Is the patient taking a drug that prolongs the QT interval (e.g., amiodarone, sotalol, disopyramide, moxifloxacin)?", "conc", lambda p: not p.on({"amiodarone", "sotalol", "disopyramide", "moxifloxacin"}), exclude=True),
    L("ind", "Is the patient taking a strong or moderate CYP3A4 inducer (carbamazepine, phenytoin, rifampin, modafinil)?", "conc", lambda p: not p.on({"carbamazepine", "phenytoin", "rifampin", "modafinil"}), exclude=True),
    L("scz", "Does the patient have schizophrenia or another primary psychotic disorder?", "no", lambda p: p.no_dx("F20", "F22", "F23", "F24", "F25", "F28", "F29"), exclude=True),
    L("now", "Is the patient currently taking Nuplazid?", "now", lambda p: p.taking({"pimavanserin"}), "r"),
    L("pdr", "Does the patient still have Parkinson's disease?", "dx", lambda p: p.dx("G20"), "r"),
]
ATTESTATIONS = ["Has the dose of the patient's dopaminergic medication been adjusted, or would an adjustment worsen motor symptoms?",
                "Has the frequency or severity of hallucinations or delusions decreased since treatment was started?"]


def initial(s):
    return ALL(s.age, s.pd, s.psy, s.mmse, s.step, ATT, s.spec, s.qt, s.ap, s.qtd, s.ind, s.scz)


def renewal(s):
    return ALL(s.now, ATT, s.pdr, s.qt, s.ap, s.qtd, s.ind, s.scz)


PD, PSY = dx("Parkinson's disease without dyskinesia, without mention of fluctuations", "G20.A1", 2500), dx("Psychotic disorder with hallucinations due to known physiological condition", "F06.0", 200)
X = [[], [on("Risperdal", 30)], [on("Seroquel", 40)], [on("Pacerone", 300)], [worked("Betapace", 200, 20)], [on("Provigil", 60)], [on("Tegretol", 400)], [dx("Long QT syndrome", "I45.81")],
     [past("Ventricular tachycardia, unspecified", "I47.20")], [past("Schizophrenia, unspecified", "F20.9")], [dx("Schizoaffective disorder, bipolar type", "F25.0")], [dx("Unspecified atrial fibrillation", "I48.91")]]
INITIAL = dict(
    age=[[born(71, 60)], [born(18)], [born(18, -1)]],
    dx=[[PD], [dx("Parkinson's disease", "G20")], [dx("Secondary parkinsonism, unspecified", "G21.9")], [dx("Neurocognitive disorder with Lewy bodies", "G31.83")]],
    psy=[[PSY], [dx("Visual hallucinations", "R44.1")], unsure(dx("Insomnia, unspecified", "G47.00"))],
    mmse=[[lab(MMSE, 26)], [lab(MMSE, 21, 180)], [lab(MMSE, 20)], [lab(MMSE, 26, 181)], []],
    step=[[failed("Seroquel", 60)], [partial("Clozaril", 28)], [failed("Seroquel", 27)], [bad("Seroquel"), contra("Clozaril")], [bad("Seroquel")], [failed("Zyprexa", 90)], [worked("quetiapine", 200)]],
    spec=[[spec("neurology")], [spec("psychiatry")], [spec("geriatrics")], [spec("family medicine")]],
    x=X,
)
RENEWAL = dict(
    now=[[on("Nuplazid", 300)], [on("pimavanserin", 60)], [worked("Nuplazid", 300, 12)], []],
    dx=[[PD, PSY], [dx("Secondary parkinsonism, unspecified", "G21.9"), PSY]],
    x=X[:2] + X[3:4] + X[6:9],
)
