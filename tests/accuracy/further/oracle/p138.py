"""138 Vyvanse: I. / A. / 1. over indications, a group of two classes, bold printed headers."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "138-vyvanse-stimulant.md", "fu-138", "Cumberland Gap Benefits", "Vyvanse", "lisdexamfetamine"
CLASS, STYLE = "ADHD and binge eating, stimulant", "I. A. 1. over indications, bold printed headers in Markdown, prose renewal"
LINES = [
    L("adhd", "Member has attention deficit hyperactivity disorder (ADHD)", "dx", lambda p: p.dx("F90")),
    L("six", "Member is at least 6 years old", "age", lambda p: p.age_ge(6)),
    L("each", "Trial and failure of, or intolerance to, one drug from each of these groups:", "mix",
      lambda p: p.fail_or_intolerant({"methylphenidate", "dexmethylphenidate"}) and p.fail_or_intolerant({"amphetamine", "dextroamphetamine"}), hard="header carries the verb, each of two groups"),
    L("bed", "Member has moderate to severe binge eating disorder", "dx", lambda p: p.dx("F50.81")),
    L("adult", "Member is at least 18 years old", "age", lambda p: p.age_ge(18)),
    L("spec", "Prescribed by, or following consultation with, a psychiatrist", "spec", lambda p: p.prescriber("psychiatry")),
    L("mao", "Use within 14 days of a monoamine oxidase inhibitor", "conc", lambda p: not p.on(MAOI) and not p.tried(MAOI, 0, 14), exclude=True, hard="wash-out window"),
    L("sud", "Stimulant use disorder", "no", lambda p: p.no_dx("F15"), exclude=True),
    L("ren", "Member is still taking Vyvanse, and the blood pressure was under 140 mmHg systolic at the most recent measurement within the past 6 months", "mix",
      lambda p: ALL(p.taking({"lisdexamfetamine"}), p.lab("Systolic blood pressure", lambda v: v < 140, 180)), "r", hard="current drug and value on one line"),
]
ATTESTATIONS = ["Behavioral interventions have been considered", "Symptomatic cardiovascular disease, in the opinion of the prescriber"]


def initial(s):
    return ALL(ANY(ALL(s.adhd, s.six, s.each, ATT), ALL(s.bed, s.adult, s.spec)), s.mao, ATT, s.sud)


def renewal(s):
    return ALL(s.ren, s.mao, ATT, s.sud)


AD, BE, SBP = dx("Attention-deficit hyperactivity disorder, combined type", "F90.2"), dx("Binge eating disorder", "F50.81"), "Systolic blood pressure"
X = [[], [on("Nardil")], [worked("Parnate", 60, 14)], [worked("Parnate", 60, 15)], [dx("Other stimulant abuse, uncomplicated", "F15.10")]]
INITIAL = dict(
    age=[[born(11, 20)], [born(6)], [born(6, -1)]],
    dx=[[AD], [dx("Attention-deficit hyperactivity disorder, predominantly inattentive type", "F90.0")], [dx("Generalized anxiety disorder", "F41.1")], []],
    each=[[failed("Ritalin", 40), failed("Adderall", 40, 100)], [bad("Ritalin"), failed("Adderall", 40, 100)], [failed("Ritalin", 40)], [failed("Adderall", 40)], [failed("Ritalin", 40), failed("Strattera", 60, 100)],
          [worked("Ritalin", 300), failed("Adderall", 40, 100)], [partial("methylphenidate", 10), bad("Adderall")], []],
    x=X,
)
MORE = {"binge": dict(
    age=[[born(31, 20)], [born(18)], [born(18, -1)]],
    dx=[[BE], [dx("Anorexia nervosa, unspecified", "F50.00")], [dx("Obesity, unspecified", "E66.9")]],
    spec=[[spec("psychiatry")], [spec("family medicine")], [spec("neurology")]],
    x=X,
)}
RENEWAL = dict(now=[[AD, on("Vyvanse", 300)], [BE, on("lisdexamfetamine", 90)], [AD, worked("Vyvanse", 200, 7)]], bp=[[lab(SBP, 122)], [lab(SBP, 139, 180)], [lab(SBP, 140)], [lab(SBP, 122, 181)], [], [lab(SBP, 150, 60), lab(SBP, 130, 9)]], x=X)
