"""1030 Orilissa: Prime Therapeutics, Initial Evaluation and Renewal Evaluation with AND/OR at the line's end."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "1030-orilissa.md", "fu-1030", "Prairie Summit Health", "Orilissa", "elagolix"
CLASS, STYLE = "endometriosis: GnRH antagonist", "Prime Therapeutics 1. A. with trailing AND/OR"
COMBINED = ((0, 8), (0, 3))
HORMONE_1030 = HORMONAL_CONTRACEPTIVE | PROGESTIN | {"norgestimate", "etonogestrel", "desogestrel"}
GNRH_1030 = GNRH_ANY
LINES = [
    L("dx", "The patient has a diagnosis of endometriosis", "dx", lambda p: p.dx("N80")),
    L("age", "The patient is 18 years of age or over", "age", lambda p: p.age_ge(18)),
    L("ns", "The patient has tried and had an inadequate response to an NSAID (e.g., ibuprofen, naproxen) used for at least 30 days", "trial", lambda p: p.failed(NSAID, 30)),
    L("nsi", "The patient has an intolerance or an FDA labeled contraindication to an NSAID", "trial", lambda p: p.intolerant(NSAID) or p.contraindicated(NSAID)),
    L("ho", "The patient has tried and had an inadequate response to a hormonal contraceptive or a progestin (e.g., norethindrone, medroxyprogesterone, drospirenone/ethinyl estradiol) used for at least 90 days", "trial",
      lambda p: p.failed(HORMONE_1030, 90)),
    L("hoi", "The patient has an intolerance or an FDA labeled contraindication to a hormonal contraceptive or a progestin", "trial", lambda p: p.intolerant(HORMONE_1030) or p.contraindicated(HORMONE_1030)),
    L("ago", "The patient has tried a GnRH agonist (e.g., leuprolide, goserelin, nafarelin)", "trial", lambda p: p.tried(GNRH_AGONIST)),
    L("preg", "The patient is not pregnant", "no", lambda p: p.no_dx(*PREGNANT), "b"),
    L("ost", "The patient does not have osteoporosis", "no", lambda p: p.no_dx("M80", "M81"), "b"),
    L("sui", "The patient does not have a history of suicide attempt", "no", lambda p: p.no_hx("T14.91", "Z91.51")),
    L("oat", "The patient is not taking cyclosporine or gemfibrozil", "conc", lambda p: not p.on({"cyclosporine", "gemfibrozil"})),
    L("conc", "The patient is NOT using another GnRH agonist or antagonist (e.g., Lupron Depot, Zoladex, Myfembree, Oriahnn)", "conc", lambda p: not p.another(GNRH_1030, "Orilissa", "elagolix"), "b"),
    L("spec", "The prescriber is a specialist in obstetrics and gynecology or has consulted with one", "spec", lambda p: p.prescriber("obstetrics and gynecology")),
    L("now", "The patient is taking Orilissa and has taken it for less than 24 months", "now", lambda p: p.taking({"elagolix"}) and not p.tried({"elagolix"}, 720), "r", hard="upper limit of a duration"),
    L("t", "The patient has a bone mineral density T-score greater than -2.5, measured within the past year", "lab", lambda p: p.lab("Bone mineral density T-score", lambda v: v > -2.5, 365), "r"),
]
ATTESTATIONS = ["The prescriber has stated that the patient's endometriosis pain is moderate to severe", "The requested dose and duration of therapy are within FDA labeling",
                "The patient has been previously approved for Orilissa through the plan's Prior Authorization process", "The patient has had a reduction in endometriosis pain"]


def initial(s):
    return ALL(s.dx, ATT, s.age, ANY(s.ns, s.nsi), ANY(s.ho, s.hoi, s.ago), s.preg, s.ost, s.sui, s.oat, s.conc, s.spec, ATT)


def renewal(s):
    return ALL(ATT, s.now, ATT, s.t, s.preg, s.ost, s.conc, ATT)


F = sex("female")
ENDO = dx("Endometriosis, unspecified", "N80.9", 900)
T = "Bone mineral density T-score"
OP = dx("Age-related osteoporosis without current pathological fracture", "M81.0")
INITIAL = dict(
    age=[[F, born(31, 40)], [F, born(18)], [F, born(18, -1)]],
    dx=[[ENDO], [dx("Endometriosis of uterus, unspecified", "N80.00")], [dx("Leiomyoma of uterus, unspecified", "D25.9")], [dx("Dysmenorrhea, unspecified", "N94.6")], [past("Endometriosis, unspecified", "N80.9")], []],
    ns=[[failed("Motrin", 60)], [failed("naproxen", 30)], [failed("Mobic", 29)], [partial("Celebrex", 45)], [bad("Aleve")], [contra("ibuprofen")], [worked("Motrin", 200)], [failed("Tylenol", 90)], []],
    ho=[[failed("Junel", 150)], [failed("Depo-Provera", 90)], [failed("Yaz", 89)], [partial("Aygestin", 120)], [bad("Yaz")], [contra("norethindrone")], [worked("Junel", 400)], [failed("Danocrine", 120)], [],
        [worked("Lupron Depot", 100)], [failed("Synarel", 60)], [failed("Orgovyx", 90)], [contra("Lupron Depot")]],
    spec=[[spec("obstetrics and gynecology")], [spec("family medicine")]],
    x=[[], [dx("Pregnant state, incidental", "Z33.1", 30)], [past("Pregnant state, incidental", "Z33.1", 900)], [OP], [dx("Other specified disorders of bone density and structure, unspecified site", "M85.80")],
       [past("Suicide attempt, initial encounter", "T14.91XA", 2500)], [dx("Suicidal ideations", "R45.851", 300)], [on("Lopid", 200)], [on("Tricor", 200)], [on("Neoral", 100)], [worked("cyclosporine", 100, 40)],
       [on("Myfembree", 60)], [on("Zoladex", 60)], [on("Oriahnn", 60)], [on("Motrin", 100)]],
)
RENEWAL = dict(
    now=[[F, born(33, 40), ENDO, on("Orilissa", 170)], [F, born(33, 40), ENDO, on("elagolix", 700)], [F, born(33, 40), ENDO, on("Orilissa", 740)], [F, born(33, 40), ENDO, worked("Orilissa", 170, 15)]],
    t=[[lab(T, -0.6, 60)], [lab(T, -2.4, 365)], [lab(T, -2.5)], [lab(T, -0.6, 366)], []],
    x=[[], [dx("Pregnant state, incidental", "Z33.1", 20)], [OP], [on("Lupron Depot", 30)], [on("Myfembree", 30)]],
)
