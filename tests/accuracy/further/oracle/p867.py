"""867 Brilinta: plain prose paragraphs, unless clauses, events in windows, exclusions as sentences."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "867-brilinta-prose.txt", "fu-867", "Old Harbor Health Cooperative", "Brilinta", "ticagrelor"
CLASS, STYLE = "antiplatelet", "plain prose paragraphs under capital headings"
COMBINED = ((46, 8), (14, 3))
T, C = {"ticagrelor"}, {"clopidogrel"}
MI = ("I21", "I22")
LINES = [
    L("age", "Brilinta is covered for adults 18 years of age and older", "age", lambda p: p.age_ge(18)),
    L("ind", "The member must have had a myocardial infarction or unstable angina within the past 12 months, or must have coronary artery disease together with type 2 diabetes mellitus", "dx",
      lambda p: p.hx(*MI, "I20.0", within=360) or (p.dx("I25") and p.dx("E11")), hard="events in a window, or two diagnoses together"),
    L("step", "The member must have been treated with clopidogrel for at least 30 days without an adequate response, or must be unable to take clopidogrel because of an intolerance or a contraindication, unless the member has had a myocardial infarction within the past 60 days", "mix",
      lambda p: p.tfci(C, 30) or p.hx(*MI, within=60), hard="unless clause with an event in a window"),
    L("asa", "The member must be taking aspirin, unless aspirin is contraindicated or not tolerated", "mix", lambda p: p.on({"aspirin"}) or p.intolerant({"aspirin"}) or p.contraindicated({"aspirin"}), hard="unless clause"),
    L("plt", "A platelet count of at least 75 x 10^9/L must have been recorded within the past 6 months", "lab", lambda p: p.lab("Platelet count", lambda v: v >= 75, 180), hard="unit"),
    L("ich", "Brilinta is not covered for members who have ever had an intracranial hemorrhage", "no", lambda p: p.no_hx("I60", "I61", "I62"), exclude=True),
    L("cir", "It is not covered for members with cirrhosis of the liver, nor for members who have had a gastrointestinal hemorrhage within the past 90 days", "no",
      lambda p: p.no_dx("K74.6", "K70.3") and p.no_hx("K92.2", within=90), exclude=True, hard="a condition and an event in a window"),
    L("conc", "It is not covered in combination with another P2Y12 inhibitor (clopidogrel, prasugrel) or with an oral anticoagulant such as warfarin or apixaban", "conc", lambda p: not p.on({"clopidogrel", "prasugrel"} | ANTICOAGULANT), exclude=True),
    L("cyp", "It is not covered for members who take a strong CYP3A inhibitor or inducer, for example ketoconazole, clarithromycin, ritonavir, rifampin, phenytoin, or carbamazepine", "conc", lambda p: not p.on(STRONG_867), exclude=True),
    L("now", "Coverage is renewed for one year when the member is still taking Brilinta", "now", lambda p: p.on(T), "r"),
    L("hgb", "At renewal the member's latest hemoglobin must be at least 10 g/dL or no more than 2 g/dL lower than it was before Brilinta was started", "change",
      lambda p: ANY(p.lab("Hemoglobin", lambda v: v >= 10), p.change("Hemoglobin", T, lambda b, c: round(b - c, 6) <= 2)), "r", hard="a level or a change from baseline"),
]
ATTESTATIONS = ["The prescriber has advised the member not to stop Brilinta without medical advice, and the aspirin dose will stay at or below 100 mg a day"]


def initial(s):
    return ALL(s.age, s.ind, s.step, s.asa, s.plt, ATT, s.ich, s.cir, s.conc, s.cyp)


def renewal(s):
    return ALL(s.now, s.hgb, s.ich, s.cir, s.conc, s.cyp)


mi = lambda ago: past("Acute myocardial infarction, unspecified", "I21.9", ago)
CAD = dx("Atherosclerotic heart disease of native coronary artery without angina pectoris", "I25.10")
T2 = dx("Type 2 diabetes mellitus without complications", "E11.9")
INITIAL = dict(
    age=[[born(59, 12)], [born(18)], [born(18, -1)]],
    ind=[[mi(150)], [mi(360)], [mi(361)], [dx("Unstable angina", "I20.0", 200)], [past("Unstable angina", "I20.0", 400)], [CAD, T2], [CAD], [CAD, dx("Type 1 diabetes mellitus without complications", "E10.9")], [CAD, dx("Prediabetes", "R73.03")],
         [dx("Angina pectoris, unspecified", "I20.9", 100)], [dx("Non-ST elevation (NSTEMI) myocardial infarction", "I21.4", 90)]],
    step=[[failed("Clopidogrel", 45)], [failed("Plavix", 30)], [failed("Clopidogrel", 29)], [bad("Plavix", 6)], [contra("Clopidogrel")], [worked("Clopidogrel", 90)], [], [mi(60)], [mi(61)], [past("Non-ST elevation (NSTEMI) myocardial infarction", "I21.4", 20)], [failed("Effient", 60)],
          [med("Clopidogrel", 100, 80, "effective"), med("Plavix", 60, 45, "inadequate_response")]],
    asa=[[on("Aspirin", 300, dose="81 mg once daily")], [worked("Aspirin", 300, 12)], [bad("Aspirin")], [contra("Aspirin")], []],
    plt=[[lab("Platelet count", 214)], [lab("Platelet count", 75, 180)], [lab("Platelet count", 74)], [lab("Platelet count", 214, 181)], [], [lab("Platelet count", 80000, unit="/uL")], [lab("Platelet count", 190, 90), lab("Platelet count", 70, 5)]],
    x=[[], [past("Nontraumatic intracerebral hemorrhage, unspecified", "I61.9", 2500)], [dx("Unspecified cirrhosis of liver", "K74.60")], [past("Gastrointestinal hemorrhage, unspecified", "K92.2", 90)], [past("Gastrointestinal hemorrhage, unspecified", "K92.2", 91)],
       [on("Eliquis", 60)], [on("Effient", 60)], [worked("Warfarin", 90, 5)], [on("Ketoconazole", 20)], [on("Tegretol", 200)], [dx("Fatty (change of) liver, not elsewhere classified", "K76.0")], [on("Omeprazole", 60)]],
)
RENEWAL = dict(
    now=[[mi(400), on("Brilinta", 300)], [mi(400), on("ticagrelor", 300)], [mi(400), worked("Brilinta", 280, 15)]],
    hgb=[[lab("Hemoglobin", 13.8, 330), lab("Hemoglobin", 12.9, 20)], [lab("Hemoglobin", 13.8, 330), lab("Hemoglobin", 10.0, 20)], [lab("Hemoglobin", 11.9, 330), lab("Hemoglobin", 9.9, 20)], [lab("Hemoglobin", 12.0, 330), lab("Hemoglobin", 9.9, 20)], [lab("Hemoglobin", 9.4, 20)], []],
    x=[[], [on("Xarelto", 20)], [dx("Nontraumatic subarachnoid hemorrhage, unspecified", "I60.9", 90)], [past("Gastrointestinal hemorrhage, unspecified", "K92.2", 30)], [on("Clarithromycin", 4)]],
)
