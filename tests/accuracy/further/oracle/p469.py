"""469 Cabometyx: Kaiser bullets, three tumours as alternatives inside the list, common lines outside."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "469-cabometyx.md", "fu-469", "Cascadia Permanent Health", "Cabometyx", "cabozantinib"
CLASS, STYLE = "oncology, tyrosine kinase inhibitor", "Kaiser bullets, named alternatives inside the list"
COMBINED = ((22, 3), (10, 2))
VEGF, TKI = {"axitinib", "pazopanib", "sunitinib"}, {"axitinib", "lenvatinib", "pazopanib", "sorafenib", "sunitinib"}
ONC, A18 = "Prescriber is an Oncologist", "Patient is at least 18 years of age"
# the 12-year line stands alone; the 18-year line appears twice and reads alike
LINES = [
    L("onc", ONC, "spec", lambda p: p.prescriber("oncology", consult=False), "b"),
    L("a18", A18, "age", lambda p: p.age_ge(18)),
    L("rcc", "Patient has a diagnosis of renal cell carcinoma", "dx", lambda p: p.dx("C64")),
    L("vegf", "Patient has progressed on or been intolerant to at least one other VEGF-targeted therapy (axitinib, pazopanib, or sunitinib), or is receiving nivolumab (Opdivo) at the same time", "trial",
      lambda p: p.failed(VEGF) or p.intolerant(VEGF) or p.on({"nivolumab"}), hard="failure, intolerance or a companion drug"),
    L("hcc", "Patient has a diagnosis of hepatocellular carcinoma with Child-Pugh class A liver function", "dx", lambda p: p.dx("C22.0")),
    L("sor", "Patient has previously received sorafenib (Nexavar)", "trial", lambda p: p.tried({"sorafenib"})),
    L("a12", "Patient is 12 years of age or older", "age", lambda p: p.age_ge(12)),
    L("dtc", "Patient has a diagnosis of differentiated thyroid carcinoma that is refractory to radioactive iodine", "dx", lambda p: p.dx("C73")),
    L("ls", "Patient has failed therapy with lenvatinib (Lenvima) or sorafenib (Nexavar)", "trial", lambda p: p.failed({"lenvatinib", "sorafenib"})),
    L("cbc", "Absolute neutrophil count is ≥ 1,500 cells/mcL and platelet count is ≥ 100 x 10^3/mcL, both drawn within the past 30 days", "lab",
      lambda p: ALL(p.lab("Absolute neutrophil count", lambda v: v >= 1500, 30), p.lab("Platelet count", lambda v: v >= 100, 30)), hard="two tests, one window"),
    L("bp", "Blood pressure is controlled, defined as systolic < 150 mmHg and diastolic < 90 mmHg", "lab", lambda p: ALL(p.lab("Systolic blood pressure", lambda v: v < 150), p.lab("Diastolic blood pressure", lambda v: v < 90))),
    L("now", "Patient has been receiving Cabometyx for at least 4 months", "now", lambda p: p.taking({"cabozantinib"}, 120), "r"),
    L("neph", "Patient has not developed nephrotic syndrome or a gastrointestinal perforation", "no", lambda p: p.no_hx("N04", "K63.1"), "r"),
    L("tki", "Used in combination with another tyrosine kinase inhibitor (e.g., axitinib, lenvatinib, pazopanib, sorafenib, sunitinib)", "conc", lambda p: not p.on(TKI), exclude=True),
    L("mi", "Myocardial infarction or stroke in the past 6 months", "no", lambda p: p.no_hx("I21", "I22", "I63", "I61", "I60", within=180), exclude=True, hard="events within a window"),
    L("preg", "Pregnancy", "no", lambda p: p.no_dx("Z33", "Z34", "O"), exclude=True),
]
ATTESTATIONS = ["Patient has an ECOG performance status of 0 or 1", "Patient has not had disease progression while on Cabometyx"]


def initial(s):
    rcc, hcc, dtc = ALL(s.a18, s.rcc, s.vegf), ALL(s.a18, s.hcc, s.sor), ALL(s.a12, s.dtc, s.ls)
    return ALL(s.onc, ANY(rcc, hcc, dtc), s.cbc, s.bp, ATT, s.tki, s.mi, s.preg)


def renewal(s):
    return ALL(s.onc, s.now, ATT, s.neph, s.tki, s.mi, s.preg)


SBP, DBP, ANC, PLT = "Systolic blood pressure", "Diastolic blood pressure", "Absolute neutrophil count", "Platelet count"
RCC, HCC, DTC = dx("Malignant neoplasm of left kidney, except renal pelvis", "C64.2"), dx("Liver cell carcinoma", "C22.0"), dx("Malignant neoplasm of thyroid gland", "C73")
CBC, BP = [lab(ANC, 3200, 12), lab(PLT, 190, 12)], [lab(SBP, 128), lab(DBP, 78)]
STROKE = "Cerebral infarction, unspecified"
INITIAL = dict(
    age=[[born(61, 40)], [born(18)], [born(18, -1)]],
    dx=[[RCC], [dx("Malignant neoplasm of right renal pelvis", "C65.1")]],
    prior=[[failed("Sutent", 150)], [bad("Inlyta")], [on("Opdivo", 20)], [worked("Votrient", 150)], []],
    spec=[[spec("oncology")], [spec("urology")]],
    cbc=[CBC, [lab(ANC, 1500, 30), lab(PLT, 100, 30)], [lab(ANC, 1490, 12), lab(PLT, 190, 12)], [lab(ANC, 3200, 12), lab(PLT, 190, 31)]],
    bp=[BP, [lab(SBP, 150), lab(DBP, 78)], [lab(SBP, 149)]],
    x=[[], [on("Lenvima", 30)], [past(STROKE, "I63.9", 180)], [past(STROKE, "I63.9", 181)], [sex("female"), dx("Pregnant state, incidental", "Z33.1", 60)]],
)
INITIAL["x"][4].append(born(36, 10))
MORE = {
    "liver": dict(dx=[[HCC, born(64, 30)], [dx("Intrahepatic bile duct carcinoma", "C22.1"), born(64, 30)]], prior=[[failed("Nexavar", 120)], [worked("Sorafenib", 60)], [failed("Lenvima", 120)]], c=[[spec("oncology"), *CBC, *BP]]),
    "thyroid": dict(dx=[[DTC, born(44, 30)], [DTC, born(12)], [DTC, born(12, -1)]], prior=[[failed("Lenvima", 120)], [worked("Lenvima", 120)], [bad("Nexavar", 30)]], c=[[spec("oncology"), *CBC, *BP]]),
}
COMBINED = ((20, 3), (4, 1))
RENEWAL = dict(
    now=[[RCC, on("Cabometyx", 200)], [RCC, on("cabozantinib", 120)], [RCC, on("Cabometyx", 119)], [RCC, worked("Cabometyx", 200, 10)]],
    spec=[[spec("oncology")], [spec("internal medicine")]],
    x=[[], [dx("Perforation of intestine (nontraumatic)", "K63.1", 20)], [on("Nexavar", 20)]],
)
