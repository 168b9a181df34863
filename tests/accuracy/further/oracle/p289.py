"""289 Ibsrela: a question list."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "289-ibsrela-questions.txt", "bj-289", "Granite Notch Health Partners", "Ibsrela", "tenapanor"
CLASS, STYLE = "IBS with constipation", "questions answered yes; exclusions as questions"
COMBINED = ((14, 1), (5, 0))
LINES = [
    L("age", "Is the patient at least 18 years old", "age", lambda p: p.age_ge(18)),
    L("ibs", "Does the patient have a diagnosis of irritable bowel syndrome with constipation (IBS-C)", "dx", lambda p: p.dx("K58.1")),
    L("peg", "Has the patient tried polyethylene glycol 3350 (MiraLAX) or lactulose for 14 days or longer", "trial", lambda p: p.tried({"polyethylene glycol", "lactulose"}, 14)),
    L("both", "Has the patient had an inadequate response to, or been unable to tolerate, both linaclotide (Linzess) and lubiprostone (Amitiza)", "mix",
      lambda p: p.fail_or_intolerant({"linaclotide"}) and p.fail_or_intolerant({"lubiprostone"}), hard="each of two drugs; a contraindication is no excuse"),
    L("gi", "Is the drug prescribed by, or in consultation with, a gastroenterologist", "spec", lambda p: p.prescriber("gastroenterology")),
    L("now", "Is the patient currently taking Ibsrela", "now", lambda p: p.taking({"tenapanor"}), "r"),
    L("obs", "Does the patient have a mechanical gastrointestinal obstruction", "no", lambda p: p.no_dx("K56.5", "K56.6"), exclude=True),
    L("conc", "Is the patient using Linzess, Trulance, Amitiza, or Motegrity at the same time", "conc",
      lambda p: not p.on({"linaclotide", "plecanatide", "lubiprostone", "prucalopride"}), exclude=True),
    L("opi", "Has the patient taken an opioid within the past 30 days", "conc", lambda p: not p.tried(OPIOID | {"buprenorphine"}, within=30), exclude=True, hard="a class in a window"),
]
ATTESTATIONS = ["Has the prescriber counseled the patient to stop the drug if severe diarrhea occurs", "Have the patient's IBS-C symptoms improved since starting Ibsrela"]


def initial(s):
    return ALL(s.age, s.ibs, s.peg, s.both, s.gi, ATT, s.obs, s.conc, s.opi)


def renewal(s):
    return ALL(s.now, ATT, s.obs, s.conc, s.opi)


IBS = dx("Irritable bowel syndrome with constipation", "K58.1")
LA = failed("Linzess", 60, 90)
INITIAL = dict(
    age=[[born(41, 30)], [born(18)], [born(18, -1)]],
    dx=[[IBS], [dx("Irritable bowel syndrome with diarrhea", "K58.0")], [dx("Chronic idiopathic constipation", "K59.04")]],
    peg=[[worked("MiraLAX", 40)], [failed("Lactulose", 14)], [worked("MiraLAX", 13)], [failed("Senokot", 60)]],
    both=[[LA, failed("Amitiza", 60, 20)], [LA, bad("Lubiprostone", 6)], [LA], [LA, contra("Amitiza")], [LA, worked("Amitiza", 60, 20)], [bad("linaclotide", 5), failed("Trulance", 60)]],
    spec=[[spec("gastroenterology")], [spec("family medicine")]],
    x=[[], [on("Trulance", 30)], [worked("Norco", 5, 30)], [worked("Norco", 5, 31)], [dx("Intestinal adhesions with partial obstruction", "K56.51", 30)]],
)
RENEWAL = dict(
    now=[[IBS, on("Ibsrela", 200)], [IBS, worked("Ibsrela", 100, 20)]],
    x=[[], [on("Motegrity", 30)], [on("Percocet", 12)]],
)
