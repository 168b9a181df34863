"""446 Imbruvica: Prime / HCSC, 1/A/1/A nesting, ONE of / BOTH of."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "446-imbruvica.md", "bl-446", "Four Rivers Mutual", "Imbruvica", "ibrutinib"
CLASS, STYLE = "oncology, BTK inhibitor", "Prime/HCSC: ONE of / BOTH of, deep 1/A/1/A nesting"
COMBINED = ((0, 3), (0, 1))
BTK = {"ibrutinib", "acalabrutinib", "zanubrutinib", "pirtobrutinib"}
PREF = {"zanubrutinib", "acalabrutinib"}
SYSTEMIC = SYSTEMIC_STEROID | {"cyclosporine", "ruxolitinib", "mycophenolate", "tacrolimus", "sirolimus", "belumosudil"}
LINES = [
    L("rec", "The patient has been treated with the requested agent within the past 90 days", "trial", lambda p: p.tried({"ibrutinib"}, within=90), hard="the requested agent"),
    L("cll", "The patient has a diagnosis of chronic lymphocytic leukemia (CLL) or small lymphocytic lymphoma (SLL)", "dx", lambda p: p.dx("C91.1", "C83.0")),
    L("fail", "The patient has tried and had an inadequate response to Brukinsa or Calquence", "trial", lambda p: p.failed(PREF)),
    L("int", "The patient has an intolerance or hypersensitivity to Brukinsa or Calquence", "trial", lambda p: p.intolerant(PREF)),
    L("ci", "The patient has an FDA labeled contraindication to BOTH Brukinsa AND Calquence", "trial", lambda p: all(p.contraindicated({d}) for d in PREF), hard="contraindication to both"),
    L("wm", "The patient has a diagnosis of Waldenström macroglobulinemia", "dx", lambda p: p.dx("C88.0")),
    L("gv", "The patient has a diagnosis of chronic graft versus host disease (cGVHD)", "dx", lambda p: p.dx("D89.811")),
    L("sys", "The patient has tried and had an inadequate response to at least ONE systemic immunosuppressant (e.g., prednisone, cyclosporine, ruxolitinib)", "trial", lambda p: p.failed(SYSTEMIC)),
    L("a18", "The patient is 18 years of age or over", "age", lambda p: p.age_ge(18)),
    L("gv1", "The patient has a diagnosis of chronic graft versus host disease and is 1 year of age or over", "mix", lambda p: ALL(p.dx("D89.811"), p.age_ge(1)), hard="diagnosis and age"),
    L("spec", "The prescriber is a specialist in the area of the patient's diagnosis (e.g., oncologist) or the prescriber has consulted with a specialist in the area of the patient's diagnosis", "spec", lambda p: p.prescriber("oncology"), part="b"),
    L("btk", "The patient will NOT be using the requested agent in combination with another Bruton's tyrosine kinase (BTK) inhibitor (e.g., Brukinsa, Calquence, Jaypirca)", "conc", lambda p: not p.another(BTK, "Imbruvica", "ibrutinib"), part="b"),
    L("now", "The patient is currently taking the requested agent", "now", lambda p: p.taking({"ibrutinib"}), "r"),
]
ATTESTATIONS = ["The patient does NOT have any FDA labeled contraindications to the requested agent", "The patient has had clinical benefit with the requested agent"]


def initial(s):
    return ALL(ANY(s.rec, ANY(ALL(s.cll, ANY(s.fail, s.int, s.ci)), s.wm, ALL(s.gv, s.sys))), ANY(s.a18, s.gv1), s.spec, s.btk, ATT)


def renewal(s):
    return ALL(ATT, s.now, ATT, s.spec, s.btk)


CLL, WM, GV = dx("Chronic lymphocytic leukemia of B-cell type not having achieved remission", "C91.10"), dx("Waldenstrom macroglobulinemia", "C88.00"), dx("Chronic graft-versus-host disease", "D89.811")
INITIAL = dict(
    age=[[born(63, 20)], [born(18)], [born(18, -1)]],
    dx=[[CLL], [dx("Small cell B-cell lymphoma, lymph nodes of multiple sites", "C83.08")], [WM], [dx("Mantle cell lymphoma, unspecified site", "C83.10")], [dx("Acute lymphoblastic leukemia not having achieved remission", "C91.00")]],
    step=[[failed("Brukinsa", 120)], [failed("Acalabrutinib", 60)], [bad("Calquence", 20)], [contra("Brukinsa"), contra("Calquence")], [contra("Calquence")], [worked("Calquence", 200)], [failed("Venclexta", 120)], [],
          [on("Imbruvica", 60)], [worked("Imbruvica", 200, 90)], [worked("Imbruvica", 200, 91)], [partial("Brukinsa", 200)]],
    spec=[[spec("oncology")], [spec("internal medicine")]],
    btk=[[], [on("Calquence", 30)], [on("Jaypirca", 30)], [on("Venclexta", 30)]],
)
MORE = {"gvhd": dict(
    age=[[born(34, 30)], [born(1)], [born(1, -1)]],
    dx=[[GV], [dx("Acute graft-versus-host disease", "D89.810")]],
    sys=[[failed("Prednisone", 40)], [failed("Jakafi", 90)], [worked("Prednisone", 200)], [bad("Cyclosporine")]],
    spec=[[spec("oncology")], [spec("pediatrics")]],
)}
RENEWAL = dict(
    now=[[CLL, on("Imbruvica", 400)], [GV, on("Ibrutinib", 100)], [CLL, worked("Imbruvica", 400, 6)]],
    spec=[[spec("oncology")], [spec("family medicine")]],
    btk=[[], [on("Brukinsa", 30)], [failed("Brukinsa", 90, 4)]],
)
