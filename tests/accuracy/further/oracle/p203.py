"""203 Invokana: nesting, 'ONE of the following' four deep."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "203-sglt2-step.md", "bl-203", "Lone Prairie Blue", "Invokana", "canagliflozin"
CLASS, STYLE = "SGLT2 step therapy", "nested 'ONE of the following', bold connectives, table first"
COMBINED = ((20, 5), (9, 2))
MET, INS, FAR = {"metformin"}, INSULIN, {"dapagliflozin"}
BOTH = MET | INS


def discontinued(p):
    return any(m["status"] == "stopped" and m["outcome"] in ("inadequate_response", "partial_response", "intolerance") for m in p._meds(BOTH))


CONC = "The patient will NOT be using the requested agent in combination with another SGLT-2 inhibitor for the requested indication"
conc = lambda p: not p.another(SGLT2, "Invokana", "canagliflozin")
LINES = [
    L("t2", "The patient has a diagnosis of type 2 diabetes mellitus AND ONE of the following:", "dx", lambda p: p.dx("E11"), hard="a diagnosis that heads a group"),
    L("hist", "The patient's medication history includes use of metformin or insulin within the past 90 days", "trial", lambda p: p.tried(BOTH, 0, 90)),
    L("disc", "Metformin or insulin was discontinued due to lack of effectiveness or an adverse event", "trial", discontinued, hard="discontinued because of"),
    L("intol", "The patient has an intolerance or hypersensitivity to metformin or insulin", "trial", lambda p: p.intolerant(BOTH)),
    L("ci", "The patient has a contraindication to BOTH metformin AND insulin", "trial", lambda p: p.contraindicated(MET) and p.contraindicated(INS)),
    L("hf", "The patient has a diagnosis of heart failure", "dx", lambda p: p.dx("I50", "I11.0", "I13.0", "I13.2")),
    L("ckd", "The patient has a diagnosis of chronic kidney disease", "dx", lambda p: p.dx("N18")),
    L("egfr", "The patient has an eGFR of 25 mL/min/1.73 m^2 or greater", "lab", lambda p: p.lab("eGFR", lambda v: v >= 25)),
    L("req", "The requested agent is Farxiga", "if", lambda p: False, hard="depends on the drug requested"),
    L("far", "The patient has tried and had an inadequate response to Farxiga", "trial", lambda p: p.failed(FAR)),
    L("fari", "The patient has an intolerance or hypersensitivity to Farxiga that is not expected to occur with the requested agent", "trial", lambda p: p.intolerant(FAR), hard="with a clause no record shows"),
    L("conc", CONC, "conc", conc),
    L("now", "The patient is currently taking the requested agent", "now", lambda p: p.taking({"canagliflozin"}), "r"),
    L("conc2", CONC, "conc", conc, "r"),
]
ATTESTATIONS = ["The prescriber has stated that the patient has tried metformin or insulin", "The patient does NOT have any FDA labeled contraindications to the requested agent",
                "The patient has been previously approved for the requested agent through the plan's Step Therapy process", "The patient has had clinical benefit with the requested agent"]


def initial(s):
    return ALL(ANY(ALL(s.t2, ANY(s.hist, ALL(ATT, s.disc), s.intol, s.ci)), s.hf, ALL(s.ckd, s.egfr)), ANY(s.req, s.far, s.fari), s.conc, ATT)


def renewal(s):
    return ALL(ATT, s.now, ATT, s.conc2)


T2 = dx("Type 2 diabetes mellitus", "E11.9")
INITIAL = dict(
    dx=[[T2], [dx("Type 2 diabetes mellitus with hyperglycemia", "E11.65")], [dx("Type 1 diabetes mellitus", "E10.9")], [dx("Chronic systolic (congestive) heart failure", "I50.22")],
        [dx("Chronic kidney disease, stage 3b", "N18.32"), lab("eGFR", 25)], [dx("Chronic kidney disease, stage 4 (severe)", "N18.4"), lab("eGFR", 24)], [dx("Chronic kidney disease, stage 3b", "N18.32")],
        [past("Heart failure, unspecified", "I50.9")], [dx("Hypertensive heart disease with heart failure", "I11.0")]],
    met=[[on("Metformin", 200)], [worked("Metformin", 300, 90)], [worked("Metformin", 300, 91)], [failed("Metformin", 100, 400)], [bad("Glucophage", 10, 500)], [contra("Metformin")], [contra("Metformin"), contra("Lantus")],
         [on("Tresiba", 60)], [on("Glyxambi", 30)], [], [worked("Synjardy", 200, 60)]],
    far=[[failed("Farxiga", 90, 10)], [worked("Farxiga", 90, 10)], [bad("dapagliflozin", 9)], [partial("Xigduo XR", 80, 20)], [], [failed("Jardiance", 100)], [contra("Farxiga")]],
    conc=[[], [on("Jardiance", 30)], [on("Januvia", 60)], [on("Steglatro", 60)], [on("canagliflozin", 20)]],
)
RENEWAL = dict(
    now=[[T2, on("Invokana", 300)], [T2, on("canagliflozin", 10)], [T2, worked("Invokana", 300, 25)], [T2], [T2, on("Farxiga", 300)]],
    conc=[[], [on("Glyxambi", 30)], [worked("Jardiance", 90, 40)], [on("Ozempic", 60)]],
)
