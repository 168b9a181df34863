"""1033 Nucynta ER: state Medicaid form, numbered lines with check boxes below."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "1033-nucynta-er.md", "fu-1033", "Prairie Commonwealth Medicaid", "Nucynta ER", "tapentadol"
CLASS, STYLE = "pain: long-acting opioid", "state Medicaid form, numbered lines and [ ] boxes"
COMBINED = ((50, 4), (16, 3))
MME = "Daily opioid dose"
fi = lambda p, d: p.failed(d) or p.intolerant(d)
mme = lambda p, test: p.lab(MME, test, 30)
NON_OPIOID = (NSAID, {"gabapentin", "pregabalin"}, {"duloxetine"}, TCA)
LA = {"morphine", "fentanyl"}
LINES = [
    L("age", "Member is at least 18 years of age", "age", lambda p: p.age_ge(18)),
    L("chr", "Chronic non-cancer pain", "dx", lambda p: p.dx("G89.2", "G89.4")),
    L("can", "Cancer-related pain", "dx", lambda p: p.dx("G89.3")),
    L("dpn", "Diabetic peripheral neuropathy", "dx", lambda p: p.dx("E08.42", "E09.42", "E10.42", "E11.42", "E13.42")),
    L("two", "Member has failed or could not tolerate at least two of these non-opioid treatments: an NSAID, gabapentin or pregabalin, duloxetine, a tricyclic antidepressant", "trial",
      lambda p: count(lambda d: fi(p, d), *NON_OPIOID) >= 2, hard="two of a list on one line"),
    L("short", "Member has taken a short-acting opioid (oxycodone, hydrocodone, or tramadol) for at least 14 days", "trial",
      lambda p: p.tried({"oxycodone", "hydrocodone", "tramadol"}, 14)),
    L("la", "Member has had an inadequate response to at least 30 days of morphine ER (MS Contin) or fentanyl patch (Duragesic), or could not tolerate either one", "trial",
      lambda p: p.failed(LA, 30) or p.intolerant(LA)),
    L("mme", "Total daily opioid dose, calculated within the past 30 days, is 90 MME or less", "lab", lambda p: mme(p, lambda v: v <= 90), "b"),
    L("spec", "Prescriber is a pain management specialist or an oncologist", "spec", lambda p: p.prescriber("pain management", "oncology", consult=False)),
    L("nal", "If the total daily opioid dose calculated within the past 30 days is 50 MME or more, member has an active naloxone prescription", "if",
      lambda p: IF(mme(p, lambda v: v >= 50), p.on({"naloxone"})), hard="condition on a lab value"),
    L("bzd", "Member is not taking a benzodiazepine", "conc", lambda p: not p.on(BENZO | {"triazolam", "clobazam", "chlordiazepoxide", "oxazepam"}), "b"),
    L("now", "Member has been taking Nucynta ER for at least 60 days", "now", lambda p: p.taking({"tapentadol"}, 60), "r"),
    L("oud", "Opioid abuse or opioid dependence", "no", lambda p: p.no_dx("F11.1", "F11.2"), exclude=True),
    L("ileus", "Paralytic ileus", "no", lambda p: p.no_dx("K56.0"), exclude=True),
    L("mao", "Use of an MAO inhibitor now or within the past 14 days", "conc", lambda p: not p.on(MAOI) and not p.tried(MAOI, within=14), exclude=True, hard="current or recent use"),
]
ATTESTATIONS = [
    "Prescriber has checked the state prescription drug monitoring program (PDMP)",
    "A pain treatment agreement has been signed by the member and the prescriber",
    "Prescriber attests that pain and function have improved",
    "A urine drug screen was reviewed since the last approval",
    "Use on an as-needed (prn) basis",
]


def initial(s):
    return ALL(s.age, ANY(s.chr, s.can, s.dpn), s.two, s.short, s.la, ANY(s.mme, s.spec), s.nal, s.bzd, ATT, ATT, s.oud, s.ileus, s.mao, ATT)


def renewal(s):
    return ALL(s.now, ATT, s.mme, s.bzd, ATT, s.oud, s.ileus, s.mao, ATT)


CP = dx("Other chronic pain", "G89.29", 900)
NAL = on("Narcan", 100)
INITIAL = dict(
    age=[[born(52, 70)], [born(18)], [born(18, -1)]],
    dx=[[CP], [dx("Chronic pain syndrome", "G89.4")], [dx("Neoplasm related pain (acute) (chronic)", "G89.3")], [dx("Type 2 diabetes mellitus with diabetic polyneuropathy", "E11.42")],
        [dx("Type 2 diabetes mellitus without complications", "E11.9")], [dx("Other acute postprocedural pain", "G89.18", 10)], [past("Other chronic pain", "G89.29")], []],
    two=[[failed("Mobic", 60, 300), failed("Neurontin", 60, 200)], [bad("Cymbalta"), failed("Elavil", 50, 200)], [failed("Mobic", 60, 300)], [failed("Mobic", 60, 300), failed("Aleve", 40, 100)],
         [failed("Neurontin", 60, 300), bad("Lyrica")], [worked("Mobic", 60, 300), failed("Lyrica", 60, 200)], [partial("Celebrex", 60, 300), partial("duloxetine", 90)], [failed("Tylenol", 60, 300), failed("Mobic", 60, 100)], []],
    short=[[worked("Percocet", 60, 90)], [failed("Norco", 14, 40)], [failed("Ultram", 13, 40)], [on("Roxicodone", 100)], [worked("Ultram", 8, 40), worked("Ultram", 6, 60)], [worked("Dilaudid", 60, 90)], []],
    la=[[failed("MS Contin", 60, 40)], [failed("Duragesic", 30, 30)], [failed("MS Contin", 29, 40)], [bad("Duragesic")], [worked("MS Contin", 120, 40)], [failed("Dolophine", 90, 40)], []],
    dose=[[lab(MME, 40, 5)], [lab(MME, 49, 30)], [lab(MME, 50, 10)], [lab(MME, 90, 10), NAL], [lab(MME, 91, 10), NAL], [lab(MME, 120, 10), NAL, spec("pain management")], [lab(MME, 120, 10), spec("oncology")],
          [lab(MME, 40, 31)], [lab(MME, 40, 31), NAL], [NAL, spec("pain management")], [lab(MME, 75, 10), worked("Narcan", 100, 100)], [lab(MME, 110, 25), lab(MME, 45, 3)]],
    x=[[], [on("Xanax", 90)], [worked("Ativan", 60, 90)], [on("Ambien", 90)], [dx("Opioid dependence, uncomplicated", "F11.20", 200)], [dx("Alcohol dependence, uncomplicated", "F10.20", 200)], [dx("Paralytic ileus", "K56.0", 5)],
       [on("Nardil", 200)], [worked("Parnate", 100, 14)], [worked("Parnate", 100, 15)]],
)
RENEWAL = dict(
    now=[[CP, on("Nucynta ER", 180)], [CP, on("tapentadol", 60)], [CP, on("Nucynta ER", 59)], [CP, worked("Nucynta ER", 180, 10)]],
    dose=[[lab(MME, 80, 12)], [lab(MME, 90, 30)], [lab(MME, 91, 12)], [lab(MME, 80, 31)], []],
    x=[[], [on("Klonopin", 40)], [dx("Opioid abuse, uncomplicated", "F11.10", 60)], [on("Emsam", 40)], [worked("Xanax", 60, 60)]],
)
