#!/usr/bin/python3
"""Tests single keys, signals, and forms in an editor: runs the real program in tmux, and checks screen and journal.

Usage: tests/tools/keys_and_forms.py NJ [CASE...]
Prints the cases as they pass; exits 1 at the first failure, with the screen.
"""

import glob
import os
import signal

from desk import expect, hold

CARDS = "".join(f"BEGIN:VCARD\nVERSION:4.0\nFN:{name}\nEND:VCARD\n" for name in ("Ada Lund", "Bo Lund", "Cy Lund", "Di Lund"))


def triage_takes_one_key_per_person(desk):
    desk.writes("cards.vcf", CARDS)
    desk.quietly("import", desk.path("cards.vcf"))
    desk.nj("nj triage")
    desk.wait_for(lambda text: "1 of 4" in text and text.endswith("[q]uit"), "the first")
    desk.press("z", "Enter", "Up", "c")  # only what is offered counts
    desk.wait_for(lambda text: "2 of 4" in text and text.endswith("[q]uit"), "the second")
    desk.press("r")
    desk.answer("How often [6w]: ", "often")
    desk.wait_for(lambda text: "not a valid length of time" in text and text.endswith("How often [6w]:"), "what is wrong")
    desk.press("Enter")
    desk.wait_for(lambda text: "3 of 4" in text and text.endswith("[q]uit"), "the third")
    desk.press("u")
    desk.wait_for(lambda text: "4 of 4" in text and text.endswith("[q]uit"), "the last")
    desk.press("q")
    expect("Placed 3 people." in desk.exits(0), "q keeps what was answered")
    people = desk.contacts()
    placed = [(people[name]["circle"], people[name]["cadence_days"], people[name]["unmet"]) for name in ("ada", "bo", "cy")]
    expect(placed[0][0] == "close" and placed[1][1] == 42 and placed[2][2] is True, placed)
    expect(desk.operations()[0] == "triage 3 people", "one operation")


def canceling_triage_writes_nothing(desk):
    desk.writes("cards.vcf", CARDS)
    desk.quietly("import", desk.path("cards.vcf"))
    before = desk.operations()
    for key in ("C-c", "C-d"):
        desk.nj("nj triage")
        desk.wait_for(lambda text: "1 of 4" in text and text.endswith("[q]uit"), "the first")
        desk.press("c")
        desk.wait_for(lambda text: "2 of 4" in text and text.endswith("[q]uit"), "the second")
        desk.press(key)
        expect("nothing was written" in desk.exits(130), "it says so")
    expect(desk.operations() == before, "nothing was written")


def review_asks_line_by_line(desk):
    desk.quietly("promise", "stephanie", "the zoning paper")
    desk.quietly("promise", "tomas", "the route")
    before = desk.operations()
    for key in ("C-c", "C-d"):
        desk.nj("nj review")
        desk.prompt("[y]es [n]o [q]uit ")
        desk.press("y")
        desk.wait_for(lambda text: text.count("[q]uit") == 2 and text.endswith("[q]uit"), "the second line")
        desk.press(key)
        desk.exits(130)
    expect(desk.operations() == before, "what was accepted before leaving off is not written")
    desk.nj("nj review")
    desk.prompt("[y]es [n]o [q]uit ")
    desk.press("n")
    desk.wait_for(lambda text: text.count("[q]uit") == 2 and text.endswith("[q]uit"), "the second line")
    desk.press("y")
    desk.wait_for(lambda text: text.count("[q]uit") == 3 or "Accepted" in text, "what comes next")
    if desk.last_line().endswith("[q]uit"):
        desk.press("q")
    expect("1 line." in desk.exits(0), "q keeps what was accepted")
    expect(desk.operations()[0].startswith("review"), desk.operations())


def child_of(process):
    with open(f"/proc/{process}/task/{process}/children") as children:
        return children.read().split()[0]


