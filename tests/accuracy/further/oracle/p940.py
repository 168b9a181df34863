"""940 Myfembree: Blue plans (Prime), trailing AND/OR, header that carries the trial, total duration."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "940-myfembree.md", "fu-940", "Sandhills Blue Advantage", "Myfembree", "relugolix/estradiol/norethindrone"
CLASS, STYLE = "fibroids and endometriosis: GnRH antagonist", "Prime evaluation, 1. A., trailing AND/OR"
COMBINED = ((40, 7), (14, 3))
T, R = "Bone mineral density T-score", {"relugolix"}
HC = {"ethinyl estradiol", "levonorgestrel", "drospirenone", "norethindrone", "medroxyprogesterone", "norgestimate", "etonogestrel", "progesterone"}
ITEMS = (NSAID, HC, {"tranexamic acid"}, {"leuprolide", "goserelin", "triptorelin", "nafarelin"})
VTE = "The patient has no history of deep vein thrombosis, pulmonary embolism, stroke, or myocardial infarction"
CONC = "The requested agent is not used with a hormonal contraceptive or with another GnRH antagonist (e.g., Orilissa, Oriahnn)"


def total(p):
    return sum(t["days"] or 0 for t in p.trials("relugolix"))


LINES = [
    L("fib", "The patient has uterine fibroids together with heavy menstrual bleeding", "dx", lambda p: p.dx("D25") and p.dx("N92.0", "N92.1", "N92.4"), hard="two diagnoses"),
    L("endo", "The patient has a diagnosis of symptomatic endometriosis", "dx", lambda p: p.dx("N80")),
    L("fem", "The patient is a female who is 18 to 50 years of age", "mix", lambda p: p.female and p.age_in(18, 50), hard="sex and age"),
    L("two", "The patient has had an inadequate response to at least 3 months of, or an intolerance to, TWO of the following", "trial", lambda p: count(lambda g: p.fail_or_intolerant(g, 90), *ITEMS) >= 2, hard="the header carries the verb; two of four items"),
    L("vte", VTE, "no", lambda p: p.no_hx("I82.4", "I82.5", "Z86.71", "I26", "I27.82", "I63", "I69.3", "Z86.73", "I21", "I22", "I25.2"), "b", hard="four histories"),
    L("ost", "The patient does not have osteoporosis", "no", lambda p: p.no_dx("M80", "M81")),
    L("bmd", "Bone mineral density T-score is above -2.5 on a scan from the past 2 years", "lab", lambda p: p.lab(T, lambda v: v > -2.5, 730)),
    L("smk", "If the patient is over 35 years of age, she does not use tobacco and does not have migraine with aura", "if", lambda p: IF(p.age_gt(35), p.no_dx("F17", "Z72.0", "G43.1")), hard="conditional with two absences"),
    L("preg", "The patient is not pregnant", "no", lambda p: p.no_dx(*PREGNANT)),
    L("conc", CONC, "conc", lambda p: not (p.another(HC, "Myfembree", "relugolix/estradiol/norethindrone") or p.another({"relugolix", "elagolix", "degarelix"}, "Myfembree", "relugolix/estradiol/norethindrone")), "b"),
    L("spec", "Prescribed by or in consultation with an obstetrician-gynecologist", "spec", lambda p: p.prescriber("obstetrics and gynecology")),
    L("now", "The patient is taking Myfembree and has used it for no more than 24 months in total", "now", lambda p: p.on(R) and total(p) <= 720, "r", hard="current use and a total"),
    L("drop", "Bone mineral density T-score has dropped by less than 0.5 from baseline", "change", lambda p: p.change(T, R, lambda b, c: round(b - c, 6) < 0.5), "r", hard="change from baseline"),
]
ATTESTATIONS = ["The patient was previously approved for the requested agent through the plan's prior authorization process", "The patient has had a reduction in bleeding or pain"]


def initial(s):
    return ALL(ANY(s.fib, s.endo), s.fem, s.two, s.vte, ALL(s.ost, s.bmd), s.smk, s.preg, s.conc, s.spec)


def renewal(s):
    return ALL(ATT, s.now, s.drop, s.vte, s.conc, ATT)


FIB, HMB, ENDO = dx("Leiomyoma of uterus, unspecified", "D25.9"), dx("Excessive and frequent menstruation with regular cycle", "N92.0"), dx("Endometriosis, unspecified", "N80.9")
INITIAL = dict(
    dx=[[FIB, HMB], [FIB], [HMB], [ENDO], [past("Endometriosis, unspecified", "N80.9")], [dx("Intramural leiomyoma of uterus", "D25.1"), HMB], [dx("Pelvic and perineal pain", "R10.2")]],
    who=[[sex("female"), born(41, 30)], [sex("female"), born(18)], [sex("female"), born(18, -1)], [sex("female"), born(51, -1)], [sex("female"), born(51)], [sex("male"), born(41)]],
    two=[[failed("Motrin", 100), failed("Yaz", 120)], [failed("naproxen", 90), bad("Depo-Provera")], [failed("naproxen", 89), bad("Depo-Provera")], [failed("Yaz", 120), failed("Depo-Provera", 100)], [bad("Lysteda"), bad("Lupron Depot")],
         [failed("Motrin", 100), failed("naproxen", 100, 150)], [failed("Motrin", 100), contra("Lysteda")], [worked("Motrin", 100), failed("Yaz", 120)], []],
    vte=[[], [past("Other pulmonary embolism without acute cor pulmonale", "I26.99")], [dx("Personal history of other venous thrombosis and embolism", "Z86.718")], [past("Cerebral infarction, unspecified", "I63.9")], [dx("Varicose veins of right lower extremity", "I83.91")]],
    bmd=[[lab("Bone mineral density T-score", -0.8, 90)], [lab("Bone mineral density T-score", -2.5, 90)], [lab("Bone mineral density T-score", -2.4, 730)], [lab("Bone mineral density T-score", -0.8, 731)], [], [lab("Bone mineral density T-score", -1.9), dx("Age-related osteoporosis without current pathological fracture", "M81.0")],
         [lab("Bone mineral density T-score", -1.9), dx("Other specified disorders of bone density and structure", "M85.80")]],
    spec=[[spec("obstetrics and gynecology")], [spec("family medicine")]],
    x=[[], [dx("Nicotine dependence, cigarettes, uncomplicated", "F17.210")], [born(36, -1), dx("Nicotine dependence, cigarettes, uncomplicated", "F17.210")], [born(36), dx("Tobacco use", "Z72.0")], [dx("Migraine with aura, not intractable, without status migrainosus", "G43.109")], [dx("Migraine without aura, not intractable", "G43.009")],
       [dx("Pregnant state, incidental", "Z33.1", 30)], [on("Orilissa", 30)], [on("Seasonique", 60)], [on("Myfembree", 30)]],
)
RENEWAL = dict(
    now=[[sex("female"), FIB, HMB, on("Myfembree", 300)], [sex("female"), FIB, HMB, on("Myfembree", 720)], [sex("female"), FIB, HMB, on("Myfembree", 721)], [sex("female"), FIB, HMB, on("Myfembree", 300), worked("Myfembree", 419, 361)], [sex("female"), FIB, HMB, on("Myfembree", 300), worked("Myfembree", 421, 361)],
         [sex("female"), FIB, HMB, worked("Myfembree", 280, 20)]],
    bmd=[[lab("Bone mineral density T-score", -0.5, 800), lab("Bone mineral density T-score", -0.7, 20)], [lab("Bone mineral density T-score", -0.5, 800), lab("Bone mineral density T-score", -0.9, 20)], [lab("Bone mineral density T-score", -0.5, 800), lab("Bone mineral density T-score", -1.0, 20)],
         [lab("Bone mineral density T-score", -0.7, 20)], []],
    x=[[], [on("Oriahnn", 30)], [past("Other pulmonary embolism without acute cor pulmonale", "I26.99", 60)], [on("Yaz", 30)]],
)
