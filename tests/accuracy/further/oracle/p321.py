"""321 Vyvanse: Optum guideline, '1 -' markers, two diagnoses, one reauthorization."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "321-vyvanse-optum.txt", "fu-321", "Harbor States Health Plan", "Vyvanse", "lisdexamfetamine"
CLASS, STYLE = "ADHD and binge eating, stimulant", "Optum guideline, '1 -' and '3.1 -' markers, diagnosis in a header line"
LISDEX = {"lisdexamfetamine"}


def fi(p, drugs):
    return p.failed(drugs, 14) or p.intolerant(drugs)


LINES = [
    L("adhd", "Diagnosis of attention deficit hyperactivity disorder (ADHD) as defined by DSM-5", "dx", lambda p: p.dx("F90")),
    L("age", "Patient has reached 6 years of age", "age", lambda p: p.age_ge(6)),
    L("step", "Failure following a minimum 14-day trial, or intolerance, to at least one methylphenidate-based product (methylphenidate or dexmethylphenidate) and to at least one amphetamine-based product other than Vyvanse (e.g., Adderall XR, dextroamphetamine)", "mix",
      lambda p: fi(p, METHYLPHENIDATE) and fi(p, AMPHETAMINE), hard="one of each of two families, the requested drug left out"),
    L("sud", "History of a substance use disorder (e.g., alcohol, opioid, or stimulant use disorder)", "dx",
      lambda p: p.hx("F10", "F11", "F12", "F13", "F14", "F15", "F16", "F18", "F19")),
    L("bed", "Diagnosis of moderate to severe binge eating disorder", "dx", lambda p: p.dx("F50.81")),
    L("adult", "Adult patient, 18 years of age or above", "age", lambda p: p.age_ge(18)),
    L("psy", "Prescribed by or in consultation with a psychiatrist", "spec", lambda p: p.prescriber("psychiatry")),
    L("prior", "Prior use of an SSRI (e.g., sertraline, fluoxetine) or of topiramate for no less than 6 weeks, unless contraindicated", "mix",
      lambda p: p.tried(SSRI | {"topiramate"}, 42) or p.contraindicated(SSRI | {"topiramate"}), hard="use whatever its outcome, unless contraindicated"),
    L("now", "Patient is presently taking Vyvanse", "now", lambda p: p.taking(LISDEX), "r"),
    L("mao", "Treatment with a monoamine oxidase inhibitor (MAOI) now or in the preceding 14 days", "conc", lambda p: not p.tried(MAOI, within=14), exclude=True),
    L("thy", "Hyperthyroidism", "no", lambda p: p.no_dx("E05"), exclude=True),
    L("stim", "Concomitant use with another CNS stimulant for ADHD", "conc", lambda p: not p.on(METHYLPHENIDATE | AMPHETAMINE), exclude=True),
]
ATTESTATIONS = ["Provider attests to a beneficial response, such as improved attention or fewer binge days"]


def initial(s):
    return ALL(ANY(ALL(s.adhd, s.age, ANY(s.step, s.sud)), ALL(s.bed, s.adult, s.psy, s.prior)), s.mao, s.thy, s.stim)


def renewal(s):
    return ALL(s.now, ATT, s.mao, s.thy, s.stim)


ADHD = dx("Attention-deficit hyperactivity disorder, predominantly inattentive type", "F90.0")
X = [[], [on("Nardil", 40)], [worked("Parnate", 60, 14)], [worked("Parnate", 60, 15)], [dx("Thyrotoxicosis with diffuse goiter", "E05.00")], [dx("Hypothyroidism, unspecified", "E03.9")],
     [on("Concerta", 90)], [on("Strattera", 90)]]
INITIAL = dict(
    age=[[born(15, 40)], [born(6)], [born(6, -1)]],
    dx=[[ADHD], [dx("ADHD, combined type", "F90.2")], [dx("Attention and concentration deficit", "R41.840")], [past("Attention-deficit hyperactivity disorder, unspecified type", "F90.9")]],
    step=[[failed("Ritalin", 40, 90), failed("Adderall XR", 40, 20)], [failed("Focalin XR", 14, 90), failed("Dexedrine", 14, 40)], [failed("Concerta", 13, 90), failed("Adderall XR", 40, 20)],
          [bad("Daytrana", 5), bad("Evekeo", 3)], [failed("Ritalin", 40, 90), failed("Focalin", 40, 20)], [failed("Ritalin", 60), failed("Vyvanse", 60, 200)], [failed("Strattera", 90), failed("Intuniv", 60)],
          [worked("Ritalin", 40, 90), failed("Adderall", 40, 20)], [contra("Ritalin"), failed("Adderall", 40, 20)],
          [past("Opioid dependence, in remission", "F11.21")], [dx("Alcohol dependence, uncomplicated", "F10.20")], [fam("Alcohol dependence", "F10.20")], []],
    x=X,
)
MORE = {"bed": dict(
    age=[[born(32, 40)], [born(18)], [born(18, -1)]],
    dx=[[dx("Binge eating disorder, moderate", "F50.811")], [dx("Bulimia nervosa, unspecified", "F50.20")]],
    spec=[[spec("psychiatry")], [spec("family medicine")]],
    prior=[[worked("Zoloft", 90)], [on("Topamax", 42)], [failed("Prozac", 41)], [contra("Topamax")], [bad("Celexa", 10)], [failed("Effexor XR", 90)]],
)}
RENEWAL = dict(
    now=[[ADHD, born(15, 40), on("Vyvanse", 300)], [ADHD, born(15, 40), on("lisdexamfetamine", 20)], [ADHD, worked("Vyvanse", 300, 10)], [ADHD, on("Strattera", 200)]],
    x=[[], [on("Nardil", 40)], [on("Adderall", 40)]],
)
