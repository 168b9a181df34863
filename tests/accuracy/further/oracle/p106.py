"""106 Verquvo: -AND- lines, nesting by markers alone, a header that carries the verb."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "106-verquvo-notification.txt", "fu-106", "Cascade Summit Health Plan", "Verquvo", "vericiguat"
CLASS, STYLE = "heart failure, vericiguat", "-AND- lines, nesting by markers without indentation"
BB, RAAS, MRA = {"bisoprolol", "carvedilol", "metoprolol"}, ACE | ARB | {"sacubitril"}, {"spironolactone", "eplerenone"}
has = lambda p, g: p.on(g) or p.intolerant(g) or p.contraindicated(g)
CONC = "Patient is not taking riociguat or a PDE-5 inhibitor (e.g., sildenafil, tadalafil)"
LINES = [
    L("dx", "Diagnosis of chronic heart failure", "dx", lambda p: p.dx("I50")),
    L("ef", "Left ventricular ejection fraction is less than 45%", "lab", lambda p: p.lab("LVEF", lambda v: v < 45)),
    L("each", "Patient is receiving, or has an intolerance or contraindication to, each of the following:", "mix",
      lambda p: has(p, BB) and has(p, RAAS) and has(p, MRA), hard="the header carries the verb for three classes"),
    L("conc", CONC, "conc", lambda p: not p.on(PDE5 | {"riociguat"}), "b"),
    L("preg", "Patient is not pregnant", "no", lambda p: p.no_dx(*PREGNANT)),
    L("spec", "Prescribed by or in consultation with a cardiologist", "spec", lambda p: p.prescriber("cardiology")),
]
ATTESTATIONS = ["Patient was hospitalized for heart failure, or needed intravenous diuretics as an outpatient, within the last 6 months",
                "Documentation of positive clinical response to Verquvo therapy"]


def initial(s):
    return ALL(s.dx, s.ef, ATT, s.each, s.conc, s.preg, s.spec)


def renewal(s):
    return ALL(ATT, s.conc)


HF = dx("Chronic systolic (congestive) heart failure", "I50.22")
INITIAL = dict(
    dx=[[HF], [dx("Chronic combined systolic and diastolic heart failure", "I50.42")], [dx("Essential hypertension", "I10")], [past("Chronic systolic heart failure", "I50.22")], []],
    ef=[[lab("LVEF", 32)], [lab("LVEF", 44)], [lab("LVEF", 45)], [], [lab("LVEF", 35, 500), lab("LVEF", 48, 20)]],
    each=[[on("Coreg"), on("Entresto"), on("Spironolactone")], [on("Toprol-XL"), on("Lisinopril"), on("Inspra")], [on("Coreg"), on("Losartan"), contra("Spironolactone")],
          [on("Coreg"), on("Entresto")], [bad("Metoprolol"), bad("Lisinopril"), on("Aldactone")], [failed("Carvedilol", 90, 10), on("Entresto"), on("Spironolactone")],
          [on("atenolol"), on("Entresto"), on("Spironolactone")], [on("Coreg"), on("Lisinopril"), on("Valsartan")], []],
    conc=[[], [on("Adempas")], [on("Viagra")], [worked("Revatio", 60, 90)], [on("Cialis", 15)]],
    preg=[[sex("female"), born(39, 12)], [sex("female"), born(39, 12), dx("Pregnant state", "Z33.1", 50)], [sex("female"), born(39, 12), past("Pregnant state", "Z33.1", 900)], [sex("male")]],
    spec=[[spec("cardiology")], [spec("internal medicine")], [spec("nephrology")]],
)
RENEWAL = dict(
    now=[[HF, on("Verquvo", 300)], [HF, on("vericiguat", 100)]],
    conc=[[], [on("Adcirca")], [on("riociguat")], [worked("Viagra", 30, 100)], [on("Imdur")], [on("sildenafil", 10)]],
)
