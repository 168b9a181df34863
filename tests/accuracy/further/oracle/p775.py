"""775 Ubrelvy: Cigna policy, A) i. lists, a note, conditions not covered."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "775-ubrelvy.md", "fu-775", "Housatonic Assurance", "Ubrelvy", "ubrogepant"
CLASS, STYLE = "migraine: gepant", "Cigna, 1. / A) / i. with AND/OR at line ends"
COMBINED = ((44, 6), (14, 3))
ME = {"ubrogepant"}
prev = lambda p: p.on(MIGRAINE_PREVENTIVE)
LINES = [
    L("age", "Patient is ≥ 18 years of age", "age", lambda p: p.age_ge(18)),
    L("dx", "Patient has a diagnosis of migraine, with or without aura", "dx", lambda p: p.dx("G43")),
    L("two", "Patient has had an inadequate response or intolerance to each of two triptans (e.g., sumatriptan, rizatriptan, eletriptan)", "trial",
      lambda p: count(lambda i: p.fail_or_intolerant({i}), *TRIPTAN) >= 2, hard="two drugs of a class"),
    L("con", "Patient has a contraindication to triptans, such as coronary artery disease, hemiplegic migraine, or a history of stroke or transient ischemic attack", "trial",
      lambda p: p.contraindicated(TRIPTAN) or p.dx("I25", "G43.4") or p.hx("I63", "G45", "I69.3", "Z86.73"), hard="contraindication by condition"),
    L("nur", "Nurtec ODT (rimegepant) was used for ≥ 8 weeks without an adequate response", "trial", lambda p: p.failed({"rimegepant"}, 56)),
    L("pre", "If the patient has ≥ 8 migraine days per month, the patient is currently taking a preventive migraine medication (e.g., propranolol, topiramate, amitriptyline, Aimovig, Ajovy)", "if",
      lambda p: IF(p.lab("Monthly migraine days", lambda v: v >= 8), prev(p)), hard="conditional on a value"),
    L("cyp", "Patient is not taking a strong CYP3A4 inhibitor (e.g., ketoconazole, itraconazole, clarithromycin)", "conc", lambda p: not p.on(STRONG_3A4)),
    L("now", "Patient is currently taking Ubrelvy and, according to the prescriber, attacks have become shorter or milder", "now", lambda p: p.on(ME), "r", hard="computable half and attestation half"),
    L("mhd", "Headache days per month are < 15 on a count from the past 3 months, or the patient is currently taking a preventive migraine medication (e.g., propranolol, topiramate, amitriptyline, Aimovig, Ajovy)", "mix",
      lambda p: ANY(p.lab("Monthly headache days", lambda v: v < 15, 90), prev(p)), "r", hard="a value or a current drug"),
    L("clu", "Cluster headache", "no", lambda p: p.no_dx("G44.0"), exclude=True),
    L("esrd", "End-stage renal disease", "no", lambda p: p.no_dx("N18.6"), exclude=True),
    L("gep", "Concurrent use of another gepant (Nurtec ODT, Qulipta, or Zavzpret)", "conc", lambda p: not p.another(GEPANT, "Ubrelvy", "ubrogepant"), exclude=True),
]
ATTESTATIONS = []


def initial(s):
    return ALL(s.age, s.dx, ANY(s.two, s.con, s.nur), s.pre, s.cyp, s.clu, s.esrd, s.gep)


def renewal(s):
    return ALL(s.now, s.mhd, s.clu, s.esrd, s.gep)


MIG = dx("Migraine without aura, not intractable, without status migrainosus", "G43.009")
INITIAL = dict(
    age=[[born(36, 8)], [born(18)], [born(18, -1)]],
    dx=[[MIG], [dx("Migraine with aura, not intractable, without status migrainosus", "G43.109")], [dx("Tension-type headache, unspecified, not intractable", "G44.209")], [past("Migraine, unspecified, not intractable, without status migrainosus", "G43.909")]],
    tri=[[failed("Imitrex", 60), bad("Maxalt", 20, 200)], [partial("sumatriptan", 5), failed("eletriptan", 12, 90)], [failed("Imitrex", 60)], [failed("Treximet", 60), bad("sumatriptan", 9, 200)], [failed("Imitrex", 60), worked("Maxalt", 90, 200)],
         [bad("Frova", 3), bad("Amerge", 3, 200)], [contra("Imitrex")], [dx("Atherosclerotic heart disease of native coronary artery without angina pectoris", "I25.10")],
         [dx("Hemiplegic migraine, not intractable, without status migrainosus", "G43.409")], [past("Transient cerebral ischemic attack, unspecified", "G45.9")], [dx("Essential (primary) hypertension", "I10")],
         [failed("Nurtec ODT", 56)], [failed("rimegepant", 55)], [worked("Nurtec ODT", 120)], []],
    pre=[[lab("Monthly migraine days", 6)], [lab("Monthly migraine days", 7), worked("Topamax", 90)], [lab("Monthly migraine days", 8), on("Topamax", 90)], [lab("Monthly migraine days", 8)], [lab("Monthly migraine days", 11), on("Ajovy", 60)],
         [lab("Monthly migraine days", 11), worked("propranolol", 90)], [], [on("Elavil", 90)]],
    x=[[], [on("Nizoral", 20)], [worked("Biaxin", 10, 40)], [on("itraconazole", 20)], [dx("Cluster headache syndrome, unspecified, not intractable", "G44.009")], [dx("End stage renal disease", "N18.6")], [on("Qulipta", 60)], [on("Ubrelvy", 60)], [past("Cluster headache syndrome, unspecified, not intractable", "G44.009")]],
)
RENEWAL = dict(
    dx=[[MIG]],
    now=[[on("Ubrelvy", 200)], [on("ubrogepant", 40)], [worked("Ubrelvy", 200, 20)]],
    mhd=[[lab("Monthly headache days", 9)], [lab("Monthly headache days", 14, 90)], [lab("Monthly headache days", 15)], [lab("Monthly headache days", 9, 91)], [lab("Monthly headache days", 18), on("Aimovig", 90)], [lab("Monthly headache days", 18), worked("Aimovig", 90)], [], [on("propranolol", 90)]],
    x=[[], [on("Nurtec ODT", 20)], [on("clarithromycin", 8)], [dx("Cluster headache syndrome, unspecified, not intractable", "G44.009")]],
)
