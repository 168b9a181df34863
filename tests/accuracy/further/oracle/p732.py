"""732 Repatha: Cigna nesting A) / i. with three indications, doses, windows, an attestation inside ANY."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "732-repatha.md", "fu-732", "Pequot Valley Assurance", "Repatha", "evolocumab"
CLASS, STYLE = "lipids: PCSK9", "Cigna, numbered indications with A) i., .md"
COMBINED = ((40, 6), (14, 3))
E = {"evolocumab"}
EZ = {"ezetimibe"}


def high(m):
    d, i = dose_mg(m), ingredients_of(m)
    return d is not None and (("atorvastatin" in i and d >= 40) or ("rosuvastatin" in i and d >= 20))


def hefh_ldl(p):
    v = p.value("LDL-C")
    if v is None:
        return None
    return v >= 190 or (v >= 155 and not p.age_ge(16))


LINES = [
    L("age", "Patient is ≥ 18 years of age", "age", lambda p: p.age_ge(18)),
    L("mi", "A myocardial infarction in the past 24 months", "dx", lambda p: p.hx("I21", "I22", within=720), hard="an event inside a window"),
    L("cabg", "Coronary artery bypass graft surgery or placement of a coronary stent at any time", "dx", lambda p: p.hx("Z95.1", "Z95.5")),
    L("pad", "Peripheral arterial disease, in a patient who also has diabetes", "mix",
      lambda p: p.hx("E11.51", "E10.51", "E13.51") or (p.hx("I73.9", "I70.2", "I70.3", "I70.4", "I70.5", "I70.6", "I70.7") and p.dx(*DIABETES)), hard="two diagnoses on one line"),
    L("l55", "LDL-C is ≥ 55 mg/dL on a sample taken in the past 90 days", "lab", lambda p: p.lab("LDL-C", lambda v: v >= 55, 90)),
    L("hi", "Patient has tried one high-intensity statin (atorvastatin ≥ 40 mg daily or rosuvastatin ≥ 20 mg daily) for ≥ 8 continuous weeks", "trial",
      lambda p: p.tried({"atorvastatin", "rosuvastatin"}, 56, keep=high), hard="dose and duration"),
    L("intol", "Patient is statin intolerant, as shown by a history of statin-related rhabdomyolysis or by intolerance to both atorvastatin and rosuvastatin", "mix",
      lambda p: p.hx("M62.82") or (p.intolerant({"atorvastatin"}) and p.intolerant({"rosuvastatin"})), hard="event or intolerance to each of two drugs"),
    L("age10", "Patient is ≥ 10 years of age", "age", lambda p: p.age_ge(10)),
    L("hefh", "Diagnosis of heterozygous familial hypercholesterolemia", "dx", lambda p: p.dx("E78.01")),
    L("l190", "LDL-C is ≥ 190 mg/dL, or is ≥ 155 mg/dL in a patient < 16 years of age", "mix", hefh_ldl, hard="threshold by age"),
    L("l70", "LDL-C is ≥ 70 mg/dL and the patient has taken a statin for ≥ 8 weeks", "mix",
      lambda p: ALL(p.lab("LDL-C", lambda v: v >= 70), p.tried(STATIN, 56)), hard="lab and trial on one line"),
    L("pure", "Diagnosis of pure hypercholesterolemia (E78.0) or mixed hyperlipidemia (E78.2)", "dx", lambda p: p.dx("E78.0", "E78.2")),
    L("dm", "Patient has diabetes and is ≥ 40 years of age", "mix", lambda p: p.dx(*DIABETES) and p.age_ge(40), hard="diagnosis and age on one line"),
    L("both", "Patient has tried a statin and ezetimibe, each for ≥ 8 weeks", "trial", lambda p: p.tried(STATIN, 56) and p.tried(EZ, 56), hard="two trials on one line"),
    L("l100", "LDL-C remains ≥ 100 mg/dL", "lab", lambda p: p.lab("LDL-C", lambda v: v >= 100)),
    L("x1", "Concurrent use of Repatha with Praluent or Leqvio", "conc", lambda p: not p.on({"alirocumab", "inclisiran"}), exclude=True),
    L("x2", "Concurrent use of Repatha with Juxtapid", "conc", lambda p: not p.on({"lomitapide"}), exclude=True),
    L("now", "Patient has been receiving Repatha for ≥ 90 days", "now", lambda p: p.taking(E, 90), "r"),
    L("fall", "LDL-C has fallen by ≥ 30% from the value before Repatha was started", "change", lambda p: p.change("LDL-C", E, lambda b, c: round((b - c) / b, 6) >= 0.30), "r", hard="per cent change from baseline"),
    L("r55", "LDL-C is now < 55 mg/dL", "lab", lambda p: p.lab("LDL-C", lambda v: v < 55), "r"),
]
ATTESTATIONS = ["Coronary artery calcium score is ≥ 300 Agatston units"]


def initial(s):
    cvd = ALL(s.age, ANY(s.mi, s.cabg, s.pad), s.l55, ANY(s.hi, s.intol))
    hefh = ALL(s.age10, s.hefh, ANY(s.l190, s.l70))
    primary = ALL(s.pure, ANY(s.dm, ATT), ALL(s.both, s.l100))
    return ALL(ANY(cvd, hefh, primary), s.x1, s.x2)


def renewal(s):
    return ALL(s.now, ANY(s.fall, s.r55), s.x1, s.x2)


MI = past("NSTEMI", "I21.4", 300)
HI = worked("Atorvastatin", 100, 10, "40 mg once daily")
PAD = dx("Peripheral vascular disease, unspecified", "I73.9")
DM = dx("Type 2 diabetes mellitus without complications", "E11.9")
INITIAL = dict(
    age=[[born(58, 30)], [born(18)], [born(18, -1)]],
    cvd=[[MI], [past("NSTEMI", "I21.4", 720)], [past("NSTEMI", "I21.4", 721)], [dx("Presence of coronary angioplasty implant and graft", "Z95.5", 3000)], [dx("Presence of aortocoronary bypass graft", "Z95.1", 4000)],
         [dx("Coronary angioplasty status", "Z98.61", 900)], [PAD, DM], [PAD], [dx("Atherosclerotic heart disease of native coronary artery without angina pectoris", "I25.10")]],
    ldl=[[lab("LDL-C", 96)], [lab("LDL-C", 55, 90)], [lab("LDL-C", 54)], [lab("LDL-C", 96, 91)], [], [lab("LDL-C", 2.1, 30, "mmol/L")], [lab("LDL-C", 1.4, 30, "mmol/L")]],
    st=[[HI], [failed("Crestor", 56, 20, "20 mg once daily")], [worked("Crestor", 56, 20, "10 mg once daily")], [worked("Lipitor", 55, 20, "80 mg once daily")], [worked("Lipitor", 30, 60, "40 mg once daily"), on("Lipitor", 40, dose="40 mg once daily")],
        [past("Rhabdomyolysis", "M62.82", 700), worked("Atorvastatin", 20, 700, "10 mg once daily")], [bad("Lipitor"), bad("Crestor", 9, 200)], [bad("Lipitor"), bad("Zocor", 9, 200)], [worked("Atorvastatin", 30, 100, "40 mg once daily"), worked("Atorvastatin", 30, 60, "40 mg once daily")], []],
    x=[[], [on("Praluent", 60)], [worked("Praluent", 100, 20)], [on("Leqvio", 60)], [on("Juxtapid", 90)]],
)
H = dx("Heterozygous familial hypercholesterolemia", "E78.01", 3000)
MORE = dict(
    hefh=dict(
        dx=[[H], [dx("Hyperlipidemia, unspecified", "E78.5")]],
        age=[[born(34, 9)], [born(10)], [born(10, -1)], [born(16, -1)], [born(16)]],
        ldl=[[lab("LDL-C", 205)], [lab("LDL-C", 190)], [lab("LDL-C", 160)], [lab("LDL-C", 155), born(15, 20)], [lab("LDL-C", 154), born(14, 20)], [lab("LDL-C", 70), worked("Zocor", 56, 40)], [lab("LDL-C", 69), worked("Zocor", 90, 40)], [worked("Zocor", 56, 40)], [lab("LDL-C", 120), worked("Vytorin", 55, 40)]],
    ),
    primary=dict(
        age=[[born(40)], [born(40, -1)]],
        dx=[[dx("Mixed hyperlipidemia", "E78.2")], [dx("Pure hypercholesterolemia, unspecified", "E78.00")], [dx("Pure hyperglyceridemia", "E78.1")]],
        dm=[[DM], [], [dx("Type 1 diabetes mellitus without complications", "E10.9")]],
        st=[[worked("Pravachol", 100, 30), on("Zetia", 56)], [worked("Vytorin", 56, 30)], [worked("Pravachol", 100, 30), on("Zetia", 55)], [worked("Pravachol", 100, 30)], [worked("Roszet", 90, 30), contra("Lipitor")]],
        ldl=[[lab("LDL-C", 133)], [lab("LDL-C", 100)], [lab("LDL-C", 99)], []],
    ),
)
RENEWAL = dict(
    now=[[on("Repatha", 200)], [on("evolocumab", 90)], [on("Repatha", 89)], [worked("Repatha", 200, 20)]],
    ldl=[[lab("LDL-C", 120, 220), lab("LDL-C", 62, 20)], [lab("LDL-C", 100, 220), lab("LDL-C", 70, 20)], [lab("LDL-C", 100, 220), lab("LDL-C", 71, 20)], [lab("LDL-C", 54, 20)], [lab("LDL-C", 55, 20)], [lab("LDL-C", 130, 260)], [lab("LDL-C", 60, 220), lab("LDL-C", 52, 20)]],
    x=[[], [on("Praluent", 30)], [on("Juxtapid", 30)]],
)
