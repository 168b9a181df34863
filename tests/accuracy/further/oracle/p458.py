"""458 Sunosi: Anthem clinical criteria, roman numerals, a bare OR between the last two."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "458-sunosi-clinical-criteria.txt", "fu-458", "Harborstone Health", "Sunosi", "solriamfetol"
CLASS, STYLE = "narcolepsy and sleep apnea, wakefulness", "Anthem clinical criteria: I./A., bare AND/OR lines, 'may not be approved'"
COMBINED = ((26, 3), (14, 2))
E, A = "Epworth Sleepiness Scale", "Apnea-hypopnea index"
MOD = {"modafinil", "armodafinil"}
LINES = [
    L("age", "Individual is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("nar", "Diagnosis of narcolepsy, type 1 or type 2", "dx", lambda p: p.dx("G47.41")),
    L("osa", "Diagnosis of obstructive sleep apnea (OSA) confirmed by an apnea-hypopnea index (AHI) of 5 or more events per hour", "mix", lambda p: ALL(p.dx("G47.33"), p.lab(A, lambda v: v >= 5)), hard="diagnosis and value"),
    L("ess", "Individual has excessive daytime sleepiness, shown by an Epworth Sleepiness Scale (ESS) score of 10 or greater within the past 6 months", "lab", lambda p: p.lab(E, lambda v: v >= 10, 180)),
    L("mod", "Individual has had a trial (medication samples/coupons/discount cards are excluded from consideration as a trial) and inadequate response or intolerance to modafinil or armodafinil", "trial",
      lambda p: p.fail_or_intolerant(MOD), hard="a remark inside the phrase"),
    L("con", "Individual has a contraindication to both modafinil and armodafinil", "trial", lambda p: p.contraindicated({"modafinil"}) and p.contraindicated({"armodafinil"})),
    L("now", "Individual is currently using Sunosi", "now", lambda p: p.taking({"solriamfetol"}), "r"),
    L("red", "Individual has had a reduction in the Epworth Sleepiness Scale (ESS) score compared to baseline", "change", lambda p: p.change(E, {"solriamfetol"}, lambda b, c: c < b), "r"),
    L("maoi", "Individual is using a monoamine oxidase inhibitor (MAOI) concurrently or has used one within the last 14 days", "conc", lambda p: not p.on(MAOI) and not p.tried(MAOI, 0, 14), exclude=True),
    L("esrd", "Individual has end-stage renal disease or an eGFR less than 15 mL/min/1.73 m2", "no",
      lambda p: ALL(p.no_dx("N18.6"), p.lab("eGFR", lambda v: v >= 15)), exclude=True, hard="condition or value"),
    L("mi", "Individual has had a myocardial infarction or stroke within the past 12 months", "no", lambda p: p.no_hx("I21", "I22", "I60", "I61", "I63", within=360), exclude=True, hard="events in a window"),
    L("sed", "Individual is using a sedative hypnotic (such as zolpidem or eszopiclone) at the same time", "conc", lambda p: not p.on({"zolpidem", "eszopiclone", "zaleplon", "temazepam", "triazolam"}), exclude=True),
]
ATTESTATIONS = []


def initial(s):
    return ALL(s.age, ANY(s.nar, s.osa), s.ess, ANY(s.mod, s.con), s.maoi, s.esrd, s.mi, s.sed)


def renewal(s):
    return ALL(s.now, s.red, s.maoi, s.esrd, s.mi, s.sed)


NAR, OSA = dx("Narcolepsy with cataplexy", "G47.411"), dx("Obstructive sleep apnea (adult) (pediatric)", "G47.33")
G = lab("eGFR", 82)
X = [[G], [G, on("Nardil", 60)], [G, failed("Parnate", 100, 14)], [G, failed("Parnate", 100, 15)], [lab("eGFR", 15)], [lab("eGFR", 14)], [], [dx("End stage renal disease", "N18.6"), G],
     [G, past("Acute myocardial infarction, unspecified", "I21.9", 300)], [G, past("Cerebral infarction, unspecified", "I63.9", 700)], [G, on("Ambien", 60)], [G, on("Zoloft", 90)]]
INITIAL = dict(
    age=[[born(36, 12)], [born(18)], [born(18, -1)]],
    dx=[[NAR], [dx("Narcolepsy without cataplexy", "G47.419")], [OSA, lab(A, 22)], [OSA, lab(A, 5)], [OSA, lab(A, 4.8)], [OSA], [dx("Idiopathic hypersomnia without long sleep time", "G47.12"), lab(A, 12)], [past("Narcolepsy with cataplexy", "G47.411")]],
    ess=[[lab(E, 15)], [lab(E, 10, 180)], [lab(E, 9)], [lab(E, 16, 181)], []],
    mod=[[failed("Provigil", 60)], [bad("Nuvigil", 4)], [contra("Modafinil"), contra("Armodafinil")], [contra("Modafinil")], [worked("Provigil", 200)], [failed("Ritalin", 60)], []],
    x=X,
)
RENEWAL = dict(
    now=[[NAR, on("Sunosi", 200)], [OSA, on("solriamfetol", 200)], [NAR, worked("Sunosi", 200, 10)]],
    ess=[[lab(E, 16, 240), lab(E, 9)], [lab(E, 12, 240), lab(E, 12)], [lab(E, 12, 240), lab(E, 11)], [lab(E, 9)], []],
    x=[X[0], X[1], X[5], X[6], X[10]],
)
