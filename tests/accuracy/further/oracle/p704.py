"""704 Dupixent: Kaiser criteria-based consultation, bullets with -AND- lines, three indications."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "704-dupixent.txt", "fu-704", "Cascadia Cooperative Health Plan", "Dupixent", "dupilumab"
CLASS, STYLE = "atopic dermatitis, asthma, EoE: IL-4/13", "Kaiser criteria-based consultation, bullets with -AND- lines"
COMBINED = ((30, 7), (14, 3))
AI = "allergy and immunology"
TCI = {"tacrolimus", "pimecrolimus"}
SYS = {"methotrexate", "cyclosporine", "azathioprine", "mycophenolate"}


def eos(p):
    v = p.value("Blood eosinophil count", 360)
    return None if v is None else (v >= 300 or (v >= 150 and p.on(SYSTEMIC_STEROID)))


def ics_laba(p):
    days = lambda c: p.taking(c, 90)
    return days(ICS) and days(LABA)


LINES = [
    L("ads", "Prescriber is an allergist or a dermatologist", "spec", lambda p: p.prescriber(AI, "dermatology", consult=False), hard="no consultation"),
    L("m6", "Patient is at least 6 months of age", "age", lambda p: p.months_ge(6), hard="age in months"),
    L("ad", "Patient has a diagnosis of moderate to severe atopic dermatitis", "dx", lambda p: p.dx("L20")),
    L("bsa", "Disease covers at least 10% of body surface area, or involves the face, hands, or genitals", "lab", lambda p: ANY(p.lab("Body surface area affected", lambda v: v >= 10), ATT), hard="a site that no record shows"),
    L("top", "Inadequate response to at least 4 weeks of treatment with, or intolerance or contraindication to, each of the following", "trial",
      lambda p: p.tfci(HIGH_STEROID, 28) and p.tfci(TCI, 28), hard="the header carries the verb"),
    L("sys", "If the patient is 18 years of age or older, inadequate response to at least 12 weeks of, or intolerance or contraindication to, methotrexate, cyclosporine, azathioprine, or mycophenolate", "if",
      lambda p: IF(p.age_ge(18), p.tfci(SYS, 84)), hard="conditional on age"),
    L("ass", "Prescriber is an allergist or a pulmonologist", "spec", lambda p: p.prescriber(AI, "pulmonology", consult=False), hard="no consultation"),
    L("asthma", "Patient is at least 6 years of age and has a diagnosis of asthma", "mix", lambda p: p.age_ge(6) and p.dx("J45"), hard="age and diagnosis"),
    L("eos", "Blood eosinophil count in the past 12 months is at least 300 cells/mcL, or is at least 150 cells/mcL in a patient who takes a daily oral corticosteroid", "mix", eos, hard="two thresholds, one with a drug"),
    L("ics", "Patient is currently taking an inhaled corticosteroid with a long-acting beta agonist and has done so for at least 3 months", "now", ics_laba),
    L("es", "Prescriber is an allergist or a gastroenterologist", "spec", lambda p: p.prescriber(AI, "gastroenterology", consult=False), hard="no consultation"),
    L("eoe", "Patient has a diagnosis of eosinophilic esophagitis, confirmed by biopsy", "dx", lambda p: p.dx("K20.0")),
    L("kg", "Patient is 1 year of age or older and weighs 15 kg or more", "mix", lambda p: ALL(p.age_ge(1), p.lab("Body weight", lambda v: v >= 15)), hard="age and weight"),
    L("ppi", "Inadequate response to a proton pump inhibitor taken for at least 8 weeks", "trial", lambda p: p.failed(PPI, 56)),
    L("r16", "Patient is receiving dupilumab and has used it for at least 16 weeks", "now", lambda p: p.taking({"dupilumab"}, 112), "r"),
    L("conc", "Dupilumab is not covered in combination with another biologic (e.g., Xolair, Nucala, Adbry) or with a JAK inhibitor (e.g., Rinvoq, Cibinqo)", "conc",
      lambda p: not p.another(ANY_BIOLOGIC, "Dupixent", "dupilumab") and not p.on(JAK), exclude=True),
]
ATTESTATIONS = ["Prescriber documents a reduction in signs and symptoms compared with before treatment"]


def initial(s):
    return ALL(ANY(ALL(s.ads, s.m6, s.ad, s.bsa, s.top, s.sys), ALL(s.ass, s.asthma, s.eos, s.ics), ALL(s.es, s.eoe, s.kg, s.ppi)), s.conc)


def renewal(s):
    return ALL(s.r16, ATT, s.conc)


AD = dx("Atopic dermatitis, unspecified", "L20.9")
TOP = [failed("clobetasol", 40), failed("Protopic", 40, 90)]
INITIAL = dict(
    age=[[born(40, 12)], [born(18)], [born(18, -1)]],
    spec=[[spec("dermatology")], [spec(AI)], [spec("family medicine")], [spec("pulmonology")]],
    ad=[[AD], [dx("Flexural eczema", "L20.82")], [dx("Contact dermatitis, unspecified", "L25.9")], [dx("Atopic dermatitis, unspecified", "L20.9", 900, "resolved")]],
    bsa=[[lab("Body surface area affected", 22)], [lab("Body surface area affected", 10)], [lab("Body surface area affected", 9)], []],
    top=[TOP, [failed("Temovate", 28), failed("Elidel", 28, 100)], [failed("Temovate", 27), failed("Elidel", 40)], [failed("clobetasol", 40)], [bad("fluocinonide"), contra("pimecrolimus")], [worked("clobetasol", 90), failed("Protopic", 40)],
         [failed("hydrocortisone", 60), failed("Protopic", 40)]],
    sys=[[failed("methotrexate", 100, 200)], [failed("cyclosporine", 84, 200)], [failed("methotrexate", 83, 200)], [bad("azathioprine")], [contra("CellCept")], [], [failed("prednisone", 120, 200)]],
    x=[[], [on("Xolair", 60)], [on("Rinvoq", 60)], [worked("Adbry", 150, 30)], [on("Dupixent", 30)], [on("Cibinqo", 40)]],
)
B = [spec("pulmonology"), dx("Severe persistent asthma, uncomplicated", "J45.50")]
MORE = {
    "infant": dict(
        age=[[born_months(30, 4)], [born_months(6)], [born_months(6, -1)]],
        ad=[[AD, spec("dermatology"), lab("Body surface area affected", 30), bad("fluocinonide", 2, 4), bad("Protopic", 2, 8)]],
        x=[[], [spec("pediatrics")]],
    ),
    "asthma": dict(
        age=[[born(35, 5)], [born(6)], [born(6, -1)]],
        dx=[B, [spec("pulmonology"), dx("Chronic obstructive pulmonary disease", "J44.9")], [spec(AI), dx("Moderate persistent asthma", "J45.40")], [spec("dermatology"), dx("Moderate persistent asthma", "J45.40")]],
        eos=[[lab("Blood eosinophil count", 420)], [lab("Blood eosinophil count", 300, 360)], [lab("Blood eosinophil count", 299)], [lab("Blood eosinophil count", 0.15, 20, "10*3/uL"), on("prednisone", 60)], [lab("Blood eosinophil count", 149), on("prednisone", 60)],
             [lab("Blood eosinophil count", 420, 361)], [lab("Blood eosinophil count", 200), worked("prednisone", 20, 20)]],
        ics=[[on("Symbicort", 200)], [on("Breo Ellipta", 90)], [on("Advair Diskus", 89)], [on("Flovent", 200)], [on("Flovent", 200), on("Serevent", 120)], [worked("Symbicort", 200, 10)], [on("Trelegy Ellipta", 150)], [on("Anoro Ellipta", 150)]],
        x=[[], [on("Nucala", 90)]],
    ),
    "eoe": dict(
        age=[[born(25, 5), lab("Body weight", 61)], [born(6, 5), lab("Body weight", 15)], [born(6, 5), lab("Body weight", 14.9)], [born(6, 5), lab("Body weight", 33.5, 20, "[lb_av]")], [born(25, 5)], [born(1, -1), lab("Body weight", 15.1)]],
        dx=[[spec("gastroenterology"), dx("Eosinophilic esophagitis", "K20.0")], [spec(AI), dx("Eosinophilic esophagitis", "K20.0")], [spec("internal medicine"), dx("Eosinophilic esophagitis", "K20.0")], [spec("gastroenterology"), dx("Gastro-esophageal reflux disease without esophagitis", "K21.9")]],
        ppi=[[failed("Omeprazole", 90)], [partial("Nexium", 56)], [failed("Protonix", 55)], [worked("Omeprazole", 90)], [bad("Omeprazole")], [failed("Pepcid", 90)]],
    ),
}
RENEWAL = dict(
    use=[[AD, on("Dupixent", 200)], [AD, on("Dupixent", 112)], [AD, on("Dupixent", 111)], [AD, worked("Dupixent", 200, 9)], [AD, on("dupilumab", 150)], [AD, med("Dupixent", 160, 90), on("Dupixent", 60)], [AD, med("Dupixent", 160, 91), on("Dupixent", 60)]],
    x=[[], [on("Nucala", 30)], [on("Olumiant", 30)], [on("Tezspire", 30)], [on("prednisone", 30)]],
)
