"""Names and classes of the drugs that the further policies and their patients use.

Written from general knowledge of US labels; apart from the engine's own vocabulary on purpose.
"""

BRAND = {
    # diabetes and obesity
    "Wegovy": "semaglutide", "Ozempic": "semaglutide", "Rybelsus": "semaglutide", "Saxenda": "liraglutide",
    "Victoza": "liraglutide", "Zepbound": "tirzepatide", "Mounjaro": "tirzepatide", "Trulicity": "dulaglutide",
    "Byetta": "exenatide", "Adipex-P": "phentermine", "Contrave": "naltrexone/bupropion", "Xenical": "orlistat",
    "Glucophage": "metformin", "Januvia": "sitagliptin", "Janumet": "sitagliptin/metformin",
    "Tradjenta": "linagliptin", "Jentadueto": "linagliptin/metformin", "Onglyza": "saxagliptin",
    "Glucotrol": "glipizide", "Amaryl": "glimepiride", "Actos": "pioglitazone", "Jardiance": "empagliflozin",
    "Farxiga": "dapagliflozin", "Invokana": "canagliflozin", "Lantus": "insulin glargine",
    "Basaglar": "insulin glargine", "Toujeo": "insulin glargine", "Semglee": "insulin glargine",
    "Levemir": "insulin detemir", "Tresiba": "insulin degludec", "Humalog": "insulin lispro", "Novolog": "insulin aspart",
    # heart, lipids, kidney, blood
    "Lipitor": "atorvastatin", "Crestor": "rosuvastatin", "Zocor": "simvastatin", "Pravachol": "pravastatin",
    "Zetia": "ezetimibe", "Vytorin": "ezetimibe/simvastatin", "Nexletol": "bempedoic acid",
    "Nexlizet": "bempedoic acid/ezetimibe", "Repatha": "evolocumab", "Praluent": "alirocumab",
    "Vascepa": "icosapent ethyl", "Lovaza": "omega-3-acid ethyl esters", "Tricor": "fenofibrate", "Lopid": "gemfibrozil",
    "Verquvo": "vericiguat", "Adempas": "riociguat", "Entresto": "sacubitril/valsartan", "Coreg": "carvedilol",
    "Toprol-XL": "metoprolol", "Zestril": "lisinopril", "Cozaar": "losartan", "Diovan": "valsartan",
    "Aldactone": "spironolactone", "Inspra": "eplerenone", "Imdur": "isosorbide mononitrate", "Viagra": "sildenafil",
    "Revatio": "sildenafil", "Cialis": "tadalafil", "Adcirca": "tadalafil", "Opsumit": "macitentan",
    "Tracleer": "bosentan", "Letairis": "ambrisentan", "Savaysa": "edoxaban", "Xarelto": "rivaroxaban",
    "Eliquis": "apixaban", "Pradaxa": "dabigatran", "Coumadin": "warfarin", "Jantoven": "warfarin",
    "Kerendia": "finerenone", "Lokelma": "sodium zirconium cyclosilicate", "Veltassa": "patiromer",
    "Kayexalate": "sodium polystyrene sulfonate", "Norvasc": "amlodipine", "Procardia XL": "nifedipine",
    # immunology
    "Humira": "adalimumab", "Amjevita": "adalimumab", "Enbrel": "etanercept", "Cimzia": "certolizumab",
    "Remicade": "infliximab", "Inflectra": "infliximab", "Simponi": "golimumab", "Rinvoq": "upadacitinib",
    "Xeljanz": "tofacitinib", "Olumiant": "baricitinib", "Stelara": "ustekinumab", "Skyrizi": "risankizumab",
    "Tremfya": "guselkumab", "Cosentyx": "secukinumab", "Taltz": "ixekizumab", "Otezla": "apremilast",
    "Entyvio": "vedolizumab", "Orencia": "abatacept", "Trexall": "methotrexate", "Arava": "leflunomide",
    "Azulfidine": "sulfasalazine", "Plaquenil": "hydroxychloroquine", "Imuran": "azathioprine",
    "Neoral": "cyclosporine", "Soriatane": "acitretin", "Nucala": "mepolizumab", "Fasenra": "benralizumab",
    "Xolair": "omalizumab", "Dupixent": "dupilumab", "Tezspire": "tezepelumab", "Cinqair": "reslizumab",
    "Advair Diskus": "fluticasone/salmeterol", "Symbicort": "budesonide/formoterol", "Breo Ellipta": "fluticasone/vilanterol",
    "Flovent": "fluticasone", "Pulmicort": "budesonide", "Flonase": "fluticasone", "Nasonex": "mometasone",
    "Trelegy Ellipta": "fluticasone/umeclidinium/vilanterol", "Anoro Ellipta": "umeclidinium/vilanterol",
    "Spiriva": "tiotropium", "Stiolto": "tiotropium/olodaterol", "Breztri": "budesonide/glycopyrrolate/formoterol",
    "Serevent": "salmeterol", "Ventolin": "albuterol", "Lialda": "mesalamine", "Protopic": "tacrolimus",
    # neurology and psychiatry
    "Kesimpta": "ofatumumab", "Ocrevus": "ocrelizumab", "Tysabri": "natalizumab", "Tecfidera": "dimethyl fumarate",
    "Gilenya": "fingolimod", "Aubagio": "teriflunomide", "Avonex": "interferon beta-1a", "Copaxone": "glatiramer",
    "Ampyra": "dalfampridine", "Xcopri": "cenobamate", "Keppra": "levetiracetam", "Lamictal": "lamotrigine",
    "Tegretol": "carbamazepine", "Trileptal": "oxcarbazepine", "Vimpat": "lacosamide", "Topamax": "topiramate",
    "Zonegran": "zonisamide", "Dilantin": "phenytoin", "Depakote": "divalproex", "Neurontin": "gabapentin",
    "Ubrelvy": "ubrogepant", "Nurtec ODT": "rimegepant", "Qulipta": "atogepant", "Imitrex": "sumatriptan",
    "Maxalt": "rizatriptan", "Zomig": "zolmitriptan", "Relpax": "eletriptan", "Aimovig": "erenumab",
    "Sunosi": "solriamfetol", "Provigil": "modafinil", "Nuvigil": "armodafinil", "Wakix": "pitolisant",
    "Xyrem": "sodium oxybate", "Xywav": "sodium oxybate", "Ritalin": "methylphenidate", "Adderall": "amphetamine/dextroamphetamine",
    "Nardil": "phenelzine", "Parnate": "tranylcypromine", "Invega Sustenna": "paliperidone",
    "Invega": "paliperidone", "Risperdal": "risperidone", "Abilify": "aripiprazole", "Abilify Maintena": "aripiprazole",
    "Zyprexa": "olanzapine", "Seroquel": "quetiapine", "Haldol": "haloperidol", "Dayvigo": "lemborexant",
    "Belsomra": "suvorexant", "Quviviq": "daridorexant", "Ambien": "zolpidem", "Lunesta": "eszopiclone",
    "Silenor": "doxepin", "Sonata": "zaleplon", "Xanax": "alprazolam", "Ativan": "lorazepam", "Klonopin": "clonazepam",
    "Restoril": "temazepam", "Strattera": "atomoxetine",
    # infection
    "Mavyret": "glecaprevir/pibrentasvir", "Epclusa": "sofosbuvir/velpatasvir", "Harvoni": "ledipasvir/sofosbuvir",
    "Rifadin": "rifampin", "Reyataz": "atazanavir", "Descovy": "emtricitabine/tenofovir alafenamide",
    "Truvada": "emtricitabine/tenofovir disoproxil", "Apretude": "cabotegravir", "Biktarvy": "bictegravir/emtricitabine/tenofovir alafenamide",
    # hormones, bone, women's health
    "AndroGel": "testosterone", "Testim": "testosterone", "Xyosted": "testosterone enanthate", "Depo-Testosterone": "testosterone cypionate",
    "Norditropin": "somatropin", "Genotropin": "somatropin", "Orilissa": "elagolix", "Myfembree": "relugolix/estradiol/norethindrone",
    "Lupron Depot": "leuprolide", "Motrin": "ibuprofen", "Aleve": "naproxen", "Depo-Provera": "medroxyprogesterone",
    "Aygestin": "norethindrone", "Yaz": "drospirenone/ethinyl estradiol", "Evenity": "romosozumab", "Prolia": "denosumab",
    "Xgeva": "denosumab", "Forteo": "teriparatide", "Tymlos": "abaloparatide", "Fosamax": "alendronate", "Actonel": "risedronate",
    "Reclast": "zoledronic acid", "Boniva": "ibandronate", "Estrace": "estradiol",
    # gut, pain, others
    "Movantik": "naloxegol", "Relistor": "methylnaltrexone", "Symproic": "naldemedine", "Amitiza": "lubiprostone",
    "Linzess": "linaclotide", "MiraLAX": "polyethylene glycol", "Senokot": "senna", "Dulcolax": "bisacodyl",
    "Colace": "docusate", "Metamucil": "psyllium", "OxyContin": "oxycodone", "Roxicodone": "oxycodone",
    "Percocet": "oxycodone/acetaminophen", "Norco": "hydrocodone/acetaminophen", "MS Contin": "morphine",
    "Ultram": "tramadol", "Duragesic": "fentanyl", "Suboxone": "buprenorphine/naloxone", "Narcan": "naloxone",
    "Krystexxa": "pegloticase", "Zyloprim": "allopurinol", "Uloric": "febuxostat", "Benemid": "probenecid",
    "Colcrys": "colchicine", "Myrbetriq": "mirabegron", "Gemtesa": "vibegron", "Ditropan XL": "oxybutynin",
    "Detrol LA": "tolterodine", "Vesicare": "solifenacin", "Toviaz": "fesoterodine", "Takhzyro": "lanadelumab",
    "Haegarda": "C1 esterase inhibitor", "Orladeyo": "berotralstat", "Firazyr": "icatibant", "Ibrance": "palbociclib",
    "Kisqali": "ribociclib", "Verzenio": "abemaciclib", "Femara": "letrozole", "Faslodex": "fulvestrant",
    "Arimidex": "anastrozole", "Aromasin": "exemestane", "Absorica": "isotretinoin", "Retin-A": "tretinoin",
    "Differin": "adapalene", "Minocin": "minocycline", "Vibramycin": "doxycycline", "Evrysdi": "risdiplam",
    "Spinraza": "nusinersen", "Zolgensma": "onasemnogene abeparvovec", "Bactrim": "sulfamethoxazole/trimethoprim",
    "Tagrisso": "osimertinib", "Tarceva": "erlotinib", "Iressa": "gefitinib", "Biaxin": "clarithromycin",
    "Zyrtec": "cetirizine", "Claritin": "loratadine", "Allegra": "fexofenadine", "Vyvanse": "lisdexamfetamine", "Effexor XR": "venlafaxine", "Zoloft": "sertraline",
    # further names of policies 201 to 214
    "Bydureon BCise": "exenatide", "Nesina": "alogliptin", "Qsymia": "phentermine/topiramate", "Steglatro": "ertugliflozin",
    "Synjardy": "empagliflozin/metformin", "Xigduo XR": "dapagliflozin/metformin", "Glyxambi": "empagliflozin/linagliptin",
    "Soliqua": "insulin glargine/lixisenatide", "Inpefa": "sotagliflozin", "Leqvio": "inclisiran",
    "Roszet": "rosuvastatin/ezetimibe", "Caduet": "amlodipine/atorvastatin", "Livalo": "pitavastatin", "Camzyos": "mavacamten",
    "Norpace": "disopyramide", "Ranexa": "ranolazine", "Calan SR": "verapamil", "Cardizem": "diltiazem",
    "Inderal LA": "propranolol", "Tenormin": "atenolol", "Diflucan": "fluconazole", "Cyltezo": "adalimumab",
    "Hyrimoz": "adalimumab", "Hadlima": "adalimumab", "Purixan": "mercaptopurine", "Zymfentra": "infliximab",
    "Actemra": "tocilizumab", "Kevzara": "sarilumab", "Kineret": "anakinra", "Rituxan": "rituximab", "Sotyktu": "deucravacitinib",
    "Dulera": "mometasone/formoterol", "Wixela Inhub": "fluticasone/salmeterol", "Qvar": "beclomethasone",
    "Singulair": "montelukast", "Deltasone": "prednisone", "Adbry": "tralokinumab", "Ajovy": "fremanezumab",
    "Emgality": "galcanezumab", "Vyepti": "eptinezumab", "Botox": "onabotulinumtoxinA", "Elavil": "amitriptyline",
    "Pamelor": "nortriptyline", "Atacand": "candesartan", "Cymbalta": "duloxetine", "Spravato": "esketamine",
    "Prozac": "fluoxetine", "Lexapro": "escitalopram", "Celexa": "citalopram", "Paxil": "paroxetine",
    "Wellbutrin XL": "bupropion", "Pristiq": "desvenlafaxine", "Remeron": "mirtazapine", "Trintellix": "vortioxetine",
    "Rexulti": "brexpiprazole", "Vraylar": "cariprazine", "Lithobid": "lithium", "Lumryz": "sodium oxybate",
    "Concerta": "methylphenidate", "Dexedrine": "dextroamphetamine", "Benadryl": "diphenhydramine", "Vistaril": "hydroxyzine",
    "Atarax": "hydroxyzine", "Tofranil": "imipramine", "Anafranil": "clomipramine", "Briumvi": "ublituximab",
    "Lemtrada": "alemtuzumab", "Mavenclad": "cladribine", "Mayzent": "siponimod", "Betaseron": "interferon beta-1b",
    "Rebif": "interferon beta-1a", "Plegridy": "peginterferon beta-1a", "Vumerity": "diroximel fumarate", "Sovaldi": "sofosbuvir",
    "Zepatier": "elbasvir/grazoprevir", "Vosevi": "sofosbuvir/velpatasvir/voxilaprevir", "Copegus": "ribavirin",
    "Pacerone": "amiodarone", "Prilosec": "omeprazole", "Serostim": "somatropin", "Humatrope": "somatropin",
    "Omnitrope": "somatropin", "Nutropin AQ": "somatropin", "Skytrofa": "lonapegsomatropin", "Sogroya": "somapacitan",
    "Ngenla": "somatrogon", "Increlex": "mecasermin", "Marinol": "dronabinol", "Megace": "megestrol",
    # further names of policies 221 to 234
    "Corlanor": "ivabradine", "Nizoral": "ketoconazole", "Sporanox": "itraconazole", "Bystolic": "nebivolol",
    "Altace": "ramipril", "Vasotec": "enalapril", "Ingrezza": "valbenazine", "Austedo": "deutetrabenazine",
    "Austedo XR": "deutetrabenazine", "Xenazine": "tetrabenazine", "Gocovri": "amantadine", "Latuda": "lurasidone",
    "Geodon": "ziprasidone", "Caplyta": "lumateperone", "Amerge": "naratriptan", "Frova": "frovatriptan",
    "Mitigare": "colchicine", "Pepcid": "famotidine", "Xyzal": "levocetirizine", "Clarinex": "desloratadine",
    "Evista": "raloxifene", "Miacalcin": "calcitonin", "Duzallo": "lesinurad/allopurinol", "Siliq": "brodalumab",
    "Celebrex": "celecoxib", "Mobic": "meloxicam", "Voltaren": "diclofenac", "Lasix": "furosemide", "Hygroton": "chlorthalidone",
    "Plavix": "clopidogrel", "Lovenox": "enoxaparin", "Cipro": "ciprofloxacin", "Demadex": "torsemide",
    "Azor": "amlodipine/olmesartan", "Bonsity": "teriparatide", "Microzide": "hydrochlorothiazide",
    "Zestoretic": "lisinopril/hydrochlorothiazide", "Symbyax": "olanzapine/fluoxetine", "Brukinsa": "zanubrutinib",
    # further names of policies 241 to 254
    "Lomaira": "phentermine", "Emsam": "selegiline", "Juxtapid": "lomitapide", "Zebeta": "bisoprolol", "Protonix": "pantoprazole",
    "Nexium": "esomeprazole", "Prevacid": "lansoprazole", "Aciphex": "rabeprazole", "Dexilant": "dexlansoprazole",
    "Vimovo": "naproxen/esomeprazole", "Edurant": "rilpivirine", "Juluca": "dolutegravir/rilpivirine", "Cibinqo": "abrocitinib",
    "Medrol": "methylprednisolone", "Rhinocort": "budesonide", "Briviact": "brivaracetam",
    "Nuedexta": "dextromethorphan/quinidine", "Azilect": "rasagiline", "Betapace": "sotalol", "Keppra XR": "levetiracetam",
    "Testopel": "testosterone", "Jatenzo": "testosterone undecanoate", "Xtandi": "enzalutamide", "Erleada": "apalutamide",
    "Nubeqa": "darolutamide", "Zytiga": "abiraterone", "Casodex": "bicalutamide", "Eligard": "leuprolide", "Zoladex": "goserelin",
    "Firmagon": "degarelix", "Trelstar": "triptorelin", "Taxotere": "docetaxel", "Belbuca": "buprenorphine",
    "Butrans": "buprenorphine", "Lyrica": "pregabalin", "Qualaquin": "quinine",
    # further names of policies 261 to 273
    "Brenzavvy": "bexagliflozin", "Xultophy": "insulin degludec/liraglutide", "Adlyxin": "lixisenatide", "Lotensin": "benazepril",
    "Altoprev": "lovastatin", "Multaq": "dronedarone", "Rythmol": "propafenone", "Tambocor": "flecainide",
    "Tikosyn": "dofetilide", "Norvir": "ritonavir", "Simponi Aria": "golimumab", "Rheumatrex": "methotrexate",
    "Temovate": "clobetasol", "Diprolene": "betamethasone", "Dovonex": "calcipotriene", "Tazorac": "tazarotene",
    "Ilumya": "tildrakizumab", "Bimzelx": "bimekizumab", "Incruse Ellipta": "umeclidinium", "Alvesco": "ciclesonide",
    "Arnuity Ellipta": "fluticasone", "Treximet": "sumatriptan/naproxen", "Axert": "almotriptan", "Zavzpret": "zavegepant",
    "Reyvow": "lasmiditan", "Lybalvi": "olanzapine/samidorphan", "Daklinza": "daclatasvir", "Pegasys": "peginterferon alfa-2a",
    "Baraclude": "entecavir", "Vemlidy": "tenofovir alafenamide", "Viread": "tenofovir disoproxil", "Hetlioz": "tasimelteon",
    "Rozerem": "ramelteon", "Luvox": "fluvoxamine", "Halcion": "triazolam",
    # further names of policies 281 to 289
    "Trulance": "plecanatide", "Ibsrela": "tenapanor", "Motegrity": "prucalopride", "Enulose": "lactulose",
    "Qelbree": "viloxazine", "Focalin": "dexmethylphenidate", "Zanaflex": "tizanidine", "Theo-24": "theophylline",
    "Intuniv": "guanfacine", "Marplan": "isocarboxazid", "Levitra": "vardenafil",
    "Trulance": "plecanatide", "Ibsrela": "tenapanor", "Motegrity": "prucalopride", "Enulose": "lactulose", "Qelbree": "viloxazine",
    "Focalin": "dexmethylphenidate", "Concerta": "methylphenidate", "Zanaflex": "tizanidine", "Theo-24": "theophylline", "Intuniv": "guanfacine",
    "Marplan": "isocarboxazid", "Bystolic": "nebivolol", "Levitra": "vardenafil",
    # further names of policies 301 to 312
    "Elocon": "mometasone", "Lidex": "fluocinonide", "Elidel": "pimecrolimus", "Eucrisa": "crisaborole", "Opzelura": "ruxolitinib",
    "Hyftor": "sirolimus", "Xyzal": "levocetirizine", "Clarinex": "desloratadine", "Sinequan": "doxepin", "Kenalog": "triamcinolone",
    "Botox": "onabotulinumtoxinA", "Cyltezo": "adalimumab", "Avsola": "infliximab", "Hydrea": "hydroxyurea", "Blocadren": "timolol",
    "Apriso": "mesalamine", "Velsipity": "etrasimod", "Zeposia": "ozanimod", "Omvoh": "mirikizumab", "Nemluvio": "nemolizumab", "Ebglyss": "lebrikizumab",
    "Calan": "verapamil", "Cataflam": "diclofenac",
    # further names of policies 341 to 352
    "Omnitrope": "somatropin", "Skytrofa": "lonapegsomatropin", "Sogroya": "somapacitan", "Increlex": "mecasermin", "Fortesta": "testosterone",
    "Sprycel": "dasatinib", "Gleevec": "imatinib", "Tasigna": "nilotinib", "Bosulif": "bosutinib", "Iclusig": "ponatinib", "Scemblix": "asciminib",
    "Lynparza": "olaparib", "Zejula": "niraparib", "Rubraca": "rucaparib", "Talzenna": "talazoparib", "Avastin": "bevacizumab",
    "Paraplatin": "carboplatin", "Taxol": "paclitaxel", "Bonsity": "teriparatide", "Nucynta ER": "tapentadol", "Xtampza ER": "oxycodone",
    "Hysingla ER": "hydrocodone", "Dolophine": "methadone", "Opana ER": "oxymorphone", "Dilaudid": "hydromorphone", "Valium": "diazepam",
    "Cinryze": "C1 esterase inhibitor", "Berinert": "C1 esterase inhibitor", "Kalbitor": "ecallantide", "Danocrine": "danazol",
    "Cyklokapron": "tranexamic acid", "Uptravi": "selexipag", "Orenitram": "treprostinil", "Tyvaso": "treprostinil", "Opsynvi": "macitentan/tadalafil",
    "Winrevair": "sotatercept", "Mitigare": "colchicine", "Zurampic": "lesinurad", "Oriahnn": "elagolix/estradiol/norethindrone",
    "Mirena": "levonorgestrel", "Celebrex": "celecoxib", "Mobic": "meloxicam", "Voltaren": "diclofenac", "Junel": "norethindrone/ethinyl estradiol",
    "Seasonique": "levonorgestrel/ethinyl estradiol", "Danazol": "danazol", "Hygroton": "chlorthalidone", "Ilaris": "canakinumab",
    "Farydak": "panobinostat", "Cardura": "doxazosin", "Cardizem": "diltiazem", "Plavix": "clopidogrel", "Brilinta": "ticagrelor", "Lovenox": "enoxaparin",
    "Butrans": "buprenorphine", "Lyrica": "pregabalin", "Cymbalta": "duloxetine", "Qualaquin": "quinine",
}
INGREDIENT = {k.lower(): v.split("/") for k, v in BRAND.items()}


