"""403 Farxiga: Centene clinical policy, three indications, a conditional on LVEF."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "403-farxiga-centene.txt", "fu-403", "Saguaro Family Health", "Farxiga", "dapagliflozin"
CLASS, STYLE = "type 2 diabetes, heart failure, CKD: SGLT2", "Centene clinical policy, must meet all, three indications"
COMBINED = ((1, 1), (1, 0))
ACR = "Urine albumin-to-creatinine ratio"
RAAS = ACE | ARB | {"sacubitril"}
METFORMIN = {"metformin"}
LINES = [
    L("t2", "Diagnosis of type 2 diabetes mellitus", "dx", lambda p: p.dx("E11")),
    L("age10", "Age ≥ 10 years", "age", lambda p: p.age_ge(10)),
    L("met", "Failure of ≥ 3 consecutive months of metformin, unless contraindicated or clinically significant adverse effects are experienced", "trial", lambda p: p.tfci(METFORMIN, 90)),
    L("a1c", "HbA1c drawn within the past 3 months is ≥ 8.5%, and member is currently receiving metformin", "mix",
      lambda p: ALL(p.lab("HbA1c", lambda v: v >= 8.5, 90), p.taking(METFORMIN)), hard="value in a window and current drug"),
    L("cv", "Member has established atherosclerotic cardiovascular disease (e.g., coronary artery disease, stroke, peripheral arterial disease)", "dx", lambda p: p.dx(*ASCVD) or p.hx("I21", "I22", "I63")),
    L("t1", "Member does not have type 1 diabetes mellitus", "no", lambda p: p.no_dx("E10")),
    L("conc", "Farxiga is not prescribed concurrently with another SGLT2 inhibitor (e.g., Jardiance, Invokana, Xigduo XR)", "conc", lambda p: not p.another(SGLT2, "Farxiga", "dapagliflozin"), "b"),
    L("hf", "Diagnosis of heart failure of NYHA Class II, III, or IV", "mix", lambda p: ALL(p.dx("I50", "I11.0", "I13.0", "I13.2"), p.lab("NYHA class", lambda v: v in (2, 3, 4))), hard="NYHA class inside the diagnosis line"),
    L("age18", "Age ≥ 18 years", "age", lambda p: p.age_ge(18)),
    L("ef", "If left ventricular ejection fraction (LVEF) is ≤ 40%, member is currently receiving an ACE inhibitor, ARB, or Entresto, unless contraindicated or clinically significant adverse effects are experienced", "if",
      lambda p: IF(p.lab("LVEF", lambda v: v <= 40), p.taking(RAAS) or p.intolerant(RAAS) or p.contraindicated(RAAS)), hard="conditional with unless"),
    L("egfr25", "eGFR ≥ 25 mL/min/1.73 m2 within the last 90 days", "lab", lambda p: p.lab("eGFR", lambda v: v >= 25, 90)),
    L("ckd", "Diagnosis of chronic kidney disease", "dx", lambda p: p.dx("N18")),
    L("egfr", "eGFR between 25 and 75 mL/min/1.73 m2", "lab", lambda p: p.lab("eGFR", lambda v: 25 <= v <= 75)),
    L("acr", "Urine albumin-to-creatinine ratio (UACR) ≥ 200 mg/g", "lab", lambda p: p.lab(ACR, lambda v: v >= 200)),
    L("pkd", "Member does not have polycystic kidney disease and is not receiving dialysis", "no", lambda p: p.no_dx("Q61.1", "Q61.2", "Q61.3", "Z99.2"), hard="two absences"),
    L("now", "Member is currently receiving Farxiga via the plan's benefit, or member has previously met initial approval criteria", "now",
      lambda p: ANY(p.taking({"dapagliflozin"}), ATT), "r", hard="current drug or attestation"),
]
ATTESTATIONS = ["Dose does not exceed 10 mg per day", "Member is responding positively to therapy"]


def initial(s):
    return ANY(ALL(s.t2, s.age10, ANY(s.met, s.a1c, s.cv), s.t1, s.conc, ATT),
               ALL(s.hf, s.age18, s.ef, s.egfr25, s.conc),
               ALL(s.ckd, s.age18, ALL(s.egfr, s.acr), s.pkd, s.conc))


def renewal(s):
    return ALL(s.now, ATT, s.conc, ATT)


T2, HF, CKD = dx("Type 2 diabetes mellitus", "E11.9"), dx("Chronic systolic (congestive) heart failure", "I50.22"), dx("Chronic kidney disease, stage 3b", "N18.32")
INITIAL = dict(
    age=[[born(47, 2)], [born(10)], [born(10, -1)]],
    dx=[[T2], [dx("Prediabetes", "R73.03")], [T2, dx("Type 1 diabetes mellitus without complications", "E10.9")]],
    step=[[failed("Metformin", 100)], [failed("Metformin", 90)], [failed("Metformin", 89)], [bad("Glucophage", 6)], [on("Metformin", 60), lab("HbA1c", 8.5, 90)],
          [on("Metformin", 60), lab("HbA1c", 8.4, 10)], [on("Metformin", 60), lab("HbA1c", 9.6, 91)], [worked("Metformin", 60), lab("HbA1c", 9.6, 9)],
          [dx("Atherosclerotic heart disease of native coronary artery", "I25.10")], [on("Metformin", 400)]],
    x=[[], [on("Jardiance", 60)], [on("Xigduo XR", 60)], [worked("Invokana", 200, 20)]],
)
NY, EF, GFR = lab("NYHA class", 2), lab("LVEF", 34), lab("eGFR", 58)
MORE = {
    "heart": dict(
        hf=[[HF, NY], [HF, lab("NYHA class", 1)], [HF]],
        ef=[[EF, on("Entresto", 200)], [EF], [EF, bad("Lisinopril", 9)], [EF, contra("Losartan")], [EF, worked("Zestril", 200, 30)], [lab("LVEF", 40), on("Zestoretic", 90)], [lab("LVEF", 41)], [on("Coreg", 99)]],
        gfr=[[GFR], [lab("eGFR", 25, 90)], [lab("eGFR", 24)], [lab("eGFR", 60, 91)]],
    ),
    "kidney": dict(
        ckd=[[CKD], [dx("Chronic kidney disease, stage 4 (severe)", "N18.4")], [dx("Acute kidney failure, unspecified", "N17.9")]],
        lab=[[lab("eGFR", 44), lab(ACR, 420)], [lab("eGFR", 25), lab(ACR, 200)], [lab("eGFR", 76), lab(ACR, 420)], [lab("eGFR", 44), lab(ACR, 199)], [lab("eGFR", 44)]],
        no=[[], [dx("Polycystic kidney, adult type", "Q61.2")], [dx("Dependence on renal dialysis", "Z99.2")]],
    ),
}
RENEWAL = dict(now=[[T2, on("Farxiga", 300)], [CKD, on("dapagliflozin", 100)], [T2, worked("Farxiga", 200, 30)]], x=[[], [on("Steglatro", 60)]])
