"""779 Trulance: Centene clinical policy, A. 1. a. with semicolons, two indications, one continuation, not authorized."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "779-trulance.txt", "fu-779", "Cypress Valley Health Alliance", "Trulance", "plecanatide"
CLASS, STYLE = "gastroenterology: GC-C agonist", "Centene, I. A. 1. a. with semicolons, must meet all"
COMBINED = ((32, 3), (14, 4))
LIN, LUB = {"linaclotide"}, {"lubiprostone"}
LINES = [
    L("cic", "Diagnosis of chronic idiopathic constipation", "dx", lambda p: p.dx("K59.04")),
    L("age", "Age ≥ 18 years", "age", lambda p: p.age_ge(18)),
    L("lax", "Failure (after ≥ 14 days of use), contraindication, or clinically significant adverse effects to two of the following (a, b, c):", "trial",
      lambda p: count(lambda g: p.tfci(g, 14), BULK_LAXATIVE, OSMOTIC, STIMULANT_LAXATIVE) >= 2, hard="the header carries the verb; two of three classes"),
    L("lin", "Failure of Linzess (linaclotide) used for ≥ 30 days, unless contraindicated or clinically significant adverse effects are experienced", "trial", lambda p: p.tfci(LIN, 30), hard="unless clause"),
    L("mot", "If request is for Motegrity, member has tried Trulance for ≥ 30 days", "if", lambda p: True, hard="a conditional on the request that does not apply"),
    L("op", "Member has not used an opioid within the past 30 days", "conc", lambda p: not p.tried(OPIOID, within=30), hard="a window on a class"),
    L("conc", "Member does not concurrently take Linzess, Amitiza, or Ibsrela", "conc", lambda p: not p.on({"linaclotide", "lubiprostone", "tenapanor"}), "b"),
    L("ibs", "Diagnosis of irritable bowel syndrome with constipation", "dx", lambda p: p.dx("K58.1")),
    L("adult", "Member is an adult (18 years or older)", "age", lambda p: p.age_ge(18)),
    L("lin8", "Failure of Linzess (linaclotide) used for ≥ 56 days, or clinically significant adverse effects to it", "trial", lambda p: p.fail_or_intolerant(LIN, 56)),
    L("fem", "If member is female, failure of lubiprostone (Amitiza) used for ≥ 30 days, unless contraindicated or clinically significant adverse effects are experienced", "if",
      lambda p: IF(p.female, p.tfci(LUB, 30)), hard="conditional on sex; unless clause"),
    L("gi", "Prescribed by or in consultation with a gastroenterologist", "spec", lambda p: p.prescriber("gastroenterology")),
    L("now", "Member is currently receiving Trulance or Motegrity", "now", lambda p: p.on({"plecanatide", "prucalopride"}), "r"),
    L("obs", "Intestinal obstruction", "no", lambda p: p.no_dx("K56.5", "K56.6"), exclude=True),
    L("drug", "Drug-induced constipation", "no", lambda p: p.no_dx("K59.03"), exclude=True),
    L("ibd", "Crohn's disease or ulcerative colitis", "no", lambda p: p.no_dx("K50", "K51"), exclude=True),
]
ATTESTATIONS = ["Dose does not exceed 3 mg per day for Trulance or 2 mg per day for Motegrity", "Abdominal pain is present on at least one day a week", "Member is responding positively to therapy"]


def never(s):
    return ALL(s.obs, s.drug, s.ibd)


def initial(s):
    return ALL(ANY(ALL(s.cic, s.age, s.lax, s.lin, s.mot, s.op, s.conc, ATT), ALL(s.ibs, s.adult, s.lin8, s.fem, s.conc, s.gi, ATT)), never(s))


def renewal(s):
    return ALL(s.now, ATT, s.conc, never(s))


INITIAL = dict(
    age=[[born(42, 8)], [born(18)], [born(18, -1)]],
    dx=[[dx("Chronic idiopathic constipation", "K59.04")], [dx("Constipation, unspecified", "K59.00")], [past("Chronic idiopathic constipation", "K59.04")], [dx("Drug induced constipation", "K59.03")]],
    lax=[[failed("Metamucil", 60), failed("MiraLAX", 60, 100)], [failed("Citrucel", 14), failed("Senokot", 14, 60)], [failed("Citrucel", 13), failed("Senokot", 30, 60)], [failed("MiraLAX", 60), failed("lactulose", 60, 130)], [bad("Dulcolax"), contra("Metamucil")],
         [failed("Peri-Colace", 60), bad("Enulose", 9)], [worked("Metamucil", 60), failed("MiraLAX", 60, 100)], [failed("Metamucil", 60)], []],
    lin=[[failed("Linzess", 60)], [failed("linaclotide", 30)], [failed("Linzess", 29)], [bad("Linzess", 7)], [contra("Linzess")], [worked("Linzess", 200)], []],
    x=[[], [worked("Percocet", 10, 30)], [worked("Percocet", 10, 31)], [on("Ultram", 90)], [on("Amitiza", 60)], [on("Ibsrela", 60)], [on("Motegrity", 60)], [dx("Unspecified intestinal obstruction, unspecified as to partial versus complete obstruction", "K56.609", 20)],
       [dx("Ulcerative colitis, unspecified, without complications", "K51.90")], [dx("Diverticulosis of large intestine without perforation or abscess without bleeding", "K57.30")]],
)
MORE = {"ibs": dict(
    age=[[born(33, 8)], [born(18, -1)]],
    spec=[[spec("gastroenterology")], [spec("family medicine")]],
    dx=[[dx("Irritable bowel syndrome with constipation", "K58.1")], [dx("Irritable bowel syndrome with diarrhea", "K58.0")], [dx("Irritable bowel syndrome, unspecified", "K58.9")]],
    lin=[[failed("Linzess", 90)], [failed("Linzess", 56)], [failed("Linzess", 55)], [bad("linaclotide", 5)], [contra("Linzess")]],
    fem=[[sex("male")], [sex("female")], [sex("female"), failed("Amitiza", 30)], [sex("female"), failed("Amitiza", 29)], [sex("female"), contra("Amitiza")], [sex("female"), bad("lubiprostone", 4)]],
    x=[[], [on("Ibsrela", 30)], [on("Ultram", 60)], [dx("Crohn's disease, unspecified, without complications", "K50.90")]],
)}
RENEWAL = dict(
    dx=[[dx("Chronic idiopathic constipation", "K59.04")]],
    now=[[on("Trulance", 200)], [on("plecanatide", 30)], [worked("Trulance", 200, 9)], []],
    x=[[], [on("Linzess", 30)], [worked("Linzess", 60, 250)], [on("lubiprostone", 30)], [dx("Drug induced constipation", "K59.03", 60)], [dx("Other intestinal obstruction unspecified as to partial versus complete obstruction", "K56.699", 10)]],
)