def written_ingredient(name):
    """How a record spells the ingredient of this brand or generic name."""
    return BRAND.get(name, name.lower())


def ingredients_of(med):
    """Brand or generic name alone identifies the ingredient."""
    text = med.get("ingredient")
    return text.split("/") if text else INGREDIENT.get(med["drug"].lower(), med["drug"].lower().split("/"))


GLP1 = {"semaglutide", "liraglutide", "tirzepatide", "dulaglutide", "exenatide", "lixisenatide"}
DPP4 = {"sitagliptin", "linagliptin", "saxagliptin", "alogliptin"}
SGLT2 = {"empagliflozin", "dapagliflozin", "canagliflozin", "ertugliflozin", "bexagliflozin", "sotagliflozin"}
STATIN = {"atorvastatin", "rosuvastatin", "simvastatin", "pravastatin", "lovastatin", "pitavastatin", "fluvastatin"}
PCSK9 = {"evolocumab", "alirocumab"}
ACE = {"lisinopril", "enalapril", "ramipril", "benazepril", "captopril", "quinapril", "fosinopril"}
ARB = {"losartan", "valsartan", "candesartan", "irbesartan", "olmesartan", "telmisartan"}
BETA_BLOCKER = {"carvedilol", "metoprolol", "bisoprolol", "atenolol", "propranolol"}
PDE5 = {"sildenafil", "tadalafil", "vardenafil", "avanafil"}
ERA = {"macitentan", "bosentan", "ambrisentan"}
ANTICOAGULANT = {"warfarin", "apixaban", "rivaroxaban", "dabigatran", "edoxaban"}
TNF = {"adalimumab", "etanercept", "certolizumab", "infliximab", "golimumab"}
JAK = {"upadacitinib", "tofacitinib", "baricitinib", "abrocitinib", "ruxolitinib"}
INTERLEUKIN = {"ustekinumab", "risankizumab", "guselkumab", "secukinumab", "ixekizumab", "tildrakizumab", "brodalumab"}
IMMUNE_BIOLOGIC = TNF | INTERLEUKIN | {"vedolizumab", "abatacept", "tocilizumab", "rituximab"}
ASTHMA_BIOLOGIC = {"mepolizumab", "benralizumab", "omalizumab", "dupilumab", "tezepelumab", "reslizumab"}
ICS = {"fluticasone", "budesonide", "beclomethasone", "mometasone", "ciclesonide"}
LABA = {"salmeterol", "formoterol", "vilanterol", "olodaterol"}
LAMA = {"tiotropium", "umeclidinium", "glycopyrrolate", "aclidinium"}
MS_DMT = {"ofatumumab", "ocrelizumab", "natalizumab", "dimethyl fumarate", "fingolimod", "teriflunomide",
          "interferon beta-1a", "interferon beta-1b", "glatiramer", "cladribine", "siponimod", "alemtuzumab"}
