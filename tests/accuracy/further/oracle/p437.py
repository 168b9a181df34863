"""437 Xywav: Cigna / Express Scripts lettered criteria, three indications."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "437-xywav.md", "bl-437", "Ridgecrest Evernova Health", "Xywav", "sodium oxybate"
CLASS, STYLE = "narcolepsy, oxybate", "Cigna/ESI: approve for 1 year if ALL (A, B, C), conditions not covered"
COMBINED = ((0, 2), (0, 0))
OXY = {"sodium oxybate"}
HYPNOTIC = {"zolpidem", "eszopiclone", "zaleplon", "temazepam", "triazolam"}
SPEC = lambda p: p.prescriber("sleep medicine", "neurology", consult=False)
LINES = [
    L("a7", "Patient is ≥ 7 years of age", "age", lambda p: p.age_ge(7)),
    L("cat", "Patient has narcolepsy with cataplexy (narcolepsy type 1)", "dx", lambda p: p.dx("G47.411")),
    L("spec", "The medication has been prescribed by a sleep specialist physician or a neurologist", "spec", SPEC),
    L("nar", "Diagnosis of narcolepsy", "dx", lambda p: p.dx("G47.41")),
    L("u18", "Patient is < 18 years of age", "age", lambda p: not p.age_ge(18)),
    L("mod", "Patient has tried generic modafinil or generic armodafinil", "trial", lambda p: p.tried({"modafinil", "armodafinil"})),
    L("stim", "Patient has tried at least one central nervous system (CNS) stimulant for ≥ 30 days", "trial", lambda p: p.tried(STIMULANT, 30)),
    L("a18", "Patient is ≥ 18 years of age", "age", lambda p: p.age_ge(18)),
    L("ih", "Diagnosis of idiopathic hypersomnia with an Epworth Sleepiness Scale (ESS) score ≥ 11", "mix",
      lambda p: ALL(p.dx("G47.11", "G47.12"), p.lab("Epworth Sleepiness Scale", lambda v: v >= 11)), hard="score inside the diagnosis line"),
    L("ihm", "Patient has tried modafinil for ≥ 1 month, unless contraindicated or not tolerated", "trial",
      lambda p: p.tried({"modafinil"}, 30) or p.contraindicated({"modafinil"}) or p.intolerant({"modafinil"}), hard="unless clause"),
    L("now", "Patient has been receiving Xywav for ≥ 6 months", "now", lambda p: p.taking(OXY, 180), "r"),
    L("conc", "Concomitant use of Xywav with another oxybate product (Xyrem, Lumryz, or generic sodium oxybate), Wakix (pitolisant tablets), and/or Sunosi (solriamfetol tablets)", "conc",
      lambda p: not p.another(OXY, "Xywav", "sodium oxybate") and not p.on({"pitolisant", "solriamfetol"}), exclude=True),
    L("hyp", "Concomitant use with a sedative hypnotic agent (e.g., zolpidem, eszopiclone, temazepam)", "conc", lambda p: not p.on(HYPNOTIC), exclude=True),
    L("fib", "Fibromyalgia", "no", lambda p: p.no_dx("M79.7"), exclude=True),
    L("ssadh", "Succinic semialdehyde dehydrogenase deficiency", "no", lambda p: p.no_dx("E72.81"), exclude=True),
]
ATTESTATIONS = ["Patient has been evaluated using polysomnography and a multiple sleep latency test (MSLT)",
                "Patient has responded to therapy, as determined by the prescriber"]
X = lambda s: ALL(s.conc, s.hyp, s.fib, s.ssadh)


def initial(s):
    return ALL(ANY(ALL(s.a7, ATT, s.cat, s.spec),
                   ALL(s.a7, ATT, s.nar, ANY(s.u18, ALL(s.mod, s.stim)), s.spec),
                   ALL(s.a18, s.ih, s.ihm, s.spec)), X(s))


def renewal(s):
    return ALL(s.now, ATT, X(s))


N2, N1 = dx("Narcolepsy without cataplexy", "G47.419"), dx("Narcolepsy with cataplexy", "G47.411")
SL, ADULT = spec("sleep medicine"), born(31, 12)
EX = [[], [on("Wakix")], [on("Sunosi", 30)], [on("Lumryz")], [on("Ambien", 60)], [worked("Ambien", 90, 3)], [dx("Fibromyalgia", "M79.7")]]
INITIAL = dict(
    age=[[ADULT], [born(18)], [born(18, -1)]],
    dx=[[N2], [N1], [dx("Idiopathic hypersomnia with long sleep time", "G47.11")], [dx("Obstructive sleep apnea (adult) (pediatric)", "G47.33")], [past("Narcolepsy without cataplexy", "G47.419")]],
    mod=[[worked("Modafinil", 60)], [failed("Nuvigil", 20)], [bad("Provigil")], [contra("Armodafinil")], [failed("Sunosi", 90)], []],
    stim=[[failed("Methylphenidate", 45)], [worked("Dexedrine", 30)], [failed("Focalin", 29)], [bad("Ritalin", 8)], [failed("Strattera", 90)], [undated("Concerta")]],
    spec=[[SL], [spec("neurology")], [spec("pulmonology")]],
    x=EX,
)
MORE = {
    "cataplexy": dict(
        age=[[born(12, 30)], [born(7)], [born(7, -1)]],
        dx=[[N1], [N2], [dx("Hypersomnia, unspecified", "G47.10")]],
        spec=[[spec("neurology")], [spec("pediatrics")]],
        x=EX[:2]),
    "hypersomnia": dict(
        age=[[born(40, 9)], [born(18)], [born(18, -1)]],
        dx=[[dx("Idiopathic hypersomnia without long sleep time", "G47.12"), lab("Epworth Sleepiness Scale", 16)],
            [dx("Idiopathic hypersomnia with long sleep time", "G47.11"), lab("Epworth Sleepiness Scale", 11)],
            [dx("Idiopathic hypersomnia with long sleep time", "G47.11"), lab("Epworth Sleepiness Scale", 10)],
            [dx("Idiopathic hypersomnia without long sleep time", "G47.12")],
            [dx("Hypersomnia due to medical condition", "G47.14"), lab("Epworth Sleepiness Scale", 16)]],
        mod=[[failed("Provigil", 40)], [worked("Modafinil", 30)], [worked("Modafinil", 29)], [contra("Modafinil")], [bad("Modafinil", 5)], [failed("Armodafinil", 90)]],
        spec=[[SL]]),
}
RENEWAL = dict(
    now=[[N2, on("Xywav", 300)], [N1, on("Xywav", 180)], [N1, on("Xywav", 179)], [N2, worked("Xywav", 300, 10)], [N2]],
    spec=[[SL], [spec("internal medicine")]],
    x=[[], [on("Xyrem", 40)], [on("Sunosi", 40)], [on("Restoril", 40)]],
)
