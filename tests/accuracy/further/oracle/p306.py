"""306 Cosentyx: Medicaid check-box form, code range in the diagnosis, two preferred products."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "306-cosentyx-form.txt", "fu-306", "River Bayou State Medicaid", "Cosentyx", "secukinumab"
CLASS, STYLE = "psoriatic arthritis: IL-17", "state Medicaid check boxes in sections, reasons for non-approval"
CONV = ({"methotrexate"}, {"leflunomide"}, {"sulfasalazine"})
PREF = ({"adalimumab"}, {"etanercept"}, {"apremilast"}, {"tofacitinib"})
BIO = (TARGETED_IMMUNE - JAK - {"apremilast", "deucravacitinib"}) | {"risankizumab"}
IL = {"ixekizumab", "brodalumab", "bimekizumab", "secukinumab", "guselkumab", "risankizumab", "tildrakizumab", "mirikizumab"}
LINES = [
    L("age", "The recipient is 2 years of age or older", "age", lambda p: p.age_ge(2)),
    L("dx", "The recipient has a diagnosis of active psoriatic arthritis (ICD-10-CM L40.50 through L40.59)", "dx", lambda p: p.dx("L40.5"), hard="code range"),
    L("spec", "Prescribed by, or in consultation with, a rheumatologist or a dermatologist", "spec", lambda p: p.prescriber("rheumatology", "dermatology")),
    L("conv", "A conventional DMARD (methotrexate, leflunomide, or sulfasalazine) was taken for 3 months or longer without an adequate response", "trial", lambda p: p.failed(set().union(*CONV), 90)),
    L("noconv", "The recipient has a contraindication or intolerance to at least two conventional DMARDs (methotrexate, leflunomide, sulfasalazine)", "trial",
      lambda p: count(lambda g: p.intolerant(g) or p.contraindicated(g), *CONV) >= 2, hard="two of three not possible"),
    L("prior", "The recipient has previously been treated with an interleukin-17 or interleukin-23 inhibitor (e.g., Taltz, Tremfya, Skyrizi)", "trial", lambda p: p.tried(IL)),
    L("pref", "At least two preferred products (an adalimumab product, Enbrel, Otezla, Xeljanz) have failed or were not tolerated", "trial",
      lambda p: count(p.fail_or_intolerant, *PREF) >= 2, hard="two of a list, brand and generic mixed"),
    L("now", "The recipient has been receiving Cosentyx for at least 16 weeks", "now", lambda p: p.taking({"secukinumab"}, 112), "r"),
    L("crp", "C-reactive protein is lower than it was before Cosentyx was started, or is 10 mg/L or less", "change",
      lambda p: ANY(p.change("C-reactive protein", {"secukinumab"}, lambda b, c: c < b), p.lab("C-reactive protein", lambda v: v <= 10)), "r", hard="change or value"),
    L("conc", "Cosentyx is to be used along with another biologic, a JAK inhibitor, or a PDE-4 inhibitor (Otezla)", "conc",
      lambda p: not p.another(BIO, "Cosentyx", "secukinumab") and not p.on(JAK | {"apremilast"}), exclude=True),
    L("ibd", "Crohn's disease or ulcerative colitis", "no", lambda p: p.no_dx("K50", "K51"), exclude=True),
    L("inf", "Active tuberculosis or active hepatitis B infection", "no", lambda p: p.no_dx("A15", "A17", "A18", "A19", "B16", "B18.0", "B18.1", "B19.1"), exclude=True),
]
ATTESTATIONS = ["The recipient has had a negative tuberculosis screening in the past 12 months, or has completed treatment for latent tuberculosis",
                "The prescriber attests to a reduction in tender or swollen joint count"]


def initial(s):
    return ALL(s.age, s.dx, s.spec, ANY(s.conv, s.noconv, s.prior), s.pref, ATT, s.conc, s.ibd, s.inf)


def renewal(s):
    return ALL(s.now, ATT, s.crp, s.conc, s.ibd, s.inf)


PSA, CRP = dx("Other psoriatic arthropathy", "L40.59"), "C-reactive protein"
X = [[], [on("Otezla")], [on("Olumiant", 40)], [on("Orencia", 60)], [on("Methotrexate", 300)], [dx("Ulcerative colitis, unspecified, without complications", "K51.90")], [dx("Irritable bowel syndrome, unspecified", "K58.9")],
     [dx("Chronic viral hepatitis B without delta-agent", "B18.1")], [dx("Latent tuberculosis", "Z22.7")], [past("Tuberculosis of lung", "A15.0")]]
INITIAL = dict(
    age=[[born(47, 8)], [born(2, -1)]],
    dx=[[PSA], [dx("Arthropathic psoriasis, unspecified", "L40.50")], [dx("Psoriasis vulgaris", "L40.0")], [dx("Rheumatoid arthritis, unspecified", "M06.9")], [past("Other psoriatic arthropathy", "L40.59")]],
    spec=[[spec("rheumatology")], [spec("dermatology")], [spec("orthopedics")]],
    conv=[[failed("Methotrexate", 110, 300)], [partial("Arava", 90, 300)], [failed("Azulfidine", 89, 300)], [contra("Methotrexate"), bad("Arava")], [failed("Plaquenil", 200, 100)], [worked("Tremfya", 60, 200)]],
    pref=[[bad("Xeljanz"), failed("Xeljanz", 60, 200), contra("Enbrel")], [failed("Amjevita", 120, 30), bad("Otezla")], [failed("Humira", 100, 30), failed("Cyltezo", 100, 200)], [bad("Enbrel"), failed("tofacitinib", 80, 200)],
          [failed("Enbrel", 90, 60), failed("Taltz", 90, 200)], [failed("Humira", 100, 150), failed("Enbrel", 100, 20)]],
    x=X,
)
INITIAL["pref"] = [INITIAL["pref"][5]] + INITIAL["pref"][:5]
RENEWAL = dict(
    now=[[PSA, on("Cosentyx", 200)], [PSA, on("secukinumab", 112), lab(CRP, 30, 150)], [PSA, on("Cosentyx", 111), lab(CRP, 30, 150)], [PSA, worked("Cosentyx", 200, 20), lab(CRP, 30, 250)]],
    crp=[[lab(CRP, 24, 230), lab(CRP, 14, 10)], [lab(CRP, 24, 230), lab(CRP, 24, 10)], [lab(CRP, 8, 230), lab(CRP, 10, 10)], [lab(CRP, 14, 10)], []],
    x=[X[0], X[1], X[5]],
)
