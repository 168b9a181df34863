"""511 Ocaliva: Regence medication policy, lettered criteria with AND lines, two labs in one line, two exclusion lists."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "511-ocaliva.md", "fu-511", "Juniper Shield of the Northwest", "Ocaliva", "obeticholic acid"
CLASS, STYLE = "primary biliary cholangitis, FXR agonist", "Regence/Premera: may be considered medically necessary when criteria A through G, AND lines, not covered lists"
COMBINED = ((30, 8), (10, 3))
U, R = {"ursodiol"}, {"obeticholic acid"}
BILI, PLT = "Total bilirubin", "Platelet count"
LABS = "Total bilirubin is 2.0 mg/dL or less and platelet count is at least 150 x 10^9/L, both drawn within the past 90 days"
LINES = [
    L("dx", "A diagnosis of primary biliary cholangitis, established by antimitochondrial antibody (AMA) testing or liver biopsy", "dx", lambda p: p.dx("K74.3")),
    L("age", "The patient is an adult, at least 18 years old", "age", lambda p: p.age_ge(18)),
    L("spec", "Prescribed by, or in consultation with, a gastroenterologist or hepatologist", "spec", lambda p: p.prescriber("gastroenterology", "hepatology")),
    L("fail", "Treatment with ursodiol (ursodeoxycholic acid, UDCA) for at least 12 months was ineffective", "trial", lambda p: p.failed(U, 360), hard="ineffective"),
    L("int", "Ursodiol was not tolerated or is contraindicated", "trial", lambda p: p.intolerant(U) or p.contraindicated(U)),
    L("dec", "There is no history of a hepatic decompensation event (ascites, variceal bleeding, or hepatic encephalopathy)", "no", lambda p: p.no_hx("R18", "I85.01", "I85.11", "K76.82", "K70.31", "K71.51")),
    L("pht", "The patient does not have portal hypertension or complete biliary obstruction", "no", lambda p: p.no_dx("K76.6", "K83.1")),
    L("labs", LABS, "lab", lambda p: ALL(p.lab(BILI, lambda v: v <= 2.0, 90), p.lab(PLT, lambda v: v >= 150, 90)), "b", hard="two tests, one window"),
    L("now", "The patient is currently established on Ocaliva and continues to take it", "now", lambda p: p.taking(R), "r"),
    L("newp", "The patient has not developed portal hypertension", "no", lambda p: p.no_dx("K76.6"), "r"),
    L("ela", "Elafibranor (Iqirvo)", "conc", lambda p: not p.on({"elafibranor"}), exclude=True, hard="the lead-in carries concurrent use"),
    L("sel", "Seladelpar (Livdelzi)", "conc", lambda p: not p.on({"seladelpar"}), exclude=True),
    L("psc", "Primary sclerosing cholangitis (PSC)", "no", lambda p: p.no_dx("K83.01"), exclude=True),
    L("nash", "Nonalcoholic steatohepatitis (NASH)", "no", lambda p: p.no_dx("K75.81"), exclude=True),
    L("ah", "Alcoholic hepatitis", "no", lambda p: p.no_dx("K70.1"), exclude=True),
]
ATTESTATIONS = ["There is clinical documentation that the patient is benefiting from therapy, such as improvement in liver biochemistry"]


def initial(s):
    return ALL(s.dx, s.age, s.spec, ANY(s.fail, s.int), s.dec, s.pht, s.labs, s.ela, s.sel, s.psc, s.nash, s.ah)


def renewal(s):
    return ALL(s.now, ATT, s.newp, s.labs, s.ela, s.sel, s.psc, s.nash, s.ah)


PBC = dx("Primary biliary cirrhosis", "K74.3")
INITIAL = dict(
    age=[[born(55, 60)], [born(18)], [born(18, -1)]],
    dx=[[PBC], [dx("Primary biliary cholangitis", "K74.3")], [dx("Autoimmune hepatitis", "K75.4")], [dx("Biliary cirrhosis, unspecified", "K74.5")]],
    spec=[[spec("gastroenterology")], [spec("hepatology")], [spec("family medicine")]],
    udca=[[failed("Ursodiol", 500)], [on("Urso Forte", 360, "partial_response")], [on("Ursodiol", 359, "inadequate_response")], [bad("Ursodiol", 30)], [contra("Actigall")], [worked("Ursodiol", 800)], [failed("Questran", 500)]],
    lab=[[lab(BILI, 1.1), lab(PLT, 214)], [lab(BILI, 2.0, 90), lab(PLT, 150, 90)], [lab(BILI, 2.1), lab(PLT, 214)], [lab(BILI, 1.1), lab(PLT, 149)], [lab(BILI, 1.1, 91), lab(PLT, 214)], [lab(BILI, 1.1), lab(PLT, 214, 120)],
         [lab(BILI, 3.0), lab(PLT, 214, 120)], [lab(BILI, 1.1)]],
    x=[[], [past("Other ascites", "R18.8", 700)], [dx("Secondary esophageal varices with bleeding", "I85.11", 60)], [dx("Portal hypertension", "K76.6", 60)], [dx("Obstruction of bile duct", "K83.1", 20)], [on("Iqirvo", 90)], [on("Livdelzi", 90)],
       [worked("Iqirvo", 200, 90)], [dx("Primary sclerosing cholangitis", "K83.01")], [dx("Alcoholic hepatitis without ascites", "K70.10")]],
)
RENEWAL = dict(
    now=[[PBC, on("Ocaliva", 200)], [PBC, on("obeticholic acid", 200)], [PBC, worked("Ocaliva", 180, 20)]],
    lab=[[lab(BILI, 0.9), lab(PLT, 190)], [lab(BILI, 2.4), lab(PLT, 190)], [lab(BILI, 0.9)], [lab(BILI, 0.9), lab(PLT, 150, 90)]],
    x=[[], [dx("Portal hypertension", "K76.6", 60)], [on("Iqirvo", 30)], [dx("Nonalcoholic steatohepatitis (NASH)", "K75.81")], [dx("Fatty (change of) liver, not elsewhere classified", "K76.0")]],
)
