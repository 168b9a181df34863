"""347 Lynparza: UHC -AND- style, three cancers, exclusions with two blood counts."""
from base import *
from meanings import day

FILE, PLAN, PAYER, DRUG, INGREDIENT = "347-lynparza.txt", "bh-347", "Tidewater United Plan", "Lynparza", "olaparib"
CLASS, STYLE = "oncology, PARP inhibitor", "UnitedHealthcare -AND- / -OR-, sections by cancer, renewal for all"
LINES = [
    L("ov", "Diagnosis of epithelial ovarian, fallopian tube, or primary peritoneal cancer", "dx", lambda p: p.dx("C56", "C57.0", "C48.1", "C48.2", "C48.8")),
    L("plat", "Patient has completed platinum-based chemotherapy (e.g., carboplatin, cisplatin) within the past 12 weeks", "trial",
      lambda p: any(m["status"] == "stopped" and m["outcome"] != "contraindication" and m["end"] and 0 <= (p.today - day(m["end"])).days <= 84 for m in p._meds(PLATINUM)), hard="completed, within a window"),
    L("bev", "Patient is currently receiving bevacizumab (Avastin) as maintenance treatment", "now", lambda p: p.taking({"bevacizumab"})),
    L("panc", "Diagnosis of pancreatic adenocarcinoma", "dx", lambda p: p.dx("C25")),
    L("p16", "Patient has received at least 16 weeks of a first-line platinum agent (carboplatin, cisplatin, or oxaliplatin)", "trial", lambda p: p.tried(PLATINUM, 112)),
    L("pros", "Diagnosis of castration-resistant prostate cancer", "mix", lambda p: p.dx("C61") and p.dx("Z19.2"), hard="a cancer and its hormone status, two codes"),
    L("arpi", "Disease has progressed on enzalutamide (Xtandi) or abiraterone (Zytiga)", "trial", lambda p: p.failed({"enzalutamide", "abiraterone"}), hard="progression as failure"),
    L("gnrh", "Patient is also taking a GnRH analog (e.g., leuprolide, goserelin, degarelix)", "now", lambda p: p.taking(GNRH)),
    L("orch", "History of bilateral orchiectomy", "dx", lambda p: p.hx(names=("Bilateral orchiectomy",)), hard="an operation by its name"),
    L("now", "Patient is currently on Lynparza therapy", "now", lambda p: p.taking({"olaparib"}), "r"),
    L("cbc", "Hemoglobin less than 9 g/dL or platelet count less than 100 x 10^3/uL on the latest test", "lab",
      lambda p: NOT(ANY(p.lab("Hemoglobin", lambda v: v < 9), p.lab("Platelet count", lambda v: v < 100))), exclude=True, hard="two values, excluded"),
    L("mds", "Current or previous myelodysplastic syndrome or acute myeloid leukemia", "no", lambda p: p.no_hx("D46", "C92.0", "C92.6", "C92.A", "C92.4", "C92.5"), exclude=True),
    L("conc", "Lynparza is used with another PARP inhibitor (e.g., Zejula, Rubraca, Talzenna)", "conc", lambda p: not p.another(PARP, "Lynparza", "olaparib"), exclude=True),
]
ATTESTATIONS = ["Patient is in a complete or partial response to platinum-based chemotherapy", "Patient does not show evidence of progressive disease while on Lynparza"]


def initial(s):
    return ALL(ANY(ALL(s.ov, ANY(s.plat, s.bev), ATT), ALL(s.panc, s.p16), ALL(s.pros, s.arpi, ANY(s.gnrh, s.orch))), s.cbc, s.mds, s.conc)


def renewal(s):
    return ALL(s.now, ATT, s.cbc, s.mds, s.conc)


HB, PLT = "Hemoglobin", "Platelet count"
CBC = [[lab(HB, 11.2, 20), lab(PLT, 210, 20)], [lab(HB, 9, 20), lab(PLT, 100, 20)], [lab(HB, 8.9, 20), lab(PLT, 210, 20)], [lab(HB, 11.2, 20), lab(PLT, 99, 20)], [lab(HB, 8.4, 90), lab(HB, 9.6, 9), lab(PLT, 210, 20)],
       [lab(HB, 11.2, 20)], [lab(HB, 8.2, 20)], []]
X = [[], [past("Acute myeloblastic leukemia, in remission", "C92.01")], [dx("Myelodysplastic syndrome, unspecified", "D46.9")], [dx("Chronic myeloid leukemia, BCR/ABL-positive, not having achieved remission", "C92.10")], [on("Zejula", 30)], [worked("Rubraca", 100, 60)]]
OV = dx("Malignant neoplasm of right ovary", "C56.1")
INITIAL = dict(
    who=[[born(58, 9), sex("female")]],
    dx=[[OV], [dx("Malignant neoplasm of left fallopian tube", "C57.02")], [dx("Malignant neoplasm of peritoneum, unspecified", "C48.2")], [dx("Neoplasm of uncertain behavior of right ovary", "D39.11")], [dx("Malignant neoplasm of endometrium", "C54.1")], [past("Malignant neoplasm of right ovary", "C56.1")]],
    plat=[[worked("Carboplatin", 120, 40)], [worked("Paraplatin", 120, 84)], [worked("Carboplatin", 120, 85)], [worked("Cisplatin", 60, 10)], [worked("Taxol", 120, 30)], [on("Avastin", 60), worked("Carboplatin", 120, 200)], [worked("Avastin", 100, 20)], []],
    cbc=CBC, x=X,
)
MORE = {
    "pancreas": dict(
        dx=[[dx("Malignant neoplasm of head of pancreas", "C25.0")], [dx("Malignant neoplasm of pancreas, unspecified", "C25.9")], [dx("Chronic pancreatitis", "K86.1")]],
        plat=[[worked("Oxaliplatin", 130, 20)], [worked("Cisplatin", 112, 20)], [worked("Oxaliplatin", 111, 20)], [worked("Taxol", 200, 20)], [worked("Oxaliplatin", 60, 90), worked("Oxaliplatin", 60, 20)]],
        cbc=CBC[:3], x=X[:2]),
    "prostate": dict(
        who=[[born(71, 9), sex("male")]],
        dx=[[dx("Malignant neoplasm of prostate", "C61"), dx("Hormone resistant malignancy status", "Z19.2")], [dx("Malignant neoplasm of prostate", "C61"), dx("Hormone sensitive malignancy status", "Z19.1")], [dx("Hormone resistant malignancy status", "Z19.2")]],
        arpi=[[failed("Xtandi", 200)], [partial("Zytiga", 100)], [bad("Xtandi", 20)], [failed("Erleada", 200)], [on("Zytiga", 200, "inadequate_response")]],
        cast=[[on("Lupron Depot", 400)], [on("Firmagon", 100)], [worked("Lupron Depot", 400, 60)], [dx("Bilateral orchiectomy", "Z90.79")], []],
        cbc=CBC[:2]),
}
RENEWAL = dict(
    who=[[born(58, 9), sex("female"), OV]],
    now=[[on("Lynparza", 200)], [on("olaparib", 30)], [worked("Lynparza", 200, 20)], [on("Zejula", 200)]],
    cbc=CBC, x=X,
)
