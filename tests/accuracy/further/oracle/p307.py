"""307 Rinvoq: UnitedHealthcare-like flat markers with -AND- / -OR-, two labs in one line, a drug within a window."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "307-rinvoq-notification.txt", "fu-307", "Silver Lake United", "Rinvoq", "upadacitinib"
CLASS, STYLE = "ulcerative colitis: JAK", "notification program, flat (1) (a) markers with -AND- / -OR- lines"
OTHER = TARGETED_IMMUNE | {"ozanimod", "etrasimod", "mirikizumab"}
VTE = ("I82.4", "I82.5", "I26", "Z86.711", "Z86.718")
CONC = "Patient is not receiving Rinvoq in combination with another targeted immunomodulator [e.g., Entyvio (vedolizumab), Stelara (ustekinumab), Xeljanz (tofacitinib), Zeposia (ozanimod)]"
LINES = [
    L("uc", "Diagnosis of moderately to severely active ulcerative colitis", "dx", lambda p: p.dx("K51")),
    L("age", "Patient is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("tnf", "History of failure, contraindication, or intolerance to at least one TNF inhibitor [e.g., adalimumab, Simponi (golimumab), infliximab]", "trial", lambda p: p.tfci(TNF)),
    L("est", "Patient has been on Rinvoq within the past 120 days", "trial", lambda p: p.tried({"upadacitinib"}, within=120), hard="use within a window, whatever the outcome"),
    L("conv", "Failure of a conventional therapy (an aminosalicylate, azathioprine, or 6-mercaptopurine) after at least 8 weeks of use", "trial",
      lambda p: p.failed({"mesalamine", "sulfasalazine", "balsalazide", "azathioprine", "mercaptopurine"}, 56)),
    L("ster", "Patient required a systemic corticosteroid within the previous 6 months", "trial", lambda p: p.tried(SYSTEMIC_STEROID, within=180), hard="use within a window"),
    L("fc", "Fecal calprotectin greater than 250 mcg/g", "lab", lambda p: p.lab("Fecal calprotectin", lambda v: v > 250)),
    L("labs", "Absolute neutrophil count at least 1,000 cells/mcL and hemoglobin at least 8 g/dL", "mix",
      lambda p: ALL(p.lab("Absolute neutrophil count", lambda v: v >= 1000), p.lab("Hemoglobin", lambda v: v >= 8)), hard="two values in one line"),
    L("vte", "Patient has no history of deep vein thrombosis or pulmonary embolism", "no", lambda p: p.no_hx(*VTE)),
    L("conc", CONC, "conc", lambda p: not p.another(OTHER, "Rinvoq", "upadacitinib"), "b"),
    L("gi", "Prescribed by or in consultation with a gastroenterologist", "spec", lambda p: p.prescriber("gastroenterology")),
    L("now", "Patient is receiving Rinvoq and has not had a deep vein thrombosis or pulmonary embolism in the past 12 months", "mix",
      lambda p: p.taking({"upadacitinib"}) and p.no_hx("I82.4", "I82.5", "I26", within=360), "r", hard="current use and an absence in a window"),
]
ATTESTATIONS = ["Documentation of positive clinical response to Rinvoq therapy"]


def initial(s):
    return ALL(s.uc, s.age, ANY(s.tnf, s.est), ANY(s.conv, s.ster, s.fc), s.labs, s.vte, s.conc, s.gi)


def renewal(s):
    return ALL(ATT, s.now, s.conc)


UC, ANC, FC = dx("Ulcerative (chronic) pancolitis without complications", "K51.00"), "Absolute neutrophil count", "Fecal calprotectin"
DVT = "Acute embolism and thrombosis of unspecified deep veins of unspecified lower extremity"
CBC = [lab(ANC, 3800), lab("Hemoglobin", 12.2)]
INITIAL = dict(
    age=[[born(36, 90)], [born(18)], [born(18, -1)]],
    dx=[[UC], [dx("Left sided colitis without complications", "K51.50")], [dx("Crohn's disease, unspecified, without complications", "K50.90")], [dx("Noninfective gastroenteritis and colitis, unspecified", "K52.9")]],
    tnf=[[failed("Humira", 100, 40)], [contra("Avsola")], [bad("Simponi")], [failed("Entyvio", 200, 40)], [worked("Rinvoq", 60, 120)], [worked("Rinvoq", 60, 121)], [worked("Remicade", 300, 50)]],
    conv=[[failed("Lialda", 100, 200)], [failed("Imuran", 56, 90)], [failed("Purixan", 55, 90)], [worked("Prednisone", 30, 180)], [worked("Prednisone", 30, 181)], [lab(FC, 251)], [bad("Azulfidine"), lab(FC, 250)]],
    labs=[CBC, [lab(ANC, 1000), lab("Hemoglobin", 8.0)], [lab(ANC, 999), lab("Hemoglobin", 12)], [lab(ANC, 3800)], [lab(ANC, 3800), lab("Hemoglobin", 7.9)], [lab("Hemoglobin", 7.5)]],
    vte=[[], [past(DVT, "I82.409", 2500)], [dx("Personal history of pulmonary embolism", "Z86.711")], [dx("Phlebitis and thrombophlebitis of superficial vessels of right lower extremity", "I80.01")]],
    spec=[[spec("gastroenterology")], [spec("internal medicine")]],
    conc=[[], [on("Stelara", 60)], [on("Zeposia", 60)], [on("Imuran", 200)], [failed("Xeljanz", 60, 5)]],
)
RENEWAL = dict(
    now=[[UC, on("Rinvoq", 300)], [UC, worked("Rinvoq", 300, 5)], [UC, on("upadacitinib", 90)]],
    vte=[[], [past(DVT, "I82.409", 360)], [past(DVT, "I82.409", 361)]],
    conc=[[], [on("Skyrizi", 60)]],
)
