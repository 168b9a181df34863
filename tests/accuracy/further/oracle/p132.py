"""132 Takhzyro: bold run-in headings, abbreviations, a colon inside a line."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "132-takhzyro-hae.md", "fu-132", "Aurora Divide Insurance Cooperative", "Takhzyro", "lanadelumab"
CLASS, STYLE = "hereditary angioedema", "bold run-in headings, '; AND' at line ends, continuing therapy"
CONC = "Patient is not taking another drug for long-term prophylaxis of HAE (Haegarda, Orladeyo)"
LINES = [
    L("age", "Patient is ≥ 2 years of age", "age", lambda p: p.age_ge(2)),
    L("dx", "Patient has a diagnosis of HAE (type I or type II)", "dx", lambda p: p.dx("D84.1")),
    L("trig", "Patient is not using a medication that may trigger attacks: an ACE inhibitor (e.g., lisinopril) or an estrogen (e.g., estradiol)", "conc",
      lambda p: not p.on(ACE | {"estradiol", "ethinyl estradiol", "conjugated estrogens"}), hard="colon inside the line"),
    L("conc", CONC, "conc", lambda p: not p.on({"C1 esterase inhibitor", "berotralstat"}), "b"),
    L("spec", "The medication is prescribed by, or in consultation with an allergist or an immunologist", "spec", lambda p: p.prescriber("allergy and immunology")),
    L("three", "Patient has received Takhzyro for at least 3 months", "trial", lambda p: p.tried({"lanadelumab"}, 90), "r"),
]
ATTESTATIONS = ["Laboratory tests showed low C4 and low C1 inhibitor function, according to the prescriber",
                "The number or severity of HAE attacks has decreased, according to the prescriber"]


def initial(s):
    return ALL(s.age, s.dx, ATT, s.trig, s.conc, s.spec)


def renewal(s):
    return ALL(s.three, ATT, s.conc)


HAE = dx("Defects in the complement system", "D84.1")
X = [[], [on("Haegarda")], [on("Orladeyo", 60)], [failed("Orladeyo", 90, 20)], [on("Firazyr")]]
INITIAL = dict(
    age=[[born(27, 20)], [born(2)], [born(2, -1)]],
    dx=[[HAE], [dx("Hereditary angioedema", "D84.1")], [dx("Angioneurotic edema, initial encounter", "T78.3XXA")], [dx("Allergic urticaria", "L50.0")], []],
    trig=[[], [on("Zestril")], [on("Estrace")], [worked("Lisinopril", 200, 10)], [on("Losartan")], [sex("female"), on("Yaz")]],
    conc=X,
    spec=[[spec("allergy and immunology")], [spec("dermatology")], [spec("family medicine")]],
)
RENEWAL = dict(three=[[HAE, on("Takhzyro", 200)], [HAE, on("Takhzyro", 90)], [HAE, on("lanadelumab", 89)], [HAE], [HAE, med("Takhzyro", 120, 60), on("Takhzyro", 40)]], conc=X)
