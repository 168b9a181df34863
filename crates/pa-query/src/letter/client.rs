//! A chat endpoint in the shape of OpenAI's, asked for one reply.

use std::time::{Duration, Instant};

use anyhow::{Context, anyhow, bail};
use serde::{Deserialize, Serialize};
use serde_json::json;
use ureq::tls::{RootCerts, TlsConfig};

use pa_submission::letter::rephrase::Prompt;

/// Tries after the first, where the endpoint is busy, down or out of reach.
const RETRIES: u32 = 2;
/// Before the first of them; doubled each time.
const BACK_OFF: Duration = Duration::from_millis(300);
/// The longest reply that is read.
const LONGEST: u64 = 1 << 20;
/// Tokens a letter may take.
const MOST_TOKENS: u32 = 2048;
/// Where the key is looked for.
const KEYS: [&str; 2] = ["PA_LLM_API_KEY", "OPENAI_API_KEY"];

/// An endpoint and the model that is asked.
pub(super) struct Client {
    agent: ureq::Agent,
    url: String,
    model: String,
    key: Option<String>,
}

/// A reply and what it cost.
#[derive(Debug)]
pub(super) struct Reply {
    pub(super) text: String,
    /// Whether it ends where it may not grow longer.
    pub(super) cut_off: bool,
    pub(super) usage: Usage,
    /// As the endpoint names it, which may be more exact than what was asked for.
    pub(super) model: Option<String>,
    /// How often the endpoint was asked.
    pub(super) tries: u32,
}

/// Tokens, as the endpoint counts them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, Serialize)]
pub(super) struct Usage {
    #[serde(skip_serializing_if = "Option::is_none")]
    prompt_tokens: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    completion_tokens: Option<u64>,
}

#[derive(Deserialize)]
struct Completion {
    model: Option<String>,
    choices: Vec<Choice>,
    #[serde(default)]
    usage: Usage,
}

#[derive(Deserialize)]
struct Choice {
    message: Message,
    finish_reason: Option<String>,
}

#[derive(Deserialize)]
struct Message {
    content: Option<String>,
}

/// Why a try failed, and whether another may help.
struct Failure {
    error: anyhow::Error,
    passing: bool,
}

impl Client {
    /// `timeout`: for one try, from the first byte sent to the last read.
    pub(super) fn new(url: &str, model: &str, timeout: Duration) -> anyhow::Result<Self> {
        let uri: ureq::http::Uri = url
            .parse()
            .map_err(|_| pa_cli::usage(format!("--llm `{url}` is no address")))?;
        let (Some(scheme), Some(host)) = (uri.scheme_str(), uri.host()) else {
            return Err(pa_cli::usage(format!(
                "--llm `{url}` is no address; write it with http:// or https://"
            )));
        };
        if !matches!(scheme, "http" | "https") {
            return Err(pa_cli::usage(format!(
                "--llm `{url}`: http or https, not {scheme}"
            )));
        }
        let local = matches!(host, "localhost" | "127.0.0.1" | "[::1]");
        if scheme == "http" && !local {
            pa_cli::message::warn(
                "--llm: what is sent to another machine over http is not encrypted",
            );
        }
        let config = ureq::Agent::config_builder()
            .timeout_global(Some(timeout))
            .http_status_as_error(false)
            // The key goes nowhere but to the address that was named.
            .max_redirects(0)
            .max_redirects_will_error(false)
            .user_agent(concat!("pa-query/", env!("CARGO_PKG_VERSION")))
            .tls_config(
                TlsConfig::builder()
                    .root_certs(RootCerts::PlatformVerifier)
                    .build(),
            );
        let config = if local { config.proxy(None) } else { config };
        let key = KEYS.iter().find_map(|name| std::env::var(name).ok());
        Ok(Self {
            agent: config.build().new_agent(),
            url: endpoint(url),
            model: model.to_owned(),
            key: key.map(|k| k.trim().to_owned()).filter(|k| !k.is_empty()),
        })
    }

