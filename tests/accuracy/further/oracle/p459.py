"""459 Tysabri: Blue Cross prose, two indications as headings, a conditional in the continuation."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "459-tysabri-prose.txt", "fu-459", "Blue Heritage of the High Plains", "Tysabri", "natalizumab"
CLASS, STYLE = "multiple sclerosis and Crohn's disease, integrin", "Blue Cross prose: a sentence a paragraph under indication headings"
COMBINED = ((26, 4), (15, 3))
IMM = {"azathioprine", "mercaptopurine", "cyclosporine", "methotrexate"}
OTHER = MS_DMT - {"natalizumab"}
LINES = [
    L("ms", "Tysabri may be considered medically necessary for the treatment of relapsing forms of multiple sclerosis in patients 18 years of age or older", "mix", lambda p: p.dx("G35") and p.age_ge(18), hard="diagnosis and age in one sentence"),
    L("dmt", "The patient must have had an inadequate response to, or have been unable to tolerate, at least one other disease-modifying therapy for multiple sclerosis (for example, an interferon beta product, glatiramer acetate, or dimethyl fumarate), unless the prescriber documents that the disease is highly active", "mix",
      lambda p: True if p.fail_or_intolerant(OTHER) else None, hard="fact unless an attestation"),
    L("neuro", "Tysabri must be prescribed by, or in consultation with, a neurologist", "spec", lambda p: p.prescriber("neurology")),
    L("cd", "Tysabri may be considered medically necessary for the treatment of moderately to severely active Crohn's disease in patients 18 years of age or older", "mix", lambda p: p.dx("K50") and p.age_ge(18), hard="diagnosis and age in one sentence"),
    L("two", "The patient must have had an inadequate response, intolerance, or contraindication to at least two of the following: a tumor necrosis factor (TNF) inhibitor, ustekinumab, or vedolizumab", "trial",
      lambda p: count(lambda g: p.tfci(g), TNF, {"ustekinumab"}, {"vedolizumab"}) >= 2, hard="two of an inline list of class and drugs"),
    L("gi", "Tysabri must be prescribed by a gastroenterologist", "spec", lambda p: p.prescriber("gastroenterology", consult=False)),
    L("now", "Continued use of Tysabri may be considered medically necessary when the patient is currently receiving Tysabri and the prescriber documents clinical benefit", "now", lambda p: p.taking({"natalizumab"}), "r", hard="fact and attestation"),
    L("ster", "A patient with Crohn's disease who has received Tysabri for six months or longer must no longer be taking an oral corticosteroid", "if",
      lambda p: IF(p.dx("K50") and p.tried({"natalizumab"}, 180), not p.on(SYSTEMIC_STEROID)), "r", hard="conditional on a diagnosis and a duration"),
    L("conc", "Tysabri is not covered in combination with another disease-modifying therapy for multiple sclerosis, a TNF inhibitor, or an immunosuppressant such as azathioprine, 6-mercaptopurine, cyclosporine, or methotrexate", "conc",
      lambda p: not p.another(OTHER, "Tysabri", "natalizumab") and not p.on(TNF | IMM), exclude=True),
    L("pml", "Tysabri is not covered for patients who have or have had progressive multifocal leukoencephalopathy (PML)", "no", lambda p: p.no_hx("A81.2"), exclude=True),
    L("hiv", "Tysabri is not covered for patients with HIV infection", "no", lambda p: p.no_dx("B20", "Z21"), exclude=True),
]
ATTESTATIONS = ["Anti-JCV antibody testing must be performed before treatment is started"]


def initial(s):
    return ALL(ANY(ALL(s.ms, s.dmt, ATT, s.neuro), ALL(s.cd, s.two, s.gi)), s.conc, s.pml, s.hiv)


def renewal(s):
    return ALL(s.now, s.ster, s.conc, s.pml, s.hiv)


MS, CD = dx("Multiple sclerosis", "G35"), dx("Crohn's disease of both small and large intestine without complications", "K50.80")
X = [[], [on("Copaxone", 60)], [on("Imuran", 90)], [on("Humira", 60)], [on("Ampyra", 90)], [past("Progressive multifocal leukoencephalopathy", "A81.2")], [dx("Human immunodeficiency virus [HIV] disease", "B20")],
     [dx("Asymptomatic human immunodeficiency virus [HIV] infection status", "Z21")], [failed("Gilenya", 200, 20)]]
INITIAL = dict(
    age=[[born(36, 12)], [born(18)], [born(18, -1)]],
    dx=[[MS], [past("Multiple sclerosis", "G35")], [dx("Neuromyelitis optica [Devic]", "G36.0")]],
    dmt=[[failed("Tecfidera", 200)], [bad("Avonex")], [partial("Aubagio", 100)], [failed("Glatopa", 150)], [worked("Copaxone", 400)], [contra("Gilenya")], []],
    spec=[[spec("neurology")], [spec("internal medicine")], [spec("gastroenterology")]],
    x=X[:8],
)
MORE = {"crohn": dict(
    age=[[born(29, 12)], [born(18)], [born(18, -1)]],
    dx=[[CD], [dx("Ulcerative colitis, unspecified", "K51.90")]],
    two=[[failed("Humira", 120), failed("Stelara", 120)], [failed("Remicade", 90), bad("Entyvio")], [contra("Adalimumab"), failed("Entyvio", 100)], [failed("Humira", 120), failed("Cimzia", 120)], [failed("Stelara", 200)], [failed("Humira", 100), failed("Skyrizi", 100)], [failed("Humira", 100), worked("Stelara", 150)]],
    spec=[[spec("gastroenterology")], [spec("internal medicine")]],
)}
RENEWAL = dict(
    now=[[MS, on("Tysabri", 300)], [CD, on("natalizumab", 200)], [CD, on("Tysabri", 180), on("Prednisone", 90)], unsure(CD, on("Tysabri", 179), on("Prednisone", 90)), unsure(MS, on("Tysabri", 300), on("Prednisone", 20)),
         [CD, on("Tysabri", 250), worked("Prednisone", 90)], [MS, worked("Tysabri", 300, 20)], [MS]],
    x=X,
)
