"""466 Myfembree: Optum guideline blocks, two initial blocks and one renewal block."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "466-myfembree.txt", "fu-466", "Meridian Plains Health", "Myfembree", "relugolix/estradiol/norethindrone"
CLASS, STYLE = "endometriosis and fibroids, GnRH antagonist", "Optum guideline blocks, 1 - / 3.1, AND/OR lines, verb carried by the header"
COMBINED = ((22, 3), (8, 1))
COC, PROG, TXA = {"ethinyl estradiol", "drospirenone"}, {"medroxyprogesterone", "norethindrone", "levonorgestrel"}, {"tranexamic acid"}
tried3 = lambda d: lambda p: p.failed(d, 90) or p.intolerant(d) or p.contraindicated(d)
osteo = lambda p: p.no_dx("M80", "M81")
LINES = [
    L("fib", "Diagnosis of heavy menstrual bleeding associated with uterine leiomyomas (fibroids)", "dx", lambda p: p.dx("D25") and p.dx("N92"), hard="bleeding and fibroids, two codes"),
    L("coc", "Hormonal contraceptive or progestin (e.g., drospirenone/ethinyl estradiol, medroxyprogesterone, levonorgestrel intrauterine device)", "trial", tried3(COC | PROG), hard="verb and months from the header"),
    L("txa", "Tranexamic acid", "trial", tried3(TXA)),
    L("ost", "Patient does not have osteoporosis", "no", osteo, "b"),
    L("endo", "Diagnosis of moderate to severe pain associated with endometriosis", "dx", lambda p: p.dx("N80")),
    L("pre", "Patient is premenopausal and at least 18 years of age", "age", lambda p: p.age_ge(18), hard="an age beside what no code shows"),
    L("nsf", "History of inadequate pain control response following a trial of at least 30 days of an NSAID (e.g., ibuprofen, naproxen)", "trial", lambda p: p.failed(NSAID, 30)),
    L("nsi", "History of intolerance or contraindication to NSAIDs", "trial", lambda p: p.intolerant(NSAID) or p.contraindicated(NSAID)),
    L("horm", "Trial and failure (of at least a 3 month duration), intolerance, or contraindication to at least one hormonal contraceptive or progestin (e.g., drospirenone/ethinyl estradiol, medroxyprogesterone, norethindrone)", "trial",
      lambda p: p.tfci(COC | PROG, 90)),
    L("now", "Patient has been on Myfembree for at least 3 months", "trial", lambda p: p.tried({"relugolix"}, 90), "r"),
    L("gnrh", "Not taken in combination with another GnRH antagonist (e.g., Orilissa, Oriahnn)", "conc", lambda p: not p.another({"elagolix", "relugolix", "degarelix"}, "Myfembree", "relugolix/estradiol/norethindrone"), "r"),
]
ATTESTATIONS = ["Patient is premenopausal", "Patient has had a previous interventional therapy to reduce bleeding", "Treatment duration has not exceeded a total of 24 months", "Documentation of positive clinical response to therapy"]


def initial(s):
    one = ALL(s.fib, ATT, ANY(s.coc, s.txa, ATT), s.ost)
    two = ALL(s.endo, s.pre, ANY(s.nsf, s.nsi), s.horm, s.ost)
    return ANY(one, two)


def renewal(s):
    return ALL(s.now, ATT, s.ost, s.gnrh)


W = sex("female")
FIB, HMB, EN = dx("Leiomyoma of uterus, unspecified", "D25.9"), dx("Excessive and frequent menstruation with regular cycle", "N92.0"), dx("Endometriosis, unspecified", "N80.9")
OST = [[], [dx("Age-related osteoporosis without current pathological fracture", "M81.0")], [dx("Other specified disorders of bone density and structure", "M85.80")]]
INITIAL = dict(
    who=[[W, born(37, 30)]],
    dx=[[FIB, HMB], [dx("Intramural leiomyoma of uterus", "D25.1"), HMB], [past("Leiomyoma of uterus, unspecified", "D25.9"), HMB], [dx("Adenomyosis of uterus", "N80.03")]],
    step=[[failed("Yaz", 120)], [failed("Yaz", 90)], [failed("Yaz", 89)], [bad("Provera")], [contra("Tranexamic acid")], [failed("Lysteda", 100)], [partial("Norethindrone", 95)], [worked("Yaz", 200)], [failed("Ibuprofen", 200)], []],
    ost=OST,
)
INITIAL["dx"] = INITIAL["dx"][:3]
MORE = {"endometriosis": dict(
    who=[[W, born(29, 30)], [W, born(18)], [W, born(18, -1)]],
    dx=[[EN], [dx("Endometriosis of ovary, unspecified depth", "N80.109")], [dx("Pelvic and perineal pain", "R10.2")]],
    ns=[[failed("Naproxen", 40)], [failed("Ibuprofen", 29)], [contra("Ibuprofen")], [bad("Aleve")], [failed("Tylenol", 60)]],
    horm=[[failed("Yaz", 100)], [failed("Aygestin", 90)], [failed("Aygestin", 89)], [contra("Yaz")], [failed("Orilissa", 150)]],
    ost=OST[:2],
)}
RENEWAL = dict(
    now=[[W, EN, on("Myfembree", 200)], [W, EN, on("Myfembree", 90)], [W, EN, on("Myfembree", 89)]],
    x=[[], [on("Orilissa", 30)], [worked("Orilissa", 180, 300)], [dx("Age-related osteoporosis without current pathological fracture", "M81.0")]],
)
