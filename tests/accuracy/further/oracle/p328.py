"""328 Symproic: state Medicaid form, boxes, two of three with a window in the header."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "328-symproic-form.txt", "fu-328", "Caldera Medicaid", "Symproic", "naldemedine"
CLASS, STYLE = "opioid-induced constipation, PAMORA", "state Medicaid check-box form with PDL lines, terse statements"
ITEMS = ({"polyethylene glycol", "lactulose", "magnesium citrate"}, {"bisacodyl", "senna"}, {"docusate"})
LINES = [
    L("age", "Beneficiary is an adult (age 18+)", "age", lambda p: p.age_ge(18)),
    L("dx", "Diagnosis: opioid-induced constipation (ICD-10 K59.03)", "dx", lambda p: p.dx("K59.03", names=("opioid-induced constipation",))),
    L("opi", "Beneficiary takes an opioid analgesic and has done so for the last 4 weeks or longer", "now", lambda p: p.taking(OPIOID, 28)),
    L("neo", "No neoplasm-related pain (G89.3) on file", "no", lambda p: p.no_dx("G89.3")),
    L("two", "Within the past 6 months, beneficiary failed at least 2 of these:", "trial", lambda p: count(lambda g: p.failed(g, 0, 180), *ITEMS) >= 2, hard="two of three, window in the header"),
    L("mov", "Beneficiary failed a 2-week course of Movantik, or cannot take it because of a contraindication or side effects", "trial", lambda p: p.tfci({"naloxegol"}, 14)),
    L("obs", "No gastrointestinal obstruction, past or present", "no", lambda p: p.no_hx("K56"), "b"),
    L("pam", "Movantik and Relistor are not being taken at the same time as Symproic", "conc", lambda p: not p.on({"naloxegol", "methylnaltrexone"}), hard="two drugs, either blocks"),
    L("spec", "Ordered by, or after consultation with, a pain specialist or a gastroenterologist", "spec", lambda p: p.prescriber("pain medicine", "gastroenterology")),
    L("still", "Beneficiary still takes an opioid analgesic", "now", lambda p: p.on(OPIOID), "r"),
    L("now", "Symproic is on the beneficiary's current medication list", "now", lambda p: p.taking({"naldemedine"}), "r", hard="an active entry, said as a list"),
]
ATTESTATIONS = ["Opioid dose has been reviewed for possible reduction", "Bowel movements have become more frequent"]


def initial(s):
    return ALL(s.age, s.dx, s.opi, s.neo, s.two, s.mov, s.obs, s.pam, s.spec, ATT)


def renewal(s):
    return ALL(s.still, s.now, ATT, s.obs)


OIC = dx("Drug induced constipation", "K59.03")
INITIAL = dict(
    age=[[born(54, 40)], [born(18)], [born(18, -1)]],
    dx=[[OIC], [dx("Slow transit constipation", "K59.01")], [dx("Irritable bowel syndrome with constipation", "K58.1")], [past("Drug induced constipation", "K59.03")], [dx("Opioid-induced constipation", None)]],
    opi=[[on("OxyContin", 200)], [on("Norco", 28)], [on("Ultram", 27)], [worked("MS Contin", 200, 3)], [on("Motrin", 200)], []],
    neo=[[], [dx("Neoplasm related pain (acute) (chronic)", "G89.3")], [dx("Other chronic pain", "G89.29")]],
    two=[[failed("MiraLAX", 30, 60), failed("Senokot", 30, 20)], [failed("Enulose", 10, 180), failed("Colace", 30, 20)], [failed("Enulose", 10, 181), failed("Colace", 30, 20)],
         [failed("Senokot", 30, 60), failed("Dulcolax", 30, 20)], [failed("Peri-Colace", 30, 20)], [failed("MiraLAX", 30, 60), failed("Metamucil", 60, 20)], [failed("MiraLAX", 60)], [failed("MiraLAX", 30, 60), on("Senokot", 100)],
         [med("MiraLAX", 300, None, "partial_response"), failed("docusate", 30, 100)]],
    mov=[[failed("Movantik", 30)], [failed("Movantik", 14, 90)], [failed("Movantik", 13)], [bad("Movantik", 2)], [contra("naloxegol")], [failed("Relistor", 60)], [med("Movantik", 90, None, "inadequate_response")], []],
    obs=[[], [dx("Partial intestinal obstruction, unspecified as to cause", "K56.600", 60)], [past("Unspecified intestinal obstruction", "K56.609")], [dx("Gastroparesis", "K31.84")]],
    spec=[[spec("pain medicine")], [spec("gastroenterology")], [spec("internal medicine")]],
    pam=[[], [on("Relistor", 30)], [worked("Relistor", 30, 10)]],
)
RENEWAL = dict(
    now=[[OIC, on("Symproic", 170)], [OIC, worked("Symproic", 170, 2)], [OIC, on("naldemedine", 20)], [OIC]],
    opi=[[on("OxyContin", 400)], [worked("OxyContin", 400, 10)], [on("Percocet", 20)]],
    obs=[[], [past("Unspecified intestinal obstruction", "K56.609")]],
)
