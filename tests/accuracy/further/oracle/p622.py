"""622 Rinvoq: OptumRx guideline, 1 - / 3.1 with bare AND/OR lines; two indications; two labs on one line."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "622-rinvoq.txt", "fu-622", "Tidewater Rx Solutions", "Rinvoq", "upadacitinib"
CLASS, STYLE = "rheumatoid arthritis, atopic dermatitis: JAK", "OptumRx guideline, 1 - / 3.1 with AND/OR lines"
COMBINED = ((30, 5), (13, 2))
U = {"upadacitinib"}
LINES = [
    L("ra", "Diagnosis of moderately to severely active rheumatoid arthritis", "dx", lambda p: p.dx("M05", "M06.0", "M06.8", "M06.9")),
    L("dmard", "Trial and failure after at least 3 months of treatment, contraindication, or intolerance to ONE of the following nonbiologic disease modifying antirheumatic drugs (DMARDs)", "trial",
      lambda p: p.tfci({"methotrexate", "leflunomide", "sulfasalazine"}, 90), hard="the header carries the verb"),
    L("tnf", "Inadequate response or intolerance to TWO of the following TNF blockers", "trial",
      lambda p: count(lambda d: p.fail_or_intolerant({d}), "certolizumab", "etanercept", "adalimumab", "golimumab") >= 2, hard="the header carries the verb; two of four"),
    L("cur", "Patient is currently on Rinvoq therapy", "now", lambda p: p.on(U)),
    L("conc", "Not used in combination with another JAK inhibitor, a biologic, or a potent immunosuppressant (e.g., azathioprine, cyclosporine)", "conc",
      lambda p: not (p.another(JAK, "Rinvoq", "upadacitinib") or p.on(ANY_BIOLOGIC) or p.on({"azathioprine", "cyclosporine", "mycophenolate"})), "b", hard="three classes"),
    L("rheum", "Prescribed by or in consultation with a rheumatologist", "spec", lambda p: p.prescriber("rheumatology")),
    L("ad", "Diagnosis of moderate to severe atopic dermatitis", "dx", lambda p: p.dx("L20")),
    L("agekg", "Patient is 12 years of age or older and weighs at least 40 kg", "mix",
      lambda p: ALL(p.age_ge(12), p.lab("Body weight", lambda v: v >= 40)), hard="age and weight on one line"),
    L("bsa", "Involvement of at least 10% body surface area (BSA)", "lab", lambda p: p.lab("Body surface area affected", lambda v: v >= 10)),
    L("top", "Trial and failure of a minimum 30-day supply, contraindication, or intolerance to TWO of the following topical therapies", "trial",
      lambda p: count(lambda g: p.tfci(g, 30), TOPICAL_STEROID, {"pimecrolimus", "tacrolimus"}, {"crisaborole"}) >= 2, hard="two of three classes"),
    L("dup", "Inadequate response to at least 16 weeks of, or intolerance to, Dupixent or Adbry", "trial",
      lambda p: p.fail_or_intolerant({"dupilumab", "tralokinumab"}, 112)),
    L("derm", "Prescribed by or in consultation with a dermatologist, allergist, or immunologist", "spec", lambda p: p.prescriber("dermatology", "allergy and immunology")),
    L("been", "Patient has been on Rinvoq for at least 90 days", "trial", lambda p: p.tried(U, 90), "r"),
    L("labs", "Hemoglobin of at least 8 g/dL and absolute neutrophil count of at least 1,000 cells/mcL on tests within the past 6 months", "lab",
      lambda p: ALL(p.lab("Hemoglobin", lambda v: v >= 8, 180), p.lab("Absolute neutrophil count", lambda v: v >= 1000, 180)), "r", hard="two labs, one window"),
]
ATTESTATIONS = ["Documentation of positive clinical response to Rinvoq therapy"]


def initial(s):
    return ANY(ALL(s.ra, s.dmard, ANY(s.tnf, s.cur), s.conc, s.rheum), ALL(s.ad, s.agekg, s.bsa, s.top, s.dup, s.conc, s.derm))


def renewal(s):
    return ALL(s.been, ATT, s.labs, s.conc)


RA = dx("Rheumatoid arthritis with rheumatoid factor of multiple sites without organ or systems involvement", "M05.79")
AD = dx("Atopic dermatitis, unspecified", "L20.9")
INITIAL = dict(
    dx=[[RA], [dx("Rheumatoid arthritis, unspecified", "M06.9")], [past("Rheumatoid arthritis, unspecified", "M06.9")], [dx("Polyosteoarthritis, unspecified", "M15.9")], [dx("Arthropathic psoriasis, unspecified", "L40.50")]],
    dmard=[[failed("Methotrexate", 150)], [failed("Arava", 90)], [failed("Trexall", 89)], [worked("sulfasalazine", 200)], [bad("Azulfidine")], [contra("leflunomide")], [failed("Plaquenil", 200)],
           [failed("Methotrexate", 50, 120), failed("Methotrexate", 50, 45)], []],
    tnf=[[failed("Enbrel", 100, 40), failed("Humira", 120, 200)], [failed("Cimzia", 20), bad("Simponi")], [failed("Humira", 100), failed("Cyltezo", 100, 200)], [failed("Enbrel", 100), contra("adalimumab")],
         [failed("Enbrel", 100), failed("Remicade", 100)], [on("Rinvoq", 60)], [worked("Rinvoq", 60)], [partial("golimumab", 90), partial("etanercept", 90, 150)], []],
    x=[[], [on("Xeljanz", 30)], [on("Orencia", 30)], [on("Imuran", 30)], [on("Otezla", 30)], [worked("Olumiant", 60)], [on("Plaquenil", 60)]],
    spec=[[spec("rheumatology")], [spec("internal medicine")]],
)
MORE = {
    "ad": dict(
        age=[[born(34, 20), lab("Body weight", 71)], [born(12), lab("Body weight", 40)], [born(12, -1), lab("Body weight", 44)], [born(15), lab("Body weight", 39.5)], [born(34, 20)], [born(14), lab("Body weight", 88, 20, "[lb_av]")],
             [born(11)]],
        dx=[[AD], [dx("Allergic contact dermatitis, unspecified cause", "L23.9")]],
        bsa=[[lab("Body surface area affected", 22)], [lab("Body surface area affected", 10)], [lab("Body surface area affected", 9)], []],
        top=[[failed("Diprolene", 60), failed("Protopic", 60)], [failed("Lidex", 30), bad("Eucrisa")], [failed("Lidex", 29), bad("Eucrisa")], [failed("Elidel", 60), failed("Protopic", 60)], [contra("crisaborole"), contra("pimecrolimus")],
             [worked("Diprolene", 60), failed("Eucrisa", 60)]],
        dup=[[failed("Dupixent", 150, 40)], [failed("Adbry", 112, 40)], [failed("Dupixent", 111, 40)], [bad("Dupixent")], [contra("dupilumab")]],
        spec=[[spec("dermatology")], [spec("allergy and immunology")], [spec("pediatrics")]],
        x=[[], [on("Dupixent", 20)], [on("Cibinqo", 20)]],
    ),
}
HG, AN = "Hemoglobin", "Absolute neutrophil count"
RENEWAL = dict(
    now=[[RA, on("Rinvoq", 200)], [AD, on("upadacitinib", 90)], [RA, on("Rinvoq", 89)], [RA, worked("Rinvoq", 120, 10)]],
    labs=[[lab(HG, 12.4), lab(AN, 3400)], [lab(HG, 8, 180), lab(AN, 1000, 180)], [lab(HG, 7.9), lab(AN, 3400)], [lab(HG, 12.4), lab(AN, 990)], [lab(HG, 12.4), lab(AN, 3400, 181)], [lab(HG, 12.4)], [lab(AN, 900)]],
    x=[[], [on("Humira", 20)], [on("Neoral", 20)], [on("Plaquenil", 400)]],
)
