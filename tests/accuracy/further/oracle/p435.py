"""435 Aubagio: specialty guideline with exclusions ahead of the criteria."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "435-aubagio-guideline.md", "fu-435", "Meriden Harbor Life and Health", "Aubagio", "teriflunomide"
CLASS, STYLE = "multiple sclerosis, oral", "specialty guideline management, exclusions first, authorization may be granted"
COMBINED = ((20, 2), (8, 1))
T, STEP, ANC, PLT = {"teriflunomide"}, ({"dimethyl fumarate"}, {"fingolimod"}), "Absolute neutrophil count", "Platelet count"
BOTH = STEP[0] | STEP[1]
LINES = [
    L("liver", "Hepatic failure or hepatic cirrhosis", "no", lambda p: p.no_dx("K72", "K70.3", "K70.4", "K74.3", "K74.4", "K74.5", "K74.6"), exclude=True),
    L("preg", "Pregnancy", "no", lambda p: p.no_dx(*PREGNANT), exclude=True),
    L("lef", "Concomitant treatment with leflunomide", "conc", lambda p: not p.on({"leflunomide"}), exclude=True),
    L("dmt", "Concomitant use with another disease modifying multiple sclerosis agent (Note: Ampyra and Nuedexta are not disease modifying)", "conc", lambda p: not p.another(MS_DMT, "Aubagio", "teriflunomide"), exclude=True, hard="a class with a note of what is no member"),
    L("ms", "Authorization of 12 months may be granted for treatment of relapsing forms of multiple sclerosis when all of the following criteria are met:", "dx", lambda p: p.dx("G35"), hidden=True),
    L("age", "Member is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("cur", "Member is currently receiving treatment with Aubagio or teriflunomide, excluding when it was obtained as samples or via a manufacturer's patient assistance program", "now", lambda p: p.taking(T), hard="current drug with a qualifier"),
    L("fail", "Member has had an inadequate response to at least 3 months of treatment with generic dimethyl fumarate or generic fingolimod", "trial", lambda p: p.failed(BOTH, 90)),
    L("intol", "Member has experienced an intolerable adverse event with generic dimethyl fumarate or generic fingolimod", "trial", lambda p: p.intolerant(BOTH), hard="intolerance in other words"),
    L("contra", "Member has a contraindication to both dimethyl fumarate and fingolimod", "trial", lambda p: all(p.contraindicated(g) for g in STEP)),
    L("alt", "ALT drawn within the 6 months prior to the request does not exceed 80 U/L (two times the upper limit of normal)", "lab", lambda p: p.lab("ALT", lambda v: v <= 80, 180)),
    L("cbc", "A complete blood count within the 6 months prior to the request shows a platelet count of at least 100 x 10^9/L and an absolute neutrophil count of at least 1,500 cells/mcL", "lab",
      lambda p: ALL(p.lab(PLT, lambda v: v >= 100, 180), p.lab(ANC, lambda v: v >= 1500, 180)), hard="two tests, one in another unit"),
    L("spec", "The medication is prescribed by or in consultation with a neurologist", "spec", lambda p: p.prescriber("neurology")),
    L("msr", "Authorization of 12 months may be granted for continued treatment of relapsing forms of multiple sclerosis when all of the following criteria are met:", "dx", lambda p: p.dx("G35"), "r", hidden=True),
    L("now", "Member has been receiving Aubagio or teriflunomide for at least 6 months", "now", lambda p: p.taking(T, 180), "r"),
    L("altr", "Most recent ALT within the past 12 months is below 120 U/L", "lab", lambda p: p.lab("ALT", lambda v: v < 120, 360), "r"),
]
ATTESTATIONS = ["Member has been screened for latent tuberculosis infection", "Member is experiencing disease stability or improvement while receiving treatment"]


def initial(s):
    return ALL(s.ms, s.age, ANY(s.cur, s.fail, s.intol, s.contra), s.alt, s.cbc, ATT, s.spec, s.liver, s.preg, s.lef, s.dmt)


def renewal(s):
    return ALL(s.msr, s.now, ATT, s.altr, s.liver, s.preg, s.lef, s.dmt)


MS = dx("Relapsing-remitting multiple sclerosis", "G35")
X = [[], [on("Copaxone", 200)], [on("Ampyra", 300)], [on("Arava", 90)], [worked("Avonex", 300, 5)], [dx("Unspecified cirrhosis of liver", "K74.60")], [past("Acute and subacute hepatic failure without coma", "K72.00")],
     [sex("female"), dx("Encounter for supervision of normal pregnancy, unspecified", "Z34.90", 70)]]
INITIAL = dict(
    age=[[born(39, 70)], [born(18)], [born(18, -1)]],
    dx=[[MS], [dx("Multiple sclerosis", "G35")], [dx("Neuromyelitis optica [Devic]", "G36.0")], [past("Multiple sclerosis", "G35")]],
    step=[[failed("Tecfidera", 150)], [partial("fingolimod", 90)], [failed("Gilenya", 89)], [bad("dimethyl fumarate", 9)], [contra("Tecfidera"), contra("Gilenya")], [contra("Gilenya")], [failed("Vumerity", 200)], [on("Aubagio", 50)],
          [worked("Aubagio", 300, 40)], [worked("Tecfidera", 300)]],
    lab=[[lab("ALT", 24)], [lab("ALT", 80, 180)], [lab("ALT", 81)], [lab("ALT", 24, 181)]],
    cbc=[[lab(PLT, 244), lab(ANC, 3900)], [lab(PLT, 100, 180), lab(ANC, 1500, 180)], [lab(PLT, 99), lab(ANC, 3900)], [lab(PLT, 244), lab(ANC, 1490)], [lab(PLT, 244)], [lab(PLT, 88)]],
    spec=[[spec("neurology")], [spec("internal medicine")]],
    x=X,
)
RENEWAL = dict(
    now=[[on("Aubagio", 400)], [on("teriflunomide", 180)], [on("Aubagio", 179)], [worked("Aubagio", 400, 12)]],
    dx=[[MS], [dx("Optic neuritis", "H46.9")]],
    lab=[[lab("ALT", 33)], [lab("ALT", 119, 360)], [lab("ALT", 120)], [lab("ALT", 33, 361)]],
    x=X[:4],
)
