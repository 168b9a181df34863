"""309 Adbry: Blue-Cross-of-Arizona-like guideline, header carries the verb to two of four treatments."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "309-adbry-guideline.txt", "fu-309", "Saguaro Sky Blue", "Adbry", "tralokinumab"
CLASS, STYLE = "atopic dermatitis: IL-13", "'considered medically necessary and will be approved when', header verb for two of four"
CONC = "There is no simultaneous use of Adbry with Dupixent, Ebglyss, Nemluvio, or any JAK inhibitor, whether oral (e.g., Rinvoq, Cibinqo) or topical (e.g., Opzelura)"
BSA = "Body surface area affected"
TCS = {"betamethasone", "clobetasol", "fluocinonide", "mometasone", "triamcinolone"}
LINES = [
    L("spec", "Prescriber is a physician specializing in the patient's diagnosis or is in consultation with a Dermatologist, Allergist, or Immunologist", "spec",
      lambda p: p.prescriber("dermatology", "allergy and immunology"), hard="specializing in the diagnosis"),
    L("age", "Individual is 12 years of age or older", "age", lambda p: p.age_ge(12)),
    L("ad", "Individual has a confirmed diagnosis of moderate to severe atopic dermatitis with at least ONE of the following", "dx", lambda p: p.dx("L20"), hidden=True),
    L("bsa", "Body surface area (BSA) involvement of 10% or more", "lab", lambda p: p.lab(BSA, lambda v: v >= 10)),
    L("tcs", "A medium to super-high potency topical corticosteroid (e.g., betamethasone, clobetasol, fluocinonide, mometasone, triamcinolone)", "trial", lambda p: p.tfci(TCS, 30), hard="header verb"),
    L("tci", "A topical calcineurin inhibitor (Elidel or tacrolimus ointment)", "trial", lambda p: p.tfci({"pimecrolimus", "tacrolimus"}, 30), hard="header verb"),
    L("cri", "Eucrisa (crisaborole)", "trial", lambda p: p.tfci({"crisaborole"}, 30), hard="header verb"),
    L("sys", "An oral immunosuppressant (cyclosporine, methotrexate, azathioprine, or mycophenolate)", "trial", lambda p: p.tfci({"cyclosporine", "methotrexate", "azathioprine", "mycophenolate"}, 30), hard="header verb"),
    L("worm", "Individual does not have an untreated parasitic (helminth) infection", "no", lambda p: p.no_dx("B65", "B66", "B67", "B68", "B69", "B70", "B71", "B72", "B73", "B74", "B75", "B76", "B77", "B78", "B79", "B80", "B81", "B82.0", "B83")),
    L("conc", CONC, "conc", lambda p: not p.on(JAK | {"dupilumab", "lebrikizumab", "nemolizumab"}), "b", hard="named drugs and a class"),
    L("now", "Individual is currently receiving Adbry", "now", lambda p: p.taking({"tralokinumab"}), "r"),
    L("half", "Body surface area involvement has been cut by at least half since before Adbry", "change", lambda p: p.change(BSA, {"tralokinumab"}, lambda b, c: c <= b / 2), "r", hard="by half"),
    L("low", "Body surface area involvement is now below 10%", "lab", lambda p: p.lab(BSA, lambda v: v < 10), "r"),
]
ATTESTATIONS = ["Involvement of the face, hands, feet, genitals, or skin folds that interferes with daily activities",
                "Individual has not developed conjunctivitis or keratitis that requires stopping Adbry"]


def initial(s):
    return ALL(s.spec, s.age, s.ad, ANY(s.bsa, ATT), AT_LEAST(2, s.tcs, s.tci, s.cri, s.sys), s.worm, s.conc)


def renewal(s):
    return ALL(s.now, ANY(s.half, s.low), ATT, s.conc)


AD = dx("Atopic dermatitis, unspecified", "L20.9")
X = [[], [on("Dupixent", 60)], [on("Opzelura", 40)], [on("Cibinqo", 30)], [failed("Rinvoq", 90, 10)], [on("Protopic", 90)]]
INITIAL = dict(
    spec=[[spec("dermatology")], [spec("allergy and immunology")], [spec("family medicine")]],
    age=[[born(28, 200)], [born(12)], [born(12, -1)]],
    dx=[[AD], [dx("Flexural eczema", "L20.82")], [dx("Allergic contact dermatitis, unspecified cause", "L23.9")], [dx("Psoriasis vulgaris", "L40.0")], [past("Atopic dermatitis, unspecified", "L20.9")]],
    bsa=[[lab(BSA, 22)], [lab(BSA, 10)], [lab(BSA, 9)], []],
    two=[[failed("Temovate", 60, 100), failed("Protopic", 45, 20)], [failed("Elocon", 30, 100), bad("Eucrisa")], [failed("Lidex", 29, 100), failed("Elidel", 40, 20)], [failed("Temovate", 60, 100), failed("Elocon", 60, 20)],
         [contra("Neoral"), bad("Elidel", 5)], [partial("Kenalog", 90, 30), failed("Methotrexate", 60, 60)], [failed("Hydrocortisone", 200, 30), failed("Protopic", 45, 20)], [worked("Temovate", 60, 100), failed("Eucrisa", 60, 20)]],
    x=X,
    worm=[[], [dx("Strongyloidiasis, unspecified", "B78.9", 40)], [past("Strongyloidiasis, unspecified", "B78.9", 400)]],
)
RENEWAL = dict(
    now=[[AD, on("Adbry", 200)], [AD, on("tralokinumab", 200)], [AD, worked("Adbry", 200, 10)]],
    bsa=[[lab(BSA, 40, 220), lab(BSA, 15, 10)], [lab(BSA, 30, 220), lab(BSA, 15, 10)], [lab(BSA, 30, 220), lab(BSA, 16, 10)], [lab(BSA, 9, 10)], [lab(BSA, 12, 10)]],
    x=X[:3],
)
