#!/usr/bin/env python3
"""Tests the reminder mail with real programs: msmtp, an SMTP server, cron, a mail parser, a browser.

Usage: tests/tools/reminder.py NJ
Skips tests whose programs are not installed, and names them.
"""

import datetime
import email
import email.policy
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import unittest
from html.parser import HTMLParser
from pathlib import Path

NJ = Path(sys.argv.pop(1)).resolve()
TO = "kit@example.org"

try:
    from aiosmtpd.controller import Controller
except ImportError:
    Controller = None


class Mailbox:
    """An SMTP server on the loopback interface that keeps its mail; `refuses` makes it answer 451, a temporary error."""

    def __init__(self):
        self.mails = []
        self.refuses = False

    async def handle_DATA(self, server, session, envelope):  # the name is aiosmtpd's
        if self.refuses:
            return "451 4.3.0 come back later"
        self.mails.append((envelope.rcpt_tos, envelope.content))
        return "250 taken"


class Desk(unittest.TestCase):
    """A journal with items for the mail, and an empty home folder."""

    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="nj-reminder-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.journal = self.folder / "journal.db"
        self.env = {
            "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
            "HOME": str(self.folder),
            "XDG_CONFIG_HOME": str(self.folder / "config"),
            "NJ_DB": str(self.journal),
            "LC_ALL": "C.UTF-8",
        }
        self.today = datetime.date.today()
        self.nj("add", "Tomás Rey <b>", "--email", "tomas@rey.example", "--cadence", "2w")
        self.nj("log", "call", "@tomas", "--on", self.ago(30), "-m", "Lima, and whether to stay: \u201cyes\u201d")
        self.nj("note", "@tomas", "needs", "a flat in Boston")
        self.nj("promise", "@tomas", "the zoning map", "--by", "tomorrow")

    def ago(self, days):
        return (self.today - datetime.timedelta(days=days)).isoformat()

    def run_nj(self, *words, **more):
        more.setdefault("env", self.env)
        return subprocess.run([NJ, *words], capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL, **more)

    def nj(self, *words, **more):
        done = self.run_nj(*words, **more)
        self.assertEqual(done.returncode, 0, f"nj {' '.join(words)}: {done.stderr}")
        return done.stdout

    def mailer(self, script):
        """Sets a mailer that runs these shell lines; its input is appended to the file `got`."""
        path = self.folder / "mailer"
        path.write_text("#!/bin/sh\n" + script.replace("GOT", str(self.folder / "got")) + "\n")
        path.chmod(0o755)
        self.nj("config", "mailer", str(path))

    def got(self):
        path = self.folder / "got"
        return path.read_text().count("Message-ID:") if path.exists() else 0

    def wait_for(self, what, seconds=60):
        until = time.monotonic() + seconds
        while not what():
            self.assertLess(time.monotonic(), until, "it did not happen")
            time.sleep(0.05)


class ExactlyOnce(Desk):
    def test_simultaneous_runs_send_one_mail(self):
        self.mailer("sleep 0.2; cat >>GOT")
        runs = [subprocess.Popen([NJ, "remind", "--to", TO, "-q"], env=self.env) for _ in range(8)]
        self.assertEqual([run.wait() for run in runs], [0] * len(runs))
        self.assertEqual(self.got(), 1)

    def test_a_mail_is_sent_once_if_nj_is_killed_while_the_mailer_runs(self):
        started = self.folder / "started"
        self.mailer(f"touch {started}; sleep 0.5; cat >>GOT")
        run = subprocess.Popen([NJ, "remind", "--to", TO], env=self.env, stdout=subprocess.DEVNULL)
        self.wait_for(started.exists)
        run.send_signal(signal.SIGKILL)
        run.wait()
        self.assertIn("already", self.nj("remind", "--to", TO))  # waits for the lock that the mailer's shell holds
        self.assertEqual(self.got(), 1)

    def test_a_mail_is_sent_once_if_nj_is_interrupted_while_the_mailer_runs(self):
        started = self.folder / "started"
        self.mailer(f"touch {started}; sleep 0.5; cat >>GOT")
        run = subprocess.Popen([NJ, "remind", "--to", TO], env=self.env, start_new_session=True)
        self.wait_for(started.exists)
        os.killpg(run.pid, signal.SIGINT)
        run.wait()
        self.nj("remind", "--to", TO)
        self.assertEqual(self.got(), 1)

    def test_a_mail_is_not_sent_again_if_nj_and_the_mailer_are_killed(self):
        started = self.folder / "started"
        self.mailer(f"cat >>GOT; touch {started}; sleep 60 & echo $! >{self.folder}/sleeper; wait")
        run = subprocess.Popen([NJ, "remind", "--to", TO], env=self.env)
        self.wait_for(started.exists)
        session = int(Path(f"/proc/{(self.folder / 'sleeper').read_text().strip()}/stat").read_text().split()[5])
        self.assertNotEqual(session, os.getsid(0), "the mailer has no session of its own")
        run.kill()
        run.wait()
        os.killpg(session, signal.SIGKILL)
        again = self.run_nj("remind", "--to", TO)
        self.assertEqual(again.returncode, 1)
        self.assertIn("may have been sent", again.stderr)
        self.assertEqual(self.got(), 1)
        self.assertIn("may have been sent", self.nj("today"))
        self.mailer("cat >>GOT")
        self.nj("remind", "--to", TO, "--again")
        self.assertEqual(self.got(), 2)

    def test_no_kill_loses_a_mail_or_sends_one_twice(self):
        self.mailer("cat >>GOT")
        for turn in range(25):
            day = (self.today + datetime.timedelta(days=turn)).isoformat()
            run = subprocess.Popen([NJ, "--today", day, "remind", "--to", TO], env=self.env, stdout=subprocess.DEVNULL)
            time.sleep(0.0008 * turn)
            run.kill()
            run.wait()
            self.nj("--today", day, "remind", "--to", TO)
            self.assertEqual(self.got(), turn + 1)


