"""635 Zeposia: Centene, two indications with shared items, TWO of four with 'unless', a pacemaker, a window over four events."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "635-zeposia.txt", "fu-635", "Prairie Star Health Network", "Zeposia", "ozanimod"
CLASS, STYLE = "MS and ulcerative colitis: S1P modulator", "Centene, A. 1. a. with semicolons, III. not authorized"
COMBINED = ((32, 7), (14, 3))
IFN = {"interferon beta-1a", "interferon beta-1b", "peginterferon beta-1a"}
EVENTS = ("I21", "I22", "I20.0", "I60", "I61", "I63", "G45.9")
LINES = [
    L("ms", "Diagnosis of multiple sclerosis", "dx", lambda p: p.dx("G35")),
    L("neuro", "Prescribed by or in consultation with a neurologist", "spec", lambda p: p.prescriber("neurology")),
    L("age", "Age ≥ 18 years", "age", lambda p: p.age_ge(18)),
    L("two", "Failure of TWO of the following, each used for at least 90 days, unless contraindicated or clinically significant adverse effects are experienced (a, b, c, or d):", "trial",
      lambda p: count(lambda g: p.tfci(g, 90), {"dimethyl fumarate"}, {"teriflunomide", "fingolimod"}, IFN, {"glatiramer"}) >= 2, hard="two of four items, items hold several drugs"),
    L("event", "Member has not had a myocardial infarction, unstable angina, stroke, or transient ischemic attack within the last 6 months", "no", lambda p: p.no_hx(*EVENTS, within=180), hard="window over events"),
    L("block", "Member does not have third-degree atrioventricular block or sick sinus syndrome, unless the member has a pacemaker", "no",
      lambda p: p.no_dx("I44.2", "I49.5") or p.dx("Z95.0"), hard="unless"),
    L("dmt", "Zeposia is not prescribed concurrently with another disease-modifying therapy for multiple sclerosis", "conc", lambda p: not p.another(MS_DMT, "Zeposia", "ozanimod")),
    L("uc", "Diagnosis of ulcerative colitis", "dx", lambda p: p.dx("K51")),
    L("gi", "Prescribed by or in consultation with a gastroenterologist", "spec", lambda p: p.prescriber("gastroenterology")),
    L("infl", "Fecal calprotectin > 150 mcg/g or C-reactive protein > 5 mg/L, measured within the last 90 days", "lab",
      lambda p: ANY(p.lab("Fecal calprotectin", lambda v: v > 150, 90), p.lab("C-reactive protein", lambda v: v > 5, 90)), hard="either of two measurements"),
    L("tnf", "Failure of a ≥ 60-day trial of a TNF blocker (e.g., adalimumab, infliximab, golimumab), unless contraindicated or clinically significant adverse effects are experienced", "trial",
      lambda p: p.tfci(TNF, 60)),
    L("pred", "Member is currently taking an oral corticosteroid (e.g., prednisone) and has been on it for at least 90 days", "now", lambda p: p.taking(SYSTEMIC_STEROID, 90)),
    L("now", "Member has been receiving Zeposia for at least 6 months", "now", lambda p: p.taking({"ozanimod"}, 180), "r"),
    L("liver", "ALT ≤ 200 U/L and total bilirubin ≤ 2.4 mg/dL, both measured within the last 6 months", "mix",
      lambda p: ALL(p.lab("ALT", lambda v: v <= 200, 180), p.lab("Total bilirubin", lambda v: v <= 2.4, 180)), "r", hard="two measurements"),
    L("infect", "Active pulmonary tuberculosis or chronic hepatitis B", "no", lambda p: p.no_dx("A15.0", "B18.0", "B18.1"), exclude=True),
    L("inter", "Current use of a monoamine oxidase inhibitor (e.g., selegiline, phenelzine), rifampin, or gemfibrozil", "conc", lambda p: not p.on(MAOI | {"rasagiline", "rifampin", "gemfibrozil"}), exclude=True, hard="a class and two drugs"),
]
ATTESTATIONS = ["Dose does not exceed 0.92 mg per day", "Member is responding positively to therapy"]


def initial(s):
    both = (s.age, s.event, s.block, ATT)
    return ALL(ANY(ALL(s.ms, s.neuro, s.two, s.dmt, *both), ALL(s.uc, s.gi, s.infl, ANY(s.tnf, s.pred), *both)), s.infect, s.inter)


def renewal(s):
    return ALL(s.now, ATT, s.liver, s.infect, s.inter)


MS = dx("Multiple sclerosis", "G35")
UC = dx("Ulcerative (chronic) pancolitis without complications", "K51.00")
INITIAL = dict(
    age=[[born(41, 40)], [born(18)], [born(18, -1)]],
    dx=[[MS], [dx("Relapsing-remitting multiple sclerosis", "G35.A", 90)], [dx("Optic neuritis", "H46.9")], [UC]],
    spec=[[spec("neurology")], [spec("internal medicine")]],
    two=[[failed("Tecfidera", 120, 300), failed("Copaxone", 100)], [failed("dimethyl fumarate", 90, 300), partial("Avonex", 90)], [failed("Tecfidera", 89, 300), failed("Copaxone", 100)], [failed("Aubagio", 120, 300), failed("Gilenya", 120)],
         [bad("Rebif", 9), contra("teriflunomide")], [failed("Betaseron", 120, 400), failed("Plegridy", 120)], [worked("Tecfidera", 300, 300), failed("Glatopa", 120)], [failed("Tysabri", 200, 300), failed("Copaxone", 120)], []],
    event=[[], [dx("Transient cerebral ischemic attack, unspecified", "G45.9", 180, "resolved")], [dx("Transient cerebral ischemic attack, unspecified", "G45.9", 181, "resolved")], [dx("ST elevation myocardial infarction", "I21.3", 60, "resolved")],
           [dx("Unstable angina", "I20.0", 30)], [dx("Cerebral infarction, unspecified", "I63.9", 170)]],
    block=[[], [dx("Sick sinus syndrome", "I49.5", 400)], [dx("Sick sinus syndrome", "I49.5", 400), dx("Presence of cardiac pacemaker", "Z95.0", 300)], [dx("Atrioventricular block, complete", "I44.2", 400)], [dx("Atrioventricular block, first degree", "I44.0", 400)]],
    x=[[], [on("Kesimpta", 60)], [on("Copaxone", 60)], [dx("Chronic viral hepatitis B without delta-agent", "B18.1", 900)], [dx("Tuberculosis of lung", "A15.0", 30)], [past("Tuberculosis of lung", "A15.0")], [on("Lopid", 90)], [on("Emsam", 90)], [worked("rifampin", 100)]],
)
MORE = {"uc": dict(
    dx=[[UC, spec("gastroenterology")], [UC, spec("family medicine")], [dx("Crohn's disease of large intestine without complications", "K50.10"), spec("gastroenterology")]],
    infl=[[lab("Fecal calprotectin", 420)], [lab("C-reactive protein", 5.1, 90)], [lab("C-reactive protein", 5.0)], [lab("Fecal calprotectin", 150), lab("C-reactive protein", 3)], [lab("Fecal calprotectin", 420, 91)], [lab("Fecal calprotectin", 120), lab("C-reactive protein", 14)], []],
    step=[[failed("Humira", 100)], [failed("Inflectra", 60)], [failed("Simponi", 59)], [bad("Hadlima", 2)], [on("prednisone", 90)], [on("Medrol", 89)], [worked("prednisone", 200, 8)], [failed("Entyvio", 120)], [contra("infliximab")]],
    x=[[], [dx("Non-ST elevation myocardial infarction", "I21.4", 100, "resolved")], [dx("Sick sinus syndrome", "I49.5", 90)], [on("Azilect", 100)]],
)}
RENEWAL = dict(
    now=[[MS, on("Zeposia", 250)], [MS, on("ozanimod", 180)], [MS, on("Zeposia", 179)], [MS, worked("Zeposia", 250, 10)]],
    liver=[[lab("ALT", 30), lab("Total bilirubin", 0.8)], [lab("ALT", 200, 180), lab("Total bilirubin", 2.4, 180)], [lab("ALT", 201), lab("Total bilirubin", 0.8)], [lab("ALT", 30), lab("Total bilirubin", 2.5)], [lab("ALT", 30)], [lab("ALT", 30, 181), lab("Total bilirubin", 0.8)]],
    x=[[], [on("gemfibrozil", 90)], [dx("Chronic viral hepatitis B without delta-agent", "B18.1", 900)]],
)
