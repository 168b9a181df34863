"""418 Orilissa: Prime/HCSC program summary, four levels of 1./A. nesting, header verb carried to items."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "418-orilissa.md", "fu-418", "Lone Prairie Mutual Reserve", "Orilissa", "elagolix"
CLASS, STYLE = "endometriosis pain, GnRH antagonist", "Prime/HCSC, BOTH/ONE of the following, 1./A. alternating four deep, trailing AND/OR"
COMBINED = ((24, 5), (8, 2))
EE, PROG = {"ethinyl estradiol"}, {"medroxyprogesterone", "norethindrone", "levonorgestrel", "drospirenone"}
ELA = {"elagolix"}
LINES = [
    L("dx", "The patient has a diagnosis of moderate to severe pain associated with endometriosis", "dx", lambda p: p.dx("N80")),
    L("nsaid", "An NSAID used for at least 30 days", "trial", lambda p: p.failed(NSAID, 30), hard="verb two headers up"),
    L("coc", "A combined estrogen-progestin contraceptive", "trial", lambda p: p.failed(EE, 90), hard="verb and duration from headers"),
    L("prog", "A progestin (e.g., medroxyprogesterone, norethindrone, levonorgestrel IUD)", "trial", lambda p: p.failed(PROG, 90), hard="verb and duration from headers"),
    L("ci", "The patient has an intolerance or FDA labeled contraindication to BOTH an NSAID AND a progestin", "trial",
      lambda p: all(p.intolerant(g) or p.contraindicated(g) for g in (NSAID, PROG)), hard="either excuse, both classes"),
    L("gnrh", "The patient has previously been treated with leuprolide (Lupron Depot) or nafarelin (Synarel) for endometriosis", "trial", lambda p: p.tried({"leuprolide", "nafarelin"})),
    L("age", "The patient is 18 years of age or over", "age", lambda p: p.age_ge(18)),
    L("sp", "The prescriber is a specialist in obstetrics and gynecology, or the prescriber has consulted with such a specialist", "spec", lambda p: p.prescriber("obstetrics and gynecology")),
    L("est", "The patient will NOT be using the requested agent in combination with an estrogen-containing contraceptive", "conc", lambda p: not p.on(EE)),
    L("fda", "The patient does NOT have any of the following FDA labeled contraindications to the requested agent: pregnancy, osteoporosis, or use of a strong OATP1B1 inhibitor (e.g., cyclosporine, gemfibrozil)", "mix",
      lambda p: p.no_dx("Z33", "Z34", "O0", "O1", "O2", "O3", "O4", "O9") and p.no_dx("M80", "M81") and not p.on({"cyclosporine", "gemfibrozil"}), hard="inline list of conditions and drugs, negated"),
    L("max", "The patient has NOT already received 24 months or more of treatment with the requested agent", "trial", lambda p: not p.tried(ELA, 720), "b", hard="duration not reached"),
    L("now", "The patient is presently taking the requested agent", "now", lambda p: p.taking(ELA), "r"),
    L("ost", "The patient has not developed osteoporosis", "no", lambda p: p.no_dx("M80", "M81"), "r"),
]
ATTESTATIONS = ["The patient has been previously approved for the requested agent through the plan's Prior Authorization process", "The patient has had clinical benefit with the requested agent"]


def initial(s):
    return ALL(s.dx, ANY(ALL(s.nsaid, ANY(s.coc, s.prog)), s.ci, s.gnrh), s.age, s.sp, s.est, s.fda, s.max)


def renewal(s):
    return ALL(s.now, s.max, s.ost)


W = sex("female")
ENDO = dx("Endometriosis, unspecified", "N80.9")
OSTEO = dx("Age-related osteoporosis without current pathological fracture", "M81.0")
INITIAL = dict(
    age=[[W, born(33, 12)], [W, born(18)], [W, born(18, -1)]],
    dx=[[ENDO], [dx("Endometriosis of ovary", "N80.10")], [dx("Dysmenorrhea, unspecified", "N94.6")], [past("Endometriosis, unspecified", "N80.9")]],
    steps=[[failed("Aleve", 60), failed("Yaz", 120)], [failed("Motrin", 30), failed("Aygestin", 90)], [failed("Motrin", 29), failed("Aygestin", 90)], [partial("Celebrex", 45), failed("Junel", 89)],
           [failed("Aleve", 60), worked("Yaz", 300)], [bad("Aleve"), contra("Depo-Provera")], [bad("Aleve")], [bad("Aleve"), failed("Provera", 200)], [worked("Lupron Depot", 150, 90)], [failed("Tylenol", 60), failed("Yaz", 120)],
           [failed("Mobic", 40), failed("Mirena", 400)], [failed("Naproxen", 60), failed("Estrace", 150)]],
    spec=[[spec("obstetrics and gynecology")], [spec("family medicine")]],
    x=[[], [on("Seasonique", 40)], [dx("Pregnant state, incidental", "Z33.1", 40)], [OSTEO], [on("Lopid", 100)], [worked("Lopid", 100, 40)], [worked("Orilissa", 720, 40)], [worked("elagolix", 719, 40)]],
)
RENEWAL = dict(
    age=[[W, ENDO]],
    now=[[on("Orilissa", 180)], [on("elagolix", 719)], [on("Orilissa", 720)], [worked("Orilissa", 180, 14)], [on("Myfembree", 180)]],
    x=[[], [OSTEO]],
)