class Units(Desk):
    def test_systemd_accepts_the_units(self):
        if not shutil.which("systemd-analyze"):
            self.skipTest("systemd-analyze is not installed")
        shown = self.nj("remind", "install", "--systemd", "--weekly", "mon", "07:30", "org:50% $x", "--to", TO, "--dry-run",
                        env={**self.env, "TZ": "Europe/Berlin"})
        paths = []
        for unit in shown.split("# /")[1:]:
            name, text = unit.split("\n", 1)
            paths.append(self.folder / Path(name).name)
            paths[-1].write_text(text)
        self.assertEqual([path.suffix for path in paths], [".service", ".timer"])
        checked = subprocess.run(["systemd-analyze", "verify", *paths], capture_output=True, text=True, check=False)
        self.assertEqual((checked.returncode, checked.stderr), (0, ""))


class Delivery(Desk):
    def setUp(self):
        super().setUp()
        if Controller is None or not shutil.which("msmtp"):
            self.skipTest("msmtp or aiosmtpd is not installed")
        self.mailbox = Mailbox()
        self.port = free_port()
        self.server = self.serve()
        config = self.folder / "msmtprc"
        config.write_text(f"account default\nhost 127.0.0.1\nport {self.port}\nfrom {TO}\n")
        config.chmod(0o600)
        self.nj("config", "mailer", f"msmtp -C {config} -t")

    def serve(self):
        server = Controller(self.mailbox, hostname="127.0.0.1", port=self.port)
        server.start()
        self.addCleanup(lambda: server.loop.is_closed() or server.stop())
        return server

    def test_the_mail_arrives_unchanged(self):
        self.nj("remind", "--to", TO)
        self.assertEqual(len(self.mailbox.mails), 1)
        recipients, raw = self.mailbox.mails[0]
        self.assertEqual(recipients, [TO])
        self.assertLessEqual(max(len(line) for line in raw.split(b"\r\n")), 78)
        mail = email.message_from_bytes(raw, policy=email.policy.default)
        self.assertEqual(mail.defects, [])
        self.assertEqual(mail["Subject"], "Tomás is waiting for the zoning map")
        self.assertEqual(mail["To"].addresses[0].addr_spec, TO)
        self.assertEqual(mail["From"].addresses[0].addr_spec, TO)
        self.assertEqual(mail["Auto-Submitted"], "auto-generated")
        self.assertIsNone(mail["List-Unsubscribe"])
        self.assertRegex(mail["Message-ID"], r"^<[^<>@\s]+@[^<>@\s]+>$")
        self.assertEqual(mail["Date"].datetime.date(), datetime.date.today())
        self.assertEqual(mail.get_content_type(), "multipart/alternative")
        plain, html = mail.iter_parts()
        self.assertEqual((plain.get_content_type(), html.get_content_type()), ("text/plain", "text/html"))
        self.assertEqual(plain.defects + html.defects, [])
        text = plain.get_content()
        for words in ("Tomás Rey <b>: the zoning map, by tomorrow.", "4 weeks (cadence 2 weeks)",
                      "Last: Lima, and whether to stay: \u201cyes\u201d.", "Needs a flat in Boston.",
                      "tomas@rey.example"):
            self.assertIn(words, text)
        self.assertLessEqual(max(len(line) for line in text.splitlines()), 72)
        self.look_at(html.get_content())

    def look_at(self, html):
        page = Page()
        page.feed(html)
        self.assertEqual(page.links, ["mailto:tomas@rey.example"])
        self.assertIn("Tomás Rey <b>", page.text)
        self.assertEqual(page.open, [])
        browser = shutil.which("chromium")
        if browser is None:
            print("reminder: chromium is not installed; the HTML is not rendered", file=sys.stderr)
            return
        path = self.folder / "mail.html"
        path.write_text(html)
        picture = self.folder / "mail.png"
        flags = ["--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={self.folder}/browser"]
        dom = subprocess.run([browser, *flags, "--dump-dom", path.as_uri()], env=self.env, capture_output=True, text=True,
                             check=False, timeout=300).stdout
        self.assertIn("Lima, and whether to stay", dom)
        subprocess.run([browser, *flags, "--window-size=400,600", f"--screenshot={picture}", path.as_uri()], env=self.env,
                       capture_output=True, check=False, timeout=300)
        self.assertTrue(picture.exists() and picture.read_bytes().startswith(b"\x89PNG"))
        # a blank page of that size compresses to about two kilobytes
        self.assertGreater(picture.stat().st_size, 8000)
        if keep := os.environ.get("NJ_KEEP_PICTURE"):
            shutil.copy(picture, keep)

    def test_a_temporary_error_delays_the_same_mail_to_the_next_day(self):
        self.mailbox.refuses = True
        refused = self.run_nj("remind", "--to", TO)
        self.assertEqual(refused.returncode, 1)
        self.assertIn("come back later", refused.stderr)
        self.assertIn("come back later", self.nj("today", env={**self.env, "COLUMNS": "200"}))
        held = next(Path(f"{self.journal}-mail").glob("*.eml")).read_bytes()
        self.mailbox.refuses = False
        tomorrow = self.ago(-1)
        self.nj("--today", tomorrow, "remind", "--to", TO)
        self.nj("--today", tomorrow, "remind", "--to", TO)
        mails = [email.message_from_bytes(raw, policy=email.policy.default) for _, raw in self.mailbox.mails]
        self.assertEqual(len(mails), 2)
        self.assertEqual(mails[0]["Message-ID"], email.message_from_bytes(held, policy=email.policy.default)["Message-ID"])
        self.assertNotEqual(mails[0]["Message-ID"], mails[1]["Message-ID"])
        self.assertNotIn("was not delivered", self.nj("today"))

    def test_a_missing_server_loses_nothing(self):
        self.server.stop()
        refused = self.run_nj("remind", "--to", TO)
        self.assertEqual(refused.returncode, 1)
        self.assertIn("msmtp: ", refused.stderr)
        self.assertEqual(len(list(Path(f"{self.journal}-mail").glob("*.eml"))), 1)
        self.serve()
        self.nj("remind", "--to", TO)
        self.assertEqual(len(self.mailbox.mails), 1)

    def test_the_installed_job_runs_with_an_empty_environment(self):
        line = self.nj("remind", "install", "--to", TO, "--cron", "--dry-run").splitlines()[1]
        command = line.split(" ", 5)[5].replace("\\%", "%")
        done = subprocess.run(["/usr/bin/env", "-i", "/bin/sh", "-c", command], capture_output=True, text=True, check=False,
                              cwd="/")
        self.assertEqual((done.returncode, done.stdout, done.stderr), (0, "", ""))
        self.assertEqual(len(self.mailbox.mails), 1)

    def test_cron_sends_it(self):
        """Runs cron in a separate mount namespace, so that it neither sees nor changes the machine's crontabs."""
        if os.geteuid() != 0 or not shutil.which("cron") or not shutil.which("crontab"):
            self.skipTest("a cron of one's own needs root and the package cron")
        inside = self.folder / "inside"
        inside.write_text(CRON.replace("NJ ", f"'{NJ}' ").replace("FOLDER", str(self.folder)))
        space = ["unshare", "--mount", "--propagation", "unchanged"]
        if subprocess.run([*space, "mount", "-t", "tmpfs", "none", "/mnt"], capture_output=True, check=False).returncode != 0:
            self.skipTest("no mount namespace can be made here")
        with subprocess.Popen([*space, "bash", inside], env=self.env, start_new_session=True) as run:
            try:
                self.wait_for(lambda: self.mailbox.mails or run.poll() is not None, 150)
                time.sleep(1)  # a second mail would come now
            finally:
                os.killpg(run.pid, signal.SIGKILL)
        self.assertEqual(len(self.mailbox.mails), 1)
        self.wait_for(lambda: "The last mail sent was for" in self.nj("remind", "status"))


# cron has its own crontabs and lock file. The job is for the next minute, or the one after if this one is nearly over.
CRON = """
set -e
mount -t tmpfs -o mode=1730,gid=crontab none /var/spool/cron/crontabs
mkdir -p /run && mount -t tmpfs none /run
NJ remind install --daily "$(date -d '+70 seconds' +%H:%M)" --to kit@example.org --cron >FOLDER/installed
crontab -l | grep -q 'remind --to kit@example.org -q'
exec cron -f
"""


class Page(HTMLParser):
    """The links and text of a document, and its unclosed elements."""

    def __init__(self):
        super().__init__()
        self.links, self.text, self.open = [], "", []

    def handle_starttag(self, tag, attrs):
        if tag not in ("br", "meta"):
            self.open.append(tag)
        if tag == "a":
            self.links.append(dict(attrs)["href"])

    def handle_endtag(self, tag):
        if self.open and self.open[-1] == tag:
            self.open.pop()

    def handle_data(self, data):
        self.text += data


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


if __name__ == "__main__":
    unittest.main(verbosity=2)
