"""989 Myfembree: Molina, lettered indications, separate age and prescriber sections, exclusions."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "989-myfembree.md", "fu-989", "Sagebrush Family Care", "Myfembree", "relugolix/estradiol/norethindrone"
CLASS, STYLE = "fibroids and endometriosis: GnRH antagonist", "Molina, capital headings, AND lines, age and prescriber sections"
COMBINED = ((26, 6), (16, 4))
BMD = "Bone mineral density T-score"
VTE_989 = ("I82.4", "I82.5", "I82.62", "I82.72", "I80.1", "I80.2", "I26", "Z86.711", "Z86.718")
GNRH_989 = {"elagolix", "leuprolide", "goserelin", "triptorelin", "nafarelin", "histrelin", "degarelix"}
LINES = [
    L("bmd", "Bone mineral density T-score greater than -2.5 within the past 12 months", "lab", lambda p: p.lab(BMD, lambda v: v > -2.5, 360)),
    L("fib", "Documented diagnosis of uterine fibroids (leiomyoma)", "dx", lambda p: p.dx("D25")),
    L("hmb", "Documented diagnosis of heavy menstrual bleeding", "dx", lambda p: p.dx("N92.0", "N92.1")),
    L("tf", "Inadequate response to a trial of at least 90 days of, or an intolerance or contraindication to, ONE of the following: a combined hormonal contraceptive, a levonorgestrel-releasing intrauterine device, or tranexamic acid", "trial",
      lambda p: p.tfci({"ethinyl estradiol", "levonorgestrel", "tranexamic acid"}, 90), hard="one of three classes"),
    L("endo", "Documented diagnosis of endometriosis", "dx", lambda p: p.dx("N80")),
    L("nsaid", "Inadequate response to a trial of at least 30 days of, or an intolerance or contraindication to, an NSAID (e.g., ibuprofen, naproxen)", "trial", lambda p: p.tfci(NSAID, 30)),
    L("te", "Inadequate response to a trial of at least 90 days of, or an intolerance or contraindication to, ONE of the following: a combined hormonal contraceptive, norethindrone, or medroxyprogesterone", "trial",
      lambda p: p.tfci({"ethinyl estradiol", "norethindrone", "medroxyprogesterone"}, 90), hard="one of three"),
    L("now", "Member has been taking Myfembree for at least 90 days", "now", lambda p: p.taking({"relugolix"}, 90), "r"),
    L("max", "Total duration of treatment with Myfembree has not exceeded 24 months", "trial", lambda p: not p.tried({"relugolix"}, 721), "r", hard="a longest duration"),
    L("spec", "Prescribed by, or in consultation with, a gynecologist", "spec", lambda p: p.prescriber("gynecology", "obstetrics and gynecology"), "b"),
    L("age", "18 years of age and older", "age", lambda p: p.age_ge(18), "b"),
    L("preg", "Pregnancy", "no", lambda p: p.no_dx(*PREGNANT), exclude=True),
    L("ost", "Diagnosis of osteoporosis", "no", lambda p: p.no_dx("M80", "M81"), exclude=True),
    L("vte", "Current or past deep vein thrombosis or pulmonary embolism", "no", lambda p: p.no_hx(*VTE_989), exclude=True),
    L("smoke", "Current cigarette smoker over 35 years of age", "no", lambda p: not (p.age_gt(35) and p.dx("F17.210", "F17.213", "F17.218", "F17.219")), exclude=True, hard="age and habit on one line"),
    L("conc", "Concurrent use of a combined hormonal contraceptive or another gonadotropin-releasing hormone agent (e.g., Orilissa, Oriahnn, Lupron Depot)", "conc",
      lambda p: not p.on(GNRH_989 | {"ethinyl estradiol"}), exclude=True),
]
ATTESTATIONS = ["Prescriber attests that the member is premenopausal", "Documentation of a reduction in menstrual blood loss or pelvic pain"]


def initial(s):
    return ALL(s.bmd, ATT, ANY(ALL(s.fib, s.hmb, s.tf), ALL(s.endo, s.nsaid, s.te)), s.spec, s.age, s.preg, s.ost, s.vte, s.smoke, s.conc)


def renewal(s):
    return ALL(s.now, s.max, ATT, s.spec, s.age, s.preg, s.ost, s.vte, s.smoke, s.conc)


FIB = dx("Leiomyoma of uterus, unspecified", "D25.9", 700)
HMB = dx("Excessive and frequent menstruation with regular cycle", "N92.0", 700)
ENDO = dx("Endometriosis, unspecified", "N80.9", 900)
SMOKER = dx("Nicotine dependence, cigarettes, uncomplicated", "F17.210", 2000)
INITIAL = dict(
    age=[[sex("female"), born(41, 30)], [sex("female"), born(18)], [sex("female"), born(18, -1)]],
    dx=[[FIB, HMB], [dx("Intramural leiomyoma of uterus", "D25.1"), HMB], [FIB], [HMB, dx("Polyp of corpus uteri", "N84.0")], [FIB, dx("Irregular menstruation, unspecified", "N92.6")], [past("Leiomyoma of uterus, unspecified", "D25.9"), HMB], [ENDO, failed("naproxen", 60)]],
    tf=[[failed("Yaz", 120)], [failed("Junel", 90)], [failed("Yaz", 89)], [failed("Mirena", 300)], [partial("Lysteda", 90)], [bad("tranexamic acid")], [contra("Yaz")], [worked("Yaz", 200)], [failed("Provera", 150)], []],
    bmd=[[lab(BMD, -1.3, 80)], [lab(BMD, -2.4, 300)], [lab(BMD, -2.5)], [lab(BMD, -1.3, 400)], []],
    spec=[[spec("gynecology")], [spec("obstetrics and gynecology")], [spec("internal medicine")]],
    x=[[], [dx("Pregnant state, incidental", "Z33.1", 40)], [dx("Age-related osteoporosis without current pathological fracture", "M81.0", 300)], [dx("Other specified disorders of bone density and structure, unspecified site", "M85.80", 300)],
       [past("Acute embolism and thrombosis of unspecified deep veins of left lower extremity", "I82.402")], [dx("Personal history of pulmonary embolism", "Z86.711")], [dx("Varicose veins of bilateral lower extremities", "I83.93")],
       [SMOKER], [born(33, 12), SMOKER], [dx("Personal history of nicotine dependence", "Z87.891")], [on("Loestrin", 40)], [on("Mirena", 400)], [on("Oriahnn", 100)]],
)
MORE = {"endo": dict(
    who=[[sex("female"), born(31, 50), spec("gynecology"), lab(BMD, -0.8, 100)]],
    dx=[[ENDO], [dx("Dysmenorrhea, unspecified", "N94.6")], [past("Endometriosis, unspecified", "N80.9")]],
    nsaid=[[failed("naproxen", 60)], [failed("Motrin", 30)], [failed("Celebrex", 29)], [bad("Motrin")], [failed("Tylenol", 90)]],
    te=[[failed("Aygestin", 120)], [failed("Depo-Provera", 90)], [failed("Yaz", 200)], [partial("norethindrone", 89)], [failed("Mirena", 300)], [contra("medroxyprogesterone")]],
)}
RENEWAL = dict(
    now=[[sex("female"), born(39, 20), FIB, HMB, on("Myfembree", 200)], [sex("female"), born(39, 20), ENDO, on("Myfembree", 90)], [sex("female"), born(39, 20), ENDO, on("Myfembree", 89)], [sex("female"), born(39, 20), FIB, HMB, on("Myfembree", 690)],
         [sex("female"), born(39, 20), FIB, HMB, on("Myfembree", 760)], [sex("female"), born(39, 20), FIB, HMB, worked("Myfembree", 200, 20)]],
    who=[[spec("gynecology")], [spec("family medicine")], [spec("gynecology"), born(18, -1)]],
    x=[[], [on("Lupron Depot", 60)], [dx("Pregnant state, incidental", "Z33.1", 20)], [SMOKER]],
)
