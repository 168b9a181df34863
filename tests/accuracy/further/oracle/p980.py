"""980 Jakafi: Point32, numbered with a bold AND line, three conditions under bold names."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "980-jakafi.md", "fu-980", "Quabbin Point Health Plan", "Jakafi", "ruxolitinib"
CLASS, STYLE = "kinase inhibitor", "Point32 numbered with AND lines, three conditions"
COMBINED = ((26, 6), (16, 4))
RUX, HU = {"ruxolitinib"}, {"hydroxyurea"}
LINES = [
    L("mf", "Documented diagnosis of intermediate or high-risk myelofibrosis", "dx", lambda p: p.dx("D75.81", "D47.4", "D47.1", "C94.4"), hard="a qualifier that no code shows"),
    L("age", "The Member is at least 18 years of age", "age", lambda p: p.age_ge(18)),
    L("plt", "Platelet count of at least 50 × 10⁹/L on a test done within the last 30 days", "lab", lambda p: p.lab("Platelet count", lambda v: v >= 50, 30)),
    L("pv", "Documented diagnosis of polycythemia vera", "dx", lambda p: p.dx("D45")),
    L("hu", "The Member has had an inadequate response to a minimum 90-day trial of hydroxyurea, or an intolerance or contraindication to hydroxyurea", "trial", lambda p: p.tfci(HU, 90)),
    L("gvhd", "Documented diagnosis of chronic graft-versus-host disease in a Member at least 12 years of age", "mix", lambda p: p.dx("D89.811") and p.age_ge(12), hard="diagnosis and age on one line"),
    L("ster", "The Member failed therapy with at least one systemic corticosteroid (e.g., prednisone, methylprednisolone)", "trial", lambda p: p.failed(SYSTEMIC_STEROID), hard="a class by examples"),
    L("now", "The Member is currently taking Jakafi", "now", lambda p: p.on(RUX), "r"),
    L("cnt", "Platelet count is at least 50 × 10⁹/L and absolute neutrophil count is at least 500 cells/mcL on the latest tests", "lab",
      lambda p: ALL(p.lab("Platelet count", lambda v: v >= 50), p.lab("Absolute neutrophil count", lambda v: v >= 500)), "r", hard="two observations"),
    L("conc", "are also taking another JAK inhibitor (e.g., Inrebic, Ojjaara, Xeljanz)", "conc", lambda p: not p.another(JAK_980, "Jakafi", "ruxolitinib"), exclude=True),
    L("tb", "have active tuberculosis", "no", lambda p: p.no_dx("A15", "A16", "A17", "A18", "A19"), exclude=True),
]
ATTESTATIONS = ["Documentation that the Member's spleen size or symptoms have improved"]


def initial(s):
    return ALL(ANY(ALL(s.mf, s.age, s.plt), ALL(s.pv, s.age, s.hu), ALL(s.gvhd, s.ster)), s.conc, s.tb)


def renewal(s):
    return ALL(s.now, s.cnt, ATT, s.conc, s.tb)


PV = dx("Polycythemia vera", "D45")
MF = dx("Myelofibrosis", "D75.81")
CG = dx("Chronic graft-versus-host disease", "D89.811")
PLT = lambda v, ago=12, unit=None: lab("Platelet count", v, ago, unit)
ANC = lambda v, ago=12: lab("Absolute neutrophil count", v, ago)
X = [[], [on("Xeljanz", 60)], [on("Inrebic", 60)], [worked("Ojjaara", 90)], [dx("Tuberculosis of lung", "A15.0", 60)], [dx("Latent tuberculosis", "Z22.7", 60)]]
INITIAL = dict(
    age=[[born(61)], [born(18)], [born(18, -1)]],
    dx=[[PV], [dx("Secondary polycythemia", "D75.1")], [past("Polycythemia vera", "D45")], [MF], [CG]],
    hu=[[failed("Hydrea", 150)], [failed("hydroxyurea", 90)], [failed("Hydrea", 89)], [bad("Hydrea")], [contra("hydroxyurea")], [worked("hydroxyurea", 300)], [partial("hydroxyurea", 120)], []],
    plt=[[], [PLT(180)]],
    x=X,
)
MORE = {
    "mf": dict(
        dx=[[MF], [MF, PV], [dx("Thrombocytosis", "D75.83")]],
        age=[[born(64)], [born(18, -1)]],
        plt=[[PLT(140)], [PLT(50, 30)], [PLT(49)], [PLT(140, 31)], [PLT(50, 10, "10*9/L")], []],
        x=X[:2],
    ),
    "gvhd": dict(
        dx=[[CG], [dx("Acute graft-versus-host disease", "D89.810")]],
        age=[[born(33)], [born(12)], [born(12, -1)]],
        ster=[[failed("prednisone", 60)], [partial("Medrol", 30)], [bad("prednisone")], [worked("prednisone", 90)], [failed("Decadron", 9)], [failed("Temovate", 60)], []],
    ),
}
RENEWAL = dict(
    now=[[PV, on("Jakafi", 200)], [PV, on("ruxolitinib", 200)], [PV, worked("Jakafi", 150, 20)]],
    cnt=[[PLT(160), ANC(3200)], [PLT(50), ANC(500)], [PLT(49), ANC(3200)], [PLT(160), ANC(499)], [PLT(160)], [PLT(160, 200), PLT(44, 9), ANC(3000)], []],
    x=X,
)
