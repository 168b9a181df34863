"""211 Wakix: a form with boxes and sections."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "211-wakix-form.txt", "bl-211", "Pine Barrens Health Plan", "Wakix", "pitolisant"
CLASS, STYLE = "narcolepsy", "check-box form in sections, nested boxes, inline (1) AND (2)"
COMBINED = ((20, 5), (9, 2))
E = "Epworth Sleepiness Scale"
WAKE, STIM = {"modafinil", "armodafinil"}, {"methylphenidate", "amphetamine", "dextroamphetamine", "dexmethylphenidate"}
LINES = [
    L("dx", "Diagnosis of narcolepsy type 1 or type 2 (ICD-10: G47.411, G47.419)", "dx", lambda p: p.dx("G47.411", "G47.419"), hard="codes in parentheses"),
    L("age", "Age: 6 years or older", "age", lambda p: p.age_ge(6)),
    L("ess", "Epworth Sleepiness Scale (ESS) score greater than 10, within the last 3 months", "lab", lambda p: p.lab(E, lambda v: v > 10, 90)),
    L("spec", "Prescriber is a neurologist, psychiatrist, pulmonologist, or sleep medicine specialist", "spec", lambda p: p.prescriber("neurology", "psychiatry", "pulmonology", "sleep medicine", consult=False)),
    L("both", "Failure of, or intolerance to, BOTH of the following: (1) modafinil or armodafinil AND (2) a stimulant (methylphenidate, amphetamine, or dextroamphetamine)", "trial",
      lambda p: p.fail_or_intolerant(WAKE) and p.fail_or_intolerant(STIM), hard="inline (1) AND (2)"),
    L("sud", "History of a substance use disorder", "dx", lambda p: p.hx("F10", "F11", "F12", "F13", "F14", "F15", "F16", "F18", "F19")),
    L("cat", "Narcolepsy with cataplexy, and age under 18 years", "mix", lambda p: p.dx("G47.411") and not p.age_ge(18), hard="diagnosis and age"),
    L("org", "Patient does NOT have severe hepatic impairment or end-stage renal disease", "no", lambda p: p.no_dx("N18.6") and p.no_dx("K72.1", "K72.9"), hard="severity no code shows"),
    L("h1", "Patient does NOT take any of these: a centrally acting H1 antihistamine (diphenhydramine, hydroxyzine, promethazine), or a tricyclic antidepressant (imipramine, clomipramine)", "conc",
      lambda p: not p.on({"diphenhydramine", "hydroxyzine", "promethazine", "imipramine", "clomipramine", "amitriptyline", "nortriptyline"})),
    L("now", "Patient has been taking Wakix for at least 60 days", "now", lambda p: p.taking({"pitolisant"}, 60), "r"),
    L("resp", "ESS score has decreased by 3 or more points from baseline, or there are fewer cataplexy attacks per the prescriber", "change",
      lambda p: True if p.change(E, {"pitolisant"}, lambda b, c: b - c >= 3) is True else None, "r", hard="a fact or an attestation"),
    L("oxy", "Patient does not take Sunosi, Xyrem, or Xywav with Wakix", "conc", lambda p: not p.on({"solriamfetol", "sodium oxybate"}), "r"),
    L("ih", "Idiopathic hypersomnia", "no", lambda p: p.no_dx("G47.11", "G47.12"), exclude=True),
    L("qt", "Patients with a history of QT prolongation", "no", lambda p: p.no_hx("I45.81"), exclude=True),
]
ATTESTATIONS = ["Sleep study (PSG and MSLT) confirms the diagnosis"]


def initial(s):
    return ALL(s.dx, s.age, s.ess, ATT, s.spec, ANY(s.both, s.sud, s.cat), s.org, s.h1, s.ih, s.qt)


def renewal(s):
    return ALL(s.now, s.resp, s.oxy, s.ih, s.qt)


N1, N2 = dx("Narcolepsy with cataplexy", "G47.411"), dx("Narcolepsy without cataplexy", "G47.419")
X = [[], [dx("Idiopathic hypersomnia with long sleep time", "G47.11")], [past("Long QT syndrome", "I45.81")], [dx("Unspecified atrial fibrillation", "I48.91")]]
INITIAL = dict(
    age=[[born(34, 60)], [born(6)], [born(6, -1)]],
    dx=[[N1], [N2], [dx("Obstructive sleep apnea (adult) (pediatric)", "G47.33")], [past("Narcolepsy without cataplexy", "G47.419")]],
    ess=[[lab(E, 16)], [lab(E, 11, 90)], [lab(E, 10)], [lab(E, 18, 91)], []],
    spec=[[spec("sleep medicine")], [spec("psychiatry")], [spec("family medicine")]],
    step=[[failed("Provigil", 60), failed("Ritalin", 40)], [bad("Nuvigil", 10), bad("Adderall", 6)], [failed("Provigil", 60), worked("Concerta", 90)], [failed("Provigil", 60)], [past("Alcohol dependence, in remission", "F10.21")],
          [contra("armodafinil"), failed("Dexedrine", 30)], [], [born(17, 100)], [born(18)]],
    org=[[], [dx("End stage renal disease", "N18.6")], [dx("Chronic kidney disease, stage 4 (severe)", "N18.4")], [on("Vistaril", 40)], [worked("Benadryl", 10, 20)], [on("Anafranil", 200)], [on("Zyrtec", 60)]],
    x=X,
)
RENEWAL = dict(
    now=[[N1, on("Wakix", 120), lab(E, 17, 125), lab(E, 11)], [N1, on("pitolisant", 60), lab(E, 15, 60), lab(E, 12)], [N1, on("Wakix", 59), lab(E, 15, 65), lab(E, 11)], [N1, on("Wakix", 120), lab(E, 15, 125), lab(E, 13)], [N1, on("Wakix", 120), lab(E, 9)]],
    oxy=[[], [on("Xyrem", 60)], [worked("Sunosi", 90, 20)], [on("Provigil", 60)]],
    x=X[:3],
)
