"""461 Iqirvo: Centene style, a conditional line on a second drug."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "461-iqirvo.txt", "fu-461", "Tallgrass Ridge Health Plan", "Iqirvo", "elafibranor"
CLASS, STYLE = "primary biliary cholangitis", "Centene clinical policy, semicolons, conditional line, NOT authorized list"
COMBINED = ((24, 5), (8, 2))
U = {"ursodiol"}
DEC = ("R18", "K76.82", "I85.01", "I85.11", "K70.31", "K71.51", "K72.10", "K72.11", "K72.90", "K72.91")
decomp = lambda p: p.no_hx("R18.8", "K76.82", "I85.01", "I85.11", "K70.31")
conc = lambda p: not p.on({"obeticholic acid", "seladelpar"})
L_DEC, L_CONC = "Member has no history of decompensated cirrhosis (e.g., ascites, bleeding esophageal varices, hepatic encephalopathy)", "Iqirvo is not prescribed concurrently with Ocaliva or Livdelzi"
LINES = [
    L("dx", "Diagnosis of PBC", "dx", lambda p: p.dx("K74.3")),
    L("spec", "Prescribed by or in consultation with a gastroenterologist or hepatologist", "spec", lambda p: p.prescriber("gastroenterology", "hepatology")),
    L("age", "Age ≥ 18 years", "age", lambda p: p.age_ge(18)),
    L("fail", "Failure of ursodiol taken for at least 12 months at up to maximally indicated doses", "trial", lambda p: p.failed(U, 360)),
    L("int", "Intolerance or contraindication to ursodiol", "trial", lambda p: p.intolerant(U) or p.contraindicated(U)),
    L("bili", "Total bilirubin < 3 mg/dL within the last 90 days", "lab", lambda p: p.lab("Total bilirubin", lambda v: v < 3, 90)),
    L("with", "If member has not experienced intolerance or contraindication to ursodiol, Iqirvo is used with ursodiol (member is currently taking ursodiol)", "if",
      lambda p: IF(not (p.intolerant(U) or p.contraindicated(U)), p.on(U)), hard="a negated condition, current use in parentheses"),
    L("dec", L_DEC, "no", decomp, part="b"),
    L("obs", "Member does not have biliary obstruction", "no", lambda p: p.no_dx("K83.1")),
    L("conc", L_CONC, "conc", conc, part="b"),
    L("now", "Member is currently receiving Iqirvo", "now", lambda p: p.taking({"elafibranor"}), "r"),
    L("psc", "Primary sclerosing cholangitis", "no", lambda p: p.no_dx("K83.01"), exclude=True),
    L("mash", "Metabolic dysfunction-associated steatohepatitis (MASH)", "no", lambda p: p.no_dx("K75.81"), exclude=True),
]
ATTESTATIONS = ["Dose does not exceed 80 mg (1 tablet) per day", "Member is responding positively to therapy", "If request is for a dose increase, new dose does not exceed 80 mg (1 tablet) per day"]


def initial(s):
    return ALL(s.dx, s.spec, s.age, ANY(s.fail, s.int), s.bili, s.__dict__["with"], s.dec, s.obs, s.conc, ATT, s.psc, s.mash)


def renewal(s):
    return ALL(s.now, ATT, s.dec, s.conc, s.psc, s.mash)


PBC = dx("Primary biliary cirrhosis", "K74.3")
INITIAL = dict(
    age=[[born(52, 40)], [born(18)], [born(18, -1)]],
    dx=[[PBC], [dx("Primary biliary cholangitis", "K74.3")], [dx("Secondary biliary cirrhosis", "K74.4")], [past("Primary biliary cirrhosis", "K74.3")]],
    spec=[[spec("hepatology")], [spec("gastroenterology")], [spec("rheumatology")]],
    udca=[[on("Ursodiol", 500, "inadequate_response")], [on("Urso Forte", 360, "partial_response")], [on("Ursodiol", 359, "inadequate_response")], [bad("Actigall", 40)], [contra("Ursodiol")],
          [failed("Ursodiol", 400, 20)], [on("Ursodiol", 700, "effective")], [failed("Cholestyramine", 400)]],
    bili=[[lab("Total bilirubin", 1.1)], [lab("Total bilirubin", 2.9, 90)], [lab("Total bilirubin", 3.0)], [lab("Total bilirubin", 1.1, 91)], []],
    x=[[], [past("Ascites", "R18.8")], [dx("Hepatic encephalopathy", "K76.82", 60)], [dx("Obstruction of bile duct", "K83.1", 30)], [on("Ocaliva", 100)], [worked("Ocaliva", 300)],
       [dx("Primary sclerosing cholangitis", "K83.01")], [dx("Nonalcoholic steatohepatitis (NASH)", "K75.81")], [dx("Fatty (change of) liver, not elsewhere classified", "K76.0")]],
)
RENEWAL = dict(
    now=[[PBC, on("Iqirvo", 190)], [PBC, on("elafibranor", 90)], [PBC, worked("Iqirvo", 150, 20)]],
    x=[[], [on("Livdelzi", 20)], [dx("Ascites", "R18.8", 30)], [dx("Primary sclerosing cholangitis", "K83.01")]],
)
