"""What every policy's oracle uses."""
from cases import (Also, Line as L, born, born_months, sex, spec, dx, past, fam, lab, med, undated, failed, partial,
                   worked, bad, contra, on, prog, unsure)
from drugs import *
from meanings import ALL, ANY, AT_LEAST, ATT, IF, NOT, count, dose_mg

ASCVD = ("I20", "I21", "I22", "I23", "I24", "I25", "I63", "I65", "I66", "I70", "I73.9", "G45", "I69.3", "Z86.73", "Z95.1", "Z95.5", "Z98.61")
PREGNANT = ("Z33", "Z34", "O")
