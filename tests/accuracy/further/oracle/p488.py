"""488 Omvoh: Caremark specialty guideline management, two indications, either of two labs, exclusions."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "488-omvoh.md", "fu-488", "Meridian Employers Trust", "Omvoh", "mirikizumab"
CLASS, STYLE = "ulcerative colitis and Crohn's disease, IL-23", "Caremark specialty guideline management, roman sections, 'authorization of 12 months may be granted'"
COMBINED = ((22, 5), (8, 2))
BIO = TARGETED_IMMUNE | {"mirikizumab", "ozanimod", "etrasimod"}
UC_B = {"vedolizumab", "adalimumab", "infliximab", "upadacitinib", "golimumab", "ustekinumab", "etrasimod", "tofacitinib", "ozanimod", "guselkumab", "risankizumab"}
CD_B = {"certolizumab", "vedolizumab", "adalimumab", "infliximab", "upadacitinib", "risankizumab", "ustekinumab", "guselkumab", "natalizumab"}
CONV = {"azathioprine", "balsalazide", "budesonide", "mercaptopurine", "mesalamine", "prednisone", "sulfasalazine"}
ST, IM = {"budesonide", "prednisone"}, {"azathioprine", "mercaptopurine", "methotrexate"}
AGE, GI = "The member is at least 18 years of age", "Omvoh is prescribed by or in consultation with a gastroenterologist"
LINES = [
    L("age", AGE, "age", lambda p: p.age_ge(18)),
    L("uc", "The member has moderately to severely active ulcerative colitis", "dx", lambda p: p.dx("K51")),
    L("act", "A fecal calprotectin above 150 mcg/g or a C-reactive protein above 5 mg/L was measured within the last 90 days", "lab",
      lambda p: ANY(p.lab("Fecal calprotectin", lambda v: v > 150, 90), p.lab("C-reactive protein", lambda v: v > 5, 90)), hard="either of two labs in one line"),
    L("ucb", "The member has previously received a biologic or targeted synthetic drug for ulcerative colitis (e.g., Entyvio, Humira, Remicade, Rinvoq, Simponi, Stelara, Velsipity, Xeljanz, Zeposia)", "trial", lambda p: p.tried(UC_B)),
    L("conv", "The member has had an inadequate response, intolerance, or contraindication to at least one conventional therapy (i.e., azathioprine, balsalazide, budesonide, mercaptopurine, mesalamine, prednisone, sulfasalazine)", "trial", lambda p: p.tfci(CONV)),
    L("gi", GI, "spec", lambda p: p.prescriber("gastroenterology")),
    L("cd", "The member has moderately to severely active Crohn's disease", "dx", lambda p: p.dx("K50")),
    L("cdb", "The member has previously received a biologic or targeted synthetic drug for Crohn's disease (e.g., Cimzia, Entyvio, Humira, Remicade, Rinvoq, Skyrizi, Stelara, Tremfya)", "trial", lambda p: p.tried(CD_B)),
    L("two", "The member has had an inadequate response to a corticosteroid (budesonide or prednisone) AND an inadequate response to an immunomodulator (azathioprine, mercaptopurine, or methotrexate), or has a contraindication to both", "mix",
      lambda p: (p.failed(ST) and p.failed(IM)) or (p.contraindicated(ST) and p.contraindicated(IM)), hard="two classes, or contraindication to both"),
    L("ibd", "The member has ulcerative colitis or Crohn's disease", "dx", lambda p: p.dx("K50", "K51"), "r"),
    L("now", "The member is currently receiving Omvoh and has been receiving it for at least 84 days", "now", lambda p: p.taking({"mirikizumab"}, 84), "r"),
    L("conc", "Omvoh will be used concomitantly with any other biologic drug or targeted synthetic drug (e.g., Rinvoq, Xeljanz, Zeposia)", "conc", lambda p: not p.another(BIO, "Omvoh", "mirikizumab"), exclude=True),
    L("tb", "Active tuberculosis", "no", lambda p: p.no_dx("A15", "A17", "A18", "A19"), exclude=True),
]
ATTESTATIONS = ["The member has been hospitalized for acute severe ulcerative colitis, according to the prescriber",
                "The member has achieved or maintained remission, or has had improvement in signs and symptoms of the disease"]


def initial(s):
    uc = ALL(s.age, s.uc, s.act, ANY(s.ucb, s.conv, ATT), s.gi)
    cd = ALL(s.age, s.cd, ANY(s.cdb, s.two), s.gi)
    return ALL(ANY(uc, cd), s.conc, s.tb)


def renewal(s):
    return ALL(s.ibd, s.now, ATT, s.conc, s.tb)


UC, CD = dx("Ulcerative (chronic) pancolitis without complications", "K51.00"), dx("Crohn's disease of both small and large intestine without complications", "K50.80")
FC, CRP = "Fecal calprotectin", "C-reactive protein"
INITIAL = dict(
    age=[[born(41, 40)], [born(18)], [born(18, -1)]],
    dx=[[UC], [dx("Left sided colitis without complications", "K51.50")], [dx("Irritable bowel syndrome with diarrhea", "K58.0")], [past("Ulcerative (chronic) pancolitis without complications", "K51.00")]],
    act=[[lab(FC, 420)], [lab(FC, 151, 90)], [lab(FC, 150), lab(CRP, 5)], [lab(FC, 150), lab(CRP, 5.1)], [lab(FC, 420, 91)], [lab(FC, 420, 60), lab(FC, 90, 10), lab(CRP, 2)], [lab(CRP, 12, 45)], [lab(FC, 80)], []],
    step=[[failed("Lialda", 90)], [bad("Imuran")], [contra("Prednisone")], [worked("Entyvio", 40)], [on("Stelara", 90), failed("Apriso", 200)], [worked("Lialda", 200)], [contra("Humira")], []],
    spec=[[spec("gastroenterology")], [spec("internal medicine")]],
    x=[[], [on("Rinvoq", 20)], [on("Entyvio", 40)], [dx("Tuberculosis of lung", "A15.0", 30)], [past("Tuberculosis of lung", "A15.0")]],
)
MORE = {"crohn": dict(
    age=[[born(30, 40)], [born(18, -1)]],
    dx=[[CD], [dx("Indeterminate colitis", "K52.3")]],
    step=[[failed("Humira", 100)], [worked("Skyrizi", 80)], [failed("Entocort EC", 60), failed("Imuran", 90, 200)], [failed("Prednisone", 60)], [bad("Prednisone"), failed("Methotrexate", 100)],
          [contra("Prednisone"), contra("Azathioprine")], [contra("Prednisone"), failed("Imuran", 90)], []],
    spec=[[spec("gastroenterology")], [spec("family medicine")]],
    x=[[], [on("Stelara", 40)]],
)}
RENEWAL = dict(
    now=[[on("Omvoh", 200)], [on("mirikizumab", 84)], [on("Omvoh", 83)], [worked("Omvoh", 300, 10)]],
    dx=[[UC, spec("gastroenterology")], [CD, spec("gastroenterology")], [past("Ulcerative colitis, unspecified", "K51.90"), spec("gastroenterology")]],
    x=[[], [on("Xeljanz", 30)], [on("Zeposia", 40)], [dx("Tuberculosis of lung", "A15.0", 30)]],
)
