"""505 Taltz: CVS Caremark specialty guideline management, age and disease inside granting sentences, two diseases."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "505-taltz.md", "fu-505", "Chestnut Valley Employee Trust", "Taltz", "ixekizumab"
CLASS, STYLE = "psoriasis and axSpA, interleukin inhibitor", "CVS Caremark SGM: Authorization of 12 months may be granted for ..., continuation, other criteria"
COMBINED = ((26, 8), (8, 3))
BSA, R, NS = "Body surface area affected", {"ixekizumab"}, ["ibuprofen", "naproxen", "meloxicam", "diclofenac", "celecoxib", "ketorolac", "indomethacin"]
TS = JAK | {"apremilast", "deucravacitinib"}
PSO_DRUGS = TNF - {"golimumab"} | (INTERLEUKIN - R) | {"bimekizumab", "apremilast", "deucravacitinib"}
BIO = TARGETED_IMMUNE - {"apremilast", "deucravacitinib"} - R
SYS = {"methotrexate", "cyclosporine", "acitretin"}
AXSPA = ("M45",)
G1 = "Authorization of 12 months may be granted for members 6 years of age or older who have previously received a biologic or targeted synthetic drug (e.g., Cosentyx, Humira, Otezla, Skyrizi, Sotyktu) indicated for the treatment of plaque psoriasis."
G2 = "Authorization of 12 months may be granted for members 6 years of age or older for the treatment of moderate to severe plaque psoriasis when any of the following criteria is met:"
G3 = "Authorization of 12 months may be granted for adult members for the treatment of active ankylosing spondylitis or active non-radiographic axial spondyloarthritis when either of the following criteria is met:"
C1 = "Authorization of 12 months may be granted for all members 6 years of age or older (including new members) who are using the requested medication for moderate to severe plaque psoriasis and who achieve or maintain a positive clinical response when either of the following is met:"
C2 = "Authorization of 12 months may be granted for all adult members (including new members) who are using the requested medication for ankylosing spondylitis or non-radiographic axial spondyloarthritis and who achieve or maintain a positive clinical response as evidenced by improvement in functional status, total spinal pain, or inflammation (e.g., morning stiffness)."
pso = lambda p: p.dx("L40.0")
LINES = [
    L("h", "#### A. Plaque psoriasis (PsO)", "dx", pso, hidden=True),
    L("prior", G1, "mix", lambda p: p.age_ge(6) and p.tried(PSO_DRUGS), hard="age and a prior drug in one granting sentence"),
    L("g2", G2, "mix", lambda p: p.age_ge(6) and pso(p), hidden=True),
    L("b10", "At least 10% of body surface area (BSA) is affected.", "lab", lambda p: p.lab(BSA, lambda v: v >= 10)),
    L("b3", "At least 3% of body surface area (BSA) is affected and the member meets any of the following criteria:", "lab", lambda p: p.lab(BSA, lambda v: v >= 3), hidden=True),
    L("sys", "Member has had an inadequate response or intolerance to methotrexate, cyclosporine, or acitretin.", "trial", lambda p: p.fail_or_intolerant(SYS)),
    L("g3", G3, "mix", lambda p: p.age_ge(18) and p.dx(*AXSPA), hidden=True),
    L("axp", "Member has previously received a biologic or a JAK inhibitor (e.g., Cosentyx, Enbrel, Humira, Rinvoq).", "trial", lambda p: p.tried(BIO)),
    L("nsaid", "Member has had an inadequate response, intolerance, or contraindication to at least two nonsteroidal anti-inflammatory drugs (NSAIDs).", "trial", lambda p: count(p.tfci, *({n} for n in NS)) >= 2, hard="two drugs of one class"),
    L("c1", C1, "mix", lambda p: p.age_ge(6) and pso(p) and p.taking(R), "r", hidden=True),
    L("red", "Reduction in body surface area (BSA) affected from baseline.", "change", lambda p: p.change(BSA, R, lambda b, c: c < b), "r"),
    L("c2", C2, "mix", lambda p: p.age_ge(18) and p.dx(*AXSPA) and p.taking(R), "r", hard="age, disease and current use in one granting sentence with a response"),
    L("conc", "Member cannot use the requested medication concomitantly with any other biologic drug or targeted synthetic drug (e.g., Olumiant, Otezla, Rinvoq, Xeljanz).", "conc", lambda p: not p.on((BIO | TS | {"dupilumab", "omalizumab", "mepolizumab"}) - R), "b"),
]
ATTESTATIONS = ["Crucial body areas (e.g., hands, feet, face, neck, scalp, genitals/groin, intertriginous areas) are affected.",
                "Member has had an inadequate response or intolerance to phototherapy (e.g., UVB, PUVA).",
                "Member has a clinical reason to avoid pharmacologic treatment with methotrexate, cyclosporine, and acitretin (see Appendix).",
                "Improvement in signs and symptoms of the condition from baseline (e.g., itching, redness, flaking, scaling, burning, cracking, pain).",
                "Member has had a negative tuberculosis screening test within 12 months of initiating therapy."]


def initial(s):
    a = ALL(s.h, ANY(s.prior, ALL(s.g2, ANY(ATT, s.b10, ALL(s.b3, ANY(s.sys, ATT, ATT))))))
    b = ALL(s.g3, ANY(s.axp, s.nsaid))
    return ALL(ANY(a, b), s.conc, ATT)


def renewal(s):
    return ALL(ANY(ALL(s.c1, ANY(s.red, ATT)), s.c2), s.conc, ATT)


PSO, AS = dx("Psoriasis vulgaris", "L40.0"), dx("Ankylosing spondylitis of multiple sites in spine", "M45.0")
X = [[], [on("Humira", 40)], [on("Otezla", 40)], [on("Rinvoq", 60)], [on("Methotrexate", 100)], [on("Sotyktu", 30)]]
INITIAL = dict(
    age=[[born(44, 60)], [born(6)], [born(6, -1)], [born(15, 50)]],
    dx=[[PSO], [dx("Guttate psoriasis", "L40.4")], [past("Psoriasis vulgaris", "L40.0")], [dx("Plaque psoriasis", "L40.0")], []],
    bsa=[[lab(BSA, 14)], [lab(BSA, 10)], [lab(BSA, 9)], [lab(BSA, 9), failed("Methotrexate", 60)], [lab(BSA, 3), bad("Acitretin", 30)], [lab(BSA, 2), failed("Cyclosporine", 90)], [], [lab(BSA, 5), worked("Methotrexate", 200)]],
    prior=[[], [failed("Cosentyx", 150, 60)], [bad("Skyrizi", 30)], [lab(BSA, 4, 2), worked("Humira", 300, 90)], [lab(BSA, 1, 2), failed("Otezla", 100, 90)], [lab(BSA, 1, 2), failed("Entyvio", 100, 90)], [lab(BSA, 1, 2), failed("Dupixent", 100, 90)]],
    x=X,
)
MORE = {"axspa": dict(
    age=[[born(36, 60)], [born(18)], [born(18, -1)]],
    dx=[[AS], [dx("Non-radiographic axial spondyloarthritis of unspecified sites in spine", "M45.A0")], [dx("Low back pain, unspecified", "M54.50")]],
    tried=[[failed("Naproxen", 60), failed("Celebrex", 90, 200)], [failed("Ibuprofen", 60), contra("Diclofenac")], [failed("Naproxen", 200)], [failed("Aleve", 60), failed("Naproxen", 60, 300)], [bad("Meloxicam", 12), bad("Naproxen", 12)], [worked("Enbrel", 150, 90)], []],
    x=X[:2] + X[4:5],
)}
RENEWAL = dict(
    now=[[born(44, 60), PSO, on("Taltz", 240)], [born(44, 60), PSO, worked("Taltz", 200, 30)], [born(44, 60), AS, on("ixekizumab", 240)], [born(44, 60), dx("Psoriatic arthropathy, unspecified", "L40.50"), on("Taltz", 240)]],
    bsa=[[lab(BSA, 14, 260), lab(BSA, 3, 20)], [lab(BSA, 14, 260), lab(BSA, 14, 20)], [lab(BSA, 3, 20)]],
    x=[[], [on("Otezla", 40)]],
)
