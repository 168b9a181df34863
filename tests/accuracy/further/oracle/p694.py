"""694 Kesimpta: Regence medication policy, COT before new starts, lettered criteria, two of five, an opinion as a branch."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "694-kesimpta.md", "fu-694", "Cascade Gorge BlueShield", "Kesimpta", "ofatumumab"
CLASS, STYLE = "multiple sclerosis", "Regence medication policy, I. COT / II. New starts / III. Not covered, A. 1. a."
COMBINED = ((38, 8), (16, 4))
ITEMS = [{"glatiramer"}, {"dimethyl fumarate", "diroximel fumarate"}, {"fingolimod"}, {"teriflunomide"}, {"interferon beta-1a", "interferon beta-1b", "peginterferon beta-1a"}]
HIGH = {"ocrelizumab", "ublituximab", "natalizumab", "alemtuzumab"}


def rms(p):
    return any((c.get("icd10") or "").startswith("G35") and not (c.get("icd10") or "").startswith("G35.B") and c["status"] == "active" for c in p.r["conditions"])


LINES = [
    L("cur", "The patient has been receiving Kesimpta for at least 6 months", "now", lambda p: p.taking({"ofatumumab"}, 180), "r"),
    L("rms2", "The patient has a relapsing form of multiple sclerosis", "dx", rms, "r"),
    L("rms", "A diagnosis of a relapsing form of multiple sclerosis", "dx", rms, hard="the course is not in every code"),
    L("age", "The patient is at least 18 years of age", "age", lambda p: p.age_ge(18)),
    L("neuro", "Kesimpta is prescribed by a neurologist", "spec", lambda p: p.prescriber("neurology", consult=False)),
    L("two", "At least TWO of the following were ineffective after 3 months or more of treatment, were not tolerated, or are contraindicated", "trial",
      lambda p: count(lambda d: p.tfci(d, 90), *ITEMS) >= 2, hard="the header carries the verb; two of five items"),
    L("high", "Treatment with one highly effective MS therapy (Ocrevus, Briumvi, Tysabri, or Lemtrada) was ineffective or not tolerated", "trial", lambda p: p.fail_or_intolerant(HIGH)),
    L("conc", "Use in combination with any other disease-modifying therapy for MS", "conc", lambda p: not p.another(MS_DMT, "Kesimpta", "ofatumumab"), exclude=True),
    L("hbv", "Active hepatitis B virus infection", "no", lambda p: p.no_dx("B16", "B18.0", "B18.1", "B19.1"), exclude=True),
    L("pml", "Prior progressive multifocal leukoencephalopathy (PML)", "no", lambda p: p.no_hx("A81.2"), exclude=True),
]
ATTESTATIONS = ["Chart notes document disease stability or clinical response, such as fewer relapses or slowed disability progression",
                "The patient has highly active disease on MRI, in the opinion of the prescriber"]


def initial(s):
    return ALL(s.rms, s.age, s.neuro, ANY(s.two, s.high, ATT), s.conc, s.hbv, s.pml)


def renewal(s):
    return ALL(s.cur, ATT, s.rms2, s.conc, s.hbv, s.pml)


MS = dx("Relapsing-remitting multiple sclerosis", "G35.A")
X = [[], [on("Aubagio", 60)], [on("Ampyra", 60)], [worked("Tysabri", 300, 30)], [dx("Chronic viral hepatitis B without delta-agent", "B18.1")], [past("Acute hepatitis B without delta-agent and without hepatic coma", "B16.9", 4000)],
     [dx("Chronic viral hepatitis C", "B18.2")], [past("Progressive multifocal leukoencephalopathy", "A81.2", 900)]]
INITIAL = dict(
    age=[[born(36, 40)], [born(18)], [born(18, -1)]],
    dx=[[MS], [dx("Multiple sclerosis", "G35")], [dx("Active secondary progressive multiple sclerosis", "G35.C1")], unsure(dx("Primary progressive multiple sclerosis", "G35.B0")), [dx("Neuromyelitis optica", "G36.0")]],
    who=[[spec("neurology")], [spec("family medicine")], [spec("internal medicine")]],
    two=[[failed("Copaxone", 200, 400), bad("Tecfidera")], [failed("Aubagio", 90, 500), failed("Gilenya", 90, 100)], [failed("Aubagio", 89, 500), failed("Gilenya", 200, 100)], [failed("Avonex", 200, 500), failed("Betaseron", 200, 100)],
         [failed("Tecfidera", 150, 500), bad("Vumerity")], [contra("Gilenya"), bad("Rebif")], [worked("Copaxone", 600, 400), bad("Tecfidera")], [failed("glatiramer", 50, 300), failed("Glatopa", 45, 235), bad("Plegridy")],
         [undated("Copaxone"), bad("Aubagio")], [failed("Ocrevus", 365)], [bad("natalizumab")], [worked("Ocrevus", 700)], [contra("Lemtrada")], [failed("Mavenclad", 365)], []],
    x=X,
)
RENEWAL = dict(
    now=[[on("Kesimpta", 300)], [on("ofatumumab", 180)], [on("Kesimpta", 179)], [worked("Kesimpta", 400, 15)], [worked("Kesimpta", 100, 120), on("Kesimpta", 100)]],
    dx=[[MS], [dx("Multiple sclerosis", "G35")], [dx("Migraine, unspecified, not intractable, without status migrainosus", "G43.909")]],
    x=X[:5] + X[7:],
)
