"""866 Qelbree: UnitedHealthcare program with -AND-/-OR- lines, flat, nested by the kind of marker only."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "866-qelbree.txt", "fu-866", "Cedar Lakes United Plan", "Qelbree", "viloxazine"
CLASS, STYLE = "ADHD: nonstimulant", "UnitedHealthcare program, a. / (1) / (a) with -AND-/-OR- lines, no indentation"
COMBINED = ((46, 8), (14, 3))
Q = {"viloxazine"}
SUBSTRATE = {"alosetron", "duloxetine", "ramelteon", "tasimelteon", "tizanidine", "theophylline"}
LINES = [
    L("dx", "Diagnosis of attention deficit hyperactivity disorder (ADHD)", "dx", lambda p: p.dx("F90")),
    L("age", "Patient is 6 years of age or older", "age", lambda p: p.age_ge(6)),
    L("mph", "History of failure (after a trial of at least 30 days), contraindication, or intolerance to a methylphenidate product (e.g., Concerta, Ritalin, Focalin XR)", "trial", lambda p: p.tfci(METHYLPHENIDATE, 30)),
    L("amp", "History of failure (after a trial of at least 30 days), contraindication, or intolerance to an amphetamine product (e.g., Adderall XR, Vyvanse)", "trial", lambda p: p.tfci(AMPHETAMINE | {"lisdexamfetamine"}, 30)),
    L("ato", "History of failure (after a trial of at least 30 days), contraindication, or intolerance to atomoxetine (generic Strattera)", "trial", lambda p: p.tfci({"atomoxetine"}, 30)),
    L("sud", "Patient has a history of a substance use disorder (ICD-10 F10 through F16, F18, F19) or a current diagnosis of a tic disorder (ICD-10 F95.x)", "dx",
      lambda p: p.hx("F10", "F11", "F12", "F13", "F14", "F15", "F16", "F18", "F19") or p.dx("F95"), hard="a history by a range of codes or a current diagnosis"),
    L("mao", "Patient is not taking a monoamine oxidase inhibitor (MAOI) and has not taken one within the past 14 days", "conc", lambda p: not p.tried(MAOI, within=14), "b", hard="now and within a window"),
    L("sub", "Patient is not receiving alosetron, duloxetine, ramelteon, tasimelteon, tizanidine, or theophylline", "conc", lambda p: not p.on(SUBSTRATE), "b"),
    L("sbp", "If the patient is 18 years of age or older, the most recent systolic blood pressure is below 150 mm Hg", "if", lambda p: IF(p.age_ge(18), p.lab("Systolic blood pressure", lambda v: v < 150)), hard="conditional on age"),
    L("now", "Patient has been taking Qelbree for at least 60 days and is still on it", "now", lambda p: p.taking(Q, 60), "r"),
    L("wt", "Body weight has not fallen by more than 10% since Qelbree was started", "weight", lambda p: p.change("Body weight", Q, lambda b, c: (b - c) / b <= 0.1 + 1e-9), "r", hard="a loss that must not be exceeded"),
]
ATTESTATIONS = ["Patient has been screened for a personal or family history of bipolar disorder and suicide",
                "Documentation of positive clinical response to Qelbree therapy"]


def initial(s):
    return ALL(s.dx, s.age, ANY(ALL(s.mph, s.amp), s.ato, s.sud), s.mao, s.sub, s.sbp, ATT)


def renewal(s):
    return ALL(ATT, s.now, s.wt, s.mao, s.sub)


AD = dx("Attention-deficit hyperactivity disorder, combined type", "F90.2")
SBP = "Systolic blood pressure"
INITIAL = dict(
    age=[[born(12, 60)], [born(6)], [born(6, -1)], [born(18, -1)], [born(18)], [born(18), lab(SBP, 149)], [born(27, 90), lab(SBP, 150)], [born(27, 90), lab(SBP, 122)], [born(27, 90), lab(SBP, 156, 60), lab(SBP, 138, 6)], [born(15, 30), lab(SBP, 155)]],
    dx=[[AD], [dx("Attention-deficit hyperactivity disorder, unspecified type", "F90.9")], [dx("Generalized anxiety disorder", "F41.1")], [past("Attention-deficit hyperactivity disorder, combined type", "F90.2")]],
    step=[[failed("Concerta", 60), bad("Adderall XR")], [failed("Ritalin", 30), failed("Vyvanse", 30, 90)], [failed("Ritalin", 29), failed("Vyvanse", 60, 90)], [failed("Concerta", 60)], [failed("Concerta", 60), bad("Focalin XR")],
          [contra("methylphenidate"), bad("Vyvanse")], [worked("Concerta", 200), bad("Adderall XR")], [partial("Concerta", 60), partial("Evekeo", 40, 100)], [failed("Adderall XR", 90)], [failed("Strattera", 60)], [failed("Atomoxetine", 30)],
          [failed("Atomoxetine", 29)], [bad("Strattera")], [contra("Atomoxetine")], [worked("Strattera", 120)], [undated("Strattera")], [],
          [past("Opioid abuse, in remission", "F11.11", 1200)], [dx("Tic disorder, unspecified", "F95.9")], [past("Transient tic disorder", "F95.0")], [dx("Nicotine dependence, cigarettes, uncomplicated", "F17.210")], [dx("Cannabis dependence, uncomplicated", "F12.20")],
          [failed("Intuniv", 90)]],
    x=[[], [on("Nardil", 60)], [worked("Parnate", 60, 14)], [worked("Parnate", 60, 15)], [on("Cymbalta", 90)], [worked("Duloxetine", 90, 3)], [on("Zanaflex", 30)], [on("Theo-24", 90)], [on("Melatonin", 30)], [on("Rozerem", 30)], [on("Sertraline", 90)]],
)
RENEWAL = dict(
    now=[[AD, on("Qelbree", 150)], [AD, on("Qelbree", 60)], [AD, on("viloxazine", 59)], [AD, worked("Qelbree", 150, 8)]],
    age=[[born(11, 30)]],
    wt=[[lab("Body weight", 40, 170), lab("Body weight", 39, 12)], [lab("Body weight", 40, 170), lab("Body weight", 36, 12)], [lab("Body weight", 40, 170), lab("Body weight", 35.9, 12)], [lab("Body weight", 40, 170), lab("Body weight", 44, 12)], [lab("Body weight", 39, 12)],
        [lab("Body weight", 40, 170), lab("Body weight", 77, 12, "[lb_av]")]],
    x=[[], [on("Emsam", 20)], [on("Tizanidine", 20)], [worked("Phenelzine", 40, 10)]],
)
