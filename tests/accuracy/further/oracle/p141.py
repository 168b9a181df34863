"""141 Entyvio: medical drug policy, bold lead-ins, two tests on one line."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "141-entyvio-colitis.md", "fu-141", "Flint Hills Reciprocal", "Entyvio", "vedolizumab"
CLASS, STYLE = "Crohn's disease and ulcerative colitis, integrin antibody", "medical drug policy, indication headings, bold lead-ins"
STEROID = {"prednisone", "budesonide", "methylprednisolone", "prednisolone"}
CONC = "Patient is not receiving Entyvio in combination with another biologic (e.g., Humira, Stelara, Tysabri) or a JAK inhibitor (e.g., Rinvoq, Xeljanz)"
LINES = [
    L("cd", "Diagnosis of Crohn's disease, moderate to severe", "dx", lambda p: p.dx("K50")),
    L("conv", "History of failure, contraindication, or intolerance to at least one of: a corticosteroid, azathioprine, 6-mercaptopurine, or methotrexate", "trial",
      lambda p: p.tfci(STEROID | {"azathioprine", "mercaptopurine", "6-mercaptopurine", "methotrexate"})),
    L("lab", "Fecal calprotectin above 250 mcg/g within the past 90 days and C-reactive protein above 10 mg/L within the past 90 days", "mix",
      lambda p: ALL(p.lab("Fecal calprotectin", lambda v: v > 250, 90), p.lab("C-reactive protein", lambda v: v > 10, 90)), hard="two tests on one line"),
    L("uc", "Diagnosis of ulcerative colitis", "dx", lambda p: p.dx("K51")),
    L("asa", "History of failure, contraindication, or intolerance to mesalamine or to a corticosteroid such as budesonide or prednisone", "trial", lambda p: p.tfci(STEROID | {"mesalamine"})),
    L("conc", CONC, "conc", lambda p: not p.another(IMMUNE_BIOLOGIC | {"natalizumab"}, "Entyvio", "vedolizumab") and not p.on(JAK), "b"),
    L("spec", "Prescribed by or in consultation with a gastroenterologist", "spec", lambda p: p.prescriber("gastroenterology")),
    L("prev", "Patient has previously received Entyvio", "trial", lambda p: p.tried({"vedolizumab"}), "r"),
]
ATTESTATIONS = ["Documentation of positive clinical response"]


def initial(s):
    return ALL(ANY(ALL(s.cd, ANY(s.conv, s.lab), s.conc, s.spec), ALL(s.uc, s.asa, s.conc, s.spec)))


def renewal(s):
    return ALL(s.prev, ATT, s.conc)


CD, UC = dx("Crohn's disease of small intestine without complications", "K50.00"), dx("Ulcerative colitis, unspecified", "K51.90")
FC, CRP = "Fecal calprotectin", "C-reactive protein"
X = [[], [on("Humira")], [on("Rinvoq", 30)], [on("Tysabri")], [failed("Remicade", 120, 20)], [on("Imuran")], [on("Stelara", 14)]]
INITIAL = dict(
    dx=[[CD], [dx("Crohn's disease of large intestine with rectal bleeding", "K50.111")], [dx("Irritable bowel syndrome, unspecified", "K58.9")], [past("Crohn's disease", "K50.90")], []],
    why=[[failed("Prednisone", 40)], [bad("Imuran")], [contra("Trexall")], [failed("Lialda", 100)], [lab(FC, 600), lab(CRP, 22)], [lab(FC, 251, 90), lab(CRP, 11, 90)], [lab(FC, 250), lab(CRP, 22)],
         [lab(FC, 600)], [lab(FC, 600, 91), lab(CRP, 22)], [worked("Prednisone", 40)], [], [lab(CRP, 9)], [partial("methotrexate", 80)]],
    x=X,
    spec=[[spec("gastroenterology")], [spec("internal medicine")]],
)
MORE = {"colitis": dict(
    dx=[[UC], [dx("Ulcerative (chronic) proctitis without complications", "K51.20")], [dx("Infectious gastroenteritis and colitis", "A09")]],
    asa=[[failed("Lialda", 60)], [contra("mesalamine")], [bad("Prednisone")], [failed("Imuran", 90)], [worked("Lialda", 300)], []],
    x=X[:4],
    spec=[[spec("gastroenterology")], [spec("rheumatology")]],
)}
RENEWAL = dict(prev=[[CD, on("Entyvio", 300)], [UC, worked("Entyvio", 90, 200)], [UC], [CD, on("vedolizumab", 30)], [CD, contra("Entyvio")]], x=X)
