"""612 Nexletol/Nexlizet: Centene clinical policy, must meet all, two indications, requests for one brand, gout conditional."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "612-nexletol-nexlizet.txt", "fu-612", "Copper Valley Health Net", "Nexletol", "bempedoic acid"
CLASS, STYLE = "lipids: bempedoic acid", "Centene clinical policy, I. A. 1. a., semicolons"
COMBINED = ((30, 6), (14, 3))
BEM, EZ = {"bempedoic acid"}, {"ezetimibe"}
HYDRO = {"pravastatin", "fluvastatin", "rosuvastatin"}
high = lambda p, ing, mg: p.taking({ing}, 56, keep=lambda m: (dose_mg(m) or 0) >= mg)


def over(p, ing, mg):
    return any(m["status"] == "active" and m["outcome"] != "contraindication" and (dose_mg(m) or 0) > mg for m in p._meds({ing}))


LINES = [
    L("dx", "Diagnosis of heterozygous familial hypercholesterolemia, pure hypercholesterolemia, or mixed hyperlipidemia", "dx", lambda p: p.dx("E78.0", "E78.2")),
    L("age", "Age ≥ 18 years", "age", lambda p: p.age_ge(18)),
    L("l100", "LDL-C ≥ 100 mg/dL within the last 60 days", "lab", lambda p: p.lab("LDL-C", lambda v: v >= 100, 60)),
    L("high", "Member has been taking a high-intensity statin (atorvastatin ≥ 40 mg or rosuvastatin ≥ 20 mg daily) for at least 8 consecutive weeks", "now",
      lambda p: high(p, "atorvastatin", 40) or high(p, "rosuvastatin", 20), hard="dose and duration, still active"),
    L("two", "Intolerance to at least two statins, one of which is pravastatin, fluvastatin, or rosuvastatin", "trial",
      lambda p: count(lambda s: p.intolerant({s}), *STATIN) >= 2 and p.intolerant(HYDRO), hard="two of a class, one of them named"),
    L("ci", "Statins are contraindicated (e.g., rhabdomyolysis, cirrhosis)", "trial", lambda p: p.contraindicated(STATIN, "M62.82", "K74.6", "K74.3", "K74.4", "K74.5", "K70.3"), hard="contraindication by condition"),
    L("ez", "If request is for Nexletol, failure of ezetimibe used for ≥ 8 consecutive weeks, unless contraindicated or clinically significant adverse effects are experienced", "if",
      lambda p: p.tfci(EZ, 56), hard="a condition on the requested brand, that applies"),
    L("nxz", "If request is for Nexlizet, member has not had an intolerance to ezetimibe", "if", lambda p: True, hard="a condition on the requested brand, that does not apply"),
    L("dose", "Member is not taking simvastatin > 20 mg per day or pravastatin > 40 mg per day", "conc", lambda p: not over(p, "simvastatin", 20) and not over(p, "pravastatin", 40), hard="daily dose of another drug"),
    L("cvd", "Established cardiovascular disease (e.g., coronary artery disease, myocardial infarction, stroke, peripheral arterial disease)", "dx", lambda p: p.dx(*ASCVD)),
    L("dm", "Type 1 or type 2 diabetes in a woman > 65 years old or a man > 60 years old", "mix",
      lambda p: p.dx("E10", "E11") and ((p.female and p.age_gt(65)) or (p.male and p.age_gt(60))), hard="diagnosis, sex, and age on one line"),
    L("l70", "LDL-C ≥ 70 mg/dL within the last 60 days", "lab", lambda p: p.lab("LDL-C", lambda v: v >= 70, 60)),
    L("no", "Member is unable to take a statin because of intolerance to, or contraindication to, at least one statin", "trial", lambda p: p.intolerant(STATIN) or p.contraindicated(STATIN)),
    L("gout", "If member has a history of gout, serum uric acid ≤ 8 mg/dL within the last 90 days", "if",
      lambda p: IF(p.hx("M10", "M1A"), p.lab("Serum uric acid", lambda v: v <= 8, 90)), hard="conditional on a history"),
    L("now", "Member is currently receiving Nexletol or Nexlizet", "now", lambda p: p.on(BEM), "r"),
    L("fall", "LDL-C reduction of at least 15% from baseline, or most recent LDL-C < 70 mg/dL", "change",
      lambda p: ANY(p.change("LDL-C", BEM, lambda b, c: (b - c) / b >= 0.15 - 1e-9), p.lab("LDL-C", lambda v: v < 70)), "r", hard="change from baseline or an absolute goal"),
    L("preg", "Pregnancy or breastfeeding", "no", lambda p: p.no_dx(*PREGNANT, "Z39.1"), exclude=True),
    L("conc", "Concurrent use with another product that contains bempedoic acid", "conc", lambda p: not p.another(BEM, "Nexletol", "bempedoic acid"), exclude=True),
]
ATTESTATIONS = ["Dose does not exceed 180 mg bempedoic acid (one tablet) per day", "Member is responding positively to therapy"]


def initial(s):
    a = ALL(s.dx, s.age, s.l100, ANY(s.high, s.two, s.ci), s.ez, s.dose, ATT)
    b = ALL(ANY(s.cvd, s.dm), s.age, s.l70, s.no, s.gout, ATT)
    return ALL(ANY(a, b), s.preg, s.conc)


def renewal(s):
    return ALL(s.now, s.fall, ATT, s.preg, s.conc)


FH = dx("Familial hypercholesterolemia", "E78.01")
CAD = dx("Atherosclerotic heart disease of native coronary artery", "I25.10")
T2 = dx("Type 2 diabetes mellitus without complications", "E11.9")
AT = on("Lipitor", 200, dose="40 mg once daily")
INITIAL = dict(
    age=[[born(54, 40)], [born(18)], [born(18, -1)]],
    dx=[[FH], [dx("Pure hypercholesterolemia, unspecified", "E78.00")], [dx("Mixed hyperlipidemia", "E78.2")], [dx("Hyperlipidemia, unspecified", "E78.5")], [dx("Pure hyperglyceridemia", "E78.1")],
        [past("Familial hypercholesterolemia", "E78.01")]],
    ldl=[[lab("LDL-C", 131)], [lab("LDL-C", 100, 60)], [lab("LDL-C", 99)], [lab("LDL-C", 131, 61)], [lab("LDL-C", 3.4, unit="mmol/L")], [lab("LDL-C", 130, 40), lab("LDL-C", 96, 5)], []],
    stat=[[AT], [on("Crestor", 56, dose="20 mg once daily")], [on("Crestor", 55, dose="20 mg once daily")], [on("Lipitor", 300, dose="20 mg once daily")], [bad("Lipitor"), bad("pravastatin")],
          [bad("Lipitor"), bad("Zocor")], [bad("Crestor")], [contra("atorvastatin")], [dx("Unspecified cirrhosis of liver", "K74.60")], [worked("Lipitor", 300, 20, "80 mg once daily")]],
    ez=[[failed("Zetia", 90)], [failed("ezetimibe", 56)], [failed("ezetimibe", 55)], [bad("ezetimibe")], [contra("Zetia")], [worked("ezetimibe", 200)], [partial("Roszet", 100)]],
    dose=[[], [on("simvastatin", 60, dose="40 mg once daily")], [on("simvastatin", 60, dose="20 mg once daily")], [on("Pravachol", 60, dose="80 mg once daily")], [on("Pravachol", 60, dose="40 mg once daily")]],
    x=[[], [sex("female"), dx("Encounter for care and examination of lactating mother", "Z39.1", 30)], [on("Nexlizet", 40)], [on("Nexletol", 40)]],
)
MORE = {"risk": dict(
    who=[[born(58, 40), sex("female"), CAD], [born(66), sex("female"), T2], [born(66, -1), sex("female"), T2], [born(61), sex("male"), dx("Type 1 diabetes mellitus without complications", "E10.9")],
         [born(61, -1), sex("male"), T2], [born(62, 3), sex("female"), T2], [born(58, 40), sex("female"), dx("Peripheral vascular disease, unspecified", "I73.9")],
         [born(70, 3), sex("male"), dx("Prediabetes", "R73.03")], [born(58, 3), sex("male"), dx("Essential (primary) hypertension", "I10")]],
    ldl=[[lab("LDL-C", 92)], [lab("LDL-C", 70, 60)], [lab("LDL-C", 69)], [lab("LDL-C", 92, 61)]],
    stat=[[bad("Lipitor")], [contra("Crestor")], [failed("Lipitor", 100)], []],
    gout=[[], [past("Gout, unspecified", "M10.9"), lab("Serum uric acid", 7.9, 90)], [past("Gout, unspecified", "M10.9"), lab("Serum uric acid", 8.1, 30)], [dx("Idiopathic chronic gout, unspecified site", "M1A.00X0")],
          [dx("Gout, unspecified", "M10.9"), lab("Serum uric acid", 6.0, 91)]],
    x=[[], [on("Nexlizet", 40)]],
)}
RENEWAL = dict(
    drug=[[on("Nexletol", 200)], [on("bempedoic acid", 200)], [worked("Nexletol", 190, 10)], [on("Nexlizet", 200)]],
    ldl=[[lab("LDL-C", 130, 230), lab("LDL-C", 95, 20)], [lab("LDL-C", 100, 230), lab("LDL-C", 85, 20)], [lab("LDL-C", 100, 230), lab("LDL-C", 86, 20)], [lab("LDL-C", 72, 230), lab("LDL-C", 69, 20)], [lab("LDL-C", 68, 20)],
         [lab("LDL-C", 90, 20)], [lab("LDL-C", 130, 230)]],
    x=[[], [sex("female"), dx("Pregnant state, incidental", "Z33.1", 60)]],
)
