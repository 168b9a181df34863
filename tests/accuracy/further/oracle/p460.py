"""460 Auvelity: criteria questions, Yes for approval, exclusions answered No."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "460-auvelity-questions.txt", "fu-460", "Caldera Benefit Services", "Auvelity", "dextromethorphan/bupropion"
CLASS, STYLE = "major depressive disorder", "numbered questions in three groups, '[If No, then no further questions.]'"
COMBINED = ((26, 3), (14, 2))
PHQ = "PHQ-9 score"
CLASSES = (SSRI, SNRI, {"mirtazapine"}, TCA, MAOI, {"bupropion"}, {"vortioxetine", "vilazodone"}, {"trazodone"})
LINES = [
    L("mdd", "Does the patient have a diagnosis of major depressive disorder (MDD)", "dx", lambda p: p.dx("F32.0", "F32.1", "F32.2", "F32.3", "F32.4", "F32.5", "F32.9", "F33")),
    L("age", "Is the patient 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("two", "Has the patient had an inadequate response to at least two antidepressants from two different classes (e.g., SSRI, SNRI, mirtazapine), each taken for 6 weeks or longer", "trial",
      lambda p: count(lambda g: p.failed(g, 42), *CLASSES) >= 2, hard="two classes, a duration for each"),
    L("bup", "Has the patient experienced an inadequate response, intolerance, or contraindication to bupropion", "trial", lambda p: p.tfci({"bupropion"})),
    L("phq", "Does the patient have a PHQ-9 score of 10 or higher recorded in the past 60 days", "lab", lambda p: p.lab(PHQ, lambda v: v >= 10, 60)),
    L("egfr", "Is the most recent eGFR 30 mL/min/1.73 m2 or higher", "lab", lambda p: p.lab("eGFR", lambda v: v >= 30)),
    L("psy", "Is Auvelity prescribed by, or in consultation with, a psychiatrist", "spec", lambda p: p.prescriber("psychiatry")),
    L("now", "Is the patient currently taking Auvelity", "now", lambda p: any(m["status"] == "active" and m["outcome"] != "contraindication" and set(ingredients_of(m)) >= {"dextromethorphan", "bupropion"} for m in p.r["medications"]), "r"),
    L("down", "Does the patient have a PHQ-9 score of less than 10, or a decrease in PHQ-9 score of at least 50% from baseline", "change",
      lambda p: ANY(p.lab(PHQ, lambda v: v < 10), p.change(PHQ, {"dextromethorphan"}, lambda b, c: (b - c) / b >= 0.5 - 1e-9)), "r", hard="value or change"),
    L("seiz", "Does the patient have a seizure disorder, or a history of seizures", "no", lambda p: p.no_hx("G40", "R56"), exclude=True, hard="current or past"),
    L("eat", "Does the patient have a current or prior diagnosis of bulimia or anorexia nervosa", "no", lambda p: p.no_hx("F50.0", "F50.2"), exclude=True),
    L("maoi", "Is the patient taking an MAOI (e.g., phenelzine, selegiline), or has the patient taken one in the past 14 days", "conc", lambda p: not p.on(MAOI) and not p.tried(MAOI, 0, 14), exclude=True),
    L("dup", "Is the patient taking another product that contains bupropion or dextromethorphan (e.g., Wellbutrin XL, Contrave, Nuedexta)", "conc",
      lambda p: not p.another({"bupropion", "dextromethorphan"}, "Auvelity", "dextromethorphan/bupropion"), exclude=True, hard="another product by ingredient"),
]
ATTESTATIONS = ["Was the patient's blood pressure assessed before starting therapy", "Has the prescriber documented improvement in depressive symptoms"]


def initial(s):
    return ALL(s.mdd, s.age, s.two, s.bup, s.phq, s.egfr, ATT, s.psy, s.seiz, s.eat, s.maoi, s.dup)


def renewal(s):
    return ALL(s.now, s.down, ATT, s.seiz, s.eat, s.maoi, s.dup)


MDD = dx("Major depressive disorder, recurrent, moderate", "F33.1")
X = [[], [dx("Epilepsy, unspecified, not intractable, without status epilepticus", "G40.909")], [past("Unspecified convulsions", "R56.9")], [past("Bulimia nervosa", "F50.2")], [dx("Binge eating disorder", "F50.81")],
     [on("Emsam", 60)], [failed("Nardil", 60, 14)], [failed("Parnate", 60, 15)], [on("Wellbutrin XL", 100)], [on("Contrave", 60)], [on("Nuedexta", 60)]]
TWO = [failed("Zoloft", 80, 200), failed("Effexor XR", 70, 120)]
INITIAL = dict(
    age=[[born(38, 12)], [born(18)], [born(18, -1)]],
    dx=[[MDD], [dx("Major depressive disorder, single episode, severe without psychotic features", "F32.2")], [dx("Dysthymic disorder", "F34.1")], [dx("Bipolar disorder, unspecified", "F31.9")]],
    two=[TWO, [failed("Lexapro", 42), partial("Remeron", 42)], [failed("Zoloft", 90), failed("Prozac", 90, 150)], [failed("Zoloft", 90), failed("Cymbalta", 41)], [failed("Paxil", 100)], [failed("Celexa", 60), bad("Pristiq")], []],
    bup=[[bad("Wellbutrin XL", 10)], [failed("Bupropion", 50)], [contra("Bupropion")], [worked("Wellbutrin XL", 100)], []],
    phq=[[lab(PHQ, 17)], [lab(PHQ, 10, 60)], [lab(PHQ, 9)], [lab(PHQ, 18, 61)], []],
    egfr=[[lab("eGFR", 88)], [lab("eGFR", 30)], [lab("eGFR", 29)], []],
    spec=[[spec("psychiatry")], [spec("family medicine")]],
    x=X,
)
RENEWAL = dict(
    now=[[MDD, on("Auvelity", 200)], [MDD, on("dextromethorphan/bupropion", 200)], [MDD, worked("Auvelity", 200, 12)], [MDD]],
    phq=[[lab(PHQ, 21, 230), lab(PHQ, 8)], [lab(PHQ, 22, 230), lab(PHQ, 11)], [lab(PHQ, 22, 230), lab(PHQ, 12)], [lab(PHQ, 9)], [lab(PHQ, 14)], []],
    x=[X[0], X[1], X[5], X[8], X[7]],
)
