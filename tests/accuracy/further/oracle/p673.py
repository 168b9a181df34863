"""673 Myfembree: BCBS via Prime, 1. A. 1. with AND/OR at line ends, a total of months, exclusions with two facts."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "673-myfembree.md", "fu-673", "Blue Heron of the Northern Plains", "Myfembree", "relugolix/estradiol/norethindrone"
CLASS, STYLE = "women's health", "BCBS via Prime, Initial/Renewal Evaluation, 1. A. 1., AND/OR at line ends"
COMBINED = ((38, 6), (14, 3))
HC = {"ethinyl estradiol", "drospirenone", "levonorgestrel", "norethindrone", "medroxyprogesterone"}
ME = {"relugolix"}
MTE = ("I82", "I26", "Z86.71", "I60", "I61", "I62", "I63", "I69", "Z86.73", "I21", "I22", "I25.2")


def total(p):
    return sum(t["days"] for t in p.trials("relugolix") if t["days"]) <= 720


LINES = [
    L("who", "The patient is female and is 18 years of age or over", "mix", lambda p: p.female and p.age_ge(18), hard="sex and age on one line"),
    L("fib", "The patient has uterine fibroids (leiomyomas) and heavy menstrual bleeding", "dx", lambda p: p.dx("D25") and p.dx("N92.0", "N92.1", "N92.4"), hard="two conditions on one line"),
    L("hgb", "The patient's hemoglobin was below 12 g/dL on a test within the past 90 days", "lab", lambda p: p.lab("Hemoglobin", lambda v: v < 12, 90)),
    L("endo", "The patient has a diagnosis of endometriosis with moderate to severe pain", "dx", lambda p: p.dx("N80"), hard="a qualifier that no code shows"),
    L("nsaid", "The patient has tried an NSAID (e.g., ibuprofen, naproxen) for at least 30 days and had an inadequate response, or has an intolerance or contraindication to NSAIDs", "trial",
      lambda p: p.tfci(NSAID, 30)),
    L("hc", "The patient has had an inadequate response to at least 3 months of a hormonal contraceptive or a progestin (e.g., drospirenone/ethinyl estradiol, norethindrone, medroxyprogesterone)", "trial",
      lambda p: p.failed(HC, 90), hard="two classes by examples"),
    L("hcx", "The patient has an intolerance or contraindication to hormonal contraceptives or progestins", "trial", lambda p: p.intolerant(HC) or p.contraindicated(HC)),
    L("ori", "The patient has tried Orilissa (elagolix)", "trial", lambda p: p.tried({"elagolix"})),
    L("preg", "The patient is not pregnant and has no history of osteoporosis", "no", lambda p: p.no_dx(*PREGNANT) and p.no_hx("M80", "M81"), "b", hard="two absences, one of a history"),
    L("spec", "The prescriber is a gynecologist or has consulted with a gynecologist", "spec", lambda p: p.prescriber("obstetrics and gynecology")),
    L("now", "The patient is currently treated with Myfembree", "now", lambda p: p.on(ME), "r"),
    L("total", "The patient has been treated with Myfembree for no more than 24 months in total", "trial", total, "r", hard="a maximum, in total"),
    L("mte", "Current or past deep vein thrombosis, pulmonary embolism, stroke, or myocardial infarction", "no", lambda p: p.no_hx(*MTE), exclude=True),
    L("smoke", "Age 35 years or older together with current tobacco smoking", "mix", lambda p: not (p.age_ge(35) and not p.no_dx("F17.2", "Z72.0")), exclude=True, hard="age and condition on one line"),
    L("bc", "Breast cancer or a history of breast cancer", "no", lambda p: p.no_hx("C50", "Z85.3"), exclude=True),
    L("cir", "Cirrhosis of the liver", "no", lambda p: p.no_dx("K70.3", "K74.3", "K74.4", "K74.5", "K74.6"), exclude=True),
    L("conc", "Use together with Orilissa, Oriahnn, or Lupron Depot", "conc", lambda p: not p.on({"elagolix", "leuprolide"}), exclude=True),
]
ATTESTATIONS = ["The patient was previously approved for Myfembree through the plan's prior authorization process", "The patient has had clinical benefit with Myfembree"]


def out(s):
    return ALL(s.mte, s.smoke, s.bc, s.cir, s.conc)


def initial(s):
    return ALL(s.who, ANY(ALL(s.fib, s.hgb), ALL(s.endo, s.nsaid)), ANY(s.hc, s.hcx, s.ori), s.preg, s.spec, out(s))


def renewal(s):
    return ALL(ATT, s.now, s.total, s.preg, ATT, out(s))


D25, N92 = dx("Leiomyoma of uterus, unspecified", "D25.9"), dx("Excessive and frequent menstruation with regular cycle", "N92.0")
ENDO = dx("Endometriosis, unspecified", "N80.9")
hgb = lambda v, ago=20: lab("Hemoglobin", v, ago)
F = sex("female")
INITIAL = dict(
    who=[[F, born(33, 50)], [F, born(18)], [F, born(18, -1)], [sex("male"), born(33, 50)], [F, born(44)]],
    dx=[[D25, N92, hgb(10.4)], [dx("Intramural leiomyoma of uterus", "D25.1"), N92, hgb(11.9, 90)], [D25, N92, hgb(12.0)], [D25, N92, hgb(10.4, 91)], [D25, N92], [D25, hgb(10.4)], [N92, hgb(10.4)],
        [ENDO, failed("Motrin", 60)], [ENDO, failed("naproxen", 30)], [ENDO, failed("Aleve", 29)], [ENDO, bad("Mobic", 9)], [ENDO, worked("Motrin", 100)],
        [past("Endometriosis, unspecified", "N80.9"), failed("Motrin", 60)], [D25, N92, ENDO, contra("ibuprofen")]],
    step=[[failed("Yaz", 150)], [partial("Aygestin", 90)], [failed("Depo-Provera", 89)], [bad("Yaz", 20)], [contra("norethindrone")], [worked("Yaz", 300)], [worked("Orilissa", 90)], []],
    spec=[[spec("obstetrics and gynecology")], [spec("family medicine")]],
    x=[[], [dx("Pregnant state, incidental", "Z33.1", 40)], [past("Age-related osteoporosis without current pathological fracture", "M81.0")], [past("Acute embolism and thrombosis of unspecified deep veins of unspecified lower extremity", "I82.409")],
       [F, born(35), dx("Nicotine dependence, cigarettes, uncomplicated", "F17.210")], [F, born(35, -1), dx("Nicotine dependence, cigarettes, uncomplicated", "F17.210")], [F, born(41), past("Nicotine dependence, cigarettes, uncomplicated", "F17.210")],
       [dx("Personal history of malignant neoplasm of breast", "Z85.3")], [dx("Unspecified cirrhosis of liver", "K74.60")], [on("Lupron Depot", 60)]],
)
RENEWAL = dict(
    now=[[F, D25, N92, on("Myfembree", 400)], [F, ENDO, on("Myfembree", 720)], [F, ENDO, on("Myfembree", 721)], [F, ENDO, on("Myfembree", 300), worked("Myfembree", 421, 400)], [F, ENDO, on("Myfembree", 300), worked("Myfembree", 420, 400)],
         [F, D25, N92, worked("Myfembree", 380, 20)]],
    age=[[born(33, 80)], [born(46)]],
    x=[[], [dx("Age-related osteoporosis without current pathological fracture", "M81.0", 90)], [past("Cerebral infarction, unspecified", "I63.9", 200)], [dx("Nicotine dependence, cigarettes, uncomplicated", "F17.210")], [on("Orilissa", 20)],
       [past("Age-related osteoporosis with current pathological fracture, unspecified site, initial encounter for fracture", "M80.00XA")]],
)
