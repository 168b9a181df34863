"""956 Vivitrol: questions that are to be answered Yes; two conditional questions; opioid-free window."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "956-vivitrol.md", "fu-956", "Granite Notch Medicaid", "Vivitrol", "naltrexone"
CLASS, STYLE = "addiction: opioid antagonist", "questions to be answered Yes"
COMBINED = ((44, 9), (14, 4))
free = lambda p, n: not p.tried(OPIOID_956, within=n)
LINES = [
    L("age", "Is the member 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("dx", "Does the member have a diagnosis of opioid dependence or of alcohol dependence", "dx", lambda p: p.dx("F11.2", "F10.2")),
    L("free", "Has the member taken no opioid (including tramadol, methadone and buprenorphine) within the past 10 days", "conc", lambda p: free(p, 10), hard="no use inside a window"),
    L("alc", "If the member has a diagnosis of alcohol dependence, has the member failed at least 30 days of oral naltrexone or acamprosate, or been unable to tolerate one of them", "if",
      lambda p: IF(p.dx("F10.2"), p.fail_or_intolerant({"naltrexone", "acamprosate"}, 30)), hard="conditional question"),
    L("alt", "Are the latest ALT and the latest AST both 200 U/L or lower on tests within the past 6 months", "lab", lambda p: ALL(p.lab("ALT", lambda v: v <= 200, 180), p.lab("AST", lambda v: v <= 200, 180)), hard="two tests on one line"),
    L("hep", "Is the member free of acute hepatitis and of hepatic failure", "no", lambda p: p.no_dx("B15", "B16", "B17", "K72")),
    L("plt", "If the member is taking an anticoagulant, is the latest platelet count at least 50 x 10^9/L", "if", lambda p: IF(p.on(ANY_ANTICOAGULANT), p.lab("Platelet count", lambda v: v >= 50)), hard="conditional question"),
    L("now", "Is the member currently receiving Vivitrol, with at least 3 months of treatment so far", "now", lambda p: p.taking({"naltrexone"}, 90), "r"),
    L("free30", "Has the member had no opioid within the past 30 days", "conc", lambda p: free(p, 30), "r"),
    L("ralt", "Is the latest ALT, measured within the past 12 months, 200 U/L or lower", "lab", lambda p: p.lab("ALT", lambda v: v <= 200, 360), "r"),
    L("bup", "Current use of a buprenorphine product or methadone", "conc", lambda p: not p.on({"buprenorphine", "methadone"}), exclude=True),
    L("wd", "Opioid withdrawal", "no", lambda p: p.no_dx("F11.13", "F11.23", "F11.93"), exclude=True),
    L("preg", "Pregnancy, unless the prescriber is a specialist in obstetrics and gynecology", "no", lambda p: p.no_dx(*PREGNANT) or p.r["prescriber"]["specialty"] == "obstetrics and gynecology", exclude=True, hard="unless in an exclusion"),
]
ATTESTATIONS = ["Will the member receive counseling or other psychosocial support", "Does the prescriber confirm that the member keeps the injection appointments"]


def out(s):
    return ALL(s.bup, s.wd, s.preg)


def initial(s):
    return ALL(s.age, s.dx, s.free, s.alc, s.alt, s.hep, s.plt, ATT, out(s))


def renewal(s):
    return ALL(s.now, s.free30, s.ralt, ATT, out(s))


OUD, AUD = dx("Opioid dependence, uncomplicated", "F11.20"), dx("Alcohol dependence, uncomplicated", "F10.20")
F = sex("female")
INITIAL = dict(
    age=[[born(39, 20)], [born(18)], [born(18, -1)]],
    dx=[[OUD], [AUD, failed("naltrexone", 30)], [AUD, failed("Revia", 29)], [AUD, bad("Campral")], [AUD, worked("acamprosate", 200)], [AUD], [AUD, failed("Campral", 60)], [OUD, AUD], [dx("Opioid abuse, uncomplicated", "F11.10")], [dx("Nicotine dependence, cigarettes, uncomplicated", "F17.210")],
        [past("Opioid dependence, uncomplicated", "F11.20")]],
    op=[[], [worked("oxycodone", 20, 11)], [worked("Roxicodone", 20, 10)], [worked("Ultram", 20, 5)], [worked("Suboxone", 90, 9)], [worked("methadone", 90, 12)], [on("Percocet", 30)], [on("Suboxone", 60)], [on("methadone", 60)], [on("ibuprofen", 30)]],
    alt=[[lab("ALT", 44), lab("AST", 38)], [lab("ALT", 200, 180), lab("AST", 200)], [lab("ALT", 201), lab("AST", 38)], [lab("ALT", 44), lab("AST", 210)], [lab("ALT", 44)], [lab("ALT", 44, 181), lab("AST", 38)], [lab("ALT", 240, 90), lab("ALT", 60, 10), lab("AST", 38)]],
    hep=[[], [dx("Acute hepatitis B without delta-agent and without hepatic coma", "B16.9")], [dx("Chronic viral hepatitis C", "B18.2")], [dx("Chronic hepatic failure without coma", "K72.10")], [past("Acute hepatitis B without delta-agent and without hepatic coma", "B16.9")]],
    plt=[[], [on("Eliquis", 60), lab("Platelet count", 50)], [on("warfarin", 60), lab("Platelet count", 49)], [on("Xarelto", 60)], [lab("Platelet count", 30)], [worked("Eliquis", 60, 10), lab("Platelet count", 40)]],
    x=[[], [dx("Opioid dependence with withdrawal", "F11.23", 9)], [F, dx("Pregnant state, incidental", "Z33.1", 60)], [F, dx("Pregnant state, incidental", "Z33.1", 60), spec("obstetrics and gynecology")]],
)
RENEWAL = dict(
    now=[[OUD, on("Vivitrol", 150)], [OUD, on("Vivitrol", 90)], [OUD, on("Vivitrol", 89)], [OUD, worked("Vivitrol", 150, 40)]],
    op=[[], [worked("tramadol", 10, 30)], [worked("tramadol", 10, 31)], [on("Butrans", 20)]],
    alt=[[lab("ALT", 60)], [lab("ALT", 200, 360)], [lab("ALT", 201)], [lab("ALT", 60, 361)], []],
    x=[[], [F, dx("Pregnant state, incidental", "Z33.1", 60)]],
)
