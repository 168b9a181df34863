"""455 Dupixent: Optum guideline blocks, one for each diagnosis, dashes after numbers, AND lines."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "455-dupixent-guideline.txt", "fu-455", "Lakehurst Rx Services", "Dupixent", "dupilumab"
CLASS, STYLE = "atopic dermatitis, asthma, EoE", "Optum guideline blocks (Product Name / Diagnosis / Therapy Stage), '1 - ', 2.1, AND lines"
COMBINED = ((20, 1), (10, 1))
BSA = "Body surface area affected"
TCS = {"mometasone", "fluocinonide", "clobetasol", "betamethasone", "triamcinolone"}
PLUS = LABA | LAMA | {"montelukast", "zafirlukast", "zileuton", "theophylline"}
BIO = ASTHMA_BIOLOGIC | {"tralokinumab", "lebrikizumab", "nemolizumab"} | IMMUNE_BIOLOGIC
LINES = [
    L("ad", "Diagnosis of moderate to severe atopic dermatitis", "dx", lambda p: p.dx("L20")),
    L("bsa", "Involvement of at least 10% body surface area (BSA)", "lab", lambda p: p.lab(BSA, lambda v: v >= 10)),
    L("age6m", "Patient is 6 months of age or older", "age", lambda p: p.months_ge(6)),
    L("tcs", "Medium or higher potency topical corticosteroid (e.g., mometasone, fluocinonide)", "trial", lambda p: p.tfci(TCS, 30), hard="the verb and supply stand in the header"),
    L("pim", "Pimecrolimus cream", "trial", lambda p: p.tfci({"pimecrolimus"}, 30)),
    L("tac", "Tacrolimus ointment", "trial", lambda p: p.tfci({"tacrolimus"}, 30)),
    L("euc", "Eucrisa (crisaborole) ointment", "trial", lambda p: p.tfci({"crisaborole"}, 30)),
    L("derm", "Prescribed by or in consultation with a dermatologist or allergist/immunologist", "spec", lambda p: p.prescriber("dermatology", "allergy and immunology")),
    L("asth", "Diagnosis of moderate to severe asthma", "dx", lambda p: p.dx("J45")),
    L("eos", "Baseline (pre-treatment) peripheral blood eosinophil level is greater than or equal to 150 cells per microliter", "lab", lambda p: p.lab("Blood eosinophil count", lambda v: v >= 150)),
    L("ocs", "Patient is currently dependent on maintenance therapy with oral corticosteroids (e.g., prednisone)", "now", lambda p: p.on(SYSTEMIC_STEROID)),
    L("age6", "Patient is 6 years of age or older", "age", lambda p: p.age_ge(6)),
    L("ics", "Patient is currently being treated with one inhaled corticosteroid and one additional asthma controller medication (e.g., LABA, LAMA, or leukotriene receptor antagonist)", "now",
      lambda p: p.on(ICS) and p.on(PLUS), hard="two classes at once; combination products"),
    L("pulm", "Prescribed by or in consultation with a pulmonologist or allergist/immunologist", "spec", lambda p: p.prescriber("pulmonology", "allergy and immunology")),
    L("eoe", "Diagnosis of eosinophilic esophagitis", "dx", lambda p: p.dx("K20.0")),
    L("age1", "Patient is at least 1 year of age", "age", lambda p: p.age_ge(1)),
    L("kg", "Patient weighs at least 15 kg", "lab", lambda p: p.lab("Body weight", lambda v: v >= 15)),
    L("ppi", "Proton pump inhibitor (e.g., pantoprazole, omeprazole)", "trial", lambda p: p.tfci(PPI, 56), hard="the verb and duration stand in the header"),
    L("top", "Topical (esophageal) corticosteroid (e.g., budesonide, fluticasone)", "trial", lambda p: p.tfci({"budesonide", "fluticasone"}, 56), hard="the verb and duration stand in the header"),
    L("gi", "Prescribed by or in consultation with a gastroenterologist or allergist/immunologist", "spec", lambda p: p.prescriber("gastroenterology", "allergy and immunology")),
    L("now", "Patient is currently receiving Dupixent", "now", lambda p: p.taking({"dupilumab"}), "r"),
    L("conc", "Not used in combination with another biologic immunomodulator (e.g., Xolair, Nucala, Adbry) or a JAK inhibitor", "conc",
      lambda p: not p.another(BIO, "Dupixent", "dupilumab") and not p.on(JAK), "r"),
]
ATTESTATIONS = ["Involvement of sensitive body areas (e.g., face, hands, feet, scalp, groin)", "Patient demonstrates positive clinical response to therapy"]


def initial(s):
    return ANY(ALL(s.ad, ANY(s.bsa, ATT), s.age6m, ANY(s.tcs, s.pim, s.tac, s.euc), s.derm),
               ALL(s.asth, ANY(s.eos, s.ocs), s.age6, s.ics, s.pulm),
               ALL(s.eoe, s.age1, s.kg, ANY(s.ppi, s.top), s.gi))


def renewal(s):
    return ALL(ATT, s.now, s.conc)


AD, AS, EOE = dx("Atopic dermatitis, unspecified", "L20.9"), dx("Severe persistent asthma, uncomplicated", "J45.50"), dx("Eosinophilic esophagitis", "K20.0")
INITIAL = dict(
    age=[[born(31, 12)], [born_months(6)], [born_months(6, -2)]],
    dx=[[AD], [dx("Flexural eczema", "L20.82")], [dx("Unspecified contact dermatitis, unspecified cause", "L25.9")], [past("Atopic dermatitis, unspecified", "L20.9")]],
    bsa=[[lab(BSA, 18)], [lab(BSA, 10)], [lab(BSA, 9)], []],
    tcs=[[failed("Lidex", 60)], [failed("Elidel", 30)], [failed("Protopic", 29)], [bad("Eucrisa", 6)], [contra("Protopic")], [worked("Elocon", 60)], []],
    spec=[[spec("dermatology")], [spec("allergy and immunology")], [spec("pediatrics")]],
)
MORE = {
    "asthma": dict(
        age=[[born(41, 12)], [born(6)], [born(6, -1)]],
        dx=[[AS], [dx("Moderate persistent asthma, uncomplicated", "J45.40")], [dx("Chronic obstructive pulmonary disease, unspecified", "J44.9")]],
        eos=[[lab("Blood eosinophil count", 320)], [lab("Blood eosinophil count", 150)], [lab("Blood eosinophil count", 149)], [lab("Blood eosinophil count", 0.15, unit="10*3/uL")], [on("Prednisone", 200)], [lab("Blood eosinophil count", 90), worked("Prednisone", 20)], []],
        ics=[[on("Symbicort", 200)], [on("Flovent", 200), on("Singulair", 90)], [on("Qvar", 90), on("Spiriva", 60)], [on("Flovent", 200)], [on("Serevent", 200)], [worked("Advair Diskus", 300)]],
        spec=[[spec("pulmonology")], [spec("family medicine")]],
    ),
    "eoe": dict(
        age=[[born(28, 12)], [born(1)], [born(1, -1)]],
        dx=[[EOE], [dx("Gastro-esophageal reflux disease with esophagitis", "K21.00")]],
        kg=[[lab("Body weight", 70)], [lab("Body weight", 15)], [lab("Body weight", 14.9)], []],
        ppi=[[failed("Protonix", 90)], [failed("Prilosec", 56)], [failed("Nexium", 55)], unsure(failed("Pulmicort", 70)), unsure(bad("Flovent")), [contra("Pantoprazole")], [worked("Prilosec", 90)], [failed("Pepcid", 90)]],
        spec=[[spec("gastroenterology")], [spec("allergy and immunology")], [spec("pulmonology")]],
    ),
}
RENEWAL = dict(
    now=[[AD, on("Dupixent", 200)], [AS, on("dupilumab", 100)], [EOE, worked("Dupixent", 200, 12)], [AD, on("Adbry", 100)]],
    x=[[], [on("Xolair", 60)], [on("Rinvoq", 40)], [on("Opzelura", 40)], [failed("Nucala", 120, 30)], [on("Singulair", 200)]],
)