ANTICONVULSANT = {"levetiracetam", "lamotrigine", "carbamazepine", "oxcarbazepine", "lacosamide", "topiramate",
                  "zonisamide", "phenytoin", "divalproex", "gabapentin", "clobazam"}
TRIPTAN = {"sumatriptan", "rizatriptan", "zolmitriptan", "eletriptan", "naratriptan", "almotriptan", "frovatriptan"}
GEPANT = {"ubrogepant", "rimegepant", "atogepant", "zavegepant"}
MAOI = {"phenelzine", "tranylcypromine", "isocarboxazid", "selegiline"}
OREXIN = {"lemborexant", "suvorexant", "daridorexant"}
OPIOID = {"oxycodone", "hydrocodone", "morphine", "tramadol", "fentanyl", "methadone", "tapentadol", "hydromorphone", "codeine"}
BENZO = {"alprazolam", "lorazepam", "clonazepam", "temazepam", "diazepam"}
NSAID = {"ibuprofen", "naproxen", "meloxicam", "diclofenac", "celecoxib", "ketorolac"}
BISPHOSPHONATE = {"alendronate", "risedronate", "ibandronate", "zoledronic acid"}
OAB_ANTIMUSCARINIC = {"oxybutynin", "tolterodine", "solifenacin", "fesoterodine", "trospium", "darifenacin"}
AROMATASE = {"letrozole", "anastrozole", "exemestane"}
CDK46 = {"palbociclib", "ribociclib", "abemaciclib"}
INSULIN = {"insulin glargine", "insulin detemir", "insulin degludec", "insulin lispro", "insulin aspart", "insulin nph", "insulin regular"}
OTHER_WEIGHT = {"semaglutide", "liraglutide", "tirzepatide", "phentermine", "orlistat"}
CGRP_MAB = {"fremanezumab", "galcanezumab", "eptinezumab", "erenumab"}
CGRP = CGRP_MAB | GEPANT
ANTIPSYCHOTIC = {"aripiprazole", "lurasidone", "olanzapine", "quetiapine", "risperidone", "ziprasidone", "paliperidone", "haloperidol",
                 "cariprazine", "brexpiprazole", "lumateperone", "asenapine", "iloperidone", "clozapine", "chlorpromazine",
                 "fluphenazine", "perphenazine"}
ANTIDEPRESSANT = {"fluoxetine", "sertraline", "escitalopram", "citalopram", "paroxetine", "venlafaxine", "duloxetine", "bupropion",
                  "mirtazapine", "amitriptyline", "nortriptyline"}
SSRI = {"citalopram", "escitalopram", "fluoxetine", "paroxetine", "sertraline", "fluvoxamine"}
TRICYCLIC = {"amitriptyline", "nortriptyline", "imipramine"}
TCA = TRICYCLIC | {"desipramine", "doxepin"}
STIMULANT = {"methylphenidate", "dexmethylphenidate", "amphetamine", "dextroamphetamine", "lisdexamfetamine"}
VMAT2 = {"valbenazine", "deutetrabenazine", "tetrabenazine"}
BINDER = {"patiromer", "sodium zirconium cyclosilicate", "sodium polystyrene sulfonate"}
LOOP = {"furosemide", "torsemide", "bumetanide"}
THIAZIDE = {"chlorthalidone", "hydrochlorothiazide", "indapamide", "metolazone"}
PPI = {"omeprazole", "esomeprazole", "lansoprazole", "pantoprazole", "rabeprazole", "dexlansoprazole"}
NASAL_STEROID = {"fluticasone", "mometasone", "budesonide", "triamcinolone", "beclomethasone", "ciclesonide"}
SYSTEMIC_STEROID = {"prednisone", "prednisolone", "methylprednisolone", "dexamethasone"}
TESTO = {"testosterone", "testosterone cypionate", "testosterone enanthate", "testosterone undecanoate"}
GNRH = {"leuprolide", "goserelin", "degarelix", "triptorelin", "relugolix"}
TARGETED_IMMUNE = IMMUNE_BIOLOGIC | JAK | {"sarilumab", "anakinra", "apremilast", "deucravacitinib", "bimekizumab"}
ANTIPSYCHOTIC = {"aripiprazole", "olanzapine", "quetiapine", "risperidone", "paliperidone", "ziprasidone", "lurasidone", "cariprazine",
                 "brexpiprazole", "haloperidol", "clozapine", "lumateperone", "asenapine", "iloperidone"}

