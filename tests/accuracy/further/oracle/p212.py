"""212 Ocrevus: plain prose, a step under 'Unless the diagnosis is'."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "212-ocrevus.txt", "bl-212", "Blue Mesa Health", "Ocrevus", "ocrelizumab"
CLASS, STYLE = "multiple sclerosis, anti-CD20", "prose paragraphs, exclusion sentences"
COMBINED = ((20, 5), (9, 2))
DMT = MS_DMT | {"peginterferon beta-1a", "diroximel fumarate", "ublituximab"}
OTHER = DMT - {"ocrelizumab"}
PPMS = ("G35.B",)
NAMES = ("primary progressive multiple sclerosis",)
SPEC = "The medication must be prescribed by a neurologist"
spec_ok = lambda p: p.prescriber("neurology", consult=False)
LINES = [
    L("age", "Ocrevus is considered medically necessary for a member who is 18 to 65 years of age", "age", lambda p: p.age_in(18, 65)),
    L("spec", SPEC, "spec", spec_ok),
    L("dx", "The member must have a confirmed diagnosis of primary progressive multiple sclerosis, relapsing-remitting multiple sclerosis, or active secondary progressive multiple sclerosis", "dx", lambda p: p.dx("G35"), hard="three forms of one code"),
    L("step", "Unless the diagnosis is primary progressive multiple sclerosis, the member must have failed, or be intolerant to, at least one other disease-modifying therapy for multiple sclerosis (such as an interferon, glatiramer acetate, dimethyl fumarate, fingolimod, or teriflunomide) taken for at least 3 months", "trial",
      lambda p: p.dx(*PPMS, names=NAMES) or p.failed(OTHER, 90) or p.intolerant(OTHER), hard="unless, then a step"),
    L("anc", "An absolute neutrophil count of at least 1,500 cells/mcL must be on record within the past 90 days", "lab", lambda p: p.lab("Absolute neutrophil count", lambda v: v >= 1500, 90)),
    L("now", "The member must currently be receiving Ocrevus and must have received it for six months or longer", "now", lambda p: p.taking({"ocrelizumab"}, 180), "r"),
    L("spec2", SPEC, "spec", spec_ok, "r"),
    L("hbv", "Ocrevus is not covered for members with active hepatitis B virus infection", "no", lambda p: p.no_dx("B16", "B18.0", "B18.1", "B19.1"), exclude=True),
    L("ca", "Ocrevus is not covered for members with any active cancer or with a history of progressive multifocal leukoencephalopathy", "no",
      lambda p: p.no_dx("C") and p.no_hx("A81.2"), exclude=True, hard="active beside a history"),
    L("conc", "Ocrevus is not covered in combination with any other disease-modifying therapy for multiple sclerosis, including Kesimpta and Tysabri; dalfampridine (Ampyra) may be continued", "conc",
      lambda p: not p.on(OTHER), exclude=True, hard="a class but for one drug"),
]
ATTESTATIONS = ["Hepatitis B screening must have been completed before the first dose",
                "The member's condition has responded while on therapy, as shown by fewer relapses or stable disability"]


def initial(s):
    return ALL(s.age, s.spec, s.dx, s.step, ATT, s.anc, s.hbv, s.ca, s.conc)


def renewal(s):
    return ALL(s.now, ATT, s.spec2, s.hbv, s.ca, s.conc)


RR = dx("Relapsing-remitting multiple sclerosis", "G35.A")
PP = dx("Primary progressive multiple sclerosis", "G35.B0")
X = [[], [dx("Chronic viral hepatitis B without delta-agent", "B18.1")], [past("Acute hepatitis B without delta-agent", "B16.9")], [dx("Malignant neoplasm of prostate", "C61")], [past("Malignant neoplasm of prostate", "C61")],
     [past("Progressive multifocal leukoencephalopathy", "A81.2")], [on("Kesimpta", 60)], [on("Avonex", 200)], [on("Ampyra", 100)]]
INITIAL = dict(
    age=[[born(40, 60)], [born(18)], [born(18, -1)], [born(66, -1)], [born(66)]],
    dx=[[RR], [dx("Relapsing-remitting multiple sclerosis", "G35")], [dx("Neuromyelitis optica", "G36.0")], [dx("Optic neuritis, right eye", "H46.9")], [PP]],
    step=[[failed("Copaxone", 200)], [partial("Gilenya", 90)], [failed("Tecfidera", 89)], [bad("Aubagio", 14)], [worked("Rebif", 300)], [], [contra("Gilenya")]],
    anc=[[lab("Absolute neutrophil count", 3200)], [lab("Absolute neutrophil count", 1500, 90)], [lab("Absolute neutrophil count", 1490)], [lab("Absolute neutrophil count", 2800, 91)]],
    spec=[[spec("neurology")], [spec("internal medicine")]],
    x=X,
)
MORE = {"ppms": dict(
    age=[[born(51, 60)], [born(66)]],
    dx=[[PP]],
    step=[[], [failed("Copaxone", 200)]],
    anc=[[lab("Absolute neutrophil count", 3200)], []],
    spec=[[spec("neurology")]],
    x=[X[0], X[1], X[6]],
)}
RENEWAL = dict(
    now=[[RR, on("Ocrevus", 400)], [RR, on("ocrelizumab", 180)], [RR, on("Ocrevus", 179)], [RR, worked("Ocrevus", 400, 15)]],
    spec=[[spec("neurology")], [spec("family medicine")]],
    x=X[:8],
)
