"""776 Ingrezza: CVS criteria, bullets joined by bare AND lines, en dashes with OR, limitations."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "776-ingrezza.txt", "fu-776", "Cobalt Ridge Employer Trust", "Ingrezza", "valbenazine"
CLASS, STYLE = "movement disorders: VMAT2", "CVS, • with bare AND lines, – with OR"
COMBINED = ((42, 7), (14, 3))
ME = {"valbenazine"}
CAUSE = ANTIPSYCHOTIC | {"metoclopramide"}
LINES = [
    L("age", "The patient is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("td", "The patient has tardive dyskinesia and has been on an antipsychotic or metoclopramide for at least 90 days, or for at least 30 days when 60 years of age or older", "mix",
      lambda p: p.dx("G24.01") and (p.tried(CAUSE, 90) or (p.age_ge(60) and p.tried(CAUSE, 30))), hard="diagnosis, exposure, and a shorter exposure by age"),
    L("hd", "The patient has a diagnosis of Huntington's disease", "dx", lambda p: p.dx("G10")),
    L("step", "The patient had an inadequate response to at least 4 weeks of tetrabenazine or Austedo (deutetrabenazine), or has an intolerance or contraindication to one of them (such as major depressive disorder or suicidal ideation)", "trial",
      lambda p: p.tfci({"tetrabenazine", "deutetrabenazine"}, 28) or p.dx("F32.0", "F32.1", "F32.2", "F32.3", "F32.4", "F32.5", "F32.9", "F33", "R45.851"), hard="contraindication by condition"),
    L("mao", "The patient has not taken a monoamine oxidase inhibitor (phenelzine, tranylcypromine, selegiline) within the past 14 days", "conc", lambda p: not p.tried(MAOI, within=14), hard="a window on a drug"),
    L("phq", "If the patient has Huntington's disease, the latest PHQ-9 score, from the past 90 days, is below 15", "if", lambda p: IF(p.dx("G10"), p.lab("PHQ-9 score", lambda v: v < 15, 90)), hard="conditional on a diagnosis"),
    L("spec", "The drug is prescribed by, or in consultation with, a neurologist or psychiatrist", "spec", lambda p: p.prescriber("neurology", "psychiatry")),
    L("still", "The patient still has tardive dyskinesia or Huntington's disease", "dx", lambda p: p.dx("G24.01", "G10"), "r"),
    L("now", "The patient is currently on Ingrezza and has taken it for at least 90 days", "now", lambda p: p.taking(ME, 90), "r"),
    L("qt", "Long QT syndrome", "no", lambda p: p.no_dx("I45.81"), exclude=True),
    L("vm", "Concurrent use of another VMAT2 inhibitor", "conc", lambda p: not p.another(VMAT2, "Ingrezza", "valbenazine"), exclude=True),
    L("ind", "Concurrent use of a strong CYP3A4 inducer (rifampin, carbamazepine, phenytoin)", "conc", lambda p: not p.on({"rifampin", "carbamazepine", "phenytoin"}), exclude=True),
]
ATTESTATIONS = ["Abnormal movements have been scored with a structured scale (AIMS or UHDRS)", "Abnormal movements have lessened or stabilized, as assessed by the prescriber"]


def initial(s):
    return ALL(s.age, ANY(s.td, s.hd), s.step, s.mao, s.phq, ATT, s.spec, s.qt, s.vm, s.ind)


def renewal(s):
    return ALL(s.still, s.now, ATT, s.qt, s.vm, s.ind)


TD = dx("Drug induced subacute dyskinesia (tardive dyskinesia)", "G24.01")
HD = dx("Huntington's disease", "G10")
INITIAL = dict(
    who=[[born(52, 8), TD, on("Haldol", 700)], [born(52, 8), TD, worked("Reglan", 90)], [born(52, 8), TD, worked("Reglan", 89)], [born(60), TD, worked("Zyprexa", 30)], [born(60, -1), TD, worked("Zyprexa", 30)], [born(60), TD, worked("Zyprexa", 29)],
         [born(52, 8), TD], [born(52, 8), HD, lab("PHQ-9 score", 14, 90)], [born(52, 8), HD, lab("PHQ-9 score", 15)], [born(52, 8), HD, lab("PHQ-9 score", 6, 91)], [born(52, 8), HD], [born(18), HD, lab("PHQ-9 score", 4)], [born(18, -1), HD, lab("PHQ-9 score", 4)], [born(52, 8), TD, on("Haldol", 700), lab("PHQ-9 score", 19)], [born(52, 8), on("Haldol", 700), dx("Parkinson's disease without dyskinesia, without mention of fluctuations", "G20.A1")], [born(52, 8), dx("Drug-induced chorea", "G25.4")],
         [born(52, 8), past("Drug induced subacute dyskinesia (tardive dyskinesia)", "G24.01"), on("Haldol", 700)], [born(52, 8), TD, worked("Risperdal", 60, 40), worked("Abilify", 60, 140)]],
    step=[[failed("Xenazine", 60)], [failed("Austedo", 28)], [partial("Austedo XR", 27)], [bad("tetrabenazine", 6)], [worked("Austedo", 200)], [contra("Xenazine")], [dx("Major depressive disorder, recurrent, moderate", "F33.1")],
          [dx("Suicidal ideations", "R45.851", 20)], [dx("Generalized anxiety disorder", "F41.1")], []],
    spec=[[spec("neurology")], [spec("psychiatry")], [spec("internal medicine")]],
    x=[[], [worked("Nardil", 200, 14)], [worked("Nardil", 200, 15)], [on("Emsam", 60)], [dx("Long QT syndrome", "I45.81")], [on("Xenazine", 20)], [on("Tegretol", 90)], [worked("Rifadin", 60, 30)], [on("Ingrezza", 20)]],
)
RENEWAL = dict(
    dx=[[TD], [HD], [past("Drug induced subacute dyskinesia (tardive dyskinesia)", "G24.01")]],
    now=[[on("Ingrezza", 200)], [on("valbenazine", 90)], [on("Ingrezza", 89)], [worked("Ingrezza", 200, 15)]],
    x=[[], [on("Austedo", 20)], [on("phenytoin", 60)], [dx("Long QT syndrome", "I45.81")], [on("Nardil", 40)]],
)
