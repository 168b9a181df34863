"""949 Voquezna: plain paragraphs under headings by diagnosis, exclusions as sentences."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "949-voquezna.md", "fu-949", "Grand River Health Cooperative", "Voquezna", "vonoprazan"
CLASS, STYLE = "acid disorders, H. pylori: vonoprazan", "plain paragraphs under headings"
COMBINED = ((36, 7), (13, 3))
V = {"vonoprazan"}
LINES = [
    L("ee", "Voquezna is approved for members aged 18 years and over with a diagnosis of erosive esophagitis (K21.00, K21.01)", "mix", lambda p: p.age_ge(18) and p.dx("K21.00", "K21.01"), hard="age and diagnosis on one line"),
    L("ppi", "At least two generic proton pump inhibitors (omeprazole, pantoprazole, lansoprazole, rabeprazole, or esomeprazole) must each have been used for 8 weeks or longer with an inadequate response, or must not have been tolerated", "trial",
      lambda p: count(lambda d: p.fail_or_intolerant({d}, 56), *PPI_949) >= 2, hard="two of a list, each failed or not tolerated"),
    L("gi", "The prescriber must be a gastroenterologist or have consulted one", "spec", lambda p: p.prescriber("gastroenterology")),
    L("hp", "Voquezna is approved for members aged 18 years and over with Helicobacter pylori infection (B96.81)", "mix", lambda p: p.age_ge(18) and p.dx("B96.81"), hard="age and diagnosis on one line"),
    L("abx", "Within the past 12 months the member must have had an inadequate response to clarithromycin or metronidazole, unless both are contraindicated", "trial",
      lambda p: p.failed({"clarithromycin", "metronidazole"}, within=360) or (p.contraindicated({"clarithromycin"}) and p.contraindicated({"metronidazole"})), hard="window and unless"),
    L("nerd", "Voquezna is approved for members aged 18 years and over with gastroesophageal reflux disease without esophagitis (K21.9)", "mix", lambda p: p.age_ge(18) and p.dx("K21.9"), hard="age and diagnosis on one line"),
    L("both", "The member must have failed a proton pump inhibitor taken for at least 8 weeks and an H2 blocker (famotidine or nizatidine) taken for at least 2 weeks", "trial",
      lambda p: p.failed(PPI, 56) and p.failed({"famotidine", "nizatidine"}, 14), hard="two trials in one sentence"),
    L("now", "The member is taking Voquezna and has been for at least 8 weeks", "now", lambda p: p.taking(V, 56), "r"),
    L("hgb", "Hemoglobin has not fallen by 2 g/dL or more from the value before Voquezna was started", "change", lambda p: p.change("Hemoglobin", V, lambda b, c: round(b - c, 6) < 2), "r", hard="negated change"),
    L("rpv", "Voquezna is not covered with a rilpivirine-containing product (such as Edurant, Complera, or Juluca), nor with atazanavir or nelfinavir", "conc", lambda p: not p.on({"rilpivirine", "atazanavir", "nelfinavir"}), exclude=True),
    L("gfr", "Voquezna is not covered when the eGFR is below 30 mL/min/1.73 m2, or when the member is on dialysis", "lab", lambda p: ALL(p.lab("eGFR", lambda v: v >= 30), p.no_dx("Z99.2")), exclude=True, hard="value or condition, unknown if missing"),
    L("cdi", "Voquezna is not covered for members who had a Clostridioides difficile infection in the past 90 days", "no", lambda p: p.no_hx("A04.7", within=90), exclude=True, hard="event in a window"),
    L("acid", "Voquezna is not covered together with a proton pump inhibitor or an H2 blocker", "conc", lambda p: not p.on(PPI | H2_949), exclude=True),
]
ATTESTATIONS = ["Susceptibility of the organism is documented in the chart", "The prescriber confirms that symptoms return when treatment is stopped"]


def excl(s):
    return ALL(s.rpv, s.gfr, s.cdi, s.acid)


def initial(s):
    return ALL(ANY(ALL(s.ee, s.ppi, s.gi), ALL(s.hp, s.abx, ATT), ALL(s.nerd, s.both)), excl(s))


def renewal(s):
    return ALL(s.now, s.hgb, ATT, excl(s))


EE = dx("Gastro-esophageal reflux disease with esophagitis, without bleeding", "K21.00")
HP = dx("Helicobacter pylori [H. pylori] as the cause of diseases classified elsewhere", "B96.81", 60)
NERD = dx("Gastro-esophageal reflux disease without esophagitis", "K21.9")
G = lab("eGFR", 84)
X = [[G], [lab("eGFR", 30)], [lab("eGFR", 29)], [], [dx("Dependence on renal dialysis", "Z99.2", 90)], [G, on("Complera", 200)], [G, on("Reyataz", 200)], [G, past("Enterocolitis due to Clostridium difficile, not specified as recurrent", "A04.72", 90)],
     [G, past("Enterocolitis due to Clostridium difficile, not specified as recurrent", "A04.72", 91)], [G, on("Dexilant", 30)], [G, on("Pepcid", 30)], [G, on("Biktarvy", 200)]]
INITIAL = dict(
    age=[[born(48, 9), spec("gastroenterology")], [born(18), spec("gastroenterology")], [born(18, -1), spec("gastroenterology")], [born(48, 9)]],
    dx=[[EE], [dx("Gastro-esophageal reflux disease with esophagitis, with bleeding", "K21.01")], [dx("Functional dyspepsia", "K30")], [past("Gastro-esophageal reflux disease with esophagitis, without bleeding", "K21.00")]],
    ppi=[[failed("Prilosec", 80, 20), failed("Protonix", 70, 150)], [failed("omeprazole", 56, 20), bad("Nexium")], [failed("omeprazole", 55, 20), bad("Nexium")], [failed("Prilosec", 80, 20), failed("omeprazole", 70, 250)], [failed("Prilosec", 80, 20), contra("Protonix")],
         [failed("Prilosec", 80, 20), failed("Dexilant", 80, 200)], [failed("Prilosec", 80, 20), worked("Prevacid", 80, 200)], [bad("Aciphex"), bad("Prevacid", 9, 200)]],
    x=X,
)
MORE = {
    "pylori": dict(
        age=[[born(39, 2)], [born(18, -1)]],
        dx=[[HP], [dx("Functional dyspepsia", "K30")], [past("Helicobacter pylori [H. pylori] as the cause of diseases classified elsewhere", "B96.81")]],
        abx=[[failed("Biaxin", 14, 60)], [failed("Flagyl", 14, 360)], [failed("Flagyl", 14, 361)], [failed("Prevpac", 14, 60)], [contra("Biaxin"), contra("Flagyl")], [contra("Biaxin")], [worked("Biaxin", 14, 60)], [bad("Biaxin")], [failed("Pylera", 10, 60)]],
        x=[X[0], X[2], X[3]],
    ),
    "nerd": dict(
        dx=[[NERD, born(39, 2)], [NERD, born(18, -1)], [dx("Functional dyspepsia", "K30"), born(39, 2)]],
        both=[[failed("Dexilant", 70, 20), failed("Pepcid", 30, 150)], [failed("Nexium", 56, 20), failed("Axid", 14, 150)], [failed("Nexium", 55, 20), failed("Axid", 14, 150)], [failed("Nexium", 56, 20), failed("Axid", 13, 150)], [failed("Nexium", 90, 20)], [failed("Nexium", 90, 20), failed("Tagamet", 40, 150)]],
        x=[X[0], X[9]],
    ),
}
RENEWAL = dict(
    now=[[EE, on("Voquezna", 100)], [EE, on("vonoprazan", 56)], [EE, on("Voquezna", 55)], [EE, worked("Voquezna", 90, 5)]],
    hgb=[[lab("Hemoglobin", 13.8, 120), lab("Hemoglobin", 13.2, 10)], [lab("Hemoglobin", 13.8, 120), lab("Hemoglobin", 11.8, 10)], [lab("Hemoglobin", 13.8, 120), lab("Hemoglobin", 11.9, 10)], [lab("Hemoglobin", 13.2, 10)]],
    x=[X[0], X[2], X[3], X[6]],
)
