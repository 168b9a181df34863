"""265 Multaq: NYHA class inside an absence, 'unless a pacemaker', failure of one of four."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "265-multaq-centene.txt", "fu-265", "Saltmarsh Health Alliance", "Multaq", "dronedarone"
CLASS, STYLE = "atrial fibrillation, antiarrhythmic", "must meet all, semicolons, III. not authorized"
COMBINED = ((24, 3), (7, 1))
AAD = ("amiodarone", "flecainide", "propafenone", "sotalol")
CYP = "Multaq is not prescribed concurrently with a strong CYP3A inhibitor (e.g., ketoconazole, itraconazole, clarithromycin, ritonavir)"
HF = ("I50", "I11.0", "I13.0", "I13.2")
LINES = [
    L("af", "Diagnosis of paroxysmal or persistent atrial fibrillation (AF)", "dx", lambda p: p.dx("I48.0", "I48.1")),
    L("age", "Age ≥ 18 years", "age", lambda p: p.age_ge(18)),
    L("card", "Prescribed by or in consultation with a cardiologist", "spec", lambda p: p.prescriber("cardiology")),
    L("one", "Failure of one of the following, unless clinically significant adverse effects are experienced or all are contraindicated: amiodarone, flecainide, propafenone, sotalol", "mix",
      lambda p: p.failed(set(AAD)) or p.intolerant(set(AAD)) or all(p.contraindicated({d}) for d in AAD), hard="unless clause in the middle, all contraindicated, inline list"),
    L("nyha", "Member does not have NYHA class IV heart failure", "no", lambda p: NOT(ALL(p.dx(*HF), p.lab("NYHA class", lambda v: v == 4))), hard="condition and value, both needed to exclude"),
    L("av", "Member does not have second- or third-degree atrioventricular (AV) block or sick sinus syndrome, unless used with a functioning pacemaker", "mix",
      lambda p: p.no_dx("I44.1", "I44.2", "I49.5") or p.dx("Z95.0"), hard="an absence with an exception"),
    L("cyp", CYP, "conc", lambda p: not p.on({"ketoconazole", "itraconazole", "clarithromycin", "ritonavir", "posaconazole", "voriconazole", "nefazodone"}), "b"),
    L("cur", "Currently receiving medication via Saltmarsh benefit or member has previously met initial approval criteria", "now",
      lambda p: True if p.taking({"dronedarone"}) else None, "r", hard="a fact or an attestation"),
    L("perm", "Permanent atrial fibrillation", "no", lambda p: p.no_dx("I48.21"), exclude=True),
    L("preg", "Pregnancy", "no", lambda p: p.no_dx(*PREGNANT), exclude=True),
]
ATTESTATIONS = ["Prescriber attests that liver function tests will be monitored", "Dose does not exceed 800 mg per day (2 tablets per day)",
                "Member is responding positively to therapy", "If request is for a dose increase, new dose does not exceed 800 mg per day"]


def initial(s):
    return ALL(s.af, s.age, s.card, s.one, s.nyha, s.av, ATT, s.cyp, s.perm, s.preg)


def renewal(s):
    return ALL(s.cur, ATT, s.cyp, s.perm, s.preg)


PAF = dx("Paroxysmal atrial fibrillation", "I48.0")
HFD = dx("Chronic systolic (congestive) heart failure", "I50.22")
X = [[], [on("Sporanox", 20)], [on("clarithromycin", 6)], [worked("Biaxin", 10, 30)], [on("Lipitor")], [dx("Permanent atrial fibrillation", "I48.21")], [sex("female"), dx("Pregnant state, incidental", "Z33.1", 40)]]
INITIAL = dict(
    age=[[born(63, 70)], [born(18)], [born(18, -1)]],
    af=[[PAF], [dx("Longstanding persistent atrial fibrillation", "I48.11")], [dx("Other persistent atrial fibrillation", "I48.19")], [dx("Typical atrial flutter", "I48.3")], [past("Paroxysmal atrial fibrillation", "I48.0")]],
    spec=[[spec("cardiology")], [spec("internal medicine")]],
    one=[[failed("Betapace", 90)], [partial("Rythmol", 40)], [bad("Pacerone")], [contra("Tambocor")], [contra("Tambocor"), contra("Amiodarone"), contra("Propafenone"), contra("Sotalol")],
         [worked("Tambocor", 200)], [failed("Metoprolol", 100)], []],
    nyha=[[], [HFD, lab("NYHA class", 4)], [HFD, lab("NYHA class", 3)], [HFD], [HFD, lab("NYHA class", 4, 200), lab("NYHA class", 2, 10)]],
    av=[[], [dx("Sick sinus syndrome", "I49.5")], [dx("Atrioventricular block, second degree", "I44.1"), dx("Presence of cardiac pacemaker", "Z95.0")], [dx("Atrioventricular block, first degree", "I44.0")]],
    x=X,
)
RENEWAL = dict(
    cur=[[PAF, on("Multaq", 170)], [PAF, on("dronedarone", 20)], [PAF, worked("Multaq", 170, 9)], [PAF]],
    x=X,
)
