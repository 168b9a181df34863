"""494 Oriahnn: Providence layout, exclusions first, restrictions under their own headings, a lifetime total."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "494-oriahnn.txt", "fu-494", "Cascade Harbor Health Plan", "Oriahnn", "elagolix/estradiol/norethindrone"
CLASS, STYLE = "uterine fibroids, GnRH antagonist combination", "Providence: exclusion criteria first, required medical information, age and prescriber restriction under headings"
COMBINED = ((26, 7), (9, 3))
HC = {"norethindrone", "ethinyl estradiol", "drospirenone", "medroxyprogesterone", "levonorgestrel"}
TXA = {"tranexamic acid"}
E = {"elagolix", "relugolix"}
TOT = "Lifetime treatment with elagolix and relugolix products (Oriahnn, Orilissa, Myfembree) has not exceeded 24 months"


def hormonal(p):
    """A contraceptive, not the norethindrone inside Oriahnn or Myfembree."""
    keep = lambda m: not (E & set(ingredients_of(m)))
    meds = [m for m in p._meds(HC) if keep(m)]
    return p.failed(HC, 90, keep=keep) or any(m["outcome"] in ("intolerance", "contraindication") for m in meds)


def total(p):
    days = [t["days"] for d in sorted(E) for t in p.trials(d)]
    known = sum(d for d in days if d is not None)
    return False if known > 720 else (None if None in days else True)


SMOKE = ("F17", "Z72.0")
LINES = [
    L("preg", "Pregnancy", "no", lambda p: p.no_dx(*PREGNANT), exclude=True),
    L("ost", "Osteoporosis", "no", lambda p: p.no_dx("M80", "M81"), exclude=True),
    L("dvt", "Current or past deep vein thrombosis or pulmonary embolism", "no", lambda p: p.no_hx("I82", "I26", "Z86.71"), exclude=True),
    L("bc", "Current or past breast cancer", "no", lambda p: p.no_hx("C50", "Z85.3"), exclude=True),
    L("smk", "Age over 35 years in a patient who smokes", "mix", lambda p: not (p.age_gt(35) and p.dx(*SMOKE)), exclude=True, hard="age and a habit together"),
    L("cyc", "Concurrent use of cyclosporine or gemfibrozil", "conc", lambda p: not p.on({"cyclosporine", "gemfibrozil"}), exclude=True),
    L("fem", "Patient is a premenopausal female", "sex", lambda p: p.female),
    L("dx", "Diagnosis of uterine fibroids (leiomyoma) with heavy menstrual bleeding", "dx", lambda p: p.dx("D25") and p.dx("N92.0", "N92.1", "N92.4"), hard="two facts in one"),
    L("hc", "Hormonal contraceptives (such as Junel, Yaz, Depo-Provera, or Mirena)", "trial", hormonal, hard="verb in the header"),
    L("txa", "Tranexamic acid", "trial", lambda p: p.tfci(TXA, 90)),
    L("ns", "Nonsteroidal anti-inflammatory drugs (such as ibuprofen or naproxen)", "trial", lambda p: p.tfci(NSAID, 90)),
    L("tot", TOT, "trial", total, "b", hard="lifetime total over two ingredients"),
    L("hgb", "Hemoglobin has been checked in the past 6 months and is 8 g/dL or above", "lab", lambda p: p.lab("Hemoglobin", lambda v: v >= 8, 180)),
    L("now", "Patient is currently taking Oriahnn", "now", lambda p: p.taking({"elagolix"}), "r"),
    L("age", "Must be at least 18 years old", "age", lambda p: p.age_ge(18)),
    L("spec", "Must be prescribed by an obstetrician/gynecologist", "spec", lambda p: p.prescriber("obstetrics and gynecology", consult=False)),
]
ATTESTATIONS = ["Documentation of a reduction in menstrual blood loss since therapy began"]


def excl(s):
    return ALL(s.preg, s.ost, s.dvt, s.bc, s.smk, s.cyc)


def initial(s):
    return ALL(excl(s), s.fem, s.dx, AT_LEAST(2, s.hc, s.txa, s.ns), s.tot, s.hgb, s.age, s.spec)


def renewal(s):
    return ALL(excl(s), s.now, ATT, s.tot)


F = sex("female")
FIB, HMB = dx("Leiomyoma of uterus, unspecified", "D25.9"), dx("Excessive and frequent menstruation with regular cycle", "N92.0", 400)
CIG = dx("Nicotine dependence, cigarettes, uncomplicated", "F17.210")
X = [[], [dx("Encounter for supervision of normal pregnancy, unspecified, first trimester", "Z34.91", 20)], [dx("Age-related osteoporosis without current pathological fracture", "M81.0")],
     [past("Acute embolism and thrombosis of unspecified deep veins of right lower extremity", "I82.401")], [dx("Personal history of malignant neoplasm of breast", "Z85.3")], [on("Neoral", 60)], [on("Lopid", 60)], [worked("Lopid", 60, 40)]]
INITIAL = dict(
    who=[[F, born(34, 200)], [F, born(18)], [F, born(18, -1)], [sex("male"), born(34, 200)], [F, born(36, -1), CIG], [F, born(36), CIG], [F, born(44, 20)]],
    dx=[[FIB, HMB], [dx("Intramural leiomyoma of uterus", "D25.1"), HMB], [FIB], [HMB], [dx("Endometriosis of uterus", "N80.0"), HMB]],
    step=[[failed("Junel", 120), failed("Lysteda", 90, 200)], [failed("Junel", 120), failed("Lysteda", 89, 200)], [bad("Depo-Provera"), contra("Ibuprofen")], [failed("Yaz", 100), failed("Junel", 120, 300)],
          [partial("Aleve", 90), bad("Lysteda")], [failed("Motrin", 200)], [failed("Mirena", 180), failed("Orilissa", 90, 300)], [worked("Junel", 300), failed("Lysteda", 120, 200)]],
    tot=[[], [worked("Orilissa", 720, 400)], [worked("Orilissa", 721, 400)], [worked("Orilissa", 400, 900), worked("Myfembree", 321, 400)]],
    hgb=[[lab("Hemoglobin", 10.4)], [lab("Hemoglobin", 8, 180)], [lab("Hemoglobin", 7.9)], [lab("Hemoglobin", 10.4, 181)], []],
    spec=[[spec("obstetrics and gynecology")], [spec("family medicine")]],
    x=X,
)
BASE = [F, born(34, 200), spec("obstetrics and gynecology"), FIB, HMB]
RENEWAL = dict(
    now=[BASE + [on("Oriahnn", 180)], BASE + [on("Oriahnn", 720)], BASE + [on("Oriahnn", 721)], BASE + [on("Oriahnn", 400), worked("Orilissa", 330, 600)], BASE + [worked("Oriahnn", 180, 20)]],
    x=X[:6],
)
