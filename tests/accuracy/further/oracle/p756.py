"""756 Vyvanse: state Medicaid worksheet of check boxes, two indications."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "756-vyvanse.txt", "fu-756", "Prairie Commons Medicaid", "Vyvanse", "lisdexamfetamine"
CLASS, STYLE = "ADHD and binge eating: stimulant", "state Medicaid worksheet, nested check boxes"
COMBINED = ((34, 6), (14, 3))
SBP, DBP, VY = "Systolic blood pressure", "Diastolic blood pressure", {"lisdexamfetamine"}
got = lambda p, d: p.tried(d, 30) or p.intolerant(d)
LINES = [
    L("adhd", "Member has a diagnosis of ADHD and is 6 years of age or older", "mix", lambda p: p.dx("F90") and p.age_ge(6), hard="diagnosis and age"),
    L("each", "Member took each of the following for 30 days or more, or could not tolerate it", "trial", lambda p: got(p, METHYLPHENIDATE) and got(p, {"amphetamine"}), hard="the header carries the verb"),
    L("bp", "If the member is 18 years of age or older, the latest blood pressure is under 140/90 mm Hg", "if",
      lambda p: IF(p.age_ge(18), ALL(p.lab(SBP, lambda v: v < 140), p.lab(DBP, lambda v: v < 90))), hard="conditional, two observations"),
    L("maoi", "No monoamine oxidase inhibitor within the past 14 days", "conc", lambda p: not p.tried(MAOI, within=14), "b", hard="drug window"),
    L("heart", "Member has no history of cardiomyopathy or coronary artery disease", "no", lambda p: p.no_hx("I42", "I43", "I25")),
    L("bed", "Member is 18 to 55 years of age with a diagnosis of binge eating disorder", "mix", lambda p: p.age_in(18, 55) and p.dx("F50.81"), hard="age range and diagnosis"),
    L("bmi", "BMI of 25 kg/m2 or higher, measured within the past 90 days", "lab", lambda p: p.lab("BMI", lambda v: v >= 25, 90)),
    L("ssri", "Member did not respond to at least 12 weeks of an SSRI (such as fluoxetine or sertraline) or of topiramate, unless contraindicated", "trial",
      lambda p: p.failed(SSRI_TOPIRAMATE, 84) or p.contraindicated(SSRI_TOPIRAMATE), hard="unless contraindicated alone"),
    L("cbt", "Member has taken part in a cognitive behavioral therapy program for at least 12 weeks", "prog", lambda p: p.programme(["cognitive behavioral"], 84)),
    L("psy", "Prescriber is a psychiatrist", "spec", lambda p: p.prescriber("psychiatry", consult=False)),
    L("now", "Member is taking Vyvanse and has been for at least 90 days", "now", lambda p: p.taking(VY, 90), "r"),
    L("rbmi", "If the member has binge eating disorder, BMI is no higher than before Vyvanse was started", "if",
      lambda p: IF(p.dx("F50.81"), p.change("BMI", VY, lambda b, c: c <= b)), "r", hard="conditional change from baseline"),
    L("x1", "Members with hyperthyroidism or glaucoma", "no", lambda p: p.no_dx("E05", "H40"), exclude=True),
    L("x2", "Members who take another stimulant (methylphenidate or amphetamine products)", "conc", lambda p: not p.another(STIMULANT, "Vyvanse", "lisdexamfetamine"), exclude=True),
]
ATTESTATIONS = ["Prescriber has checked the state prescription monitoring program", "Prescriber documents improvement in symptoms"]


def initial(s):
    return ALL(ANY(ALL(s.adhd, s.each, s.bp, s.maoi, s.heart, ATT), ALL(s.bed, s.bmi, s.ssri, s.cbt, s.maoi, s.heart, s.psy)), s.x1, s.x2)


def renewal(s):
    return ALL(s.now, s.rbmi, s.maoi, ATT, s.x1, s.x2)


ADHD = dx("Attention-deficit hyperactivity disorder, combined type", "F90.2")
BED = dx("Binge eating disorder", "F50.81")
BP = [lab(SBP, 122), lab(DBP, 78)]
INITIAL = dict(
    age=[[born(27, 9)], [born(6)], [born(6, -1)], [born(17, 5)]],
    dx=[[ADHD], [dx("Attention-deficit hyperactivity disorder, unspecified type", "F90.9")], [dx("Generalized anxiety disorder", "F41.1")], [past("Attention-deficit hyperactivity disorder, unspecified type", "F90.9")]],
    each=[[worked("Concerta", 60, 300), failed("Adderall XR", 60, 100)], [failed("Focalin", 30, 300), failed("Adderall", 30, 100)], [worked("Concerta", 29, 300), failed("Adderall XR", 60, 100)],
          [bad("Ritalin", 5, 300), bad("Adderall", 6, 100)], [failed("Concerta", 90, 300)], [contra("Concerta"), failed("Adderall XR", 60, 100)], [failed("Strattera", 90, 300), failed("Adderall", 60, 100)]],
    bp=[BP, [lab(SBP, 139), lab(DBP, 89)], [lab(SBP, 140), lab(DBP, 78)], [lab(SBP, 122), lab(DBP, 90)], [lab(SBP, 122)], [], [born(15, 30)], [born(15, 30), lab(SBP, 144), lab(DBP, 92)]],
    maoi=[[], [worked("Nardil", 100, 14)], [worked("Nardil", 100, 15)], [on("Emsam", 30)]],
    x=[[], [past("Dilated cardiomyopathy", "I42.0")], [dx("Atherosclerotic heart disease of native coronary artery without angina pectoris", "I25.10")], [dx("Thyrotoxicosis, unspecified without thyrotoxic crisis or storm", "E05.90")],
       [dx("Unspecified glaucoma", "H40.9")], [past("Thyrotoxicosis, unspecified without thyrotoxic crisis or storm", "E05.90")], [on("Ritalin", 20)], [on("Strattera", 20)]],
)
MORE = dict(bed=dict(
    age=[[born(31, 9)], [born(18)], [born(18, -1)], [born(56, -1)], [born(56)]],
    dx=[[BED], [dx("Bulimia nervosa", "F50.2")]],
    bmi=[[lab("BMI", 33.2)], [lab("BMI", 25, 90)], [lab("BMI", 24.9)], [lab("BMI", 33.2, 91)]],
    ssri=[[failed("Zoloft", 120)], [partial("Topamax", 84)], [failed("Prozac", 83)], [bad("Prozac", 20)], [contra("Topamax"), contra("Zoloft")], [failed("Wellbutrin XL", 200)]],
    cbt=[[prog("Cognitive behavioral therapy program", 150, 60)], [prog("Cognitive behavioral therapy program", 84)], [prog("Cognitive behavioral therapy program", 83)], []],
    spec=[[spec("psychiatry")], [spec("family medicine")]],
    x=[[], [worked("Parnate", 60, 10)]],
))
RENEWAL = dict(
    age=[[born(30, 20)], [born(12, 20)]],
    now=[[on("Vyvanse", 150)], [on("lisdexamfetamine", 90)], [on("Vyvanse", 89)], [worked("Vyvanse", 150, 5)]],
    dx=[[ADHD], [BED, lab("BMI", 33.0, 220), lab("BMI", 33.0, 12)], [BED, lab("BMI", 33.0, 220), lab("BMI", 33.1, 12)], [BED, lab("BMI", 30.0, 12)], [ADHD, lab("BMI", 25.0, 220), lab("BMI", 27.1, 12)]],
    x=[[], [on("Concerta", 60)], [on("Nardil", 10)], [dx("Unspecified glaucoma", "H40.9")]],
)
