"""480 Veozah: state Medicaid form, yes/no questions with stops and one skip."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "480-veozah.txt", "fu-480", "Allegheny Medical Assistance", "Veozah", "fezolinetant"
CLASS, STYLE = "menopausal vasomotor symptoms", "state Medicaid PDL form, questions with yes/no boxes, stops and a skip"
COMBINED = ((36, 7), (12, 3))
HT = {"estradiol", "conjugated estrogens"}
NH = {"paroxetine", "venlafaxine", "gabapentin", "clonidine"}
CYP = "Is the member taking a CYP1A2 inhibitor (e.g., fluvoxamine, ciprofloxacin, mexiletine)?"
low = lambda p, name: p.lab(name, lambda v: v < 80, 90)


def stop(*a, **k):
    """A question of section A whose 'yes' stops: an absence that only first requests are asked about."""
    line = L(*a, exclude=True, **k)
    line.part = "i"
    return line


LINES = [
    L("who", "Is the member a woman who is 18 years of age or older?", "mix", lambda p: p.female and p.age_ge(18)),
    L("vms", "Does the member have a diagnosis of moderate to severe vasomotor symptoms due to menopause?", "dx", lambda p: p.dx("N95.1")),
    L("ht", "Has the member had an inadequate response to at least 30 days of menopausal hormone therapy (such as estradiol or conjugated estrogens), or been unable to tolerate it?", "trial", lambda p: p.fail_or_intolerant(HT, 30), hard="skip to another question"),
    L("hx", "Does the member have a history of breast cancer, deep vein thrombosis, pulmonary embolism, or stroke?", "dx", lambda p: p.hx("C50", "Z85.3", "I82.4", "I26", "I63", "I61", "Z86.71"), hard="asked only after a no"),
    L("nh", "Has the member tried at least one of the following for 4 weeks or longer: paroxetine, venlafaxine, gabapentin, or clonidine?", "trial", lambda p: p.tried(NH, 28)),
    L("lft", "Are the member's ALT and AST, both drawn within the past 90 days, below 80 U/L?", "lab", lambda p: ALL(low(p, "ALT"), low(p, "AST")), hard="two values"),
    stop("cir", "Does the member have cirrhosis?", "no", lambda p: p.no_dx("K74.6", "K70.3", "K74.3", "K74.4", "K74.5", "K71.7")),
    stop("ren", "Does the member have end-stage renal disease or an eGFR below 30 mL/min/1.73 m2?", "mix", lambda p: NOT(ANY(p.dx("N18.6"), p.lab("eGFR", lambda v: v < 30)))),
    L("cyp", CYP, "conc", lambda p: not p.on({"fluvoxamine", "ciprofloxacin", "mexiletine"}), exclude=True),
    L("now", "Is the member currently taking Veozah?", "now", lambda p: p.taking({"fezolinetant"}), "r"),
    L("alt", "Is the member's ALT, drawn within the past 6 months, below 120 U/L?", "lab", lambda p: p.lab("ALT", lambda v: v < 120, 180), "r"),
]
ATTESTATIONS = ["Does the prescriber agree to monitor hepatic transaminases monthly for the first 3 months, and again at months 6 and 9?",
                "Have the member's hot flashes become less frequent or less severe since treatment began?"]


def initial(s):
    return ALL(s.who, s.vms, ANY(s.ht, s.hx), s.nh, s.lft, s.cir, s.ren, s.cyp, ATT)


def renewal(s):
    return ALL(s.now, ATT, s.alt, s.cyp)


F, M = sex("female"), sex("male")
VMS = dx("Menopausal and female climacteric states", "N95.1")
G = lab("eGFR", 84)
INITIAL = dict(
    who=[[F, born(53, 40)], [F, born(18, -1)], [M, born(53, 40)]],
    dx=[[VMS], [dx("Vasomotor symptoms due to menopause", "N95.1")], [dx("Generalized hyperhidrosis", "R61")], []],
    ht=[[failed("Estrace", 90)], [failed("Premarin", 30)], [failed("Estradiol", 29)], [bad("Premarin")], [past("Malignant neoplasm of unspecified site of right female breast", "C50.911")],
        [past("Acute embolism and thrombosis of unspecified deep veins of right lower extremity", "I82.401")], [past("Cerebral infarction, unspecified", "I63.9")], [worked("Estrace", 300)], [dx("Essential (primary) hypertension", "I10")]],
    nh=[[worked("Effexor XR", 60)], [failed("Paxil", 28)], [failed("Gabapentin", 27)], [on("Clonidine", 40)], [failed("Zoloft", 200)], []],
    lft=[[lab("ALT", 22), lab("AST", 24)], [lab("ALT", 79, 90), lab("AST", 79, 90)], [lab("ALT", 80), lab("AST", 24)], [lab("ALT", 22), lab("AST", 24, 91)], [lab("AST", 24)], [lab("ALT", 22), lab("AST", 96)]],
    ren=[[G], [lab("eGFR", 30)], [lab("eGFR", 29)], [dx("End stage renal disease", "N18.6"), lab("eGFR", 84, 700)], []],
    x=[[], [dx("Unspecified cirrhosis of liver", "K74.60")], [dx("Fatty (change of) liver, not elsewhere classified", "K76.0")], [on("Luvox", 60)], [on("Cipro", 3)], [worked("Cipro", 7, 20)]],
)
RENEWAL = dict(
    now=[[F, born(54, 40), VMS, on("Veozah", 190)], [F, born(54, 40), VMS, on("fezolinetant", 60)], [F, born(54, 40), VMS, worked("Veozah", 170, 10)]],
    alt=[[lab("ALT", 30)], [lab("ALT", 119, 180)], [lab("ALT", 120)], [lab("ALT", 30, 181)], []],
    x=[[], [on("Fluvoxamine", 60)], [on("Estrace", 60)]],
)
