"""709 Botox: Molina drug and biologic criteria, capital headings, 1. with bare AND lines, three indications."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "709-botox.txt", "fu-709", "Marina Sol Healthcare", "Botox", "onabotulinumtoxinA"
CLASS, STYLE = "chronic migraine, OAB, cervical dystonia: botulinum toxin", "Molina criteria, A. 1. with bare AND lines, capital headings"
COMBINED = ((34, 6), (14, 3))
BOT = {"onabotulinumtoxinA"}
ITEMS = ({"topiramate", "divalproex", "valproic acid"}, {"propranolol", "metoprolol", "atenolol", "nadolol", "timolol"}, {"amitriptyline", "nortriptyline", "venlafaxine"}, {"candesartan"})
half = lambda p, d: p.failed(d, 30) or p.intolerant(d)
LINES = [
    L("cm", "Documented diagnosis of chronic migraine", "dx", lambda p: p.dx("G43.7", "G43.E"), "b"),
    L("days", "Member has 15 or more headache days per month, of which at least 8 are migraine days", "lab",
      lambda p: ALL(p.lab("Monthly headache days", lambda v: v >= 15), p.lab("Monthly migraine days", lambda v: v >= 8)), hard="two tests in one line"),
    L("neu", "Prescribed by or in consultation with a neurologist or pain medicine specialist", "spec", lambda p: p.prescriber("neurology", "pain medicine")),
    L("age", "Member is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("two", "Trial and failure (at least 8 weeks each), or labeled contraindication or intolerance, of at least TWO of the following", "trial", lambda p: count(lambda d: p.tfci(d, 56), *ITEMS) >= 2, hard="two of four items, some with several drugs"),
    L("oab", "Documented diagnosis of overactive bladder", "dx", lambda p: p.dx("N32.81")),
    L("both", "Inadequate response to a 30-day trial of, or intolerance to, BOTH an anticholinergic (e.g., oxybutynin, tolterodine, solifenacin) and a beta-3 agonist (mirabegron or vibegron)", "trial",
      lambda p: half(p, OAB_ANTIMUSCARINIC) and half(p, BETA3), hard="both of two classes; no contraindication"),
    L("uti", "Member does not have urinary retention or a urinary tract infection", "no", lambda p: p.no_dx("R33", "N39.0")),
    L("uro", "Prescribed by or in consultation with a urologist", "spec", lambda p: p.prescriber("urology")),
    L("cd", "Documented diagnosis of cervical dystonia (spasmodic torticollis) in a member 16 years of age or older", "mix", lambda p: p.dx("G24.3") and p.age_ge(16), hard="diagnosis and age"),
    L("neu2", "Prescribed by a neurologist", "spec", lambda p: p.prescriber("neurology", consult=False), hard="no consultation"),
    L("fall", "Headache days per month have decreased by at least 7 from the number before Botox was started", "change", lambda p: p.change("Monthly headache days", BOT, lambda b, c: b - c >= 7), "r", hard="absolute change from baseline"),
    L("rdx", "Member has a diagnosis of overactive bladder or cervical dystonia", "dx", lambda p: p.dx("N32.81", "G24.3"), "r"),
    L("nm", "Myasthenia gravis, Lambert-Eaton syndrome, or amyotrophic lateral sclerosis", "no", lambda p: p.no_dx("G70.0", "G70.8", "G73.1", "G12.21"), exclude=True),
    L("conc", "Concurrent use of another botulinum toxin product (e.g., Dysport, Xeomin, Myobloc)", "conc", lambda p: not p.another(TOXIN, "Botox", "onabotulinumtoxinA"), exclude=True),
]
ATTESTATIONS = ["Medication overuse headache has been ruled out or treated", "Member has responded to treatment, as documented in chart notes", "Infection at the proposed injection site"]


def initial(s):
    return ALL(ANY(ALL(s.cm, s.days, s.neu, s.age, s.two, ATT), ALL(s.oab, s.both, s.uti, s.uro), ALL(s.cd, s.neu2)), s.nm, s.conc, ATT)


def renewal(s):
    return ALL(ANY(ALL(s.cm, s.fall), ALL(s.rdx, ATT)), s.nm, s.conc, ATT)


CM = dx("Chronic migraine without aura, not intractable", "G43.709")
DAYS = lambda h, m: [lab("Monthly headache days", h, 12), lab("Monthly migraine days", m, 12)]
INITIAL = dict(
    age=[[born(43, 9)], [born(18)], [born(18, -1)]],
    dx=[[CM], [dx("Chronic migraine without aura, intractable", "G43.719")], [dx("Migraine without aura, not intractable", "G43.009")], [dx("Chronic migraine without aura, not intractable", "G43.709", 900, "resolved")], [dx("Chronic tension-type headache", "G44.229")]],
    days=[DAYS(20, 12), DAYS(15, 8), DAYS(14, 10), DAYS(17, 7), [lab("Monthly headache days", 18)], []],
    spec=[[spec("neurology")], [spec("pain medicine")], [spec("family medicine")]],
    two=[[failed("Topamax", 90), failed("Propranolol", 70, 150)], [failed("Topamax", 56), failed("Depakote", 56, 120)], [failed("Topamax", 56), failed("venlafaxine", 56, 120)], [failed("Topamax", 55), failed("Elavil", 90, 120)], [bad("Depakote"), contra("Atacand")], [failed("Propranolol", 90), failed("metoprolol", 90, 150)],
         [failed("candesartan", 80), bad("timolol")], [worked("Topamax", 200), failed("Propranolol", 90)], [failed("Aimovig", 120), failed("Topamax", 90)], []],
    x=[[], [dx("Myasthenia gravis without (acute) exacerbation", "G70.00")], [dx("Amyotrophic lateral sclerosis", "G12.21")], [dx("Lambert-Eaton syndrome, unspecified", "G70.80")], [on("Dysport", 60)], [worked("Xeomin", 90, 30)], [on("Botox", 90)], [on("Aimovig", 90)]],
)
OAB = dx("Overactive bladder", "N32.81")
MORE = {
    "oab": dict(
        dx=[[OAB], [dx("Stress incontinence (female) (male)", "N39.3")]],
        st=[[failed("oxybutynin", 60, 100), failed("Myrbetriq", 60)], [failed("Detrol LA", 30, 100), bad("Gemtesa")], [failed("Detrol LA", 29, 100), failed("Myrbetriq", 60)], [failed("Vesicare", 60, 200), failed("Toviaz", 60, 100)], [bad("Ditropan XL"), contra("mirabegron")], [failed("Myrbetriq", 60)], [bad("trospium"), partial("vibegron", 30)]],
        spec=[[spec("urology")], [spec("internal medicine")]],
        x=[[], [dx("Retention of urine, unspecified", "R33.9")], [dx("Urinary tract infection, site not specified", "N39.0", 6)], [dx("Urinary tract infection, site not specified", "N39.0", 200, "resolved")], [on("Myobloc", 40)]],
    ),
    "cd": dict(
        age=[[born(52, 9)], [born(16)], [born(16, -1)]],
        dx=[[dx("Spasmodic torticollis", "G24.3")], [dx("Cervicalgia", "M54.2")], [dx("Cervical dystonia", "G24.3")]],
        spec=[[spec("neurology")], [spec("pain medicine")]],
        x=[[], [dx("Myasthenia gravis with (acute) exacerbation", "G70.01", 200)]],
    ),
}
RENEWAL = dict(
    dx=[[CM, on("Botox", 200)], [OAB, on("Botox", 200)], [dx("Spasmodic torticollis", "G24.3"), on("Botox", 200)], [dx("Migraine without aura, not intractable", "G43.009"), on("Botox", 200)], [CM, on("onabotulinumtoxinA", 200)]],
    days=[[lab("Monthly headache days", 20, 210), lab("Monthly headache days", 9, 10)], [lab("Monthly headache days", 18, 210), lab("Monthly headache days", 11, 10)], [lab("Monthly headache days", 18, 210), lab("Monthly headache days", 12, 10)], [lab("Monthly headache days", 9, 10)], []],
    x=[[], [on("Xeomin", 30)], [dx("Amyotrophic lateral sclerosis", "G12.21", 30)]],
)
