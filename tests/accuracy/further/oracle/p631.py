"""631 Vyvanse: Humana short text, two indications as bullets, an 'each' header, 'unless both', windows in the exclusions."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "631-vyvanse.txt", "fu-631", "Lantern Ridge Health Plans", "Vyvanse", "lisdexamfetamine"
CLASS, STYLE = "ADHD and binge eating: stimulant", "Humana short, bullets under indication names"
COMBINED = ((32, 7), (14, 3))
BED_DRUG = SSRI | {"topiramate"}
ready = lambda p, d: p.tried(d, 30) or p.intolerant(d) or p.contraindicated(d)
low = lambda p, name, n: p.lab(name, lambda v: v < n)
LINES = [
    L("age", "Member is 6 years of age or older", "age", lambda p: p.age_ge(6)),
    L("adhd", "Member has a diagnosis of attention deficit hyperactivity disorder, any presentation", "dx", lambda p: p.dx("F90")),
    L("each", "Member has been treated for at least 30 days with, or has an intolerance or contraindication to, each of the following:", "trial",
      lambda p: ready(p, {"methylphenidate"}) and ready(p, {"amphetamine"}), hard="the header carries the verb; treatment, not failure"),
    L("age18", "Member is at least 18 years old", "age", lambda p: p.age_ge(18)),
    L("bed", "Member has moderate to severe binge eating disorder", "dx", lambda p: p.dx("F50.81")),
    L("ssri", "Inadequate response or intolerance to an SSRI (for example, fluoxetine or sertraline) or to topiramate, unless both are contraindicated", "trial",
      lambda p: p.fail_or_intolerant(BED_DRUG) or (p.contraindicated(SSRI) and p.contraindicated({"topiramate"})), hard="unless both"),
    L("psy", "Prescribed by, or in consultation with, a psychiatrist", "spec", lambda p: p.prescriber("psychiatry")),
    L("now", "Member is currently taking Vyvanse and, in the prescriber's judgment, has benefited from it", "now", lambda p: p.on({"lisdexamfetamine"}), "r", hard="fact and attestation"),
    L("bp", "Most recent blood pressure is below 150 mmHg systolic and below 95 mmHg diastolic", "mix",
      lambda p: ALL(low(p, "Systolic blood pressure", 150), low(p, "Diastolic blood pressure", 95)), "r", hard="two measurements"),
    L("maoi", "Use of a monoamine oxidase inhibitor (e.g., phenelzine, tranylcypromine) within the past 14 days", "conc", lambda p: not p.tried(MAOI, within=14), exclude=True, hard="window of use"),
    L("atx", "Concurrent use of atomoxetine (Strattera) or viloxazine (Qelbree)", "conc", lambda p: not p.on({"atomoxetine", "viloxazine"}), exclude=True),
    L("heart", "Cardiomyopathy, or a myocardial infarction in the past 12 months", "no", lambda p: p.no_dx("I42", "I43") and p.no_hx("I21", "I22", within=360), exclude=True, hard="two absences, one with a window"),
]
ATTESTATIONS = ["Prescriber attests that symptoms cause impairment in two or more settings"]


def out(s):
    return ALL(s.maoi, s.atx, s.heart)


def initial(s):
    return ALL(ANY(ALL(s.age, s.adhd, s.each, ATT), ALL(s.age18, s.bed, s.ssri, s.psy)), out(s))


def renewal(s):
    return ALL(s.now, s.bp, out(s))


ADHD = dx("Attention-deficit hyperactivity disorder, combined type", "F90.2")
BED = dx("Binge eating disorder, moderate", "F50.811", 500)
OUT = [[], [med("Nardil", 200, 14, "inadequate_response")], [med("Parnate", 200, 15, "inadequate_response")], [on("Emsam", 100)], [on("Strattera", 60)], [worked("Qelbree", 90, 20)], [on("viloxazine", 20)],
       [dx("Dilated cardiomyopathy", "I42.0", 700)], [dx("Non-ST elevation myocardial infarction", "I21.4", 360, "resolved")], [dx("Non-ST elevation myocardial infarction", "I21.4", 361, "resolved")],
       [past("Other cardiomyopathies", "I42.8")]]
INITIAL = dict(
    age=[[born(24, 40)], [born(6)], [born(6, -1)]],
    dx=[[ADHD], [dx("Attention-deficit hyperactivity disorder, unspecified type", "F90.9", 100)], [past("Attention-deficit hyperactivity disorder, combined type", "F90.2")], [dx("Generalized anxiety disorder", "F41.1")], [BED]],
    two=[[failed("Concerta", 60, 200), worked("Adderall XR", 90)], [worked("Ritalin", 30, 200), worked("Adderall", 30)], [worked("methylphenidate", 29, 200), failed("Adderall", 60)], [failed("Concerta", 60)],
         [bad("Ritalin", 5), bad("Adderall", 3)], [failed("Daytrana", 70, 200), contra("Adderall XR")], [bad("Concerta", 9), failed("Adderall", 29)], [],
         [med("Concerta", 80, 60, "unknown"), med("Ritalin", 40, 25, "unknown"), worked("Adderall", 40)], [undated("Concerta"), failed("Adderall", 60)]],
    x=OUT,
)
MORE = {"bed": dict(
    age=[[born(33, 40), BED], [born(18), BED], [born(18, -1), BED], [born(33), dx("Bulimia nervosa", "F50.2")], [born(33), dx("Binge eating disorder, severe", "F50.812", 90)]],
    psy=[[spec("psychiatry")], [spec("internal medicine")]],
    step=[[failed("Prozac", 40)], [bad("Topamax")], [partial("topiramate", 20)], [worked("Zoloft", 100)], [contra("sertraline")], [contra("Lexapro"), contra("Topamax")], [failed("Wellbutrin XL", 90)], []],
    x=[[], [on("Nardil", 9)]],
)}
RENEWAL = dict(
    now=[[ADHD, on("Vyvanse", 250)], [ADHD, on("lisdexamfetamine", 10)], [ADHD, worked("Vyvanse", 200, 5)], [ADHD]],
    bp=[[lab("Systolic blood pressure", 128), lab("Diastolic blood pressure", 80)], [lab("Systolic blood pressure", 149), lab("Diastolic blood pressure", 94)], [lab("Systolic blood pressure", 150), lab("Diastolic blood pressure", 80)],
        [lab("Systolic blood pressure", 130), lab("Diastolic blood pressure", 95)], [lab("Systolic blood pressure", 130)], [lab("Systolic blood pressure", 162, 90), lab("Systolic blood pressure", 140, 5), lab("Diastolic blood pressure", 85, 5)]],
    x=[[], [on("Strattera", 30)], [on("Marplan", 90)]],
)
