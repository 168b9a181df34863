"""860 Lyrica: Anthem clinical criteria, roman numerals, conditionals by diagnosis, age in months."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "860-lyrica.txt", "fu-860", "Meridian Shores Blue", "Lyrica", "pregabalin"
CLASS, STYLE = "pain and seizures", "Anthem, roman numerals, AND lines, 'may not be approved'"
COMBINED = ((44, 8), (14, 3))
G, PG = {"gabapentin"}, {"pregabalin"}
DPN, PHN, FM, POS = ("E08.42", "E09.42", "E10.42", "E11.42", "E13.42"), ("B02.2",), ("M79.7",), ("G40.0", "G40.1", "G40.2")
high = lambda m: (dose_mg(m) or 0) >= 1800
ITEMS = ({"duloxetine"}, {"amitriptyline", "cyclobenzaprine"}, {"milnacipran"})
LINES = [
    L("dpn", "Diagnosis of neuropathic pain associated with diabetic peripheral neuropathy", "dx", lambda p: p.dx(*DPN)),
    L("phn", "Diagnosis of postherpetic neuralgia", "dx", lambda p: p.dx(*PHN)),
    L("fm", "Diagnosis of fibromyalgia", "dx", lambda p: p.dx(*FM)),
    L("pos", "Diagnosis of partial-onset seizures, and individual is currently taking at least one other antiepileptic drug (e.g., levetiracetam, lamotrigine)", "mix",
      lambda p: p.dx(*POS) and p.on(ASM - PG), hard="diagnosis and current drug of a class"),
    L("age", "Individual is 18 years of age or older, or is at least 1 month of age and has partial-onset seizures", "mix", lambda p: p.age_ge(18) or (p.months_ge(1) and p.dx(*POS)), hard="age in months by diagnosis"),
    L("gab", "If individual has diabetic peripheral neuropathy or postherpetic neuralgia, individual has had an inadequate response to at least 30 days of gabapentin at 1,800 mg or more per day, or an intolerance to gabapentin", "if",
      lambda p: IF(p.dx(*DPN, *PHN), p.failed(G, 30, keep=high) or p.intolerant(G)), hard="conditional, dose and duration"),
    L("two", "If individual has fibromyalgia, individual has had an inadequate response to at least 4 weeks of, or an intolerance to, TWO of the following", "if",
      lambda p: IF(p.dx(*FM), count(lambda d: p.failed(d, 28) or p.intolerant(d), *ITEMS) >= 2), hard="conditional header that carries the verb, two of three"),
    L("crcl", "Creatinine clearance is 30 mL/min or greater, unless the prescriber is a nephrologist", "mix",
      lambda p: ANY(p.lab("Creatinine clearance", lambda v: v >= 30), p.prescriber("nephrology", consult=False)), hard="lab unless a prescriber"),
    L("now", "Individual is currently taking Lyrica or generic pregabalin", "now", lambda p: p.on(PG), "r"),
    L("phq", "If individual has major depressive disorder, PHQ-9 score within the past 6 months is below 20", "if", lambda p: IF(p.dx("F32", "F33"), p.lab("PHQ-9 score", lambda v: v < 20, 180)), "r", hard="conditional on a diagnosis"),
    L("xgab", "Individual is currently taking gabapentin", "conc", lambda p: not p.on(G), exclude=True),
    L("angio", "Individual has a history of angioedema", "no", lambda p: p.no_hx("T78.3", "D84.1"), exclude=True),
    L("mme", "Individual is taking an opioid and the most recent daily opioid dose is 90 MME or more", "mix", lambda p: NOT(ALL(p.on(ANY_OPIOID), p.lab("Daily opioid dose", lambda v: v >= 90))), exclude=True,
      hard="exclusion of a current class and a lab"),
]
ATTESTATIONS = ["Prescriber confirms that pain or seizure frequency has improved"]


def initial(s):
    return ALL(ANY(s.dpn, s.phn, s.fm, s.pos), s.age, s.gab, s.two, s.crcl, s.xgab, s.angio, s.mme)


def renewal(s):
    return ALL(s.now, ATT, s.phq, s.xgab, s.angio, s.mme)


DP, PH, FI = dx("Type 2 diabetes mellitus with diabetic polyneuropathy", "E11.42"), dx("Other postherpetic nervous system involvement", "B02.29"), dx("Fibromyalgia", "M79.7")
SZ = dx("Localization-related (focal) (partial) symptomatic epilepsy and epileptic syndromes with complex partial seizures, not intractable, without status epilepticus", "G40.209")
GB = failed("Neurontin", 60, 30, "600 mg three times daily")
MME = lambda v: lab("Daily opioid dose", v, 15)
X = [[], [on("Gralise", 30)], [past("Angioneurotic edema, initial encounter", "T78.3XXA", 2000)], [on("OxyContin", 90), MME(90)], [on("OxyContin", 90), MME(89)], [on("Duragesic", 90)], [worked("Norco", 30, 40), MME(120)]]
INITIAL = dict(
    dx=[[DP, GB, born(57, 9)], [PH, GB, born(18)], [PH, GB, born(18, -1)], [dx("Type 2 diabetes mellitus with diabetic autonomic (poly)neuropathy", "E11.43"), GB, born(57)], [dx("Zoster without complications", "B02.9"), GB, born(60)],
        [DP, failed("gabapentin", 30, 30, "600 mg three times daily"), born(60)], [DP, failed("gabapentin", 29, 30, "800 mg three times daily"), born(60)], [DP, failed("gabapentin", 90, 30, "300 mg three times daily"), born(60)],
        [DP, bad("gabapentin", 10), born(60)], [DP, worked("gabapentin", 90, 30, "600 mg three times daily"), born(60)], [PH, contra("gabapentin"), born(60)], [DP, born(60)],
        [FI, born(44), failed("Cymbalta", 60), failed("amitriptyline", 40)], [FI, born(44), failed("duloxetine", 28), bad("Savella", 5)], [FI, born(44), failed("duloxetine", 27), failed("Savella", 50)],
        [FI, born(44), failed("Elavil", 60), failed("Flexeril", 60, 200)], [FI, born(44), GB], [FI, DP, GB, born(44)], [FI, DP, GB, born(44), bad("Flexeril"), bad("Savella")],
        [SZ, born(30), on("Keppra", 200)], [SZ, born(30), on("lamotrigine", 200)], [SZ, born(30), worked("Keppra", 200)], [SZ, born(30)], [SZ, born_months(1), on("levetiracetam", 10)], [SZ, born_months(1, -1), on("levetiracetam", 10)],
        [SZ, born(9), on("Onfi", 100)], [dx("Generalized idiopathic epilepsy and epileptic syndromes, not intractable, without status epilepticus", "G40.309"), born(30), on("Keppra", 200)]],
    cr=[[lab("Creatinine clearance", 82)], [lab("Creatinine clearance", 30)], [lab("Creatinine clearance", 29)], [], [lab("Creatinine clearance", 21), spec("nephrology")], [spec("nephrology")]],
    x=X,
)
MD = dx("Major depressive disorder, recurrent, moderate", "F33.1")
RENEWAL = dict(
    now=[[DP, on("Lyrica", 200)], [FI, on("pregabalin", 100)], [DP, worked("Lyrica", 200, 10)]],
    phq=[[], [MD, lab("PHQ-9 score", 19, 180)], [MD, lab("PHQ-9 score", 20)], [MD, lab("PHQ-9 score", 8, 181)], [MD], [lab("PHQ-9 score", 22)]],
    x=X,
)
