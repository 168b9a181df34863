"""244 Verquvo: nested numbering, both halves of background therapy."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "244-verquvo-nested.md", "bc-244", "Great Basin Prime Benefits", "Verquvo", "vericiguat"
CLASS, STYLE = "heart failure, sGC stimulator", "ONE/BOTH of the following, 1. A. 1., AND/OR at line ends"
COMBINED = ((24, 4), (9, 2))
RAAS = ACE | ARB | {"sacubitril"}
LINES = [
    L("hf", "The patient has a diagnosis of symptomatic chronic heart failure (NYHA class II, III, or IV)", "mix",
      lambda p: ALL(p.dx("I50", "I11.0", "I13.0", "I13.2"), p.lab("NYHA class", lambda v: v in (2, 3, 4))), hard="NYHA class inside the diagnosis line"),
    L("ef", "The patient has a left ventricular ejection fraction (LVEF) of less than 45%", "lab", lambda p: p.lab("LVEF", lambda v: v < 45)),
    L("age", "The patient is 18 years of age or over", "age", lambda p: p.age_ge(18)),
    L("ras", "The patient has tried an ACE inhibitor, an ARB, or Entresto for at least 30 days", "trial", lambda p: p.tried(RAAS, 30)),
    L("rasi", "The patient has an intolerance or hypersensitivity to an ACE inhibitor, an ARB, or Entresto", "trial", lambda p: p.intolerant(RAAS)),
    L("rasc", "The patient has a contraindication to an ACE inhibitor, an ARB, or Entresto", "trial", lambda p: p.contraindicated(RAAS)),
    L("bb", "The patient is currently treated with bisoprolol, carvedilol, or metoprolol succinate", "now", lambda p: p.taking({"bisoprolol", "carvedilol", "metoprolol"})),
    L("bbi", "The patient has an intolerance, hypersensitivity, or contraindication to a beta-blocker", "trial", lambda p: p.intolerant(BETA_BLOCKER) or p.contraindicated(BETA_BLOCKER)),
    L("preg", "The patient is not pregnant", "no", lambda p: p.no_dx(*PREGNANT)),
    L("conc", "The patient is NOT using the requested agent in combination with riociguat (Adempas) or a PDE-5 inhibitor (e.g., sildenafil, tadalafil)", "conc",
      lambda p: not p.on({"riociguat"} | PDE5), "b"),
    L("spec", "The prescriber is a specialist in the area of the patient's diagnosis (e.g., cardiologist) or the prescriber has consulted with a specialist in the area of the patient's diagnosis", "spec",
      lambda p: p.prescriber("cardiology"), "b", hard="specialist or consulted"),
    L("now", "The patient is currently being treated with Verquvo", "now", lambda p: p.taking({"vericiguat"}), "r"),
]
ATTESTATIONS = ["The patient was hospitalized for worsening heart failure within the past 6 months",
                "The patient received outpatient intravenous diuretics for heart failure within the past 3 months",
                "The patient has been previously approved for the requested agent through the plan's Prior Authorization process",
                "The patient has had clinical benefit with the requested agent"]


def initial(s):
    return ALL(s.hf, s.ef, s.age, ANY(ATT, ATT), ALL(ANY(s.ras, s.rasi, s.rasc), ANY(s.bb, s.bbi)), s.preg, s.conc, s.spec)


def renewal(s):
    return ALL(ATT, ATT, s.now, s.conc, s.spec)


HF = dx("Chronic systolic (congestive) heart failure", "I50.22")
C = [[], [on("Adempas", 60)], [on("Viagra", 90)], [on("Tadalafil", 40)], [worked("Revatio", 60, 20)]]
S = [[spec("cardiology")], [spec("family medicine")], [spec("internal medicine")]]
INITIAL = dict(
    age=[[born(63, 9)], [born(18)], [born(18, -1)]],
    hf=[[HF, lab("NYHA class", 3)], [HF, lab("NYHA class", 2)], [HF, lab("NYHA class", 1)], [HF], [dx("Hypertensive heart disease with heart failure", "I11.0"), lab("NYHA class", 4)],
        [dx("Dilated cardiomyopathy", "I42.0"), lab("NYHA class", 3)], [past("Heart failure, unspecified", "I50.9"), lab("NYHA class", 2)]],
    ef=[[lab("LVEF", 32)], [lab("LVEF", 44)], [lab("LVEF", 45)], [lab("LVEF", 30, 400), lab("LVEF", 50, 30)], []],
    ras=[[worked("Entresto", 100)], [on("Lisinopril", 30)], [worked("Losartan", 29)], [bad("Vasotec")], [contra("Entresto")], [worked("Norvasc", 200)], []],
    bb=[[on("Carvedilol", 200)], [on("Toprol-XL", 20)], [on("Zebeta", 50)], [on("Tenormin", 90)], [worked("Coreg", 200, 10)], [bad("Atenolol")], [contra("Metoprolol")], []],
    preg=[[], [sex("female"), born(34, 6), dx("Pregnant state, incidental", "Z33.1", 50)]],
    conc=C, spec=S,
)
RENEWAL = dict(
    now=[[HF, on("Verquvo", 300)], [HF, worked("Verquvo", 300, 20)], [HF, on("vericiguat", 40)], [HF]],
    conc=C, spec=S,
)
