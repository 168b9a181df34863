//! A chat endpoint on this machine that does what a test wants, once a connection.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use serde_json::{Value, json};

/// What the endpoint does with a request.
pub(crate) enum Does {
    /// Answers with what this makes of the numbered sentences.
    Says(fn(&str) -> String),
    /// The same, and says that it may not grow longer.
    SaysAndBreaksOff(fn(&str) -> String),
    /// The same as `Says`, later.
    Later(Duration, fn(&str) -> String),
    /// Answers with a status and a body.
    Status(u16, &'static str),
    /// Answers nothing and keeps the connection.
    Hangs,
    /// Closes in the middle of the answer.
    Breaks,
}

/// What was asked: the headers and the body.
#[derive(Debug, Clone)]
pub(crate) struct Asked {
    pub(crate) head: String,
    pub(crate) body: Value,
}

impl Asked {
    /// The sentences that were sent.
    pub(crate) fn sentences(&self) -> String {
        self.body["messages"][1]["content"]
            .as_str()
            .unwrap()
            .to_owned()
    }
}

pub(crate) struct Endpoint {
    pub(crate) url: String,
    asked: Arc<Mutex<Vec<Asked>>>,
}

impl Endpoint {
    /// Does these things, one a connection, then refuses.
    pub(crate) fn that(script: Vec<Does>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let asked = Arc::new(Mutex::new(Vec::new()));
        let log = Arc::clone(&asked);
        thread::spawn(move || {
            // What hangs is kept open until the test ends.
            let mut kept = Vec::new();
            for does in script {
                let Ok((stream, _)) = listener.accept() else {
                    return;
                };
                kept.extend(serve(stream, &does, &log));
            }
            // No longer listening, but what hangs goes on hanging.
            drop(listener);
            if !kept.is_empty() {
                thread::sleep(Duration::from_secs(60));
            }
        });
        Self { url, asked }
    }

    pub(crate) fn asked(&self) -> Vec<Asked> {
        self.asked.lock().unwrap().clone()
    }
}

fn serve(mut stream: TcpStream, does: &Does, log: &Mutex<Vec<Asked>>) -> Option<TcpStream> {
    let asked = receive(&stream);
    let sentences = asked.sentences();
    log.lock().unwrap().push(asked);
    let (status, body) = match does {
        Does::Says(says) => (200, completion(&says(&sentences), "stop")),
        Does::SaysAndBreaksOff(says) => (200, completion(&says(&sentences), "length")),
        Does::Later(wait, says) => {
            thread::sleep(*wait);
            (200, completion(&says(&sentences), "stop"))
        }
        Does::Status(status, body) => (*status, (*body).to_owned()),
        Does::Hangs => return Some(stream),
        Does::Breaks => {
            let _ =
                stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 5000\r\n\r\n{\"choices\"");
            return None;
        }
    };
    let head = format!(
        "HTTP/1.1 {status} Status\r\ncontent-type: application/json\r\nconnection: close\r\ncontent-length: {}\r\n\r\n",
        body.len()
    );
    let _ = stream.write_all(head.as_bytes());
    let _ = stream.write_all(body.as_bytes());
    None
}

fn receive(stream: &TcpStream) -> Asked {
    let mut reader = BufReader::new(stream);
    let (mut head, mut length) = (String::new(), 0);
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line).unwrap() == 0 || line == "\r\n" {
            break;
        }
        if let Some(value) = line.to_lowercase().strip_prefix("content-length:") {
            length = value.trim().parse().unwrap();
        }
        head += &line;
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body).unwrap();
    Asked {
        head,
        body: serde_json::from_slice(&body).unwrap(),
    }
}

fn completion(content: &str, finish: &str) -> String {
    json!({
        "model": "test-model-1",
        "choices": [{"message": {"role": "assistant", "content": content}, "finish_reason": finish}],
        "usage": {"prompt_tokens": 321, "completion_tokens": 123, "total_tokens": 444}
    })
    .to_string()
}
