"""699 Ibrance: Humana coverage policy, bullets with trailing AND/OR, both of two with a condition as contraindication, two blood counts."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "699-ibrance.txt", "fu-699", "Cumberland Falls Health", "Ibrance", "palbociclib"
CLASS, STYLE = "oncology: CDK 4/6", "Humana coverage policy, nested bullets with trailing AND/OR, exclusions between initial and continuation"
COMBINED = ((40, 7), (16, 4))
PAL = {"palbociclib"}
LHRH = {"leuprolide", "goserelin", "triptorelin"}
ANC = "Absolute neutrophil count"
LINES = [
    L("bc", "The member has hormone receptor (HR)-positive, HER2-negative advanced or metastatic breast cancer", "dx", lambda p: p.dx("C50") and not p.dx("Z17.1", "Z17.42"), hard="receptors that not every record codes"),
    L("age", "The member is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("onc", "Ibrance is prescribed by an oncologist", "spec", lambda p: p.prescriber("oncology", consult=False)),
    L("ai", "The member is taking an aromatase inhibitor (letrozole, anastrozole, or exemestane), and Ibrance is given as first-line endocrine-based therapy", "now", lambda p: p.on(AROMATASE), hard="fact and attestation"),
    L("ful", "The member is taking fulvestrant and had disease progression on tamoxifen or on an aromatase inhibitor", "mix", lambda p: p.on({"fulvestrant"}) and p.failed(AROMATASE | {"tamoxifen"}), hard="a current drug and a failed one"),
    L("man", "If the member is male and takes an aromatase inhibitor, the member also receives an LHRH agonist (e.g., Lupron Depot, Zoladex)", "if", lambda p: IF(p.male and p.on(AROMATASE), p.on(LHRH)), hard="conditional on sex and a drug"),
    L("kis", "Kisqali (ribociclib); a history of long QT syndrome is accepted as a contraindication", "trial",
      lambda p: p.tried({"ribociclib"}) or p.intolerant({"ribociclib"}) or p.contraindicated({"ribociclib"}) or p.hx("I45.81"), hard="the header carries the verb; contraindication by condition"),
    L("ver", "Verzenio (abemaciclib); a history of deep vein thrombosis or pulmonary embolism is accepted as a contraindication", "trial",
      lambda p: p.tried({"abemaciclib"}) or p.intolerant({"abemaciclib"}) or p.contraindicated({"abemaciclib"}) or p.hx("I82.4", "I26", "Z86.711", "Z86.718"), hard="the header carries the verb; contraindication by condition"),
    L("cbc", "Absolute neutrophil count of at least 1,000 cells/mcL and platelet count of at least 50,000/mcL within the past 30 days", "lab",
      lambda p: ALL(p.lab(ANC, lambda v: v >= 1000, 30), p.lab("Platelet count", lambda v: v >= 50, 30)), hard="two tests, window, units"),
    L("prog", "Members who have experienced disease progression on another CDK 4/6 inhibitor (Kisqali or Verzenio)", "trial", lambda p: not p.failed({"ribociclib", "abemaciclib"}), exclude=True, hard="failure of another drug as exclusion"),
    L("cdk", "Concomitant use with another CDK 4/6 inhibitor", "conc", lambda p: not p.another(CDK46, "Ibrance", "palbociclib"), exclude=True),
    L("ind", "Concomitant use with a strong CYP3A inducer (e.g., rifampin, phenytoin, carbamazepine)", "conc", lambda p: not p.on({"rifampin", "phenytoin", "carbamazepine", "enzalutamide", "apalutamide"}), exclude=True),
    L("preg", "Members who are pregnant", "no", lambda p: p.no_dx(*PREGNANT), exclude=True),
    L("now", "The member is taking Ibrance together with an aromatase inhibitor or fulvestrant", "now", lambda p: p.on(PAL) and p.on(AROMATASE | {"fulvestrant"}), "r", hard="two current drugs"),
    L("two", "Absolute neutrophil count was at least 500 cells/mcL on the two most recent blood counts", "lab", lambda p: p.two_days(ANC, lambda v: v >= 500), "r", hard="two measurements"),
]
ATTESTATIONS = ["The member has not had disease progression while taking Ibrance, according to the prescriber"]


def excluded(s):
    return ALL(s.prog, s.cdk, s.ind, s.preg)


def initial(s):
    return ALL(s.bc, s.age, s.onc, ANY(s.ai, s.ful), s.man, ALL(s.kis, s.ver), s.cbc, excluded(s))


def renewal(s):
    return ALL(s.now, ATT, s.two, excluded(s))


F, MAN = sex("female"), sex("male")
ER, BONE = dx("Estrogen receptor positive status [ER+]", "Z17.0", 300), dx("Secondary malignant neoplasm of bone", "C79.51", 200)
BC = [dx("Malignant neoplasm of unspecified site of right female breast", "C50.911"), dx("Hormone receptor positive with HER2 negative status", "Z17.411", 300), BONE]


def cbc(anc, plt, ago=12):
    return [lab(ANC, anc, ago), lab("Platelet count", plt, ago)]


X = [[], [on("Verzenio", 60)], [on("Rifampin", 20)], [worked("Dilantin", 200, 30)], [on("Keppra", 300)], [dx("Pregnant state, incidental", "Z33.1", 40), F]]
INITIAL = dict(
    sex=[[F, born(58, 5)], [F, born(18)], [F, born(18, -1)]],
    dx=[BC, [dx("Malignant neoplasm of unspecified site of left female breast", "C50.912"), ER, BONE, dx("Hormone receptor positive with HER2 negative status", "Z17.411", 300)], [dx("Malignant neoplasm of ovary, unspecified", "C56.9"), BONE],
        unsure(dx("Malignant neoplasm of unspecified site of right female breast", "C50.911"), dx("Hormone receptor negative with HER2 negative status", "Z17.421", 300), BONE), [past("Malignant neoplasm of unspecified site of right female breast", "C50.911"), dx("Secondary malignant neoplasm of lung", "C78.00")]],
    onc=[[spec("oncology")], [spec("internal medicine")]],
    et=[[on("Femara", 30)], [on("exemestane", 10)], [worked("Letrozole", 200, 20)], [on("Faslodex", 20), failed("Arimidex", 400)], [on("fulvestrant", 20), failed("Tamoxifen", 700)], [on("Faslodex", 20), worked("Arimidex", 400)], [on("Faslodex", 20)], [on("Nolvadex", 90)],
        [MAN, on("Letrozole", 30)], [MAN, on("Letrozole", 30), on("Lupron Depot", 60)], [MAN, on("Anastrozole", 30), worked("Zoladex", 100, 40)], [MAN, on("Faslodex", 20), failed("Tamoxifen", 300)]],
    two=[[bad("Kisqali"), bad("Verzenio", 20)], [contra("Kisqali"), worked("Verzenio", 90, 200)], [dx("Long QT syndrome", "I45.81"), past("Acute embolism and thrombosis of unspecified deep veins of right lower extremity", "I82.401", 800)],
         [bad("ribociclib"), past("Other pulmonary embolism without acute cor pulmonale", "I26.99", 500)], [bad("Kisqali")], [bad("Verzenio")], [], [failed("Kisqali", 200), bad("Verzenio")], [bad("Kisqali"), failed("abemaciclib", 60)],
         [past("Long QT syndrome", "I45.81", 1500), contra("Verzenio")], [dx("Phlebitis and thrombophlebitis of superficial vessels of right lower extremity", "I80.01"), bad("Kisqali")]],
    cbc=[cbc(2400, 210), cbc(1000, 50, 30), cbc(999, 210), cbc(2400, 49), cbc(2400, 210, 31), [lab(ANC, 2400, 12)], [lab(ANC, 1500, 5), lab("Platelet count", 120000, 5, "/uL")], [lab(ANC, 2000, 25), lab("Platelet count", 180), lab(ANC, 800, 4)]],
    x=X,
)
RENEWAL = dict(
    sex=[[F, born(58, 5)]],
    dx=[BC],
    now=[[on("Ibrance", 180), on("Femara", 200)], [on("palbociclib", 180), on("Faslodex", 200)], [on("Ibrance", 180)], [on("Ibrance", 180), worked("Letrozole", 200, 20)], [worked("Ibrance", 180, 10), on("Femara", 200)]],
    two=[[lab(ANC, 1400, 40), lab(ANC, 1200, 10)], [lab(ANC, 500, 40), lab(ANC, 600, 10)], [lab(ANC, 499, 40), lab(ANC, 1200, 10)], [lab(ANC, 1200, 10)], [lab(ANC, 300, 90), lab(ANC, 900, 40), lab(ANC, 1000, 10)]],
    x=X[:5],
)
