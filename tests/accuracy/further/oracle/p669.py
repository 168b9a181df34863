"""669 Dovato: a state Medicaid form of yes/no questions, compound questions, never-taken, limitations for both."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "669-dovato-questions.md", "fu-669", "Blue Mesa State Medicaid", "Dovato", "dolutegravir/lamivudine"
CLASS, STYLE = "HIV", "yes/no questions, numbered"
COMBINED = ((34, 9), (16, 4))
ARV = ANTIRETROVIRAL | ARV_OTHER | {"cobicistat"}
VL = "HIV-1 RNA viral load"
LINES = [
    L("hiv", "Does the member have a diagnosis of HIV-1 infection", "dx", lambda p: p.dx("B20", "Z21")),
    L("age", "Is the member 18 years of age or older, or 12 through 17 years of age with a body weight of at least 25 kg", "mix", lambda p: ANY(p.age_ge(18), ALL(p.age_in(12, 17), p.lab("Body weight", lambda v: v >= 25))), hard="age, or age with weight"),
    L("naive", "Has the member never taken an antiretroviral drug, and is the HIV-1 RNA viral load 500,000 copies/mL or lower", "mix", lambda p: ALL(not p.tried(ARV), p.lab(VL, lambda v: v <= 500000)), hard="absence of a drug and a value"),
    L("supp", "Has the member been receiving antiretroviral therapy for at least 6 months, with an HIV-1 RNA viral load below 50 copies/mL in the past 180 days", "mix", lambda p: ALL(p.taking(ARV, 180), p.lab(VL, lambda v: v < 50, 180)), hard="a current drug with its time and a value in a window"),
    L("crcl", "Is the creatinine clearance at least 30 mL/min", "lab", lambda p: p.lab("Creatinine clearance", lambda v: v >= 30)),
    L("now", "Has the member been taking Dovato for 6 months or longer, and is the member still taking it", "now", lambda p: p.taking({"dolutegravir"}, 180), "r"),
    L("vl", "Is the latest HIV-1 RNA viral load below 200 copies/mL, or has it dropped by at least 90% from the viral load before Dovato was started", "change",
      lambda p: ANY(p.lab(VL, lambda v: v < 200), p.change(VL, {"dolutegravir"}, lambda b, c: c * 10 <= b)), "r", hard="a level or a change"),
    L("hbv", "The member has hepatitis B virus infection", "no", lambda p: p.no_dx("B16", "B17.0", "B18.0", "B18.1", "B19.1", "Z22.51"), exclude=True),
    L("liv", "The member has hepatic failure or hepatorenal syndrome", "no", lambda p: p.no_dx("K72", "K76.7"), exclude=True),
    L("ddi", "The member is taking dofetilide, phenytoin, or oxcarbazepine", "conc", lambda p: not p.on({"dofetilide", "phenytoin", "oxcarbazepine"}), exclude=True),
]
ATTESTATIONS = ["Has the prescriber reviewed the member's genotype resistance tests, where any were done", "Has adherence been discussed with the member"]


def initial(s):
    return ALL(s.hiv, s.age, ANY(s.naive, s.supp), s.crcl, ATT, s.hbv, s.liv, s.ddi)


def renewal(s):
    return ALL(s.now, s.vl, ATT, s.hbv, s.liv, s.ddi)


HIV = dx("Human immunodeficiency virus [HIV] disease", "B20")
CC = "Creatinine clearance"
INITIAL = dict(
    dx=[[HIV], [dx("Asymptomatic human immunodeficiency virus [HIV] infection status", "Z21")], [dx("Contact with and (suspected) exposure to human immunodeficiency virus [HIV]", "Z20.6")]],
    age=[[born(37, 200)], [born(18)], [born(18, -1)], [born(12), lab("Body weight", 25)], [born(14), lab("Body weight", 24.6)], [born(12, -1), lab("Body weight", 40)]],
    arv=[[lab(VL, 80000)], [lab(VL, 500000)], [lab(VL, 500001)], [], [on("Genvoya", 400), lab(VL, 19)], [on("Odefsey", 180), lab(VL, 49, 180)], [on("Odefsey", 179), lab(VL, 19)], [on("Symtuza", 400), lab(VL, 50)], [on("Symtuza", 400), lab(VL, 19, 181)], [worked("Symtuza", 400), lab(VL, 19)],
         [failed("Atripla", 90, 900), lab(VL, 30000)], [on("Delstrigo", 300)], [on("Cimduo", 300), on("Tivicay", 300), lab(VL, 900, 300), lab(VL, 20, 12)], [lab(VL, 20000, 700)]],
    cc=[[lab(CC, 95)], [lab(CC, 30)], [lab(CC, 29)], []],
    x=[[], [dx("Chronic viral hepatitis B without delta-agent", "B18.1")], [past("Acute hepatitis B without delta-agent and without hepatic coma", "B16.9")], [dx("Chronic viral hepatitis C", "B18.2")], [dx("Chronic hepatic failure without coma", "K72.10")], [dx("Hepatorenal syndrome", "K76.7")],
       [on("Tikosyn", 90)], [worked("dofetilide", 90)], [on("Trileptal", 90)]],
)
RENEWAL = dict(
    now=[[HIV, on("Dovato", 300)], [HIV, on("dolutegravir/lamivudine", 180)], [HIV, on("Dovato", 179)], [HIV, worked("Dovato", 250)]],
    vl=[[lab(VL, 60000, 330), lab(VL, 30, 20)], [lab(VL, 60000, 330), lab(VL, 199, 20)], [lab(VL, 60000, 330), lab(VL, 6000, 20)], [lab(VL, 60000, 330), lab(VL, 6100, 20)], [lab(VL, 900, 20)], [lab(VL, 150, 20)], []],
    x=[[], [dx("Unspecified viral hepatitis B without hepatic coma", "B19.10")], [on("phenytoin", 60)]],
)
