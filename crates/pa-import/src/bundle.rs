//! FHIR: resources are set aside on disk until all of a patient's have come, then made into
//! records.

use std::collections::BTreeMap;

use anyhow::anyhow;
use pa_db::Staged;
use pa_model::fhir::{self, Head, NotARecord, Owner, Resource, Shared};
use pa_model::stream::{Record, RecordError};
use pa_model::vocabulary::Vocabulary;

use crate::import::Import;
use crate::rejects::Fault;

/// A resource with what is known of it before it is read.
struct Found<'a> {
    head: Head,
    text: &'a str,
    full_url: &'a str,
    place: String,
}

impl Import<'_> {
    /// A resource on a line of its own.
    pub(crate) fn resource(&mut self, record: &Record<'_>, name: &str) -> anyhow::Result<()> {
        let whole = RecordPart::whole(record);
        match whole.read() {
            Err(error) => self.bad_record(name, &error, record.text),
            Ok((head, resource)) => {
                let found = Found {
                    head,
                    text: record.text,
                    full_url: "",
                    place: place(name, record.number, record.line),
                };
                self.set_aside(found, resource, None)
            }
        }
    }

    /// A Bundle. One bad resource makes it a bad record: a patient without it could be judged
    /// wrongly.
    pub(crate) fn bundle(&mut self, record: &Record<'_>, name: &str) -> anyhow::Result<()> {
        let (kind, entries) = match fhir::bundle_entries(record.text) {
            Ok(found) => found,
            Err(error) => {
                let error = RecordPart::whole(record).placed(error);
                return self.bad_record(name, &error, record.text);
            }
        };
        let mut resources = Vec::with_capacity(entries.len());
        let (mut offset, mut line) = (0, record.line);
        for entry in entries {
            // Entries come in order, so each line is counted once.
            let begin = entry
                .text
                .as_ptr()
                .addr()
                .wrapping_sub(record.text.as_ptr().addr());
            let between = record
                .text
                .as_bytes()
                .get(offset..begin)
                .unwrap_or_default();
            line += between.iter().filter(|b| **b == b'\n').count() as u64;
            offset = begin;
            let prefix = format!("/entry/{}/resource", entry.index);
            let part = RecordPart {
                record,
                text: entry.text,
                prefix,
                line,
            };
            match part.read() {
                Err(error) => return self.bad_record(name, &error, record.text),
                Ok((head, resource)) => {
                    let place = place(name, record.number, line);
                    let full_url = entry.full_url.unwrap_or_default();
                    resources.push((
                        Found {
                            head,
                            text: entry.text,
                            full_url,
                            place,
                        },
                        resource,
                    ));
                }
            }
        }
        self.summary.records += resources.len() as u64;
        rename_owners(&mut resources);
        let patients = resources
            .iter()
            .any(|(f, _)| f.head.resource_type == "Patient");
        // What a Bundle says of its own patients stays together; ids in it may mean somebody else
        // in another Bundle.
        let group = (patients && fhir::fits_together(&kind)).then(|| {
            self.bundles += 1;
            format!("bundle {:012}", self.bundles)
        });
        for (found, resource) in resources {
            self.set_aside(found, resource, group.as_deref())?;
        }
        Ok(())
    }

    fn set_aside(
        &mut self,
        found: Found<'_>,
        resource: Resource,
        group: Option<&str>,
    ) -> anyhow::Result<()> {
        let kind = &found.head.resource_type;
        match self.summary.resources.get_mut(kind) {
            Some(count) => *count += 1,
            None => drop(self.summary.resources.insert(kind.clone(), 1)),
        }
        if matches!(resource, Resource::Other) {
            self.summary
                .leave_out(kind, "a type that is not used", String::new);
            return Ok(());
        }
        let id = || found.head.id.clone().unwrap_or_default();
        let owner = match (group, &found.head.owner) {
            (Some(group), Owner::Patient(_) | Owner::Shared) => group.to_owned(),
            (None, Owner::Patient(id)) => format!("patient {id}"),
            (None, Owner::Shared) => {
                let url = Some(found.full_url).filter(|url| !url.is_empty());
                self.shared.add(resource, url);
                return Ok(());
            }
            (_, Owner::Nobody) => {
                self.summary.leave_out(kind, "it names no patient", id);
                return Ok(());
            }
        };
        // The owner stands in the text too, but there it may be a URL of the Bundle.
        let of = match &found.head.owner {
            Owner::Patient(id) => id.as_str(),
            _ => "",
        };
        let url = format!("{of} {}", found.full_url);
        let staged = [kind.as_str(), &url, &found.place, found.text];
        Ok(self.staging()?.add(&owner, staged)?)
    }

    /// Makes records of all that was set aside.
    pub(crate) fn assemble_staged(&mut self) -> anyhow::Result<()> {
        let Some(staging) = self.staging.take() else {
            return Ok(());
        };
        let shared = std::mem::take(&mut self.shared);
        staging.each_owner(|_, group| self.assemble_group(group, &shared))
    }

    /// Makes records of resources that belong together: those of one patient, or of one Bundle.
    fn assemble_group(&mut self, group: &[Staged], outer: &Shared<'_>) -> anyhow::Result<()> {
        let mut shared = Shared::within(outer);
        let mut patients: BTreeMap<&str, Vec<(&Staged, Resource)>> = BTreeMap::new();
        for staged in group {
            let resource = fhir::read_resource(&staged.kind, &staged.text);
            // It was read when it was set aside.
            let resource = resource.map_err(|e| anyhow!("{}: {e}", staged.place))?;
            let (owner, full_url) = staged.url.split_once(' ').unwrap_or((&staged.url, ""));
            if owner.is_empty() {
                shared.add(resource, Some(full_url).filter(|url| !url.is_empty()));
            } else {
                patients.entry(owner).or_default().push((staged, resource));
            }
        }
        for (owner, resources) in patients {
            self.assemble_patient(owner, resources, &shared)?;
        }
        Ok(())
    }

    fn assemble_patient(
        &mut self,
        owner: &str,
        resources: Vec<(&Staged, Resource)>,
        shared: &Shared<'_>,
    ) -> anyhow::Result<()> {
        let person = resources.iter().rposition(|(s, _)| s.kind == "Patient");
        let Some(person) = person else {
            for (staged, _) in &resources {
                let why = "its Patient resource is not in the input";
                self.summary
                    .leave_out(&staged.kind, why, || format!("of {owner}"));
            }
            return Ok(());
        };
        let place = resources[person].0;
        let resources: Vec<Resource> = once_each(resources).into_iter().map(|(_, r)| r).collect();
        match fhir::assemble(&resources, shared, Vocabulary::builtin()) {
            Ok(assembled) => {
                for left in &assembled.left_out {
                    self.summary
                        .leave_out(left.resource, &left.why, || left.id.clone());
                }
                let text = assembled.to_json();
                self.patient(&assembled.patient, &text)
            }
            Err(NotARecord::Undated) => {
                let why = NotARecord::Undated.to_string();
                self.summary.leave_out("Patient", &why, || owner.to_owned());
                Ok(())
            }
            Err(reason) => {
                let fault = fault_at(&place.place, format!("Patient {owner}: {reason}"));
                self.fault(&fault, place.text.as_bytes())
            }
        }
    }
}

