"""894 Omvoh: UnitedHealthcare program, two indications, -AND-/-OR- lines without indentation."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "894-omvoh.md", "fu-894", "Great Basin United Plan", "Omvoh", "mirikizumab"
CLASS, STYLE = "ulcerative colitis and Crohn's disease biologic", "UnitedHealthcare program, (1)/(a)/i. with -AND-/-OR- lines, no indentation"
COMBINED = ((32, 7), (14, 3))
O = {"mirikizumab"}
UC_CONV = SYSTEMIC_STEROID | {"mesalamine", "sulfasalazine", "balsalazide", "olsalazine", "azathioprine", "mercaptopurine"}
CD_CONV = {"azathioprine", "mercaptopurine", "methotrexate"}
LINES = [
    L("uc", "Diagnosis of moderately to severely active ulcerative colitis", "dx", lambda p: p.dx("K51")),
    L("conv", "History of failure of a corticosteroid (e.g., prednisone), an aminosalicylate (e.g., mesalamine, sulfasalazine), azathioprine, or mercaptopurine, unless contraindicated or clinically significant adverse effects are experienced", "trial",
      lambda p: p.tfci(UC_CONV), hard="classes by examples with an 'unless' that excuses"),
    L("prior", "Patient has been previously treated with a targeted immunomodulator FDA-approved for the treatment of ulcerative colitis [e.g., Humira (adalimumab), Simponi (golimumab), Stelara (ustekinumab), Rinvoq (upadacitinib)]", "trial",
      lambda p: p.tried(UC_TIM - O), hard="class by examples"),
    L("cur", "Patient is currently on Omvoh therapy", "now", lambda p: p.on(O)),
    L("conc", "Patient is not receiving Omvoh in combination with another targeted immunomodulator [e.g., Humira (adalimumab), Entyvio (vedolizumab), Xeljanz (tofacitinib), Zeposia (ozanimod)]", "conc",
      lambda p: not p.another(TIM_894, "Omvoh", "mirikizumab"), "b"),
    L("spec", "Prescribed by or in consultation with a gastroenterologist", "spec", lambda p: p.prescriber("gastroenterology")),
    L("cd", "Diagnosis of moderately to severely active Crohn's disease", "dx", lambda p: p.dx("K50")),
    L("cdstep", "History of failure after a 12 week trial of azathioprine, mercaptopurine, or methotrexate, or an intolerance or contraindication to one of these", "trial", lambda p: p.tfci(CD_CONV, 84)),
    L("now", "Patient has been receiving Omvoh for at least 12 weeks", "now", lambda p: p.taking(O, 84), "r"),
    L("fcp", "Fecal calprotectin has decreased by 50 percent or more from baseline", "change", lambda p: p.change("Fecal calprotectin", O, lambda b, c: round((b - c) / b, 6) >= 0.5), "r", hard="per cent change from baseline"),
]
ATTESTATIONS = ["Patient has not received a manufacturer supplied sample at no cost as a means to establish as a current user of Omvoh", "Documentation of positive clinical response to Omvoh therapy"]


def initial(s):
    return ANY(ALL(s.uc, ANY(s.conv, s.prior, ALL(s.cur, ATT)), s.conc, s.spec), ALL(s.cd, s.cdstep, s.conc, s.spec))


def renewal(s):
    return ALL(s.now, ANY(ATT, s.fcp), s.conc)


UC, CD = dx("Ulcerative colitis, unspecified, without complications", "K51.90"), dx("Crohn's disease, unspecified, without complications", "K50.90")
OTHER = [[], [on("Humira", 60)], [on("Entyvio", 60)], [on("Zeposia", 60)], [worked("Stelara", 200, 20)], [on("mirikizumab", 20)], [on("Rinvoq", 60)]]
INITIAL = dict(
    dx=[[UC], [dx("Ulcerative (chronic) pancolitis without complications", "K51.00")], [past("Ulcerative colitis, unspecified, without complications", "K51.90")], [dx("Irritable bowel syndrome, unspecified", "K58.9")], [dx("Noninfective gastroenteritis and colitis, unspecified", "K52.9")]],
    step=[[failed("Prednisone", 40)], [failed("Lialda", 60)], [partial("Azulfidine", 60)], [bad("Azathioprine")], [contra("Mercaptopurine")], [worked("Prednisone", 40)], [worked("Simponi", 150, 200)], [bad("Stelara", 20, 200)], [contra("Humira")],
          [on("Omvoh", 70)], [worked("Omvoh", 70, 20)], [failed("Methotrexate", 100)], []],
    spec=[[spec("gastroenterology")], [spec("family medicine")]],
    x=OTHER,
)
MORE = dict(crohn=dict(
    dx=[[CD], [dx("Crohn's disease of large intestine without complications", "K50.10")], [past("Crohn's disease, unspecified, without complications", "K50.90")]],
    step=[[failed("Imuran", 100)], [failed("Methotrexate", 84)], [failed("Methotrexate", 83)], [bad("Mercaptopurine")], [contra("Methotrexate")], [failed("Prednisone", 100)], [worked("Azathioprine", 200)], [worked("Humira", 150, 200)],
          [failed("Azathioprine", 50, 130), failed("Methotrexate", 50, 30)], [on("Omvoh", 70)]],
    spec=[[spec("gastroenterology")], [spec("internal medicine")]],
    x=[[], [on("Skyrizi", 60)]],
))
K = lambda b, c: [lab("Fecal calprotectin", b, 220), lab("Fecal calprotectin", c, 20)]
RENEWAL = dict(
    now=[[UC, on("Omvoh", 200)], [UC, on("Omvoh", 84)], [UC, on("Omvoh", 83)], [UC, worked("Omvoh", 190, 10)]],
    fcp=[K(900, 300), K(900, 450), K(900, 451), [lab("Fecal calprotectin", 120, 20)]],
    x=[[], [on("Xeljanz", 60)], [worked("Entyvio", 100, 220)]],
)
