"""884 Opzelura: Medicaid service authorization form with check boxes, two sections, reasons it is not covered."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "884-opzelura-checkbox.txt", "fu-884", "Tidewater Commonwealth Medicaid", "Opzelura", "ruxolitinib"
CLASS, STYLE = "dermatology: topical JAK", "state Medicaid service authorization form, check boxes"
COMBINED = ((40, 7), (14, 3))
TCS, CNI, CRIS = POTENT_TCS, TOPICAL_CNI, {"crisaborole"}
LINES = [
    L("ad", "Member has a diagnosis of mild to moderate atopic dermatitis", "dx", lambda p: p.dx("L20")),
    L("age2", "Member is at least 2 years of age", "age", lambda p: p.age_ge(2)),
    L("bsa20", "Affected body surface area is 20% or less", "lab", lambda p: p.lab("Body surface area affected", lambda v: v <= 20)),
    L("step", "Member has had an inadequate response, intolerance, or contraindication to at least two of the following", "mix",
      lambda p: sum([p.tfci(TCS, 28), p.tfci(CNI, 42), p.tfci(CRIS, 28)]) >= 2, hard="two of three items, each with its own duration"),
    L("spec", "Prescribed by or in consultation with a dermatologist, an allergist, or an immunologist", "spec", lambda p: p.prescriber("dermatology", "allergy and immunology")),
    L("vit", "Member has a diagnosis of nonsegmental vitiligo", "dx", lambda p: p.dx("L80")),
    L("age12", "Member is 12 years of age or older", "age", lambda p: p.age_ge(12)),
    L("bsa10", "No more than 10% of the body surface area is affected", "lab", lambda p: p.lab("Body surface area affected", lambda v: v <= 10)),
    L("vstep", "Member has had an inadequate response to a topical corticosteroid or a topical calcineurin inhibitor used for at least 84 days within the past year", "trial",
      lambda p: p.failed(TOPICAL_STEROID | {"hydrocortisone"} | CNI, 84, 365), hard="duration and window"),
    L("derm", "Prescribed by a dermatologist", "spec", lambda p: p.prescriber("dermatology", consult=False)),
    L("now", "Member is still being treated with Opzelura", "now", lambda p: p.on({"ruxolitinib"}), "r"),
    L("less", "Affected body surface area is smaller than it was before Opzelura was started", "change", lambda p: p.change("Body surface area affected", {"ruxolitinib"}, lambda b, c: c < b), "r", hard="change without an amount"),
    L("conc", "Use together with a biologic, another JAK inhibitor, or a potent immunosuppressant such as azathioprine or cyclosporine", "conc",
      lambda p: not p.on(ANY_BIOLOGIC) and not p.another(JAK, "Opzelura", "ruxolitinib") and not p.on({"azathioprine", "cyclosporine", "mycophenolate"}), exclude=True, hard="three classes"),
    L("inf", "Active tuberculosis, hepatitis B, or hepatitis C", "no", lambda p: p.no_dx("A15", "A17", "A18", "A19", "B16", "B17.1", "B18.0", "B18.1", "B18.2", "B19.1", "B19.2"), exclude=True),
    L("aa", "Alopecia areata or plaque psoriasis", "no", lambda p: p.no_dx("L63", "L40.0"), exclude=True),
]
ATTESTATIONS = ["Member has not had a serious infection while using Opzelura, as stated by the prescriber"]


def initial(s):
    ad = ALL(s.ad, s.age2, s.bsa20, s.step, s.spec)
    vit = ALL(s.vit, s.age12, s.bsa10, s.vstep, s.derm)
    return ALL(ANY(ad, vit), s.conc, s.inf, s.aa)


def renewal(s):
    return ALL(s.now, s.less, ATT, s.conc, s.inf, s.aa)


AD = dx("Atopic dermatitis, unspecified", "L20.9")
VIT = dx("Vitiligo", "L80")
INITIAL = dict(
    age=[[born(24, 30)], [born(2)], [born(2, -1)]],
    dx=[[AD], [dx("Other atopic dermatitis", "L20.89")], [dx("Allergic contact dermatitis, unspecified cause", "L23.9")], [past("Atopic dermatitis, unspecified", "L20.9")]],
    bsa=[[lab("Body surface area affected", 12)], [lab("Body surface area affected", 20)], [lab("Body surface area affected", 21)], [], [lab("Body surface area affected", 26, 80), lab("Body surface area affected", 18, 6)]],
    step=[[failed("Temovate", 60), failed("Protopic", 70)], [failed("Triamcinolone", 28), failed("Elidel", 42)], [failed("Triamcinolone", 27), failed("Elidel", 42)], [failed("Triamcinolone", 28), failed("Elidel", 41)],
          [failed("Clobetasol", 40)], [failed("Clobetasol", 40), failed("Betamethasone", 40, 120)], [failed("Clobetasol", 40), bad("Eucrisa", 6)], [bad("Elidel", 6), contra("Mometasone")], [failed("Elidel", 60), failed("Tacrolimus", 60, 120)],
          [worked("Clobetasol", 90), failed("Protopic", 70)], [partial("Eucrisa", 28), partial("Fluocinonide", 30, 80)], []],
    spec=[[spec("dermatology")], [spec("allergy and immunology")], [spec("pediatrics")]],
    x=[[], [on("Dupixent", 60)], [worked("Adbry", 120, 20)], [on("Jakafi", 90)], [on("Rinvoq", 50)], [on("Opzelura", 15)], [on("Imuran", 80)], [dx("Chronic viral hepatitis B without delta-agent", "B18.1")], [dx("Latent tuberculosis", "Z22.7")],
       [past("Chronic viral hepatitis C", "B18.2", 900)], [dx("Alopecia areata, unspecified", "L63.9")], [dx("Psoriasis vulgaris", "L40.0")], [dx("Tuberculosis of lung", "A15.0", 30)]],
)
MORE = {"vitiligo": dict(
    age=[[born(33, 30)], [born(12)], [born(12, -1)]],
    dx=[[VIT], [dx("Other specified disorders of pigmentation", "L81.8")]],
    bsa=[[lab("Body surface area affected", 6)], [lab("Body surface area affected", 10)], [lab("Body surface area affected", 11)], []],
    step=[[failed("Protopic", 120)], [failed("Clobetasol", 84, 365)], [failed("Clobetasol", 83)], [failed("Clobetasol", 120, 366)], [worked("Elidel", 120)], [bad("Elidel", 10)]],
    spec=[[spec("dermatology")], [spec("allergy and immunology")]],
    x=[[], [on("Cyclosporine", 40)]],
)}
RENEWAL = dict(
    now=[[AD, on("Opzelura", 100)], [AD, worked("Opzelura", 90, 15)]],
    bsa=[[lab("Body surface area affected", 14, 110), lab("Body surface area affected", 5, 10)], [lab("Body surface area affected", 9, 110), lab("Body surface area affected", 9, 10)],
         [lab("Body surface area affected", 9, 110), lab("Body surface area affected", 12, 10)], [lab("Body surface area affected", 4, 10)], [lab("Body surface area affected", 14, 110)], [lab("Body surface area affected", 9, 100), lab("Body surface area affected", 8, 99)]],
    x=[[], [on("Adbry", 30)], [on("Olumiant", 30)], [dx("Unspecified viral hepatitis C without hepatic coma", "B19.20")]],
)
