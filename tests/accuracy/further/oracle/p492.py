"""492 Brilinta: Regence medication policy, events within windows, daily doses of other drugs."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "492-brilinta.md", "fu-492", "Columbia Ridge BlueShield", "Brilinta", "ticagrelor"
CLASS, STYLE = "acute coronary syndrome, antiplatelet", "Regence medication policy manual: I. A. 1., 'may be considered medically necessary when', AND lines"
COMBINED = ((26, 8), (8, 4))
CL, ASA = {"clopidogrel"}, {"aspirin"}
small = lambda m: dose_mg(m) is not None and dose_mg(m) <= 100
big = lambda m: dose_mg(m) is not None and dose_mg(m) > 40
ASPIRIN = "The patient is taking aspirin at a dose of no more than 100 mg per day, unless aspirin is contraindicated or not tolerated"
asa = lambda p: p.taking(ASA, keep=small) or p.intolerant(ASA) or p.contraindicated(ASA)
CAD = ("I25",)
LINES = [
    L("age", "The patient is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("acs", "Acute coronary syndrome (unstable angina or myocardial infarction) within the past 12 months", "dx", lambda p: p.hx("I20.0", "I21", "I22", "I24.9", within=360), hard="event within a window"),
    L("str", "Ischemic stroke or transient ischemic attack within the past 30 days", "dx", lambda p: p.hx("I63", "G45", within=30), hard="event within a window"),
    L("cad", "Both coronary artery disease and type 2 diabetes mellitus, with no history of myocardial infarction or stroke", "mix",
      lambda p: p.dx(*CAD) and p.dx("E11") and p.no_hx("I21", "I22", "I25.2", "I63", "I61", "Z86.73", "I69.3"), hard="two facts and an absence"),
    L("clf", "Treatment with clopidogrel was ineffective or not tolerated", "trial", lambda p: p.fail_or_intolerant(CL)),
    L("clx", "Use of clopidogrel is contraindicated", "trial", lambda p: p.contraindicated(CL)),
    L("asa", ASPIRIN, "now", asa, "b", hard="daily dose of another drug"),
    L("ich", "The patient has never had an intracranial hemorrhage", "no", lambda p: p.no_hx("I60", "I61", "I62")),
    L("now", "The patient is currently taking ticagrelor", "now", lambda p: p.taking({"ticagrelor"}), "r"),
    L("cyp", "Concurrent use of a strong CYP3A4 inhibitor (for example clarithromycin, itraconazole, ketoconazole, or ritonavir)", "conc", lambda p: not p.on({"clarithromycin", "itraconazole", "ketoconazole", "ritonavir"}), exclude=True),
    L("p2y", "Concurrent use of another P2Y12 inhibitor (clopidogrel or prasugrel)", "conc", lambda p: not p.on({"clopidogrel", "prasugrel"}), exclude=True),
    L("sim", "Current use of simvastatin or lovastatin at a dose above 40 mg per day", "conc", lambda p: not p.taking({"simvastatin", "lovastatin"}, keep=big), exclude=True, hard="daily dose in an exclusion"),
]
ATTESTATIONS = ["Genetic testing has identified the patient as a CYP2C19 poor metabolizer", "The prescriber has documented that the benefit of continued therapy outweighs the risk of bleeding"]


def initial(s):
    return ALL(s.age, ANY(s.acs, s.str, s.cad), ANY(s.clf, s.clx, ATT), s.asa, s.ich, s.cyp, s.p2y, s.sim)


def renewal(s):
    return ALL(s.now, s.asa, ATT, s.cyp, s.p2y, s.sim)


NSTEMI = "Non-ST elevation (NSTEMI) myocardial infarction"
C, T2 = dx("Atherosclerotic heart disease of native coronary artery without angina pectoris", "I25.10"), dx("Type 2 diabetes mellitus without complications", "E11.9")
A81 = on("Aspirin", 200, dose="81 mg once daily")
INITIAL = dict(
    age=[[born(63, 40)], [born(18)], [born(18, -1)]],
    why=[[past(NSTEMI, "I21.4", 100)], [dx("Unstable angina", "I20.0", 360)], [past(NSTEMI, "I21.4", 361)], [past("Cerebral infarction, unspecified", "I63.9", 30)], [past("Cerebral infarction, unspecified", "I63.9", 31)],
         [dx("Transient cerebral ischemic attack, unspecified", "G45.9", 12)], [C, T2], [C, T2, dx("Old myocardial infarction", "I25.2", 900)], [C], [C, T2, past("Cerebral infarction, unspecified", "I63.9", 400)],
         [dx("Paroxysmal atrial fibrillation", "I48.0")]],
    clo=[[failed("Plavix", 60)], [bad("Clopidogrel")], [contra("Clopidogrel")], [worked("Plavix", 300, 10)], []],
    asa=[[A81], [on("Aspirin", 30, dose="100 mg once daily")], [on("Aspirin", 30, dose="325 mg once daily")], [on("Aspirin", 90, dose="81 mg twice daily")], [bad("Aspirin")], [contra("Aspirin")], [worked("Aspirin", 100, 20, "81 mg once daily")], []],
    x=[[], [past("Nontraumatic intracerebral hemorrhage, unspecified", "I61.9", 2000)], [on("Biaxin", 5)], [on("Effient", 40)], [on("Plavix", 40)], [on("Zocor", 300, dose="80 mg once daily")], [on("Zocor", 300, dose="40 mg once daily")],
       [on("Lipitor", 300, dose="80 mg once daily")], [on("Lovastatin", 200, dose="30 mg twice daily")]],
)
RENEWAL = dict(
    now=[[C, on("Brilinta", 300)], [C, on("ticagrelor", 100)], [C, worked("Brilinta", 300, 20)]],
    asa=[[A81], [on("Aspirin", 30, dose="325 mg once daily")], [contra("Aspirin")]],
    x=[[], [on("Norvir", 100)], [on("Simvastatin", 200, dose="80 mg once daily")]],
)
