"""826 Eliquis: Centene clinical policy, numbered with a-b items and asterisk footnotes, continued therapy, not authorized."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "826-eliquis.txt", "fu-826", "Gateway Plains Health", "Eliquis", "apixaban"
CLASS, STYLE = "anticoagulant", "Centene, I. A. 1. a. with semicolons and asterisk footnotes"
COMBINED = ((34, 5), (12, 2))
W = {"warfarin"}
VTE = ("I82.4", "I26")
LINES = [
    L("af", "Diagnosis of atrial fibrillation", "dx", lambda p: p.dx("I48.0", "I48.1", "I48.2", "I48.91")),
    L("valve", "Member does not have a prosthetic heart valve or mitral stenosis", "no", lambda p: p.no_dx("Z95.2", "Z95.3", "Z95.4", "I05.0", "I05.2", "I34.2")),
    L("age", "Age ≥ 18 years", "age", lambda p: p.age_ge(18)),
    L("a65", "Age ≥ 65 years", "age", lambda p: p.age_ge(65)),
    L("hf", "Heart failure", "dx", lambda p: p.dx("I50", "I11.0", "I13.0", "I13.2")),
    L("htn", "Hypertension", "dx", lambda p: p.dx("I10", "I11", "I12", "I13", "I15", "I16")),
    L("dm", "Diabetes mellitus", "dx", lambda p: p.dx(*DIABETES)),
    L("str", "Prior stroke, transient ischemic attack, or myocardial infarction", "dx", lambda p: p.hx("I60", "I61", "I63", "I69.3", "G45", "Z86.73", "I21", "I22", "I25.2"), hard="prior: resolved counts"),
    L("war", "Failure of a ≥ 60-day trial of warfarin*, unless contraindicated or clinically significant adverse effects are experienced", "trial", lambda p: p.tfci(W, 60), hard="asterisk and unless clause"),
    L("vte", "Diagnosis of deep vein thrombosis (DVT) or pulmonary embolism (PE)", "dx", lambda p: p.dx(*VTE)),
    L("new", "The DVT or PE occurred within the last 90 days", "dx", lambda p: p.hx(*VTE, within=90), hard="an event in a window"),
    L("six", "Member has completed at least 6 months of treatment with another oral anticoagulant (e.g., warfarin*, Xarelto*)", "trial", lambda p: p.tried(ORAL_ANTICOAGULANT_OTHER, 180), hard="a class less the requested drug"),
    L("preg", "Member is not pregnant", "no", lambda p: p.no_dx(*PREGNANT)),
    L("now", "Currently receiving Eliquis", "now", lambda p: p.on({"apixaban"}), "r"),
    L("cbc", "Hemoglobin ≥ 8 g/dL and platelet count ≥ 50 x 10^9/L, both measured within the last 6 months", "lab",
      lambda p: ALL(p.lab("Hemoglobin", lambda v: v >= 8, 180), p.lab("Platelet count", lambda v: v >= 50, 180)), "r", hard="two tests, one window"),
    L("cr", "If member is ≥ 80 years of age, serum creatinine was measured within the last 6 months and is ≤ 2.5 mg/dL", "if",
      lambda p: IF(p.age_ge(80), p.lab("Creatinine", lambda v: v <= 2.5, 180)), "r", hard="conditional"),
    L("xaps", "Antiphospholipid syndrome", "no", lambda p: p.no_dx("D68.61"), exclude=True),
    L("xac", "Concurrent use with another anticoagulant (e.g., warfarin, Xarelto, Pradaxa, enoxaparin)", "conc", lambda p: not p.another(ANY_ANTICOAGULANT, "Eliquis", "apixaban"), exclude=True),
    L("xcir", "Cirrhosis of the liver", "no", lambda p: p.no_dx("K74.3", "K74.4", "K74.5", "K74.6", "K70.3"), exclude=True),
]
ATTESTATIONS = ["Dose does not exceed 10 mg (2 tablets) per day", "Dose does not exceed 20 mg (4 tablets) per day for 7 days, followed by 10 mg per day",
                "Member has previously met the initial approval criteria under this plan", "Member is responding positively to therapy"]


def excluded(s):
    return ALL(s.xaps, s.xac, s.xcir)


def initial(s):
    return ALL(ANY(ALL(s.af, s.valve, s.age, ANY(s.a65, s.hf, s.htn, s.dm, s.str), s.war, ATT), ALL(s.vte, s.age, ANY(s.new, s.six), s.preg, ATT)), excluded(s))


def renewal(s):
    return ALL(ANY(s.now, ATT), s.cbc, s.cr, ATT, excluded(s))


AF = dx("Unspecified atrial fibrillation", "I48.91")
HTN = dx("Essential (primary) hypertension", "I10")
DVT = ("Acute embolism and thrombosis of unspecified deep veins of unspecified lower extremity", "I82.409")
INITIAL = dict(
    age=[[born(58, 30)], [born(18)], [born(18, -1)]],
    dx=[[AF], [dx("Paroxysmal atrial fibrillation", "I48.0")], [dx("Supraventricular tachycardia, unspecified", "I47.10")]],
    risk=[[HTN], [], [born(65)], [born(65, -1)], [dx("Heart failure, unspecified", "I50.9")], [dx("Type 2 diabetes mellitus without complications", "E11.9")], [past("Cerebral infarction, unspecified", "I63.9", 1200)], [past("NSTEMI", "I21.4", 700)],
          [past("Essential (primary) hypertension", "I10")], [dx("Prediabetes", "R73.03")]],
    war=[[failed("Coumadin", 120)], [failed("Warfarin", 60)], [failed("Jantoven", 59)], [bad("Warfarin", 10)], [contra("Coumadin")], [worked("Warfarin", 200, 30)], [partial("Warfarin", 90)], [failed("Xarelto", 100)], []],
    valve=[[], [dx("Presence of prosthetic heart valve", "Z95.2")], [dx("Rheumatic mitral stenosis", "I05.0")], [dx("Nonrheumatic mitral (valve) insufficiency", "I34.0")]],
    x=[[], [dx("Antiphospholipid syndrome", "D68.61")], [on("Xarelto", 20)], [on("Lovenox", 10)], [dx("Unspecified cirrhosis of liver", "K74.60")], [dx("Fatty (change of) liver, not elsewhere classified", "K76.0")]],
)
MORE = {
    "vte": dict(
        age=[[born(46, 70), sex("female")], [born(17, 340), sex("female")]],
        dx=[[dx(*DVT, 20)], [dx("Other pulmonary embolism without acute cor pulmonale", "I26.99", 90)], [dx(*DVT, 91)], [dx(*DVT, 240), worked("Xarelto", 180, 20)], [dx(*DVT, 240), failed("Warfarin", 179, 20)], [past(DVT[0], DVT[1], 60)],
            [dx("Personal history of other venous thrombosis and embolism", "Z86.718", 60)]],
        preg=[[], [dx("Pregnant state, incidental", "Z33.1", 60)]],
        x=[[], [on("Coumadin", 30)]],
    ),
}
RENEWAL = dict(
    age=[[born(66, 10)], [born(80), lab("Creatinine", 1.1)], [born(80), lab("Creatinine", 2.6)], [born(80)], [born(80, -1)], [born(84), lab("Creatinine", 1.1, 181)]],
    now=[[AF, HTN, on("Eliquis", 300)], [AF, HTN, on("apixaban", 300)], [AF, HTN, worked("Eliquis", 300, 20)]],
    cbc=[[lab("Hemoglobin", 12.8), lab("Platelet count", 210)], [lab("Hemoglobin", 8.0, 180), lab("Platelet count", 50, 180)], [lab("Hemoglobin", 7.9), lab("Platelet count", 210)], [lab("Hemoglobin", 12.8), lab("Platelet count", 49)],
         [lab("Hemoglobin", 12.8)], [lab("Hemoglobin", 12.8, 181), lab("Platelet count", 210)]],
    x=[[], [on("Warfarin", 30)], [past("Antiphospholipid syndrome", "D68.61")]],
)
