"""1015 Linzess: Kaiser, dashes with -AND- lines, adults and children, continued use."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "1015-linzess.md", "fu-1015", "Pacific Terrace Permanente", "Linzess", "linaclotide"
CLASS, STYLE = "constipation", "Kaiser, new start and continued use, -AND- lines"
COMBINED = ((30, 8), (11, 3))
STIM = {"bisacodyl", "senna"}
LINES = [
    L("age", "Patient is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("dx", "Diagnosis of IBS-C or CIC", "dx", lambda p: p.dx("K58.1", "K59.04")),
    L("gi", "Prescribed by, or in consultation with, a gastroenterologist", "spec", lambda p: p.prescriber("gastroenterology")),
    L("osm", "Inadequate response to at least 4 weeks of polyethylene glycol (MiraLAX) or lactulose, or intolerance to either drug", "trial", lambda p: p.fail_or_intolerant(OSMOTIC, 28)),
    L("stim", "Inadequate response or intolerance to a stimulant laxative (bisacodyl or senna)", "trial", lambda p: p.fail_or_intolerant(STIM)),
    L("lub", "Inadequate response, intolerance, or contraindication to lubiprostone (Amitiza)", "trial", lambda p: p.tfci({"lubiprostone"})),
    L("kid", "Patient is 6 to 17 years of age", "age", lambda p: p.age_in(6, 17)),
    L("fc", "Diagnosis of functional constipation", "dx", lambda p: p.dx("K59.04")),
    L("peg", "Inadequate response to at least 8 weeks of polyethylene glycol (MiraLAX)", "trial", lambda p: p.failed({"polyethylene glycol"}, 56)),
    L("now", "Patient has been on linaclotide for at least 12 weeks", "now", lambda p: p.tried({"linaclotide"}, 84), "r"),
    L("opi", "Patient is not currently taking an opioid analgesic", "conc", lambda p: not p.on(OPIOID), "r"),
    L("obs", "Mechanical gastrointestinal obstruction", "no", lambda p: p.no_dx("K56.5", "K56.6"), exclude=True),
    L("conc", "Concurrent use of lubiprostone, plecanatide (Trulance), prucalopride (Motegrity), or tenapanor (Ibsrela)", "conc",
      lambda p: not p.on({"lubiprostone", "plecanatide", "prucalopride", "tenapanor"}), exclude=True),
]
ATTESTATIONS = ["Secondary causes of constipation have been excluded", "Prescriber documents improvement in constipation symptoms"]


def initial(s):
    adult = ALL(s.age, s.dx, s.gi, s.osm, s.stim, s.lub)
    return ALL(ANY(adult, ALL(s.kid, s.fc, s.peg, ATT)), s.obs, s.conc)


def renewal(s):
    return ALL(s.now, ATT, s.opi, s.obs, s.conc)


IBSC = dx("Irritable bowel syndrome with constipation", "K58.1", 800)
CIC = dx("Chronic idiopathic constipation", "K59.04", 800)
FC = dx("Functional constipation", "K59.04", 400)
OBS = dx("Intestinal adhesions [bands] with complete obstruction", "K56.52", 4)
INITIAL = dict(
    age=[[born(46, 20)], [born(18)], [born(18, -1)]],
    dx=[[IBSC], [CIC], [dx("Irritable bowel syndrome with diarrhea", "K58.0")], [dx("Constipation, unspecified", "K59.00")], [past("Irritable bowel syndrome with constipation", "K58.1")], []],
    gi=[[spec("gastroenterology")], [spec("family medicine")], [spec("internal medicine")]],
    osm=[[failed("MiraLAX", 90, 120)], [failed("Enulose", 28, 120)], [failed("MiraLAX", 27, 120)], [bad("lactulose")], [worked("MiraLAX", 200, 120)], [failed("Metamucil", 90, 120)], [partial("Polyethylene glycol 3350", 60, 100)], [undated("MiraLAX")], []],
    stim=[[failed("Dulcolax", 20, 90)], [bad("Senokot")], [failed("Colace", 60, 90)], [worked("Ex-Lax", 30, 90)], [contra("Bisacodyl")], [failed("Peri-Colace", 40, 90)], []],
    lub=[[failed("Amitiza", 60, 30)], [bad("Amitiza")], [contra("lubiprostone")], [failed("Trulance", 60, 30)], [worked("Amitiza", 90, 60)], []],
    x=[[], [OBS], [past("Intestinal adhesions [bands] with partial obstruction", "K56.51", 900)], [dx("Gastro-esophageal reflux disease without esophagitis", "K21.9")], [on("Motegrity", 60)], [on("Trulance", 10)], [on("MiraLAX", 10)], [worked("Ibsrela", 60, 20)]],
)
MORE = {"kid": dict(
    age=[[born(11, 40)], [born(6)], [born(6, -1)], [born(17, 360)], [born(18)]],
    dx=[[FC], [CIC], [dx("Constipation, unspecified", "K59.00", 300)]],
    peg=[[failed("MiraLAX", 100)], [failed("polyethylene glycol", 56)], [failed("MiraLAX", 55)], [failed("Lactulose", 100)]],
    x=[[], [on("Amitiza", 20)]],
)}
RENEWAL = dict(
    now=[[IBSC, on("Linzess", 200)], [IBSC, on("linaclotide", 84)], [IBSC, on("Linzess", 83)], [IBSC, worked("Linzess", 200, 10)]],
    opi=[[], [on("Norco", 30)], [worked("Norco", 5, 100)], [on("Motrin", 40)]],
    x=[[], [OBS], [on("Motegrity", 20)]],
)
