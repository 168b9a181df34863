"""890 Kevzara: CVS Caremark specialty guideline, "Authorization may be granted" headers that carry age and diagnosis, three indications."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "890-kevzara.md", "fu-890", "Carefield Keystone Health", "Kevzara", "sarilumab"
CLASS, STYLE = "rheumatology: IL-6", "CVS Caremark specialty guideline management, headers with age and diagnosis"
COMBINED = ((32, 6), (13, 3))
MTX = {"methotrexate"}
RA, PMR, JIA = ("M05", "M06"), ("M35.3",), ("M08.0", "M08.2", "M08.3")
CRP = "C-reactive protein"
LINES = [
    L("ra", "Authorization of 12 months may be granted to adult members with moderately to severely active rheumatoid arthritis when EITHER of the following is met", "mix",
      lambda p: p.age_ge(18) and p.dx(*RA), hard="the header carries age and diagnosis"),
    L("bio", "Member has received another biologic or a JAK inhibitor (e.g., Humira, Orencia, Rinvoq) within the past 120 days", "trial", lambda p: p.tried(RA_TARGETED_881, within=120), hard="class by examples, window"),
    L("mtx", "Member had an inadequate response to methotrexate after 3 months or more, or has an intolerance or contraindication to methotrexate (e.g., pregnancy, alcoholic liver disease)", "mix",
      lambda p: p.failed(MTX, 90) or p.intolerant(MTX) or p.contraindicated(MTX, "Z33", "Z34", "O", "K70"), hard="contraindication by a condition"),
    L("pmr", "Authorization of 12 months may be granted to adult members with polymyalgia rheumatica when ALL of the following are met", "mix",
      lambda p: p.age_ge(18) and p.dx(*PMR), hard="the header carries age and diagnosis"),
    L("ster", "Member had an inadequate response to a systemic corticosteroid, or has relapsed while tapering it", "mix", lambda p: True if p.failed(SYSTEMIC_STEROID) else None, hard="a fact or an attestation"),
    L("crp", "Two C-reactive protein measurements on separate days are 10 mg/L or higher", "lab", lambda p: p.two_days(CRP, lambda v: v >= 10), hard="two measurements"),
    L("spec", "Prescribed by or in consultation with a rheumatologist", "spec", lambda p: p.prescriber("rheumatology")),
    L("jia", "Member has active polyarticular juvenile idiopathic arthritis", "dx", lambda p: p.dx(*JIA)),
    L("kg", "Member is 2 years of age or older and weighs at least 63 kg", "mix", lambda p: ALL(p.age_ge(2), p.lab("Body weight", lambda v: v >= 63)), hard="age and weight"),
    L("dmard", "Member has had a trial of at least 90 days of methotrexate or leflunomide", "trial", lambda p: p.tried(MTX | {"leflunomide"}, 90)),
    L("now", "Member is using Kevzara for RA, PMR, or pJIA", "mix", lambda p: p.on({"sarilumab"}) and p.dx(*RA, *PMR, *JIA), "r", hard="current drug for one of three abbreviated diagnoses"),
    L("low", "C-reactive protein is lower than at baseline, or Kevzara has been used for less than 6 months", "change",
      lambda p: ANY(p.change(CRP, {"sarilumab"}, lambda b, c: c < b), not p.tried({"sarilumab"}, 180)), "r", hard="change or short use"),
    L("conc", "Concomitant use with any other biologic or with a JAK inhibitor", "conc", lambda p: not p.on(RA_TARGETED_881), exclude=True),
    L("inf", "Active tuberculosis or hepatitis B", "no", lambda p: p.no_dx("A15", "A17", "A18", "A19", "B16", "B18.0", "B18.1", "B19.1"), exclude=True),
    L("cbc", "Absolute neutrophil count below 2,000 per mm3 or platelet count below 150,000 per mm3", "lab",
      lambda p: NOT(ANY(p.lab("Absolute neutrophil count", lambda v: v < 2000), p.lab("Platelet count", lambda v: v < 150))), exclude=True, hard="two values of an exclusion, thousands"),
]
ATTESTATIONS = ["Member has been tested for rheumatoid factor and anti-CCP antibodies", "Member has achieved or maintained a positive clinical response"]


def initial(s):
    ra = ALL(s.ra, ANY(s.bio, ALL(ATT, s.mtx)))
    pmr = ALL(s.pmr, s.ster, s.crp, s.spec)
    jia = ALL(s.jia, s.kg, s.dmard)
    return ALL(ANY(ra, pmr, jia), s.conc, s.inf, s.cbc)


def renewal(s):
    return ALL(s.now, s.low, ATT, s.conc, s.inf, s.cbc)


R = dx("Rheumatoid arthritis, unspecified", "M06.9")
P = dx("Polymyalgia rheumatica", "M35.3")
J = dx("Juvenile rheumatoid polyarthritis (seronegative)", "M08.3")
CBC = [lab("Absolute neutrophil count", 4200), lab("Platelet count", 260)]
CBCS = [CBC, [lab("Absolute neutrophil count", 2000), lab("Platelet count", 150)], [lab("Absolute neutrophil count", 1999), lab("Platelet count", 260)], [lab("Absolute neutrophil count", 4200), lab("Platelet count", 149)], [lab("Absolute neutrophil count", 4200)],
        [lab("Absolute neutrophil count", 1500)]]
INITIAL = dict(
    age=[[born(47, 30)], [born(18)], [born(18, -1)]],
    dx=[[R], [dx("Rheumatoid arthritis with rheumatoid factor of multiple sites without organ or systems involvement", "M05.79")], [dx("Primary generalized (osteo)arthritis", "M15.0")], [past("Rheumatoid arthritis, unspecified", "M06.9")]],
    step=[[failed("Methotrexate", 150)], [failed("Trexall", 90)], [failed("Methotrexate", 89)], [bad("Methotrexate", 14)], [worked("Methotrexate", 300)], [contra("Methotrexate")], [sex("female"), dx("Pregnant state, incidental", "Z33.1", 60)],
          [dx("Alcoholic hepatitis without ascites", "K70.10")], [worked("Humira", 200, 120)], [worked("Humira", 200, 121)], [bad("Rinvoq", 20, 90)], [failed("Arava", 200)], []],
    cbc=CBCS,
    x=[[], [on("Orencia", 60)], [on("Xeljanz", 60)], [worked("Enbrel", 200, 20)], [dx("Tuberculosis of lung", "A15.0", 30)], [dx("Latent tuberculosis", "Z22.7")], [dx("Chronic viral hepatitis B without delta-agent", "B18.1")], [on("Kevzara", 10)], [on("Plaquenil", 100)]],
)
MORE = {
    "pmr": dict(
        age=[[born(71, 10)], [born(18, -1)]],
        dx=[[P], [dx("Fibromyalgia", "M79.7")]],
        ster=[[failed("Prednisone", 60)], [partial("Medrol", 40)], [worked("Prednisone", 120)], []],
        crp=[[lab(CRP, 24, 60), lab(CRP, 18, 10)], [lab(CRP, 10, 60), lab(CRP, 10, 10)], [lab(CRP, 30, 90), lab(CRP, 9, 40), lab(CRP, 22, 10)], [lab(CRP, 24, 10)], [lab(CRP, 9, 60), lab(CRP, 8, 10)]],
        spec=[[spec("rheumatology")], [spec("internal medicine")]],
        cbc=[CBC, []],
    ),
    "pjia": dict(
        age=[[born(15, 10)], [born(2)]],
        dx=[[J], [dx("Unspecified juvenile rheumatoid arthritis of unspecified site", "M08.00")], [dx("Pauciarticular juvenile rheumatoid arthritis, unspecified site", "M08.40")]],
        kg=[[lab("Body weight", 70)], [lab("Body weight", 63)], [lab("Body weight", 62)], [], [lab("Body weight", 150, unit="[lb_av]")]],
        step=[[worked("Methotrexate", 200)], [failed("Arava", 90)], [failed("Methotrexate", 89)], [bad("Methotrexate", 20)]],
        cbc=[CBC],
    ),
}
RENEWAL = dict(
    now=[[on("Kevzara", 250)], [on("Kevzara", 179), lab(CRP, 60, 5)], [on("Kevzara", 180), lab(CRP, 60, 5)], [worked("Kevzara", 230, 20)]],
    dx=[[R], [P], [J], [dx("Giant cell arteritis, unspecified", "M31.6")]],
    crp=[[lab(CRP, 31, 270), lab(CRP, 7, 20)], [lab(CRP, 12, 270), lab(CRP, 12, 20)], [lab(CRP, 7, 20)], [lab(CRP, 31, 270), lab(CRP, 44, 20)]],
    cbc=[CBC, [lab("Absolute neutrophil count", 1900), lab("Platelet count", 260)], []],
    x=[[], [on("Actemra", 60)], [on("Olumiant", 30)]],
)
