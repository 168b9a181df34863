"""897 Brilinta: plain paragraphs, several facts and sentences in one."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "897-brilinta.txt", "fu-897", "Cascade Harbor Health Plan", "Brilinta", "ticagrelor"
CLASS, STYLE = "antiplatelet", "plain prose paragraphs"
COMBINED = ((44, 8), (14, 3))
T, CL = {"ticagrelor"}, {"clopidogrel"}


def aspirin(p):
    doses = [dose_mg(m) for m in p._meds({"aspirin"}) if m["status"] == "active" and m["outcome"] != "contraindication"]
    return ANY(*[None if d is None else d <= 100 for d in doses]) if doses else False


def ischemic(p):
    return p.hx("I20.0", "I21", "I22", within=360) or p.hx("I63", "I69.3", "G45", "Z86.73")


LINES = [
    L("dx", "Brilinta may be covered for an adult (18 years of age or older) who has had a myocardial infarction or unstable angina within the past 12 months, or who has a history of ischemic stroke or transient ischemic attack", "mix",
      lambda p: p.age_ge(18) and ischemic(p), hard="age, recent event and old event in one sentence"),
    L("clo", "The member must have had an inadequate response to at least 30 days of clopidogrel, or must be unable to take clopidogrel because of intolerance or contraindication, unless the member has a coronary stent", "mix",
      lambda p: p.tfci(CL, 30) or p.dx("Z95.5"), hard="unless clause"),
    L("asa", "Brilinta must be prescribed by or in consultation with a cardiologist or a neurologist. The member must also be taking aspirin, at a daily dose of 100 mg or less", "mix",
      lambda p: ALL(p.prescriber("cardiology", "neurology"), aspirin(p)), hard="two sentences; daily dose"),
    L("labs", "A platelet count of at least 100 x 10^9/L and a hemoglobin of 10 g/dL or more must be on record from the past 90 days", "lab",
      lambda p: ALL(p.lab("Platelet count", lambda v: v >= 100, 90), p.lab("Hemoglobin", lambda v: v >= 10, 90)), hard="two observations and a window"),
    L("ich", "Brilinta is not covered for members with cirrhosis or with any history of intracranial hemorrhage", "no", lambda p: p.no_dx("K74.6", "K70.3", "K74.3", "K74.4", "K74.5") and p.no_hx("I60", "I61", "I62"), exclude=True, hard="a present condition and a past one"),
    L("conc", "Brilinta is not covered in combination with another P2Y12 inhibitor (clopidogrel, prasugrel), an oral anticoagulant, or a strong CYP3A4 inhibitor such as clarithromycin, ketoconazole, or ritonavir", "conc",
      lambda p: not p.on({"clopidogrel", "prasugrel"} | ANTICOAGULANT | STRONG_3A4), exclude=True, hard="three classes"),
    L("ren", "Coverage is renewed when the member remains on Brilinta and hemoglobin has not dropped by 2 g/dL or more since Brilinta was started", "mix",
      lambda p: ALL(p.on(T), p.change("Hemoglobin", T, lambda b, c: round(b - c, 6) < 2)), "r", hard="current drug and change from baseline"),
]
ATTESTATIONS = ["The prescriber confirms that the member has no active bleeding", "The member's need for continued dual antiplatelet therapy has been reviewed by the prescriber"]


def initial(s):
    return ALL(s.dx, s.clo, s.asa, s.labs, ATT, s.ich, s.conc)


def renewal(s):
    return ALL(s.ren, ATT, s.ich, s.conc)


MI = past("Non-ST elevation (NSTEMI) myocardial infarction", "I21.4", 90)
ASA = on("Aspirin", 300, dose="81 mg once daily")
INITIAL = dict(
    age=[[born(63, 80)], [born(18)], [born(18, -1)]],
    dx=[[MI], [past("Acute myocardial infarction, unspecified", "I21.9", 360)], [past("Acute myocardial infarction, unspecified", "I21.9", 361)], [dx("Unstable angina", "I20.0", 30)], [past("Cerebral infarction, unspecified", "I63.9", 2500)],
        [dx("Personal history of transient ischemic attack (TIA), and cerebral infarction without residual deficits", "Z86.73", 900)], [past("Transient cerebral ischemic attack, unspecified", "G45.9", 800)], [dx("Angina pectoris, unspecified", "I20.9")], [dx("Peripheral vascular disease, unspecified", "I73.9")]],
    clo=[[failed("Clopidogrel", 100)], [failed("Plavix", 30)], [failed("Plavix", 29)], [bad("Clopidogrel", 4)], [contra("Clopidogrel")], [worked("Clopidogrel", 200)], [dx("Presence of coronary angioplasty implant and graft", "Z95.5")], [failed("Effient", 90)], []],
    asa=[[ASA], [on("Aspirin", 200, dose="100 mg once daily")], [on("Ecotrin", 200, dose="325 mg once daily")], [on("Aspirin", 200)], [worked("Aspirin", 200, 30, dose="81 mg once daily")], []],
    spec=[[spec("cardiology")], [spec("neurology")], [spec("family medicine")]],
    labs=[[lab("Platelet count", 230), lab("Hemoglobin", 13.4)], [lab("Platelet count", 100, 90), lab("Hemoglobin", 10.0, 90)], [lab("Platelet count", 99), lab("Hemoglobin", 13.4)], [lab("Platelet count", 230), lab("Hemoglobin", 9.9)],
          [lab("Platelet count", 230, 91), lab("Hemoglobin", 13.4)], [lab("Platelet count", 230)], [lab("Platelet count", 80)]],
    x=[[], [dx("Unspecified cirrhosis of liver", "K74.60")], [past("Nontraumatic subdural hemorrhage, unspecified", "I62.00", 3000)], [on("Prasugrel", 40)], [on("Xarelto", 40)], [on("Clarithromycin", 5)], [worked("Warfarin", 200, 30)], [on("Amlodipine", 90)]],
)
H = lambda b, c: [lab("Hemoglobin", b, 220), lab("Hemoglobin", c, 15)]
RENEWAL = dict(
    now=[[MI, ASA, on("Brilinta", 200)], [MI, ASA, on("ticagrelor", 200)], [MI, ASA, worked("Brilinta", 190, 10)]],
    hgb=[H(14.0, 13.2), H(14.0, 12.1), H(14.0, 12.0), H(14.0, 11.0), [lab("Hemoglobin", 13.0, 15)], [lab("Hemoglobin", 14.0, 220)]],
    x=[[], [on("Plavix", 60)], [past("Nontraumatic intracerebral hemorrhage, unspecified", "I61.9", 100)], [dx("Alcoholic cirrhosis of liver without ascites", "K70.30")], [on("Coumadin", 60)]],
)