STIMULANT = {"methylphenidate", "dexmethylphenidate", "amphetamine", "dextroamphetamine", "lisdexamfetamine"}

# further names of policies 321 to 332
BRAND.update({
    "Adderall XR": "amphetamine/dextroamphetamine", "Dexedrine": "dextroamphetamine", "Evekeo": "amphetamine", "Focalin XR": "dexmethylphenidate",
    "Daytrana": "methylphenidate", "Kapvay": "clonidine", "Lumryz": "sodium oxybate",
    "Mavenclad": "cladribine", "Betaseron": "interferon beta-1b", "Plegridy": "peginterferon beta-1a", "Rebif": "interferon beta-1a",
    "Zeposia": "ozanimod", "Mayzent": "siponimod", "Vumerity": "diroximel fumarate", "Briumvi": "ublituximab", "Lemtrada": "alemtuzumab",
    "Glatopa": "glatiramer", "Epidiolex": "cannabidiol", "Onfi": "clobazam", "Banzel": "rufinamide", "Diacomit": "stiripentol",
    "Fintepla": "fenfluramine", "Depakene": "valproic acid", "Sabril": "vigabatrin", "Felbatol": "felbamate", "Afinitor": "everolimus",
    "Auvelity": "dextromethorphan/bupropion", "Pristiq": "desvenlafaxine", "Remeron": "mirtazapine", "Trintellix": "vortioxetine", "Viibryd": "vilazodone",
    "Fetzima": "levomilnacipran", "Clozaril": "clozapine", "Austedo": "deutetrabenazine", "Austedo XR": "deutetrabenazine", "Ingrezza": "valbenazine", "Xenazine": "tetrabenazine",
    "Cogentin": "benztropine", "Kisunla": "donanemab", "Leqembi": "lecanemab", "Aduhelm": "aducanumab", "Aricept": "donepezil", "Namenda": "memantine",
    "Exelon": "rivastigmine", "Razadyne": "galantamine", "Namzaric": "memantine/donepezil",
    "Peri-Colace": "docusate/senna", "Citrucel": "methylcellulose", "Xifaxan": "rifaximin", "Imodium A-D": "loperamide", "Lomotil": "diphenoxylate/atropine",
    "Bentyl": "dicyclomine", "Levsin": "hyoscyamine", "Lotronex": "alosetron", "Viberzi": "eluxadoline", "Cipro": "ciprofloxacin", "Zithromax": "azithromycin",
    "Questran": "cholestyramine", "Voquezna": "vonoprazan", "Zegerid": "omeprazole/sodium bicarbonate", "Pylera": "bismuth subcitrate/metronidazole/tetracycline",
    "Talicia": "omeprazole/amoxicillin/rifabutin", "Prevpac": "lansoprazole/amoxicillin/clarithromycin", "Viekira Pak": "ombitasvir/paritaprevir/ritonavir/dasabuvir",
    "Olysio": "simeprevir", "Copegus": "ribavirin", "Tegretol XR": "carbamazepine", "Evotaz": "atazanavir/cobicistat",
    "Cabenuva": "cabotegravir/rilpivirine", "Vocabria": "cabotegravir", "Trogarzo": "ibalizumab", "Rukobia": "fostemsavir", "Sunlenca": "lenacapavir", "Fuzeon": "enfuvirtide",
    "Tivicay": "dolutegravir", "Dovato": "dolutegravir/lamivudine", "Triumeq": "abacavir/dolutegravir/lamivudine", "Prezista": "darunavir",
    "Prezcobix": "darunavir/cobicistat", "Symtuza": "darunavir/cobicistat/emtricitabine/tenofovir alafenamide", "Isentress": "raltegravir", "Epivir": "lamivudine",
    "Sustiva": "efavirenz", "Genvoya": "elvitegravir/cobicistat/emtricitabine/tenofovir alafenamide", "Intelence": "etravirine", "Selzentry": "maraviroc", "Mycobutin": "rifabutin", "Priftin": "rifapentine", "Phenobarb": "phenobarbital",
    "Decadron": "dexamethasone", "Actigall": "ursodiol", "Reglan": "metoclopramide", "Compro": "prochlorperazine",
})
INGREDIENT.update({k.lower(): v.split("/") for k, v in BRAND.items()})
MS_DMT = MS_DMT | {"peginterferon beta-1a", "ozanimod", "diroximel fumarate", "ublituximab", "ponesimod", "monomethyl fumarate", "mitoxantrone"}
AMPHETAMINE = {"amphetamine", "dextroamphetamine", "methamphetamine"}
METHYLPHENIDATE = {"methylphenidate", "dexmethylphenidate"}
SNRI = {"venlafaxine", "desvenlafaxine", "duloxetine", "levomilnacipran"}
VMAT2 = {"deutetrabenazine", "valbenazine", "tetrabenazine"}
ANTIAMYLOID = {"donanemab", "lecanemab", "aducanumab"}
DAA = {"sofosbuvir", "velpatasvir", "voxilaprevir", "ledipasvir", "glecaprevir", "pibrentasvir", "elbasvir", "grazoprevir", "daclatasvir", "simeprevir",
       "ombitasvir", "paritaprevir", "dasabuvir"}
SOMATROPIN = {"somatropin", "lonapegsomatropin", "somapacitan", "somatrogon"}
BCR_ABL = {"imatinib", "dasatinib", "nilotinib", "bosutinib", "ponatinib", "asciminib"}
PARP = {"olaparib", "niraparib", "rucaparib", "talazoparib"}
PLATINUM = {"carboplatin", "cisplatin", "oxaliplatin"}
HAE_PROPHYLAXIS = {"lanadelumab", "berotralstat", "C1 esterase inhibitor", "garadacimab", "donidalorsen"}

# further names of policies 413 to 424
BRAND.update({"Emsam": "selegiline"})
INGREDIENT.update({k.lower(): v.split("/") for k, v in BRAND.items()})
BRAND.update({"Provera": "medroxyprogesterone", "Synarel": "nafarelin", "Tylenol": "acetaminophen"})
INGREDIENT.update({k.lower(): v.split("/") for k, v in BRAND.items()})
BRAND.update({"Midamor": "amiloride", "Dyrenium": "triamterene", "Nizoral": "ketoconazole", "Sporanox": "itraconazole"})
INGREDIENT.update({k.lower(): v.split("/") for k, v in BRAND.items()})

# further names of policies 425 to 436
BRAND.update({"Entocort EC": "budesonide", "Nuplazid": "pimavanserin", "Avelox": "moxifloxacin"})
INGREDIENT.update({k.lower(): v.split("/") for k, v in BRAND.items()})

# further names of policies 437 to 448
BRAND.update({
    "Dificid": "fidaxomicin", "Vancocin": "vancomycin", "Firvanq": "vancomycin", "Flagyl": "metronidazole", "Zinplava": "bezlotoxumab",
    "Sucraid": "sacrosidase", "Phenytek": "phenytoin", "Cordarone": "amiodarone", "Solosec": "secnidazole", "Alinia": "nitazoxanide",
    "Tlando": "testosterone undecanoate", "Kyzatrex": "testosterone undecanoate", "Natesto": "testosterone", "Androderm": "testosterone", "Vogelxo": "testosterone",
    "Aveed": "testosterone undecanoate", "Proscar": "finasteride", "Jynarque": "tolvaptan", "Samsca": "tolvaptan", "Tarpeyo": "budesonide", "Filspari": "sparsentan",
    "Fabhalta": "iptacopan", "Vanrafia": "atrasentan", "Benicar": "olmesartan", "Avapro": "irbesartan", "Micardis": "telmisartan", "Prinivil": "lisinopril",
    "Gilotrif": "afatinib", "Vizimpro": "dacomitinib", "Lazcluze": "lazertinib", "Rybrevant": "amivantamab", "Imbruvica": "ibrutinib", "Calquence": "acalabrutinib",
    "Jaypirca": "pirtobrutinib", "Venclexta": "venetoclax", "Gazyva": "obinutuzumab", "Jakafi": "ruxolitinib", "Rezurock": "belumosudil", "Alimta": "pemetrexed",
    "Nucynta": "tapentadol", "Zohydro ER": "hydrocodone", "Exalgo": "hydromorphone", "Conzip": "tramadol", "Ultram ER": "tramadol", "Arymo ER": "morphine",
    "Sajazir": "icatibant", "Ruconest": "C1 esterase inhibitor", "Andembry": "garadacimab", "Dawnzera": "donidalorsen", "Ekterly": "sebetralstat",
    "Gloperba": "colchicine", "Lodoco": "colchicine", "Aloprim": "allopurinol", "Probalan": "probenecid", "Indocin": "indomethacin", "Intermezzo": "zolpidem",
    "Nutropin": "somatropin", "Zomacton": "somatropin", "Saizen": "somatropin", "Voxzogo": "vosoritide", "Egrifta": "tesamorelin", "Sensipar": "cinacalcet",
    "Prolia": "denosumab", "Jubbonti": "denosumab", "Fosamax Plus D": "alendronate/cholecalciferol", "Atelvia": "risedronate", "Zometa": "zoledronic acid", "Natpara": "parathyroid hormone",
})
INGREDIENT.update({k.lower(): v.split("/") for k, v in BRAND.items()})

