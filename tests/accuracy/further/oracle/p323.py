"""323 Mavenclad: Centene clinical policy; a header that denies its items, two of four, a conditional on sex."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "323-mavenclad-clinical.txt", "fu-323", "Pine Ridge Community Health", "Mavenclad", "cladribine"
CLASS, STYLE = "multiple sclerosis, cladribine", "Centene clinical policy, semicolons, negated header with items"
ITEMS = ({"interferon beta-1a", "interferon beta-1b", "peginterferon beta-1a"}, {"glatiramer"}, {"dimethyl fumarate", "diroximel fumarate"}, {"teriflunomide"})


def gap(p):
    """Taken before, and the last dose at least 43 weeks (301 days) ago."""
    ts = p.trials("cladribine")
    if not ts or any(t["active"] for t in ts):
        return False
    return all(t["end"] is not None and (p.today - t["end"]).days >= 301 for t in ts)


LINES = [
    L("dx", "Diagnosis of multiple sclerosis in a relapsing form (relapsing-remitting or active secondary progressive)", "dx", lambda p: p.dx("G35"), hard="form of the disease"),
    L("spec", "Prescribed by or in consultation with a neurologist", "spec", lambda p: p.prescriber("neurology")),
    L("age", "Age ≥ 18 years", "age", lambda p: p.age_ge(18)),
    L("wt", "Body weight of at least 40 kg documented in the past 3 months", "lab", lambda p: p.lab("Body weight", lambda v: v >= 40, 90)),
    L("two", "Failure of two of the following, each used for ≥ 90 days, unless contraindicated or clinically significant adverse effects were experienced:", "mix",
      lambda p: count(lambda g: p.tfci(g, 90), *ITEMS) >= 2, hard="two of four items, header carries verb, duration and excuse"),
    L("hiv", "HIV infection", "no", lambda p: p.no_dx("B20", "Z21", "O98.7"), "b"),
    L("hep", "Chronic hepatitis B or chronic hepatitis C", "no", lambda p: p.no_dx("B18.0", "B18.1", "B18.2"), "b"),
    L("tb", "Tuberculosis, active or latent", "no", lambda p: p.no_dx("A15", "A17", "A18", "A19", "Z22.7"), "b"),
    L("ca", "A current malignancy", "no", lambda p: p.no_dx("C"), "b"),
    L("preg", "If member is female, she is neither pregnant nor breastfeeding", "if", lambda p: IF(p.female, p.no_dx("Z33", "Z34", "O0", "O1", "O2", "O3", "O4", "O9A", "O99", "Z39.1")), hard="conditional on sex"),
    L("conc", "Mavenclad is not prescribed together with other disease-modifying therapies for MS (see Appendix B)", "conc",
      lambda p: not p.on(MS_DMT - {"cladribine"}), "b"),
    L("gap", "Member has already taken Mavenclad, and the last dose was at least 43 weeks ago", "mix", gap, "r", hard="time since the last dose"),
]
ATTESTATIONS = ["Dose does not exceed 1.75 mg/kg in the treatment year", "Prescriber confirms that no more than one treatment course has been completed",
                "Member is responding positively to therapy"]


def initial(s):
    return ALL(s.dx, s.spec, s.age, s.wt, s.two, s.hiv, s.hep, s.tb, s.ca, s.preg, s.conc, ATT)


def renewal(s):
    return ALL(s.gap, ATT, s.conc, s.hiv, s.hep, s.tb, s.ca)


MS = dx("Relapsing-remitting multiple sclerosis", "G35")
INITIAL = dict(
    age=[[born(41, 50)], [born(18)], [born(18, -1)]],
    sex=[[sex("female")], [sex("male")], [sex("female"), dx("Pregnant state, incidental", "Z33.1", 60)], [sex("female"), dx("Encounter for care and examination of lactating mother", "Z39.1", 60)]],
    dx=[[MS], [dx("Neuromyelitis optica [Devic]", "G36.0")], unsure(dx("Multiple sclerosis", "G35")), [past("Optic neuritis", "H46.9")]],
    spec=[[spec("neurology")], [spec("internal medicine")]],
    wt=[[lab("Body weight", 68)], [lab("Body weight", 40, 90)], [lab("Body weight", 39.8)], [lab("Body weight", 68, 91)], [lab("Body weight", 150, 20, "[lb_av]")], []],
    two=[[failed("Avonex", 120, 200), failed("Copaxone", 120, 40)], [failed("Rebif", 90, 200), bad("Tecfidera")], [failed("Avonex", 120, 200), failed("Plegridy", 100, 40)],
         [failed("Aubagio", 89, 200), failed("Copaxone", 120, 40)], [contra("Aubagio"), bad("Glatopa")], [failed("Avonex", 400)], [failed("Gilenya", 120, 300), failed("Ocrevus", 300)],
         [worked("Vumerity", 300, 200), failed("Aubagio", 120)]],
    x=[[], [dx("Asymptomatic human immunodeficiency virus infection status", "Z21")], [dx("Chronic viral hepatitis B without delta-agent", "B18.1")],
       [dx("Latent tuberculosis", "Z22.7")], [dx("Malignant neoplasm of upper-outer quadrant of left female breast", "C50.412")], [past("Malignant melanoma of skin", "C43.9")],
       [on("Kesimpta", 60)], [on("Ampyra", 60)]],
)
RENEWAL = dict(
    now=[[MS, worked("Mavenclad", 35, 320)], [MS, worked("Mavenclad", 35, 301)], [MS, worked("Mavenclad", 35, 300)], [MS, on("Mavenclad", 30)], [MS]],
    x=[[], [dx("Human immunodeficiency virus [HIV] disease", "B20")], [past("Chronic viral hepatitis C", "B18.2")], [on("Tysabri", 60)], [dx("Malignant neoplasm of colon, unspecified", "C18.9")]],
)
