"""104 Nexletol: roman numerals with lettered sub-items and semicolons."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "104-nexletol-roman.md", "fu-104", "Lantern Coast Health Partners", "Nexletol", "bempedoic acid"
CLASS, STYLE = "lipids, bempedoic acid", "roman numerals and letters with semicolons, member must meet ALL"
HIGH = lambda m: (dose_mg(m) or 0) >= {"atorvastatin": 40, "rosuvastatin": 20}.get(ingredients_of(m)[0], 1e9)
SIMVA = "Member is not concurrently taking simvastatin > 20 mg daily or pravastatin > 40 mg daily"
simva = lambda p: not p.taking({"simvastatin"}, keep=lambda m: (dose_mg(m) or 0) > 20) and not p.taking({"pravastatin"}, keep=lambda m: (dose_mg(m) or 0) > 40)
LINES = [
    L("dx", "Diagnosis of heterozygous familial hypercholesterolemia (HeFH) or established atherosclerotic cardiovascular disease (ASCVD)", "dx", lambda p: p.dx("E78.01", *ASCVD)),
    L("age", "Age ≥ 18 years", "age", lambda p: p.age_ge(18)),
    L("ldl", "LDL-C ≥ 70 mg/dL on a sample drawn within the past 90 days", "lab", lambda p: p.lab("LDL-C", lambda v: v >= 70, 90)),
    L("hi", "Has received a high-intensity statin (atorvastatin ≥ 40 mg daily or rosuvastatin ≥ 20 mg daily) for at least 12 consecutive weeks", "trial",
      lambda p: p.tried({"atorvastatin", "rosuvastatin"}, 84, keep=HIGH), hard="dose and duration"),
    L("two", "Intolerance to at least two different statins", "trial", lambda p: count(lambda d: p.intolerant({d}), *sorted(STATIN)) >= 2, hard="number of drugs"),
    L("rhab", "History of rhabdomyolysis", "dx", lambda p: p.hx("M62.82")),
    L("eze", "Inadequate response or intolerance to ezetimibe, unless ezetimibe is contraindicated", "mix", lambda p: p.tfci({"ezetimibe"}), hard="unless clause"),
    L("simva", SIMVA, "conc", simva, "b", hard="dose of a current drug"),
    L("rnow", "Member is currently receiving Nexletol or Nexlizet", "now", lambda p: p.taking({"bempedoic acid"}), "r"),
    L("rldl", "LDL-C has been reduced by at least 15% from baseline", "change",
      lambda p: p.change("LDL-C", {"bempedoic acid"}, lambda b, c: round((b - c) / b, 6) >= 0.15), "r", hard="baseline value"),
]
ATTESTATIONS = ["Prescriber has reviewed the member's adherence to lipid-lowering therapy"]


def initial(s):
    return ALL(s.dx, s.age, s.ldl, ANY(s.hi, s.two, s.rhab), s.eze, s.simva, ATT)


def renewal(s):
    return ALL(s.rnow, s.rldl, s.simva)


INITIAL = dict(
    age=[[born(61, 5)], [born(18)], [born(18, -1)]],
    dx=[[dx("Atherosclerotic heart disease of native coronary artery", "I25.10")], [dx("Heterozygous familial hypercholesterolemia", "E78.01")],
        [dx("Old myocardial infarction", "I25.2")], [dx("Peripheral vascular disease", "I73.9")], [dx("Pure hypercholesterolemia", "E78.00")], [dx("Essential hypertension", "I10")], []],
    ldl=[[lab("LDL-C", 112)], [lab("LDL-C", 70, 90)], [lab("LDL-C", 69)], [lab("LDL-C", 112, 91)], [], [lab("LDL-C", 2.9, 20, "mmol/L")], [lab("LDL-C", 1.6, 20, "mmol/L")], [lab("LDL-C", 112, 20, "%")],
         [lab("LDL-C", 130, 80), lab("LDL-C", 64, 9)]],
    statin=[[on("Atorvastatin", 150, "partial_response", "80 mg once daily")], [worked("Crestor", 84, 40, "20 mg once daily")], [worked("Rosuvastatin", 83, 40, "20 mg once daily")],
            [on("Atorvastatin", 300, "partial_response", "20 mg once daily")], [bad("Lipitor"), bad("Pravastatin", 20, 200)], [bad("Simvastatin")],
            [bad("Lipitor"), bad("Atorvastatin", 20, 200)], [past("Rhabdomyolysis", "M62.82", 400), bad("Simvastatin")], [], [contra("Lipitor"), contra("Crestor")],
            [on("Zocor", 40, "partial_response", "40 mg once daily"), bad("Lipitor"), bad("Crestor", 30, 300)],
            [on("Simvastatin", 40, "partial_response", "20 mg once daily"), bad("Lipitor"), bad("Crestor", 30, 300)],
            [on("Pravachol", 40, "partial_response", "80 mg once daily"), bad("Lipitor"), bad("Crestor", 30, 300)]],
    eze=[[failed("Ezetimibe", 90)], [bad("Zetia")], [contra("Zetia")], [worked("Zetia", 200)], [], [partial("Ezetimibe", 14)]],
)
RENEWAL = dict(
    now=[[on("Nexletol", 190)], [on("Nexlizet", 190)], [worked("Nexletol", 150, 40)], [on("bempedoic acid", 190)]],
    ldl=[[lab("LDL-C", 120, 195), lab("LDL-C", 90, 8)], [lab("LDL-C", 120, 195), lab("LDL-C", 102, 8)], [lab("LDL-C", 120, 195), lab("LDL-C", 103, 8)],
         [lab("LDL-C", 90, 8)], [lab("LDL-C", 120, 195)], [lab("LDL-C", 120, 195), lab("LDL-C", 88, 100), lab("LDL-C", 119, 8)]],
    statin=[[], [on("Simvastatin", 90, "effective", "40 mg once daily")], [on("Simvastatin", 90, "effective", "20 mg once daily")], [on("Lipitor", 90, "effective", "80 mg once daily")]],
)
