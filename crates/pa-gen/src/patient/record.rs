//! A patient as the record in `patients.json`.

use super::contact::Contact;
use super::coverage::Coverage;
use super::{Course, Diagnosis, Draft, Outcome, Reading, Reason};
use crate::text::Text;

impl Draft<'_> {
    /// Appends the patient made last as one line of JSON, without the line's end.
    pub fn write(&self, text: &mut Text) {
        text.put(b"{\"patient_id\":\"P");
        text.number(self.index + 1, 3);
        text.put(b"\",\"as_of\":\"");
        text.day(self.as_of);
        self.write_contact(&self.contact, text);
        self.write_coverage(&self.coverage, text);
        text.put(b",\"conditions\":[");
        list(&self.diagnoses, text, write_diagnosis);
        text.put(b"],\"family_history\":[");
        list(&self.family, text, |relative, text| {
            text.put(b"{\"name\":\"");
            text.word(&relative.code.name);
            text.put(b"\",\"icd10\":\"");
            text.word(&relative.code.icd10);
            text.put(b"\",\"relation\":\"");
            text.raw(relative.relation.as_bytes());
            text.put(b"\"}");
        });
        text.put(b"],\"observations\":[");
        list(&self.readings, text, |reading, text| {
            self.write_reading(reading, text)
        });
        text.put(b"],\"medications\":[");
        list(&self.courses, text, write_course);
        text.put(b"],\"allergies\":[");
        list(&self.allergies, text, |allergy, text| {
            text.put(b"{\"substance\":\"");
            text.word(allergy.substance);
            text.put(b"\",\"reaction\":\"");
            text.word(allergy.reaction);
            text.put(b"\"}");
        });
        text.put(b"],\"programs\":[");
        list(&self.programs, text, |program, text| {
            text.put(b"{\"name\":\"");
            text.word(program.name);
            text.put(b"\",\"start\":\"");
            text.day(program.start);
            if let Some(end) = program.end {
                text.put(b"\",\"end\":\"");
                text.day(end);
            }
            text.put(b"\"}");
        });
        text.put(b"],\"attestations\":[]}");
    }

    fn write_contact(&self, contact: &Contact<'_>, text: &mut Text) {
        text.put(b"\",\"name\":\"");
        text.word(&contact.given.word);
        text.put(b" ");
        text.word(&contact.family.word);
        text.put(b"\",\"birth_date\":\"");
        text.day(self.birth);
        text.put(b"\",\"sex\":\"");
        if self.woman {
            text.put(b"female");
        } else {
            text.put(b"male");
        }
        let [city, state, zip, area] = contact.town;
        text.put(b"\",\"address\":{\"line\":\"");
        text.number(contact.house, 1);
        text.put(b" ");
        text.word(contact.street);
        text.put(b"\",\"city\":\"");
        text.word(city);
        text.put(b"\",\"state\":\"");
        text.word(state);
        text.put(b"\",\"postal_code\":\"");
        text.word(zip);
        text.two(contact.zip);
        text.put(b"\"},\"phone\":\"");
        text.word(area);
        text.put(b"-555-01");
        text.two(contact.phone);
        text.put(b"\",\"email\":\"");
        text.raw(contact.given.mail.as_bytes());
        text.put(b".");
        text.raw(contact.family.mail.as_bytes());
        text.number(self.index + 1, 1);
        text.put(b"@example.com\"");
    }

    fn write_coverage(&self, coverage: &Coverage<'_>, text: &mut Text) {
        text.put(b",\"coverage\":{\"plan_id\":\"");
        text.word(coverage.plan);
        text.put(b"\",\"member_id\":\"MEM");
        text.number(self.index + 1, 10);
        text.put(b"\",\"start\":\"");
        text.day(coverage.start);
        text.put(b"\"},\"prescriber\":{\"name\":\"Dr. ");
        text.word(&coverage.given.word);
        text.put(b" ");
        text.word(&coverage.family.word);
        text.put(b"\",\"npi\":\"");
        text.put(&coverage.npi);
        text.put(b"\",\"specialty\":\"");
        text.word(coverage.specialty);
        text.put(b"\",\"phone\":\"");
        text.word(&self.contact.town[3]);
        text.put(b"-555-01");
        text.two(coverage.phone);
        text.put(b"\"}");
    }

    fn write_reading(&self, reading: &Reading, text: &mut Text) {
        let written = &self.profile.written[reading.measure][usize::from(reading.other_unit)];
        text.piece(&written.before);
        text.decimal(reading.scaled, written.decimals);
        text.piece(&written.after);
        text.day(reading.date);
        text.put(b"\"}");
    }
}

/// Appends items with commas between them.
fn list<T>(items: &[T], text: &mut Text, mut write: impl FnMut(&T, &mut Text)) {
    for item in items {
        write(item, text);
        text.put(b",");
    }
    if !items.is_empty() {
        text.pop();
    }
}

fn write_diagnosis(diagnosis: &Diagnosis<'_>, text: &mut Text) {
    text.put(b"{\"name\":\"");
    text.word(&diagnosis.code.name);
    text.put(b"\",\"icd10\":\"");
    text.word(&diagnosis.code.icd10);
    text.put(b"\",\"onset\":\"");
    text.day(diagnosis.onset);
    if diagnosis.active {
        text.put(b"\",\"status\":\"active\"}");
    } else {
        text.put(b"\",\"status\":\"resolved\"}");
    }
}

fn write_course(course: &Course<'_>, text: &mut Text) {
    text.put(b"{\"drug\":\"");
    text.word(course.name);
    if course.shows_ingredient {
        text.put(b"\",\"ingredient\":\"");
        text.word(&course.drug.ingredient);
    }
    if let Some(dose) = course.dose {
        text.put(b"\",\"dose\":\"");
        text.word(dose);
    }
    if let Some(start) = course.start {
        text.put(b"\",\"start\":\"");
        text.day(start);
    }
    if let Some(end) = course.end {
        text.put(b"\",\"end\":\"");
        text.day(end);
    }
    if course.active {
        text.put(b"\",\"status\":\"active\",\"outcome\":\"");
    } else {
        text.put(b"\",\"status\":\"stopped\",\"outcome\":\"");
    }
    text.raw(course.outcome.word().as_bytes());
    if let Some(reason) = course.reason {
        text.put(b"\",\"reason\":\"");
        match reason {
            Reason::Word(word) => text.word(word),
            Reason::Refills => text.put(b"Ran out of refills"),
            Reason::Cost => text.put(b"Cost"),
        }
    }
    text.put(b"\"}");
}

impl Outcome {
    fn word(self) -> &'static str {
        match self {
            Self::Effective => "effective",
            Self::Partial => "partial_response",
            Self::Inadequate => "inadequate_response",
            Self::Intolerance => "intolerance",
            Self::Contraindication => "contraindication",
            Self::Unknown => "unknown",
        }
    }
}