# further names of policies 461 to 472
BRAND.update({"Iqirvo": "elafibranor", "Ocaliva": "obeticholic acid", "Livdelzi": "seladelpar", "Urso Forte": "ursodiol", "Actigall": "ursodiol", "Questran": "cholestyramine",
  "Viberzi": "eluxadoline", "Lotronex": "alosetron", "Bentyl": "dicyclomine", "Levsin": "hyoscyamine", "Imodium": "loperamide", "Xifaxan": "rifaximin",
  "Trogarzo": "ibalizumab", "Isentress": "raltegravir", "Tivicay": "dolutegravir", "Prezista": "darunavir", "Reyataz": "atazanavir", "Sustiva": "efavirenz", "Intelence": "etravirine",
  "Epzicom": "abacavir/lamivudine", "Atripla": "efavirenz/emtricitabine/tenofovir disoproxil", "Selzentry": "maraviroc", "Rukobia": "fostemsavir", "Sunlenca": "lenacapavir", "Viekira Pak": "ombitasvir/paritaprevir/ritonavir/dasabuvir",
  "Fabhalta": "iptacopan", "Soliris": "eculizumab", "Ultomiris": "ravulizumab", "Empaveli": "pegcetacoplan", "Voydeya": "danicopan", "Bkemv": "eculizumab",
  "Cabometyx": "cabozantinib", "Cometriq": "cabozantinib", "Lenvima": "lenvatinib", "Nexavar": "sorafenib", "Sutent": "sunitinib", "Votrient": "pazopanib", "Opdivo": "nivolumab", "Inlyta": "axitinib",
  "Xtampza ER": "oxycodone", "Hysingla ER": "hydrocodone", "Nucynta ER": "tapentadol", "Opana": "oxymorphone", "Kadian": "morphine", "Kalbitor": "ecallantide", "Cinryze": "C1 esterase inhibitor", "Berinert": "C1 esterase inhibitor", "Danocrine": "danazol",
  "Savella": "milnacipran", "Amrix": "cyclobenzaprine", "Lysteda": "tranexamic acid", "Zorbtive": "somatropin", "Andembry": "garadacimab"})
INGREDIENT.update({k.lower(): v.split("/") for k, v in BRAND.items()})

# further names of policies 473 to 484
BRAND.update({"Zurzuvae": "zuranolone", "Zulresso": "brexanolone", "Prevymis": "letermovir", "Valcyte": "valganciclovir", "Cytovene": "ganciclovir", "Livtencity": "maribavir", "Orap": "pimozide",
  "D.H.E. 45": "dihydroergotamine", "Zovirax": "acyclovir", "Veozah": "fezolinetant", "Premarin": "conjugated estrogens", "Catapres": "clonidine", "Lucemyra": "lofexidine", "Subutex": "buprenorphine",
  "Lonsurf": "trifluridine/tipiracil", "Xeloda": "capecitabine", "Adrucil": "fluorouracil", "Eloxatin": "oxaliplatin", "Camptosar": "irinotecan", "Cyramza": "ramucirumab", "Zaltrap": "ziv-aflibercept",
  "Erbitux": "cetuximab", "Vectibix": "panitumumab", "Stivarga": "regorafenib", "Platinol": "cisplatin", "Herceptin": "trastuzumab"})
INGREDIENT.update({k.lower(): v.split("/") for k, v in BRAND.items()})

# further names of policies 485 to 496
BRAND.update({"Humulin N": "insulin nph", "Vyndamax": "tafamidis", "Vyndaqel": "tafamidis", "Attruby": "acoramidis", "Amvuttra": "vutrisiran", "Onpattro": "patisiran",
  "Wainua": "eplontersen", "Cobenfy": "xanomeline/trospium", "Radicava ORS": "edaravone", "Radicava": "edaravone", "Rilutek": "riluzole", "Qalsody": "tofersen",
  "Effient": "prasugrel", "Livtencity": "maribavir", "Prevymis": "letermovir", "Valcyte": "valganciclovir", "Cytovene": "ganciclovir", "Foscavir": "foscarnet",
  "Vistide": "cidofovir", "Nolvadex": "tamoxifen", "Xeloda": "capecitabine", "Journavx": "suzetrigine"})
INGREDIENT.update({k.lower(): v.split("/") for k, v in BRAND.items()})

# further names of policies 501 to 512
BRAND.update({"Imcivree": "setmelanotide", "Furoscix": "furosemide", "Bumex": "bumetanide", "Aptiom": "eslicarbazepine", "Lupron Depot-Ped": "leuprolide",
  "Supprelin LA": "histrelin", "Triptodur": "triptorelin", "Fensolvi": "leuprolide", "Akeega": "niraparib/abiraterone", "Eslicarbazepine acetate": "eslicarbazepine"})
INGREDIENT.update({k.lower(): v.split("/") for k, v in BRAND.items()})

# further names of policies 513 to 524
BRAND.update({"Apidra": "insulin glulisine", "Humulin R": "insulin regular", "Trudhesa": "dihydroergotamine", "Migranal": "dihydroergotamine", "Cafergot": "ergotamine/caffeine",
  "Tagamet": "cimetidine", "Hepsera": "adefovir", "Epivir-HBV": "lamivudine", "Egrifta SV": "tesamorelin", "Orgovyx": "relugolix", "Cleocin": "clindamycin", "CellCept": "mycophenolate",
  "Erythrocin": "erythromycin", "Bicillin": "penicillin", "Humalog": "insulin lispro"})
INGREDIENT.update({k.lower(): v.split("/") for k, v in BRAND.items()})
ANTIRETROVIRAL = {"dolutegravir", "bictegravir", "raltegravir", "elvitegravir", "darunavir", "atazanavir", "efavirenz", "rilpivirine", "etravirine", "emtricitabine", "lamivudine",
                  "abacavir", "tenofovir alafenamide", "tenofovir disoproxil", "cabotegravir", "maraviroc", "fostemsavir", "lenacapavir", "ibalizumab"}
STEROID = {"prednisone", "prednisolone", "methylprednisolone", "dexamethasone", "budesonide"}

# further names of policies 525 to 536
BRAND.update({
    "Elyxyb": "celecoxib", "Zonisade": "zonisamide", "Gattex": "teduglutide", "Yeztugo": "lenacapavir", "Wainua": "eplontersen", "Amvuttra": "vutrisiran",
    "Onpattro": "patisiran", "Tegsedi": "inotersen", "Attruby": "acoramidis", "Vyndamax": "tafamidis", "Vyndaqel": "tafamidis", "Kaletra": "lopinavir/ritonavir",
    "Flexeril": "cyclobenzaprine", "Zypitamag": "pitavastatin", "Mevacor": "lovastatin", "Diamox": "acetazolamide", "Zestril": "lisinopril",
})
INGREDIENT.update({k.lower(): v.split("/") for k, v in BRAND.items()})
NRTI = {"abacavir", "emtricitabine", "lamivudine", "tenofovir", "tenofovir alafenamide", "tenofovir disoproxil", "zidovudine", "didanosine", "stavudine"}
NNRTI = {"efavirenz", "etravirine", "rilpivirine", "nevirapine", "doravirine", "delavirdine"}
HIV_PI = {"atazanavir", "darunavir", "lopinavir", "ritonavir", "nelfinavir", "saquinavir", "fosamprenavir", "tipranavir", "indinavir"}
INSTI = {"bictegravir", "dolutegravir", "raltegravir", "elvitegravir", "cabotegravir"}
ARV_OTHER = NRTI | NNRTI | HIV_PI | INSTI | {"maraviroc", "ibalizumab", "fostemsavir", "enfuvirtide"}

# further names of policies 611 to 619
BRAND.update({"Lescol XL": "fluvastatin", "Entresto": "sacubitril/valsartan", "Achromycin": "tetracycline", "Nplate": "romiplostim"})
INGREDIENT.update({k.lower(): v.split("/") for k, v in BRAND.items()})
BB_ALL = BETA_BLOCKER | {"nebivolol", "nadolol", "labetalol", "timolol", "sotalol"}
NONDHP = {"diltiazem", "verapamil"}
FIBRATE = {"fenofibrate", "fenofibric acid", "gemfibrozil"}
STRONG_3A4 = {"ketoconazole", "itraconazole", "clarithromycin", "ritonavir", "voriconazole", "posaconazole", "cobicistat", "nefazodone"}

# further names of policies 621 to 629
BRAND.update({"Zyflo CR": "zileuton", "Accolate": "zafirlukast", "Corgard": "nadolol", "Verelan": "verapamil", "Chlor-Trimeton": "chlorpheniramine", "Cordran": "flurandrenolide"})
INGREDIENT.update({k.lower(): v.split("/") for k, v in BRAND.items()})
LEUKOTRIENE = {"montelukast", "zafirlukast", "zileuton"}
H1_SECOND = {"cetirizine", "levocetirizine", "loratadine", "desloratadine", "fexofenadine"}
H1_FIRST = {"diphenhydramine", "hydroxyzine", "chlorpheniramine"}
TOPICAL_STEROID = {"clobetasol", "betamethasone", "fluocinonide", "mometasone", "triamcinolone", "flurandrenolide"}
ANY_BIOLOGIC = IMMUNE_BIOLOGIC | {"sarilumab", "anakinra", "bimekizumab", "mirikizumab", "dupilumab", "tralokinumab", "lebrikizumab", "nemolizumab"} | ASTHMA_BIOLOGIC

# further names of policies 631 to 639
BRAND.update({"Zarontin": "ethosuximide", "Ex-Lax": "senna", "Polyethylene glycol 3350": "polyethylene glycol", "Androderm": "testosterone",
  "Complera": "emtricitabine/rilpivirine/tenofovir disoproxil"})
INGREDIENT.update({k.lower(): v.split("/") for k, v in BRAND.items()})
ASM = ANTICONVULSANT | {"valproic acid", "phenobarbital", "eslicarbazepine", "cenobamate", "felbamate", "rufinamide", "vigabatrin", "perampanel", "primidone"}
OSMOTIC = {"polyethylene glycol", "lactulose"}
STIMULANT_LAXATIVE = {"bisacodyl", "senna"}
OXYBATE = {"sodium oxybate"}

