"""510 Lupron Depot-Ped: Aetna clinical policy bulletin, sex with an age limit, prescriber before the criteria."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "510-lupron-depot-ped.md", "fu-510", "Granite Falls Benefits", "Lupron Depot-Ped", "leuprolide"
CLASS, STYLE = "central precocious puberty, GnRH analog", "Aetna bulletin: considers medically necessary when, semicolons, prescriber section first, exclusions"
COMBINED = ((30, 6), (8, 2))
FEM, MAL = "Member is female and younger than 11 years of age", "Member is male and younger than 12 years of age"
GH = "Peak growth hormone"
LINES = [
    L("spec", "This medication must be prescribed by or in consultation with a pediatric endocrinologist.", "spec", lambda p: p.prescriber("pediatric endocrinology")),
    L("dx", "Member has a diagnosis of central precocious puberty (ICD-10 E22.8 or E30.1)", "dx", lambda p: p.dx("E22.8", "E30.1")),
    L("age", "Member is at least 1 year of age", "age", lambda p: p.age_ge(1)),
    L("fem", FEM, "mix", lambda p: p.female and not p.age_ge(11), "b"),
    L("mal", MAL, "mix", lambda p: p.male and not p.age_ge(12), "b"),
    L("ghd", "Member has a diagnosis of growth hormone deficiency", "dx", lambda p: p.dx("E23.0")),
    L("som", "Member has been treated with somatropin for at least 6 months and is still receiving it", "now", lambda p: p.taking({"somatropin"}, 180), hard="a time, and still"),
    L("a16", "Member is less than 16 years of age", "age", lambda p: not p.age_ge(16)),
    L("peak", "Peak growth hormone on stimulation testing was under 10 ng/mL", "lab", lambda p: p.lab(GH, lambda v: v < 10)),
    L("now", "Member is currently receiving Lupron Depot-Ped", "now", lambda p: p.taking({"leuprolide"}), "r"),
    L("conc", "Concurrent use of another GnRH analog (for example, Fensolvi, Supprelin LA, Synarel, Triptodur)", "conc", lambda p: not p.another(GNRH | {"histrelin", "nafarelin", "leuprolide"}, "Lupron Depot-Ped", "leuprolide"), exclude=True, hard="another brand of the same ingredient"),
    L("preg", "Pregnancy", "no", lambda p: p.no_dx(*PREGNANT), exclude=True),
    L("bleed", "Undiagnosed abnormal uterine or vaginal bleeding", "no", lambda p: p.no_dx("N93.9", "N93.8"), exclude=True),
]
ATTESTATIONS = ["Intracranial tumor has been evaluated by appropriate lab tests and diagnostic imaging (e.g., computed tomography [CT] scan, magnetic resonance imaging [MRI], ultrasound)",
                "The diagnosis has been confirmed by a pubertal response to a gonadotropin-releasing hormone (GnRH) agonist test or a pubertal level of a third generation luteinizing hormone (LH) assay",
                "The assessment of bone age versus chronological age supports the diagnosis of CPP",
                "Member is not experiencing treatment failure (e.g., clinical pubertal progression, lack of growth deceleration, continued excessive bone age advancement)"]


def initial(s):
    a = ALL(s.dx, s.age, ANY(s.fem, s.mal), ATT, ATT, ATT)
    b = ALL(s.ghd, s.som, s.a16, s.peak)
    return ALL(s.spec, ANY(a, b), s.conc, s.preg, s.bleed)


def renewal(s):
    return ALL(s.now, ANY(s.fem, s.mal), ATT, s.conc, s.preg, s.bleed)


CPP, GHD = dx("Central precocious puberty", "E22.8", 300), dx("Growth hormone deficiency", "E23.0", 900)
F, M = sex("female"), sex("male")
X = [[], [on("Fensolvi", 60)], [on("Supprelin LA", 200)], [on("Synarel", 30)], [worked("Triptodur", 150, 40)], [dx("Pregnant state, incidental", "Z33.1", 30)], [dx("Abnormal uterine and vaginal bleeding, unspecified", "N93.9", 40)], [on("Lupron Depot-Ped", 20)]]
INITIAL = dict(
    who=[[F, born(7, 100)], [F, born(11, -1)], [F, born(11)], [M, born(11, 30)], [M, born(12, -1)], [M, born(12)], [F, born(1)], [F, born(1, -1)], [M, born_months(11)]],
    dx=[[CPP], [dx("Precocious puberty", "E30.1", 300)], [dx("Delayed puberty", "E30.0", 300)], [dx("Premature thelarche", "E30.8", 300)], []],
    spec=[[spec("pediatric endocrinology")], [spec("pediatrics")], [spec("family medicine")]],
    x=X,
)
MORE = {"ghd": dict(
    who=[[M, born(13, 100)], [F, born(16, -1)], [F, born(16)]],
    dx=[[GHD], [dx("Hypopituitarism", "E23.0", 900)], [dx("Short stature (child)", "R62.52", 900)], [past("Growth hormone deficiency", "E23.0", 900)]],
    som=[[on("Norditropin", 400)], [on("Genotropin", 180)], [on("Omnitrope", 179)], [worked("Humatrope", 400, 20)], [on("Skytrofa", 400)]],
    peak=[[lab(GH, 4.6, 600)], [lab(GH, 9.9, 900)], [lab(GH, 10, 600)], []],
    spec=[[spec("pediatric endocrinology")], [spec("pediatrics")]],
)}
SP = spec("pediatric endocrinology")
RENEWAL = dict(
    now=[[CPP, SP, on("Lupron Depot-Ped", 300)], [CPP, SP, on("leuprolide", 300)], [CPP, SP, worked("Lupron Depot-Ped", 260, 40)]],
    who=[[F, born(9, 100)], [F, born(11, -1)], [F, born(11)], [M, born(12, -1)], [M, born(12)]],
    x=X[:3] + X[5:7],
)
