//! The import: each record to where its kind belongs, all in one load.

use std::path::Path;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use anyhow::{Context, anyhow, bail};
use pa_db::{Loader, Staging};
use pa_model::fhir::Shared;
use pa_model::form::FormTemplate;
use pa_model::patient::{Borrowed, Patient, quick};
use pa_model::plan::PlanRow;
use pa_model::qhp::Formulary;
use pa_model::stream::{Content, Known, Record, RecordError, Records, StreamError};
use pa_model::vocabulary::Vocabulary;

use crate::check::Checks;
use crate::rejects::{Fault, Rejects};
use crate::source::{self, Source};
use crate::summary::Summary;
use crate::{OnError, Options, SummaryForm};

/// An import in progress.
pub(crate) struct Import<'o> {
    pub(crate) options: &'o Options,
    pub(crate) loader: Loader,
    checks: Checks,
    pub(crate) summary: Summary,
    pub(crate) formulary: Formulary,
    /// FHIR resources until all of a patient's have come.
    pub(crate) staging: Option<Staging>,
    pub(crate) shared: Shared<'static>,
    /// Bundles staged so far.
    pub(crate) bundles: u64,
    rejects: Option<Rejects>,
}

/// Runs the tool.
pub(crate) fn run(options: &Options) -> anyhow::Result<ExitCode> {
    if options.rejects.is_some() && options.on_error == OnError::Abort {
        return Err(pa_cli::usage("--rejects needs --on-error reject"));
    }
    let begun = Instant::now();
    let sources = source::sources(&options.inputs)?;
    let rejects = options
        .rejects
        .as_deref()
        .map(Rejects::create)
        .transpose()?;
    let mut import = Import {
        options,
        loader: Loader::begin(&options.db, Duration::from_secs(options.wait))?,
        checks: Checks::new(Vocabulary::builtin()),
        summary: Summary::default(),
        formulary: Formulary::default(),
        staging: None,
        shared: Shared::default(),
        bundles: 0,
        rejects,
    };
    for source in &sources {
        import.source(source)?;
    }
    import.assemble_staged()?;
    import.formulary_rows()?;
    import.finish(begun)
}

