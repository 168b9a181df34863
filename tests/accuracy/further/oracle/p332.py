"""332 Cabenuva: prose paragraphs, two viral loads on separate days, failures of classes that must be absent."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "332-cabenuva-prose.txt", "fu-332", "Painted Mesa Health Insurance", "Cabenuva", "cabotegravir/rilpivirine"
CLASS, STYLE = "HIV, long-acting injection", "Blue Cross style prose, a sentence a paragraph"
INSTI = {"dolutegravir", "raltegravir", "bictegravir", "elvitegravir", "cabotegravir"}
NNRTI = {"efavirenz", "etravirine", "rilpivirine", "nevirapine", "doravirine"}
ORAL = (INSTI | NNRTI | {"emtricitabine", "tenofovir alafenamide", "tenofovir disoproxil", "lamivudine", "abacavir", "darunavir", "atazanavir", "zidovudine"}) - {"cabotegravir", "rilpivirine"}
CAB = {"cabotegravir", "rilpivirine"}
V, W = "HIV-1 RNA viral load", "Body weight"
LINES = [
    L("age", "Cabenuva is covered for members 12 years of age or older who weigh at least 35 kg", "mix", lambda p: ALL(p.age_ge(12), p.lab(W, lambda v: v >= 35)), hard="age and weight in one sentence"),
    L("dx", "The member must be living with HIV-1 infection (ICD-10 B20 or Z21)", "dx", lambda p: p.dx("B20", "Z21")),
    L("arv", "The member must have been taking an oral antiretroviral regimen for at least three months and must still be taking it", "now", lambda p: p.taking(ORAL, 90), hard="a class named by its purpose"),
    L("rna", "The two most recent HIV-1 RNA results, drawn on different days in the last six months, must both be less than 50 copies/mL", "lab", lambda p: p.two_days(V, lambda v: v < 50, 180), hard="two values on separate days"),
    L("vf", "There must be no record of treatment failure with an integrase inhibitor (such as dolutegravir or raltegravir) or with a non-nucleoside reverse transcriptase inhibitor (such as efavirenz or etravirine)", "trial",
      lambda p: not p.failed(INSTI | NNRTI), hard="absence of failure of two classes"),
    L("hbv", "Hepatitis B virus infection must not be present", "no", lambda p: p.no_dx("B16", "B18.0", "B18.1", "B19.1")),
    L("spec", "Cabenuva must be prescribed by an infectious disease physician, or by a clinician who has consulted one, unless the member already receives Cabenuva", "mix",
      lambda p: ANY(p.prescriber("infectious disease"), p.taking(CAB)), hard="unless already on the drug"),
    L("ren", "The member is receiving Cabenuva now, and the latest HIV-1 RNA, dated within the last six months, is below 200 copies/mL", "mix",
      lambda p: ALL(p.taking(CAB), p.lab(V, lambda v: v < 200, 180)), "r", hard="current drug and value in one sentence"),
    L("ddi", "Cabenuva is not covered for members taking carbamazepine, oxcarbazepine, phenobarbital, phenytoin, rifabutin, rifampin, or rifapentine", "conc",
      lambda p: not p.on({"carbamazepine", "oxcarbazepine", "phenobarbital", "phenytoin", "rifabutin", "rifampin", "rifapentine"}), exclude=True),
    L("la", "Cabenuva is not covered together with another long-acting antiretroviral injection such as Apretude, Sunlenca, or Trogarzo", "conc",
      lambda p: not any(m["status"] == "active" and m["drug"].lower() in ("apretude", "sunlenca", "trogarzo", "lenacapavir", "ibalizumab") for m in p.r["medications"]), exclude=True, hard="another brand of one ingredient"),
]
ATTESTATIONS = ["The prescriber confirms that the member has difficulty swallowing pills or keeping up with daily oral treatment", "The member has kept to the schedule of injections"]


def initial(s):
    return ALL(s.age, s.dx, s.arv, s.rna, s.vf, s.hbv, s.spec, ATT, s.ddi, s.la)


def renewal(s):
    return ALL(s.ren, ATT, s.ddi, s.la)


HIV = dx("Human immunodeficiency virus [HIV] disease", "B20")
X = [[], [on("Tegretol", 100)], [on("Trileptal", 100)], [worked("Rifadin", 100, 10)], [on("Mycobutin", 30)], [on("Keppra", 200)], [on("Sunlenca", 100)], [on("Trogarzo", 100)]]
INITIAL = dict(
    age=[[born(43, 40), lab(W, 78)], [born(12), lab(W, 44)], [born(12, -1), lab(W, 44)], [born(13, 9), lab(W, 35)], [born(13, 9), lab(W, 34.5)], [born(43, 40)]],
    dx=[[HIV], [dx("Asymptomatic human immunodeficiency virus [HIV] infection status", "Z21")], [dx("Contact with and (suspected) exposure to human immunodeficiency virus", "Z20.6")], []],
    arv=[[on("Biktarvy", 400)], [on("Dovato", 90)], [on("Triumeq", 89)], [worked("Biktarvy", 400, 10)], [on("Symtuza", 200)], []],
    rna=[[lab(V, 20, 15), lab(V, 30, 100)], [lab(V, 49, 15), lab(V, 49, 180)], [lab(V, 50, 15), lab(V, 20, 100)], [lab(V, 20, 15), lab(V, 20, 181)], [lab(V, 20, 15)], [lab(V, 20, 15), lab(V, 30, 60), lab(V, 900, 150)], [lab(V, 20, 15), lab(V, 900, 60), lab(V, 30, 150)], []],
    vf=[[], [failed("Isentress", 200, 600)], [failed("Sustiva", 200, 600)], [failed("Prezista", 200, 600)], [bad("Sustiva")]],
    hbv=[[], [dx("Chronic viral hepatitis B without delta-agent", "B18.1")], [dx("Chronic viral hepatitis C", "B18.2")], [past("Acute hepatitis B without delta-agent and without hepatic coma", "B16.9")]],
    spec=[[spec("infectious disease")], [spec("family medicine")], [spec("family medicine"), on("Cabenuva", 40)]],
    x=X,
)
RENEWAL = dict(
    now=[[HIV, on("Cabenuva", 300)], [HIV, worked("Cabenuva", 300, 20)], [HIV, on("Biktarvy", 300)]],
    rna=[[lab(V, 20, 30)], [lab(V, 199, 180)], [lab(V, 200, 30)], [lab(V, 20, 181)], []],
    x=[[], [on("Dilantin", 60)], [on("Apretude", 60)]],
)
