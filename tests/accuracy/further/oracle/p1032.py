"""1032 Lynparza: Aetna, indications as headings, criteria for all requests, exclusions."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "1032-lynparza.md", "fu-1032", "Hartwell Health", "Lynparza", "olaparib"
CLASS, STYLE = "oncology: PARP inhibitor", "Aetna, Criteria for Initial Approval with indications as headings"
COMBINED = ((24, 4), (13, 2))
OTHER_PARP = PARP - {"olaparib"}
LINES = [
    L("age", "Member is 18 years of age or older", "age", lambda p: p.age_ge(18), "b"),
    L("onc", "Lynparza is prescribed by or in consultation with an oncologist", "spec", lambda p: p.prescriber("oncology", "medical oncology", "hematology/oncology"), "b"),
    L("hb", "Hemoglobin is at least 9 g/dL on a test within the past 30 days", "lab", lambda p: p.lab("Hemoglobin", lambda v: v >= 9, 30), "b"),
    L("h1", "Authorization of 12 months may be granted for maintenance treatment of ovarian, fallopian tube, or primary peritoneal cancer when all of the following criteria are met:", "dx",
      lambda p: p.dx("C56", "C57.0", "C48.1", "C48.2"), hidden=True),
    L("plat", "Member received carboplatin or cisplatin within the past 12 weeks", "trial", lambda p: p.tried({"carboplatin", "cisplatin"}, within=84), hard="use inside a window"),
    L("h2", "Authorization of 12 months may be granted for treatment of breast cancer when all of the following criteria are met:", "dx", lambda p: p.dx("C50"), hidden=True),
    L("chem", "Member has received a taxane (paclitaxel or docetaxel) or an anthracycline (doxorubicin or epirubicin)", "trial",
      lambda p: p.tried({"paclitaxel", "docetaxel", "doxorubicin", "epirubicin"})),
    L("endo", "If the tumor is estrogen receptor-positive, member has received endocrine therapy (tamoxifen, fulvestrant, or an aromatase inhibitor)", "if",
      lambda p: IF(p.dx("Z17.0"), p.tried(AROMATASE | {"tamoxifen", "fulvestrant"}))),
    L("h3", "Authorization of 12 months may be granted for maintenance treatment of pancreatic cancer when all of the following criteria are met:", "dx", lambda p: p.dx("C25"), hidden=True),
    L("p16", "Member has received cisplatin, carboplatin, or oxaliplatin for at least 16 weeks", "trial", lambda p: p.tried(PLATINUM, 112)),
    L("now", "Member is currently receiving Lynparza", "now", lambda p: p.on({"olaparib"}), "r"),
    L("fail", "Treatment failure with Zejula, Rubraca, or Talzenna", "trial", lambda p: not p.failed(OTHER_PARP), exclude=True),
    L("mds", "Myelodysplastic syndrome or acute myeloid leukemia", "no", lambda p: p.no_dx("D46", "C92.0"), exclude=True),
    L("conc", "Concurrent use of another PARP inhibitor (Zejula, Rubraca, or Talzenna)", "conc", lambda p: not p.on(OTHER_PARP), exclude=True),
]
ATTESTATIONS = [
    "Medical record shows a complete or partial response to platinum-based chemotherapy",
    "Laboratory report of a deleterious or suspected deleterious BRCA mutation is submitted",
    "Laboratory report of a deleterious or suspected deleterious germline BRCA mutation is submitted",
    "Imaging report shows no progression on first-line platinum-based chemotherapy",
    "Prescriber reports no disease progression or unacceptable toxicity while on Lynparza",
]


def initial(s):
    return ALL(s.age, s.onc, s.hb,
               ANY(ALL(s.h1, s.plat, ATT, ATT), ALL(s.h2, ATT, s.chem, s.endo), ALL(s.h3, s.p16, ATT, ATT)),
               s.fail, s.mds, s.conc)


def renewal(s):
    return ALL(s.age, s.onc, s.hb, s.now, ATT, s.fail, s.mds, s.conc)


OV = [sex("female"), dx("Malignant neoplasm of unspecified ovary", "C56.9", 400)]
BR = [sex("female"), dx("Malignant neoplasm of unspecified site of right female breast", "C50.911", 500)]
PA = dx("Malignant neoplasm of pancreas, unspecified", "C25.9", 300)
HB = "Hemoglobin"
MDS = dx("Myelodysplastic syndrome, unspecified", "D46.9", 60)
INITIAL = dict(
    age=[[born(58, 40)], [born(18)], [born(18, -1)]],
    onc=[[spec("oncology")], [spec("internal medicine")]],
    hb=[[lab(HB, 11.2)], [lab(HB, 9.0, 30)], [lab(HB, 8.9)], [lab(HB, 11.2, 31)], [], [lab(HB, 8.2, 28), lab(HB, 9.6, 4)]],
    dx=[OV, [sex("female"), dx("Malignant neoplasm of unspecified fallopian tube", "C57.00", 400)], [sex("female"), dx("Malignant neoplasm of endometrium", "C54.1", 400)],
        [sex("female"), dx("Benign neoplasm of unspecified ovary", "D27.9", 400)], [sex("female")]],
    plat=[[worked("Paraplatin", 120, 30)], [worked("Platinol", 60, 84)], [worked("Carboplatin", 120, 85)], [on("Carboplatin", 50)], [worked("Eloxatin", 100, 30)], [worked("Taxol", 100, 30)], []],
    x=[[], [failed("Zejula", 100, 200)], [worked("Zejula", 100, 200)], [bad("Rubraca", 30, 200)], [on("Talzenna", 40)], [MDS], [dx("Acute myeloblastic leukemia, not having achieved remission", "C92.00", 40)],
       [dx("Estrogen receptor positive status [ER+]", "Z17.0")], [dx("Antineoplastic chemotherapy induced anemia", "D64.81", 90)]],
)
MORE = {
    "breast": dict(
        dx=[BR, [sex("female"), dx("Benign neoplasm of right breast", "D24.1", 300)]],
        who=[[born(49), spec("oncology"), lab(HB, 12.4, 10)], [born(49), spec("family medicine"), lab(HB, 12.4, 10)]],
        chem=[[worked("Taxotere", 90, 200)], [worked("Adriamycin", 60, 400)], [failed("Paclitaxel", 80, 60)], [worked("Xeloda", 90, 30)], []],
        er=[[dx("Estrogen receptor negative status [ER-]", "Z17.1")], [dx("Estrogen receptor positive status [ER+]", "Z17.0")], [dx("Estrogen receptor positive status [ER+]", "Z17.0"), failed("Femara", 400, 90)],
            [dx("Estrogen receptor positive status [ER+]", "Z17.0"), worked("Nolvadex", 900, 60)], [dx("Estrogen receptor positive status [ER+]", "Z17.0"), worked("Ibrance", 300, 60)]],
        x=[[], [failed("Talzenna", 200, 30)]],
    ),
    "pancreas": dict(
        dx=[[PA], [dx("Chronic pancreatitis, unspecified", "K86.1", 300)]],
        who=[[born(63), spec("oncology"), lab(HB, 10.4, 12)], [born(63), spec("oncology"), lab(HB, 8.4, 12)]],
        p16=[[worked("Eloxatin", 150, 20)], [worked("Oxaliplatin", 112, 20)], [worked("Eloxatin", 111, 20)], [worked("Platinol", 60, 90), worked("Platinol", 70, 10)], [worked("Camptosar", 200, 20)]],
    ),
}
RENEWAL = dict(
    age=[[born(61)], [born(18, -1)]],
    now=[OV + [on("Lynparza", 300)], BR + [on("olaparib", 120)], OV + [worked("Lynparza", 300, 20)], OV],
    onc=[[spec("oncology")], [spec("family medicine")]],
    hb=[[lab(HB, 10.1)], [lab(HB, 8.7, 5)], []],
    x=[[], [on("Rubraca", 20)], [MDS], [failed("Zejula", 90, 500)]],
)
