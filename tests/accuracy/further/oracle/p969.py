"""969 Rinvoq for ulcerative colitis: Regence, A. 1. with the count in the header; value exclusions; fact or attestation at renewal."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "969-rinvoq-uc.md", "fu-969", "Clearwater Ridge BlueShield", "Rinvoq", "upadacitinib"
CLASS, STYLE = "ulcerative colitis: oral JAK", "Regence, I. A. 1., criteria A through F are met"
COMBINED = ((40, 7), (14, 3))
FC, CRP, ANC = "Fecal calprotectin", "C-reactive protein", "Absolute neutrophil count"
LINES = [
    L("uc", "A diagnosis of moderately to severely active ulcerative colitis", "dx", lambda p: p.dx("K51")),
    L("age", "The patient is at least 18 years of age", "age", lambda p: p.age_ge(18)),
    L("spec", "Rinvoq is prescribed by or in consultation with a gastroenterologist", "spec", lambda p: p.prescriber("gastroenterology")),
    L("inf", "There is evidence of active inflammation in the past 3 months: a fecal calprotectin above 250 mcg/g or a C-reactive protein above 5 mg/L", "mix",
      lambda p: ANY(p.lab(FC, lambda v: v > 250, 90), p.lab(CRP, lambda v: v > 5, 90)), hard="two tests on one line, one window"),
    L("fail", "Treatment with a tumor necrosis factor (TNF) blocker (adalimumab, golimumab, or infliximab) for at least 12 weeks was not effective", "trial", lambda p: p.failed(TNF_UC, 84)),
    L("int", "A TNF blocker was not tolerated", "trial", lambda p: p.intolerant(TNF)),
    L("con", "TNF blockers are contraindicated because the patient has heart failure or a demyelinating disease (e.g., multiple sclerosis)", "mix",
      lambda p: p.dx("I50", "G35", "G36", "G37"), hard="contraindication by condition"),
    L("now", "The patient has been on Rinvoq for at least 8 weeks", "now", lambda p: p.tried({"upadacitinib"}, 56), "r"),
    L("fall", "The fecal calprotectin has decreased by 50% or more from baseline, or the provider documents clinical remission", "mix",
      lambda p: ANY(p.change(FC, {"upadacitinib"}, lambda b, c: c <= b / 2), ATT), "r", hard="a fact or an attestation"),
    L("conc", "Use together with a biologic immunomodulator, another JAK inhibitor, azathioprine, or cyclosporine", "conc",
      lambda p: not p.on(ANY_BIOLOGIC | {"azathioprine", "cyclosporine"}) and not p.another(JAK, "Rinvoq", "upadacitinib"), exclude=True),
    L("tb", "Active tuberculosis", "no", lambda p: p.no_dx("A15", "A16", "A17", "A18", "A19"), exclude=True),
    L("cbc", "An absolute neutrophil count below 1,000 cells/mm³ or a hemoglobin below 8 g/dL", "lab",
      lambda p: ALL(p.lab(ANC, lambda v: v >= 1000), p.lab("Hemoglobin", lambda v: v >= 8)), exclude=True, hard="two values under an exclusion"),
]
ATTESTATIONS = ["The patient was screened for latent tuberculosis before treatment"]


def initial(s):
    return ALL(s.uc, s.age, s.spec, s.inf, ANY(s.fail, s.int, s.con), ATT, s.conc, s.tb, s.cbc)


def renewal(s):
    return ALL(s.now, s.fall, s.conc, s.tb, s.cbc)


UC = dx("Ulcerative colitis, unspecified, without complications", "K51.90")
BLOOD = [lab(ANC, 3800), lab("Hemoglobin", 12.1)]
INITIAL = dict(
    age=[[born(37, 30)], [born(18)], [born(18, -1)]],
    spec=[[spec("gastroenterology")], [spec("internal medicine")]],
    dx=[[UC], [dx("Ulcerative (chronic) pancolitis with rectal bleeding", "K51.011")], [dx("Crohn's disease, unspecified, without complications", "K50.90")], [past("Ulcerative colitis, unspecified, without complications", "K51.90")]],
    inf=[[lab(FC, 640)], [lab(FC, 251, 90)], [lab(FC, 250), lab(CRP, 5)], [lab(FC, 250)], [lab(FC, 180), lab(CRP, 5.1)], [lab(FC, 640, 91)], []],
    tnf=[[failed("Humira", 120)], [failed("Inflectra", 84)], [failed("Inflectra", 83)], [partial("Simponi", 90)], [worked("Humira", 200)], [bad("infliximab")], [dx("Multiple sclerosis", "G35")],
         [dx("Heart failure, unspecified", "I50.9")], [failed("Entyvio", 120)], [], [failed("Amjevita", 50, 60), failed("Humira", 50, 20)]],
    blood=[BLOOD, [lab(ANC, 1000), lab("Hemoglobin", 8.0)], [lab(ANC, 999), lab("Hemoglobin", 12)], [lab(ANC, 3000), lab("Hemoglobin", 7.9)], [lab("Hemoglobin", 12)], [lab(ANC, 900)], []],
    x=[[], [on("Imuran", 90)], [on("Entyvio", 60)], [on("Xeljanz", 60)], [on("Lialda", 200)], [on("upadacitinib", 30)], [dx("Tuberculosis of lung", "A15.0", 90)], [dx("Latent tuberculosis", "Z22.7", 90)], [worked("Stelara", 90, 30)], [past("Tuberculosis of lung", "A15.0")]],
)
RENEWAL = dict(
    now=[[UC, on("Rinvoq", 150)], [UC, on("upadacitinib", 56)], [UC, on("Rinvoq", 55)], [UC, worked("Rinvoq", 150, 15)]],
    fc=[[lab(FC, 800, 200), lab(FC, 120, 10)], [lab(FC, 600, 200), lab(FC, 300, 10)], [lab(FC, 600, 200), lab(FC, 301, 10)], [lab(FC, 120, 10)]],
    blood=[BLOOD, [lab(ANC, 2100)], [lab(ANC, 800), lab("Hemoglobin", 12)]],
    x=[[], [on("Humira", 30)], [dx("Tuberculosis of lung", "A15.0", 90)]],
)