# further names of policies 641 to 649
BRAND.update({"Gamunex-C": "immune globulin", "Privigen": "immune globulin", "Doptelet": "avatrombopag", "Nplate": "romiplostim", "Mulpleta": "lusutrombopag",
  "Tavalisse": "fostamatinib", "Promacta": "eltrombopag", "Alvaiz": "eltrombopag", "Ofev": "nintedanib", "Esbriet": "pirfenidone", "Cytoxan": "cyclophosphamide",
  "Flomax": "tamsulosin", "Avodart": "dutasteride", "Enablex": "darifenacin", "Sanctura": "trospium", "Arixtra": "fondaparinux", "Fragmin": "dalteparin",
  "Hytrin": "terazosin", "Uroxatral": "alfuzosin", "Rapaflo": "silodosin"})
INGREDIENT.update({k.lower(): v.split("/") for k, v in BRAND.items()})
CHOLINESTERASE = {"donepezil", "galantamine", "rivastigmine"}
BETA3 = {"mirabegron", "vibegron"}
ALPHA_BLOCKER = {"tamsulosin", "doxazosin", "terazosin", "alfuzosin", "silodosin", "prazosin"}
FIVE_ARI = {"finasteride", "dutasteride"}
TPO = {"avatrombopag", "romiplostim", "lusutrombopag", "eltrombopag"}
PARENTERAL = {"enoxaparin", "dalteparin", "fondaparinux", "heparin"}

# further names of policies 651 to 659
BRAND.update({"Tekturna": "aliskiren", "Erelzi": "etanercept", "Eticovo": "etanercept", "Riomet": "metformin", "Otrexup": "methotrexate", "Purixan": "mercaptopurine"})
INGREDIENT.update({k.lower(): v.split("/") for k, v in BRAND.items()})

# further names of policies 661 to 669
BRAND.update({"Lopressor": "metoprolol", "Saphris": "asenapine", "Fanapt": "iloperidone", "Seroquel XR": "quetiapine", "Spiriva Respimat": "tiotropium", "Kristalose": "lactulose",
  "Odefsey": "emtricitabine/rilpivirine/tenofovir alafenamide", "Cimduo": "lamivudine/tenofovir disoproxil", "Delstrigo": "doravirine/lamivudine/tenofovir disoproxil", "Edluar": "zolpidem"})
INGREDIENT.update({k.lower(): v.split("/") for k, v in BRAND.items()})
PSO_TARGETED = TNF | INTERLEUKIN | {"bimekizumab", "apremilast", "deucravacitinib"}
PSA_TARGETED = TNF | {"ustekinumab", "risankizumab", "guselkumab", "secukinumab", "ixekizumab", "bimekizumab", "abatacept", "apremilast", "upadacitinib", "tofacitinib"}
HYPNOTIC = {"zolpidem", "eszopiclone", "zaleplon", "temazepam", "triazolam"} | OREXIN

# further names of policies 671 to 679
BRAND.update({"Fragmin": "dalteparin", "Arixtra": "fondaparinux", "Retrovir": "zidovudine", "Combivir": "lamivudine/zidovudine", "Epogen": "epoetin alfa", "Procrit": "epoetin alfa",
  "Retacrit": "epoetin alfa-epbx", "Aranesp": "darbepoetin alfa", "Mircera": "methoxy polyethylene glycol-epoetin beta", "Nitrostat": "nitroglycerin", "Isordil": "isosorbide dinitrate"})
INGREDIENT.update({k.lower(): v.split("/") for k, v in BRAND.items()})
ESA = {"epoetin alfa", "epoetin alfa-epbx", "darbepoetin alfa", "methoxy polyethylene glycol-epoetin beta"}
NITRATE = {"nitroglycerin", "isosorbide mononitrate", "isosorbide dinitrate"}
ORAL_BISPHOSPHONATE = {"alendronate", "risedronate", "ibandronate"}

# further names of policies 681 to 689
BRAND.update({"Aspirin": "aspirin", "Bayer": "aspirin", "Trexall": "methotrexate", "Evenity": "romosozumab", "Timoptic": "timolol", "Prograf": "tacrolimus"})
INGREDIENT.update({k.lower(): v.split("/") for k, v in BRAND.items()})
CSDMARD_OTHER = {"sulfasalazine", "leflunomide", "hydroxychloroquine"}
BONE_OTHER = BISPHOSPHONATE | {"romosozumab", "teriparatide", "abaloparatide"}
CONSTIPATION_OTHER = {"lubiprostone", "plecanatide", "prucalopride", "tenapanor"}

# further names of policies 701 to 709
BRAND.update({"Dysport": "abobotulinumtoxinA", "Xeomin": "incobotulinumtoxinA", "Myobloc": "rimabotulinumtoxinB", "Colazal": "balsalazide"})
INGREDIENT.update({k.lower(): v.split("/") for k, v in BRAND.items()})
TOXIN = {"onabotulinumtoxinA", "abobotulinumtoxinA", "incobotulinumtoxinA", "rimabotulinumtoxinB"}
WEIGHT_AGENT = GLP1 | {"phentermine", "orlistat", "naltrexone"}
CCB = {"amlodipine", "nifedipine", "verapamil", "diltiazem"}
MIGRAINE_CLASSES = (BB_ALL, ASM, ARB, CCB, TCA, (ANTIDEPRESSANT | SSRI | SNRI | {"mirtazapine"}) - TCA)
HIGH_STEROID = {"clobetasol", "fluocinonide", "betamethasone"}
ORAL_ARV = ARV_OTHER - {"ibalizumab", "enfuvirtide"}
CAB_INDUCER = {"carbamazepine", "oxcarbazepine", "phenobarbital", "phenytoin", "rifabutin", "rifampin", "rifapentine"}
AMINOSALICYLATE = {"mesalamine", "sulfasalazine", "balsalazide"}
BRAND.update({x: x for x in TOXIN})  # a generic name that holds a capital
INGREDIENT.update({k.lower(): v.split("/") for k, v in BRAND.items()})

# further names of policies 711 to 719
BRAND.update({"Levaquin": "levofloxacin", "Sandimmune": "cyclosporine", "Androgel": "testosterone", "Buprenex": "buprenorphine", "Depakote ER": "divalproex", "Priftin": "rifapentine"})
INGREDIENT.update({k.lower(): v.split("/") for k, v in BRAND.items()})
ANY_OPIOID = OPIOID | {"buprenorphine", "oxymorphone"}
SYNTHETIC_ORAL = JAK | {"apremilast", "deucravacitinib", "ozanimod", "etrasimod"}
NS5A_PI = DAA - {"sofosbuvir", "dasabuvir"}


# further names of policies 731 to 740
BRAND.update({"Inderal": "propranolol", "Risperdal": "risperidone", "Zelnorm": "tegaserod", "Vytorin": "ezetimibe/simvastatin", "Tekturna": "aliskiren", "Ovcon": "norethindrone/ethinyl estradiol"})
INGREDIENT.update({k.lower(): v.split("/") for k, v in BRAND.items()})
ATYPICAL = {"aripiprazole", "olanzapine", "quetiapine", "risperidone", "paliperidone", "ziprasidone", "lurasidone", "cariprazine", "brexpiprazole", "clozapine",
            "lumateperone", "asenapine", "iloperidone"}
HF_BETA = {"carvedilol", "metoprolol", "bisoprolol"}
CSDMARD_731 = {"methotrexate", "leflunomide", "sulfasalazine", "hydroxychloroquine", "azathioprine"}
RA_TARGETED_OTHER = (TNF - {"adalimumab"}) | {"abatacept", "tocilizumab", "sarilumab", "rituximab", "anakinra", "upadacitinib", "tofacitinib", "baricitinib"}
PSO_TOPICAL = TOPICAL_STEROID | {"calcipotriene", "tazarotene"}
AD_CLASSES = (SSRI, SNRI, TCA, {"bupropion"}, {"mirtazapine"}, MAOI, {"vortioxetine"}, {"vilazodone"})
ANY_AD = set().union(*AD_CLASSES)
DIABETES = ("E08", "E09", "E10", "E11", "E13")


# further names of policies 741 to 750
BRAND.update({"Augmentin": "amoxicillin/clavulanate", "Soltamox": "tamoxifen", "Triptodur": "triptorelin", "Chronulac": "lactulose", "Biaxin XL": "clarithromycin"})
INGREDIENT.update({k.lower(): v.split("/") for k, v in BRAND.items()})
ANTIBIOTIC = {"amoxicillin", "ciprofloxacin", "metronidazole", "doxycycline", "levofloxacin", "sulfamethoxazole", "trimethoprim", "azithromycin", "tetracycline"}
SHORT_OPIOID = {"hydrocodone", "oxycodone", "tramadol", "codeine", "hydromorphone"}
OSTEOPOROSIS_DRUG = BISPHOSPHONATE | {"denosumab", "teriparatide", "abaloparatide", "raloxifene", "calcitonin"}
AD_TARGETED = {"tralokinumab", "lebrikizumab", "nemolizumab", "abrocitinib", "upadacitinib"}
TCI = {"pimecrolimus", "tacrolimus"}
TENOFOVIR = {"tenofovir alafenamide", "tenofovir disoproxil"}


# further names of policies 751 to 760
BRAND.update({"Fosamax Plus D": "alendronate/cholecalciferol", "Orapred": "prednisolone", "Adderall": "amphetamine/dextroamphetamine"})
INGREDIENT.update({k.lower(): v.split("/") for k, v in BRAND.items()})
SSRI_TOPIRAMATE = SSRI | {"topiramate"}
CSDMARD = {"methotrexate", "leflunomide", "sulfasalazine", "hydroxychloroquine"}
WARFARIN_INTERACTING = {"amiodarone", "fluconazole", "sulfamethoxazole"}


