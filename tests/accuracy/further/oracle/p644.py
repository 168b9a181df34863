"""644 Promacta: Centene, numbered, three indications, platelet counts, two of three values, rise from baseline, drug within 30 days."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "644-promacta.txt", "fu-644", "Juniper Ridge Health Alliance", "Promacta", "eltrombopag"
CLASS, STYLE = "hematology: thrombopoietin receptor agonist", "Centene, I. A. 1. a."
COMBINED = ((36, 6), (12, 2))
P, ANC = "Platelet count", "Absolute neutrophil count"
EL = {"eltrombopag"}
BLEED = ("I60", "I61", "I62", "K92.2")
fci = lambda p, d: p.failed(d) or p.intolerant(d) or p.contraindicated(d)


def recent_tpo(p):
    for m in p._meds(TPO):
        if m["outcome"] == "contraindication" or m["drug"].lower() in ("promacta", "eltrombopag"):
            continue
        if m["status"] == "active" or (p.today - __import__("datetime").date.fromisoformat(m["end"])).days <= 30:
            return True
    return False


LINES = [
    L("itp", "Diagnosis of persistent or chronic immune thrombocytopenia (ITP)", "dx", lambda p: p.dx("D69.3")),
    L("spec", "Prescribed by or in consultation with a hematologist or oncologist", "spec", lambda p: p.prescriber("hematology", "oncology")),
    L("age1", "Age ≥ 1 year", "age", lambda p: p.age_ge(1)),
    L("p30", "Platelet count < 30 x 10^9/L within the past 30 days", "lab", lambda p: p.lab(P, lambda v: v < 30, 30)),
    L("p50", "Platelet count < 50 x 10^9/L within the past 30 days and a history of intracranial or gastrointestinal hemorrhage", "mix",
      lambda p: ALL(p.lab(P, lambda v: v < 50, 30), p.hx(*BLEED)), hard="measurement and history on one line"),
    L("cs", "Failure of a systemic corticosteroid (e.g., prednisone, dexamethasone), unless contraindicated or clinically significant adverse effects are experienced", "trial", lambda p: fci(p, SYSTEMIC_STEROID)),
    L("ig", "Failure of immune globulin, unless contraindicated or clinically significant adverse effects are experienced", "trial", lambda p: fci(p, {"immune globulin"})),
    L("spl", "Member has had a splenectomy", "dx", lambda p: p.hx("Z90.81"), hard="a procedure seen by its status code"),
    L("conc", "Promacta is not prescribed concurrently with another thrombopoietin receptor agonist (e.g., Doptelet, Nplate) or with Tavalisse", "conc",
      lambda p: not (p.another(TPO, "Promacta", "eltrombopag") or p.on({"fostamatinib"})), hard="another brand of the ingredient"),
    L("hcv", "Diagnosis of chronic hepatitis C", "dx", lambda p: p.dx("B18.2")),
    L("age18", "Age ≥ 18 years", "age", lambda p: p.age_ge(18)),
    L("p75", "Platelet count < 75 x 10^9/L within the past 30 days", "lab", lambda p: p.lab(P, lambda v: v < 75, 30)),
    L("ifn", "Member is receiving a peginterferon (e.g., Pegasys)", "now", lambda p: p.on({"peginterferon alfa-2a", "peginterferon alfa-2b"})),
    L("saa", "Diagnosis of severe aplastic anemia", "dx", lambda p: p.dx("D61.0", "D61.1", "D61.2", "D61.3", "D61.89", "D61.9")),
    L("age2", "Age ≥ 2 years", "age", lambda p: p.age_ge(2)),
    L("p20", "Platelet count < 20 x 10^9/L", "lab", lambda p: p.lab(P, lambda v: v < 20)),
    L("anc", "Absolute neutrophil count < 500 cells/mcL", "lab", lambda p: p.lab(ANC, lambda v: v < 500)),
    L("hgb", "Hemoglobin < 8 g/dL", "lab", lambda p: p.lab("Hemoglobin", lambda v: v < 8)),
    L("now", "Member is currently receiving Promacta", "now", lambda p: p.on(EL), "r"),
    L("rise", "Platelet count has risen by at least 20 x 10^9/L from baseline, or the latest platelet count is ≥ 50 x 10^9/L", "change",
      lambda p: ANY(p.change(P, EL, lambda b, c: c - b >= 20), p.lab(P, lambda v: v >= 50)), "r", hard="change or level"),
    L("p400", "Platelet count ≤ 400 x 10^9/L within the past 60 days", "lab", lambda p: p.lab(P, lambda v: v <= 400, 60), "r"),
    L("mds", "Myelodysplastic syndrome", "no", lambda p: p.no_dx("D46"), exclude=True),
    L("x30", "Use within 30 days of another thrombopoietin receptor agonist (e.g., Doptelet, Nplate)", "conc", lambda p: not recent_tpo(p), exclude=True, hard="drug within a window"),
]
ATTESTATIONS = ["Dose does not exceed 75 mg per day", "Dose does not exceed 100 mg per day", "Dose does not exceed 150 mg per day"]


def initial(s):
    itp = ALL(s.itp, s.spec, s.age1, ANY(s.p30, s.p50), s.cs, ANY(s.ig, s.spl), s.conc, ATT)
    hcv = ALL(s.hcv, s.age18, s.p75, s.ifn, ATT)
    saa = ALL(s.saa, s.age2, AT_LEAST(2, s.p20, s.anc, s.hgb), ATT)
    return ALL(ANY(itp, hcv, saa), s.mds, s.x30)


def renewal(s):
    return ALL(s.now, s.rise, s.p400, s.mds, s.x30)


ITP = dx("Immune thrombocytopenic purpura", "D69.3", 400)
GI = past("Gastrointestinal hemorrhage, unspecified", "K92.2", 100)
INITIAL = dict(
    dx=[[ITP], [dx("Thrombocytopenia, unspecified", "D69.6", 400)], [past("Immune thrombocytopenic purpura", "D69.3")]],
    spec=[[spec("oncology")], [spec("internal medicine")]],
    age=[[born(44)], [born(1)], [born(1, -1)]],
    plt=[[lab(P, 18)], [lab(P, 29, 30)], [lab(P, 30)], [lab(P, 18, 31)], [lab(P, 44), GI], [lab(P, 50), GI], [lab(P, 44), past("Nontraumatic intracerebral hemorrhage, unspecified", "I61.9", 900)], [lab(P, 44), dx("Epistaxis", "R04.0", 30)],
         [lab(P, 21000, unit="/uL")], [lab(P, 14, 25), lab(P, 61, 4)], [GI]],
    cs=[[failed("prednisone", 40)], [failed("Decadron", 8)], [worked("prednisone", 60)], [bad("prednisone")], [contra("prednisone")], [failed("Pulmicort", 90)], [partial("methylprednisolone", 25)], []],
    ig=[[failed("Gamunex-C", 5)], [dx("Acquired absence of spleen", "Z90.81", 300)], [contra("immune globulin")], [worked("Privigen", 5)], [bad("Privigen", 3)], []],
    x=[[], [on("Nplate", 20)], [on("Tavalisse", 40)], [on("Alvaiz", 40)], [worked("Doptelet", 60, 30)], [worked("Doptelet", 60, 31)], [dx("Myelodysplastic syndrome, unspecified", "D46.9")], [on("Promacta", 10)]],
)
MORE = {
    "hcv": dict(
        dx=[[dx("Chronic viral hepatitis C", "B18.2", 900), born(50)], [dx("Unspecified viral hepatitis C without hepatic coma", "B19.20", 900), born(50)], [dx("Chronic viral hepatitis C", "B18.2", 900), born(18, -1)]],
        plt=[[lab(P, 61)], [lab(P, 74.9, 30)], [lab(P, 75)], []],
        ifn=[[on("Pegasys", 20)], [on("peginterferon alfa-2a", 5)], [worked("Pegasys", 60, 10)], [on("Epclusa", 20)]],
        x=[[], [worked("Nplate", 30, 10)]],
    ),
    "saa": dict(
        dx=[[dx("Aplastic anemia, unspecified", "D61.9", 90), born(30)], [dx("Idiopathic aplastic anemia", "D61.3", 90), born(2)], [dx("Idiopathic aplastic anemia", "D61.3", 90), born(2, -1)], [dx("Anemia, unspecified", "D64.9", 90), born(30)]],
        two=[[lab(P, 12), lab(ANC, 410)], [lab(P, 20), lab(ANC, 410), lab("Hemoglobin", 7.9)], [lab(P, 12), lab(ANC, 500), lab("Hemoglobin", 8.0)], [lab(P, 12)], [lab(P, 12), lab("Hemoglobin", 7.1)], [lab(P, 25), lab(ANC, 600)], [lab(P, 25), lab(ANC, 300)]],
        x=[[], [dx("Refractory anemia with excess of blasts 1", "D46.21")]],
    ),
}
RENEWAL = dict(
    now=[[ITP, on("Promacta", 120)], [ITP, on("eltrombopag", 120)], [ITP, worked("Promacta", 100, 20)]],
    plt=[[lab(P, 14, 130), lab(P, 40, 20)], [lab(P, 14, 130), lab(P, 34, 20)], [lab(P, 14, 130), lab(P, 33, 20)], [lab(P, 42, 130), lab(P, 50, 20)], [lab(P, 400, 60)], [lab(P, 405, 10)], [lab(P, 40, 20)], [lab(P, 14, 130), lab(P, 90, 61)]],
    x=[[], [worked("Doptelet", 60, 12)], [dx("Myelodysplastic syndrome, unspecified", "D46.9")]],
)
