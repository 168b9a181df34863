//! Records and criteria for tests, short to write.
#![allow(clippy::unwrap_used)]

use std::sync::OnceLock;

use pa_model::vocabulary::{Tables, Vocabulary};
use pa_model::{Date, Patient};
use serde_json::{Value, json};

use crate::facts::Facts;
use crate::finding::Finding;
use crate::kinds::Criterion;
use crate::kinds::trial::{DrugItem, DrugRef, What};

/// The day on which sample records are true.
pub(crate) const DAY: Date = Date::constant(2026, 1, 1);

/// A woman born on 1 January 1970, with the given fields replaced.
pub(crate) fn patient(fields: Value) -> Patient {
    let mut record = json!({
        "patient_id": "P001", "as_of": "2026-01-01", "birth_date": "1970-01-01", "sex": "female"
    });
    for (name, value) in fields.as_object().unwrap() {
        record[name] = value.clone();
    }
    serde_json::from_value(record).unwrap()
}

/// Judges a criterion for a request of Ozempic.
pub(crate) fn judge(criterion: impl Into<Criterion>, fields: Value) -> Finding {
    judge_for("Ozempic", criterion, fields)
}

/// Judges a criterion for a request of `drug`.
pub(crate) fn judge_for(drug: &str, criterion: impl Into<Criterion>, fields: Value) -> Finding {
    let patient = patient(fields);
    let facts = Facts::new(&patient, None, drug, vocabulary());
    criterion.into().judge(&facts)
}

/// A stint: drug, first day, last day (`""` where absent), status, outcome.
pub(crate) fn med(drug: &str, start: &str, end: &str, status: &str, outcome: &str) -> Value {
    let day = |text: &str| {
        if text.is_empty() {
            Value::Null
        } else {
            text.into()
        }
    };
    json!({"drug": drug, "start": day(start), "end": day(end), "status": status, "outcome": outcome})
}

/// A name of a policy.
pub(crate) fn named(name: &str, what: What) -> DrugRef {
    DrugRef {
        name: name.to_owned(),
        what,
        min_daily: None,
        route: None,
        other_than_requested: false,
        except: Vec::new(),
    }
}

/// An item of one name.
pub(crate) fn item(name: &str, what: What) -> DrugItem {
    DrugItem {
        any_of: vec![named(name, what)],
    }
}

/// The day so many days before the sample records' day.
pub(crate) fn days_ago(days: i32) -> String {
    crate::facts::date_of(crate::facts::day_number(DAY) - days).to_string()
}

/// A small vocabulary of its own, so that no test of the rules hangs on the tables' contents.
pub(crate) fn vocabulary() -> &'static Vocabulary {
    static SAMPLE: OnceLock<Vocabulary> = OnceLock::new();
    SAMPLE.get_or_init(|| Vocabulary::from_tables(&TABLES).unwrap_or_else(|e| panic!("{e}")))
}

const TABLES: Tables<'static> = Tables {
    classes: "class,synonyms,parents\n\
        antidiabetic,,\n\
        biguanide,,antidiabetic\n\
        sulfonylurea,sulfonylureas,antidiabetic\n\
        DPP-4 inhibitor,,antidiabetic\n\
        GLP-1 receptor agonist,GLP-1,antidiabetic\n\
        statin,,\n\
        high-intensity statin,,statin\n\
        inhaled corticosteroid,ICS,\n\
        topical corticosteroid,,\n\
        LABA,,\n\
        penicillin,,\n",
    ingredients: "ingredient,synonyms,classes,rxcui\n\
        metformin,,biguanide,\n\
        glipizide,,sulfonylurea,\n\
        glimepiride,,sulfonylurea,\n\
        sitagliptin,,DPP-4 inhibitor,\n\
        semaglutide,,GLP-1 receptor agonist,\n\
        liraglutide,,GLP-1 receptor agonist,\n\
        dulaglutide,,GLP-1 receptor agonist,\n\
        atorvastatin,,statin; high-intensity statin [>=40 mg/day],\n\
        rosuvastatin,,statin; high-intensity statin [>=20 mg/day],\n\
        fluticasone,,inhaled corticosteroid [inhaled]; topical corticosteroid [topical],\n\
        budesonide,,inhaled corticosteroid [inhaled],\n\
        salmeterol,,LABA,\n\
        formoterol,,LABA,\n\
        amoxicillin,,penicillin,\n\
        melatonin,,,\n",
    brands: "brand,aliases,ingredients,route,rxcui\n\
        Ozempic,,semaglutide,injectable,\n\
        Rybelsus,,semaglutide,oral,\n\
        Wegovy,,semaglutide,injectable,\n\
        Victoza,,liraglutide,injectable,\n\
        Trulicity,,dulaglutide,injectable,\n\
        Glucophage,,metformin,oral,\n\
        Januvia,,sitagliptin,oral,\n\
        Janumet,,sitagliptin; metformin,oral,\n\
        Lipitor,,atorvastatin,oral,\n\
        Advair,,fluticasone; salmeterol,inhaled,\n\
        Flovent,,fluticasone,inhaled,\n\
        Cutivate,,fluticasone,topical,\n",
    conditions: "condition,synonyms,icd10,history_icd10,snomed,includes\n\
        type 1 diabetes,,E10,,,\n\
        type 2 diabetes,T2DM,E11,,,\n\
        diabetes,,E08-E13,,,type 1 diabetes; type 2 diabetes\n\
        diabetes with hyperglycemia,,E11.65,,,\n\
        stroke,,I63,Z86.73,,\n\
        medullary thyroid carcinoma,MTC,,,,\n",
    labs: "lab,synonyms,loinc,unit,conversions,plausible_min,plausible_max,kind\n\
        HbA1c,A1c,4548-4,%,mmol/mol = 0.09148 + 2.152,,,lab\n\
        Body weight,Weight,29463-7,kg,lb = 0.453592,,,vital\n\
        MMSE,,,{score},,,,score\n",
    specialties: "specialty,synonyms,includes\n\
        endocrinology,endocrinologist,pediatric endocrinology\n\
        pediatric endocrinology,,\n\
        cardiology,cardiologist,\n\
        family medicine,,\n",
    programs: "program,synonyms,includes\n\
        weight management program,lifestyle program,behavioral program\n\
        behavioral program,,\n",
};