impl Import<'_> {
    fn finish(self, begun: Instant) -> anyhow::Result<ExitCode> {
        let Self {
            options,
            loader,
            mut summary,
            rejects,
            ..
        } = self;
        if let Some(rejects) = rejects {
            rejects.finish()?;
        }
        let nothing = loader.is_empty();
        if nothing && summary.rejected.count > 0 {
            bail!(
                "not one of {} records could be taken; nothing is imported",
                summary.records
            );
        }
        summary.loaded = loader.commit()?;
        summary.took = begun.elapsed();
        match options.summary {
            SummaryForm::Json => pa_cli::output::print(&format!("{}\n", summary.json()))?,
            SummaryForm::Text if options.quiet => {}
            SummaryForm::Text => summary.text().iter().for_each(pa_cli::note),
        }
        Ok(ExitCode::SUCCESS)
    }

    fn source(&mut self, source: &Source) -> anyhow::Result<()> {
        let opened = source::open(source, self.options.quiet)?;
        let name = opened.name;
        let mut records = Records::new(opened.reader);
        let mut first = true;
        while let Some(record) = records.next_known(|record| self.known(record)) {
            self.summary.records += 1;
            match record {
                Ok(Known::Yes(stored)) => stored?,
                Ok(Known::No(record)) => {
                    if first && !self.is_wanted(&record, &name, source.found)? {
                        return Ok(());
                    }
                    self.record(&record, &name)?;
                }
                Err(error) => self.broken(&name, error)?,
            }
            first = false;
        }
        if !records.began() {
            if source.found {
                self.summary
                    .files_left_out
                    .push(format!("{name}: it is empty"));
            } else {
                bail!("{name}: the input is empty");
            }
        }
        Ok(())
    }

    /// Whether an input that begins with this record holds something to import. What is named on
    /// the command line must; what was found in a folder is left out.
    fn is_wanted(&mut self, record: &Record<'_>, name: &str, found: bool) -> anyhow::Result<bool> {
        let content = Content::of(record.text);
        let why = match content {
            Content::Request => "it holds requests: give it to `pa-query --requests`",
            Content::QhpIndex => {
                "a QHP index only lists addresses: import its plans.json and drugs.json"
            }
            Content::BulkManifest => {
                "it is about an export and holds no records: import the .ndjson files"
            }
            Content::Unknown => {
                "it holds neither patients, plan rows, forms nor FHIR resources (no key of theirs is in the first record)"
            }
            _ => return Ok(true),
        };
        // A bad first record among good ones is a bad record, not another kind of file.
        if content == Content::Unknown && self.options.on_error == OnError::Reject && !found {
            return Ok(true);
        }
        if !found {
            bail!("{name}: {why}");
        }
        self.summary.records -= 1;
        self.summary.files_left_out.push(format!("{name}: {why}"));
        Ok(false)
    }

    /// Stores a patient record that is like nearly all others: patients are by far the most of what
    /// is imported.
    fn known(&mut self, record: Record<'_>) -> Option<(usize, anyhow::Result<()>)> {
        let (patient, length) = quick::read::<Borrowed<'_>>(record.text)?;
        let text = record.text.get(..length)?;
        Some((length, self.patient(&patient, text)))
    }

    fn record(&mut self, record: &Record<'_>, name: &str) -> anyhow::Result<()> {
        // Patients again before all others.
        if let Ok(patient) = serde_json::from_str::<Patient<Borrowed<'_>>>(record.text) {
            return self.patient(&patient, record.text);
        }
        match Content::of(record.text) {
            Content::Plan => match record.parse::<PlanRow>() {
                Ok(row) => Ok(self.loader.plan(&row, record.text)?),
                Err(error) => self.bad_record(name, &error, record.text),
            },
            Content::Form => match record.parse::<FormTemplate>() {
                Ok(form) => Ok(self.loader.form(&form, record.text)?),
                Err(error) => self.bad_record(name, &error, record.text),
            },
            Content::Bundle => self.bundle(record, name),
            Content::Resource(_) => self.resource(record, name),
            Content::QhpPlan | Content::QhpDrug => match self.formulary.read(record) {
                Ok(()) => Ok(()),
                Err(error) => self.bad_record(name, &error, record.text),
            },
            other => {
                let error = match record.parse::<Patient>() {
                    Err(error) if other == Content::Patient => error,
                    _ => record.error("", format!("{} cannot be imported", other.name())),
                };
                self.bad_record(name, &error, record.text)
            }
        }
    }

    /// Stores a patient record and warns of what can hardly be true in it.
    pub(crate) fn patient<S: AsRef<str>>(
        &mut self,
        patient: &Patient<S>,
        text: &str,
    ) -> anyhow::Result<()> {
        let id = patient.patient_id.as_ref();
        let summary = &mut self.summary;
        self.checks.oddities(patient, |kind, pointer| {
            summary.warn(kind, || format!("{id} {pointer}"));
        });
        Ok(self.loader.patient(patient, text)?)
    }

    /// A record that is JSON but not what it should be.
    pub(crate) fn bad_record(
        &mut self,
        name: &str,
        error: &RecordError,
        text: &str,
    ) -> anyhow::Result<()> {
        let fault = Fault {
            file: name.to_owned(),
            record: error.number,
            line: error.line,
            pointer: error.pointer.clone(),
            reason: error.problem.clone(),
        };
        self.fault(&fault, text.as_bytes())
    }

    /// A record that is no JSON.
    fn broken(&mut self, name: &str, error: StreamError) -> anyhow::Result<()> {
        if let Some(io) = error.io {
            return Err(anyhow!(io).context(name.to_owned()));
        }
        let fault = Fault {
            file: name.to_owned(),
            record: error.number,
            line: error.line,
            pointer: String::new(),
            reason: format!("column {}: {}", error.column, error.problem),
        };
        if !error.recoverable {
            // What follows cannot be told apart, so leaving it out would lose records unseen.
            bail!("{fault}; nothing is imported");
        }
        self.fault(&fault, &error.raw)
    }

    /// A bad record: ends the import or goes to the rejects.
    pub(crate) fn fault(&mut self, fault: &Fault, raw: &[u8]) -> anyhow::Result<()> {
        if self.options.on_error == OnError::Abort {
            bail!("{fault}; nothing is imported (`--on-error reject` takes the other records)");
        }
        self.summary.rejected.add(|| fault.to_string());
        match &mut self.rejects {
            Some(rejects) => rejects.write(fault, raw),
            None => Ok(()),
        }
    }

    /// The place on disk for resources, made when the first one comes.
    pub(crate) fn staging(&mut self) -> anyhow::Result<&mut Staging> {
        if self.staging.is_none() {
            let folder = self
                .options
                .db
                .parent()
                .filter(|f| !f.as_os_str().is_empty());
            self.staging = Some(Staging::create(folder.unwrap_or(Path::new(".")))?);
        }
        self.staging.as_mut().context("no place for resources")
    }

    fn formulary_rows(&mut self) -> anyhow::Result<()> {
        if self.formulary.is_empty() {
            return Ok(());
        }
        let formulary = std::mem::take(&mut self.formulary);
        for row in formulary.rows(Vocabulary::builtin()) {
            let text = serde_json::to_string(&row)?;
            self.loader.plan(&row, &text)?;
        }
        for (what, why, id) in formulary.left_out() {
            self.summary.leave_out(what, why, || id.to_owned());
        }
        Ok(())
    }
}
