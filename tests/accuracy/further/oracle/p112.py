"""112 Kesimpta: clinical policy with roman parts, 'must meet all', conditional dose line."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "112-kesimpta-clinical.txt", "fu-112", "Harbor Commonwealth Health", "Kesimpta", "ofatumumab"
CLASS, STYLE = "multiple sclerosis, anti-CD20", "clinical policy: I. / A. / 1., must meet all, 'NOT authorized' part, appendix"
FOUR = ("dimethyl fumarate", "teriflunomide", "fingolimod", "glatiramer")
CONC = "Kesimpta is not prescribed concurrently with other disease modifying therapies for multiple sclerosis"
LINES = [
    L("dx", "Diagnosis of a relapsing form of multiple sclerosis", "dx", lambda p: p.dx("G35"), hard="the form is a qualifier"),
    L("spec", "Prescribed by or in consultation with a neurologist", "spec", lambda p: p.prescriber("neurology")),
    L("age", "Age ≥ 18 years", "age", lambda p: p.age_ge(18)),
    L("step", "Failure of one of the following agents, unless adverse effects are experienced or all are contraindicated: dimethyl fumarate, teriflunomide, fingolimod, glatiramer", "mix",
      lambda p: p.failed(FOUR) or p.intolerant(FOUR) or all(p.contraindicated({d}) for d in FOUR), hard="unless clause, all contraindicated"),
    L("conc", CONC, "conc", lambda p: not p.another(MS_DMT, "Kesimpta", "ofatumumab"), "b"),
    L("hbv", "Member does not have active hepatitis B virus infection", "no", lambda p: p.no_dx("B16", "B18.0", "B18.1", "B19.1")),
    L("now", "Member is currently receiving Kesimpta", "now", lambda p: p.taking({"ofatumumab"}), "r"),
    L("pml", "Progressive multifocal leukoencephalopathy", "no", lambda p: p.no_dx("A81.2"), exclude=True),
]
ATTESTATIONS = ["Documentation of hepatitis B screening prior to the first dose", "Dose does not exceed 20 mg (1 prefilled pen) per month after the loading doses",
                "Member is responding positively to therapy", "If request is for a dose increase, new dose does not exceed 20 mg per month"]


def initial(s):
    return ALL(s.dx, s.spec, s.age, s.step, s.conc, s.hbv, ATT, ATT, s.pml)


def renewal(s):
    return ALL(s.now, ATT, s.conc, ATT, s.pml)


MS = dx("Relapsing-remitting multiple sclerosis", "G35")
X = [[], [on("Tecfidera")], [on("Ocrevus", 100)], [on("Ampyra")], [worked("Avonex", 300, 40)], [dx("Progressive multifocal leukoencephalopathy", "A81.2", 80)]]
INITIAL = dict(
    age=[[born(41, 20)], [born(18)], [born(18, -1)]],
    dx=[[MS], unsure(dx("Multiple sclerosis", "G35")), [dx("Acute transverse myelitis", "G37.3")], [dx("Migraine, unspecified", "G43.909")], []],
    spec=[[spec("neurology")], [spec("internal medicine")]],
    step=[[failed("Tecfidera", 60)], [partial("Copaxone", 20)], [bad("Gilenya")], [contra("Aubagio")], [contra("Tecfidera"), contra("Aubagio"), contra("Gilenya"), contra("Copaxone")],
          [failed("Avonex", 400)], [worked("Aubagio", 300)], [], [undated("Copaxone")]],
    x=X,
    hbv=[[], [dx("Chronic viral hepatitis B without delta-agent", "B18.1")], [past("Acute hepatitis B", "B16.9")], [dx("Chronic viral hepatitis C", "B18.2")]],
)
RENEWAL = dict(now=[[MS, on("Kesimpta", 300)], [MS, on("ofatumumab", 20)], [MS, worked("Kesimpta", 300, 30)], [MS]], x=X)
