"""472 Orladeyo: a question list, answers yes wanted, exclusion questions answered no."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "472-orladeyo.txt", "fu-472", "Willamette Crest Health", "Orladeyo", "berotralstat"
CLASS, STYLE = "hereditary angioedema prophylaxis", "question list, yes wanted; exclusion questions"
COMBINED = ((26, 5), (9, 2))
C1, LAN, OD = {"C1 esterase inhibitor"}, {"lanadelumab"}, {"icatibant", "ecallantide"}
EST = {"estradiol", "ethinyl estradiol", "conjugated estrogens"}
ODT = "Does the patient have on-demand therapy available (is the patient currently prescribed icatibant or ecallantide)"


def kidney(p):
    if not p.no_dx("N18.6"):
        return False
    return p.lab("eGFR", lambda v: v >= 15)


LINES = [
    L("dx", "Does the patient have a diagnosis of hereditary angioedema (HAE) type I or type II", "dx", lambda p: p.dx("D84.1")),
    L("age", "Is the patient 12 years of age or older", "age", lambda p: p.age_ge(12)),
    L("spec", "Is the medication prescribed by, or in consultation with, an allergist, an immunologist, or a physician who specializes in HAE", "spec", lambda p: p.prescriber("allergy and immunology")),
    L("step", "Has the patient tried Haegarda (C1 esterase inhibitor) or Takhzyro (lanadelumab) for at least 12 weeks with an inadequate response, or is the patient intolerant of either one", "trial",
      lambda p: p.failed(C1 | LAN, 84) or p.intolerant(C1 | LAN), hard="one of two with failure, or intolerance to either"),
    L("free", "Has the patient been free of ACE inhibitors and estrogen-containing medications for the past 30 days", "conc", lambda p: not p.tried(ACE | EST, 0, 30), hard="absence of two classes in a window"),
    L("od", ODT, "now", lambda p: p.on(OD), "b"),
    L("now", "Is the patient currently taking Orladeyo, and has the patient taken it for at least 6 months", "now", lambda p: p.taking({"berotralstat"}, 180), "r"),
    L("conc", "Is the patient taking another drug for HAE prophylaxis (e.g., Takhzyro, Haegarda, Cinryze, danazol)", "conc", lambda p: not p.on((HAE_PROPHYLAXIS | {"danazol"}) - {"berotralstat"}), exclude=True),
    L("pgp", "Is the patient taking a P-gp inducer such as rifampin or St. John's wort", "conc", lambda p: not p.on({"rifampin", "st. john's wort", "carbamazepine", "phenytoin"}), exclude=True),
    L("renal", "Does the patient have end-stage renal disease, or an eGFR below 15 mL/min/1.73 m2", "mix", kidney, exclude=True, hard="a diagnosis or a value"),
    L("qt", "Does the patient have long QT syndrome", "no", lambda p: p.no_dx("I45.81"), exclude=True),
]
ATTESTATIONS = ["Will Orladeyo be used for routine prophylaxis and not for the treatment of acute attacks", "Has the number of HAE attacks decreased since the start of therapy",
                "If the patient takes a P-glycoprotein or BCRP inhibitor such as cyclosporine, will the dose be reduced to 110 mg once daily"]


def excl(s):
    return (s.conc, s.pgp, s.renal, s.qt)


def initial(s):
    return ALL(s.dx, s.age, s.spec, ATT, s.step, s.free, s.od, ATT, *excl(s))


def renewal(s):
    return ALL(s.now, ATT, s.od, *excl(s))


HAE = dx("Hereditary angioedema", "D84.1")
GFR = lab("eGFR", 88)
INITIAL = dict(
    age=[[born(34, 40)], [born(12)], [born(12, -1)]],
    dx=[[HAE], [dx("Defects in the complement system", "D84.1")], [dx("Angioneurotic edema, initial encounter", "T78.3XXA")], [dx("Idiopathic urticaria", "L50.1")]],
    spec=[[spec("allergy and immunology")], [spec("dermatology")]],
    step=[[failed("Takhzyro", 150)], [failed("Haegarda", 84)], [failed("Takhzyro", 83)], [bad("Haegarda", 30)], [worked("Takhzyro", 300, 40)], [failed("Danazol", 300)], [contra("Takhzyro")]],
    free=[[], [on("Lisinopril", 100)], [worked("Zestril", 300, 30)], [worked("Zestril", 300, 31)], [on("Losartan", 100)], [worked("Estrace", 100, 12)]],
    od=[[on("Firazyr", 400)], [on("Kalbitor", 90)], [worked("Icatibant", 10, 90)]],
    x=[[GFR], [GFR, on("Haegarda", 30)], [GFR, on("Danocrine", 100)], [GFR, on("Rifampin", 15)], [lab("eGFR", 15)], [lab("eGFR", 14)], [], [dx("End stage renal disease", "N18.6")], [GFR, dx("Long QT syndrome", "I45.81")]],
)
COMBINED = ((26, 4), (8, 1))
RENEWAL = dict(
    now=[[HAE, on("Orladeyo", 300)], [HAE, on("berotralstat", 180)], [HAE, on("Orladeyo", 179)], [HAE, worked("Orladeyo", 300, 10)]],
    od=[[on("Firazyr", 400)], []],
    x=[[GFR], [GFR, on("Takhzyro", 30)], []],
)
