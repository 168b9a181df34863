"""456 Ebglyss: Centene clinical policy."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "456-ebglyss-clinical-policy.md", "fu-456", "Sentinel Ridge Health", "Ebglyss", "lebrikizumab"
CLASS, STYLE = "atopic dermatitis, interleukin-13", "Centene clinical policy, (must meet all), header with excuse, diagnosis header over a list"
COMBINED = ((26, 4), (15, 2))
BSA, W = "Body surface area affected", "Body weight"
TCS = {"mometasone", "fluocinonide", "clobetasol", "betamethasone", "triamcinolone"}
TCI = {"tacrolimus", "pimecrolimus", "crisaborole"}
BIO = ASTHMA_BIOLOGIC | {"tralokinumab", "lebrikizumab", "nemolizumab"} | IMMUNE_BIOLOGIC
CONC = "Ebglyss is not prescribed concurrently with another biologic medication (e.g., Adbry®, Dupixent, Nemluvio®, Xolair®) or a JAK inhibitor (e.g., Olumiant®, Rinvoq®, Cibinqo®, Opzelura®)"
LINES = [
    L("ad", "Diagnosis of atopic dermatitis affecting one of the following (a or b)", "dx", lambda p: p.dx("L20"), hidden=True),
    L("bsa", "At least 10% of the member's body surface area (BSA)", "lab", lambda p: p.lab(BSA, lambda v: v >= 10), hard="the subject stands in the header"),
    L("spec", "Prescribed by or in consultation with a dermatologist or allergist", "spec", lambda p: p.prescriber("dermatology", "allergy and immunology")),
    L("age", "Age ≥ 12 years", "age", lambda p: p.age_ge(12)),
    L("kg", "Documentation of current weight ≥ 40 kg", "lab", lambda p: p.lab(W, lambda v: v >= 40)),
    L("tcs", "One formulary medium to very high potency topical corticosteroid (e.g., triamcinolone, clobetasol) used for ≥ 2 weeks", "trial", lambda p: p.tfci(TCS, 14), hard="verb and excuse stand in the header"),
    L("tci", "One topical calcineurin inhibitor (tacrolimus or pimecrolimus) or Eucrisa®, used for ≥ 4 weeks", "trial", lambda p: p.tfci(TCI, 28), hard="verb and excuse stand in the header"),
    L("dup", "Member has not responded to at least 16 weeks of treatment with Dupixent®, or has a contraindication or intolerance to Dupixent", "trial", lambda p: p.tfci({"dupilumab"}, 112)),
    L("conc", CONC, "conc", lambda p: not p.another(BIO, "Ebglyss", "lebrikizumab") and not p.on(JAK), "b"),
    L("now", "Member is currently receiving Ebglyss", "now", lambda p: p.taking({"lebrikizumab"}), "r"),
]
ATTESTATIONS = ["Hands, feet, face, neck, scalp, genitals/groin, and/or intertriginous areas",
                "Dose does not exceed 500 mg at week 0 and week 2, followed by 250 mg every 2 weeks",
                "Member is responding positively to therapy as evidenced by, including but not limited to, reduction in itching and BSA involvement"]


def initial(s):
    return ALL(s.ad, ANY(s.bsa, ATT), s.spec, s.age, s.kg, s.tcs, s.tci, s.dup, s.conc, ATT)


def renewal(s):
    return ALL(s.now, ATT, s.conc)


AD = dx("Atopic dermatitis, unspecified", "L20.9")
X = [[], [on("Dupixent", 90)], [on("Adbry", 30)], [on("Opzelura", 50)], [on("Rinvoq", 60)], [failed("Xolair", 120, 40)], [on("Methotrexate", 90)]]
INITIAL = dict(
    age=[[born(33, 12)], [born(12)], [born(12, -1)]],
    dx=[[AD], [dx("Other atopic dermatitis", "L20.89")], [dx("Seborrheic dermatitis, unspecified", "L21.9")], [past("Atopic dermatitis, unspecified", "L20.9")]],
    bsa=[[lab(BSA, 22)], [lab(BSA, 10)], [lab(BSA, 9)], []],
    kg=[[lab(W, 71)], [lab(W, 40)], [lab(W, 39.5)], [lab(W, 90, unit="[lb_av]")], []],
    tcs=[[failed("Temovate", 40)], [failed("Kenalog", 14)], [failed("Elocon", 13)], [bad("Lidex")], [worked("Temovate", 60)], []],
    tci=[[failed("Protopic", 60)], [failed("Eucrisa", 28)], [failed("Elidel", 27)], [contra("Elidel")], []],
    dup=[[failed("Dupixent", 150)], [partial("Dupixent", 112)], [failed("Dupixent", 111)], [bad("Dupixent", 20)], [worked("Dupixent", 300)], []],
    spec=[[spec("dermatology")], [spec("allergy and immunology")], [spec("family medicine")]],
    x=X[:5] + X[6:],
)
RENEWAL = dict(
    now=[[AD, on("Ebglyss", 200)], [AD, on("lebrikizumab", 60)], [AD, worked("Ebglyss", 200, 14)], [AD, on("Dupixent", 200)], [AD]],
    x=X,
)
