"""115 Sunosi: 1) and a) lists, compound lines, a file without a policy id."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "115-sunosi-medical-necessity.md", "fu-115", "Redwood Basin Health Alliance", "Sunosi", "solriamfetol"
CLASS, STYLE = "narcolepsy and sleep apnea, wake-promoting", "1) a) lists, front matter without policy_id, dosing table"
ESS = "Epworth Sleepiness Scale"
LINES = [
    L("age", "Member is at least 18 years old", "age", lambda p: p.age_ge(18)),
    L("nar", "Diagnosis of narcolepsy and an Epworth Sleepiness Scale score of 10 or more", "mix", lambda p: ALL(p.dx("G47.4"), p.lab(ESS, lambda v: v >= 10)), hard="diagnosis and score on one line"),
    L("osa", "Diagnosis of obstructive sleep apnea with an apnea-hypopnea index of 15 or more events per hour, and the airway obstruction is being treated (for example, with CPAP)", "mix",
      lambda p: ALL(p.dx("G47.33"), p.lab("Apnea-hypopnea index", lambda v: v >= 15)), hard="diagnosis, score and attestation on one line"),
    L("mod", "Insufficient response to modafinil or armodafinil taken for at least 30 days, or intolerance to both drugs", "mix",
      lambda p: p.failed({"modafinil", "armodafinil"}, 30) or (p.intolerant({"modafinil"}) and p.intolerant({"armodafinil"})), hard="one drug failed or both not tolerated"),
    L("mao", "Member does not take a monoamine oxidase inhibitor and has not taken one within the past 14 days", "conc",
      lambda p: not p.on(MAOI) and not p.tried(MAOI, 0, 14), hard="wash-out window"),
    L("ress", "The Epworth Sleepiness Scale score is lower than it was at baseline", "change", lambda p: p.change(ESS, {"solriamfetol"}, lambda b, c: c < b), "r", hard="baseline value"),
    L("now", "Member is currently taking Sunosi", "now", lambda p: p.taking({"solriamfetol"}), "r"),
    L("esrd", "End-stage renal disease", "no", lambda p: p.no_dx("N18.6"), exclude=True),
    L("shift", "Shift work disorder", "no", lambda p: p.no_dx("G47.26"), exclude=True),
]
ATTESTATIONS = ["Other causes of sleepiness have been ruled out by the prescriber"]


def initial(s):
    return ALL(s.age, ANY(s.nar, s.osa), s.mod, s.mao, ATT, s.esrd, s.shift)


def renewal(s):
    return ALL(s.ress, s.now, s.esrd, s.shift)


NAR, OSA = dx("Narcolepsy without cataplexy", "G47.419"), dx("Obstructive sleep apnea", "G47.33")
INITIAL = dict(
    age=[[born(34, 20)], [born(18)], [born(18, -1)]],
    dx=[[NAR, lab(ESS, 15)], [NAR, lab(ESS, 10)], [NAR, lab(ESS, 9)], [NAR], [OSA, lab("Apnea-hypopnea index", 15)], [OSA, lab("Apnea-hypopnea index", 14.9), lab(ESS, 16)],
        [OSA, lab(ESS, 16)], [dx("Narcolepsy with cataplexy", "G47.411"), lab(ESS, 12, 400)], [dx("Idiopathic hypersomnia", "G47.11"), lab(ESS, 18)], [], [past("Narcolepsy", "G47.419"), lab(ESS, 14)]],
    mod=[[failed("Provigil", 60)], [partial("Nuvigil", 30)], [failed("Provigil", 29)], [bad("Provigil"), bad("Nuvigil", 20, 200)], [bad("Provigil")], [worked("Modafinil", 300)],
         [contra("Provigil"), contra("Nuvigil")], [], [failed("Ritalin", 90)]],
    mao=[[], [on("Nardil")], [worked("Parnate", 100, 14)], [worked("Parnate", 100, 15)], [on("Zoloft")]],
    x=[[], [dx("End stage renal disease", "N18.6")], [dx("Circadian rhythm sleep disorder, shift work type", "G47.26")], [past("Shift work disorder", "G47.26")]],
)
RENEWAL = dict(
    ess=[[lab(ESS, 16, 190), lab(ESS, 8, 10)], [lab(ESS, 16, 190), lab(ESS, 16, 10)], [lab(ESS, 8, 10)], [lab(ESS, 16, 190), lab(ESS, 9, 90), lab(ESS, 17, 10)], [lab(ESS, 16, 190), lab(ESS, 15, 10)]],
    now=[[NAR, on("Sunosi", 185)], [OSA, on("solriamfetol", 185)], [NAR, worked("Sunosi", 160, 25)]],
    x=[[], [dx("End stage renal disease", "N18.6")]],
)
