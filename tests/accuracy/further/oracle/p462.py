"""462 Viberzi: Caremark criteria, a list of absences under one negated header."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "462-viberzi.md", "fu-462", "Harborline Commercial Plans", "Viberzi", "eluxadoline"
CLASS, STYLE = "IBS-D", "Caremark bullets, indication in the lead-in, header with negation"
COMBINED = ((24, 5), (8, 2))
AS, LO, RIF = {"dicyclomine", "hyoscyamine"}, {"loperamide"}, {"rifaximin"}


def rif(p):
    recent = p.tried(RIF, 0, 180)
    return IF(recent, p.failed(RIF) or p.intolerant(RIF))


# beneath "does NOT have any of the following" each item reads as the thing itself: True = absent is the passing sense
LINES = [
    L("lead", "Authorization may be granted when the requested drug is being prescribed for the treatment of irritable bowel syndrome with diarrhea (IBS-D) when ALL of the following criteria are met:", "dx", lambda p: p.dx("K58.0"), hidden=True),
    L("age", "The patient is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("bil", "Known or suspected biliary duct obstruction, or sphincter of Oddi disease or dysfunction", "no", lambda p: p.no_dx("K83.1", "K83.4"), hard="absence carried from the header"),
    L("pan", "A history of pancreatitis", "no", lambda p: p.no_hx("K85", "K86.0", "K86.1"), hard="absence carried from the header"),
    L("alc", "Alcoholism, alcohol abuse, or alcohol addiction", "no", lambda p: p.no_dx("F10.1", "F10.2")),
    L("gio", "Known or suspected mechanical gastrointestinal obstruction", "no", lambda p: p.no_dx("K56.5", "K56.6")),
    L("fail", "The patient has experienced an inadequate treatment response to ONE antispasmodic (e.g., dicyclomine, hyoscyamine) AND loperamide", "trial", lambda p: p.failed(AS) and p.failed(LO), hard="one of a class and a named drug"),
    L("int", "The patient has experienced an intolerance to both an antispasmodic (e.g., dicyclomine, hyoscyamine) and loperamide", "trial", lambda p: p.intolerant(AS) and p.intolerant(LO)),
    L("con", "The patient has a contraindication that would prohibit a trial of an antispasmodic and loperamide", "trial", lambda p: p.contraindicated(AS) and p.contraindicated(LO)),
    L("rif", "If the patient has received rifaximin (Xifaxan) in the past 6 months, the patient had an inadequate response to rifaximin or could not tolerate it", "if", rif, hard="conditional on a drug within a window"),
    L("conc", "The requested drug will not be used concomitantly with alosetron (Lotronex)", "conc", lambda p: not p.on({"alosetron"}), part="b"),
    L("spec", "The requested drug is prescribed by, or in consultation with, a gastroenterologist", "spec", lambda p: p.prescriber("gastroenterology")),
    L("now", "The patient has been receiving the requested drug for at least 12 weeks", "now", lambda p: p.taking({"eluxadoline"}, 84), "r"),
    L("pan2", "The patient has not developed pancreatitis in the past 12 months", "no", lambda p: p.no_hx("K85", "K86.0", "K86.1", within=360), "r", hard="event within a window"),
]
ATTESTATIONS = ["The patient has experienced a decrease in the severity of abdominal pain or an improvement in stool consistency"]


def initial(s):
    return ALL(s.lead, s.age, s.bil, s.pan, s.alc, s.gio, ANY(s.fail, s.int, s.con), s.rif, s.conc, s.spec)


def renewal(s):
    return ALL(s.now, ATT, s.pan2, s.conc)


IBS = dx("Irritable bowel syndrome with diarrhea", "K58.0")
INITIAL = dict(
    age=[[born(41, 40)], [born(18)], [born(18, -1)]],
    dx=[[IBS], [dx("Irritable bowel syndrome with constipation", "K58.1")], [past("Irritable bowel syndrome with diarrhea", "K58.0")], [dx("Functional diarrhea", "K59.1")]],
    step=[[failed("Dicyclomine", 60), failed("Loperamide", 40)], [failed("Levsin", 20), partial("Imodium", 90)], [failed("Bentyl", 60), worked("Loperamide", 200)], [failed("Loperamide", 60)],
          [bad("Hyoscyamine"), bad("Imodium", 4)], [contra("Dicyclomine"), contra("Loperamide")], [failed("Dicyclomine", 60), failed("Hyoscyamine", 60)], []],
    x=[[], [dx("Obstruction of bile duct", "K83.1")], [dx("Spasm of sphincter of Oddi", "K83.4")], [past("Acute pancreatitis, unspecified", "K85.90", 2000)], [dx("Other chronic pancreatitis", "K86.1")],
       [dx("Alcohol dependence, uncomplicated", "F10.20")], [dx("Other partial intestinal obstruction", "K56.690", 10)], [past("Unspecified intestinal obstruction", "K56.609", 900)],
       [dx("Calculus of gallbladder without cholecystitis", "K80.20")], [on("Lotronex", 40)], [worked("Alosetron", 60, 30)]],
    spec=[[spec("gastroenterology")], [spec("family medicine")]],
    rif=[[], [worked("Xifaxan", 14, 60)], [failed("Xifaxan", 14, 60)], [bad("Rifaximin", 6, 180)], [worked("Xifaxan", 14, 181)]],
)
RENEWAL = dict(
    now=[[IBS, on("Viberzi", 180)], [IBS, on("eluxadoline", 84)], [IBS, on("Viberzi", 83)], [IBS, worked("Viberzi", 200, 10)]],
    x=[[], [on("Lotronex", 20)], [past("Acute pancreatitis, unspecified", "K85.90", 360)], [past("Acute pancreatitis, unspecified", "K85.90", 361)]],
)
