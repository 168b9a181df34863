"""665 Xyrem: UnitedHealthcare program, two indications each with reauthorization, header with the verb, conditional."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "665-xyrem.md", "fu-665", "Copperfield United Health Plans", "Xyrem", "sodium oxybate"
CLASS, STYLE = "narcolepsy", "UnitedHealthcare program, a. (1) with -AND-/-OR- lines, indications with own renewal"
COMBINED = ((22, 6), (20, 5))
step = lambda p, *d: p.tfci(set(d), 30)
LINES = [
    L("cat", "Diagnosis of narcolepsy with cataplexy", "dx", lambda p: p.dx("G47.411")),
    L("a18", "Patient is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("ped", "Patient is 7 to 17 years of age and weighs at least 20 kg", "mix", lambda p: ALL(p.age_in(7, 17), p.lab("Body weight", lambda v: v >= 20)), hard="age and weight on one line"),
    L("spec", "Prescribed by a neurologist, a psychiatrist, or a sleep medicine specialist", "spec", lambda p: p.prescriber("neurology", "psychiatry", "sleep medicine", consult=False)),
    L("hcat", "### A. Narcolepsy with Cataplexy", "dx", lambda p: p.dx("G47.411"), "r", hidden=True),
    L("now", "Patient is currently on Xyrem therapy", "now", lambda p: p.on({"sodium oxybate"}), "r"),
    L("noc", "Diagnosis of narcolepsy without cataplexy", "dx", lambda p: p.dx("G47.419")),
    L("a7", "Patient is 7 years of age or older", "age", lambda p: p.age_ge(7)),
    L("ess", "Epworth Sleepiness Scale score greater than 10 within the past 3 months", "lab", lambda p: p.lab("Epworth Sleepiness Scale", lambda v: v > 10, 90)),
    L("mod", "modafinil or armodafinil", "trial", lambda p: step(p, "modafinil", "armodafinil"), hard="the header carries the verb"),
    L("stim", "An amphetamine-based stimulant (e.g., amphetamine, dextroamphetamine) or a methylphenidate-based stimulant", "trial", lambda p: p.tfci(STIMULANT, 30), hard="the header carries the verb; two classes"),
    L("sun", "If the patient is 18 years of age or older, history of failure, contraindication, or intolerance to Sunosi (solriamfetol) or Wakix (pitolisant)", "if", lambda p: IF(p.age_ge(18), p.tfci({"solriamfetol", "pitolisant"})), hard="conditional on age"),
    L("hnoc", "### B. Narcolepsy without Cataplexy", "dx", lambda p: p.dx("G47.419"), "r", hidden=True),
    L("fall", "Epworth Sleepiness Scale score has improved by at least 3 points from baseline", "change", lambda p: p.change("Epworth Sleepiness Scale", {"sodium oxybate"}, lambda b, c: b - c >= 3), "r"),
    L("hyp", "Patient is taking a sedative hypnotic (e.g., zolpidem, eszopiclone, temazepam)", "conc", lambda p: not p.on(HYPNOTIC), exclude=True),
    L("oxy", "Xyrem is used in combination with another oxybate product (e.g., Xywav, Lumryz)", "conc", lambda p: not p.another({"sodium oxybate"}, "Xyrem", "sodium oxybate"), exclude=True, hard="other brands of the same ingredient"),
    L("ssa", "Patient has succinic semialdehyde dehydrogenase deficiency", "no", lambda p: p.no_dx("E72.81"), exclude=True),
    L("aud", "History of alcohol use disorder at any time, or opioid overdose within the past 12 months", "no",
      lambda p: p.no_hx("F10.1", "F10.2") and p.no_hx("T40.0X", "T40.1X", "T40.2X", "T40.3X", "T40.4", "T40.60", within=360), exclude=True, hard="a history and an event in a window"),
]
ATTESTATIONS = ["Physician attests that cataplexy is characterized by sudden and brief loss of muscle tone", "Documentation of a reduction in the frequency of cataplexy attacks"]


def out(s):
    return ALL(s.hyp, s.oxy, s.ssa, s.aud)


def initial(s):
    a = ALL(s.cat, ANY(s.a18, s.ped), ATT, s.spec)
    b = ALL(s.noc, s.a7, s.ess, ALL(s.mod, s.stim), s.sun, s.spec)
    return ALL(ANY(a, b), out(s))


def renewal(s):
    return ALL(ANY(ALL(s.hcat, s.now, ATT), ALL(s.hnoc, s.now, s.fall)), out(s))


E = "Epworth Sleepiness Scale"
CAT, NOC = dx("Narcolepsy with cataplexy", "G47.411"), dx("Narcolepsy without cataplexy", "G47.419")
SPEC = [[spec("sleep medicine")], [spec("neurology")], [spec("psychiatry")], [spec("pulmonology")]]
X = [[], [on("zolpidem", 60)], [worked("Lunesta", 60)], [on("Xywav", 60)], [worked("Lumryz", 60)], [dx("Disorder of gamma aminobutyric acid metabolism", "E72.81")], [past("Alcohol dependence, in remission", "F10.21", 2500)],
     [dx("Poisoning by other opioids, accidental (unintentional), initial encounter", "T40.2X1A", 360, "resolved")], [dx("Poisoning by other opioids, accidental (unintentional), initial encounter", "T40.2X1A", 361, "resolved")]]
INITIAL = dict(
    age=[[born(33, 20)], [born(18)], [born(18, -1)], [born(18, -1), lab("Body weight", 20)], [born(7), lab("Body weight", 19.5)], [born(7, -1), lab("Body weight", 25)], [born(12), lab("Body weight", 88, 20, "[lb_av]")]],
    dx=[[CAT], [dx("Hypersomnia, unspecified", "G47.10")], [dx("Obstructive sleep apnea (adult) (pediatric)", "G47.33")], [past("Narcolepsy with cataplexy", "G47.411")]],
    spec=SPEC, x=X,
)
MORE = dict(eds=dict(
    age=[[born(29, 20)], [born(18)], [born(18, -1)], [born(7, -1)]],
    dx=[[NOC], [dx("Narcolepsy in conditions classified elsewhere without cataplexy", "G47.429")]],
    ess=[[lab(E, 16)], [lab(E, 11, 90)], [lab(E, 10)], [lab(E, 16, 91)], []],
    step=[[failed("Provigil", 60), failed("Adderall", 60, 120)], [failed("armodafinil", 30), bad("Ritalin")], [failed("armodafinil", 29), bad("Ritalin")], [failed("Provigil", 60), failed("Nuvigil", 60, 120)], [contra("modafinil"), contra("dextroamphetamine")], [bad("Provigil"), worked("Concerta", 90)]],
    sun=[[failed("Sunosi", 40)], [bad("pitolisant")], [worked("Wakix", 90)], [], [born(17), ]],
    spec=[[spec("neurology")], [spec("internal medicine")]],
))
RENEWAL = dict(
    now=[[NOC, on("Xyrem", 200)], [NOC, on("sodium oxybate", 200)], [NOC, worked("Xyrem", 150)], [CAT, on("Xyrem", 200)], [dx("Hypersomnia, unspecified", "G47.10"), on("Xyrem", 200)], [CAT, worked("Xyrem", 200)]],
    ess=[[lab(E, 17, 230), lab(E, 9, 20)], [lab(E, 17, 230), lab(E, 14, 20)], [lab(E, 17, 230), lab(E, 15, 20)], [lab(E, 8, 20)], []],
    x=[[], [on("Restoril", 40)], [on("Lumryz", 30)], [past("Alcohol abuse, uncomplicated", "F10.10")]],
)