    /// Asks once, and again where that may help.
    pub(super) fn ask(&self, prompt: &Prompt) -> anyhow::Result<Reply> {
        let mut wait = BACK_OFF;
        for tries in 1.. {
            match self.once(prompt) {
                Ok(reply) => return Ok(Reply { tries, ..reply }),
                Err(failure) if failure.passing && tries <= RETRIES => {
                    std::thread::sleep(wait);
                    wait *= 2;
                }
                Err(failure) if tries > 1 => {
                    return Err(failure.error.context(format!("after {tries} tries")));
                }
                Err(failure) => return Err(failure.error),
            }
        }
        bail!("the endpoint was not asked")
    }

    fn once(&self, prompt: &Prompt) -> Result<Reply, Failure> {
        let body = json!({
            "model": self.model,
            "temperature": 0,
            "max_tokens": MOST_TOKENS,
            "messages": [
                {"role": "system", "content": prompt.task},
                {"role": "user", "content": prompt.sentences},
            ],
        });
        let mut request = self.agent.post(&self.url);
        if let Some(key) = &self.key {
            request = request.header("authorization", format!("Bearer {key}"));
        }
        let sent = request.send_json(&body).map_err(unreachable)?;
        let status = sent.status();
        let text = sent
            .into_body()
            .with_config()
            .limit(LONGEST)
            .read_to_string()
            .map_err(unreachable)?;
        if !status.is_success() {
            // The body may repeat what was sent; it is not shown.
            return Err(Failure {
                error: anyhow!("the endpoint answered with status {}", status.as_u16()),
                passing: status.as_u16() == 429 || status.is_server_error(),
            });
        }
        read(&text).map_err(|error| Failure {
            error,
            passing: false,
        })
    }
}

fn read(text: &str) -> anyhow::Result<Reply> {
    let completion: Completion =
        serde_json::from_str(text).context("the endpoint's answer is no chat completion")?;
    let choice = completion.choices.into_iter().next();
    let choice = choice.context("the endpoint's answer holds no reply")?;
    Ok(Reply {
        cut_off: choice.finish_reason.as_deref() == Some("length"),
        text: choice.message.content.unwrap_or_default(),
        usage: completion.usage,
        model: completion.model,
        tries: 1,
    })
}

/// A hanging endpoint would hang again; one that is down may come back.
fn unreachable(error: ureq::Error) -> Failure {
    let passing = !matches!(
        error,
        ureq::Error::Timeout(_) | ureq::Error::BadUri(_) | ureq::Error::BodyExceedsLimit(_)
    );
    let error = match error {
        ureq::Error::Timeout(_) => anyhow!("the endpoint did not answer in time"),
        ureq::Error::BodyExceedsLimit(_) => anyhow!("the endpoint's answer is too long"),
        ureq::Error::HostNotFound => anyhow!("the endpoint's host is not known"),
        ureq::Error::ConnectionFailed => anyhow!("the endpoint cannot be reached"),
        ureq::Error::Io(error) => anyhow!(
            "the endpoint cannot be reached: {}",
            pa_cli::message::plain(&error)
        ),
        other => anyhow!("the endpoint cannot be reached: {other}"),
    };
    Failure { error, passing }
}

/// The endpoint's address, whether or not its path was written out.
fn endpoint(url: &str) -> String {
    let url = url.trim_end_matches('/');
    if url.ends_with("/chat/completions") {
        url.to_owned()
    } else if url.ends_with("/v1") {
        format!("{url}/chat/completions")
    } else {
        format!("{url}/v1/chat/completions")
    }
}

/// How long something took, in whole milliseconds.
pub(super) fn milliseconds(since: Instant) -> u64 {
    u64::try_from(since.elapsed().as_millis()).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::endpoint;

    #[test]
    fn the_path_may_be_left_out() {
        for url in [
            "http://127.0.0.1:9",
            "http://127.0.0.1:9/",
            "http://127.0.0.1:9/v1",
            "http://127.0.0.1:9/v1/",
            "http://127.0.0.1:9/v1/chat/completions",
        ] {
            assert_eq!(endpoint(url), "http://127.0.0.1:9/v1/chat/completions");
        }
    }
}
