"""886 Vivitrol: state Medicaid question set, answers YES, exclusion questions answered NO, conditional question."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "886-vivitrol-questions.txt", "fu-886", "Lone Cedar State Medicaid Program", "Vivitrol", "naltrexone"
CLASS, STYLE = "alcohol and opioid dependence", "question set, Q1. …, exclusion questions that must be answered NO"
COMBINED = ((44, 7), (16, 3))
ORAL = {"acamprosate", "naltrexone"}
ANY_OP = OPIOID | {"buprenorphine", "oxymorphone"}


def opioid_free(p):
    return not p.on(ANY_OP) and not p.tried(ANY_OP, within=7)


LINES = [
    L("age", "Is the member 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("dx", "Does the member have a diagnosis of alcohol dependence or opioid dependence", "dx", lambda p: p.dx("F10.2", "F11.2")),
    L("step", "If the diagnosis is alcohol dependence, has the member had an inadequate response to at least 30 days of, or an intolerance or contraindication to, acamprosate or oral naltrexone", "if",
      lambda p: IF(p.dx("F10.2"), p.tfci(ORAL, 30)), hard="conditional step"),
    L("lft", "Were the member's ALT and AST both below 200 U/L when tested in the last 60 days", "lab",
      lambda p: ALL(p.lab("ALT", lambda v: v < 200, 60), p.lab("AST", lambda v: v < 200, 60)), hard="two tests, one window"),
    L("spec", "Is Vivitrol prescribed by a psychiatrist, or has the prescriber consulted one", "spec", lambda p: p.prescriber("psychiatry")),
    L("now", "Has the member been receiving Vivitrol for at least 3 months", "now", lambda p: p.taking({"naltrexone"}, 90), "r"),
    L("alt", "Was the member's most recent ALT, from the last 180 days, below 200 U/L", "lab", lambda p: p.lab("ALT", lambda v: v < 200, 180), "r"),
    L("op", "Is the member taking an opioid pain medicine, buprenorphine, or methadone, or was one taken within the past 7 days", "conc", opioid_free, exclude=True, hard="present use or use inside a window, a question to be answered NO"),
    L("liv", "Does the member have acute hepatitis or liver failure", "no", lambda p: p.no_dx("B15", "B16", "B17", "K70.4", "K71.1", "K71.2", "K72"), exclude=True, hard="a question to be answered NO"),
    L("blood", "Does the member have thrombocytopenia or a bleeding disorder such as hemophilia", "no",
      lambda p: p.no_dx("D66", "D67", "D68.0", "D68.1", "D68.2", "D68.3", "D68.4", "D68.8", "D68.9", "D69.3", "D69.4", "D69.5", "D69.6"), exclude=True, hard="a question to be answered NO"),
    L("preg", "Is the member pregnant or breastfeeding", "no", lambda p: p.no_dx("Z33", "Z34", "O", "Z39.1"), exclude=True),
]
ATTESTATIONS = ["Will the member take part in counseling or other psychosocial support", "Has the member stayed abstinent or cut down on use, according to the prescriber"]


def initial(s):
    return ALL(s.age, s.dx, s.step, s.lft, s.spec, ATT, s.op, s.liv, s.blood, s.preg)


def renewal(s):
    return ALL(s.now, s.alt, ATT, s.op, s.liv, s.blood, s.preg)


ALC = dx("Alcohol dependence, uncomplicated", "F10.20")
OPI = dx("Opioid dependence, uncomplicated", "F11.20")
INITIAL = dict(
    age=[[born(39, 30)], [born(18)], [born(18, -1)]],
    dx=[[ALC], [OPI], unsure(dx("Opioid dependence, in remission", "F11.21")), [dx("Alcohol abuse, uncomplicated", "F10.10")], [dx("Nicotine dependence, cigarettes, uncomplicated", "F17.210")], [ALC, OPI], [past("Alcohol dependence, uncomplicated", "F10.20")]],
    step=[[failed("Campral", 90)], [failed("Campral", 30)], [partial("Acamprosate", 29)], [bad("Revia", 9)], [worked("Campral", 90)], [contra("Acamprosate")], [failed("Antabuse", 90)], [failed("Revia", 45)], []],
    lft=[[lab("ALT", 38), lab("AST", 41)], [lab("ALT", 199, 60), lab("AST", 199, 60)], [lab("ALT", 200), lab("AST", 90)], [lab("ALT", 90), lab("AST", 240)], [lab("ALT", 38, 61), lab("AST", 41)], [lab("ALT", 38)], [lab("ALT", 260, 50), lab("ALT", 120, 5), lab("AST", 88)], [lab("ALT", 250)]],
    spec=[[spec("psychiatry")], [spec("family medicine")]],
    x=[[], [on("Oxycodone", 30)], [worked("Percocet", 10, 7)], [worked("Norco", 10, 8)], [on("Butrans", 60)], [worked("Suboxone", 200, 3)], [worked("Dolophine", 300, 40)], [dx("Hepatic failure, unspecified without coma", "K72.90", 10)],
       [dx("Chronic viral hepatitis C", "B18.2")], [dx("Acute hepatitis C without hepatic coma", "B17.10", 20)], [dx("Thrombocytopenia, unspecified", "D69.6")], [dx("Hereditary factor VIII deficiency", "D66")], [dx("Iron deficiency anemia, unspecified", "D50.9")],
       [sex("female"), dx("Pregnant state, incidental", "Z33.1", 60)], [sex("female"), dx("Encounter for care and examination of lactating mother", "Z39.1", 30)]],
)
RENEWAL = dict(
    now=[[ALC, on("Vivitrol", 180)], [OPI, on("Vivitrol", 90)], [ALC, on("Vivitrol", 89)], [ALC, worked("Vivitrol", 170, 40)]],
    alt=[[lab("ALT", 44)], [lab("ALT", 199, 180)], [lab("ALT", 200)], [lab("ALT", 44, 181)], []],
    x=[[], [worked("Ultram", 6, 5)], [on("MS Contin", 20)], [past("Thrombocytopenia, unspecified", "D69.6", 700)], [dx("Thrombocytopenia, unspecified", "D69.6", 60)]],
)
