"""489 Zavzpret: Prime Therapeutics with quantity limit criteria that are no coverage criteria."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "489-zavzpret.md", "fu-489", "Blue Saguaro Cross", "Zavzpret", "zavegepant"
CLASS, STYLE = "acute migraine, CGRP antagonist", "Prime Therapeutics TARGET AGENT(S), nested 1./A./1. with bold connectives, quantity limit criteria"
COMBINED = ((26, 7), (8, 3))
GEP = {"rimegepant", "ubrogepant"}
PREV = {"amitriptyline", "divalproex", "propranolol", "topiramate", "venlafaxine", "erenumab", "fremanezumab", "galcanezumab"}
MD = "Monthly migraine days"
CONC = "The patient will NOT be using the requested agent in combination with another acute use CGRP (i.e., Nurtec ODT, Ubrelvy)"
MOH = "The patient does NOT have medication overuse headache"
DX = "The patient has a diagnosis of migraine with or without aura"
CVD = ("I20", "I21", "I22", "I24", "I25", "I63", "G45", "Z86.73")
LINES = [
    L("dx", DX, "dx", lambda p: p.dx("G43.0", "G43.1", "G43.7", "G43.9"), "b"),
    L("age", "The patient is 18 years of age or over", "age", lambda p: p.age_ge(18)),
    L("tri", "The patient has tried and had an inadequate response to TWO triptans", "trial", lambda p: count(lambda d: p.failed({d}), *TRIPTAN) >= 2, hard="a number of one class"),
    L("trix", "The patient has an intolerance or hypersensitivity to TWO triptans", "trial", lambda p: count(lambda d: p.intolerant({d}), *TRIPTAN) >= 2),
    L("cvd", "The patient has a history of coronary artery disease, stroke, or transient ischemic attack", "dx", lambda p: p.hx(*CVD)),
    L("gep", "The patient has tried and had an inadequate response to Nurtec ODT or Ubrelvy", "trial", lambda p: p.failed(GEP)),
    L("gepx", "The patient has an intolerance, hypersensitivity, or FDA labeled contraindication to Nurtec ODT or Ubrelvy", "trial", lambda p: p.intolerant(GEP) or p.contraindicated(GEP)),
    L("lt8", "The patient has fewer than 8 migraine days per month", "lab", lambda p: p.lab(MD, lambda v: v < 8)),
    L("ge8", "The patient has 8 or more migraine days per month", "lab", lambda p: p.lab(MD, lambda v: v >= 8)),
    L("prev", "The patient is currently taking a migraine preventive agent (i.e., amitriptyline, divalproex, propranolol, topiramate, venlafaxine, Aimovig, Ajovy, Emgality)", "now", lambda p: p.on(PREV)),
    L("crcl", "The patient has a creatinine clearance of 30 mL/min or greater", "lab", lambda p: p.lab("Creatinine clearance", lambda v: v >= 30)),
    L("moh", MOH, "no", lambda p: p.no_dx("G44.4"), "b"),
    L("conc", CONC, "conc", lambda p: not p.on(GEP), "b"),
]
ATTESTATIONS = ["The requested agent is being used for acute migraine treatment", "The prescriber states that the patient cannot take an oral agent because of nausea or vomiting",
                "The patient does NOT have any FDA labeled contraindications to the requested agent", "The patient has had clinical benefit with the requested agent",
                "The patient has been previously approved for the requested agent through the plan's Prior Authorization process [Note: patients not previously approved for the requested agent will require initial evaluation review]"]


def initial(s):
    return ALL(s.dx, ATT, s.age, ANY(s.tri, s.trix, s.cvd), ANY(s.gep, s.gepx, ATT), ANY(s.lt8, ALL(s.ge8, s.prev)), s.crcl, s.moh, s.conc, ATT)


def renewal(s):
    return ALL(ATT, ATT, s.dx, s.conc, s.moh)


M, CR = dx("Migraine without aura, not intractable, without status migrainosus", "G43.009"), "Creatinine clearance"
INITIAL = dict(
    age=[[born(36, 40)], [born(18)], [born(18, -1)]],
    dx=[[M], [dx("Migraine with aura, intractable, without status migrainosus", "G43.119")], [dx("Tension-type headache, unspecified, not intractable", "G44.209")]],
    tri=[[failed("Imitrex", 60, 100), failed("Maxalt", 30, 200)], [failed("Imitrex", 60, 100)], [failed("Imitrex", 60, 100), failed("sumatriptan", 40, 300)], [bad("Relpax"), bad("Zomig")], [bad("Relpax"), failed("Imitrex", 60, 100)],
         [past("Cerebral infarction, unspecified", "I63.9", 900)], [dx("Atherosclerotic heart disease of native coronary artery without angina pectoris", "I25.10")],
         [dx("Personal history of transient ischemic attack (TIA), and cerebral infarction without residual deficits", "Z86.73")], [worked("Imitrex", 200, 10), worked("Maxalt", 90, 300)],
         [failed("Treximet", 50, 40), partial("Frova", 40, 200)]],
    gep=[[failed("Nurtec ODT", 60, 30)], [bad("Ubrelvy")], [contra("Nurtec ODT")], [failed("Qulipta", 90, 30)], [worked("Ubrelvy", 90, 20)]],
    days=[[lab(MD, 5)], [lab(MD, 7)], [lab(MD, 8)], [lab(MD, 8), on("Topamax", 90)], [lab(MD, 14), on("Aimovig", 90)], [lab(MD, 14), worked("Aimovig", 90, 20)], []],
    crcl=[[lab(CR, 92)], [lab(CR, 30)], [lab(CR, 29)], []],
    x=[[], [dx("Drug-induced headache, not elsewhere classified, not intractable", "G44.40")], [on("Ubrelvy", 20)], [on("Emgality", 100)], [past("Drug-induced headache, not elsewhere classified, not intractable", "G44.40")]],
)
RENEWAL = dict(
    dx=[[M, on("Zavzpret", 300)], [dx("Chronic migraine without aura, not intractable, without status migrainosus", "G43.709"), on("zavegepant", 300)], [past("Migraine without aura, not intractable, without status migrainosus", "G43.009"), on("Zavzpret", 300)]],
    x=[[], [on("Nurtec ODT", 20)], [worked("Nurtec ODT", 20, 30)], [dx("Drug-induced headache, not elsewhere classified, intractable", "G44.41")]],
)
