"""664 Qulipta: plain paragraphs; groups of preventives in one sentence, conditional, or-clauses at renewal."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "664-qulipta-prose.txt", "fu-664", "Tallgrass Plains Health Cooperative", "Qulipta", "atogepant"
CLASS, STYLE = "migraine: oral CGRP", "plain paragraphs"
COMBINED = ((36, 8), (14, 4))
GROUPS = ({"propranolol", "metoprolol", "timolol"}, {"topiramate", "divalproex"}, {"amitriptyline", "venlafaxine"}, {"candesartan"})
LINES = [
    L("mig", "Qulipta is covered for the prevention of migraine in members aged 18 or older who have been diagnosed with episodic or chronic migraine", "mix", lambda p: p.age_ge(18) and p.dx("G43"), hard="age and diagnosis in one sentence"),
    L("days", "The member must have had four or more migraine days a month, counted within the past 90 days", "lab", lambda p: p.lab("Monthly migraine days", lambda v: v >= 4, 90)),
    L("two", "The member must have taken preventive medicines from at least two of the following groups, each for eight weeks or longer and with an inadequate response, unless they were not tolerated or are contraindicated: beta blockers (propranolol, metoprolol, timolol), anticonvulsants (topiramate, divalproex), antidepressants (amitriptyline, venlafaxine), and candesartan",
      "trial", lambda p: count(lambda g: p.tfci(g, 56), *GROUPS) >= 2, hard="two of four groups inside one sentence"),
    L("bp", "If the member has hypertension, the most recent systolic blood pressure must be below 160 mmHg", "if", lambda p: IF(p.dx("I10", "I11", "I12", "I13", "I15", "I16", "I1A"), p.lab("Systolic blood pressure", lambda v: v < 160)), hard="conditional"),
    L("spec", "The prescriber must be a neurologist, or must have consulted one", "spec", lambda p: p.prescriber("neurology")),
    L("kid", "Qulipta is not covered for members with end-stage renal disease, for those on dialysis, or for those with hepatic failure", "no", lambda p: p.no_dx("N18.6", "Z99.2", "K72"), exclude=True),
    L("preg", "Qulipta is not covered for members who are pregnant", "no", lambda p: p.no_dx(*PREGNANT), exclude=True),
    L("cgrp", "Qulipta is not covered together with another CGRP inhibitor, whether injected (Aimovig, Ajovy, Emgality, Vyepti) or oral (Nurtec ODT, Ubrelvy)", "conc", lambda p: not p.another(CGRP, "Qulipta", "atogepant"), exclude=True),
    L("ind", "Qulipta is not covered for members who are taking a strong CYP3A4 inducer such as rifampin, carbamazepine or phenytoin", "conc", lambda p: not p.on({"rifampin", "carbamazepine", "phenytoin"}), exclude=True),
    L("now", "A renewal requires that the member is still taking Qulipta and has been on it for at least three months", "now", lambda p: p.taking({"atogepant"}, 90), "r"),
    L("resp", "For renewal, migraine days per month must have come down by at least half from the number before treatment, or must now be fewer than four", "change",
      lambda p: ANY(p.change("Monthly migraine days", {"atogepant"}, lambda b, c: c <= b / 2), p.lab("Monthly migraine days", lambda v: v < 4)), "r", hard="a change or a level"),
]
ATTESTATIONS = ["Before Qulipta is requested, the prescriber must have considered whether overuse of acute medicines is the cause of the headaches",
                "The prescriber must also describe how the member's use of acute migraine medicines has changed"]


def initial(s):
    return ALL(s.mig, s.days, s.two, s.bp, s.spec, ATT, s.kid, s.preg, s.cgrp, s.ind)


def renewal(s):
    return ALL(s.now, s.resp, ATT, s.kid, s.preg, s.cgrp, s.ind)


MWO = dx("Migraine without aura, not intractable, without status migrainosus", "G43.009")
HTN = dx("Essential (primary) hypertension", "I10")
MM, SBP = "Monthly migraine days", "Systolic blood pressure"
X = [[], [dx("End stage renal disease", "N18.6")], [dx("Chronic kidney disease, stage 3b", "N18.32")], [dx("Dependence on renal dialysis", "Z99.2")], [dx("Chronic hepatic failure without coma", "K72.10")], [sex("female"), dx("Pregnant state, incidental", "Z33.1", 60)],
     [on("Emgality", 60)], [on("Nurtec ODT", 60)], [failed("Emgality", 100)], [on("Tegretol", 90)], [worked("rifampin", 90)]]
INITIAL = dict(
    who=[[born(39, 60), MWO], [born(18), MWO], [born(18, -1), MWO], [born(50), dx("Chronic migraine without aura, intractable, without status migrainosus", "G43.719")], [born(50), dx("Headache, unspecified", "R51.9")]],
    days=[[lab(MM, 8)], [lab(MM, 4, 90)], [lab(MM, 3)], [lab(MM, 8, 91)], []],
    two=[[failed("propranolol", 70), failed("Topamax", 70, 120)], [failed("metoprolol", 56), partial("Effexor XR", 56, 120)], [failed("metoprolol", 55), failed("Effexor XR", 70, 120)], [bad("Depakote"), contra("candesartan")], [failed("topiramate", 70), bad("divalproex")],
         [worked("Elavil", 100), failed("Inderal LA", 70)], [failed("gabapentin", 70), failed("Inderal LA", 70)], [failed("candesartan", 80), bad("amitriptyline")]],
    bp=[[], [HTN, lab(SBP, 159)], [HTN, lab(SBP, 160)], [HTN], [lab(SBP, 170)], [HTN, lab(SBP, 172, 100), lab(SBP, 140, 10)]],
    spec=[[spec("neurology")], [spec("family medicine")], [spec("pain medicine")]],
    x=X,
)
RENEWAL = dict(
    now=[[MWO, on("Qulipta", 200)], [MWO, on("atogepant", 90)], [MWO, on("Qulipta", 89)], [MWO, worked("Qulipta", 150)]],
    resp=[[lab(MM, 12, 230), lab(MM, 5, 20)], [lab(MM, 12, 230), lab(MM, 6, 20)], [lab(MM, 12, 230), lab(MM, 7, 20)], [lab(MM, 6, 230), lab(MM, 3, 20)], [lab(MM, 5, 20)], [lab(MM, 3, 20)], [lab(MM, 10, 230)]],
    x=[[], [on("Ajovy", 30)], [on("Dilantin", 200)], [dx("End stage renal disease", "N18.6")]],
)