# further names of policies 761 to 770
BRAND.update({"Cardizem CD": "diltiazem", "Valproate": "valproic acid", "Revia": "naltrexone", "Necon": "norethindrone/ethinyl estradiol", "Isoptin": "verapamil"})
INGREDIENT.update({k.lower(): v.split("/") for k, v in BRAND.items()})
SGC = {"riociguat", "vericiguat"}
ATYPICAL_761 = ANTIPSYCHOTIC - {"haloperidol"}
WEIGHT_LOSS = GLP1 | {"phentermine", "orlistat", "naltrexone"}
GNRH_AGONIST = {"leuprolide", "goserelin", "triptorelin", "nafarelin", "histrelin"}
GNRH_ANTAGONIST = {"relugolix", "elagolix", "degarelix"}
PROGESTIN = {"norethindrone", "medroxyprogesterone", "levonorgestrel", "drospirenone"}
OPIOID_BLOCKER = {"methylnaltrexone", "naldemedine", "naltrexone", "alvimopan"}
ANY_ANTIDEPRESSANT = ANTIDEPRESSANT | SSRI | SNRI | TCA | {"vortioxetine", "vilazodone", "trazodone"}


# further names of policies 771 to 780
BRAND.update({"Aplenzin": "bupropion", "Forfivo XL": "bupropion", "Neupogen": "filgrastim", "Neulasta": "pegfilgrastim", "Vectical": "calcitriol", "Revia": "naltrexone"})
INGREDIENT.update({k.lower(): v.split("/") for k, v in BRAND.items()})
TOPICAL_VITD = {"calcipotriene", "calcitriol"}
TOPICAL_CNI = {"tacrolimus", "pimecrolimus"}
BULK_LAXATIVE = {"psyllium", "methylcellulose"}
GROWTH_FACTOR = {"filgrastim", "pegfilgrastim"}
MIGRAINE_PREVENTIVE = {"propranolol", "metoprolol", "timolol", "topiramate", "divalproex", "amitriptyline", "venlafaxine", "candesartan"} | CGRP_MAB


# further names of policies 781 to 790
BRAND.update({"Synthroid": "levothyroxine", "Feosol": "ferrous sulfate", "Lupron Depot": "leuprolide", "Norditropin FlexPro": "somatropin", "Toujeo SoloStar": "insulin glargine",
  "Tresiba FlexTouch": "insulin degludec", "Theophylline": "theophylline"})
INGREDIENT.update({k.lower(): v.split("/") for k, v in BRAND.items()})
HORMONAL_CONTRACEPTIVE = {"ethinyl estradiol", "levonorgestrel", "drospirenone", "norethindrone", "medroxyprogesterone"}
GNRH_ANY = GNRH | {"elagolix", "nafarelin", "histrelin"}


# further names of policies 791 to 799
BRAND.update({"Glucotrol XL": "glipizide", "Diabeta": "glyburide", "Opsynvi": "macitentan/tadalafil", "Ery-Tab": "erythromycin", "Vfend": "voriconazole",
  "Kenalog": "triamcinolone", "Norpramin": "desipramine"})
INGREDIENT.update({k.lower(): v.split("/") for k, v in BRAND.items()})
SULFONYLUREA = {"glipizide", "glimepiride", "glyburide"}
MODERATE_3A4 = {"diltiazem", "verapamil", "fluconazole", "erythromycin", "aprepitant"}
NS5A = {"daclatasvir", "elbasvir", "ledipasvir", "ombitasvir", "pibrentasvir", "velpatasvir"}
TENOFOVIR_791 = {"tenofovir", "tenofovir alafenamide", "tenofovir disoproxil"}


# further names of policies 801 to 810
BRAND.update({"Erelzi": "etanercept", "Evotaz": "atazanavir/cobicistat", "Vemlidy": "tenofovir alafenamide"})
INGREDIENT.update({k.lower(): v.split("/") for k, v in BRAND.items()})


# further names of policies 811 to 820
BRAND.update({"Cytomel": "liothyronine", "Seroquel": "quetiapine", "Lorbrena": "lorlatinib"})
INGREDIENT.update({k.lower(): v.split("/") for k, v in BRAND.items()})
OMEGA3 = {"icosapent ethyl", "omega-3-acid ethyl esters"}
MRA = {"spironolactone", "eplerenone"}
TCI_811 = {"tacrolimus", "pimecrolimus"}
AR_INHIBITOR = {"enzalutamide", "apalutamide", "darolutamide", "bicalutamide"}
ANY_ANTIDEPRESSANT_811 = {"phenelzine", "tranylcypromine", "isocarboxazid"} | ANTIDEPRESSANT | SSRI | SNRI | TCA | {"vortioxetine", "vilazodone"}
DEPRESSION_CLASSES = (SSRI, SNRI, TCA, {"bupropion"}, {"mirtazapine"})
INDUCER_3A4 = {"rifampin", "carbamazepine", "phenytoin", "phenobarbital"}



# further names of policies 821 to 830
BRAND.update({"Stiolto Respimat": "tiotropium/olodaterol", "Bevespi Aerosphere": "glycopyrrolate/formoterol", "Soma": "carisoprodol", "Neurontin": "gabapentin", "Tylenol": "acetaminophen",
  "Advair": "fluticasone/salmeterol"})
INGREDIENT.update({k.lower(): v.split("/") for k, v in BRAND.items()})
DIURETIC = LOOP | THIAZIDE | MRA
IMMUNOSUPPRESSANT = {"mycophenolate", "azathioprine", "cyclophosphamide", "cyclosporine", "tacrolimus", "sirolimus"}
ORAL_ANTICOAGULANT_OTHER = ANTICOAGULANT - {"apixaban"}
ANY_ANTICOAGULANT = ANTICOAGULANT | PARENTERAL
PSO_SYSTEMIC = {"methotrexate", "cyclosporine", "acitretin"}
GABAPENTINOID = {"gabapentin", "pregabalin"}



# further names of policies 831 to 840
BRAND.update({"Xeljanz XR": "tofacitinib", "Paxlovid": "nirmatrelvir/ritonavir", "Ecotrin": "aspirin", "Rayos": "prednisone", "Delzicol": "mesalamine"})
INGREDIENT.update({k.lower(): v.split("/") for k, v in BRAND.items()})
PTH_ANALOG = {"teriparatide", "abaloparatide"}
ATYPICAL_831 = {"aripiprazole", "olanzapine", "quetiapine", "risperidone", "ziprasidone"}
AD_CLASSES_831 = (SSRI, SNRI, {"bupropion"}, {"mirtazapine"})
MIGRAINE_ITEMS_831 = (BB_ALL, {"topiramate"}, {"divalproex"}, {"amitriptyline"}, {"venlafaxine"})
NS34A = {"simeprevir", "paritaprevir", "grazoprevir", "voxilaprevir", "glecaprevir"}




# further names of policies 841 to 850
BRAND.update({"Hydrocortisone": "hydrocortisone", "Rifadin": "rifampin", "Serpasil": "reserpine", "Atripla": "efavirenz/emtricitabine/tenofovir disoproxil", "Loestrin": "norethindrone/ethinyl estradiol"})
INGREDIENT.update({k.lower(): v.split("/") for k, v in BRAND.items()})
CVD_841 = ("I20", "I21", "I22", "I24", "I25", "I63", "I65", "I66", "I70", "I73.9", "I69.3", "Z95.1", "Z95.5", "Z98.61", "E11.51")
POTENT_TCS = {"clobetasol", "betamethasone", "fluocinonide", "mometasone", "triamcinolone", "flurandrenolide"}
CONTROLLER_845 = LABA | LAMA | LEUKOTRIENE
DRA_847 = ANTIPSYCHOTIC | {"metoclopramide"}
NURTEC_CLASSES = (BB_ALL, ASM, ANTIDEPRESSANT | SSRI | SNRI | TCA | {"mirtazapine", "vortioxetine", "vilazodone"})
INDUCER_848 = {"rifampin", "carbamazepine", "phenytoin", "phenobarbital"}
INDUCER_849 = {"rifampin", "rifabutin", "phenytoin", "phenobarbital"}



# further names of policies 851 to 860
BRAND.update({"Neurontin": "gabapentin", "Gralise": "gabapentin", "Idacio": "adalimumab", "Yuflyma": "adalimumab", "Camcevi": "leuprolide", "Lipofen": "fenofibrate"})
INGREDIENT.update({k.lower(): v.split("/") for k, v in BRAND.items()})
BIOLOGIC_OTHER_851 = ANY_BIOLOGIC - {"adalimumab"}
CSDMARD_851 = {"methotrexate", "leflunomide", "hydroxychloroquine", "sulfasalazine"}
BONE_DRUG_851 = OSTEOPOROSIS_DRUG | {"romosozumab"}
MIGRAINE_CLASSES_851 = ({"metoprolol", "propranolol", "timolol"}, {"amitriptyline", "venlafaxine"}, {"topiramate", "divalproex"})



# further names of policies 861 to 870
BRAND.update({"DDAVP": "desmopressin", "Effient": "prasugrel", "Doryx": "doxycycline"})
INGREDIENT.update({k.lower(): v.split("/") for k, v in BRAND.items()})
ORAL_ABX_864 = {"doxycycline", "minocycline", "clindamycin", "rifampin", "tetracycline", "amoxicillin"}
PSO_864 = TNF | {"ustekinumab", "risankizumab", "guselkumab", "ixekizumab", "tildrakizumab", "brodalumab", "bimekizumab", "apremilast", "deucravacitinib"}
ANY_TARGETED_864 = ANY_BIOLOGIC | JAK | {"apremilast", "deucravacitinib", "ozanimod", "etrasimod"}
PREVENTIVE_865 = {"propranolol", "metoprolol", "timolol", "topiramate", "divalproex", "amitriptyline", "venlafaxine", "candesartan"} | CGRP_MAB
STRONG_867 = {"ketoconazole", "itraconazole", "clarithromycin", "ritonavir", "voriconazole", "rifampin", "phenytoin", "carbamazepine", "phenobarbital"}
INDUCER_868 = {"carbamazepine", "oxcarbazepine", "phenobarbital", "phenytoin", "rifampin"}



