"""923 Eucrisa: check-box form, ages in months, a conditional prescriber, exclusions as boxes."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "923-eucrisa-form.md", "fu-923", "Copper Basin Medicaid", "Eucrisa", "crisaborole"
CLASS, STYLE = "atopic dermatitis: topical PDE4", "check-box form with nested boxes"
COMBINED = ((42, 5), (16, 3))
BSA = "Body surface area affected"
LINES = [
    L("age", "Member is 3 months of age or older", "age", lambda p: p.months_ge(3), hard="age in months"),
    L("ad", "Diagnosis of mild to moderate atopic dermatitis", "dx", lambda p: p.dx("L20", names=("atopic dermatitis",))),
    L("bsa", "Affected body surface area (BSA) is 5% or more, and not above 40%", "lab", lambda p: p.lab(BSA, lambda v: 5 <= v <= 40), hard="two limits"),
    L("tcs", "Member used a prescription topical corticosteroid for 14 days or longer within the last 180 days with an inadequate response", "trial", lambda p: p.failed(TOPICAL_STEROID, 14, 180), hard="length, window and outcome"),
    L("tci", "Member tried tacrolimus or pimecrolimus for 6 weeks or longer with an inadequate response, or could not tolerate it", "trial", lambda p: p.fail_or_intolerant(TCI, 42)),
    L("baby", "Member is younger than 24 months", "age", lambda p: not p.months_ge(24), hard="age in months"),
    L("spec", "If the member is 2 years of age or older, Eucrisa is prescribed by or in consultation with a dermatologist or an allergist", "if",
      lambda p: IF(p.age_ge(2), p.prescriber("dermatology", "allergy and immunology")), hard="conditional prescriber"),
    L("conc", "Member does not use Dupixent, Adbry or an oral JAK inhibitor (for instance Rinvoq or Cibinqo)", "conc", lambda p: not p.on(AD_SYSTEMIC_923), "b"),
    L("now", "Member is using Eucrisa and has used it for at least 28 days", "now", lambda p: p.taking({"crisaborole"}, 28), "r", hard="current and a length"),
    L("less", "BSA affected is at least one quarter (25%) lower than before treatment, or is now under 3%", "mix",
      lambda p: ANY(p.change(BSA, {"crisaborole"}, lambda b, c: round((b - c) / b, 6) >= 0.25), p.lab(BSA, lambda v: v < 3)), "r", hard="relative change or value"),
    L("pso", "Plaque psoriasis", "no", lambda p: p.no_dx("L40.0"), exclude=True),
    L("acd", "Allergic contact dermatitis of any cause", "no", lambda p: p.no_dx("L23"), exclude=True),
]
ATTESTATIONS = ["Caregiver was told to apply a thin layer twice daily and to keep using moisturizers"]


def initial(s):
    return ALL(s.age, s.ad, s.bsa, ANY(s.tcs, s.tci, s.baby), s.spec, s.conc, ATT, s.pso, s.acd)


def renewal(s):
    return ALL(s.now, s.less, s.conc, s.pso, s.acd)


AD = dx("Atopic dermatitis, unspecified", "L20.9")
INITIAL = dict(
    age=[[born(9, 40)], [born_months(3)], [born_months(3, -1)], [born(2, -1)], [born(2)]],
    ad=[[AD], [dx("Flexural eczema", "L20.82")], [dx("Dermatitis, unspecified", "L30.9")], [past("Atopic dermatitis, unspecified", "L20.9")], [dx("Atopic dermatitis", None)], [dx("Seborrheic dermatitis, unspecified", "L21.9")]],
    bsa=[[lab(BSA, 12)], [lab(BSA, 5)], [lab(BSA, 4)], [lab(BSA, 40)], [lab(BSA, 41)], [lab(BSA, 3, 200), lab(BSA, 9, 10)], []],
    step=[[failed("Elocon", 40)], [failed("clobetasol", 14, 180)], [failed("Lidex", 13, 30)], [failed("Lidex", 40, 181)], [worked("Temovate", 60)], [failed("Elidel", 42, 400)], [failed("pimecrolimus", 41)], [bad("Elidel", 5)],
          [bad("Elocon", 5)], [failed("Deltasone", 40)], [contra("Elidel")], []],
    spec=[[spec("dermatology")], [spec("allergy and immunology")], [spec("pediatrics")]],
    x=[[], [on("Dupixent", 30)], [on("Cibinqo", 30)], [worked("Adbry", 90, 2)], [dx("Psoriasis vulgaris", "L40.0")], [dx("Allergic contact dermatitis due to plants, except food", "L23.7")], [past("Psoriasis vulgaris", "L40.0")],
       [dx("Irritant contact dermatitis due to detergents", "L24.0")], [on("Opzelura", 30)]],
)
MORE = dict(infant=dict(
    age=[[born_months(8)], [born_months(3)], [born_months(3, -1)], [born_months(23, 20)], [born_months(24)]],
    ad=[[dx("Infantile (acute) (chronic) eczema", "L20.83", 60)], [dx("Diaper dermatitis", "L22", 60)]],
    bsa=[[lab(BSA, 8)], [lab(BSA, 4.9)], []],
    spec=[[spec("pediatrics")], [spec("dermatology")]],
    x=[[], [dx("Allergic contact dermatitis, unspecified cause", "L23.9", 30)]],
))
RENEWAL = dict(
    now=[[AD, on("Eucrisa", 120)], [AD, on("crisaborole", 28)], [AD, on("Eucrisa", 27)], [AD, worked("Eucrisa", 100, 10)]],
    bsa=[[lab(BSA, 20, 150), lab(BSA, 10, 9)], [lab(BSA, 20, 150), lab(BSA, 15, 9)], [lab(BSA, 20, 150), lab(BSA, 16, 9)], [lab(BSA, 2.5, 9)], [lab(BSA, 3, 9)], []],
    x=[[], [on("Rinvoq", 30)], [dx("Psoriasis vulgaris", "L40.0")]],
)
