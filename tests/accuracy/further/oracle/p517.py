"""517 Ampyra: Providence fields in capitals, required medical information for initial and reauthorization."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "517-ampyra.txt", "fu-517", "Cedar Mountain Health Assurance", "Ampyra", "dalfampridine"
CLASS, STYLE = "multiple sclerosis, walking", "Providence fields: REQUIRED MEDICAL INFORMATION, EXCLUSION CRITERIA, AGE and PRESCRIBER RESTRICTIONS"
COMBINED = ((24, 6), (12, 4))
CC = "Creatinine clearance"
LINES = [
    L("ms", "Diagnosis of multiple sclerosis", "dx", lambda p: p.dx("G35")),
    L("cc", "Creatinine clearance above 50 mL/min, measured within the previous 6 months", "lab", lambda p: p.lab(CC, lambda v: v > 50, 180)),
    L("dmt", "Current treatment with a disease-modifying therapy for multiple sclerosis (for example, glatiramer, dimethyl fumarate, or ocrelizumab), or a chart note that explains why such therapy is not appropriate", "mix",
      lambda p: True if p.on(MS_DMT) else None, hard="a fact or an attestation"),
    L("now", "Patient has been taking dalfampridine for at least 60 days and continues to take it", "now", lambda p: p.taking({"dalfampridine"}, 60), "r"),
    L("cc12", "Creatinine clearance above 50 mL/min, measured within the previous 12 months", "lab", lambda p: p.lab(CC, lambda v: v > 50, 360), "r"),
    L("sz", "History of seizure or epilepsy", "no", lambda p: p.no_hx("G40", "R56"), exclude=True),
    L("cim", "Concomitant use of cimetidine", "conc", lambda p: not p.on({"cimetidine"}), exclude=True),
    L("wc", "Dependence on a wheelchair", "no", lambda p: p.no_dx("Z99.3"), exclude=True),
    L("age", "18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("spec", "Must be prescribed by, or in consultation with, a neurologist", "spec", lambda p: p.prescriber("neurology")),
]
ATTESTATIONS = ["Patient is ambulatory, with a baseline timed 25-foot walk of between 8 and 45 seconds", "For patients already taking baclofen or tizanidine, the dose of that drug has been stable for 30 days",
                "Walking speed on the timed 25-foot walk has improved by at least 20% over baseline"]


def initial(s):
    return ALL(s.ms, ATT, s.cc, s.dmt, s.sz, s.cim, s.wc, s.age, s.spec)


def renewal(s):
    return ALL(s.now, ATT, s.cc12, s.sz, s.cim, s.wc)


MS = dx("Multiple sclerosis", "G35")
X = [[], [dx("Epilepsy, unspecified, not intractable, without status epilepticus", "G40.909")], [past("Unspecified convulsions", "R56.9")], [on("Tagamet", 30)], [worked("Cimetidine", 30, 40)], [on("Pepcid", 60)], [dx("Dependence on wheelchair", "Z99.3", 90)]]
ADULT = [born(47, 20), spec("neurology")]
INITIAL = dict(
    age=[[born(47, 20)], [born(18)], [born(18, -1)]],
    dx=[[MS], [dx("Relapsing-remitting multiple sclerosis", "G35.A")], [dx("Neuromyelitis optica [Devic]", "G36.0")], [past("Multiple sclerosis", "G35")]],
    cc=[[lab(CC, 88)], [lab(CC, 51, 180)], [lab(CC, 50)], [lab(CC, 88, 181)], [lab(CC, 88, 170), lab(CC, 44, 15)], []],
    dmt=[[on("Copaxone", 400)], [on("Ocrevus", 100)], [on("Tecfidera", 20)], [worked("Aubagio", 300, 40)], []],
    spec=[[spec("neurology")], [spec("family medicine")]],
    x=X + [[on("Zanaflex", 100)]],
)
RENEWAL = dict(
    now=[ADULT + [MS, on("Ampyra", 120)], ADULT + [MS, on("dalfampridine", 60)], ADULT + [MS, on("Ampyra", 59)], ADULT + [MS, worked("Ampyra", 100, 10)]],
    cc=[[lab(CC, 76, 200)], [lab(CC, 51, 360)], [lab(CC, 76, 361)], [lab(CC, 50, 100)]],
    x=X,
)
