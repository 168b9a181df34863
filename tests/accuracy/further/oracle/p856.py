"""856 Vyvanse: Medicaid check boxes, two indications; BP conditional on age, MAOI within 14 days."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "856-vyvanse.txt", "fu-856", "Tallgrass State Medicaid", "Vyvanse", "lisdexamfetamine"
CLASS, STYLE = "ADHD and binge eating", "Medicaid check boxes, sections in capitals"
COMBINED = ((30, 6), (14, 3))
V, TOP = {"lisdexamfetamine"}, {"topiramate"}
LINES = [
    L("adhd", "Member has attention deficit hyperactivity disorder", "dx", lambda p: p.dx("F90")),
    L("age6", "Member is at least 6 years old", "age", lambda p: p.age_ge(6)),
    L("mph", "Member did not respond to a trial of methylphenidate or dexmethylphenidate that lasted 30 days or more and took place within the past 2 years", "trial",
      lambda p: p.failed(METHYLPHENIDATE, 30, 730), hard="failure with duration and window"),
    L("add", "Member did not respond to, or could not tolerate, mixed amphetamine salts (Adderall or Adderall XR)", "trial", lambda p: p.fail_or_intolerant({"amphetamine"})),
    L("bp", "If member is 18 years of age or older, blood pressure taken within the past 6 months is below 140 systolic and below 90 diastolic", "if",
      lambda p: IF(p.age_ge(18), ALL(p.lab("Systolic blood pressure", lambda v: v < 140, 180), p.lab("Diastolic blood pressure", lambda v: v < 90, 180))), hard="conditional on age, two labs"),
    L("spec", "Prescriber is a psychiatrist, a pediatrician, or a neurologist, or has consulted one", "spec", lambda p: p.prescriber("psychiatry", "pediatrics", "neurology")),
    L("bed", "Member has binge eating disorder", "dx", lambda p: p.dx("F50.81")),
    L("age55", "Member is 18 to 55 years old", "age", lambda p: p.age_in(18, 55)),
    L("an", "Member has never had anorexia nervosa or bulimia nervosa", "no", lambda p: p.no_hx("F50.0", "F50.2")),
    L("ssri", "Member has tried topiramate or an SSRI (e.g., fluoxetine, sertraline) for at least 8 weeks, unless topiramate and SSRIs are both contraindicated", "trial",
      lambda p: p.tried(TOP | SSRI, 56) or (p.contraindicated(TOP) and p.contraindicated(SSRI)), hard="unless both are contraindicated"),
    L("bmi", "BMI within the past 3 months is 25 kg/m2 or more", "lab", lambda p: p.lab("BMI", lambda v: v >= 25, 90)),
    L("psy", "Prescriber is a psychiatrist", "spec", lambda p: p.prescriber("psychiatry", consult=False)),
    L("now", "Member is taking Vyvanse and has been on it for at least 60 days", "now", lambda p: p.taking(V, 60), "r"),
    L("nogain", "If member has binge eating disorder, BMI is no higher than before Vyvanse was started", "if", lambda p: IF(p.dx("F50.81"), p.change("BMI", V, lambda b, c: c <= b)), "r", hard="conditional, change from baseline"),
    L("maoi", "Member is taking a monoamine oxidase inhibitor or took one within the past 14 days", "conc", lambda p: not (p.on(MAOI) or p.tried(MAOI, within=14)), exclude=True, hard="exclusion with a window"),
    L("amp", "Member is taking another amphetamine product (e.g., Adderall, Dexedrine, Evekeo)", "conc", lambda p: not p.another(AMPHETAMINE | V, "Vyvanse", "lisdexamfetamine"), exclude=True),
    L("heart", "Member has cardiomyopathy or coronary artery disease", "no", lambda p: p.no_dx("I42", "I25.1"), exclude=True),
]
ATTESTATIONS = ["Prescriber reports that symptoms have improved"]


def initial(s):
    return ALL(ANY(ALL(s.adhd, s.age6, s.mph, s.add, s.bp, s.spec), ALL(s.bed, s.age55, s.an, s.ssri, s.bmi, s.psy)), s.maoi, s.amp, s.heart)


def renewal(s):
    return ALL(s.now, ATT, s.nogain, s.maoi, s.amp, s.heart)


AD, BED = dx("Attention-deficit hyperactivity disorder, combined type", "F90.2"), dx("Binge eating disorder, unspecified", "F50.819")
BP = lambda s, d, ago=30: [lab("Systolic blood pressure", s, ago), lab("Diastolic blood pressure", d, ago)]
X = [[], [on("Emsam", 60)], [worked("Nardil", 90, 14)], [worked("Nardil", 90, 15)], [on("Dexedrine", 30)], [on("Evekeo", 30)], [on("Strattera", 30)], [dx("Other hypertrophic cardiomyopathy", "I42.2")],
     [dx("Atherosclerotic heart disease of native coronary artery without angina pectoris", "I25.10")]]
INITIAL = dict(
    adhd=[[AD], [dx("Attention-deficit hyperactivity disorder, predominantly inattentive type", "F90.0")], [dx("Generalized anxiety disorder", "F41.1")]],
    age=[[born(24, 10), *BP(118, 76)], [born(6)], [born(6, -1)], [born(12)], [born(18), *BP(139, 89, 180)], [born(18)], [born(18, -1)], [born(30), *BP(140, 80)], [born(30), *BP(120, 90)], [born(30), *BP(120, 80, 181)], [born(30), lab("Systolic blood pressure", 120)]],
    mph=[[failed("Concerta", 60, 90)], [failed("Focalin XR", 30)], [failed("methylphenidate", 29)], [bad("Concerta")], [failed("Ritalin", 90, 630)], [failed("Ritalin", 90, 731)], [worked("Concerta", 90)]],
    add=[[failed("Adderall XR", 40)], [bad("Adderall")], [partial("amphetamine/dextroamphetamine", 20)], [worked("Adderall", 60)], [contra("Adderall")], []],
    spec=[[spec("psychiatry")], [spec("pediatrics")], [spec("family medicine")]],
    x=X,
)
MORE = {"bed": dict(
    age=[[born(33, 10)], [born(18)], [born(18, -1)], [born(55, 364)], [born(56)]],
    bed=[[BED], [dx("Other specified eating disorder", "F50.89")]],
    an=[[], [past("Bulimia nervosa, unspecified", "F50.20")], [past("Anorexia nervosa, unspecified", "F50.00")]],
    ssri=[[worked("Topamax", 80)], [failed("Prozac", 56)], [bad("Zoloft", 55)], [contra("topiramate"), contra("sertraline")], [contra("topiramate")], [worked("Effexor XR", 100)]],
    bmi=[[lab("BMI", 31)], [lab("BMI", 25, 90)], [lab("BMI", 24.9)], [lab("BMI", 31, 91)], []],
    spec=[[spec("psychiatry")], [spec("internal medicine")]],
    x=X[:4],
)}
RENEWAL = dict(
    now=[[on("Vyvanse", 120)], [on("lisdexamfetamine", 60)], [on("Vyvanse", 59)], [worked("Vyvanse", 100, 10)]],
    dx=[[AD], [BED, lab("BMI", 31, 200), lab("BMI", 31, 10)], [BED, lab("BMI", 31, 200), lab("BMI", 31.2, 10)], [BED, lab("BMI", 29, 10)], [AD, lab("BMI", 24, 200), lab("BMI", 26, 10)]],
    x=X,
)
