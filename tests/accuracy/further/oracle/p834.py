"""834 Opzelura: Point32, prose paragraphs, general rules and two diagnoses, limitations."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "834-opzelura-prose.txt", "fu-834", "Narragansett Harbor Health Plan", "Opzelura", "ruxolitinib"
CLASS, STYLE = "atopic dermatitis, vitiligo: topical JAK", "Point32, prose paragraphs under headings"
COMBINED = ((42, 8), (14, 3))
BSA, R = "Body surface area affected", {"ruxolitinib"}
fi = lambda p, d: p.fail_or_intolerant(d)
LINES = [
    L("gen", "Opzelura must be prescribed by or in consultation with a dermatologist or an allergist. The Member must be 12 years of age or older", "mix",
      lambda p: ALL(p.prescriber("dermatology", "allergy and immunology"), p.age_ge(12)), hard="two sentences in one paragraph"),
    L("ad", "The plan may authorize Opzelura for a Member with a documented diagnosis of mild to moderate atopic dermatitis that affects no more than 20% of the body surface area", "mix",
      lambda p: ALL(p.dx("L20"), p.lab(BSA, lambda v: v <= 20)), hard="diagnosis and value in one sentence"),
    L("both", "The Member has had an inadequate response or intolerance to both a prescription topical corticosteroid and a topical calcineurin inhibitor (pimecrolimus or tacrolimus)", "trial",
      lambda p: fi(p, TOPICAL_STEROID) and fi(p, TCI), hard="both of two classes"),
    L("cris", "The Member has tried Eucrisa (crisaborole) for at least 4 weeks, unless the Member is younger than 18 years of age", "trial", lambda p: p.tried({"crisaborole"}, 28) or not p.age_ge(18), hard="unless clause with an age"),
    L("vit", "The plan may authorize Opzelura for a Member with a documented diagnosis of nonsegmental vitiligo that affects no more than 10% of the body surface area", "mix",
      lambda p: ALL(p.dx("L80"), p.lab(BSA, lambda v: v <= 10)), hard="diagnosis and value in one sentence"),
    L("vtcs", "The Member has used a topical corticosteroid for at least 12 weeks without an adequate response, or cannot use one because of a contraindication or adverse effects", "trial", lambda p: p.tfci(TOPICAL_STEROID, 84)),
    L("use", "The plan may continue to authorize Opzelura when the Member has used it for at least 8 weeks and the provider documents an improvement", "trial", lambda p: p.tried(R, 56), "r", hard="fact and attestation"),
    L("less", "The affected body surface area must be smaller than it was before Opzelura was started", "change", lambda p: p.change(BSA, R, lambda b, c: c < b), "r", hard="change from baseline"),
    L("xc", "The plan does not cover Opzelura for a Member who is also using a biologic (e.g., Dupixent, Adbry), another JAK inhibitor (e.g., Rinvoq, Cibinqo), azathioprine, or cyclosporine", "conc",
      lambda p: not (p.on(ANY_BIOLOGIC | {"azathioprine", "cyclosporine"}) or p.another(JAK, "Opzelura", "ruxolitinib")), exclude=True),
    L("xz", "The plan does not cover Opzelura for a Member who has had herpes zoster within the past 90 days or who has active tuberculosis", "no",
      lambda p: p.no_hx("B02", within=90) and p.no_dx("A15", "A16", "A17", "A18", "A19"), exclude=True, hard="one absence in a window, one not"),
]
ATTESTATIONS = ["The provider attests that Opzelura will not be applied to more than 20% of the body surface area"]


def out(s):
    return ALL(s.xc, s.xz)


def initial(s):
    return ALL(s.gen, ATT, ANY(ALL(s.ad, s.both, s.cris), ALL(s.vit, s.vtcs)), out(s))


def renewal(s):
    return ALL(s.use, s.less, out(s))


AD, V = dx("Atopic dermatitis, unspecified", "L20.9"), dx("Vitiligo", "L80")
X = [[], [on("Dupixent", 60)], [on("Rinvoq", 60)], [on("Jakafi", 60)], [on("Imuran", 60)], [on("Neoral", 60)], [worked("Adbry", 100, 20)], [past("Zoster without complications", "B02.9", 90)], [past("Zoster without complications", "B02.9", 91)], [dx("Tuberculosis of lung", "A15.0", 300)],
     [dx("Latent tuberculosis", "Z22.7")], [on("Zyrtec", 100)]]
INITIAL = dict(
    age=[[born(34, 40)], [born(18)], [born(12)], [born(12, -1)]],
    spec=[[spec("dermatology")], [spec("allergy and immunology")], [spec("pediatrics")]],
    dx=[[AD, lab(BSA, 12)], [dx("Flexural eczema", "L20.82"), lab(BSA, 20)], [AD, lab(BSA, 21)], [AD], [dx("Unspecified contact dermatitis, unspecified cause", "L25.9"), lab(BSA, 12)], [past("Atopic dermatitis, unspecified", "L20.9"), lab(BSA, 12)], [AD, lab(BSA, 31, 200), lab(BSA, 15, 10)]],
    both=[[failed("Temovate", 30), bad("Protopic")], [partial("Lidex", 20), failed("Elidel", 40, 100)], [failed("Temovate", 30), failed("Lidex", 30, 100)], [failed("Temovate", 30), worked("Elidel", 60)], [bad("Elocon"), contra("Protopic")], [failed("Elidel", 60)], [bad("clobetasol"), bad("pimecrolimus")]],
    cris=[[worked("Eucrisa", 60)], [on("crisaborole", 28)], [worked("Eucrisa", 27)], [born(18, -1)], [born(16)], [bad("Eucrisa", 8)], [contra("Eucrisa")], []],
    x=X,
)
MORE = {"vitiligo": dict(
    age=[[born(29, 40), spec("dermatology")], [born(12), spec("dermatology")], [born(12, -1), spec("dermatology")]],
    dx=[[V, lab(BSA, 6)], [V, lab(BSA, 10)], [V, lab(BSA, 11)], [V], [dx("Postinflammatory hyperpigmentation", "L81.0"), lab(BSA, 6)]],
    tcs=[[failed("Temovate", 120)], [failed("fluocinonide", 84)], [failed("Elocon", 83)], [bad("Lidex")], [contra("clobetasol")], [worked("Temovate", 200)], [failed("Protopic", 120)]],
    x=X[:1] + X[2:3],
)}
RENEWAL = dict(
    use=[[AD, on("Opzelura", 120)], [AD, on("Opzelura", 56)], [AD, on("Opzelura", 55)], [V, worked("ruxolitinib", 100, 20)]],
    less=[[lab(BSA, 12, 140), lab(BSA, 5, 10)], [lab(BSA, 12, 140), lab(BSA, 11.5, 10)], [lab(BSA, 12, 140), lab(BSA, 12, 10)], [lab(BSA, 5, 10)], [lab(BSA, 12, 140)], [lab(BSA, 8, 140), lab(BSA, 12, 10)]],
    x=X[:3] + X[7:9],
)
