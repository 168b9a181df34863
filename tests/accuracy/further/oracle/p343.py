"""343 Orilissa: Caremark style, a total duration, a conditional with a score, an exclusion that needs a value."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "343-orilissa.md", "bh-343", "Chesapeake Harbor Health", "Orilissa", "elagolix"
CLASS, STYLE = "endometriosis", "CVS Caremark numbered criteria, bulleted exclusions"
HORMONE = {"medroxyprogesterone", "norethindrone", "ethinyl estradiol"}


def total(p):
    ts = p.trials("elagolix")
    return None if any(t["days"] is None for t in ts) else sum(t["days"] for t in ts)


LINES = [
    L("lead", "Authorization of 6 months may be granted for treatment of pain due to endometriosis when all of the following criteria are met:", "dx", lambda p: p.dx("N80"), hidden=True),
    L("who", "Member is a woman aged 18 to 49 years", "mix", lambda p: p.female and p.age_in(18, 49), hard="sex and age range"),
    L("nsaid", "Pain was not adequately controlled after at least 4 weeks of a nonsteroidal anti-inflammatory drug (e.g., naproxen, meloxicam), unless NSAIDs are contraindicated or were not tolerated", "trial",
      lambda p: p.tfci(NSAID, 28), hard="failure in plain words, unless clause"),
    L("horm", "Member has tried medroxyprogesterone, norethindrone, or an ethinyl estradiol-containing contraceptive for 3 months or longer, or has had intolerance or a contraindication to one of these", "trial",
      lambda p: p.tried(HORMONE, 90) or p.intolerant(HORMONE) or p.contraindicated(HORMONE), hard="a component of combination products"),
    L("preg", "Member is not pregnant, and the prescriber has advised the member to use nonhormonal contraception", "no", lambda p: p.no_dx("Z33", "Z34", "O0", "O1", "O2", "O3", "O4"), hard="fact and attestation"),
    L("gyn", "The prescriber is a gynecologist", "spec", lambda p: p.prescriber("obstetrics and gynecology", consult=False)),
    L("now", "Member is currently receiving Orilissa for endometriosis", "now", lambda p: p.taking({"elagolix"}) and p.dx("N80"), "r", hard="drug and its indication"),
    L("tot", "Total treatment with elagolix has not reached 24 months", "trial", lambda p: (lambda n: None if n is None else n < 720)(total(p)), "r", hard="a total, as a maximum"),
    L("phq", "If the member has a history of major depression, a PHQ-9 score obtained within the past 3 months is below 15", "if",
      lambda p: IF(p.hx("F32", "F33"), p.lab("PHQ-9 score", lambda v: v < 15, 90)), "r", hard="conditional"),
    L("ost", "Known osteoporosis", "no", lambda p: p.no_dx("M80", "M81"), exclude=True),
    L("oatp", "Concurrent treatment with a strong OATP1B1 inhibitor such as cyclosporine or gemfibrozil", "conc", lambda p: not p.on({"cyclosporine", "gemfibrozil"}), exclude=True),
    L("conc", "Concurrent treatment with Myfembree, Oriahnn, or leuprolide", "conc",
      lambda p: not p.on({"relugolix", "leuprolide"}) and not any(m["drug"] == "Oriahnn" and m["status"] == "active" for m in p.r["medications"]), exclude=True),
    L("liver", "Cirrhosis of the liver, or an ALT above 120 U/L on the latest result", "mix",
      lambda p: ALL(p.no_dx("K74.3", "K74.4", "K74.5", "K74.6", "K70.3"), NOT(p.lab("ALT", lambda v: v > 120))), exclude=True, hard="condition or value, excluded"),
]
ATTESTATIONS = ["Member has had relief of pelvic pain since the start of therapy"]


def initial(s):
    return ALL(s.lead, s.who, s.nsaid, s.horm, s.preg, s.gyn, s.ost, s.oatp, s.conc, s.liver)


def renewal(s):
    return ALL(s.now, ATT, s.tot, s.phq, s.ost, s.oatp, s.conc, s.liver)


ENDO = dx("Endometriosis, unspecified", "N80.9")
X = [[], [dx("Age-related osteoporosis without current pathological fracture", "M81.0")], [on("Neoral", 90)], [on("Lopid", 90)], [on("Myfembree", 30)], [on("Lupron Depot", 60)], [failed("Lupron Depot", 90, 40)],
     [dx("Other specified disorders of bone density and structure, unspecified site", "M85.80")]]
LIVER = [[lab("ALT", 22, 60)], [lab("ALT", 120, 60)], [lab("ALT", 121, 60)], [lab("ALT", 180, 200), lab("ALT", 40, 10)], [lab("ALT", 22, 60), dx("Unspecified cirrhosis of liver", "K74.60")], [dx("Alcoholic cirrhosis of liver without ascites", "K70.30")], []]
INITIAL = dict(
    who=[[born(33, 20), sex("female")], [born(18), sex("female")], [born(18, -1), sex("female")], [born(50, -1), sex("female")], [born(50), sex("female")]],
    dx=[[ENDO], [dx("Deep endometriosis of the uterus", "N80.02")], [dx("Leiomyoma of uterus, unspecified", "D25.9")], [past("Endometriosis, unspecified", "N80.9")]],
    nsaid=[[failed("Naproxen", 60)], [partial("Motrin", 28)], [failed("Aleve", 27)], [bad("Celebrex", 4)], [contra("Ibuprofen")], [worked("Naproxen", 90)], [failed("Acetaminophen", 90)]],
    horm=[[failed("Yaz", 120)], [worked("Aygestin", 90, 100)], [on("Junel", 89)], [on("Aygestin", 100)], [bad("Depo-Provera", 1)], [contra("Yaz")], [failed("Mirena", 300)], []],
    preg=[[], [dx("Pregnant state, incidental", "Z33.1", 30)], [past("Pregnant state, incidental", "Z33.1", 700)]],
    spec=[[spec("obstetrics and gynecology")], [spec("family medicine")]],
    liver=LIVER, x=X,
)
RENEWAL = dict(
    who=[[born(33, 20), sex("female")]],
    now=[[ENDO, on("Orilissa", 170)], [ENDO, on("elagolix", 719)], [ENDO, on("Orilissa", 720)], [ENDO, worked("Orilissa", 400, 200), on("Orilissa", 150)], [ENDO, worked("Oriahnn", 500, 250), on("Orilissa", 230)],
         [ENDO, worked("Orilissa", 400, 20)], [on("Orilissa", 170)]],
    dep=[[], [dx("Major depressive disorder, single episode, unspecified", "F32.9"), lab("PHQ-9 score", 14, 90)], [dx("Major depressive disorder, recurrent, mild", "F33.0"), lab("PHQ-9 score", 15, 20)],
         [past("Major depressive disorder, recurrent, moderate", "F33.1"), lab("PHQ-9 score", 9, 91)], [past("Major depressive disorder, recurrent, moderate", "F33.1"), lab("PHQ-9 score", 9, 10)], [dx("Generalized anxiety disorder", "F41.1")]],
    liver=LIVER[:4], x=X[:2] + X[5:6],
)
