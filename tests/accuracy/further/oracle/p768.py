"""768 Orilissa: Cigna criteria with check boxes, conditions as contraindications, a lifetime total."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "768-orilissa-checkbox.md", "fu-768", "Signature Commons Health and Life", "Orilissa", "elagolix"
CLASS, STYLE = "endometriosis: GnRH antagonist", "Cigna coverage policy, check boxes nested"
COMBINED = ((40, 7), (14, 3))
O = {"elagolix"}
EE = {"ethinyl estradiol"}
GOT = "The individual has not already received Orilissa for a total of 24 months or longer"
total = lambda p: sum(t["days"] or 0 for t in p.trials("elagolix"))
LINES = [
    L("who", "The individual is female and 18 years of age or older", "mix", lambda p: p.female and p.age_ge(18), hard="sex and age on one line"),
    L("endo", "Diagnosis of endometriosis with moderate to severe pain", "dx", lambda p: p.dx("N80")),
    L("nsaid", "At least one NSAID was tried for 30 days or more, unless NSAIDs are contraindicated (for example, because of peptic ulcer disease or chronic kidney disease)", "trial",
      lambda p: p.tried(NSAID, 30) or p.contraindicated(NSAID, "K25", "K26", "K27", "K28", "N18"), hard="unless contraindicated, by a condition the policy names"),
    L("horm", "Inadequate response to at least three months of a hormonal contraceptive or a progestin (e.g., norethindrone, medroxyprogesterone)", "trial", lambda p: p.failed(EE | PROGESTIN, 90)),
    L("con", "Contraindication or intolerance to an estrogen-containing contraceptive (e.g., migraine with aura, venous thromboembolism)", "trial",
      lambda p: p.intolerant(EE) or p.contraindicated(EE, "G43.1", "I82", "I26"), hard="conditions the policy names as contraindications"),
    L("gnrh", "Previous treatment with a GnRH agonist (e.g., Lupron Depot, Zoladex)", "trial", lambda p: p.tried(GNRH_AGONIST)),
    L("max", GOT, "trial", lambda p: total(p) < 720, "b", hard="a lifetime total, negated"),
    L("spec", "Prescribed by, or in consultation with, an obstetrician-gynecologist", "spec", lambda p: p.prescriber("obstetrics and gynecology")),
    L("now", "The individual is currently taking Orilissa", "now", lambda p: p.on(O), "r"),
    L("preg", "Pregnancy", "no", lambda p: p.no_dx(*PREGNANT), exclude=True),
    L("ost", "Known osteoporosis", "no", lambda p: p.no_dx("M80", "M81"), exclude=True),
    L("liv", "Cirrhosis or hepatic failure", "no", lambda p: p.no_dx("K74.6", "K70.3", "K72", "K70.4", "K74.3", "K74.4", "K74.5"), exclude=True),
    L("sui", "Suicide attempt or suicidal ideation within the past year", "no", lambda p: p.no_hx("R45.851", "T14.91", within=365), exclude=True, hard="events within a window"),
    L("oatp", "Concomitant use of cyclosporine, gemfibrozil, or rifampin", "conc", lambda p: not p.on({"cyclosporine", "gemfibrozil", "rifampin"}), exclude=True),
    L("ant", "Concomitant use of another GnRH antagonist (e.g., Myfembree, Oriahnn)", "conc", lambda p: not p.another(GNRH_ANTAGONIST, "Orilissa", "elagolix"), exclude=True, hard="another product of the same ingredient"),
]
ATTESTATIONS = ["The individual has been told to use effective non-hormonal contraception", "There is documented improvement in dysmenorrhea or pelvic pain"]


def out(s):
    return ALL(s.preg, s.ost, s.liv, s.sui, s.oatp, s.ant)


def initial(s):
    return ALL(s.who, s.endo, s.nsaid, ANY(s.horm, s.con, s.gnrh), s.max, s.spec, ATT, out(s))


def renewal(s):
    return ALL(s.now, s.max, ATT, out(s))


ENDO = dx("Endometriosis, unspecified", "N80.9")
F = sex("female")
X = [[], [dx("Pregnant state, incidental", "Z33.1", 50)], [dx("Age-related osteoporosis without current pathological fracture", "M81.0")], [dx("Unspecified cirrhosis of liver", "K74.60")], [dx("Hepatic failure, unspecified without coma", "K72.90")],
     [past("Suicidal ideations", "R45.851", 365)], [past("Suicidal ideations", "R45.851", 366)], [on("Lopid", 60)], [on("Myfembree", 40)], [worked("Myfembree", 90, 40)], [on("Tricor", 60)]]
INITIAL = dict(
    who=[[F, born(31, 30)], [F, born(18)], [F, born(18, -1)], [sex("male"), born(31, 30)]],
    dx=[[ENDO], [dx("Endometriosis of ovary, unspecified", "N80.109")], [dx("Leiomyoma of uterus, unspecified", "D25.9")], [past("Endometriosis, unspecified", "N80.9")]],
    nsaid=[[worked("Motrin", 60)], [failed("Aleve", 30)], [worked("Aleve", 29)], [contra("Ibuprofen")], [dx("Chronic or unspecified gastric ulcer without hemorrhage or perforation", "K25.7")], [dx("Chronic kidney disease, stage 2 (mild)", "N18.2")],
           [dx("Gastro-esophageal reflux disease without esophagitis", "K21.9")], [bad("Naproxen", 8)]],
    step=[[failed("Yaz", 150)], [failed("Aygestin", 90)], [failed("Provera", 89)], [worked("Yaz", 300)], [bad("Junel")], [dx("Migraine with aura, not intractable, without status migrainosus", "G43.109")],
          [dx("Migraine without aura, not intractable, without status migrainosus", "G43.009")], [worked("Lupron Depot", 90, 200)], [worked("Orgovyx", 90, 200)],
          [dx("Acute embolism and thrombosis of unspecified deep veins of unspecified lower extremity", "I82.409", 60)], []],
    max=[[], [worked("Orilissa", 400, 200)], [worked("Orilissa", 500, 700), worked("Orilissa", 300, 100)]],
    spec=[[spec("obstetrics and gynecology")], [spec("family medicine")]],
    x=X,
)
RENEWAL = dict(
    now=[[F, ENDO, on("Orilissa", 180)], [F, ENDO, on("Orilissa", 700)], [F, ENDO, on("Orilissa", 740)], [F, ENDO, worked("Orilissa", 170, 15)], [F, ENDO, worked("Orilissa", 400, 400), on("Orilissa", 340)], [F, ENDO, on("elagolix", 180)]],
    x=X[:3] + X[5:8] + [[on("Oriahnn", 30)]],
)
