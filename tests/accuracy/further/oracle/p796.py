"""796 Sunosi: Express Scripts policy, A) / i. with the count in brackets, two indications."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "796-sunosi.md", "fu-796", "Schuylkill Valley Assurance", "Sunosi", "solriamfetol"
CLASS, STYLE = "narcolepsy, sleep apnea: wakefulness", "Express Scripts, A) and i. under numbered indications"
COMBINED = ((40, 7), (14, 3))
S, MOD, ESS, SBP, DBP = {"solriamfetol"}, {"modafinil", "armodafinil"}, "Epworth Sleepiness Scale", "Systolic blood pressure", "Diastolic blood pressure"
LINES = [
    L("age", "Patient is ≥ 18 years of age", "age", lambda p: p.age_ge(18)),
    L("narc", "Patient has narcolepsy that was confirmed by polysomnography and a multiple sleep latency test", "dx", lambda p: p.dx("G47.4")),
    L("mod", "Patient has tried modafinil or armodafinil for ≥ 30 days", "trial", lambda p: p.tried(MOD, 30), hard="time alone, whatever the outcome"),
    L("int", "Modafinil or armodafinil was not tolerated", "trial", lambda p: p.intolerant(MOD)),
    L("oc", "Patient is a female who is taking an oral contraceptive (e.g., drospirenone/ethinyl estradiol)", "mix", lambda p: p.female and p.on({"ethinyl estradiol"}), hard="sex and a current drug"),
    L("spec", "Sunosi is prescribed by or in consultation with a sleep specialist or a neurologist", "spec", lambda p: p.prescriber("sleep medicine", "neurology")),
    L("osa", "Patient has obstructive sleep apnea", "dx", lambda p: p.dx("G47.33")),
    L("ess", "Epworth Sleepiness Scale score is ≥ 10 within the past 90 days", "lab", lambda p: p.lab(ESS, lambda v: v >= 10, 90)),
    L("bp", "Latest systolic blood pressure is < 140 mmHg and latest diastolic blood pressure is < 90 mmHg, both within the past 60 days", "lab",
      lambda p: ALL(p.lab(SBP, lambda v: v < 140, 60), p.lab(DBP, lambda v: v < 90, 60)), hard="two values, one window"),
    L("now", "Patient has been receiving Sunosi for ≥ 90 days", "now", lambda p: p.taking(S, 90), "r", hard="current use and its length"),
    L("fall", "Epworth Sleepiness Scale score has decreased by ≥ 25% from the score before Sunosi was started", "change", lambda p: p.change(ESS, S, lambda b, c: b > 0 and round((b - c) / b, 6) >= 0.25), "r", hard="relative change from baseline"),
    L("ten", "Latest Epworth Sleepiness Scale score is ≤ 10", "lab", lambda p: p.lab(ESS, lambda v: v <= 10), "r"),
    L("two", "Systolic blood pressure was < 150 mmHg on each of the two most recent measurements, taken on separate days", "lab", lambda p: p.two_days(SBP, lambda v: v < 150), "r", hard="two measurements on separate days"),
    L("x1", "Idiopathic hypersomnia", "no", lambda p: p.no_dx("G47.11", "G47.12"), exclude=True),
    L("x2", "Concurrent use with an oxybate product (Lumryz, Xyrem, or Xywav) or with Wakix (pitolisant)", "conc", lambda p: not p.on(OXYBATE | {"pitolisant"}), exclude=True),
    L("x3", "Use of a monoamine oxidase inhibitor (e.g., phenelzine, tranylcypromine) within the past 14 days", "conc", lambda p: not p.tried(MAOI, within=14), exclude=True, hard="class by examples, a window"),
    L("x4", "eGFR < 15 mL/min/1.73 m2", "lab", lambda p: p.lab("eGFR", lambda v: v >= 15), exclude=True, hard="a value under an exclusion"),
]
ATTESTATIONS = ["According to the prescriber, the airway obstruction has been treated with continuous positive airway pressure for at least 1 month"]


def out(s):
    return ALL(s.x1, s.x2, s.x3, s.x4)


def initial(s):
    return ALL(ANY(ALL(s.age, s.narc, ANY(s.mod, s.int, s.oc), s.spec), ALL(s.age, s.osa, s.ess, s.bp, ATT)), out(s))


def renewal(s):
    return ALL(s.now, ANY(s.fall, s.ten), s.two, out(s))


NARC = dx("Narcolepsy without cataplexy", "G47.419")
OSA = dx("Obstructive sleep apnea (adult) (pediatric)", "G47.33")
G = lab("eGFR", 88)
X = [[G], [lab("eGFR", 15)], [lab("eGFR", 14)], [], [G, dx("Idiopathic hypersomnia with long sleep time", "G47.11")], [G, on("Xywav", 40)], [G, on("Wakix", 40)], [G, worked("Xyrem", 90, 20)], [G, on("Nardil", 200)], [G, worked("Marplan", 100, 14)], [G, worked("Parnate", 100, 15)]]
bp = lambda s, d, ago=20: [lab(SBP, s, ago), lab(DBP, d, ago)]
INITIAL = dict(
    age=[[born(31, 30)], [born(18)], [born(18, -1)]],
    dx=[[NARC], [dx("Narcolepsy with cataplexy", "G47.411")], [dx("Insomnia, unspecified", "G47.00")], [past("Narcolepsy without cataplexy", "G47.419")]],
    mod=[[failed("Provigil", 60)], [worked("Nuvigil", 30)], [worked("modafinil", 29)], [bad("armodafinil", 6)], [contra("modafinil")], [sex("female"), on("Yaz", 200)], [sex("female"), worked("Yaz", 200, 30)], [failed("Ritalin", 90)], []],
    spec=[[spec("sleep medicine")], [spec("neurology")], [spec("psychiatry")]],
    x=X,
)
MORE = {"osa": dict(
    age=[[born(54, 30)], [born(18, -1)]],
    dx=[[OSA], [dx("Primary central sleep apnea", "G47.31")]],
    ess=[[lab(ESS, 15)], [lab(ESS, 10, 90)], [lab(ESS, 9)], [lab(ESS, 15, 91)], []],
    bp=[bp(126, 80), bp(139, 89, 60), bp(140, 80), bp(128, 90), bp(126, 80, 61), [lab(SBP, 126)]],
    x=X[:4],
)}
RENEWAL = dict(
    now=[[NARC, on("Sunosi", 220)], [OSA, on("solriamfetol", 90)], [NARC, on("Sunosi", 89)], [NARC, worked("Sunosi", 200, 10)]],
    ess=[[lab(ESS, 18, 240), lab(ESS, 12, 20)], [lab(ESS, 16, 220), lab(ESS, 12, 20)], [lab(ESS, 16, 240), lab(ESS, 13, 20)], [lab(ESS, 12, 240), lab(ESS, 10, 20)], [lab(ESS, 14, 20)], [lab(ESS, 8, 20)], []],
    bp=[[lab(SBP, 132, 60), lab(SBP, 128, 10)], [lab(SBP, 149, 60), lab(SBP, 149, 10)], [lab(SBP, 150, 60), lab(SBP, 128, 10)], [lab(SBP, 128, 10)], [lab(SBP, 170, 100), lab(SBP, 132, 60), lab(SBP, 128, 10)]],
    x=X[:2] + X[5:6] + X[9:10],
)
