"""412 Kesimpta: Blue Cross prose guideline, paragraphs, an unless clause with a window."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "412-kesimpta-prose.txt", "fu-412", "Chaparral Mutual Health", "Kesimpta", "ofatumumab"
CLASS, STYLE = "multiple sclerosis: anti-CD20", "Blue Cross prose paragraphs, limitations in prose"
COMBINED = ((1, 4), (1, 2))
GENERIC, HIGH = {"dimethyl fumarate", "fingolimod", "glatiramer", "teriflunomide"}, {"ocrelizumab", "natalizumab", "alemtuzumab"}
ANC = "Absolute neutrophil count"
LINES = [
    L("ms", "Kesimpta (ofatumumab) is considered medically necessary for individuals 18 years of age or older with a confirmed diagnosis of a relapsing form of multiple sclerosis (clinically isolated syndrome, relapsing-remitting disease, or active secondary progressive disease)",
      "mix", lambda p: p.age_ge(18) and p.dx("G35"), hard="age and diagnosis in a sentence"),
    L("spec", "Kesimpta must be prescribed by a neurologist or by a physician in consultation with a neurologist", "spec", lambda p: p.prescriber("neurology")),
    L("step", "The individual must have had a documented failure of, intolerance to, or contraindication to at least one of the following generic agents: dimethyl fumarate, fingolimod, glatiramer, or teriflunomide, unless the individual was treated with Ocrevus, Tysabri, or Lemtrada within the past 12 months",
      "mix", lambda p: p.tfci(GENERIC) or p.tried(HIGH, 0, 360), hard="unless clause with a window"),
    L("anc", "An absolute neutrophil count of at least 1,500 cells/mcL must have been recorded within the past 60 days", "lab", lambda p: p.lab(ANC, lambda v: v >= 1500, 60)),
    L("preg", "The individual is not pregnant, and is not breastfeeding", "no", lambda p: p.no_dx(*PREGNANT, "Z39.1"), hard="two absences"),
    L("now", "Kesimpta is considered medically necessary for continued use when the individual has been receiving it for at least 6 months and the prescriber documents a reduced relapse rate, fewer new MRI lesions, or stable disability",
      "now", lambda p: p.taking({"ofatumumab"}, 180), "r", hard="'it'; fact and attestation"),
    L("anc2", "An absolute neutrophil count of at least 1,000 cells/mcL must have been recorded within the past 6 months", "lab", lambda p: p.lab(ANC, lambda v: v >= 1000, 180), "r"),
    L("conc", "Kesimpta is not covered when used together with any other disease-modifying therapy for multiple sclerosis, such as an interferon, Copaxone, Aubagio, Gilenya, Tecfidera, Tysabri, or Ocrevus", "conc",
      lambda p: not p.another(MS_DMT, "Kesimpta", "ofatumumab"), exclude=True),
    L("hbv", "Kesimpta is not covered for individuals with an active hepatitis B virus infection or with a history of progressive multifocal leukoencephalopathy (PML)", "no",
      lambda p: p.no_dx("B16", "B18.0", "B18.1", "B19.1") and p.no_hx("A81.2"), exclude=True, hard="one active, one historical absence"),
    L("nmo", "Kesimpta is not covered for neuromyelitis optica", "no", lambda p: p.no_dx("G36.0"), exclude=True),
]
ATTESTATIONS = ["Hepatitis B virus screening and quantitative serum immunoglobulin testing have been completed before the first dose"]


def initial(s):
    return ALL(s.ms, s.spec, s.step, ATT, s.anc, s.preg, s.conc, s.hbv, s.nmo)


def renewal(s):
    return ALL(s.now, s.anc2, s.conc, s.hbv, s.nmo)


MS, NEURO = dx("Multiple sclerosis", "G35"), spec("neurology")
X = [[], [on("Aubagio", 60)], [on("Avonex", 60)], [on("Ampyra", 60)], [worked("Gilenya", 200, 10)], [dx("Acute hepatitis B without delta-agent", "B16.9", 40)], [past("Progressive multifocal leukoencephalopathy", "A81.2")],
     [past("Acute hepatitis B without delta-agent", "B16.9")]]
INITIAL = dict(
    age=[[born(38, 8)], [born(18)], [born(18, -1)]],
    dx=[[MS], [dx("Neuromyelitis optica [Devic]", "G36.0")], [dx("Acute transverse myelitis in demyelinating disease of CNS", "G37.3")], [past("Multiple sclerosis", "G35")], [MS, dx("Neuromyelitis optica [Devic]", "G36.0")]],
    spec=[[NEURO], [spec("internal medicine")]],
    step=[[failed("Tecfidera", 200)], [bad("Gilenya", 12)], [contra("Fingolimod")], [failed("Glatopa", 60)], [worked("Copaxone", 300)], [failed("Avonex", 300)], [worked("Ocrevus", 400, 360)], [worked("Ocrevus", 400, 361)],
          [worked("Tysabri", 300, 60)], [failed("Vumerity", 120)], []],
    anc=[[lab(ANC, 3100)], [lab(ANC, 1500, 60)], [lab(ANC, 1490)], [lab(ANC, 3100, 61)]],
    preg=[[], [sex("female"), dx("Pregnant state, incidental", "Z33.1", 60)], [sex("female"), dx("Encounter for care and examination of lactating mother", "Z39.1", 30)]],
    x=X,
)
RENEWAL = dict(
    now=[[MS, NEURO, on("Kesimpta", 300)], [MS, NEURO, on("ofatumumab", 180)], [MS, NEURO, on("Kesimpta", 179)], [MS, NEURO, worked("Kesimpta", 300, 30)]],
    anc=[[lab(ANC, 2200)], [lab(ANC, 1000, 180)], [lab(ANC, 990)], []],
    x=X[:3],
)
