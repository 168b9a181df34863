"""788 Lupron Depot: Cigna coverage policy, 1. A) i., three indications, renewal lines compound."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "788-lupron-depot.md", "fu-788", "Brandywine National Life & Health", "Lupron Depot", "leuprolide"
CLASS, STYLE = "endometriosis, fibroids, prostate cancer: GnRH agonist", "Cigna bold indications, A) / i. with '; AND' / '; OR', .md"
COMBINED = ((34, 6), (14, 4))
LE = {"leuprolide"}
HC = HORMONAL_CONTRACEPTIVE
total = lambda p: sum(t["days"] or 0 for t in p.trials("leuprolide"))
LINES = [
    L("h1", "Endometriosis.** Approve for 6 months if the individual meets ALL of the following (A, B, C, and D)", "dx", lambda p: p.dx("N80"), hidden=True),
    L("fem", "Individual is female and is ≥ 18 years of age", "mix", lambda p: ALL(p.female, p.age_ge(18)), hard="sex and age on one line"),
    L("hc", "Individual has tried a combined oral contraceptive, a levonorgestrel intrauterine system, or an oral progestin (norethindrone, medroxyprogesterone) for ≥ 3 months, unless contraindicated or not tolerated", "trial",
      lambda p: p.tried(HC, 90) or p.contraindicated(HC) or p.intolerant(HC), hard="three classes and an unless clause"),
    L("prev", "Individual has previously used Orilissa, Zoladex, or Synarel", "trial", lambda p: p.tried({"elagolix", "goserelin", "nafarelin"})),
    L("tot", "Total time on leuprolide has not been more than 12 months", "trial", lambda p: total(p) <= 360, hard="a total over all trials"),
    L("bmd", "Bone mineral density T-score is above -2.5 on a scan within the past 2 years", "lab", lambda p: p.lab("Bone mineral density T-score", lambda v: v > -2.5, 730)),
    L("h2", "Uterine Leiomyomata (Fibroids).** Approve for 3 months if the individual meets ALL of the following (A, B, C, and D)", "dx", lambda p: p.dx("D25"), hidden=True),
    L("wom", "Individual is a woman between 18 and 54 years of age", "mix", lambda p: ALL(p.female, p.age_in(18, 54)), hard="sex and age on one line"),
    L("anem", "Hemoglobin is ≤ 10 g/dL or hematocrit is ≤ 30%, on a test within the past 60 days", "mix",
      lambda p: ANY(p.lab("Hemoglobin", lambda v: v <= 10, 60), p.lab("Hematocrit", lambda v: v <= 30, 60)), hard="either of two measurements, one window"),
    L("iron", "Inadequate response to ≥ 1 month of oral iron (e.g., ferrous sulfate), or intolerance to it", "trial", lambda p: p.fail_or_intolerant({"ferrous sulfate"}, 30)),
    L("h3", "Prostate Cancer.** Approve for 1 year if the individual meets BOTH of the following (A and B)", "dx", lambda p: p.dx("C61"), hidden=True),
    L("uro", "Prescribed by or in consultation with an oncologist or a urologist", "spec", lambda p: p.prescriber("oncology", "urology")),
    L("trel", "Individual has tried Trelstar for ≥ 3 months, or has an intolerance or contraindication to it, unless the individual is already receiving Lupron Depot", "trial",
      lambda p: p.tried({"triptorelin"}, 90) or p.intolerant({"triptorelin"}) or p.contraindicated({"triptorelin"}) or p.on(LE), hard="unless clause with the requested drug"),
    L("rp", "Individual has prostate cancer, is currently receiving Lupron Depot, and has a total testosterone below 50 ng/dL on a test within the past 6 months", "mix",
      lambda p: ALL(p.dx("C61"), p.on(LE), p.lab("Total testosterone", lambda v: v < 50, 180)), "r", hard="diagnosis, current drug and lab on one line"),
    L("re", "Individual has endometriosis, has taken leuprolide for no more than 12 months in total, and is taking norethindrone as add-back", "mix",
      lambda p: ALL(p.dx("N80"), 0 < total(p) <= 360, p.on({"norethindrone"})), "r", hard="diagnosis, total time and current drug on one line"),
    L("preg", "Pregnancy", "no", lambda p: p.no_dx(*PREGNANT), exclude=True),
    L("avb", "Undiagnosed abnormal vaginal bleeding (ICD-10-CM N93.9)", "no", lambda p: p.no_dx("N93.9"), exclude=True),
    L("conc", "Use with another gonadotropin-releasing hormone agonist or antagonist (e.g., Zoladex, Eligard, Orgovyx, Orilissa)", "conc", lambda p: not p.another(GNRH_ANY, "Lupron Depot", "leuprolide"), exclude=True, hard="another brand of the same ingredient"),
]
ATTESTATIONS = ["Surgery for the fibroids is planned"]


def excl(s):
    return ALL(s.preg, s.avb, s.conc)


def initial(s):
    return ALL(ANY(ALL(s.h1, s.fem, ANY(s.hc, s.prev), s.tot, s.bmd), ALL(s.h2, s.wom, s.anem, s.iron, ATT), ALL(s.h3, s.uro, s.trel)), excl(s))


def renewal(s):
    return ALL(ANY(s.rp, s.re), excl(s))


N = dx("Endometriosis of uterus, unspecified", "N80.00")
FIB = dx("Leiomyoma of uterus, unspecified", "D25.9")
PC = dx("Malignant neoplasm of prostate", "C61")
W = [born(33, 12), sex("female")]
X = [[], [dx("Pregnant state, incidental", "Z33.1", 20)], [dx("Abnormal uterine and vaginal bleeding, unspecified", "N93.9", 20)], [on("Eligard", 60)], [on("Orilissa", 60)], [on("leuprolide", 60)]]
INITIAL = dict(
    who=[W, [born(18), sex("female")], [born(18, -1), sex("female")], [born(33), sex("male")]],
    dx=[[N], [dx("Endometriosis of ovary, unspecified depth", "N80.10")], [dx("Pelvic and perineal pain", "R10.2")], [past("Endometriosis, unspecified", "N80.9")]],
    hc=[[failed("Yaz", 200)], [worked("Mirena", 90)], [failed("Junel", 89)], [worked("Aygestin", 100)], [bad("Provera", 14)], [contra("Yaz")], [worked("Zoladex", 30, 200)], [failed("Orilissa", 60)], [], [failed("Motrin", 200)]],
    tot=[[], [worked("Lupron Depot", 180, 400), worked("Lupron Depot", 180, 100)], [worked("Lupron Depot", 180, 400), worked("Lupron Depot", 181, 100)], [on("Lupron Depot", 361)]],
    bmd=[[lab("Bone mineral density T-score", -1.2)], [lab("Bone mineral density T-score", -2.4, 730)], [lab("Bone mineral density T-score", -2.5)], [lab("Bone mineral density T-score", -1.2, 731)], []],
    x=X,
)
MORE = {
    "fibroid": dict(
        who=[[FIB, born(41), sex("female")], [FIB, born(55, -1), sex("female")], [FIB, born(55), sex("female")], [dx("Endometrial hyperplasia, unspecified", "N85.00"), born(41), sex("female")]],
        anem=[[lab("Hemoglobin", 9.1)], [lab("Hemoglobin", 10.0, 60)], [lab("Hemoglobin", 10.1), lab("Hematocrit", 30)], [lab("Hemoglobin", 10.1), lab("Hematocrit", 31)], [lab("Hemoglobin", 10.4)], [lab("Hemoglobin", 9.1, 61)]],
        iron=[[failed("ferrous sulfate", 60)], [failed("Feosol", 30)], [failed("Feosol", 29)], [bad("ferrous sulfate")], [worked("ferrous sulfate", 60)]],
    ),
    "prostate": dict(
        dx=[[PC, sex("male")], [past("Malignant neoplasm of prostate", "C61"), sex("male")]],
        spec=[[spec("urology")], [spec("oncology")], [spec("family medicine")]],
        trel=[[worked("Trelstar", 100)], [failed("triptorelin", 90)], [worked("Trelstar", 89)], [bad("Trelstar")], [on("Lupron Depot", 30)], [worked("Firmagon", 200)]],
    ),
}
RENEWAL = dict(
    dx=[[PC, sex("male"), on("Lupron Depot", 300)], [PC, sex("male"), on("leuprolide", 300)], [PC, sex("male"), worked("Lupron Depot", 280, 20)], [N, sex("female"), on("Lupron Depot", 200), on("Aygestin", 200)],
        [N, sex("female"), on("Lupron Depot", 361), on("Aygestin", 200)], [N, sex("female"), on("Lupron Depot", 200)]],
    t=[[lab("Total testosterone", 18)], [lab("Total testosterone", 50)], [lab("Total testosterone", 49, 180)], [lab("Total testosterone", 18, 181)], [lab("Total testosterone", 0.4, 20, "ng/mL")]],
    x=[[], [on("Orgovyx", 20)]],
)
