"""899 Myfembree: CVS Caremark guideline, two indications, a lifetime total over three brands, exclusions as a list."""
from base import *
from meanings import day as meanings_day

FILE, PLAN, PAYER, DRUG, INGREDIENT = "899-myfembree.md", "fu-899", "Harborlight Caremark Plan", "Myfembree", "relugolix/estradiol/norethindrone"
CLASS, STYLE = "fibroids and endometriosis hormone", "CVS Caremark guideline: 'authorization of 12 months may be granted', numbers and bullets"
COMBINED = ((30, 6), (12, 2))
BRANDS = {"relugolix", "elagolix"}
FIB = {"ethinyl estradiol", "levonorgestrel", "tranexamic acid"}


def total(p):
    days = set()
    for m in p._meds(BRANDS):
        if m["outcome"] == "contraindication" or not m["start"]:
            continue
        start = meanings_day(m["start"])
        end = min(meanings_day(m["end"]) if m["end"] else p.today, p.today)
        days |= set(range(start.toordinal(), end.toordinal()))
    return len(days)


LINES = [
    L("age", "The member is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("fib", "The member has a diagnosis of uterine leiomyomas (fibroids) and heavy menstrual bleeding", "dx", lambda p: p.dx("D25") and p.dx("N92.0", "N92.1"), hard="two diagnoses"),
    L("fibstep", "The member has had an inadequate response to at least 3 months of, or has an intolerance or contraindication to, any of the following:", "trial", lambda p: p.tfci(FIB, 90), hard="the header carries the verb"),
    L("total", "The member has not received a combined total of 24 months or more of Myfembree, Oriahnn, and Orilissa", "trial", lambda p: total(p) < 720, "b", hard="a total over several drugs"),
    L("endo", "The member has a diagnosis of endometriosis", "dx", lambda p: p.dx("N80")),
    L("endostep", "The member has had an inadequate response to at least 3 months of, or has an intolerance or contraindication to, both of the following:", "trial",
      lambda p: p.tfci(NSAID, 90) and p.tfci(HORMONAL_899, 90), hard="both of two classes; the header carries the verb"),
    L("spec", "The medication is prescribed by or in consultation with an obstetrician-gynecologist", "spec", lambda p: p.prescriber("obstetrics and gynecology")),
    L("now", "The member is currently taking Myfembree", "now", lambda p: p.on({"relugolix"}), "r"),
    L("preg", "Pregnancy", "no", lambda p: p.no_dx(*PREGNANT), exclude=True),
    L("ost", "Osteoporosis", "no", lambda p: p.no_dx("M80", "M81"), exclude=True),
    L("vte", "History of deep vein thrombosis or pulmonary embolism", "no", lambda p: p.no_hx("I82.4", "I26", "Z86.71"), exclude=True),
    L("smoke", "Smoking in a member over 35 years of age", "mix", lambda p: not (p.age_gt(35) and p.dx("F17", "Z72.0")), exclude=True, hard="condition and age together"),
    L("coc", "Concurrent use of a combined oral contraceptive", "conc", lambda p: not p.on({"ethinyl estradiol"}), exclude=True),
]
ATTESTATIONS = ["The member has achieved or maintained a positive clinical response"]


def out(s):
    return ALL(s.preg, s.ost, s.vte, s.smoke, s.coc)


def initial(s):
    return ALL(ANY(ALL(s.age, s.fib, s.fibstep, s.total, s.spec), ALL(s.age, s.endo, s.endostep, s.total, s.spec)), out(s))


def renewal(s):
    return ALL(s.now, ATT, s.total, out(s))


W = sex("female")
FI, HMB = dx("Leiomyoma of uterus, unspecified", "D25.9"), dx("Excessive and frequent menstruation with regular cycle", "N92.0")
EN = dx("Endometriosis, unspecified", "N80.9")
SMOKER = dx("Nicotine dependence, cigarettes, uncomplicated", "F17.210")
X = [[], [dx("Pregnant state, incidental", "Z33.1", 30)], [dx("Age-related osteoporosis without current pathological fracture", "M81.0")], [past("Other pulmonary embolism without acute cor pulmonale", "I26.99", 2500)], [dx("Personal history of other venous thrombosis and embolism", "Z86.718")],
     [SMOKER], [on("Junel", 60)], [past("Nicotine dependence, cigarettes, uncomplicated", "F17.210", 2000)], [dx("Other specified disorders of bone density and structure", "M85.80")]]
INITIAL = dict(
    age=[[W, born(41, 20)], [W, born(18)], [W, born(18, -1)], [W, born(36), SMOKER], [W, born(36, -1), SMOKER]],
    dx=[[FI, HMB], [dx("Intramural leiomyoma of uterus", "D25.1"), dx("Excessive and frequent menstruation with irregular cycle", "N92.1")], [FI], [HMB], [past("Leiomyoma of uterus, unspecified", "D25.9"), HMB]],
    step=[[failed("Yaz", 120)], [failed("Seasonique", 90)], [failed("Yaz", 89)], [bad("Lysteda", 6)], [failed("Mirena", 200)], [contra("Tranexamic acid")], [worked("Yaz", 200)], [failed("Provera", 120)], []],
    total=[[], [on("Myfembree", 719)], [on("Myfembree", 720)], [worked("Orilissa", 400, 500), on("Myfembree", 319)], [worked("Orilissa", 400, 500), on("Myfembree", 320)], [worked("Oriahnn", 500, 300), worked("Myfembree", 220, 40)]],
    spec=[[spec("obstetrics and gynecology")], [spec("family medicine")]],
    x=X,
)
MORE = dict(endo=dict(
    age=[[W, born(33, 20)], [W, born(18, -1)]],
    dx=[[EN], [dx("Endometriosis of the left ovary, unspecified depth", "N80.102")], [past("Endometriosis, unspecified", "N80.9")], [dx("Dysmenorrhea, unspecified", "N94.6")]],
    step=[[failed("Naproxen", 100), failed("Aygestin", 100)], [failed("Ibuprofen", 90), bad("Provera")], [failed("Naproxen", 100)], [failed("Naproxen", 89), failed("Aygestin", 100)], [contra("Celecoxib"), contra("Yaz")], [failed("Ibuprofen", 100), failed("Naproxen", 100, 140)],
          [failed("Naproxen", 100), failed("Lupron Depot", 100)], [worked("Naproxen", 100), failed("Yaz", 100)]],
    spec=[[spec("obstetrics and gynecology")], [spec("internal medicine")]],
    x=[[], [on("Seasonique", 30)], [SMOKER]],
))
RENEWAL = dict(
    now=[[W, born(43, 20), FI, HMB, on("Myfembree", 300)], [W, born(43, 20), FI, HMB, on("Myfembree", 719)], [W, born(43, 20), FI, HMB, on("Myfembree", 720)], [W, born(43, 20), FI, HMB, worked("Myfembree", 290, 10)]],
    more=[[], [worked("Orilissa", 419, 400)], [worked("Orilissa", 420, 400)]],
    x=X[:8],
)
