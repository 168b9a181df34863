"""250 Dexilant: plain sentences, 'for each of two', unless, a conditional on age."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "250-dexilant-prose.txt", "bc-250", "Copper Mesa Blue Plan", "Dexilant", "dexlansoprazole"
CLASS, STYLE = "GERD, proton pump inhibitor", "prose paragraphs"
COMBINED = ((24, 4), (9, 2))
GEN = ("omeprazole", "esomeprazole", "lansoprazole", "pantoprazole", "rabeprazole")
LINES = [
    L("age", "Dexilant is considered for members 12 years of age and older", "age", lambda p: p.age_ge(12)),
    L("dx", "The member must have a diagnosis of gastroesophageal reflux disease or erosive esophagitis", "dx", lambda p: p.dx("K21")),
    L("two", "For each of two generic proton pump inhibitors (omeprazole, esomeprazole, lansoprazole, pantoprazole, or rabeprazole), the member must have had an inadequate response to at least 8 weeks of treatment, an intolerance, or a contraindication, unless the member has Barrett's esophagus", "mix",
      lambda p: sum(p.tfci({g}, 56) for g in GEN) >= 2 or p.dx("K22.7"), hard="each of two, unless clause"),
    L("ped", "If the member is under 18 years of age, Dexilant must be prescribed by or in consultation with a gastroenterologist", "if",
      lambda p: IF(not p.age_ge(18), p.prescriber("gastroenterology")), hard="conditional on age"),
    L("cont", "The member must be taking Dexilant and must still have a diagnosis of gastroesophageal reflux disease or erosive esophagitis", "mix",
      lambda p: p.taking({"dexlansoprazole"}) and p.dx("K21"), "r", hard="drug and diagnosis on one line"),
    L("ppi", "Dexilant is not covered together with another proton pump inhibitor", "conc", lambda p: not p.another(PPI, "Dexilant", "dexlansoprazole"), exclude=True),
    L("ril", "Dexilant is not covered for members who take a product that contains rilpivirine, such as Edurant or Juluca", "conc", lambda p: not p.on({"rilpivirine"}), exclude=True),
    L("cdi", "Dexilant is not covered for members who have had a Clostridioides difficile infection within the past 90 days", "no", lambda p: p.no_hx("A04.7", within=90), exclude=True),
]
ATTESTATIONS = ["The prescriber confirms that the member has been advised on meal timing, weight, and raising the head of the bed", "The prescriber confirms that symptoms have improved on treatment"]


def initial(s):
    return ALL(s.age, s.dx, s.two, s.ped, ATT, s.ppi, s.ril, s.cdi)


def renewal(s):
    return ALL(s.cont, ATT, s.ppi, s.ril, s.cdi)


GERD = dx("Gastro-esophageal reflux disease without esophagitis", "K21.9")
X = [[], [on("Protonix", 50)], [on("Vimovo", 50)], [on("Pepcid", 50)], [on("Juluca", 200)], [on("Edurant", 200)], [past("Enterocolitis due to Clostridium difficile, not specified as recurrent", "A04.72", 90)],
     [past("Enterocolitis due to Clostridium difficile, not specified as recurrent", "A04.72", 91)]]
INITIAL = dict(
    age=[[born(46, 4)], [born(12), spec("gastroenterology")], [born(12, -1), spec("gastroenterology")], [born(17), spec("pediatrics")], [born(18), spec("pediatrics")]],
    dx=[[GERD], [dx("Gastro-esophageal reflux disease with esophagitis, without bleeding", "K21.00")], [dx("Heartburn", "R12")], [dx("Gastric ulcer, unspecified as acute or chronic, without hemorrhage or perforation", "K25.9")]],
    two=[[failed("Omeprazole", 90, 150), failed("Protonix", 70)], [failed("Omeprazole", 56, 150), failed("Pantoprazole", 55)], [failed("Prilosec", 100, 150), failed("Omeprazole", 100)], [bad("Nexium"), failed("Aciphex", 60)],
         [contra("Prevacid"), bad("Omeprazole")], [failed("Omeprazole", 100)], [failed("Omeprazole", 100, 150), failed("Pepcid", 100)], [dx("Barrett's esophagus without dysplasia", "K22.70")], [worked("Omeprazole", 100, 150), worked("Protonix", 70)], []],
    x=X,
)
RENEWAL = dict(
    cont=[[GERD, on("Dexilant", 100)], [GERD, worked("Dexilant", 100, 10)], [on("Dexilant", 100), dx("Heartburn", "R12")], [on("dexlansoprazole", 30), dx("Gastro-esophageal reflux disease with esophagitis, without bleeding", "K21.00")]],
    x=X[:3] + X[4:5] + X[6:],
)