# further names of policies 871 to 880
BRAND.update({"Wellbutrin": "bupropion", "Zyban": "bupropion", "Theo-24": "theophylline", "Quinidine": "quinidine", "Naloxone": "naloxone"})
INGREDIENT.update({k.lower(): v.split("/") for k, v in BRAND.items()})
CONTROLLER_873 = LABA | LAMA | LEUKOTRIENE | {"theophylline"}
BIOLOGIC_874 = ANY_BIOLOGIC | {"tocilizumab", "abatacept"}
DRA_876 = ANTIPSYCHOTIC | {"metoclopramide"}
CONSTIPATION_877 = {"linaclotide", "lubiprostone", "prucalopride", "tenapanor"}
CLASS_IA_III = {"quinidine", "procainamide", "disopyramide", "amiodarone", "sotalol", "dofetilide", "dronedarone", "ibutilide"}
HYPNOTIC_880 = {"zolpidem", "eszopiclone", "zaleplon", "triazolam", "temazepam", "ramelteon", "doxepin"}



# further names of policies 881 to 890
BRAND.update({"Campral": "acamprosate", "Antabuse": "disulfiram", "Vivitrol": "naltrexone", "Revia": "naltrexone", "Bayer": "aspirin", "Opzelura": "ruxolitinib", "Kevzara": "sarilumab",
  "Lithium carbonate": "lithium"})
INGREDIENT.update({k.lower(): v.split("/") for k, v in BRAND.items()})
MIGRAINE_CLASSES_881 = (BB_ALL, {"topiramate", "divalproex"}, (ANTIDEPRESSANT | SSRI | SNRI | TCA | {"vortioxetine", "vilazodone"}))
OSTEO_881 = OSTEOPOROSIS_DRUG
RA_TARGETED_881 = (ANY_BIOLOGIC | JAK) - {"sarilumab"}




# further names of policies 891 to 900
BRAND.update({"Inrebic": "fedratinib", "Vonjo": "pacritinib", "Ojjaara": "momelotinib", "Purinethol": "mercaptopurine", "Hydrea": "hydroxyurea", "Equetro": "carbamazepine"})
INGREDIENT.update({k.lower(): v.split("/") for k, v in BRAND.items()})
UC_TIM = {"adalimumab", "golimumab", "infliximab", "ustekinumab", "guselkumab", "risankizumab", "mirikizumab", "vedolizumab", "tofacitinib", "upadacitinib", "ozanimod", "etrasimod"}
TIM_894 = TARGETED_IMMUNE | {"mirikizumab", "ozanimod", "etrasimod"}
ANTIPLATELET_896 = {"clopidogrel", "ticagrelor", "prasugrel", "dipyridamole", "cilostazol"}
CAB_INDUCER_898 = {"carbamazepine", "oxcarbazepine", "phenobarbital", "phenytoin", "rifampin", "rifapentine"}
HORMONAL_899 = {"ethinyl estradiol", "levonorgestrel", "drospirenone", "norethindrone", "medroxyprogesterone"}
JAK_900 = JAK | {"fedratinib", "pacritinib", "momelotinib"}




# further names of policies 911 to 920
BRAND.update({"Norditropin FlexPro": "somatropin", "Luminal": "phenobarbital", "Norpace CR": "disopyramide", "Zestril": "lisinopril"})
INGREDIENT.update({k.lower(): v.split("/") for k, v in BRAND.items()})
GH_OTHER_916 = SOMATROPIN | {"mecasermin"}
PSO_BIOLOGIC_914 = TNF | INTERLEUKIN | {"bimekizumab"}
ANY_TARGETED_914 = ANY_BIOLOGIC | JAK | {"deucravacitinib"}
BENZO_918 = BENZO | {"triazolam", "clobazam", "chlordiazepoxide", "clorazepate", "oxazepam", "estazolam", "flurazepam"}
OPIOID_920 = OPIOID | {"buprenorphine", "oxymorphone"}





# further names of policies 921 to 930
BRAND.update({"Trental": "pentoxifylline", "Toposar": "etoposide"})
INGREDIENT.update({k.lower(): v.split("/") for k, v in BRAND.items()})
AD_SYSTEMIC_923 = {"dupilumab", "tralokinumab", "upadacitinib", "tofacitinib", "baricitinib", "abrocitinib"}
PREVENTIVE_924 = MIGRAINE_PREVENTIVE | {"nadolol", "atenolol", "nortriptyline", "atogepant"}
DRA_925 = ANTIPSYCHOTIC | {"metoclopramide"}
INDUCER_926 = {"rifampin", "carbamazepine", "phenytoin"}
BONE_928 = BISPHOSPHONATE | {"denosumab", "romosozumab"}
CONSTIPATION_929 = {"lubiprostone", "plecanatide", "prucalopride", "tenapanor"}



# further names of policies 931 to 940
BRAND.update({"Lyrica CR": "pregabalin", "Lidoderm": "lidocaine", "Quviviq": "daridorexant", "Doral": "quazepam"})
INGREDIENT.update({k.lower(): v.split("/") for k, v in BRAND.items()})
HYPNOTIC_936 = OREXIN | BENZO | {"triazolam", "zolpidem", "eszopiclone", "zaleplon", "ramelteon", "doxepin"}
PSO_BIOLOGIC_934 = TNF | INTERLEUKIN | {"bimekizumab"}
TARGETED_934 = ANY_BIOLOGIC | JAK | {"bimekizumab", "apremilast", "deucravacitinib"}
CSDMARD_934 = {"methotrexate", "leflunomide", "sulfasalazine", "hydroxychloroquine"}
BIOLOGIC_935 = {"mepolizumab", "benralizumab", "omalizumab", "dupilumab", "tezepelumab", "reslizumab"}





# further names of policies 941 to 950
BRAND.update({"Afrezza": "insulin human", "Fiasp": "insulin aspart", "Lyumjev": "insulin lispro", "Admelog": "insulin lispro", "Axid": "nizatidine", "Viracept": "nelfinavir", "Estrace": "estradiol",
  "Depakote": "divalproex", "Zyprexa Zydis": "olanzapine", "Kalbitor": "ecallantide", "Zestoretic": "lisinopril/hydrochlorothiazide"})
INGREDIENT.update({k.lower(): v.split("/") for k, v in BRAND.items()})
RAPID_941 = {"insulin lispro", "insulin aspart", "insulin glulisine"}
BASAL_941 = {"insulin glargine", "insulin detemir", "insulin degludec"}
ANY_BIOLOGIC_945 = ANY_BIOLOGIC | {"vedolizumab", "guselkumab", "mirikizumab"}
INDUCER_947 = {"carbamazepine", "phenytoin", "rifampin", "phenobarbital", "primidone", "efavirenz", "bosentan", "rifabutin", "rifapentine", "enzalutamide", "apalutamide", "etravirine"}
STEP_947 = ({"aripiprazole"}, {"lurasidone"}, {"olanzapine"}, {"quetiapine"}, {"risperidone", "paliperidone"})
ASM_948 = ASM | {"stiripentol", "cannabidiol", "brivaracetam"}
H2_949 = {"famotidine", "nizatidine", "cimetidine", "ranitidine"}
PPI_949 = ("omeprazole", "pantoprazole", "lansoprazole", "rabeprazole", "esomeprazole")
MIGRAINE_946 = ({"divalproex", "topiramate"}, {"metoprolol", "propranolol", "timolol"}, {"amitriptyline", "venlafaxine"})
ESTROGEN_950 = {"ethinyl estradiol", "estradiol", "conjugated estrogens"}





# further names of policies 951 to 960
BRAND.update({"Brixadi": "buprenorphine", "Sublocade": "buprenorphine", "Vivitrol": "naltrexone", "Campral": "acamprosate", "Revia": "naltrexone", "Tykerb": "lapatinib",
  "Synthroid": "levothyroxine", "Genotropin": "somatropin"})
INGREDIENT.update({k.lower(): v.split("/") for k, v in BRAND.items()})
ALLERGY_SKIN_954 = (ASTHMA_BIOLOGIC - {"dupilumab"}) | {"tralokinumab", "lebrikizumab", "nemolizumab"}
TCS_954 = {"triamcinolone", "clobetasol", "fluocinonide", "betamethasone", "mometasone"}
OPIOID_956 = OPIOID | {"buprenorphine", "oxymorphone"}
ENDOCRINE_960 = AROMATASE | {"tamoxifen", "fulvestrant"}
GNRH_AGONIST_960 = {"leuprolide", "goserelin", "triptorelin"}
BONE_959 = BISPHOSPHONATE | {"romosozumab", "teriparatide", "abaloparatide", "raloxifene", "calcitonin"}



# further names of policies 961 to 970
BRAND.update({"Risperdal Consta": "risperidone", "Zyprexa Relprevv": "olanzapine", "Prinivil": "lisinopril"})
INGREDIENT.update({k.lower(): v.split("/") for k, v in BRAND.items()})
TNF_UC = {"adalimumab", "golimumab", "infliximab"}
LAI_NAMES = {"abilify maintena", "risperdal consta", "zyprexa relprevv"}




# further names of policies 971 to 980
BRAND.update({"Ticlid": "ticlopidine", "Aptivus": "tipranavir", "Alli": "orlistat", "Zembrace": "sumatriptan"})
INGREDIENT.update({k.lower(): v.split("/") for k, v in BRAND.items()})
BASAL_971 = {"insulin glargine", "insulin detemir", "insulin degludec", "insulin nph"}
WEIGHT_972 = {"phentermine", "orlistat", "naltrexone"}
BB_974 = BB_ALL
BIOLOGIC_975 = ANY_BIOLOGIC | JAK
AMPHETAMINE_977 = AMPHETAMINE | {"lisdexamfetamine"}
JAK_980 = JAK_900


# further names of policies 1031 to 1040
BRAND.update({"Adriamycin": "doxorubicin", "Ellence": "epirubicin", "Aristada": "aripiprazole lauroxil"})
INGREDIENT.update({k.lower(): v.split("/") for k, v in BRAND.items()})
