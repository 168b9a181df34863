"""322 Lumryz: Express Scripts style, two numbered indications, lettered criteria, age conditional."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "322-lumryz-express.md", "fu-322", "Blackstone Valley Assurance", "Lumryz", "sodium oxybate"
CLASS, STYLE = "narcolepsy, oxybate", "Express Scripts: bold indications, A) i. levels, conditions not covered"
OXY, MODA = {"sodium oxybate"}, ({"modafinil"}, {"armodafinil"})
HYPNOTIC = {"zolpidem", "eszopiclone", "zaleplon", "temazepam", "triazolam"}
SLEEP = "The medication is prescribed by, or in consultation with, a sleep medicine physician or a neurologist"
ESS = "Epworth Sleepiness Scale"
LINES = [
    L("age", "Patient is ≥ 7 years of age", "age", lambda p: p.age_ge(7)),
    L("cat", "Narcolepsy with cataplexy (narcolepsy type 1) has been diagnosed", "dx", lambda p: p.dx("G47.411", "G47.421")),
    L("anti", "An antidepressant used for cataplexy (venlafaxine, fluoxetine, clomipramine, or protriptyline) has been tried", "trial",
      lambda p: p.tried({"venlafaxine", "fluoxetine", "clomipramine", "protriptyline"})),
    L("pit", "Pitolisant (Wakix) has been ineffective or was not tolerated", "trial", lambda p: p.fail_or_intolerant({"pitolisant"})),
    L("spec", SLEEP, "spec", lambda p: p.prescriber("sleep medicine", "neurology")),
    L("narc", "Patient has narcolepsy (type 1 or type 2), documented by polysomnography and a multiple sleep latency test", "dx", lambda p: p.dx("G47.4"), hard="fact and documentation"),
    L("ess", "Epworth Sleepiness Scale score is > 10, measured no more than 6 months ago", "lab", lambda p: p.lab(ESS, lambda v: v > 10, 180)),
    L("stim", "Patient has tried at least one central nervous system stimulant (e.g., methylphenidate, dextroamphetamine, mixed amphetamine salts) for ≥ 4 weeks", "trial",
      lambda p: p.tried(STIMULANT, 28)),
    L("moda", "If the patient is ≥ 18 years of age, either modafinil or armodafinil was tried for ≥ 4 weeks as well, or the patient has a contraindication to both of them", "if",
      lambda p: IF(p.age_ge(18), p.tried(MODA[0] | MODA[1], 28) or all(p.contraindicated(m) for m in MODA)), hard="conditional on age; contraindication to both"),
    L("now", "Patient is receiving Lumryz at this time and has been for ≥ 3 months", "now", lambda p: p.taking(OXY, 90), "r"),
    L("hyp", "Concurrent use with a sedative hypnotic (e.g., zolpidem, eszopiclone, zaleplon, temazepam) or with another oxybate product (Xyrem, Xywav)", "conc",
      lambda p: not p.on(HYPNOTIC) and not p.another(OXY, "Lumryz", "sodium oxybate"), exclude=True, hard="another brand of the same ingredient"),
    L("ssadh", "Succinic semialdehyde dehydrogenase deficiency", "no", lambda p: p.no_dx("E72.81"), exclude=True),
    L("alc", "Alcohol dependence", "no", lambda p: p.no_dx("F10.2"), exclude=True),
]
ATTESTATIONS = ["According to the prescriber, cataplexy attacks or daytime sleepiness have decreased on Lumryz"]


def initial(s):
    return ALL(ANY(ALL(s.age, s.cat, ANY(s.anti, s.pit), s.spec), ALL(s.age, s.narc, s.ess, s.stim, s.moda, s.spec)), s.hyp, s.ssadh, s.alc)


def renewal(s):
    return ALL(s.now, ATT, s.hyp, s.ssadh, s.alc)


N1, N2 = dx("Narcolepsy with cataplexy", "G47.411"), dx("Narcolepsy without cataplexy", "G47.419")
X = [[], [on("Ambien")], [worked("Ambien", 60, 10)], [on("Xyrem", 60)], [dx("Succinic semialdehyde dehydrogenase deficiency", "E72.81")],
     [dx("Alcohol dependence, uncomplicated", "F10.20")], [past("Alcohol dependence, uncomplicated", "F10.20")]]
INITIAL = dict(
    age=[[born(33, 50)], [born(7)], [born(7, -1)]],
    dx=[[N1], [N2], [dx("Idiopathic hypersomnia without long sleep time", "G47.12")]],
    step=[[failed("Effexor XR", 40)], [on("Prozac")], [failed("Wakix", 60)], [bad("Wakix")], [worked("Wakix", 100)], [failed("Zoloft", 60)], [contra("venlafaxine")], []],
    spec=[[spec("neurology")], [spec("sleep medicine")], [spec("pulmonology")]],
    x=X,
)
MORE = {"eds": dict(
    age=[[born(33, 50)], [born(18)], [born(18, -1)]],
    dx=[[N2], [dx("Obstructive sleep apnea", "G47.33")]],
    ess=[[lab(ESS, 15)], [lab(ESS, 11, 180)], [lab(ESS, 11, 181)], [lab(ESS, 10)], []],
    stim=[[failed("Ritalin", 60, 200)], [worked("Adderall", 28, 200)], [failed("Ritalin", 27, 200)], [bad("Ritalin", 5)], [failed("Sunosi", 60)]],
    moda=[[failed("Provigil", 50)], [worked("Nuvigil", 28)], [failed("Provigil", 27)], [contra("Provigil")], [contra("Provigil"), contra("Nuvigil")], [born(17, 100)]],
    spec=[[spec("sleep medicine")], [spec("psychiatry")]],
)}
RENEWAL = dict(
    now=[[N1, on("Lumryz", 200)], [N1, on("Lumryz", 90)], [N1, on("Lumryz", 89)], [N1, worked("Lumryz", 200, 5)], [N1, on("sodium oxybate", 120)]],
    x=[[], [on("Lunesta")], [on("Xywav", 30)]],
)
