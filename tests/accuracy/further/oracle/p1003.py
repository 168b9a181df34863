"""1003 Wakix: check-box form in three sections."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "1003-wakix.md", "fu-1003", "Prairie Lakes Medicaid", "Wakix", "pitolisant"
CLASS, STYLE = "narcolepsy: H3 antagonist", "check-box form, boxes below boxes"
COMBINED = ((26, 6), (14, 3))
MODA = {"modafinil", "armodafinil"}
H1 = {"diphenhydramine", "hydroxyzine", "imipramine", "clomipramine", "mirtazapine"}
SUD = ("F10", "F11", "F12", "F13", "F14", "F15", "F16", "F18", "F19")
ESS = "Epworth Sleepiness Scale"
LINES = [
    L("age", "Member is at least 6 years old", "age", lambda p: p.age_ge(6)),
    L("nar", "Member has narcolepsy type 1 or narcolepsy type 2", "dx", lambda p: p.dx("G47.41")),
    L("ess", "Most recent Epworth Sleepiness Scale (ESS) score, from the past 90 days, is 11 or higher", "lab", lambda p: p.lab(ESS, lambda v: v >= 11, 90)),
    L("spec", "Prescriber is a neurologist, pulmonologist, or sleep medicine specialist, or has consulted one", "spec", lambda p: p.prescriber("neurology", "pulmonology", "sleep medicine")),
    L("tri", "Member tried modafinil or armodafinil for at least 30 days without an adequate response", "trial", lambda p: p.failed(MODA, 30)),
    L("int", "Member could not tolerate modafinil or armodafinil", "trial", lambda p: p.intolerant(MODA)),
    L("con", "Modafinil and armodafinil are both contraindicated for the member", "trial", lambda p: p.contraindicated({"modafinil"}) and p.contraindicated({"armodafinil"})),
    L("sud", "Member has a history of substance use disorder", "dx", lambda p: p.hx(*SUD)),
    L("sun", "Member has narcolepsy with cataplexy, or has tried Sunosi (solriamfetol) and it failed or was not tolerated", "trial",
      lambda p: p.dx("G47.411") or p.failed({"solriamfetol"}) or p.intolerant({"solriamfetol"}), hard="diagnosis or drug trial on one line"),
    L("h1", "Member is not taking diphenhydramine, hydroxyzine, imipramine, clomipramine, or mirtazapine", "conc", lambda p: not p.on(H1), "b"),
    L("qt", "Member does not have long QT syndrome and has no history of ventricular tachycardia", "no", lambda p: p.no_dx("I45.81") and p.no_hx("I47.2"), "b"),
    L("now", "Member is taking Wakix and has taken it for at least 60 days", "now", lambda p: p.taking({"pitolisant"}, 60), "r"),
    L("drop", "ESS score is at least 3 points lower than before Wakix was started", "change", lambda p: p.change(ESS, {"pitolisant"}, lambda b, c: b - c >= 3), "r"),
    L("conc", "Use together with Sunosi (solriamfetol)", "conc", lambda p: not p.on({"solriamfetol"}), exclude=True),
    L("esrd", "End-stage renal disease", "no", lambda p: p.no_dx("N18.6"), exclude=True),
]
ATTESTATIONS = ["Sleep study report (polysomnogram with multiple sleep latency test) is attached",
                "Prescriber has advised the member that Wakix can make hormonal birth control less effective",
                "Prescriber reports that the member has fewer cataplexy attacks"]


def initial(s):
    return ALL(s.age, s.nar, ATT, s.ess, s.spec, ANY(s.tri, s.int, s.con, s.sud), s.sun, s.h1, s.qt, ATT, s.conc, s.esrd)


def renewal(s):
    return ALL(s.now, ANY(s.drop, ATT), s.h1, s.qt, s.conc, s.esrd)


N2 = dx("Narcolepsy without cataplexy", "G47.419", 500)
N1 = dx("Narcolepsy with cataplexy", "G47.411", 500)
SUN = failed("Sunosi", 60, 40)
H1S = [on("Benadryl", 30), on("Vistaril", 60), on("Remeron", 200)]
QT = [[dx("Long QT syndrome", "I45.81")], [past("Ventricular tachycardia, unspecified", "I47.20")], [dx("Unspecified atrial fibrillation", "I48.91")]]
INITIAL = dict(
    age=[[born(34)], [born(6)], [born(6, -1)]],
    nar=[[N2, SUN], [N1, SUN], [N1], [N2], [N2, bad("Sunosi")], [N2, worked("Sunosi", 90)], [N2, failed("Xyrem", 90)], [dx("Idiopathic hypersomnia with long sleep time", "G47.11"), SUN],
         [dx("Obstructive sleep apnea (adult) (pediatric)", "G47.33"), SUN], [past("Narcolepsy with cataplexy", "G47.411")]],
    ess=[[lab(ESS, 16)], [lab(ESS, 11, 90)], [lab(ESS, 10)], [lab(ESS, 16, 91)], [], [lab(ESS, 14, 80), lab(ESS, 9, 10)]],
    spec=[[spec("neurology")], [spec("sleep medicine")], [spec("pulmonology")], [spec("family medicine")], [spec("psychiatry")]],
    moda=[[failed("Provigil", 60, 120)], [failed("Nuvigil", 30, 120)], [failed("Modafinil", 29, 120)], [partial("armodafinil", 90, 120)], [bad("Nuvigil")], [contra("modafinil"), contra("armodafinil")],
          [contra("modafinil")], [worked("Provigil", 200)], [failed("Ritalin", 90, 120)], [past("Opioid dependence, in remission", "F11.21")], [dx("Cocaine dependence, uncomplicated", "F14.20")],
          [dx("Generalized anxiety disorder", "F41.1")]],
    h1=[[], [H1S[0]], [H1S[1]], [H1S[2]], [on("Anafranil", 90)], [on("Zyrtec", 90)], [on("Effexor XR", 200)], [worked("Remeron", 200)]],
    x=[[]] + QT + [[on("Sunosi", 20)], [dx("End stage renal disease", "N18.6")], [dx("Chronic kidney disease, stage 4 (severe)", "N18.4")]],
)
RENEWAL = dict(
    now=[[N1, on("Wakix", 180)], [N1, on("pitolisant", 60), lab(ESS, 18, 90)], [N1, on("Wakix", 59), lab(ESS, 18, 90)], [N1, worked("Wakix", 180, 20)]],
    ess=[[lab(ESS, 17, 200), lab(ESS, 9, 20)], [lab(ESS, 17, 200), lab(ESS, 14, 20)], [lab(ESS, 17, 200), lab(ESS, 15, 20)], [lab(ESS, 8, 20)], []],
    h1=[[], [on("Tofranil", 40)], [on("Claritin", 90)]],
    x=[[], QT[0], QT[1], [on("Sunosi", 40)], [dx("End stage renal disease", "N18.6", 30)]],
)