def a_signal_restores_the_terminal(desk):
    desk.writes("cards.vcf", CARDS)
    desk.quietly("import", desk.path("cards.vcf"))
    before = desk.operations()
    for command, shown in (("nj triage", "[q]uit"), ("nj log", "[coffee]:")):
        # an interactive shell would restore the terminal itself; this one continues when its group gets a signal
        desk.writes("script", f"#!/bin/sh\ntrap : TERM HUP\nstty -g >before\n{command}\necho \"exit $?\"\nstty -g >after\n")
        for sent, code in ((signal.SIGTERM, 143), (signal.SIGHUP, 129)):
            desk.run("./script")
            desk.wait_for(shown, "the question")
            os.kill(int(child_of(child_of(desk.shell_id()))), sent)
            desk.exits(code)
    expect(desk.operations() == before, "nothing was written")


def an_invalid_form_is_shown_again_with_its_errors(desk):
    desk.writes("editor", "#!/bin/sh\n"
                "if grep -q '^#!' \"$1\"; then cp \"$1\" marked; sed -i 's/^birthday:.*/birthday: 1980-03-22/' \"$1\"\n"
                "else sed -i -e 's/^birthday:.*/birthday: soon/' -e 's/^city:.*/city: Salem/' \"$1\"; fi\n")
    desk.nj("nj edit stephanie")
    desk.exits(0)
    with open(desk.path("marked")) as file:
        marked = file.read()
    expect("birthday:  soon" in marked.replace("birthday: soon", "birthday:  soon") and "#! 'soon' is not a valid birthday" in marked
           and "Salem" in marked, marked)
    expect(desk.contacts()["stephanie"]["city"] == "Salem", "nothing was lost")


def a_failing_editor_keeps_the_text(desk):
    before = desk.operations()
    desk.writes("editor", "#!/bin/sh\nsed -i 's/^city:.*/city: Salem/' \"$1\"\necho ready\nread wait\n")
    desk.nj("nj edit stephanie")
    desk.prompt("ready")
    desk.press("C-c")
    expect("what you wrote is kept in" in " ".join(desk.exits(1).split()), "it says where")
    kept = glob.glob(desk.path("nj-*.txt"))
    with open(kept[0]) as file:
        expect("city: Salem" in file.read(), "what was written")
    desk.writes("editor", "#!/bin/sh\nexit 1\n")
    desk.nj("nj edit stephanie")
    desk.exits(1)
    expect(glob.glob(desk.path("nj-*.txt")) == kept, "what was not changed is not kept")
    expect(desk.operations() == before, "nothing was changed")


def canceling_at_a_question_keeps_the_form(desk):
    before = desk.operations()
    desk.writes("editor", "#!/bin/sh\nsed -i -e 's/^city:.*/city: Salem/' -e 's/^via:.*/via: anna/' \"$1\"\n")
    desk.nj("nj edit stephanie")
    desk.prompt("[1]: ")
    desk.press("C-c")
    expect("what you wrote is kept in" in " ".join(desk.exits(130).split()), "it says where")
    with open(glob.glob(desk.path("nj-*.txt"))[0]) as file:
        expect("city: Salem" in file.read(), "what was written")
    expect(desk.operations() == before, "nothing was changed")


def an_emptied_form_changes_nothing(desk):
    before = desk.operations()
    desk.writes("editor", "#!/bin/sh\n: >\"$1\"\n")
    desk.nj("nj edit stephanie")
    expect("No changes for Stephanie Marlow" in desk.exits(0), "it says so")
    expect(desk.operations() == before, "nothing was changed")


CASES = [
    triage_takes_one_key_per_person,
    canceling_triage_writes_nothing,
    review_asks_line_by_line,
    a_signal_restores_the_terminal,
    an_invalid_form_is_shown_again_with_its_errors,
    a_failing_editor_keeps_the_text,
    canceling_at_a_question_keeps_the_form,
    an_emptied_form_changes_nothing,
]


if __name__ == "__main__":
    hold(CASES)
