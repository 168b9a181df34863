"""448 Takhzyro: Medicaid PDL table with class criteria."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "448-hae-pdl.md", "bl-448", "Columbia Gorge Coordinated Care", "Takhzyro", "lanadelumab"
CLASS, STYLE = "hereditary angioedema, prophylaxis", "Moda/Medicaid: PDL table and class criteria, bullets"
COMBINED = ((0, 6), (0, 2))
ACUTE = ("icatibant", "firazyr", "sajazir", "kalbitor", "ecallantide", "berinert", "ruconest", "ekterly")
PROPH = ("haegarda", "cinryze", "orladeyo", "berotralstat", "andembry", "garadacimab", "dawnzera", "donidalorsen")
HAEG = lambda m: m["drug"].lower() == "haegarda"
active = lambda p, names: any(m["status"] == "active" and m["outcome"] != "contraindication" and m["drug"].lower() in names for m in p.r["medications"])
C1 = {"C1 esterase inhibitor"}
outcome = lambda p, *os: any(HAEG(m) and m["outcome"] in os for m in p.r["medications"])
RAAS = lambda p: not p.on(ACE | {"estradiol", "ethinyl estradiol", "conjugated estrogens"})
LINES = [
    L("hae", "Confirmed diagnosis of hereditary angioedema type I or type II", "dx", lambda p: p.dx("D84.1")),
    L("age", "Member is ≥ 2 years of age", "age", lambda p: p.age_ge(2)),
    L("spec", "Prescribed by, or in consultation with, an allergist/immunologist or hematologist", "spec", lambda p: p.prescriber("allergy and immunology"), part="b"),
    L("acute", "Member has an active prescription for an on-demand HAE treatment (e.g., icatibant, Kalbitor, Berinert, Ruconest)", "now", lambda p: active(p, ACUTE), hard="an active drug of a class"),
    L("ace", "Member is not taking an ACE inhibitor or an estrogen-containing medication", "conc", RAAS),
    L("haeg", "At least 3 months of therapy with the preferred agent, Haegarda, without adequate response", "trial", lambda p: p.failed(C1, 90, keep=HAEG)),
    L("int", "Intolerance or contraindication to Haegarda", "trial", lambda p: outcome(p, "intolerance", "contraindication")),
    L("kid", "Member is 2 to 5 years of age (Haegarda is not labeled for this group)", "age", lambda p: p.age_in(2, 5)),
    L("cont", "Member has used Takhzyro continuously for at least the last 4 months", "now", lambda p: p.taking({"lanadelumab"}, 120), "r", hard="continuous use up to now"),
    L("race", "Member is still not taking an ACE inhibitor or an estrogen-containing medication", "conc", RAAS, "r"),
    L("conc", "Use in combination with another HAE prophylactic agent (Haegarda, Cinryze, Orladeyo, Andembry, Dawnzera)", "conc", lambda p: not active(p, PROPH), exclude=True),
]
ATTESTATIONS = ["Two low C4 levels and a low C1-INH antigenic or functional level are documented", "For members of childbearing potential: pregnancy status has been discussed",
                "Decrease in the number or severity of HAE attacks compared with baseline"]


def initial(s):
    return ALL(s.hae, ATT, s.age, s.spec, s.acute, s.ace, ANY(s.haeg, s.int, s.kid), ATT, s.conc)


def renewal(s):
    return ALL(s.cont, ATT, s.race, s.spec, s.conc)


HAE = dx("Hereditary angioedema", "D84.1")
INITIAL = dict(
    age=[[born(33, 20)], [born(2)], [born(2, -1)], [born(6, -1)]],
    dx=[[HAE], [dx("Defects in the complement system", "D84.1")], [dx("Angioneurotic edema, initial encounter", "T78.3XXA", 400)], [past("Hereditary angioedema", "D84.1")]],
    step=[[failed("Haegarda", 120)], [failed("Haegarda", 90)], [failed("Haegarda", 89)], [bad("Haegarda", 10)], [contra("Haegarda")], [worked("Haegarda", 400, 20)], [failed("Orladeyo", 200)], [], [partial("Haegarda", 100)],
          [born(5, 40)], [born(6)]],
    acute=[[on("Icatibant", 400)], [on("Kalbitor", 90)], [worked("Firazyr", 300, 20)], []],
    ace=[[], [on("Lisinopril", 200)], [on("Yaz", 200), sex("female")], [worked("Lisinopril", 200, 5)], [on("Losartan", 200)]],
    spec=[[spec("allergy and immunology")], [spec("family medicine")]],
    x=[[], [on("Haegarda", 200)], [on("Orladeyo", 60)]],
)
RENEWAL = dict(
    now=[[HAE, on("Takhzyro", 300)], [HAE, on("lanadelumab", 120)], [HAE, on("Takhzyro", 119)], [HAE, worked("Takhzyro", 300, 20)], [HAE, on("Orladeyo", 300)]],
    ace=[[], [on("Zestril", 90)], [on("Estrace", 90), sex("female")]],
    spec=[[spec("allergy and immunology")], [spec("dermatology")]],
    x=[[], [on("Cinryze", 90)], [on("Firazyr", 90)]],
)
