"""123 Orilissa: hard-wrapped lines, a header with BOTH, a total over all use."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "123-orilissa-wrapped.txt", "fu-123", "Timberline Mutual", "Orilissa", "elagolix"
CLASS, STYLE = "endometriosis, GnRH antagonist", "hard-wrapped dashes with blank lines between, no headings but lead-in sentences"
HORMONAL = {"norethindrone", "medroxyprogesterone", "drospirenone", "ethinyl estradiol", "levonorgestrel"}
NONE = "The member does not have osteoporosis, and is not pregnant"
none = lambda p: p.no_dx("M80", "M81", *PREGNANT)
LINES = [
    L("who", "The member is a female who is at least 18 years of age", "mix", lambda p: p.female and p.age_ge(18)),
    L("dx", "The member has a diagnosis of endometriosis with moderate to severe pain", "dx", lambda p: p.dx("N80")),
    L("both", "The member has had an inadequate response, intolerance, or contraindication to BOTH of the following:", "mix",
      lambda p: p.tfci(NSAID) and p.tfci(HORMONAL, 90), hard="header carries the verb, one item carries a time"),
    L("none", NONE, "no", none, "b"),
    L("conc", "The member is not taking cyclosporine or gemfibrozil", "conc", lambda p: not p.on({"cyclosporine", "gemfibrozil"})),
    L("alt", "The ALT value is no more than 165 U/L on a test within the past 3 months", "lab", lambda p: p.lab("ALT", lambda v: v <= 165, 90), "b"),
    L("total", "The member has received Orilissa for less than 24 months in total", "trial", lambda p: sum(t["days"] for t in p.trials("elagolix")) < 720, "r", hard="total of all use, an upper bound"),
]
ATTESTATIONS = ["The prescriber has explained the risk of bone loss", "Pain has improved since Orilissa was started"]


def initial(s):
    return ALL(s.who, s.dx, s.both, s.none, s.conc, s.alt, ATT)


def renewal(s):
    return ALL(s.total, s.alt, s.none, ATT)


EN = dx("Endometriosis, unspecified", "N80.9")
X = [[], [dx("Age-related osteoporosis without current pathological fracture", "M81.0")], [dx("Pregnant state", "Z33.1", 40)], [dx("Osteopenia", "M85.80")], [past("Pregnant state", "Z33.1", 800)]]
INITIAL = dict(
    who=[[sex("female"), born(32, 10)], [sex("female"), born(18)], [sex("female"), born(18, -1)], [sex("male"), born(32, 10)]],
    dx=[[EN], [dx("Endometriosis of ovary", "N80.129")], [dx("Leiomyoma of uterus", "D25.9")], [past("Endometriosis", "N80.9")]],
    both=[[failed("Motrin", 30), failed("Aygestin", 120)], [failed("Aleve", 10), failed("Yaz", 90)], [failed("Aleve", 10), failed("Yaz", 89)], [failed("Motrin", 30)], [failed("Aygestin", 120)],
          [contra("Naproxen"), bad("Depo-Provera")], [worked("Motrin", 90), failed("Aygestin", 120)], []],
    none=X,
    conc=[[], [on("Lopid")], [worked("Neoral", 30, 50)], [on("Tricor")]],
    alt=[[lab("ALT", 28)], [lab("ALT", 165, 90)], [lab("ALT", 166)], [lab("ALT", 28, 91)], []],
)
RENEWAL = dict(
    total=[[sex("female"), EN, on("Orilissa", 300)], [sex("female"), EN, on("Orilissa", 719)], [sex("female"), EN, on("Orilissa", 720)],
           [sex("female"), EN, worked("Orilissa", 400, 400), on("Orilissa", 300)], [sex("female"), EN, worked("Orilissa", 420, 400), on("Orilissa", 300)], [sex("female"), EN, worked("Orilissa", 400, 400), on("elagolix", 330)]],
    none=X,
    alt=[[lab('ALT', 31)], [lab('ALT', 180)], []],
)
