"""531 Lybalvi: Prime, fact beside attestation, opioids within 14 days, another product with the same ingredient."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "531-lybalvi.md", "fu-531", "Blue Prairie Cross of the Plains", "Lybalvi", "olanzapine/samidorphan"
CLASS, STYLE = "schizophrenia, bipolar I disorder: antipsychotic", "Prime program summary, 1. A. with bold connectives, quantity limit section"
COMBINED = ((40, 6), (12, 3))
ATYP = sorted(ANTIPSYCHOTIC - {"olanzapine", "haloperidol", "chlorpromazine", "fluphenazine", "perphenazine"})
BIP1 = tuple(f"F31.{k}" for k in range(8) if k != 8)
OP = OPIOID | {"buprenorphine", "oxymorphone"}
LINES = [
    L("sz", "The patient has a diagnosis of schizophrenia", "dx", lambda p: p.dx("F20")),
    L("bp", "The patient has a diagnosis of bipolar I disorder AND the requested agent will be used for acute manic or mixed episodes or for maintenance treatment", "dx", lambda p: p.dx(*BIP1), hard="a fact and an attestation"),
    L("age", "The patient is 18 years of age or over", "age", lambda p: p.age_ge(18)),
    L("cur", "The patient is currently being treated with the requested agent and is stabilized on it (starting on samples is not approvable)", "now", lambda p: p.on({"samidorphan"}), hard="a fact and an attestation"),
    L("two", "The patient has tried and had an inadequate response to TWO atypical antipsychotics other than olanzapine (e.g., aripiprazole, lurasidone, quetiapine, risperidone, ziprasidone)", "trial",
      lambda p: count(lambda d: p.failed({d}), *ATYP) >= 2, hard="a class but one"),
    L("ola", "The patient has an intolerance to olanzapine (e.g., clinically significant weight gain)", "trial", lambda p: p.intolerant({"olanzapine"})),
    L("bmi", "A BMI of 25 kg/m^2 or more recorded within the past 12 months", "lab", lambda p: p.lab("BMI", lambda v: v >= 25, 360)),
    L("risk", "A diagnosis of type 2 diabetes, prediabetes, or hyperlipidemia", "dx", lambda p: p.dx("E11", "R73.03", "E78.0", "E78.1", "E78.2", "E78.3", "E78.4", "E78.5")),
    L("zyp", "The patient will NOT be using the requested agent in combination with another product containing olanzapine (e.g., Zyprexa, Symbyax)", "conc",
      lambda p: not p.another({"olanzapine"}, "Lybalvi", "olanzapine/samidorphan"), "b", hard="another product of one ingredient"),
    L("op", "The patient is NOT currently taking an opioid (including buprenorphine and tramadol) and has NOT taken one within the past 14 days", "conc", lambda p: not p.tried(OP, within=14), "b", hard="absence of use within a window"),
    L("spec", "The prescriber is a specialist in the area of the patient's diagnosis (e.g., psychiatrist) or the prescriber has consulted with a specialist in the area of the patient's diagnosis", "spec", lambda p: p.prescriber("psychiatry")),
    L("now", "The patient is currently taking the requested agent", "now", lambda p: p.on({"samidorphan"}), "r"),
]
ATTESTATIONS = ["The patient does NOT have any FDA labeled contraindications to the requested agent",
                "The patient has been previously approved for the requested agent through the plan's Prior Authorization process",
                "The patient has had clinical benefit with the requested agent"]


def initial(s):
    return ALL(ANY(s.sz, s.bp), s.age, ANY(s.cur, s.two, s.ola), ANY(s.bmi, s.risk), s.zyp, s.op, s.spec, ATT)


def renewal(s):
    return ALL(ATT, s.now, s.zyp, s.op)


SZ = dx("Paranoid schizophrenia", "F20.0")
INITIAL = dict(
    age=[[born(33, 60)], [born(18)], [born(18, -1)]],
    dx=[[SZ], [dx("Bipolar disorder, current episode manic severe with psychotic features", "F31.2")], [dx("Bipolar II disorder", "F31.81")], [dx("Schizoaffective disorder, bipolar type", "F25.0")], [past("Schizophrenia, unspecified", "F20.9")]],
    step=[[failed("Seroquel", 60), failed("Risperdal", 60, 200)], [partial("Latuda", 10), failed("Abilify", 30, 100)], [failed("Seroquel", 60), bad("Risperdal")], [failed("Abilify", 60), failed("Abilify Maintena", 90, 200)],
          [failed("Seroquel", 60), failed("Haldol", 60, 100)], [bad("Zyprexa", 80)], [failed("Zyprexa", 80), failed("Geodon", 60, 300)], [on("Lybalvi", 90)], []],
    bmi=[[lab("BMI", 28.8)], [lab("BMI", 25, 360)], [lab("BMI", 24.9)], [lab("BMI", 28.8, 361)], [lab("BMI", 22.1), dx("Prediabetes", "R73.03")], [lab("BMI", 22.1), dx("Hyperlipidemia, unspecified", "E78.5")], []],
    x=[[], [on("Zyprexa", 60)], [on("Symbyax", 60)], [on("olanzapine", 60)], [on("Norco", 5)], [worked("Percocet", 20, 14)], [worked("Percocet", 20, 15)], [on("Suboxone", 200)], [on("Lithobid", 300)]],
    spec=[[spec("psychiatry")], [spec("family medicine")]],
)
RENEWAL = dict(
    now=[[SZ, on("Lybalvi", 300)], [SZ, worked("Lybalvi", 300, 12)], [SZ, on("Lybalvi", 20)]],
    x=[[], [on("Zyprexa", 60)], [on("Ultram", 30)], [worked("Roxicodone", 4, 14)], [worked("Roxicodone", 4, 20)]],
)
