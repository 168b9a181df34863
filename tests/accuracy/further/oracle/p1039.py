"""1039 Lupron Depot: UnitedHealthcare, sections by indication, (1) -AND-, (a) -OR-."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "1039-lupron-depot.md", "fu-1039", "Union Ridge Healthcare", "Lupron Depot", "leuprolide"
CLASS, STYLE = "oncology and gynecology: GnRH agonist", "UnitedHealthcare, a. (1) (a), -AND- and -OR- lines"
COMBINED = ((16, 3), (10, 2))
OC = HORMONAL_CONTRACEPTIVE
IRON = {"ferrous sulfate", "ferrous gluconate", "ferrous fumarate", "iron sucrose", "ferric carboxymaltose", "iron dextran", "polysaccharide iron complex"}
LINES = [
    L("pca", "Diagnosis of prostate cancer", "dx", lambda p: p.dx("C61"), "b"),
    L("gn", "Patient is not taking another GnRH agonist or a GnRH antagonist (e.g., Zoladex, Firmagon, Orgovyx)", "conc", lambda p: not p.another(GNRH_ANY, "Lupron Depot", "leuprolide")),
    L("onc", "Prescribed by or in consultation with an oncologist or urologist", "spec", lambda p: p.prescriber("oncology", "medical oncology", "hematology/oncology", "urology")),
    L("now", "Patient has been receiving Lupron Depot for at least 3 months", "now", lambda p: p.taking({"leuprolide"}, 90), "r"),
    L("tt", "Total testosterone is less than 50 ng/dL within the past 6 months", "lab", lambda p: p.lab("Total testosterone", lambda v: v < 50, 180), "r"),
    L("endo", "Diagnosis of endometriosis", "dx", lambda p: p.dx("N80"), "b"),
    L("age", "Patient is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("ocf", "Inadequate response to at least 3 months of an oral contraceptive or a progestin (e.g., norethindrone, medroxyprogesterone)", "trial", lambda p: p.failed(OC, 90)),
    L("oci", "Intolerance or contraindication to oral contraceptives or progestins", "trial", lambda p: p.intolerant(OC) or p.contraindicated(OC)),
    L("nsaid", "Inadequate response, intolerance, or contraindication to a nonsteroidal anti-inflammatory drug (e.g., ibuprofen, naproxen)", "trial", lambda p: p.tfci(NSAID)),
    L("preg", "Patient is not pregnant", "no", lambda p: p.no_dx(*PREGNANT), "b"),
    L("add", "Patient is taking norethindrone as add-back therapy", "now", lambda p: p.on({"norethindrone"}), "r"),
    L("bmd", "Bone mineral density T-score is above -2.5", "lab", lambda p: p.lab("Bone mineral density T-score", lambda v: v > -2.5), "r"),
    L("fib", "Diagnosis of uterine fibroids (leiomyomata)", "dx", lambda p: p.dx("D25")),
    L("hgb", "Hemoglobin of 10 g/dL or less within the past 60 days", "lab", lambda p: p.lab("Hemoglobin", lambda v: v <= 10, 60)),
    L("hct", "Hematocrit of 30% or less within the past 60 days", "lab", lambda p: p.lab("Hematocrit", lambda v: v <= 30, 60)),
    L("iron", "Inadequate response to at least 1 month of iron therapy", "trial", lambda p: p.failed(IRON, 30)),
]
ATTESTATIONS = ["Patient does not show evidence of disease progression while on Lupron Depot therapy", "Symptoms of endometriosis have recurred after the initial course of therapy",
                "Lupron Depot will be used to prepare the patient for surgery"]


def initial(s):
    return ANY(ALL(s.pca, s.gn, s.onc), ALL(s.endo, s.age, ANY(s.ocf, s.oci), s.nsaid, s.preg), ALL(s.fib, ANY(s.hgb, s.hct), s.iron, ATT, s.preg))


def renewal(s):
    return ANY(ALL(s.pca, s.now, s.tt, ATT), ALL(s.endo, ATT, s.add, s.bmd, s.preg))


M, W = sex("male"), sex("female")
PCA = dx("Malignant neoplasm of prostate", "C61", 500)
ENDO = dx("Endometriosis, unspecified", "N80.9", 700)
FIB = dx("Leiomyoma of uterus, unspecified", "D25.9", 600)
PREG = dx("Pregnant state, incidental", "Z33.1", 60)
YAZ, IBU, FE = failed("Yaz", 150), failed("Ibuprofen", 60), failed("Ferrous sulfate", 60)
T, B = "Total testosterone", "Bone mineral density T-score"
INITIAL = dict(
    who=[[M, born(68), PCA], [M, born(71), dx("Benign prostatic hyperplasia with lower urinary tract symptoms", "N40.1")], [M, born(59), past("Malignant neoplasm of prostate", "C61")], [W, born(33), ENDO, YAZ, IBU], [W, born(44), FIB, lab("Hemoglobin", 9.1), FE],
         [W, born(44), FIB, lab("Hematocrit", 28), FE, PREG], [W, born(17), ENDO, bad("Yaz"), IBU], [W, born(52), dx("Malignant neoplasm of unspecified site of unspecified female breast", "C50.919")]],
    spec=[[spec("urology")], [spec("oncology")], [spec("internal medicine")]],
    x=[[], [on("Firmagon", 60)], [on("Orgovyx", 60)], [worked("Zoladex", 200, 30)], [on("Casodex", 30)]],
)
MORE = {
    "endo": dict(
        age=[[W, born(31)], [W, born(18)], [W, born(18, -1)]],
        dx=[[ENDO], [dx("Endometriosis of ovary, unspecified depth, unspecified ovary", "N80.109")], [dx("Dysmenorrhea, unspecified", "N94.6")], [past("Endometriosis, unspecified", "N80.9")]],
        oc=[[YAZ], [failed("Aygestin", 90)], [failed("Junel", 89)], [partial("Provera", 120)], [worked("Yaz", 300)], [bad("Yaz")], [contra("norethindrone")], [failed("Orilissa", 120)], []],
        ns=[[IBU], [bad("Naproxen")], [contra("ibuprofen")], [worked("Ibuprofen", 60)], [failed("Acetaminophen", 60)], []],
        x=[[], [PREG], [past("Pregnant state, incidental", "Z33.1", 400)]],
    ),
    "fibroids": dict(
        dx=[[W, born(43), FIB], [W, born(43), dx("Intramural leiomyoma of uterus", "D25.1")], [W, born(43), dx("Polyp of corpus uteri", "N84.0")]],
        an=[[lab("Hemoglobin", 9.2)], [lab("Hemoglobin", 10, 60)], [lab("Hemoglobin", 10.1)], [lab("Hemoglobin", 9.2, 61)], [lab("Hematocrit", 30)], [lab("Hemoglobin", 10.6), lab("Hematocrit", 31)], [lab("Hemoglobin", 10.6), lab("Hematocrit", 29)], []],
        fe=[[FE], [failed("Ferrous sulfate", 30)], [failed("Feosol", 29)], [worked("Ferrous sulfate", 90)], []],
        x=[[], [PREG]],
    ),
}
RENEWAL = dict(
    who=[[M, born(70), PCA, lab(T, 18)], [M, born(70), PCA, lab(T, 49, 180)], [M, born(70), PCA, lab(T, 50)], [M, born(70), PCA], [M, born(70), PCA, lab(T, 18, 181)], [M, born(70), dx("Benign prostatic hyperplasia with lower urinary tract symptoms", "N40.1"), lab(T, 18)],
         [W, born(35), ENDO, on("Aygestin", 150), lab(B, -1.2)], [W, born(35), ENDO, on("Norethindrone", 60), lab(B, -2.4)], [W, born(35), ENDO, on("Aygestin", 150), lab(B, -2.5)], [W, born(35), ENDO, on("Aygestin", 150)], [W, born(35), ENDO, lab(B, -1.2)],
         [W, born(35), ENDO, worked("Aygestin", 150, 20), lab(B, -0.4)], [W, born(35), ENDO, on("Aygestin", 150), lab(B, -1.2), PREG]],
    now=[[on("Lupron Depot", 250)], [on("leuprolide", 90)], [on("Lupron Depot", 89)], [worked("Lupron Depot", 250, 40)]],
)
