"""410 Vyvanse: Medicaid questions in sections, answers YES except the last section."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "410-vyvanse-questions.txt", "fu-410", "Magnolia Bayou Medicaid", "Vyvanse", "lisdexamfetamine"
CLASS, STYLE = "ADHD and binge eating: stimulant", "Medicaid question form, sections with the answer in the heading"
COMBINED = ((1, 1), (1, 1))
MPH, AMPH = {"methylphenidate"}, {"amphetamine"}
BED_STEP = SSRI | {"topiramate"}
STIM = STIMULANT | {"methamphetamine"}


def bp(p):
    return ALL(p.lab("Systolic blood pressure", lambda v: v < 140, 180), p.lab("Diastolic blood pressure", lambda v: v < 90, 180))


def had(p):
    s, d = p.value("Systolic blood pressure", 90), p.value("Diastolic blood pressure", 90)
    return True if s is not None and d is not None else None


LINES = [
    L("adhd", "Does the patient have a diagnosis of attention deficit hyperactivity disorder (ADHD)", "dx", lambda p: p.dx("F90")),
    L("age6", "Is the patient 6 years of age or older", "age", lambda p: p.age_ge(6)),
    L("both", "Has the patient had an inadequate response to at least 30 days of, or an intolerance to, BOTH a methylphenidate product AND a mixed amphetamine salts product", "trial",
      lambda p: p.fail_or_intolerant(MPH, 30) and p.fail_or_intolerant(AMPH, 30), hard="each of two drugs"),
    L("adult", "If the patient is 18 years of age or older, is the medication prescribed by, or in consultation with, a psychiatrist or neurologist", "if",
      lambda p: IF(p.age_ge(18), p.prescriber("psychiatry", "neurology")), hard="conditional on age"),
    L("bp", "Has a baseline blood pressure been recorded within the past 90 days", "lab", had, hard="a value on record, whatever it is"),
    L("bed", "Does the patient have a diagnosis of moderate to severe binge eating disorder (BED)", "dx", lambda p: p.dx("F50.81")),
    L("age55", "Is the patient 18 to 55 years of age", "age", lambda p: p.age_in(18, 55)),
    L("ssri", "Has the patient tried an SSRI or topiramate for at least 60 days without an adequate response, or been unable to tolerate one of them", "trial", lambda p: p.fail_or_intolerant(BED_STEP, 60)),
    L("bmi", "Is the patient's body mass index (BMI) 25 kg/m2 or greater", "lab", lambda p: p.lab("BMI", lambda v: v >= 25)),
    L("now", "Is the patient currently taking Vyvanse", "now", lambda p: p.taking({"lisdexamfetamine"}), "r"),
    L("bp140", "Was the patient's most recent blood pressure, taken within the past 6 months, below 140/90 mmHg", "lab", bp, "r", hard="two values in one"),
    L("maoi", "Is the patient taking a monoamine oxidase inhibitor (MAOI), or has the patient taken one within the past 14 days", "conc", lambda p: not p.tried(MAOI, 0, 14), exclude=True, hard="current or recent use"),
    L("sud", "Does the patient have a history of stimulant or cocaine dependence (ICD-10 F14.x or F15.x)", "no", lambda p: p.no_hx("F14", "F15"), exclude=True),
    L("eye", "Does the patient have hyperthyroidism or glaucoma", "no", lambda p: p.no_dx("E05", "H40"), exclude=True),
    L("stim", "Will Vyvanse be taken together with another stimulant", "conc", lambda p: not p.another(STIM, "Vyvanse", "lisdexamfetamine"), exclude=True),
]
ATTESTATIONS = ["Does the prescriber confirm that the medication is not being requested for weight loss", "Has the prescriber documented improvement in ADHD symptoms or fewer binge eating days per week"]


def initial(s):
    return ALL(ANY(ALL(s.adhd, s.age6, s.both, s.adult, s.bp), ALL(s.bed, s.age55, s.ssri, s.bmi, ATT)), s.maoi, s.sud, s.eye, s.stim)


def renewal(s):
    return ALL(s.now, ATT, s.bp140, s.maoi, s.sud, s.eye, s.stim)


def pressure(s, d, ago=20):
    return [lab("Systolic blood pressure", s, ago), lab("Diastolic blood pressure", d, ago)]


ADHD = dx("Attention-deficit hyperactivity disorder, combined type", "F90.2", 900)
BED = dx("Binge eating disorder", "F50.81", 700)
KID = born(11, 30)
X = [[], [on("Emsam", 60)], [worked("Nardil", 90, 14)], [worked("Nardil", 90, 15)], [past("Other stimulant dependence, in remission", "F15.21")], [dx("Thyrotoxicosis, unspecified", "E05.90")],
     [on("Concerta", 60)], [on("Intuniv", 60)]]
INITIAL = dict(
    who=[[KID, spec("pediatrics")], [born(6), spec("pediatrics")], [born(6, -1), spec("pediatrics")], [born(18), spec("psychiatry")], [born(18), spec("family medicine")], [born(18, -1), spec("family medicine")]],
    dx=[[ADHD], [dx("Attention-deficit hyperactivity disorder, predominantly inattentive type", "F90.0")], [dx("Oppositional defiant disorder", "F91.3")]],
    both=[[failed("Concerta", 60), failed("Adderall XR", 60, 100)], [failed("Ritalin", 30), bad("Adderall XR")], [failed("Ritalin", 29), failed("Adderall", 60)], [failed("Concerta", 60)],
          [bad("Daytrana"), failed("Strattera", 60)], [worked("Concerta", 60), failed("Adderall", 60)]],
    bp=[pressure(112, 70), pressure(112, 70, 90), pressure(112, 70, 91)],
    x=X,
)
MORE = {"binge": dict(
    age=[[born(37, 30)], [born(18)], [born(56, -1)], [born(56)]],
    dx=[[BED], [dx("Bulimia nervosa, unspecified", "F50.20")]],
    step=[[failed("Zoloft", 90)], [failed("Topamax", 60)], [failed("Prozac", 59)], [bad("Lexapro")], [failed("Wellbutrin XL", 90)]],
    bmi=[[lab("BMI", 33)], [lab("BMI", 25)], [lab("BMI", 24.9)], []],
)}
RENEWAL = dict(now=[[ADHD, on("Vyvanse", 300)], [BED, on("lisdexamfetamine", 90)], [ADHD, worked("Vyvanse", 300, 20)]],
               bp=[pressure(124, 78), pressure(139, 89, 180), pressure(140, 80), pressure(130, 90), pressure(120, 70, 181)], x=X[:2])
