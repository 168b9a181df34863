"""695 Vyvanse: Texas vendor drug program questions, some denied on Yes and some on No, ICD-10 codes in the text."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "695-vyvanse.txt", "fu-695", "Lone Mesquite Medicaid", "Vyvanse", "lisdexamfetamine"
CLASS, STYLE = "ADHD stimulant", "Texas vendor drug program, questions with Yes/No boxes that continue or deny"
COMBINED = ((40, 4), (14, 3))
LIS = {"lisdexamfetamine"}
MPH = {"methylphenidate"}


def pressure(p):
    return ALL(p.lab("Systolic blood pressure", lambda v: v < 140, 180), p.lab("Diastolic blood pressure", lambda v: v < 90, 180))


def deny_on_yes(line):
    line.exclude = True
    return line


LINES = [
    L("age", "Is the client 6 years of age or older", "age", lambda p: p.age_ge(6)),
    L("dx", "Does the client have a diagnosis of attention-deficit/hyperactivity disorder (ICD-10 F90.x) or, if 18 years of age or older, of binge eating disorder (ICD-10 F50.81x)", "mix",
      lambda p: p.dx("F90") or (p.age_ge(18) and p.dx("F50.81")), hard="two diagnoses, one of them with an age"),
    L("mph", "If the client has attention-deficit/hyperactivity disorder, has the client failed at least 30 days of treatment with a methylphenidate product, or been unable to tolerate one", "if",
      lambda p: IF(p.dx("F90"), p.fail_or_intolerant(MPH, 30)), hard="conditional"),
    L("who", "If the client is under 18 years of age, is the prescriber a psychiatrist, neurologist or pediatrician", "if",
      lambda p: IF(not p.age_ge(18), p.prescriber("psychiatry", "neurology", "pediatrics", consult=False)), hard="conditional"),
    L("bp", "If the client is 18 years of age or older, is the last blood pressure taken in the past 180 days below 140/90 mm Hg", "if", lambda p: IF(p.age_ge(18), pressure(p)), hard="conditional, two values in one"),
    deny_on_yes(L("maoi", "Has the client taken a monoamine oxidase inhibitor (Nardil, Parnate, Marplan, Emsam) in the past 14 days", "conc", lambda p: not p.tried(MAOI, within=14), hard="window; Yes denies")),
    deny_on_yes(L("sud", "Does the client have a history of cocaine or stimulant use disorder (ICD-10 F14.x, F15.x)", "no", lambda p: p.no_hx("F14", "F15"), hard="Yes denies")),
    deny_on_yes(L("heart", "Does the client have cardiomyopathy, coronary artery disease, or ventricular tachycardia", "no", lambda p: p.no_dx("I42", "I43", "I25", "I47.2"), hard="Yes denies")),
    deny_on_yes(L("conc", "Is the client currently taking another stimulant, such as Adderall XR or Concerta", "conc", lambda p: not p.another(STIMULANT, "Vyvanse", "lisdexamfetamine"), "b", hard="Yes denies")),
    L("tak", "Has the client taken Vyvanse for at least 90 days in a row", "trial", lambda p: p.tried(LIS, 90), "r"),
    deny_on_yes(L("wt", "Has the client had a weight loss of more than 10% since Vyvanse was started", "weight", lambda p: p.change("Body weight", LIS, lambda b, c: round((b - c) / b, 9) <= 0.10), "r", hard="Yes denies")),
]
ATTESTATIONS = ["Has the prescriber documented improvement in the client's symptoms"]


def initial(s):
    return ALL(s.age, s.dx, s.mph, s.who, s.bp, s.maoi, s.sud, s.heart, s.conc)


def renewal(s):
    return ALL(s.tak, ATT, s.wt, s.conc)


ADHD = dx("Attention-deficit hyperactivity disorder, combined type", "F90.2")
BED = dx("Binge eating disorder, mild", "F50.810")
BP = [lab("Systolic blood pressure", 122, 30), lab("Diastolic blood pressure", 78, 30)]


def bp(s, d, ago=30):
    return [lab("Systolic blood pressure", s, ago), lab("Diastolic blood pressure", d, ago)]


MAYBE = [failed("Concerta", 90)]
INITIAL = dict(
    who=[[born(29, 50), spec("family medicine")], [born(11, 50), spec("pediatrics")], [born(11, 50), spec("family medicine")], [born(18, -1), spec("psychiatry")], [born(18), spec("family medicine")],
         [born(6), spec("neurology")], [born(6, -1), spec("pediatrics")]],
    dx=[[ADHD], [dx("Attention-deficit hyperactivity disorder, unspecified type", "F90.9")], [BED], [dx("Bulimia nervosa, unspecified", "F50.20")], [past("Attention-deficit hyperactivity disorder, combined type", "F90.2")], [BED, born(17, 300), spec("psychiatry")]],
    mph=[MAYBE, [failed("Ritalin", 30, 400)], [failed("Concerta", 29)], [bad("methylphenidate", 5)], [worked("Concerta", 200)], [contra("Concerta")], [failed("Adderall XR", 90)], [partial("Daytrana", 45)]],
    bp=[BP, bp(139, 89, 180), bp(140, 80), bp(130, 90), bp(122, 78, 181), [lab("Systolic blood pressure", 122, 30)], bp(150, 95, 90) + bp(128, 80, 9)],
    x=[[], [worked("Nardil", 300, 14)], [worked("Parnate", 300, 15)], [on("Emsam", 100)], [past("Cocaine use disorder, moderate", "F14.20", 2000)], [dx("Other stimulant abuse, uncomplicated", "F15.10", 90)],
       [dx("Alcohol abuse, uncomplicated", "F10.10", 300)], [dx("Cardiomyopathy, unspecified", "I42.9")], [dx("Atherosclerotic heart disease of native coronary artery without angina pectoris", "I25.10")],
       [dx("Ventricular tachycardia, unspecified", "I47.20")], [dx("Unspecified atrial fibrillation", "I48.91")], [on("Adderall XR", 40)], [on("Strattera", 90)], [on("Vyvanse", 20)], [on("Dexedrine", 9)]],
)
RENEWAL = dict(
    age=[[born(24, 100)]],
    tak=[[ADHD, on("Vyvanse", 400)], [ADHD, on("lisdexamfetamine", 90)], [ADHD, on("Vyvanse", 89)], [BED, worked("Vyvanse", 300, 10)], [ADHD]],
    wt=[[lab("Body weight", 80.0, 420), lab("Body weight", 76.0, 20)], [lab("Body weight", 80.0, 420), lab("Body weight", 72.0, 20)], [lab("Body weight", 80.0, 420), lab("Body weight", 71.9, 20)],
        [lab("Body weight", 76.0, 20)], [lab("Body weight", 176.0, 420, "[lb_av]"), lab("Body weight", 70.0, 20)]],
    x=[[], [on("Concerta", 40)], [on("Nardil", 40)], [worked("Focalin", 90, 20)]],
)
