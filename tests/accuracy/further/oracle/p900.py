"""900 Jakafi: federal employee program: 'Patient must have ONE of the following', 'AND ALL of the following', NO lines."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "900-jakafi.txt", "fu-900", "Liberty Service Benefit Plan", "Jakafi", "ruxolitinib"
CLASS, STYLE = "oral oncology: JAK", "BCBS FEP: ONE of the following, numbers as indications, 'AND ALL of the following'"
COMBINED = ((26, 6), (12, 3))
J = {"ruxolitinib"}
SYS = {"prednisone", "prednisolone", "methylprednisolone", "dexamethasone"}
LINES = [
    L("mf", "Myelofibrosis, intermediate or high-risk", "dx", lambda p: p.dx("D47.4", "D75.81"), hidden=True),
    L("adult", "18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("plt", "Platelet count of 50 x 10^9/L or greater", "lab", lambda p: p.lab("Platelet count", lambda v: v >= 50)),
    L("pv", "Polycythemia vera", "dx", lambda p: p.dx("D45"), "b", hidden=True),
    L("hu", "Inadequate response to or intolerance of hydroxyurea", "trial", lambda p: p.fail_or_intolerant({"hydroxyurea"})),
    L("agvhd", "Acute graft-versus-host disease", "dx", lambda p: p.dx("D89.810"), hidden=True),
    L("teen", "12 years of age or older", "age", lambda p: p.age_ge(12)),
    L("ster", "Inadequate response to at least 7 days of a systemic corticosteroid", "trial", lambda p: p.failed(SYS, 7)),
    L("anc", "Absolute neutrophil count of at least 500 cells/mm3 within the past 60 days", "lab", lambda p: p.lab("Absolute neutrophil count", lambda v: v >= 500, 60)),
    L("tb", "NO active tuberculosis", "no", lambda p: p.no_dx("A15", "A17", "A18", "A19")),
    L("jak", "NO dual therapy with another Janus kinase (JAK) inhibitor (e.g., Inrebic, Vonjo, Xeljanz)", "conc", lambda p: not p.another(JAK_900, "Jakafi", "ruxolitinib"), "b"),
    L("rmf", "Myelofibrosis", "dx", lambda p: p.dx("D47.4", "D75.81"), "r", hidden=True),
    L("hct", "Hematocrit below 45% on each of the two most recent measurements, taken on separate days", "lab", lambda p: p.two_days("Hematocrit", lambda v: v < 45), "r", hard="two measurements on separate days"),
    L("rgvhd", "Graft-versus-host disease", "dx", lambda p: p.dx("D89.81"), "r", hidden=True),
    L("six", "Patient has been on Jakafi for at least 6 months", "trial", lambda p: p.tried(J, 180), "r"),
]
ATTESTATIONS = ["Prescriber agrees to monitor complete blood counts every 2 to 4 weeks until the dose is stable", "Prescriber reports a smaller spleen or fewer symptoms since the start of therapy",
                "Prescriber reports improvement in at least one affected organ"]


def initial(s):
    return ALL(ANY(ALL(s.mf, s.adult, s.plt), ALL(s.pv, s.adult, s.hu), ALL(s.agvhd, s.teen, s.ster)), s.anc, s.tb, s.jak, ATT)


def renewal(s):
    return ALL(ANY(ALL(s.rmf, ATT), ALL(s.pv, s.hct), ALL(s.rgvhd, ATT)), s.six, s.jak)


MF, PV, GV = dx("Myelofibrosis", "D75.81"), dx("Polycythemia vera", "D45"), dx("Acute graft-versus-host disease", "D89.810", 60)
ANC = [[lab("Absolute neutrophil count", 2400)], [lab("Absolute neutrophil count", 500, 60)], [lab("Absolute neutrophil count", 499)], [lab("Absolute neutrophil count", 2400, 61)], []]
X = [[], [dx("Tuberculosis of lung", "A15.0", 60)], [dx("Latent tuberculosis", "Z22.7")], [past("Tuberculosis of lung", "A15.0", 4000)], [on("Inrebic", 30)], [on("Rinvoq", 30)], [worked("Ojjaara", 100, 20)], [on("ruxolitinib", 20)]]
INITIAL = dict(
    age=[[born(64, 10)], [born(18)], [born(18, -1)]],
    dx=[[MF], [dx("Osteomyelofibrosis", "D47.4")], [dx("Essential (hemorrhagic) thrombocythemia", "D47.3")], [past("Myelofibrosis", "D75.81")]],
    plt=[[lab("Platelet count", 140)], [lab("Platelet count", 50)], [lab("Platelet count", 49)], [lab("Platelet count", 49000, 20, "/uL")], []],
    anc=ANC,
    x=X,
)
MORE = dict(pv=dict(
    age=[[born(64, 10)], [born(18, -1)]],
    dx=[[PV], [dx("Secondary polycythemia", "D75.1")]],
    hu=[[failed("Hydroxyurea", 60)], [bad("Hydrea")], [contra("Hydroxyurea")], [worked("Hydroxyurea", 200)], []],
    anc=ANC[:4:3],
    x=[[], [on("Vonjo", 30)]],
), gvhd=dict(
    age=[[born(24, 10)], [born(12)], [born(12, -1)]],
    dx=[[GV], [dx("Chronic graft-versus-host disease", "D89.812", 60)]],
    st=[[failed("Prednisone", 14, 5)], [failed("Medrol", 7, 5)], [failed("Medrol", 6, 5)], [worked("Prednisone", 30, 5)], [bad("Prednisone", 10, 5)]],
    anc=ANC[:3:2],
    x=[[], [on("Xeljanz", 30)]],
))
H = lambda a, b: [lab("Hematocrit", a, 60), lab("Hematocrit", b, 15)]
RENEWAL = dict(
    dx=[[PV], [MF], [dx("Chronic graft-versus-host disease", "D89.812")], [dx("Essential (hemorrhagic) thrombocythemia", "D47.3")]],
    now=[[on("Jakafi", 200)], [on("Jakafi", 180)], [on("Jakafi", 179)], [worked("Jakafi", 200, 5)]],
    hct=[H(43, 42), H(45, 42), H(42, 46), H(44.9, 44), [lab("Hematocrit", 42, 15)], [lab("Hematocrit", 49, 120)] + H(44, 43), []],
    x=[[], [on("Rinvoq", 30)], [worked("Inrebic", 60, 220)]],
)
