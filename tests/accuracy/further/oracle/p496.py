"""496 Journavx: Caremark criteria questions, a verb in the question over two drugs, onset of pain within a window."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "496-journavx.md", "fu-496", "Beacon Script Services", "Journavx", "suzetrigine"
CLASS, STYLE = "acute pain, sodium channel blocker", "Caremark criteria questions, all to be answered yes, not covered list"
COMBINED = ((24, 11), (10, 3))
G = "G89.1"
LINES = [
    L("age", "Is the patient 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("dx", "Is the drug being prescribed for moderate to severe acute pain, such as pain after an injury or an operation", "dx", lambda p: p.dx(G)),
    L("new", "Did the acute pain begin within the past 30 days", "dx", lambda p: p.hx(G, within=30), hard="onset within a window"),
    L("apap", "acetaminophen", "trial", lambda p: p.tfci({"acetaminophen"}), hard="verb in the question"),
    L("nsaid", "a nonsteroidal anti-inflammatory drug (NSAID), for example celecoxib, ibuprofen, ketorolac, meloxicam, or naproxen", "trial", lambda p: p.tfci(NSAID)),
    L("oud", "the patient has a history of opioid use disorder", "dx", lambda p: p.hx("F11")),
    L("osa", "the patient has obstructive sleep apnea or chronic obstructive pulmonary disease", "dx", lambda p: p.dx("G47.33", "J44")),
    L("bzd", "the patient is currently taking a benzodiazepine", "now", lambda p: p.on(BENZO)),
    L("old", "the patient is 65 years of age or older", "age", lambda p: p.age_ge(65)),
    L("egfr", "Is the patient's eGFR 15 mL/min/1.73 m2 or higher", "lab", lambda p: p.lab("eGFR", lambda v: v >= 15)),
    L("cyp", "Current use of a strong CYP3A inhibitor (e.g., clarithromycin, itraconazole, ketoconazole, ritonavir)", "conc", lambda p: not p.on({"clarithromycin", "itraconazole", "ketoconazole", "ritonavir"}), exclude=True),
    L("cir", "Cirrhosis of the liver", "no", lambda p: p.no_dx("K74.6", "K70.3"), exclude=True),
    L("rep", "Use of Journavx within the past 90 days", "trial", lambda p: not p.tried({"suzetrigine"}, within=90), exclude=True, hard="use of the requested drug within a window"),
    L("opi", "Concurrent use of an opioid", "conc", lambda p: not p.on(OPIOID), exclude=True),
]
ATTESTATIONS = ["the prescriber states that an opioid is not appropriate for this patient"]


def initial(s):
    return ALL(s.age, s.dx, s.new, ALL(s.apap, s.nsaid), ANY(s.oud, s.osa, s.bzd, s.old, ATT), s.egfr, s.cyp, s.cir, s.rep, s.opi)


POST, TRAUMA = "Other acute postprocedural pain", "Acute pain due to trauma"
OSA = dx("Obstructive sleep apnea (adult) (pediatric)", "G47.33")
INITIAL = dict(
    age=[[born(46, 40)], [born(18)], [born(18, -1)]],
    dx=[[dx(POST, "G89.18", 4)], [dx(TRAUMA, "G89.11", 30)], [dx(TRAUMA, "G89.11", 31)], [dx("Chronic pain due to trauma", "G89.21", 10)], [dx("Low back pain, unspecified", "M54.50", 10)]],
    step=[[failed("Tylenol", 3, 0), failed("Motrin", 3, 0)], [bad("Acetaminophen", 1, 2), contra("Naproxen")], [failed("Tylenol", 3, 0)], [bad("Celebrex", 2, 1)], [worked("Tylenol", 3, 0), failed("Mobic", 10, 0)], [contra("Tylenol"), partial("ketorolac", 4, 0)], []],
    why=[[OSA], [past("Opioid dependence, in remission", "F11.21", 900)], [dx("Chronic obstructive pulmonary disease, unspecified", "J44.9")], [on("Xanax", 100)], [worked("Xanax", 100, 20)], [born(65)], [born(65, -1)], [dx("Central sleep apnea", "G47.31")], []],
    egfr=[[lab("eGFR", 77)], [lab("eGFR", 15)], [lab("eGFR", 14)], []],
    x=[[], [on("Biaxin", 4)], [on("Norvir", 300)], [dx("Alcoholic cirrhosis of liver without ascites", "K70.30")], [worked("Journavx", 14, 90)], [worked("Journavx", 14, 91)], [on("Norco", 5)], [worked("Norco", 5, 10)]],
)
