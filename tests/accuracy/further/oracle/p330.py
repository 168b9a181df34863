"""330 Voquezna: Humana 'the member must', three indications by heading, a value among the limitations, a one-sentence reauthorization."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "330-voquezna-humana.md", "fu-330", "Bluegrass Senior Choice", "Voquezna", "vonoprazan"
CLASS, STYLE = "acid blocker: erosive esophagitis, GERD, H. pylori", "Humana 'the member must', indications as headings, one-sentence renewal"
H2 = {"famotidine", "nizatidine"}
COMBO = [{"bismuth subcitrate", "metronidazole", "tetracycline"}]


def brand_failed(p, *brands):
    return any(m["drug"].lower() in brands and m["outcome"] in ("inadequate_response", "partial_response") for m in p.r["medications"])


LINES = [
    L("ee", "The member must have a diagnosis of erosive esophagitis (ICD-10 K21.00 or K21.01, any Los Angeles grade)", "dx", lambda p: p.dx("K21.0", names=("erosive esophagitis",))),
    L("age", "The member must be at least 18 years old", "age", lambda p: p.age_ge(18)),
    L("two", "The member must have been treated unsuccessfully with two different proton pump inhibitors (PPIs) for 8 weeks or more each, unless intolerant of PPIs", "mix",
      lambda p: count(lambda d: p.failed({d}, 56), *PPI) >= 2 or p.intolerant(PPI), hard="two drugs of a class, unless intolerant"),
    L("nerd", "The member must have gastro-esophageal reflux disease without esophagitis", "dx", lambda p: p.dx("K21.9"), hard="'without' inside the name"),
    L("h2", "The member must have had 8 weeks or more of daily PPI therapy in the last 12 months, and an H2 blocker (famotidine or nizatidine) must have been ineffective", "mix",
      lambda p: p.tried(PPI, 56, 360) and p.failed(H2), hard="two trials of different kinds in one sentence"),
    L("hp", "The member must have a Helicobacter pylori infection", "dx", lambda p: p.dx("B96.81")),
    L("reg", "The member must have failed Pylera or Talicia, or be allergic to penicillin as attested by the prescriber", "mix",
      lambda p: True if brand_failed(p, "pylera", "talicia") else None, hard="fact or attestation"),
    L("gfr", "Estimated GFR below 30 mL/min/1.73 m2", "lab", lambda p: p.lab("eGFR", lambda v: v >= 30), exclude=True),
    L("rpv", "The member takes a medicine containing rilpivirine (e.g., Edurant, Juluca, Cabenuva)", "conc", lambda p: not p.on({"rilpivirine"}), exclude=True),
    L("ppi", "The member continues a PPI along with Voquezna", "conc", lambda p: not p.on(PPI), exclude=True),
    L("ren", "The member must have completed at least 8 weeks of Voquezna, must have erosive esophagitis, and must have had relief of symptoms according to the prescriber", "mix",
      lambda p: p.tried({"vonoprazan"}, 56) and p.dx("K21.0"), "r", hard="trial, diagnosis and attestation in one sentence"),
]
ATTESTATIONS = []


def initial(s):
    return ALL(ANY(ALL(s.ee, s.age, s.two), ALL(s.nerd, s.age, s.h2), ALL(s.hp, s.age, s.reg)), s.gfr, s.rpv, s.ppi)


def renewal(s):
    return ALL(s.ren, s.gfr, s.rpv, s.ppi)


EE, GERD, HP = dx("Gastro-esophageal reflux disease with esophagitis, without bleeding", "K21.00"), dx("Gastro-esophageal reflux disease without esophagitis", "K21.9"), dx("Helicobacter pylori as the cause of diseases classified elsewhere", "B96.81")
G = [[lab("eGFR", 82)], [lab("eGFR", 30)], [lab("eGFR", 29)], []]
X = [[], [on("Edurant")], [on("Juluca")], [on("Prilosec", 60)], [worked("Edurant", 100, 10)], [on("Tivicay")]]
INITIAL = dict(
    age=[[born(51, 40)], [born(18)], [born(18, -1)]],
    dx=[[EE], [dx("Eosinophilic esophagitis", "K20.0")], [dx("Barrett's esophagus without dysplasia", "K22.70")], [past("Gastro-esophageal reflux disease with esophagitis, with bleeding", "K21.01")], [dx("Gastro-esophageal reflux disease with esophagitis, with bleeding", "K21.01")]],
    two=[[failed("Prilosec", 90, 200), failed("Nexium", 90, 30)], [failed("Protonix", 56, 200), failed("Dexilant", 56, 30)], [failed("Protonix", 55, 200), failed("Dexilant", 90, 30)], [failed("Prilosec", 90, 200), failed("Zegerid", 90, 30)],
         [bad("Prevacid")], [failed("Aciphex", 200)], [failed("Aciphex", 90, 200), failed("Pepcid", 90, 30)], [worked("Prilosec", 90, 200), failed("Nexium", 90, 30)]],
    gfr=G,
    x=X,
)
MORE = {"nerd": dict(
    age=[[born(51, 40)], [born(18, -1)]],
    dx=[[GERD], [dx("Functional dyspepsia", "K30")]],
    h2=[[failed("Prilosec", 90, 60), failed("Pepcid", 30, 20)], [worked("Nexium", 56, 300), failed("nizatidine", 30, 20)], [worked("Nexium", 90, 361), failed("Pepcid", 30, 20)], [failed("Nexium", 90, 60), worked("Pepcid", 30, 20)], [failed("Pepcid", 90)], [failed("Prilosec", 55, 60), failed("Pepcid", 30, 20)]],
    gfr=[[lab("eGFR", 66)]],
), "hp": dict(
    dx=[[HP]],
    reg=[[failed("Pylera", 10, 100)], [failed("Talicia", 14, 100)], [], [failed("metronidazole", 10, 100)]],
    gfr=[[lab("eGFR", 66)]],
)}
RENEWAL = dict(
    now=[[EE, on("Voquezna", 100)], [EE, worked("Voquezna", 56, 60)], [EE, on("Voquezna", 55)], [GERD, on("Voquezna", 100)]],
    gfr=[[lab("eGFR", 75)], [lab("eGFR", 25)], []],
    x=X[:2],
)
