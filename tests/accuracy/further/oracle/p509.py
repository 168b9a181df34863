"""509 Biktarvy: Molina criteria with AND/OR on their own lines, never treated or suppressed, age and prescriber in sections of their own."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "509-biktarvy.md", "fu-509", "Sandhill Community Care", "Biktarvy", "bictegravir/emtricitabine/tenofovir alafenamide"
CLASS, STYLE = "HIV, integrase combination", "Molina: REQUIRED MEDICAL INFORMATION, AND lines, AGE RESTRICTIONS and PRESCRIBER REQUIREMENTS sections"
COMBINED = ((30, 8), (10, 3))
ARV = {"bictegravir", "emtricitabine", "tenofovir alafenamide", "tenofovir disoproxil", "dolutegravir", "lamivudine", "abacavir", "raltegravir", "elvitegravir", "rilpivirine", "efavirenz", "etravirine",
       "atazanavir", "darunavir", "cabotegravir", "maraviroc", "fostemsavir", "lenacapavir", "ibalizumab", "zidovudine", "doravirine", "enfuvirtide"}
RNA, CC, W = "HIV-1 RNA viral load", "Creatinine clearance", "Body weight"
CONC = "Member is not concurrently taking dofetilide, rifampin, or St. John's wort"
LINES = [
    L("dx", "Documented diagnosis of human immunodeficiency virus type 1 (HIV-1) infection", "dx", lambda p: p.dx("B20", "Z21")),
    L("wt", "Member weighs at least 25 kg", "lab", lambda p: p.lab(W, lambda v: v >= 25)),
    L("naive", "Member has never received antiretroviral therapy", "trial", lambda p: not p.tried(ARV), hard="no drug of a broad class, ever"),
    L("rna", "HIV-1 RNA is less than 50 copies per mL on a test drawn within the last 90 days", "lab", lambda p: p.lab(RNA, lambda v: v < 50, 90)),
    L("reg", "Member is currently taking an antiretroviral regimen and has been on it for at least 3 months", "now", lambda p: p.taking(ARV, 90), hard="a broad class, current and for a time"),
    L("crcl", "Estimated creatinine clearance of 30 mL/min or higher within the past 6 months", "lab", lambda p: p.lab(CC, lambda v: v >= 30, 180)),
    L("conc", CONC, "conc", lambda p: not p.on({"dofetilide", "rifampin", "st. john's wort"}), "b"),
    L("spec", "Prescribed by or in consultation with an infectious disease specialist", "spec", lambda p: p.prescriber("infectious disease")),
    L("age", "6 years of age and older", "age", lambda p: p.age_ge(6)),
    L("now", "Member is currently taking Biktarvy", "now", lambda p: p.taking({"bictegravir"}), "r"),
    L("supp", "Most recent HIV-1 RNA is below 200 copies/mL, collected within the past 12 months", "lab", lambda p: p.lab(RNA, lambda v: v < 200, 360), "r"),
]
ATTESTATIONS = ["Prescriber confirms there is no known or suspected substitution associated with resistance to bictegravir or tenofovir",
                "Prescriber attests that the member has been tested for hepatitis B virus infection",
                "Adherence to therapy at least 85% of the time as verified by the prescriber or member medication fill history"]


def initial(s):
    return ALL(s.dx, s.wt, ANY(s.naive, ALL(s.rna, s.reg)), s.crcl, s.conc, ATT, ATT, s.spec, s.age)


def renewal(s):
    return ALL(s.now, s.supp, s.conc, ATT)


HIV = dx("Human immunodeficiency virus [HIV] disease", "B20")
INITIAL = dict(
    age=[[born(35, 60)], [born(6)], [born(6, -1)]],
    dx=[[HIV], [dx("Asymptomatic human immunodeficiency virus [HIV] infection status", "Z21")], [dx("Contact with and (suspected) exposure to human immunodeficiency virus [HIV]", "Z20.6")], [dx("Chronic viral hepatitis B without delta-agent", "B18.1")]],
    wt=[[lab(W, 72)], [lab(W, 25)], [lab(W, 24.5)], [lab(W, 56, unit="[lb_av]")], []],
    art=[[lab(RNA, 41000)], [on("Genvoya", 300), lab(RNA, 20, 30)], [on("Dovato", 90), lab(RNA, 49, 90)], [on("Dovato", 89), lab(RNA, 20, 30)], [on("Genvoya", 300), lab(RNA, 50, 30)], [on("Triumeq", 300), lab(RNA, 20, 91)],
         [worked("Symtuza", 300, 20), lab(RNA, 20, 30)], [on("Isentress", 300), on("Descovy", 300), lab(RNA, 30, 30)], []],
    crcl=[[lab(CC, 96)], [lab(CC, 30, 180)], [lab(CC, 29)], [lab(CC, 96, 181)], []],
    spec=[[spec("infectious disease")], [spec("internal medicine")]],
    x=[[], [on("Tikosyn", 100)], [on("Rifadin", 40)], [worked("Rifampin", 100, 40)], [on("St. John's wort", 60)], [on("Azithromycin", 5)]],
)
RENEWAL = dict(
    now=[[HIV, spec("infectious disease"), on("Biktarvy", 300)], [HIV, spec("infectious disease"), worked("Biktarvy", 280, 20)], [HIV, spec("infectious disease"), on("Dovato", 300)]],
    rna=[[lab(RNA, 20, 40)], [lab(RNA, 199, 360)], [lab(RNA, 200, 40)], [lab(RNA, 20, 361)], [lab(RNA, 5200, 10), lab(RNA, 20, 200)]],
    x=[[], [on("Rifampin", 20)], [on("Tikosyn", 20)]],
)
