"""506 Opzelura: Prime Therapeutics, two diagnoses as branches of item 1, each with its own requirements."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "506-opzelura.md", "fu-506", "Blue Prairie of the Plains", "Opzelura", "ruxolitinib"
CLASS, STYLE = "atopic dermatitis and vitiligo, topical JAK inhibitor", "Prime/BCBS program summary, diagnoses nested as alternatives in item 1, renewal, quantity"
COMBINED = ((30, 7), (8, 2))
BSA = "Body surface area affected"
TCS = {"betamethasone", "clobetasol", "fluocinonide", "triamcinolone", "mometasone"}
TCI = {"pimecrolimus", "tacrolimus"}
BIO = IMMUNE_BIOLOGIC | ASTHMA_BIOLOGIC | {"tralokinumab", "lebrikizumab", "nemolizumab", "bimekizumab", "sarilumab", "anakinra"}
CONC = "The patient will NOT be using the requested agent in combination with another JAK inhibitor, a biologic immunomodulator (e.g., Adbry, Dupixent, Humira), azathioprine, or cyclosporine"
LINES = [
    L("ad", "The patient has a diagnosis of mild to moderate atopic dermatitis AND ALL of the following:", "dx", lambda p: p.dx("L20"), hidden=True),
    L("age", "The patient is 12 years of age or over", "age", lambda p: p.age_ge(12)),
    L("bsa", "The patient's affected body surface area (BSA) is less than or equal to 20%", "lab", lambda p: p.lab(BSA, lambda v: v <= 20)),
    L("tcs", "The patient has tried and had an inadequate response to a topical steroid (e.g., betamethasone, clobetasol, fluocinonide, triamcinolone) after a minimum of 4 weeks of use", "trial", lambda p: p.failed(TCS, 28)),
    L("tcsi", "The patient has an intolerance or FDA labeled contraindication to a topical steroid", "trial", lambda p: p.intolerant(TCS) or p.contraindicated(TCS)),
    L("tci", "The patient has tried and had an inadequate response to a topical calcineurin inhibitor (e.g., Elidel/pimecrolimus, Protopic/tacrolimus) after a minimum of 6 weeks of use", "trial", lambda p: p.failed(TCI, 42)),
    L("tcii", "The patient has an intolerance or FDA labeled contraindication to a topical calcineurin inhibitor", "trial", lambda p: p.intolerant(TCI) or p.contraindicated(TCI)),
    L("vit", "The patient has a diagnosis of nonsegmental vitiligo AND ALL of the following:", "dx", lambda p: p.dx("L80"), hidden=True),
    L("age2", "The patient is at least 12 years old", "age", lambda p: p.age_ge(12)),
    L("bsa2", "The BSA affected by vitiligo is 10% or less", "lab", lambda p: p.lab(BSA, lambda v: v <= 10)),
    L("step2", "The patient has tried and had an inadequate response to, or has an intolerance to, a topical steroid or a topical calcineurin inhibitor", "trial", lambda p: p.fail_or_intolerant(TCS | TCI)),
    L("spec", "The prescriber is a specialist in the area of the patient's diagnosis (e.g., dermatologist, allergist, immunologist) or the prescriber has consulted with a specialist in the area of the patient's diagnosis", "spec",
      lambda p: p.prescriber("dermatology", "allergy and immunology")),
    L("conc", CONC, "conc", lambda p: not p.another(JAK | BIO | {"azathioprine", "cyclosporine"}, "Opzelura", "ruxolitinib"), "b", hard="another brand of the same ingredient, a class, two drugs"),
    L("dvt", "The patient does not have a history of deep vein thrombosis or pulmonary embolism", "no", lambda p: p.no_hx("I82.4", "I82.5", "I82.6", "I26", "I27.82", "Z86.711", "Z86.718")),
    L("now", "The patient is currently using the requested agent", "now", lambda p: p.taking({"ruxolitinib"}), "r"),
]
ATTESTATIONS = ["The patient does NOT have any FDA labeled contraindications to the requested agent",
                "The patient has been previously approved for the requested agent through the plan's Prior Authorization process",
                "The patient has had clinical benefit with the requested agent"]


def initial(s):
    a = ALL(s.ad, s.age, s.bsa, ANY(s.tcs, s.tcsi), ANY(s.tci, s.tcii))
    b = ALL(s.vit, s.age2, s.bsa2, s.step2)
    return ALL(ANY(a, b), s.spec, s.conc, s.dvt, ATT)


def renewal(s):
    return ALL(ATT, s.now, ATT, s.conc, ATT)


AD, VIT = dx("Atopic dermatitis, unspecified", "L20.9"), dx("Vitiligo", "L80")
X = [[], [on("Dupixent", 100)], [on("Rinvoq", 40)], [on("Jakafi", 90)], [on("Imuran", 90)], [on("Zyrtec", 90)], [worked("Dupixent", 200, 40)],
     [past("Acute embolism and thrombosis of unspecified deep veins of right lower extremity", "I82.401", 900)], [dx("Other pulmonary embolism without acute cor pulmonale", "I26.99", 100)]]
INITIAL = dict(
    age=[[born(29, 60)], [born(12)], [born(12, -1)]],
    dx=[[AD], [dx("Flexural eczema", "L20.82")], [dx("Allergic contact dermatitis, unspecified cause", "L23.9")], [past("Atopic dermatitis, unspecified", "L20.9")]],
    bsa=[[lab(BSA, 8)], [lab(BSA, 20)], [lab(BSA, 20.5)], []],
    tcs=[[failed("Triamcinolone", 60)], [failed("Temovate", 28)], [failed("Temovate", 27)], [bad("Betamethasone", 10)], [contra("Clobetasol")], [worked("Fluocinonide", 90)], [failed("Hydroxyzine", 60)]],
    tci=[[failed("Protopic", 60)], [failed("Elidel", 42)], [partial("Tacrolimus", 41)], [bad("Pimecrolimus", 8)], [failed("Eucrisa", 90)], []],
    spec=[[spec("dermatology")], [spec("allergy and immunology")], [spec("pediatrics")]],
    x=X,
)
MORE = {"vitiligo": dict(
    age=[[born(33, 60)], [born(12)], [born(12, -1)]],
    dx=[[VIT], [dx("Other specified disorders of pigmentation", "L81.8")]],
    bsa=[[lab(BSA, 6)], [lab(BSA, 10)], [lab(BSA, 11)], []],
    step=[[failed("Protopic", 100)], [failed("Clobetasol", 20)], [bad("Elidel", 20)], [worked("Protopic", 100)]],
    spec=[[spec("dermatology")], [spec("family medicine")]],
)}
RENEWAL = dict(
    now=[[AD, on("Opzelura", 90)], [VIT, on("ruxolitinib", 190)], [AD, worked("Opzelura", 80, 40)]],
    x=[[], [on("Adbry", 30)], [on("Neoral", 30)], [on("Jakafi", 50)]],
)
