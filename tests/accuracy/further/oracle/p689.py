"""689 Linzess: Medicaid questionnaire, every question "Yes", exclusion questions, a conditional for adults, two of three classes."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "689-linzess.txt", "fu-689", "Canebrake State Medicaid", "Linzess", "linaclotide"
CLASS, STYLE = "constipation", "Medicaid questionnaire: numbered yes/no questions, exclusion questions"
COMBINED = ((42, 7), (14, 3))
LU = {"lubiprostone"}
BULK = {"psyllium", "methylcellulose"}
LINES = [
    L("ibs", "Irritable bowel syndrome with constipation (IBS-C), at 18 years of age or older", "mix", lambda p: p.dx("K58.1") and p.age_ge(18), hard="diagnosis and age on one line"),
    L("cic", "Chronic idiopathic constipation (CIC), at 18 years of age or older", "mix", lambda p: p.dx("K59.04", names=["Chronic idiopathic constipation"]) and p.age_ge(18), hard="diagnosis and age on one line"),
    L("fc", "Functional constipation, at 6 to 17 years of age", "mix", lambda p: p.dx("K59.04", names=["Functional constipation"]) and p.age_in(6, 17), hard="diagnosis and age on one line"),
    L("lax", "Has the patient had an inadequate response to at least 4 weeks of treatment with, or been unable to tolerate, at least TWO of the following?", "trial",
      lambda p: count(lambda c: p.fail_or_intolerant(c, 28), OSMOTIC, STIMULANT_LAXATIVE, BULK) >= 2, hard="the header carries the verb; two of three classes"),
    L("lub", "If the patient is 18 years of age or older, has lubiprostone been tried for at least 30 days, or is it contraindicated or not tolerated?", "if",
      lambda p: IF(p.age_ge(18), p.tried(LU, 30) or p.contraindicated(LU) or p.intolerant(LU)), hard="conditional on age"),
    L("spec", "Is the drug prescribed by or in consultation with a gastroenterologist?", "spec", lambda p: p.prescriber("gastroenterology")),
    L("now", "Is the patient currently taking Linzess?", "now", lambda p: p.on({"linaclotide"}), "r"),
    L("obs", "Does the patient have a mechanical gastrointestinal obstruction?", "no", lambda p: p.no_dx("K56.2", "K56.5", "K56.6", "K31.5"), exclude=True),
    L("opi", "Does the patient have opioid-induced or other drug-induced constipation?", "no", lambda p: p.no_dx("K59.03"), exclude=True),
    L("conc", "Will Linzess be used together with Amitiza, Trulance, Motegrity, or Ibsrela?", "conc", lambda p: not p.on(CONSTIPATION_OTHER), exclude=True),
]
ATTESTATIONS = ["Have secondary causes of constipation been ruled out by the prescriber?",
                "Has the patient been seen by the prescriber, who reports an improvement in stool frequency or abdominal pain?"]


def excluded(s):
    return ALL(s.obs, s.opi, s.conc)


def initial(s):
    return ALL(ANY(s.ibs, s.cic, s.fc), s.lax, s.lub, s.spec, ATT, excluded(s))


def renewal(s):
    return ALL(s.now, ATT, excluded(s))


IBS = dx("Irritable bowel syndrome with constipation", "K58.1")
CIC = dx("Chronic idiopathic constipation", "K59.04")
LAX = [[failed("MiraLAX", 60), failed("Senna", 40)], [failed("polyethylene glycol", 28), bad("Dulcolax")], [failed("MiraLAX", 27), bad("Dulcolax")], [failed("MiraLAX", 60), failed("Lactulose", 60)], [bad("Metamucil"), partial("Bisacodyl", 30)],
       [worked("MiraLAX", 60), failed("Senna", 40)], [failed("Senna", 60), failed("Dulcolax", 60)], [contra("Lactulose"), failed("Senna", 40)], [failed("Docusate", 60), failed("Senna", 40)], [failed("Citrucel", 90), bad("Enulose")], []]
EXCL = [[], [dx("Intestinal adhesions [bands] with complete obstruction", "K56.52", 10)], [past("Intestinal adhesions [bands] with complete obstruction", "K56.52", 400)], [dx("Drug induced constipation", "K59.03")], [on("Motegrity", 60)], [on("Trulance", 60)],
        [worked("Ibsrela", 60, 20)], [on("Amitiza", 60)], [on("Oxycodone", 60)]]
INITIAL = dict(
    dx=[[IBS], [CIC], [dx("Irritable bowel syndrome with diarrhea", "K58.0")], [dx("Mixed irritable bowel syndrome", "K58.2")], [dx("Irritable bowel syndrome, unspecified", "K58.9")], [dx("Constipation, unspecified", "K59.00")],
        [past("Irritable bowel syndrome with constipation", "K58.1")], [dx("Chronic idiopathic constipation", None)]],
    age=[[born(45, 20)], [born(18)], [born(18, -1)]],
    lax=LAX,
    lub=[[failed("Lubiprostone", 60)], [worked("Amitiza", 30)], [failed("Amitiza", 29)], [bad("Lubiprostone")], [contra("Amitiza")], []],
    spec=[[spec("gastroenterology")], [spec("family medicine")]],
    x=EXCL,
)
MORE = {"child": dict(
    dx=[[dx("Functional constipation", "K59.04", 300)], [dx("Irritable bowel syndrome with constipation", "K58.1", 300)], [dx("Constipation, unspecified", "K59.00", 300)]],
    age=[[born(11, 20)], [born(6)], [born(6, -1)], [born(18, -1)], [born(18)]],
    lax=LAX[:4],
    lub=[[], [bad("Lubiprostone")]],
    spec=[[spec("gastroenterology")], [spec("pediatrics")]],
    x=[[], [dx("Drug induced constipation", "K59.03", 100)]],
)}
RENEWAL = dict(
    now=[[IBS, on("Linzess", 300)], [CIC, on("linaclotide", 300)], [IBS, worked("Linzess", 280, 20)]],
    x=EXCL,
)
