"""632 Wakix: Express Scripts, bold numbered indications with A) i., an age-dependent step, change in points, QT exclusions."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "632-wakix.md", "fu-632", "Bluestem Mutual Health", "Wakix", "pitolisant"
CLASS, STYLE = "narcolepsy: pitolisant", "Express Scripts, A) i. under bold numbers"
COMBINED = ((34, 7), (14, 3))
MODA = {"modafinil", "armodafinil"}
ESS = "Epworth Sleepiness Scale"


def before(p):
    b = p.baseline_current(ESS, {"pitolisant"})[0]
    return None if b is None else b >= 11


LINES = [
    L("age6", "Patient is ≥ 6 years of age", "age", lambda p: p.age_ge(6)),
    L("narc", "Patient has narcolepsy, confirmed by polysomnography and a multiple sleep latency test", "dx", lambda p: p.dx("G47.4")),
    L("ess", "Epworth Sleepiness Scale score was ≥ 11 before treatment with Wakix", "lab", before, hard="value before the drug"),
    L("moda", "Patient has tried modafinil or armodafinil for ≥ 30 days", "trial", lambda p: p.tried(MODA, 30)),
    L("modx", "Patient has a contraindication (e.g., mitral valve prolapse) or an intolerance to modafinil or armodafinil", "trial",
      lambda p: p.intolerant(MODA) or p.contraindicated(MODA, "I34.1"), hard="a condition the policy names as contraindication"),
    L("spec", "Wakix is prescribed by or in consultation with a neurologist or a sleep medicine physician", "spec", lambda p: p.prescriber("neurology", "sleep medicine")),
    L("age18", "Patient is ≥ 18 years of age", "age", lambda p: p.age_ge(18)),
    L("cata", "Patient has narcolepsy with cataplexy", "dx", lambda p: p.dx("G47.411", "G47.421")),
    L("two", "Patient has tried TWO of the following (i, ii, or iii):", "trial",
      lambda p: count(p.tried, {"venlafaxine"}, TCA | {"clomipramine", "protriptyline"}, SSRI) >= 2, hard="two of three items, items are classes"),
    L("conc", "Concomitant use with Sunosi or with an oxybate product (Xyrem, Xywav, Lumryz)", "conc", lambda p: not p.on({"solriamfetol"} | OXYBATE), exclude=True),
    L("qt", "Personal or family history of long QT syndrome", "no", lambda p: p.no_hx("I45.81") and not p.family("I45.81"), exclude=True, hard="personal or family history"),
    L("esrd", "End-stage renal disease, or an eGFR < 15 mL/min/1.73 m2", "no", lambda p: NOT(ANY(not p.no_dx("N18.6"), p.lab("eGFR", lambda v: v < 15))), exclude=True, hard="condition or value"),
    L("aad", "Current use of a Class 1A or Class 3 antiarrhythmic (e.g., quinidine, disopyramide, amiodarone, sotalol)", "conc",
      lambda p: not p.on({"quinidine", "disopyramide", "procainamide", "amiodarone", "sotalol", "dofetilide", "dronedarone", "ibutilide"}), exclude=True, hard="class by examples"),
    L("now", "Patient has been receiving Wakix for ≥ 6 months", "now", lambda p: p.taking({"pitolisant"}, 180), "r"),
    L("fall", "Epworth Sleepiness Scale score has decreased by ≥ 3 points from baseline", "change", lambda p: p.change(ESS, {"pitolisant"}, lambda b, c: b - c >= 3), "r", hard="change in points"),
]
ATTESTATIONS = []


def out(s):
    return ALL(s.conc, s.qt, s.esrd, s.aad)


def initial(s):
    return ALL(ANY(ALL(s.age6, s.narc, s.ess, IF(s.age18, ANY(s.moda, s.modx)), s.spec),
                   ALL(s.age18, s.cata, s.two, s.spec)), out(s))


def renewal(s):
    return ALL(s.now, s.fall, out(s))


N = dx("Narcolepsy without cataplexy", "G47.419")
C = dx("Narcolepsy with cataplexy", "G47.411")
INITIAL = dict(
    age=[[born(31, 40)], [born(18)], [born(18, -1)], [born(6)], [born(6, -1)]],
    dx=[[N], [C], [dx("Idiopathic hypersomnia with long sleep time", "G47.11")], [past("Narcolepsy without cataplexy", "G47.419")], [dx("Obstructive sleep apnea", "G47.33")]],
    ess=[[lab(ESS, 15)], [lab(ESS, 11, 200)], [lab(ESS, 10)], [], [lab(ESS, 14, 120), on("Wakix", 60), lab(ESS, 8, 5)], [on("Wakix", 60), lab(ESS, 14, 5)], [lab(ESS, 14, 100), lab(ESS, 9, 10)]],
    moda=[[failed("Provigil", 60)], [worked("armodafinil", 30)], [failed("Nuvigil", 29)], [bad("modafinil", 6)], [contra("Provigil")], [dx("Nonrheumatic mitral (valve) prolapse", "I34.1", 900)], [failed("Ritalin", 90)], [],
          [born(12), failed("Ritalin", 90)], [undated("Provigil")]],
    spec=[[spec("sleep medicine")], [spec("neurology")], [spec("family medicine")]],
    x=[[lab("eGFR", 88)], [], [lab("eGFR", 15)], [lab("eGFR", 14)], [dx("End stage renal disease", "N18.6", 300)], [lab("eGFR", 80), on("Sunosi", 40)], [lab("eGFR", 80), on("Lumryz", 40)], [lab("eGFR", 80), worked("Xyrem", 80, 40)],
       [lab("eGFR", 80), fam("Long QT syndrome", "I45.81", "sister")], [lab("eGFR", 80), past("Long QT syndrome", "I45.81")], [lab("eGFR", 80), on("Pacerone", 90)], [lab("eGFR", 80), on("Norpace", 90)], [lab("eGFR", 80), worked("Betapace", 90, 100)]],
)
MORE = {"cataplexy": dict(
    dx=[[C, born(40, 9)], [N, born(40, 9)], [C, born(18, -1)], [C, born(18)]],
    two=[[failed("Effexor XR", 60), worked("clomipramine", 80)], [worked("Prozac", 10), bad("Tofranil", 4)], [failed("fluoxetine", 90), failed("Zoloft", 60)], [failed("venlafaxine", 200)], [failed("Effexor XR", 60), contra("Anafranil")], []],
    spec=[[spec("neurology")], [spec("psychiatry")]],
    x=[[lab("eGFR", 88)], [lab("eGFR", 80), on("Xywav", 40)]],
)}
RENEWAL = dict(
    now=[[N, on("Wakix", 250)], [N, on("pitolisant", 180)], [N, on("Wakix", 179)], [N, worked("Wakix", 250, 10)]],
    ess=[[lab(ESS, 16, 300), lab(ESS, 10, 20)], [lab(ESS, 16, 300), lab(ESS, 13, 20)], [lab(ESS, 16, 300), lab(ESS, 14, 20)], [lab(ESS, 10, 20)], [lab(ESS, 16, 300)], [lab(ESS, 16, 300), lab(ESS, 9, 90), lab(ESS, 15, 10)]],
    x=[[lab("eGFR", 88)], [lab("eGFR", 80), on("Sunosi", 40)], []],
)
