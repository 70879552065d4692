"""A terminal in tmux: sends keys and reads the screen. It never sleeps for a fixed time; it checks the screen until a
deadline."""

import os
import subprocess
import time

DEADLINE = 60  # seconds, enough for a slow machine
COLUMNS, LINES = 80, 50


class Screen:
    def __init__(self, folder, nj, columns=COLUMNS, **more):
        self.folder = str(folder)
        self.environment = {
            "PATH": os.path.dirname(os.path.abspath(nj)) + ":/usr/bin:/bin", "HOME": self.folder, "TZ": "UTC",
            "TERM": "screen", "HISTFILE": "/dev/null", "SHELL": "/bin/bash", "LC_ALL": "C.UTF-8", "TMUX_TMPDIR": self.folder,
            "NJ_DB": os.path.join(self.folder, "journal.db"), **more}
        self.keys = 0
        self._tmux("-f", "/dev/null", "new-session", "-d", "-x", str(columns), "-y", str(LINES),
                   "exec env PS1='$ ' /bin/bash --norc --noprofile -i")

    def __enter__(self):
        try:
            self.wait_for(lambda text: text.endswith("$"), "the shell's prompt")
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *failure):
        self._tmux("kill-server")

    def _tmux(self, *words):
        done = subprocess.run(["tmux", "-u", *words], env=self.environment, capture_output=True, text=True, timeout=DEADLINE,
                              check=False)
        if done.returncode != 0:
            raise RuntimeError(f"tmux {words[0]}: {done.stderr.strip()}")
        return done.stdout

    def text(self):
        """The text on the screen, without the blank rest."""
        return self._tmux("capture-pane", "-p").rstrip()

    def last_line(self):
        return self.text().rpartition("\n")[2]

    def shell_id(self):
        return self._tmux("display-message", "-p", "#{pane_pid}").strip()

    def type(self, text):
        self.keys += len(text)
        self._tmux("send-keys", "-l", "--", text)

    def press(self, *names):
        """Presses keys by tmux's names: Enter, Tab, BSpace, Up, C-c."""
        self.keys += len(names)
        self._tmux("send-keys", *names)

    def wait_for(self, holds, what):
        """Waits until `holds` is true for the screen's text, or, if it is a text, until the last line ends in it."""
        if isinstance(holds, str):
            end = holds
            holds = lambda text: text.endswith(end)  # noqa: E731
        until = time.monotonic() + DEADLINE
        while True:
            text = self.text()
            if holds(text):
                return text
            if time.monotonic() > until:
                raise AssertionError(f"waited for {what}; on the screen stands\n{text}")
            time.sleep(0.02)  # between two looks

    def prompt(self, end):
        """Waits until the last line ends in a question."""
        return self.wait_for(end.rstrip(), f"'{end}'")

    def answer(self, question, text):
        self.prompt(question)
        self.type(text)
        self.prompt(question + text if question.endswith(" ") else question + " " + text)
        self.press("Enter")

    def run(self, command):
        """Types a command in the shell, on a clear screen."""
        self.press("C-l")
        self.wait_for(lambda text: text == "$", "a clean screen")
        self.type(command)
        self.wait_for(lambda text: command in text.replace("\n", ""), "the command")
        self.press("Enter")

    def finish(self):
        """Waits for the shell's prompt and returns the output of the command."""
        return self.wait_for(lambda text: text.endswith("\n$"), "the end of the command")
