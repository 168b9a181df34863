//! Resources that several patients refer to: practitioners and their roles, medications,
//! organizations.

use std::collections::HashMap;

use super::resource::{
    Medication, Organization, Practitioner, PractitionerRole, Reference, Resource,
};

/// Resources that several patients refer to, by type and id and by `fullUrl`.
#[derive(Debug, Clone, Default)]
pub struct Shared<'o> {
    resources: Vec<Resource>,
    by_key: HashMap<String, usize>,
    /// Roles, by the key of their practitioner.
    roles: HashMap<String, Vec<usize>>,
    outer: Option<&'o Shared<'o>>,
}

impl<'o> Shared<'o> {
    /// An empty collection that looks into `outer` for what it does not hold itself: the resources
    /// of one Bundle, whose ids may mean something else in another.
    pub fn within(outer: &'o Shared<'o>) -> Self {
        Self {
            outer: Some(outer),
            ..Self::default()
        }
    }

    /// The id that a reference to a patient ends with: of `Patient/id`, of a URL that ends so, or
    /// of a `urn:uuid:`.
    pub fn key(reference: &str) -> &str {
        let versionless = reference.split("/_history/").next().unwrap_or(reference);
        versionless.rsplit(['/', ':']).next().unwrap_or(versionless)
    }

    /// What a reference to anything else is compared by: `Type/id`, also of a URL; the UUID of a
    /// `urn:uuid:`; `Type?value` of a conditional reference `Type?identifier=system|value`.
    fn typed_key(reference: &str) -> String {
        let versionless = reference.split("/_history/").next().unwrap_or(reference);
        if let Some((kind, value)) = versionless.split_once("?identifier=") {
            let kind = kind.rsplit('/').next().unwrap_or(kind);
            return format!("{kind}?{}", value.rsplit('|').next().unwrap_or(value));
        }
        let mut parts = versionless.rsplit('/');
        match (parts.next(), parts.next()) {
            (Some(id), Some(kind)) => format!("{kind}/{id}"),
            _ => Self::key(versionless).to_owned(),
        }
    }

    /// Adds a resource, also under the `fullUrl` of its Bundle entry. Types that are not shared are
    /// ignored.
    pub fn add(&mut self, resource: Resource, full_url: Option<&str>) {
        let at = self.resources.len();
        let mut keys: Vec<String> = full_url.map(Self::typed_key).into_iter().collect();
        let (kind, id) = match &resource {
            Resource::Practitioner(r) => {
                let values = r.identifier.iter().filter_map(|i| i.value.as_ref());
                keys.extend(values.map(|value| format!("Practitioner?{value}")));
                ("Practitioner", &r.id)
            }
            Resource::PractitionerRole(r) => {
                let practitioner = r.practitioner.as_ref().and_then(|p| p.reference.as_deref());
                if let Some(practitioner) = practitioner {
                    self.roles
                        .entry(Self::typed_key(practitioner))
                        .or_default()
                        .push(at);
                }
                ("PractitionerRole", &r.id)
            }
            Resource::Organization(r) => ("Organization", &r.id),
            Resource::Medication(r) => ("Medication", &r.id),
            _ => return,
        };
        keys.extend(id.as_ref().map(|id| format!("{kind}/{id}")));
        for key in keys {
            self.by_key.insert(key, at);
        }
        self.resources.push(resource);
    }

    fn find(&self, reference: &Reference) -> Option<&Resource> {
        let key = Self::typed_key(reference.reference.as_deref()?);
        self.by_key
            .get(&key)
            .map(|at| &self.resources[*at])
            .or_else(|| self.outer.and_then(|outer| outer.find(reference)))
    }

    pub(super) fn medication(&self, reference: &Reference) -> Option<&Medication> {
        match self.find(reference)? {
            Resource::Medication(medication) => Some(medication),
            _ => None,
        }
    }

    pub(super) fn organization(&self, reference: &Reference) -> Option<&Organization> {
        match self.find(reference)? {
            Resource::Organization(organization) => Some(organization),
            _ => None,
        }
    }

    /// The practitioner a reference means, directly or by a role, and the roles to look in.
    pub(super) fn practitioner(
        &self,
        reference: &Reference,
    ) -> Option<(Option<&Practitioner>, Vec<&PractitionerRole>)> {
        match self.find(reference)? {
            Resource::Practitioner(practitioner) => {
                let by_id = practitioner
                    .id
                    .iter()
                    .map(|id| format!("Practitioner/{id}"));
                let keys = by_id.chain(reference.reference.as_deref().map(Self::typed_key));
                let mut keys: Vec<String> = keys.collect();
                keys.dedup();
                Some((Some(practitioner), self.roles_of(&keys)))
            }
            Resource::PractitionerRole(role) => {
                let practitioner = role.practitioner.as_ref().and_then(|p| match self.find(p) {
                    Some(Resource::Practitioner(practitioner)) => Some(practitioner),
                    _ => None,
                });
                Some((practitioner, vec![role]))
            }
            _ => None,
        }
    }

    fn roles_of(&self, keys: &[String]) -> Vec<&PractitionerRole> {
        let own = keys.iter().filter_map(|key| self.roles.get(key)).flatten();
        let mut roles: Vec<&PractitionerRole> = own
            .filter_map(|at| match &self.resources[*at] {
                Resource::PractitionerRole(role) => Some(role),
                _ => None,
            })
            .collect();
        if let Some(outer) = self.outer {
            roles.extend(outer.roles_of(keys));
        }
        roles
    }
}
