"""524 Hyrimoz: Cigna coverage policy, three indications, a place in the eye, NYHA class inside an exclusion."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "524-hyrimoz.md", "fu-524", "Meridian Grove Life and Health", "Hyrimoz", "adalimumab"
CLASS, STYLE = "hidradenitis, uveitis, Crohn's disease, TNF", "Cigna 'considered medically necessary when ONE of', 1./A./i., Conditions Not Covered"
COMBINED = ((18, 4), (8, 2))
ANTIB = {"doxycycline", "minocycline", "clindamycin", "rifampin", "tetracycline"}
CS = SYSTEMIC_STEROID | {"triamcinolone"}
IMM = {"methotrexate", "azathioprine", "mycophenolate", "cyclosporine", "tacrolimus"}
CAL, CRP = "Fecal calprotectin", "C-reactive protein"
LINES = [
    L("hhs", "**Hidradenitis Suppurativa.** Individual meets **ALL** of the following criteria:", "dx", lambda p: p.dx("L73.2"), hidden=True),
    L("a12", "Age 12 years or older", "age", lambda p: p.age_ge(12)),
    L("anti", "Documented inadequate response to at least 90 days of a systemic antibiotic (for example, doxycycline, minocycline, or clindamycin), or documented intolerance of one", "trial", lambda p: p.failed(ANTIB, 90) or p.intolerant(ANTIB), hard="a class by examples"),
    L("derm", "Medication is prescribed by, or in consultation with, a dermatologist", "spec", lambda p: p.prescriber("dermatology")),
    L("huv", "**Non-Infectious Intermediate Uveitis, Posterior Uveitis, or Panuveitis.** Individual meets **ALL** of the following criteria:", "dx", lambda p: p.dx("H30.0", "H30.1", "H30.2", "H30.9", "H44.11"), hidden=True),
    L("a2", "Age 2 years or older", "age", lambda p: p.age_ge(2)),
    L("cs", "A corticosteroid (for example, prednisone, methylprednisolone, or triamcinolone)", "trial", lambda p: p.tfci(CS), hard="verb in the header"),
    L("imm", "A systemic immunosuppressant (for example, methotrexate, azathioprine, mycophenolate, or cyclosporine)", "trial", lambda p: p.tfci(IMM), hard="verb in the header"),
    L("rheum", "Medication is prescribed by, or in consultation with, an ophthalmologist or rheumatologist", "spec", lambda p: p.prescriber("rheumatology", "ophthalmology")),
    L("hcd", "**Crohn's Disease.** Individual meets **ALL** of the following criteria:", "dx", lambda p: p.dx("K50"), hidden=True),
    L("a6", "Age 6 years or older", "age", lambda p: p.age_ge(6)),
    L("infl", "Active inflammation within the past 90 days, shown by a fecal calprotectin above 150 mcg/g or a C-reactive protein above 5 mg/L", "lab",
      lambda p: ANY(p.lab(CAL, lambda v: v > 150, 90), p.lab(CRP, lambda v: v > 5, 90)), hard="either of two values"),
    L("ster", "Has tried, or is currently taking, a systemic corticosteroid, or corticosteroids are contraindicated", "trial", lambda p: p.tried(STEROID) or p.contraindicated(STEROID)),
    L("conv", "Has tried azathioprine, mercaptopurine, or methotrexate for 8 weeks or longer", "trial", lambda p: p.tried({"azathioprine", "mercaptopurine", "methotrexate"}, 56)),
    L("fist", "Has a fistula involving the intestine or the anus", "dx", lambda p: p.dx("K60.3", "K60.4", "K60.5", "K63.2", "K50.013", "K50.113", "K50.813", "K50.913"), hard="a complication inside a combination code"),
    L("gi", "Medication is prescribed by, or in consultation with, a gastroenterologist", "spec", lambda p: p.prescriber("gastroenterology")),
    L("now", "Individual has been receiving Hyrimoz for at least 3 months", "now", lambda p: p.taking({"adalimumab"}, 90), "r"),
    L("conc", "Concurrent use with another biologic or with a Janus kinase (JAK) inhibitor", "conc", lambda p: not p.on(JAK) and not p.another(IMMUNE_BIOLOGIC | ASTHMA_BIOLOGIC | {"sarilumab", "anakinra", "bimekizumab"}, "Hyrimoz", "adalimumab"), exclude=True,
      hard="another brand of the same ingredient"),
    L("hf", "Heart failure, New York Heart Association (NYHA) class III or IV", "mix", lambda p: NOT(ALL(p.dx("I50", "I11.0", "I13.0", "I13.2"), p.lab("NYHA class", lambda v: v in (3, 4)))), exclude=True, hard="a diagnosis with a class"),
    L("tb", "Active tuberculosis", "no", lambda p: p.no_dx("A15", "A17", "A18", "A19"), exclude=True),
    L("hbv", "Hepatitis B infection", "no", lambda p: p.no_dx("B16", "B18.0", "B18.1", "B19.1"), exclude=True),
]
ATTESTATIONS = ["Disease is Hurley stage II or III", "Individual has had a beneficial clinical response, for example fewer abscesses and inflammatory nodules, less ocular inflammation, or fewer bowel symptoms"]


def out(s):
    return ALL(s.conc, s.hf, s.tb, s.hbv)


def initial(s):
    hs = ALL(s.hhs, s.a12, ATT, s.anti, s.derm)
    uv = ALL(s.huv, s.a2, s.cs, s.imm, s.rheum)
    cd = ALL(s.hcd, s.a6, s.infl, ANY(s.ster, s.conv, s.fist), s.gi)
    return ALL(ANY(hs, uv, cd), out(s))


def renewal(s):
    return ALL(s.now, ATT, out(s))


HS, HF = dx("Hidradenitis suppurativa", "L73.2"), dx("Chronic systolic (congestive) heart failure", "I50.22")
NY = "NYHA class"
X = [[], [on("Cosentyx", 60)], [on("Humira", 60)], [on("Rinvoq", 20)], [HF, lab(NY, 3)], [HF, lab(NY, 2)], [HF], [lab(NY, 3)], [dx("Tuberculosis of lung", "A15.0", 60)], [dx("Chronic viral hepatitis B without delta-agent", "B18.1")]]
INITIAL = dict(
    age=[[born(33, 20)], [born(12)], [born(12, -1)]],
    dx=[[HS], [dx("Cutaneous abscess of left axilla", "L02.412", 40)]],
    anti=[[failed("Vibramycin", 120)], [failed("Minocin", 90)], [failed("Cleocin", 89)], [bad("Vibramycin")], [worked("Vibramycin", 200)], [contra("Minocin")]],
    spec=[[spec("dermatology")], [spec("family medicine")]],
    x=X,
)
MORE = {
    "uveitis": dict(
        age=[[born(29, 20)], [born(2)], [born(2, -1)]],
        dx=[[dx("Panuveitis, bilateral", "H44.113")], [dx("Acute and subacute iridocyclitis, unspecified", "H20.00", 60)]],
        step=[[failed("Prednisone", 30), failed("Methotrexate", 90)], [bad("Medrol", 3, 60), contra("Methotrexate")], [failed("Prednisone", 30)], [failed("CellCept", 90)]],
        spec=[[spec("rheumatology")], [spec("internal medicine")]],
    ),
    "crohn": dict(
        age=[[born(40, 20)], [born(6)], [born(6, -1)]],
        dx=[[dx("Crohn's disease, unspecified, without complications", "K50.90")], [dx("Ulcerative colitis, unspecified, without complications", "K51.90")]],
        infl=[[lab(CAL, 420)], [lab(CAL, 150), lab(CRP, 5.1)], [lab(CAL, 150), lab(CRP, 5)], [lab(CAL, 420, 91)], [lab(CRP, 12, 90)]],
        step=[[worked("Prednisone", 40)], [contra("Prednisone")], [worked("Imuran", 56)], [worked("Purixan", 55)], [failed("Lialda", 200)], [dx("Anal fistula", "K60.3", 50)]],
        spec=[[spec("gastroenterology")], [spec("pediatrics")]],
    ),
}
RENEWAL = dict(
    now=[[HS, on("Hyrimoz", 200)], [HS, on("adalimumab", 90)], [HS, on("Hyrimoz", 89)], [HS, worked("Hyrimoz", 200, 10)]],
    x=[[], [on("Dupixent", 50)], [HF, lab(NY, 4)]],
)