/// A record, or a resource within it.
struct RecordPart<'r, 'a> {
    record: &'r Record<'a>,
    text: &'a str,
    prefix: String,
    line: u64,
}

impl<'r, 'a> RecordPart<'r, 'a> {
    fn whole(record: &'r Record<'a>) -> Self {
        Self {
            record,
            text: record.text,
            prefix: String::new(),
            line: record.line,
        }
    }

    fn read(&self) -> Result<(Head, Resource), RecordError> {
        let head = Head::read(self.text).map_err(|e| self.placed(e))?;
        let resource = fhir::read_resource(&head.resource_type, self.text);
        Ok((head, resource.map_err(|e| self.placed(e))?))
    }

    /// An error of the part, as one of the record.
    fn placed(&self, error: RecordError) -> RecordError {
        RecordError {
            number: self.record.number,
            line: self.line + error.line - 1,
            pointer: format!("{}{}", self.prefix, error.pointer),
            problem: error.problem,
        }
    }
}

/// References to a patient by the `fullUrl` of its entry become references by its id.
fn rename_owners(resources: &mut [(Found<'_>, Resource)]) {
    let names: BTreeMap<String, String> = resources
        .iter()
        .filter(|(f, _)| f.head.resource_type == "Patient" && !f.full_url.is_empty())
        .filter_map(|(f, _)| Some((Shared::key(f.full_url).to_owned(), f.head.id.clone()?)))
        .collect();
    for (found, _) in resources {
        if let Owner::Patient(owner) = &mut found.head.owner
            && let Some(id) = names.get(owner.as_str())
        {
            owner.clone_from(id);
        }
    }
}

/// Of resources of the same type and id, the last: pages of an export may overlap.
fn once_each<'s>(resources: Vec<(&'s Staged, Resource)>) -> Vec<(&'s Staged, Resource)> {
    let key = |staged: &'s Staged| {
        Head::read(&staged.text)
            .ok()
            .and_then(|head| head.id)
            .map(|id| (staged.kind.as_str(), id))
    };
    let mut last: BTreeMap<(&str, String), usize> = BTreeMap::new();
    let keys: Vec<_> = resources.iter().map(|(staged, _)| key(staged)).collect();
    for (at, key) in keys.iter().enumerate() {
        if let Some(key) = key {
            last.insert(key.clone(), at);
        }
    }
    let keep = |at: usize| {
        keys[at]
            .as_ref()
            .is_none_or(|key| last.get(key) == Some(&at))
    };
    resources
        .into_iter()
        .enumerate()
        .filter(|(at, _)| keep(*at))
        .map(|(_, r)| r)
        .collect()
}

/// Where a resource came from, on one line: file, record, line.
fn place(name: &str, record: u64, line: u64) -> String {
    format!("{record} {line} {name}")
}

fn fault_at(place: &str, reason: String) -> Fault {
    let mut parts = place.splitn(3, ' ');
    let mut number = || {
        parts
            .next()
            .and_then(|n| n.parse().ok())
            .unwrap_or_default()
    };
    let (record, line) = (number(), number());
    Fault {
        file: parts.next().unwrap_or_default().to_owned(),
        record,
        line,
        pointer: String::new(),
        reason,
    }
}
