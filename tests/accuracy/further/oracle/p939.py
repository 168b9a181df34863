"""939 Lyrica CR: plain paragraphs, daily dose, conditionals by diagnosis and age, exclusion by value."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "939-lyrica-cr.txt", "fu-939", "Copper Basin Health Plan", "Lyrica CR", "pregabalin"
CLASS, STYLE = "neuropathic pain: pregabalin ER", ".txt prose paragraphs"
COMBINED = ((40, 7), (14, 3))
G, P = {"gabapentin"}, {"pregabalin"}
DPN = ("E08.42", "E09.42", "E10.42", "E11.42", "E13.42")
PHN = ("B02.22", "B02.23", "B02.29")
OPI = OPIOID | {"buprenorphine", "oxymorphone"}
LINES = [
    L("age", "Lyrica CR is considered for members who are 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("dx", "The member must have postherpetic neuralgia or neuropathic pain from diabetic peripheral neuropathy", "dx", lambda p: p.dx(*PHN, *DPN)),
    L("gab", "The member must have had an inadequate response to gabapentin at 1,800 mg or more a day for at least 30 days, unless gabapentin is contraindicated or was not tolerated", "trial",
      lambda p: p.failed(G, 30, keep=lambda m: (dose_mg(m) or 0) >= 1800) or p.intolerant(G) or p.contraindicated(G), hard="daily dose, unless"),
    L("ir", "The member must have tried immediate-release pregabalin (Lyrica) for at least four weeks", "trial", lambda p: p.tried(P, 28, keep=lambda m: m["drug"] != "Lyrica CR"), hard="another form of the same ingredient"),
    L("dul", "A member with diabetic peripheral neuropathy must also have tried duloxetine for at least 30 days, or have an intolerance or contraindication to duloxetine", "if",
      lambda p: IF(p.dx(*DPN), p.tried({"duloxetine"}, 30) or p.intolerant({"duloxetine"}) or p.contraindicated({"duloxetine"})), hard="conditional by diagnosis"),
    L("tca", "A member with postherpetic neuralgia who is younger than 65 years of age must also have tried a tricyclic antidepressant (e.g., amitriptyline, nortriptyline)", "if",
      lambda p: IF(p.dx(*PHN) and not p.age_ge(65), p.tried(TCA)), hard="conditional by diagnosis and age"),
    L("a1c", "A member with diabetes must have an HbA1c of 9% or lower from the past 6 months", "if", lambda p: IF(p.dx(*DIABETES), p.lab("HbA1c", lambda v: v <= 9, 180)), hard="conditional with a value"),
    L("now", "The member must be taking Lyrica CR, and the prescriber must report a meaningful reduction in pain", "now", lambda p: p.on(P), "r", hard="fact and attestation on one line"),
    L("mme", "The daily opioid dose must be under 50 MME at the latest measurement, if the member takes an opioid", "if", lambda p: IF(p.on(OPI), p.lab("Daily opioid dose", lambda v: v < 50)), "r", hard="condition at the end"),
    L("esrd", "Lyrica CR is not covered for members with end-stage renal disease or with a creatinine clearance below 30 mL/min", "mix",
      lambda p: ALL(p.no_dx("N18.6"), p.lab("Creatinine clearance", lambda v: v >= 30)), exclude=True, hard="condition, or a value"),
    L("ang", "Lyrica CR is not covered for members with a history of angioedema", "no", lambda p: p.no_hx("T78.3"), exclude=True),
    L("conc", "Lyrica CR is not covered together with gabapentin", "conc", lambda p: not p.on(G), exclude=True),
]
ATTESTATIONS = ["The prescriber confirms that the dose has been adjusted for renal function"]


def excl(s):
    return ALL(s.esrd, s.ang, s.conc)


def initial(s):
    return ALL(s.age, s.dx, s.gab, s.ir, s.dul, s.tca, s.a1c, ATT, excl(s))


def renewal(s):
    return ALL(s.now, s.mme, excl(s))


D = dx("Type 2 diabetes mellitus with diabetic polyneuropathy", "E11.42")
Z = dx("Postherpetic polyneuropathy", "B02.23")
H = "600 mg three times daily"
INITIAL = dict(
    age=[[born(57, 15)], [born(18)], [born(18, -1)]],
    dx=[[D, worked("Cymbalta", 60)], [D], [D, worked("duloxetine", 30)], [D, worked("duloxetine", 29)], [D, bad("Cymbalta", 5)], [Z, worked("amitriptyline", 20)], [Z], [Z, born(65)], [Z, born(65, -1)], [Z, bad("Pamelor", 5)],
        [dx("Fibromyalgia", "M79.7")], [dx("Zoster without complications", "B02.9")]],
    gab=[[failed("Gabapentin", 60, dose=H)], [failed("Neurontin", 30, dose=H)], [failed("Neurontin", 29, dose=H)], [failed("Gabapentin", 90, dose="300 mg three times daily")], [bad("gabapentin")], [contra("gabapentin")], [worked("Gabapentin", 90, dose=H)],
         [failed("Gabapentin", 40, dose="800 mg three times daily")], []],
    ir=[[worked("Lyrica", 60, 20)], [failed("pregabalin", 28)], [worked("Lyrica", 27)], [contra("Lyrica")], []],
    a1c=[[lab("HbA1c", 7.7)], [lab("HbA1c", 9.0, 180)], [lab("HbA1c", 9.1)], [lab("HbA1c", 7.7, 181)], []],
    x=[[lab("Creatinine clearance", 80)], [lab("Creatinine clearance", 30)], [lab("Creatinine clearance", 29)], [], [dx("End stage renal disease", "N18.6")], [lab("Creatinine clearance", 80), past("Angioneurotic edema, initial encounter", "T78.3XXA")],
       [lab("Creatinine clearance", 80), on("Neurontin", 20, dose="300 mg once daily")]],
)
RENEWAL = dict(
    now=[[D, on("Lyrica CR", 200)], [D, worked("Lyrica CR", 180, 15)]],
    mme=[[], [on("oxycodone", 90), lab("Daily opioid dose", 49)], [on("Percocet", 90), lab("Daily opioid dose", 50)], [on("tramadol", 90)], [worked("oxycodone", 10, 90), lab("Daily opioid dose", 60, 90)], [on("morphine", 120), lab("Daily opioid dose", 90, 100), lab("Daily opioid dose", 30, 10)]],
    x=[[lab("Creatinine clearance", 62)], [lab("Creatinine clearance", 29)], [], [lab("Creatinine clearance", 62), on("gabapentin", 60, dose="300 mg once daily")], [lab("Creatinine clearance", 62), past("Angioneurotic edema, initial encounter", "T78.3XXA")]],
)
