"""423 Belbuca: Medicaid check boxes in sections, cancer as a short path, two of three non-opioid groups, MME."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "423-belbuca-form.txt", "fu-423", "Bayou Heritage Medicaid", "Belbuca", "buprenorphine"
CLASS, STYLE = "chronic pain, long-acting opioid", "Medicaid check-box form in sections, a short path for cancer, exclusions and renewal as boxes"
COMBINED = ((22, 2), (8, 1))
MME = "Daily opioid dose"
G1, G2, G3 = NSAID | {"acetaminophen"}, {"gabapentin", "pregabalin"}, TCA | {"duloxetine", "venlafaxine"}
LA = {"oxycontin", "ms contin", "duragesic", "xtampza er", "hysingla er", "butrans", "nucynta er"}


def other_la(p):
    return any(m["status"] == "active" and m["drug"].lower() in LA for m in p.r["medications"])


LINES = [
    L("age", "Member is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("ca", "Member has active cancer, sickle cell disease, or is under palliative care (ICD-10 Z51.5)", "dx",
      lambda p: p.dx("C0", "C1", "C2", "C3", "C4", "C5", "C6", "C7", "C8", "C9", "D57", "Z51.5"), hard="three states, one with its code"),
    L("pain", "Member has a diagnosis of chronic pain (G89.2x or G89.4) requiring daily, around-the-clock opioid treatment", "dx", lambda p: p.dx("G89.2", "G89.4")),
    L("g1", "NSAID or acetaminophen", "trial", lambda p: p.tried(G1, 0, 360), hard="verb and window from the header"),
    L("g2", "Gabapentin or pregabalin", "trial", lambda p: p.tried(G2, 0, 360), hard="verb and window from the header"),
    L("g3", "Tricyclic antidepressant, duloxetine, or venlafaxine", "trial", lambda p: p.tried(G3, 0, 360), hard="verb and window from the header"),
    L("la", "Member tried and failed, or could not tolerate, a preferred long-acting opioid: morphine ER (MS Contin) or fentanyl patch (Duragesic)", "trial",
      lambda p: p.fail_or_intolerant({"morphine", "fentanyl"})),
    L("nal", "If the member's daily opioid dose is above 50 MME, member also has naloxone on hand", "if",
      lambda p: IF(p.lab(MME, lambda v: v > 50), p.on({"naloxone"})), hard="conditional on a value, unknown when absent"),
    L("bz", "Member takes a benzodiazepine or another long-acting opioid at the same time", "conc", lambda p: not p.on(BENZO) and not other_la(p), exclude=True),
    L("mme", "Daily opioid dose of more than 160 MME within the last 30 days", "lab", lambda p: p.lab(MME, lambda v: v <= 160, 30), exclude=True, hard="a value an exclusion needs"),
    L("il", "Member has paralytic ileus or a history of opioid overdose within the past year (ICD-10 T40.2X)", "no",
      lambda p: p.no_dx("K56.0") and p.no_hx("T40.2X", within=365), exclude=True, hard="current condition or windowed event"),
    L("now", "Member is taking Belbuca and has taken it for 3 months or longer", "now", lambda p: p.taking({"buprenorphine"}, 90), "r"),
]
ATTESTATIONS = ["Prescriber reviewed the prescription monitoring program within the last 30 days", "Opioid treatment agreement has been signed",
                "Pain and function have improved on Belbuca", "Urine drug screen is consistent with prescribed therapy"]


def initial(s):
    return ALL(ANY(ALL(s.age, s.ca), ALL(s.age, s.pain, AT_LEAST(2, s.g1, s.g2, s.g3), s.la, s.nal, ATT)), s.bz, s.mme, s.il)


def renewal(s):
    return ALL(s.now, ATT, s.bz, s.mme, s.il)


CP = dx("Other chronic pain", "G89.29")
LOW = lab(MME, 40, 12)
X = [[], [on("Xanax", 60)], [worked("Klonopin", 200, 20)], [on("OxyContin", 60)], [dx("Paralytic ileus", "K56.0", 10)], [past("Poisoning by other opioids, accidental (unintentional), initial encounter", "T40.2X1A", 365)],
     [past("Poisoning by other opioids, accidental (unintentional), initial encounter", "T40.2X1A", 366)]]
INITIAL = dict(
    age=[[born(50, 30)], [born(18)], [born(18, -1)]],
    dx=[[CP], [dx("Chronic pain syndrome", "G89.4")], [dx("Other acute postprocedural pain", "G89.18")]],
    two=[[failed("Aleve", 60, 90), failed("Neurontin", 90, 60)], [worked("Tylenol", 60, 360), on("Cymbalta", 100)], [failed("Aleve", 60, 361), failed("Lyrica", 60, 60)], [failed("Aleve", 60), failed("Celebrex", 60)],
         [bad("Lyrica"), failed("Elavil", 60)], [failed("Neurontin", 60)], [failed("Aleve", 60), contra("Lyrica")]],
    la=[[failed("MS Contin", 60, 20)], [bad("Duragesic")], [worked("MS Contin", 60, 20)], [failed("OxyContin", 90, 20)]],
    mme=[[LOW], [lab(MME, 50)], [lab(MME, 51)], [lab(MME, 120), on("Narcan", 60)], [lab(MME, 160, 30), on("Narcan", 60)], [lab(MME, 161), on("Narcan", 60)], [lab(MME, 40, 31)], []],
    x=X,
)
MORE = {"cancer": dict(
    age=[[born(62, 30)], [born(18, -1)]],
    dx=[[dx("Malignant neoplasm of unspecified part of unspecified bronchus or lung", "C34.90")], [dx("Sickle-cell disease without crisis", "D57.1")], [dx("Encounter for palliative care", "Z51.5")],
        [past("Malignant neoplasm of colon, unspecified", "C18.9")], [dx("Other hemoglobinopathies", "D58.2")]],
    mme=[[lab(MME, 140, 10)]],
    x=[[], [on("Ativan", 30)]],
)}
RENEWAL = dict(
    now=[[CP, LOW, on("Belbuca", 200)], [CP, LOW, on("buprenorphine", 90)], [CP, LOW, on("Belbuca", 89)], [CP, LOW, worked("Belbuca", 200, 14)], [CP, on("Belbuca", 200)]],
    x=X[:2],
)
