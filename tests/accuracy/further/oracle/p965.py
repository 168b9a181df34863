"""965 Adbry: Centene, must meet all, a/b, failure with excuses, a body site no record shows."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "965-adbry.md", "fu-965", "Larkspur Community Health", "Adbry", "tralokinumab"
CLASS, STYLE = "atopic dermatitis: IL-13", "Centene, I. A. 1. a. with semicolons"
COMBINED = ((40, 7), (14, 3))
NONSTEROID = {"tacrolimus", "pimecrolimus", "crisaborole"}
CONC = "Adbry is not prescribed concurrently with another biologic immunomodulator (e.g., Dupixent, Ebglyss, Xolair, Nucala) or a JAK inhibitor (e.g., Cibinqo, Rinvoq, Opzelura)"
LINES = [
    L("ad", "Diagnosis of atopic dermatitis affecting one of the following (a or b):", "dx", lambda p: p.dx("L20"), hard="a diagnosis that heads its extent"),
    L("bsa", "At least 10% of the member's body surface area (BSA)", "lab", lambda p: p.lab("Body surface area affected", lambda v: v >= 10)),
    L("spec", "Prescribed by or in consultation with a dermatologist or allergist", "spec", lambda p: p.prescriber("dermatology", "allergy and immunology")),
    L("age", "Age ≥ 12 years", "age", lambda p: p.age_ge(12)),
    L("step", "Failure of both of the following (a and b), unless contraindicated or clinically significant adverse effects are experienced:", "trial",
      lambda p: p.tfci(POTENT_TCS, 14) and p.tfci(NONSTEROID, 28), hard="the header carries the verb, the items their own times"),
    L("conc", CONC, "conc", lambda p: not p.another(ANY_BIOLOGIC, "Adbry", "tralokinumab") and not p.on(JAK), "b"),
    L("now", "Member is currently receiving Adbry and has been on it for at least 16 weeks", "now", lambda p: p.taking({"tralokinumab"}, 112), "r"),
]
ATTESTATIONS = ["Hands, feet, face, neck, scalp, genitals/groin, and/or intertriginous areas",
                "Dose does not exceed both of the following: loading dose of 600 mg, then 300 mg every other week",
                "Member is responding positively to therapy (e.g., reduction in itching)",
                "If the request is for a dose increase, new dose does not exceed 300 mg every other week"]


def initial(s):
    return ALL(s.ad, ANY(s.bsa, ATT), s.spec, s.age, s.step, s.conc, ATT)


def renewal(s):
    return ALL(s.now, ATT, s.conc, ATT)


AD = dx("Atopic dermatitis, unspecified", "L20.9")
BSA = "Body surface area affected"
INITIAL = dict(
    age=[[born(34, 30)], [born(12)], [born(12, -1)]],
    spec=[[spec("dermatology")], [spec("allergy and immunology")], [spec("pediatrics")]],
    dx=[[AD], [dx("Flexural eczema", "L20.82")], [dx("Other atopic dermatitis", "L20.89")], [dx("Psoriasis vulgaris", "L40.0")], [], [dx("Atopic dermatitis", None)], [past("Atopic dermatitis, unspecified", "L20.9")]],
    bsa=[[lab(BSA, 18)], [lab(BSA, 10)], [lab(BSA, 9)], [], [lab(BSA, 25, 200), lab(BSA, 6, 12)]],
    tcs=[[failed("Triamcinolone", 40)], [failed("Temovate", 14)], [failed("Temovate", 13)], [bad("Mometasone")], [contra("Betamethasone")], [worked("Clobetasol", 60)], [], [partial("Kenalog", 30)]],
    tci=[[failed("Protopic", 60)], [failed("Elidel", 28)], [failed("Elidel", 27)], [failed("Eucrisa", 40)], [bad("Eucrisa")], [contra("Pimecrolimus")], [worked("Protopic", 90)], []],
    x=[[], [on("Dupixent", 60)], [on("Opzelura", 60)], [on("Rinvoq", 60)], [worked("Dupixent", 200, 20)], [on("Xolair", 60)], [on("tralokinumab", 60)], [on("Methotrexate", 60)], [on("Ebglyss", 30)]],
)
RENEWAL = dict(
    now=[[AD, on("Adbry", 200)], [AD, on("tralokinumab", 112)], [AD, on("Adbry", 111)], [AD, worked("Adbry", 200, 20)], [AD]],
    x=[[], [on("Nucala", 60)], [on("Cibinqo", 60)], [worked("Cibinqo", 60, 20)]],
)
