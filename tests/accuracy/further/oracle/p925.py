"""925 Austedo XR: Cigna policy, A) i., two indications, an attestation beside a fact, exclusions by time."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "925-austedo-xr.md", "fu-925", "Granite Harbor Assurance", "Austedo XR", "deutetrabenazine"
CLASS, STYLE = "Huntington's chorea and tardive dyskinesia: VMAT2", "Cigna/Express Scripts, A) i. with connectives at the line's end"
COMBINED = ((34, 5), (14, 3))
V = {"deutetrabenazine"}
LIVER = ("K74.3", "K74.4", "K74.5", "K74.6", "K70.3", "K72", "K70.4")
LINES = [
    L("age", "Patient is ≥ 18 years of age", "age", lambda p: p.age_ge(18)),
    L("hd", "Genetically confirmed Huntington's disease", "dx", lambda p: p.dx("G10", names=("huntington's disease",)), hard="a qualifier no code shows"),
    L("tet", "Patient has tried tetrabenazine for ≥ 28 days, unless contraindicated or not tolerated", "trial",
      lambda p: p.tried({"tetrabenazine"}, 28) or p.intolerant({"tetrabenazine"}) or p.contraindicated({"tetrabenazine"}), hard="unless clause"),
    L("spec", "The medication is prescribed by or in consultation with a neurologist or psychiatrist", "spec", lambda p: p.prescriber("neurology", "psychiatry")),
    L("td", "Diagnosis of moderate to severe tardive dyskinesia", "dx", lambda p: p.dx("G24.01")),
    L("dra3", "Patient has taken an antipsychotic or metoclopramide for ≥ 3 months", "trial", lambda p: p.tried(DRA_925, 90)),
    L("dra1", "Patient is ≥ 60 years of age and has taken an antipsychotic or metoclopramide for ≥ 1 month", "mix", lambda p: p.age_ge(60) and p.tried(DRA_925, 30), hard="age and trial on one line"),
    L("quet", "Patient is currently receiving quetiapine or clozapine", "now", lambda p: p.on({"quetiapine", "clozapine"})),
    L("now", "Patient has been receiving Austedo XR for ≥ 12 weeks and, per the prescriber, the involuntary movements have improved", "now", lambda p: p.taking(V, 84), "r", hard="a fact and an attestation"),
    L("att6", "Patient had no suicide attempt in the past 6 months, and no active suicidal ideation is on record", "no", lambda p: p.no_hx("T14.91", within=180) and p.no_dx("R45.851"), "r", hard="two absences, one with a window"),
    L("conc", "Concomitant use with another VMAT2 inhibitor (for example, Ingrezza or tetrabenazine)", "conc", lambda p: not p.another(VMAT2, "Austedo XR", "deutetrabenazine"), exclude=True),
    L("maoi", "Use of a monoamine oxidase inhibitor within the past 14 days", "conc", lambda p: not p.tried(MAOI, within=14), exclude=True, hard="use within a window"),
    L("liver", "Cirrhosis or hepatic failure", "no", lambda p: p.no_dx(*LIVER), exclude=True),
    L("si", "Active suicidal ideation", "no", lambda p: p.no_dx("R45.851"), exclude=True),
]
ATTESTATIONS = ["According to the prescriber, symptoms persisted after the offending drug was stopped or its dose was reduced"]


def initial(s):
    hd = ALL(s.age, s.hd, s.tet, s.spec)
    td = ALL(s.age, s.td, ANY(s.dra3, s.dra1), ANY(ATT, s.quet), s.spec)
    return ALL(ANY(hd, td), s.conc, s.maoi, s.liver, s.si)


def renewal(s):
    return ALL(s.now, s.att6, s.conc, s.maoi, s.liver, s.si)


HD = dx("Huntington's disease", "G10")
TD = dx("Drug induced subacute dyskinesia (tardive dyskinesia)", "G24.01")
X = [[], [on("Ingrezza", 30)], [worked("Ingrezza", 90, 3)], [worked("Nardil", 100, 14)], [worked("Nardil", 100, 15)], [on("Parnate", 20)], [dx("Unspecified cirrhosis of liver", "K74.60")], [dx("Alcoholic cirrhosis of liver without ascites", "K70.30")],
     [dx("Fatty (change of) liver, not elsewhere classified", "K76.0")], [past("Acute and subacute hepatic failure without coma", "K72.00")], [dx("Suicidal ideations", "R45.851", 40)], [past("Suicidal ideations", "R45.851", 400)]]
INITIAL = dict(
    age=[[born(49, 40)], [born(18)], [born(18, -1)]],
    hd=[[HD], [dx("Chorea, not elsewhere classified", "G25.5")], [dx("Huntington's disease", None)]],
    tet=[[worked("Xenazine", 60)], [worked("tetrabenazine", 28)], [failed("tetrabenazine", 27)], [bad("tetrabenazine", 6)], [contra("Xenazine")], [on("tetrabenazine", 90)], [undated("tetrabenazine", "inadequate_response")],
         [med("Xenazine", 70, 55, "partial_response"), med("tetrabenazine", 40, 25, "partial_response")], []],
    spec=[[spec("neurology")], [spec("psychiatry")], [spec("internal medicine")]],
    x=X,
)
MORE = dict(td=dict(
    age=[[born(53, 40)], [born(60)], [born(60, -1)], [born(18, -1)]],
    td=[[TD], [dx("Drug induced akathisia", "G25.71")], [past("Drug induced subacute dyskinesia", "G24.01", 500)]],
    dra=[[worked("Risperdal", 300, 60)], [worked("haloperidol", 90, 60)], [worked("haloperidol", 89, 60)], [worked("Reglan", 120, 60)], [worked("Zyprexa", 30, 60), born(64)], [worked("Zyprexa", 29, 60), born(64)], [worked("Zyprexa", 30, 60), born(60, -1)], []],
    quet=[[on("Seroquel", 25)], [on("clozapine", 20)], [worked("Seroquel", 25, 5)], [on("Abilify", 20)], []],
    spec=[[spec("psychiatry")], [spec("family medicine")]],
    x=[X[0], X[1], X[5], X[10]],
))
RENEWAL = dict(
    now=[[HD, on("Austedo XR", 200)], [TD, on("deutetrabenazine", 84)], [HD, on("Austedo XR", 83)], [TD, worked("Austedo XR", 150, 10)]],
    sui=[[], [past("Suicide attempt", "T14.91XA", 180)], [past("Suicide attempt", "T14.91XA", 181)], [dx("Suicidal ideations", "R45.851", 20)], [past("Suicidal ideations", "R45.851", 20)]],
    x=[X[0], X[1], X[3], X[6]],
)
