"""708 Cabenuva: state Medicaid questions, YES to every one, exclusions by YES, two viral loads."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "708-cabenuva.txt", "fu-708", "Great Divide State Medicaid Program", "Cabenuva", "cabotegravir/rilpivirine"
CLASS, STYLE = "HIV: long-acting injectable", "state Medicaid, yes/no questions by section"
COMBINED = ((44, 8), (16, 5))
VL = "HIV-1 RNA viral load"
LINES = [
    L("age", "Is the member 12 years of age or older, and does the member weigh at least 35 kg", "mix", lambda p: ALL(p.age_ge(12), p.lab("Body weight", lambda v: v >= 35)), hard="age and weight in one question"),
    L("hiv", "Does the member have a diagnosis of HIV-1 infection", "dx", lambda p: p.dx("B20", "Z21")),
    L("art", "Has the member been receiving a stable oral antiretroviral regimen for at least 6 months", "now", lambda p: p.taking(ORAL_ARV, 180), hard="a class by route"),
    L("vl", "Are the two most recent HIV-1 RNA viral loads, drawn on separate days within the past 12 months, both below 50 copies/mL", "lab", lambda p: p.two_days(VL, lambda v: v < 50, 360), hard="two measurements"),
    L("spec", "Is the medication prescribed by, or in consultation with, an infectious disease specialist", "spec", lambda p: p.prescriber("infectious disease")),
    L("now", "Is the member currently receiving Cabenuva", "now", lambda p: p.on({"cabotegravir"}), "r"),
    L("rvl", "Is the most recent HIV-1 RNA viral load, drawn within the past 6 months, below 200 copies/mL", "lab", lambda p: p.lab(VL, lambda v: v < 200, 180), "r"),
    L("hbv", "Does the member have hepatitis B", "no", lambda p: p.no_dx("B16", "B17.0", "B18.0", "B18.1", "B19.1"), exclude=True, hard="a question whose answer must be no"),
    L("ind", "Is the member taking carbamazepine, oxcarbazepine, phenobarbital, phenytoin, rifabutin, rifampin, or rifapentine", "conc", lambda p: not p.on(CAB_INDUCER), exclude=True, hard="a question whose answer must be no"),
    L("bad", "Has the member ever been unable to tolerate cabotegravir or rilpivirine", "trial", lambda p: not p.intolerant({"cabotegravir", "rilpivirine"}), exclude=True, hard="intolerance as an exclusion"),
]
ATTESTATIONS = [
    "Does the prescriber state that there is no known or suspected resistance to cabotegravir or rilpivirine",
    "Has the member agreed to the monthly or every-2-month dosing visits",
    "Has the member kept the scheduled injection visits",
]


def initial(s):
    return ALL(s.age, s.hiv, s.art, s.vl, s.spec, ATT, ATT, s.hbv, s.ind, s.bad)


def renewal(s):
    return ALL(s.now, s.rvl, ATT, s.hbv, s.ind, s.bad)


HIV = dx("Human immunodeficiency virus [HIV] disease", "B20", 1400)
KG = lab("Body weight", 71, 30)
INITIAL = dict(
    age=[[born(37, 12), KG], [born(12), lab("Body weight", 35, 30)], [born(12, -1), lab("Body weight", 44, 30)], [born(15), lab("Body weight", 34.9, 30)], [born(15), lab("Body weight", 78, 30, "[lb_av]")], [born(37, 12)], [born(15), lab("Body weight", 70, 30, "[lb_av]")]],
    hiv=[[HIV], [dx("Asymptomatic human immunodeficiency virus [HIV] infection status", "Z21", 1000)], [dx("Encounter for HIV pre-exposure prophylaxis", "Z29.81")], []],
    art=[[on("Biktarvy", 500)], [on("Dovato", 180)], [on("Biktarvy", 179)], [worked("Biktarvy", 500, 10)], [on("Trogarzo", 300)], [on("Symtuza", 200)], [med("Biktarvy", 300, 170), on("Biktarvy", 130)], [med("Genvoya", 400, 60, "effective"), on("Tivicay", 60), on("Edurant", 60)], []],
    vl=[[lab("HIV-1 RNA viral load", 20, 200), lab("HIV-1 RNA viral load", 20, 30)], [lab("HIV-1 RNA viral load", 49, 360), lab("HIV-1 RNA viral load", 20, 30)], [lab("HIV-1 RNA viral load", 20, 361), lab("HIV-1 RNA viral load", 20, 30)], [lab("HIV-1 RNA viral load", 50, 200), lab("HIV-1 RNA viral load", 20, 30)],
        [lab("HIV-1 RNA viral load", 20, 30)], [lab("HIV-1 RNA viral load", 20, 200), lab("HIV-1 RNA viral load", 20, 100), lab("HIV-1 RNA viral load", 62, 10)], [lab("HIV-1 RNA viral load", 900, 300), lab("HIV-1 RNA viral load", 20, 100), lab("HIV-1 RNA viral load", 30, 10)], []],
    spec=[[spec("infectious disease")], [spec("internal medicine")]],
    x=[[], [dx("Chronic viral hepatitis B without delta-agent", "B18.1")], [dx("Unspecified viral hepatitis B without hepatic coma", "B19.10")], [past("Acute hepatitis B", "B16.9")], [dx("Chronic viral hepatitis C", "B18.2")], [on("Tegretol", 90)], [on("Rifampin", 20)], [worked("Dilantin", 300, 15)], [on("Keppra", 100)],
       [bad("Edurant", 12, 600)], [bad("Vocabria")], [on("Mycobutin", 30)], [bad("Sustiva", 12, 900)], [bad("Complera", 30, 900)]],
)
RENEWAL = dict(
    now=[[HIV, on("Cabenuva", 300)], [HIV, worked("Cabenuva", 200, 50)], [HIV, on("Biktarvy", 300)]],
    vl=[[lab("HIV-1 RNA viral load", 20, 30)], [lab("HIV-1 RNA viral load", 199, 180)], [lab("HIV-1 RNA viral load", 200, 30)], [lab("HIV-1 RNA viral load", 20, 181)], [lab("HIV-1 RNA viral load", 20, 150), lab("HIV-1 RNA viral load", 340, 9)], []],
    x=[[], [dx("Chronic viral hepatitis B without delta-agent", "B18.1", 60)], [on("Trileptal", 40)], [on("Priftin", 40)], [bad("rilpivirine", 12, 900)], [on("Lamictal", 60)]],
)
