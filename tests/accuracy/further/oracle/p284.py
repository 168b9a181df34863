"""284 Verquvo: clinical policy, a header whose verb and excuse hold for its items."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "284-verquvo.md", "bj-284", "Cedar Basin Managed Care", "Verquvo", "vericiguat"
CLASS, STYLE = "heart failure, sGC stimulator", "must meet all, semicolons, header verb with an excuse"
COMBINED = ((14, 1), (5, 0))
LINES = [
    L("hf", "Diagnosis of chronic heart failure of New York Heart Association (NYHA) Class II, III, or IV", "mix",
      lambda p: ALL(p.dx("I50", "I11.0", "I13.0", "I13.2"), p.lab("NYHA class", lambda v: v in (2, 3, 4))), hard="class inside the diagnosis"),
    L("ef", "Left ventricular ejection fraction (LVEF) < 45% within the past year", "lab", lambda p: p.lab("LVEF", lambda v: v < 45, 365)),
    L("card", "Prescribed by or in consultation with a cardiologist", "spec", lambda p: p.prescriber("cardiology")),
    L("age", "Age ≥ 18 years", "age", lambda p: p.age_ge(18)),
    L("gdmt", "Member is currently receiving both of the following, unless contraindicated or clinically significant adverse effects are experienced (a and b):", "mix",
      lambda p: all(p.taking(g) or p.intolerant(g) or p.contraindicated(g) for g in (ACE | ARB | {"sacubitril"}, BETA_BLOCKER | {"nebivolol"})),
      hard="the header's verb and excuse hold for each item"),
    L("conc", "Verquvo is not prescribed concurrently with riociguat (Adempas) or a PDE-5 inhibitor (e.g., sildenafil, tadalafil)", "conc",
      lambda p: not p.on({"riociguat"} | PDE5), "b"),
    L("now", "Member is currently receiving Verquvo", "now", lambda p: p.taking({"vericiguat"}), "r"),
    L("preg", "Pregnancy", "no", lambda p: p.no_dx(*PREGNANT), exclude=True),
    L("ph", "Pulmonary hypertension", "no", lambda p: p.no_dx("I27.0", "I27.2"), exclude=True),
]
ATTESTATIONS = ["Provider attestation that the member was hospitalized for heart failure or needed outpatient intravenous diuretics within the past 6 months",
                "Dose does not exceed 10 mg (1 tablet) per day", "Member is responding positively to therapy",
                "If request is for a dose increase, new dose does not exceed 10 mg (1 tablet) per day"]


def initial(s):
    return ALL(s.hf, s.ef, s.card, s.age, ATT, s.gdmt, s.conc, s.preg, s.ph)


def renewal(s):
    return ALL(s.now, ATT, s.conc, s.preg, s.ph)


HF = dx("Chronic systolic (congestive) heart failure", "I50.22")
N = "NYHA class"
INITIAL = dict(
    age=[[born(63, 9)], [born(18, -1)]],
    hf=[[HF, lab(N, 3)], [dx("Hypertensive heart disease with heart failure", "I11.0"), lab(N, 2)], [HF, lab(N, 1)], [HF], [dx("Dilated cardiomyopathy", "I42.0"), lab(N, 3)]],
    ef=[[lab("LVEF", 32)], [lab("LVEF", 44, 365)], [lab("LVEF", 45)], [lab("LVEF", 32, 366)], []],
    spec=[[spec("cardiology")], [spec("internal medicine")]],
    meds=[[on("Entresto"), on("Coreg")], [on("Lisinopril"), bad("Carvedilol")], [on("Diovan"), contra("Bisoprolol")], [on("Coreg")],
          [on("Entresto"), worked("Toprol-XL", 300, 60)], [on("Entresto"), on("Norvasc")]],
    x=[[], [on("Revatio")], [worked("Cialis", 60, 20)], [dx("Primary pulmonary hypertension", "I27.0")]],
)
RENEWAL = dict(
    now=[[HF, on("Verquvo", 170)], [HF, worked("Verquvo", 150, 12)]],
    x=[[], [on("Adempas")], [sex("female"), dx("Pregnant state, incidental", "Z33.1", 50)]],
)
