"""125 Movantik: a) lists, groups without markers, a conditional whose consequent holds an attestation."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "125-movantik-constipation.txt", "fu-125", "Huron Shores HMO", "Movantik", "naloxegol"
CLASS, STYLE = "opioid-induced constipation", "a) letters, indented groups without markers"
GROUPS = ({"polyethylene glycol", "lactulose"}, {"senna", "bisacodyl"}, {"docusate"})
OBS = "Member has no gastrointestinal obstruction"
obs = lambda p: p.no_dx("K56")
LINES = [
    L("dx", "Diagnosis of opioid-induced constipation", "dx", lambda p: p.dx("K59.03")),
    L("age", "Age 18 years or greater", "age", lambda p: p.age_ge(18)),
    L("op", "Member has been receiving an opioid for at least 4 weeks", "now", lambda p: p.taking(OPIOID, 28)),
    L("two", "Failure after at least 14 days, or intolerance, with agents from TWO of these groups:", "mix",
      lambda p: count(lambda g: p.failed(g, 14) or p.intolerant(g), *GROUPS) >= 2, hard="two of three groups printed without markers"),
    L("obs", OBS, "no", obs, "b"),
    L("cyp", "Member is not using clarithromycin, ketoconazole, or itraconazole", "conc", lambda p: not p.on({"clarithromycin", "ketoconazole", "itraconazole"})),
    L("if", "If the member is 65 or older, creatinine clearance is 60 mL/min or higher, or the dose is reduced to 12.5 mg", "if",
      lambda p: IF(p.age_ge(65), True if p.lab("Creatinine clearance", lambda v: v >= 60) else None), hard="conditional with a fact or an attestation"),
    L("rop", "Member is still receiving an opioid", "now", lambda p: p.on(OPIOID), "r"),
]
ATTESTATIONS = ["Bowel movements have become more frequent on Movantik"]


def initial(s):
    return ALL(s.dx, s.age, s.op, s.two, s.obs, s.cyp, getattr(s, "if"))


def renewal(s):
    return ALL(s.rop, ATT, s.obs)


OIC = dx("Drug induced constipation", "K59.03")
X = [[], [dx("Other intestinal obstruction", "K56.699", 10)], [past("Ileus", "K56.7")]]
INITIAL = dict(
    age=[[born(51, 20)], [born(18)], [born(18, -1)], [born(65), lab("Creatinine clearance", 60)], [born(65), lab("Creatinine clearance", 59)], [born(72, 3)], [born(65, -1)]],
    dx=[[OIC], [dx("Constipation, unspecified", "K59.00")], [dx("Opioid-induced constipation", "K59.03")], []],
    op=[[on("MS Contin", 200)], [on("Norco", 28)], [on("Norco", 27)], [worked("OxyContin", 200, 20)], [], [med("Ultram", 100, 40), on("Ultram", 15)], [med("oxycodone", 70, 45), on("Percocet", 20)]],
    two=[[failed("MiraLAX", 30), failed("Senokot", 30, 90)], [failed("MiraLAX", 14), failed("Colace", 14, 90)], [failed("MiraLAX", 13), failed("Colace", 14, 90)], [failed("MiraLAX", 30), failed("lactulose", 30, 90)],
         [bad("Dulcolax", 3), bad("lactulose", 4, 100)], [contra("Dulcolax"), failed("MiraLAX", 30)], [failed("Metamucil", 60), failed("MiraLAX", 30)], []],
    obs=X,
    cyp=[[], [on("Biaxin", 5)], [worked("Biaxin", 10, 30)], [on("ketoconazole", 14)]],
)
RENEWAL = dict(op=[[OIC, on("Movantik", 180), on("MS Contin", 500)], [OIC, on("Movantik", 180)], [OIC, on("Movantik", 180), worked("Norco", 300, 9)], [OIC, on("Movantik", 180), on("Ultram", 40)]], x=X,
               aside=[[], [on("Colace")], [born(70, 3)]])
