"""896 Kisunla: decimal numbering without indentation, a header that carries the window, exclusions of other dementias."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "896-kisunla.md", "fu-896", "Golden Gate Coast Health Net", "Kisunla", "donanemab"
CLASS, STYLE = "Alzheimer's antibody", "decimal numbers (1.1.3.1) without indentation"
COMBINED = ((44, 8), (14, 3))
K = {"donanemab"}
LINES = [
    L("age", "Member is 60 to 85 years of age", "age", lambda p: p.age_in(60, 85)),
    L("dx", "Diagnosis of mild cognitive impairment or mild dementia due to Alzheimer's disease", "dx", lambda p: p.dx("G30", "G31.84")),
    L("mmse", "MMSE score of 20 to 28", "lab", lambda p: p.lab("MMSE total score", lambda v: 20 <= v <= 28, 180), hard="the header carries the window"),
    L("cdr", "CDR global score of 0.5 or 1", "lab", lambda p: p.lab("CDR global score", lambda v: v in (0.5, 1), 180), hard="the header carries the window"),
    L("plt", "Platelet count is 50,000/mcL or higher", "lab", lambda p: p.lab("Platelet count", lambda v: v >= 50), hard="unit"),
    L("event", "No stroke, transient ischemic attack, or seizure in the past 12 months", "no", lambda p: p.no_hx("I60", "I61", "I63", "G45", "R56", "G40", within=360), hard="events in a window"),
    L("blood", "Member is not taking an anticoagulant, or any antiplatelet drug other than aspirin", "conc", lambda p: not p.on(ANTICOAGULANT | PARENTERAL | ANTIPLATELET_896), "b", hard="class with an exception"),
    L("spec", "Prescriber is a neurologist, geriatrician, or psychiatrist", "spec", lambda p: p.prescriber("neurology", "geriatrics", "psychiatry", consult=False)),
    L("now", "Member is currently receiving Kisunla", "now", lambda p: p.on(K), "r"),
    L("fall", "MMSE score has not fallen by more than 3 points from baseline", "change", lambda p: p.change("MMSE total score", K, lambda b, c: b - c <= 3), "r", hard="change from baseline, negated"),
    L("other", "Dementia of another cause (vascular dementia, Lewy body dementia, or frontotemporal dementia)", "no", lambda p: p.no_dx("F01", "G31.83", "G31.0"), exclude=True),
    L("ich", "History of intracerebral hemorrhage", "no", lambda p: p.no_hx("I61"), exclude=True),
    L("conc", "Use in combination with another amyloid beta-directed antibody (e.g., Leqembi, Aduhelm)", "conc", lambda p: not p.another(ANTIAMYLOID, "Kisunla", "donanemab"), exclude=True),
]
ATTESTATIONS = ["Amyloid PET scan or cerebrospinal fluid test is positive for amyloid beta pathology", "Brain MRI within the past year shows no more than 4 microhemorrhages",
                "Follow-up MRI scans were done before the second, third, fourth, and seventh infusions"]


def out(s):
    return ALL(s.other, s.ich, s.conc)


def initial(s):
    return ALL(s.age, s.dx, ANY(s.mmse, s.cdr), ATT, ATT, s.plt, s.event, s.blood, s.spec, out(s))


def renewal(s):
    return ALL(s.now, s.fall, ATT, s.blood, out(s))


AD = dx("Alzheimer's disease with late onset", "G30.1")
S = lambda v, ago=30: lab("MMSE total score", v, ago)
C = lambda v, ago=30: lab("CDR global score", v, ago)
INITIAL = dict(
    age=[[born(71, 100)], [born(60)], [born(60, -1)], [born(86, -1)], [born(86)]],
    dx=[[AD], [dx("Mild cognitive impairment of uncertain or unknown etiology", "G31.84")], [dx("Alzheimer's disease, unspecified", "G30.9")], [dx("Parkinson's disease without dyskinesia", "G20.A1")], [dx("Unspecified dementia, mild", "F03.A0")]],
    cog=[[S(24)], [S(20, 180)], [S(28)], [S(19)], [S(29)], [S(24, 181)], [C(0.5)], [S(18), C(1)], [S(18), C(2)], [S(29), C(0.5, 181)], [S(25, 150), S(19, 10), C(2)], []],
    plt=[[lab("Platelet count", 210)], [lab("Platelet count", 50)], [lab("Platelet count", 49)], [lab("Platelet count", 52000, 20, "/uL")], []],
    spec=[[spec("neurology")], [spec("geriatrics")], [spec("psychiatry")], [spec("internal medicine")]],
    x=[[], [on("Eliquis", 90)], [on("Plavix", 90)], [on("Aspirin", 300, dose="81 mg once daily")], [worked("Warfarin", 200, 10)], [past("Transient cerebral ischemic attack, unspecified", "G45.9", 360)], [past("Transient cerebral ischemic attack, unspecified", "G45.9", 361)],
       [past("Unspecified convulsions", "R56.9", 90)], [dx("Vascular dementia, unspecified severity, without behavioral disturbance", "F01.50")], [dx("Neurocognitive disorder with Lewy bodies", "G31.83")], [past("Nontraumatic intracerebral hemorrhage, unspecified", "I61.9", 2000)],
       [on("Leqembi", 60)], [worked("Leqembi", 100, 60)]],
)
D = lambda b, c: [S(b, 220), S(c, 15)]
RENEWAL = dict(
    age=[[born(73, 100)]],
    now=[[AD, on("Kisunla", 170)], [AD, on("donanemab", 170)], [AD, worked("Kisunla", 160, 10)]],
    fall=[D(24, 23), D(24, 21), D(24, 20), D(22, 25), [S(22, 15)], [S(24, 220)]],
    x=[[], [on("Xarelto", 60)], [on("Brilinta", 60)], [on("Leqembi", 60)], [past("Nontraumatic intracerebral hemorrhage in hemisphere, subcortical", "I61.0", 100)], [dx("Other frontotemporal neurocognitive disorder", "G31.09")]],
)
