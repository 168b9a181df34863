"""351 Takhzyro: Anthem style romans, a step with an exemption in parentheses, acute drug in a window."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "351-takhzyro.md", "bh-351", "Old Dominion Anchor Health", "Takhzyro", "lanadelumab"
CLASS, STYLE = "hereditary angioedema", "Anthem roman numerals, bold AND, may be approved / may not be approved"
PREG = ("Z33", "Z34", "O0", "O1", "O2", "O3", "O4")
ESTROGEN = {"estradiol", "ethinyl estradiol", "conjugated estrogens"}
LINES = [
    L("age", "Individual is 2 years of age or older", "age", lambda p: p.age_ge(2)),
    L("hae", "Individual has a diagnosis of hereditary angioedema (HAE)", "dx", lambda p: p.dx("D84.1")),
    L("dan", "Individual has had an inadequate response to, or is intolerant of, an 8-week trial of danazol or tranexamic acid (individuals who are pregnant, under 18 years of age, or have a contraindication to danazol are exempt from this requirement)", "mix",
      lambda p: p.fail_or_intolerant({"danazol", "tranexamic acid"}, 56) or p.dx(*PREG) or not p.age_ge(18) or p.contraindicated({"danazol"}), hard="exemptions in parentheses"),
    L("acute", "Individual has used icatibant (Firazyr) or ecallantide (Kalbitor) for an acute attack in the past 12 months", "trial", lambda p: p.tried({"icatibant", "ecallantide"}, within=360), hard="use in a window"),
    L("ddi", "Individual is not taking an ACE inhibitor or an estrogen-containing medication", "conc", lambda p: not p.on(ACE | ESTROGEN), "b", hard="a component of combination products"),
    L("conc", "Individual is not using Takhzyro in combination with another agent for long-term prophylaxis of HAE attacks (including but not limited to Cinryze, Haegarda, or Orladeyo)", "conc",
      lambda p: not any(m["drug"].lower() in ("cinryze", "haegarda", "orladeyo", "berotralstat") and m["status"] == "active" for m in p.r["medications"]), "b", hard="a class by use"),
    L("spec", "Prescribed by or in consultation with an allergist or immunologist", "spec", lambda p: p.prescriber("allergy and immunology")),
    L("now", "Individual has completed at least 6 months of treatment with Takhzyro and is still receiving it", "now", lambda p: p.taking({"lanadelumab"}, 180), "r"),
    L("urt", "Chronic urticaria", "no", lambda p: p.no_dx("L50.1", "L50.8"), exclude=True),
    L("t78", "Angioneurotic edema caused by an allergy or a drug (ICD-10 T78.3)", "no", lambda p: p.no_dx("T78.3"), exclude=True),
]
ATTESTATIONS = ["Documentation is provided that the diagnosis is supported by a low C4 level and a low C1 inhibitor antigenic or functional level",
                "Individual has experienced a clinically significant reduction in the number or severity of HAE attacks"]


def initial(s):
    return ALL(s.age, s.hae, ATT, s.dan, s.acute, s.ddi, s.conc, s.spec, s.urt, s.t78)


def renewal(s):
    return ALL(s.now, ATT, s.ddi, s.conc, s.urt, s.t78)


HAE, DAN = dx("Defects in the complement system", "D84.1"), failed("Danocrine", 100)
X = [[], [dx("Idiopathic urticaria", "L50.1")], [dx("Angioneurotic edema, initial encounter", "T78.3XXA", 200)], [past("Angioneurotic edema, initial encounter", "T78.3XXA", 900)], [dx("Allergic urticaria", "L50.0")]]
DDI = [[], [on("Altace", 100)], [on("Yaz", 100)], [on("Estrace", 100)], [on("Cozaar", 100)], [on("Depo-Provera", 90)], [worked("Zestril", 300, 40)]]
CONC = [[], [on("Orladeyo", 60)], [on("Haegarda", 60)], [failed("Cinryze", 200, 30)], [on("Cinryze", 90)]]
INITIAL = dict(
    age=[[born(36, 20), sex("female"), DAN], [born(2), sex("female")], [born(2, -1), sex("female")], [born(18, -1), sex("female")], [born(18), sex("female")]],
    dx=[[HAE], [dx("Hereditary angioedema", "D84.1")], [dx("Common variable immunodeficiency, unspecified", "D83.9")], []],
    acute=[[on("Firazyr", 300)], [worked("icatibant", 1, 360)], [worked("Kalbitor", 1, 361)], [worked("Kalbitor", 1, 20)], [contra("Kalbitor")], []],
    ddi=DDI, conc=CONC,
    spec=[[spec("allergy and immunology")], [spec("dermatology")]],
    x=X,
)
MORE = {"step": dict(
    who=[[born(41, 20), sex("female"), HAE, on("Firazyr", 200), spec("allergy and immunology")]],
    dan=[[DAN], [failed("Danazol", 56)], [failed("Danazol", 55)], [partial("Cyklokapron", 60)], [bad("Cyklokapron", 5)], [contra("Danazol")], [contra("Cyklokapron")], [worked("Danazol", 300)], [dx("Pregnant state, incidental", "Z33.1", 60)], [past("Pregnant state, incidental", "Z33.1", 600)], []],
    x=X[:1])}
RENEWAL = dict(
    who=[[born(36, 20), sex("female"), HAE]],
    now=[[on("Takhzyro", 200)], [on("lanadelumab", 180)], [on("Takhzyro", 179)], [worked("Takhzyro", 300, 20)]],
    ddi=DDI[:4], conc=CONC, x=X[:3],
)
