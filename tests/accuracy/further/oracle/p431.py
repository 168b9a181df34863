"""431 Rinvoq: initial and renewal evaluation, five levels of ONE/BOTH, a window in a header."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "431-rinvoq-evaluation.md", "fu-431", "Great Basin Mutual Service Corporation", "Rinvoq", "upadacitinib"
CLASS, STYLE = "rheumatoid arthritis and atopic dermatitis, JAK inhibitor", "evaluation with very deep nesting, markers repeat at each level"
COMBINED = ((20, 1), (1, 0))
UPA, DMARD = {"upadacitinib"}, ("methotrexate", "hydroxychloroquine", "leflunomide", "sulfasalazine")
TCS, TCI, BSA = {"triamcinolone", "mometasone", "fluocinonide", "betamethasone", "clobetasol"}, {"pimecrolimus", "tacrolimus"}, "Body surface area affected"
LOW = {"hydrocortisone"}
BIO = IMMUNE_BIOLOGIC | ASTHMA_BIOLOGIC | {"sarilumab", "anakinra", "bimekizumab", "tralokinumab", "lebrikizumab", "nemolizumab"}
LINES = [
    L("past", "The patient has been treated with the requested agent within the past 90 days", "trial", lambda p: p.tried(UPA, within=90), hard="the requested drug, not named"),
    L("ra", "The patient has a diagnosis of moderately to severely active rheumatoid arthritis (RA) AND BOTH of the following:", "dx", lambda p: p.dx("M05", "M06.0", "M06.8", "M06.9"), hard="diagnosis that opens a group"),
    L("conv", "The patient has tried and had an inadequate response to ONE conventional agent (i.e., methotrexate, hydroxychloroquine, leflunomide, sulfasalazine) after at least a 3-month duration of therapy", "trial", lambda p: p.failed(set(DMARD), 90)),
    L("convx", "The patient has an intolerance or hypersensitivity to ONE of the following conventional agents: methotrexate, hydroxychloroquine, leflunomide, sulfasalazine", "trial", lambda p: p.intolerant(set(DMARD))),
    L("convc", "The patient has an FDA labeled contraindication to ALL of the following: methotrexate, hydroxychloroquine, leflunomide, AND sulfasalazine", "trial", lambda p: all(p.contraindicated({d}) for d in DMARD), hard="to all of four"),
    L("tnf", "The patient has tried and had an inadequate response to at least ONE tumor necrosis factor (TNF) inhibitor (e.g., adalimumab, etanercept, infliximab) after at least a 3-month duration of therapy", "trial", lambda p: p.failed(TNF, 90)),
    L("tnfx", "The patient has an intolerance, hypersensitivity, or FDA labeled contraindication to a TNF inhibitor", "trial", lambda p: p.intolerant(TNF) or p.contraindicated(TNF)),
    L("ad", "The patient has a diagnosis of moderate-to-severe atopic dermatitis (AD) AND BOTH of the following:", "dx", lambda p: p.dx("L20"), hard="diagnosis that opens a group"),
    L("bsa", "The patient has at least 10% body surface area involvement", "lab", lambda p: p.lab(BSA, lambda v: v >= 10)),
    L("tcs", "The patient has tried and had an inadequate response to at least a medium-potency topical steroid used for a minimum of 4 weeks, OR has an intolerance or contraindication to topical steroids", "trial",
      lambda p: p.failed(TCS, 28) or p.intolerant(TCS | LOW) or p.contraindicated(TCS | LOW), hard="potency"),
    L("tci", "The patient has tried and had an inadequate response to a topical calcineurin inhibitor (e.g., pimecrolimus, tacrolimus) used for a minimum of 6 weeks, OR has an intolerance or contraindication to one", "trial", lambda p: p.tfci(TCI, 42)),
    L("adult", "The patient is 18 years of age or over", "age", lambda p: p.age_ge(18)),
    L("teen", "The patient has atopic dermatitis, is 12 to 17 years of age, and weighs at least 40 kg", "mix", lambda p: ALL(p.dx("L20"), p.age_in(12, 17), p.lab("Body weight", lambda v: v >= 40)), hard="diagnosis, age band and weight"),
    L("spec", "The prescriber is a specialist in the area of the patient's diagnosis (e.g., rheumatologist, dermatologist, allergist) or has consulted with such a specialist", "spec",
      lambda p: p.prescriber("rheumatology", "dermatology", "allergy and immunology"), "b", hard="specialist in the area"),
    L("conc", "The patient will NOT be using the requested agent in combination with another JAK inhibitor, a biologic immunomodulator, azathioprine, or cyclosporine", "conc",
      lambda p: not p.another(JAK, "Rinvoq", "upadacitinib") and not p.on(BIO | {"azathioprine", "cyclosporine"}), "b"),
    L("anc", "Absolute neutrophil count of at least 1,000 cells/mm3", "lab", lambda p: p.lab("Absolute neutrophil count", lambda v: v >= 1000, 180), hard="window carried by the header"),
    L("hgb", "Hemoglobin of at least 8 g/dL", "lab", lambda p: p.lab("Hemoglobin", lambda v: v >= 8, 180), hard="window carried by the header"),
    L("now", "The patient is currently being treated with the requested agent", "now", lambda p: p.taking(UPA), "r"),
]
ATTESTATIONS = ["The prescriber states the patient is at risk if therapy is changed",
                "The patient has involvement of body sites that are difficult to treat with prolonged topical corticosteroid therapy (e.g., hands, feet, face, skin folds)",
                "The patient has been tested for latent tuberculosis", "The patient has been previously approved for the requested agent through the plan's Prior Authorization process",
                "The patient has had clinical benefit with the requested agent"]


def initial(s):
    ra = ALL(s.ra, ANY(s.conv, s.convx, s.convc), ANY(s.tnf, s.tnfx))
    ad = ALL(s.ad, ANY(s.bsa, ATT), ALL(s.tcs, s.tci))
    return ALL(ANY(ALL(s.past, ATT), ra, ad), ANY(s.adult, s.teen), s.spec, s.conc, s.anc, s.hgb, ATT)


def renewal(s):
    return ALL(ATT, s.now, s.spec, s.conc)


RA, AD = dx("Rheumatoid arthritis, unspecified", "M06.9"), dx("Atopic dermatitis, unspecified", "L20.9")
ANC, HGB = "Absolute neutrophil count", "Hemoglobin"
X = [[], [on("Xeljanz", 30)], [on("Humira", 100)], [on("Imuran", 100)], [failed("Olumiant", 90, 20)], [on("Dupixent", 60)], [on("Methotrexate", 500)]]
INITIAL = dict(
    age=[[born(55, 40)], [born(18)], [born(18, -1)]],
    dx=[[RA], [dx("Rheumatoid arthritis with rheumatoid factor of multiple sites without organ or systems involvement", "M05.79")], [dx("Unspecified juvenile rheumatoid arthritis of unspecified site", "M08.00")],
        [worked("Rinvoq", 120, 90)], [worked("Rinvoq", 120, 91)]],
    conv=[[failed("Methotrexate", 150, 100)], [partial("Plaquenil", 90)], [failed("Arava", 89)], [bad("Azulfidine")], [contra("Methotrexate")], [contra("Methotrexate"), contra("Plaquenil"), contra("Arava"), contra("Azulfidine")], [worked("Methotrexate", 400, 10)]],
    tnf=[[failed("Enbrel", 120)], [partial("Remicade", 90)], [failed("Humira", 89)], [bad("Cimzia")], [failed("Orencia", 200)]],
    lab=[[lab(ANC, 3200), lab(HGB, 12.1)], [lab(ANC, 1000, 180), lab(HGB, 8, 180)], [lab(ANC, 990), lab(HGB, 12.1)], [lab(ANC, 3200, 181), lab(HGB, 12.1)]],
    spec=[[spec("rheumatology")], [spec("family medicine")]],
    x=X[:4],
)
MORE = {"ad": dict(
    age=[[born(24, 40)], [born(12), lab("Body weight", 40)], [born(12), lab("Body weight", 39.5)], [born(12, -1), lab("Body weight", 52)], [born(17, 300)], [born(18, -1), lab("Body weight", 61)]],
    dx=[[AD], [dx("Allergic contact dermatitis, unspecified cause", "L23.9")]],
    bsa=[[lab(BSA, 25)], [lab(BSA, 10)], [lab(BSA, 8)]],
    tcs=[[failed("Elocon", 60)], [failed("Lidex", 28)], [failed("Temovate", 27)], [failed("hydrocortisone", 90)]],
    tci=[[failed("Protopic", 60)], [failed("Elidel", 42)], [failed("Elidel", 41)], [failed("Eucrisa", 90)]],
    lab=[[lab(ANC, 3200), lab(HGB, 12.1)]],
    spec=[[spec("dermatology")],],
)}
RENEWAL = dict(
    now=[[RA, on("Rinvoq", 300)], [AD, on("upadacitinib", 100)], [RA, worked("Rinvoq", 300, 9)]],
    spec=[[spec("rheumatology")], [spec("internal medicine")]],
    x=X[:2] + X[5:6],
)
