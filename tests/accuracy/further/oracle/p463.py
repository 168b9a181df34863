"""463 Vosevi: Express Scripts, two indications, prior regimens, a value that counts only with cirrhosis."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "463-vosevi.md", "fu-463", "Copper Basin Mutual", "Vosevi", "sofosbuvir/velpatasvir/voxilaprevir"
CLASS, STYLE = "hepatitis C, direct-acting antivirals", "Express Scripts A) i. (a), two indications, conditions not covered"
COMBINED = ((26, 6), (12, 3))
NS5A = {"ledipasvir", "velpatasvir", "pibrentasvir", "elbasvir", "daclatasvir", "ombitasvir"}
CIRR = ("K74.6", "K70.3", "K71.7", "K74.3", "K74.4", "K74.5")
OTHER_DAA = DAA - {"sofosbuvir", "velpatasvir", "voxilaprevir"}
hcv = lambda p: p.dx("B18.2")


def cirr(p):
    return ANY(p.no_dx("K74.6", "K70.3"), ALL(p.dx("K74.6", "K70.3"), p.lab("Platelet count", lambda v: v >= 50)))


def vosevi_done(p):
    return not any(t["end"] and not t["active"] for t in p.trials("voxilaprevir"))


LINES = [
    L("h1", "**1. Chronic Hepatitis C Virus (HCV).** Approve for 12 weeks if the patient meets ALL of the following (A, B, C, D, and E):", "dx", hcv, hidden=True),
    L("age", "Patient is ≥ 18 years of age", "age", lambda p: p.age_ge(18)),
    L("rna", "Patient has a detectable viral load (HCV RNA ≥ 15 IU/mL) measured in the previous 6 months", "lab", lambda p: p.lab("HCV RNA viral load", lambda v: v >= 15, 180)),
    L("ns5a", "Patient has previously been treated with an NS5A inhibitor-containing regimen (e.g., Harvoni, Epclusa, Mavyret, Zepatier, daclatasvir)", "trial", lambda p: p.tried(NS5A), hard="members of a class inside combination brands"),
    L("sof", "Patient has previously been treated with sofosbuvir in combination with ribavirin, with or without peginterferon", "trial", lambda p: p.tried({"sofosbuvir"}) and p.tried({"ribavirin"}), hard="two drugs together"),
    L("cir", "Patient does not have cirrhosis, or has compensated cirrhosis (Child-Pugh A) with a platelet count ≥ 50 x 10^9/L", "mix", cirr, hard="absence or presence with a value"),
    L("spec", "The medication is prescribed by or in consultation with a gastroenterologist, hepatologist, infectious diseases physician, or a liver transplant physician", "spec", lambda p: p.prescriber("gastroenterology", "hepatology", "infectious disease")),
    L("kt", "Patient is a kidney transplant recipient with chronic HCV", "dx", lambda p: p.dx("Z94.0") and hcv(p), hard="two facts in one"),
    L("fail", "Patient has failed at least one direct-acting antiviral regimen (e.g., Epclusa, Harvoni, Mavyret, Zepatier)", "trial", lambda p: p.failed(DAA)),
    L("spec2", "The medication is prescribed by or in consultation with a gastroenterologist, hepatologist, infectious diseases physician, nephrologist, or a renal transplant physician", "spec", lambda p: p.prescriber("gastroenterology", "hepatology", "infectious disease", "nephrology")),
    L("daa", "Hepatitis C Virus (HCV), Combination with Any Other Direct-Acting Antiviral (Not Including Ribavirin)", "conc", lambda p: not p.on(OTHER_DAA) and not any("voxilaprevir" not in ingredients_of(m) and m["status"] == "active" and m["outcome"] != "contraindication" for m in p._meds(DAA)), exclude=True),
    L("rif", "Concomitant use with rifampin or rosuvastatin", "conc", lambda p: not p.on({"rifampin", "rosuvastatin"}), exclude=True),
    L("again", "Re-treatment of a patient who has already completed a course of Vosevi", "no", vosevi_done, exclude=True, hard="an earlier course of the requested drug"),
]
ATTESTATIONS = ["Patient has genotype 1a or 3 HCV"]


def initial(s):
    one = ALL(s.h1, s.age, s.rna, ANY(s.ns5a, ALL(ATT, s.sof)), s.cir, s.spec)
    two = ALL(s.kt, s.fail, s.spec2)
    return ALL(ANY(one, two), s.daa, s.rif, s.again)


HCV, KT, CIR = dx("Chronic viral hepatitis C", "B18.2"), dx("Kidney transplant status", "Z94.0"), dx("Unspecified cirrhosis of liver", "K74.60")
RNA = "HCV RNA viral load"
X = [[], [on("Mavyret", 10)], [on("Ribavirin", 10)], [on("Rifadin", 30)], [on("Crestor", 300)], [on("Lipitor", 300)], [worked("Vosevi", 84, 200)]]
INITIAL = dict(
    age=[[born(58, 40)], [born(18)], [born(18, -1)]],
    dx=[[HCV], [dx("Chronic viral hepatitis B without delta-agent", "B18.1")], [past("Chronic viral hepatitis C", "B18.2")]],
    rna=[[lab(RNA, 840000)], [lab(RNA, 15, 180)], [lab(RNA, 14)], [lab(RNA, 52000, 181)], []],
    prior=[[failed("Harvoni", 84, 300)], [worked("Epclusa", 84, 400)], [bad("Zepatier", 20)], [failed("Sovaldi", 84, 300), failed("Copegus", 84, 300)], [failed("Sovaldi", 84, 300)],
           [failed("Pegasys", 160, 900), failed("Ribavirin", 160, 900)], []],
    cir=[[], [CIR, lab("Platelet count", 50)], [CIR, lab("Platelet count", 49)], [CIR]],
    spec=[[spec("hepatology")], [spec("infectious disease")], [spec("family medicine")]],
    x=X,
)
MORE = {"kidney": dict(
    dx=[[HCV, KT, born(16, 200)], [HCV, born(16, 200)], [KT, born(16, 200)]],
    prior=[[failed("Mavyret", 56, 200)], [partial("Epclusa", 84, 200)], [worked("Harvoni", 84, 200)], [bad("Mavyret", 30)]],
    spec=[[spec("nephrology")], [spec("gastroenterology")], [spec("internal medicine")]],
    x=[[], [on("Rifampin", 20)]],
)}
