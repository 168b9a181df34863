"""1031 Trulance: Kaiser/OptumRx, check boxes and numbered questions."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "1031-trulance.md", "fu-1031", "Bayshore Permanente", "Trulance", "plecanatide"
CLASS, STYLE = "constipation: guanylate cyclase-C agonist", "Kaiser/OptumRx check boxes and questions"
COMBINED = ((44, 4), (13, 2))
CIC_CODE, IBSC_CODE = "K59.04", "K58.1"
OTHERS_1031 = {"linaclotide", "lubiprostone", "prucalopride", "tenapanor"}
OBSTRUCTION = ("K56.1", "K56.2", "K56.3", "K56.5", "K56.60", "K56.69")
fi = lambda p, d, days=0: p.failed(d, days) or p.intolerant(d)
LINES = [
    L("cic", "Chronic idiopathic constipation (CIC)", "dx", lambda p: p.dx(CIC_CODE)),
    L("ibs", "Irritable bowel syndrome with constipation (IBS-C)", "dx", lambda p: p.dx(IBSC_CODE)),
    L("age", "Is the patient 18 years of age or older?", "age", lambda p: p.age_ge(18)),
    L("gi", "Is Trulance prescribed by or in consultation with a gastroenterologist?", "spec", lambda p: p.prescriber("gastroenterology")),
    L("peg", "Did the patient use polyethylene glycol 3350 (MiraLAX) for at least 14 days with an inadequate response, or was the patient unable to tolerate it?", "trial",
      lambda p: fi(p, {"polyethylene glycol"}, 14)),
    L("lax", "Did the patient have an inadequate response or intolerance to bisacodyl, senna, or psyllium?", "trial", lambda p: fi(p, {"bisacodyl", "senna", "psyllium"})),
    L("lin", "Did the patient use linaclotide (Linzess) for at least 28 days with an inadequate response, or does the patient have an intolerance or contraindication to linaclotide?", "trial",
      lambda p: p.tfci({"linaclotide"}, 28)),
    L("lub", "For patients with CIC: did the patient have an inadequate response or intolerance to lubiprostone (Amitiza)?", "if",
      lambda p: IF(p.dx(CIC_CODE), fi(p, {"lubiprostone"})), hard="applies to one indication only"),
    L("now", "Has the patient been taking Trulance for at least 12 weeks?", "now", lambda p: p.taking({"plecanatide"}, 84), "r"),
    L("obs", "A patient with a mechanical gastrointestinal obstruction", "no", lambda p: p.no_dx(*OBSTRUCTION), exclude=True),
    L("drugc", "A patient with drug-induced constipation", "no", lambda p: p.no_dx("K59.03"), exclude=True),
    L("conc", "A patient who is also taking Linzess, Amitiza, Motegrity, or Ibsrela", "conc", lambda p: not p.on(OTHERS_1031), exclude=True),
]
ATTESTATIONS = ["Has the patient been advised to increase dietary fiber and fluids?",
                "Has the patient had an increase in weekly bowel movements or an improvement in abdominal symptoms since starting Trulance?"]


def initial(s):
    return ALL(ANY(s.cic, s.ibs), s.age, s.gi, s.peg, s.lax, s.lin, s.lub, ATT, s.obs, s.drugc, s.conc)


def renewal(s):
    return ALL(s.now, ATT, s.obs, s.drugc, s.conc)


CIC = dx("Chronic idiopathic constipation", CIC_CODE)
IBSC = dx("Irritable bowel syndrome with constipation", IBSC_CODE)
ADHESION = dx("Intestinal adhesions [bands] with complete obstruction", "K56.52", 20)
DRUGC = dx("Drug induced constipation", "K59.03", 200)
INITIAL = dict(
    age=[[born(47, 12)], [born(18)], [born(18, -1)]],
    dx=[[CIC], [IBSC], [IBSC, CIC], [dx("Irritable bowel syndrome with diarrhea", "K58.0")], [], [past("Chronic idiopathic constipation", CIC_CODE)]],
    gi=[[spec("gastroenterology")], [spec("family medicine")], [spec("internal medicine"), IBSC]],
    peg=[[failed("MiraLAX", 30, 200)], [failed("MiraLAX", 14, 90)], [failed("Polyethylene glycol 3350", 13, 90)], [bad("MiraLAX", 5)], [worked("MiraLAX", 60)], [failed("Enulose", 40)],
         [failed("MiraLAX", 8, 60), failed("MiraLAX", 8, 72)], [contra("MiraLAX")], []],
    lax=[[failed("Dulcolax", 20, 150)], [partial("Senokot", 30)], [bad("Metamucil")], [worked("Senokot", 40)], [failed("Colace", 40)], []],
    lin=[[failed("Linzess", 60, 80)], [failed("Linzess", 28, 40)], [failed("linaclotide", 27, 40)], [bad("Linzess")], [contra("linaclotide")], [worked("Linzess", 120, 40)], [failed("Ibsrela", 60, 40)], []],
    lub=[[failed("Amitiza", 45, 220)], [bad("lubiprostone", 9)], [worked("Amitiza", 90, 60)], [failed("Motegrity", 60, 30)], []],
    x=[[], [ADHESION], [past("Intestinal adhesions [bands] with complete obstruction", "K56.52", 1400)], [DRUGC], [on("Motegrity", 40)], [on("Ibsrela", 15)], [on("Enulose", 90)], [worked("Motegrity", 60, 20)]],
)
MORE = {"ibs": dict(
    dx=[[IBSC], [dx("Mixed irritable bowel syndrome", "K58.2")], [IBSC, CIC]],
    who=[[born(33), spec("gastroenterology"), failed("MiraLAX", 20, 300), bad("Senokot")], [born(33), spec("internal medicine"), failed("MiraLAX", 20, 300), bad("Senokot")]],
    lin=[[failed("Linzess", 90, 30)], [failed("Linzess", 20, 30)]],
    x=[[], [DRUGC]],
)}
RENEWAL = dict(
    now=[[CIC, on("Trulance", 180)], [IBSC, on("plecanatide", 84)], [CIC, on("Trulance", 83)], [CIC, worked("Trulance", 200, 10)]],
    x=[[], [on("Linzess", 30)], [on("Amitiza", 60)], [ADHESION], [DRUGC], [worked("Linzess", 90, 200)]],
)
