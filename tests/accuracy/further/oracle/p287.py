"""287 Qelbree: bullets, an unless and a conditional."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "287-qelbree.md", "bj-287", "Bluestem Valley Health Plan", "Qelbree", "viloxazine"
CLASS, STYLE = "ADHD, non-stimulant", "bullets, The member has …, limitations that exclude"
COMBINED = ((14, 1), (5, 0))
SUD = ("F10", "F11", "F12", "F13", "F14", "F15", "F16", "F18", "F19")
LINES = [
    L("adhd", "The member has a diagnosis of attention deficit hyperactivity disorder (ADHD)", "dx", lambda p: p.dx("F90")),
    L("age", "The member is 6 years of age or older", "age", lambda p: p.age_ge(6)),
    L("stim", "The member has had previous treatment with, or has a contraindication or intolerance to, a stimulant (e.g., methylphenidate, mixed amphetamine salts, Vyvanse), unless the member has a history of substance use disorder", "mix",
      lambda p: p.tried(STIMULANT) or p.intolerant(STIMULANT) or p.contraindicated(STIMULANT) or p.hx(*SUD), hard="unless"),
    L("ato", "The member has had an inadequate response to at least 6 weeks of generic atomoxetine, or has an intolerance or contraindication to it", "trial", lambda p: p.tfci({"atomoxetine"}, 42)),
    L("bup", "If the member is 18 years of age or older, the member must also have tried bupropion", "if", lambda p: IF(p.age_ge(18), p.tried({"bupropion"})), hard="conditional on age"),
    L("maoi", "The member has not taken a monoamine oxidase inhibitor (MAOI) within the past 14 days", "conc", lambda p: not p.tried(MAOI, within=14), "b", hard="a class in a window"),
    L("spec", "Prescribed by or in consultation with a psychiatrist, neurologist, or pediatrician", "spec", lambda p: p.prescriber("psychiatry", "neurology", "pediatrics")),
    L("now", "The member is currently taking Qelbree", "now", lambda p: p.taking({"viloxazine"}), "r"),
    L("strat", "Concomitant use with atomoxetine (Strattera)", "conc", lambda p: not p.on({"atomoxetine"}), exclude=True),
    L("cyp", "Concomitant use with duloxetine, ramelteon, tasimelteon, tizanidine, or theophylline", "conc",
      lambda p: not p.on({"duloxetine", "ramelteon", "tasimelteon", "tizanidine", "theophylline"}), exclude=True),
]
ATTESTATIONS = ["The prescriber has reviewed the boxed warning on suicidal thoughts and behaviors with the member or caregiver", "The member has shown improvement in ADHD symptoms"]


def initial(s):
    return ALL(s.adhd, s.age, s.stim, s.ato, s.bup, s.maoi, s.spec, ATT, s.strat, s.cyp)


def renewal(s):
    return ALL(s.now, ATT, s.maoi, s.strat, s.cyp)


ADHD = dx("Attention-deficit hyperactivity disorder, combined type", "F90.2")
INITIAL = dict(
    age=[[born(11, 40)], [born(6, -1)], [born(18, -1)], [born(18)], [born(33, 5), worked("Wellbutrin XL", 80, 100)]],
    dx=[[ADHD], [dx("Attention-deficit hyperactivity disorder, predominantly inattentive type", "F90.0")], [dx("Autistic disorder", "F84.0")]],
    stim=[[failed("Methylphenidate", 60)], [worked("Adderall", 90, 200)], [bad("Vyvanse", 9)], [contra("Methylphenidate")], [], [past("Cannabis abuse, uncomplicated", "F12.10", 500)], [failed("Intuniv", 60)]],
    ato=[[failed("Atomoxetine", 60)], [failed("Atomoxetine", 42)], [failed("Atomoxetine", 41)], [bad("Strattera", 10)], [worked("Atomoxetine", 120)]],
    spec=[[spec("psychiatry")], [spec("pediatrics")], [spec("family medicine")]],
    x=[[], [worked("Nardil", 60, 14)], [worked("Nardil", 60, 15)], [on("Zanaflex", 30)]],
)
RENEWAL = dict(
    now=[[born(12, 40), ADHD, on("Qelbree", 200)], [born(12, 40), ADHD, worked("Qelbree", 200, 20)]],
    x=[[], [on("Strattera", 60)], [on("Emsam", 40)]],
)
