#!/usr/bin/python3
"""Tests questions at a terminal: types answers to the real program in tmux, and checks screen and journal.

Usage: tests/tools/questions.py NJ [CASE...]
Prints the cases as they pass; exits 1 at the first failure, with the screen.
"""

import os
import stat

from desk import TODAY, expect, hold


def log_asks_field_by_field(desk):
    desk.nj("nj log")
    desk.prompt("What was it [coffee]: ")
    desk.type("lun")
    desk.press("Tab")
    desk.prompt("What was it [coffee]: lunch")
    desk.press("Enter")
    desk.prompt("With who: ")
    desk.type("step")
    desk.press("Tab")
    desk.prompt("With who: stephanie")
    desk.type(", anna l")
    desk.press("Tab")
    desk.prompt("With who: stephanie, @anna")  # the bare handle is a word of Anna Reed too
    desk.press("Enter")
    desk.prompt("When [today]: ")
    desk.type("yes")
    desk.press("Tab")
    desk.prompt("When [today]: yesterday")
    desk.press("Enter")
    desk.prompt("Where: ")  # there was no lunch with her yet
    desk.type("com")
    desk.press("Tab")
    desk.prompt("Where: Compass")
    desk.press("Enter")
    desk.answer("About: ", "the fellowship")
    desk.answer("You gave: ", "the map =9")
    desk.wait_for(lambda text: "expected a weight from =1" in text and text.endswith("You gave:"), "what is wrong")
    desk.answer("You gave: ", "the map =3")
    desk.prompt("You got: ")
    desk.press("Enter")
    desk.answer("You promised: ", "comments by friday")
    desk.exits(0)
    logged = desk.last_exchange("stephanie")
    expect([person["handle"] for person in logged["people"]] == ["stephanie", "anna"], logged)
    expect((logged["kind"], logged["on"], logged["place"], logged["note"]) ==
           ("lunch", "2026-11-22", "Compass", "the fellowship"), logged)
    expect([(gift["what"], gift["weight"]) for gift in logged["gave"]] == [("the map", 3)], logged)
    expect("comments" in desk.quietly("promise"), "the promise is kept")


def a_usual_coffee_takes_the_values_in_brackets(desk):
    desk.nj("nj log coffee")
    desk.prompt("With who: ")
    desk.type("step")
    desk.press("Tab")
    desk.prompt("With who: stephanie")
    desk.press("Enter")
    desk.prompt("When [today]: ")
    desk.press("Enter")
    desk.prompt("Where [Compass]: ")
    desk.answer("Where [Compass]: ", ".")
    desk.exits(0)
    logged = desk.last_exchange("stephanie")
    expect((logged["kind"], logged["on"], logged["place"]) == ("coffee", TODAY, "Compass"), logged)


def answers_typed_ahead_are_not_lost(desk):
    desk.nj("nj log")
    desk.prompt("What was it [coffee]: ")
    desk.type("call\nstephanie\n.\n")
    desk.exits(0)
    expect(desk.last_exchange("stephanie")["kind"] == "call", "all three answers arrive")


def log_asks_for_the_kind_if_only_people_are_named(desk):
    desk.nj("nj log stephanie yesterday")
    desk.prompt("What was it [coffee]: ")
    desk.press("Enter")
    desk.answer("Where [Compass]: ", "-")
    desk.answer("About: ", ".")
    desk.exits(0)
    logged = desk.last_exchange("stephanie")
    expect((logged["kind"], logged["on"], logged["place"]) == ("coffee", "2026-11-22", None), logged)


def an_invalid_answer_is_asked_again(desk):
    desk.nj("nj log")
    desk.answer("What was it [coffee]: ", "cofee")
    desk.wait_for(lambda text: "did you mean coffee?" in text and text.endswith("What was it [coffee]:"), "the nearest")
    desk.press("Enter")
    desk.prompt("With who: ")
    desk.press("Enter")
    desk.wait_for(lambda text: "no one is named" in text and text.endswith("With who:"), "the question again")
    desk.answer("With who: ", "stephanie")
    desk.answer("When [today]: ", "tomorrow")
    desk.wait_for(lambda text: "is in the future" in text and text.endswith("When [today]:"), "what is wrong")
    desk.answer("When [today]: ", ".")
    desk.exits(0)
    expect(desk.last_exchange("stephanie")["on"] == TODAY, "logged today")


def add_asks_field_by_field(desk):
    desk.nj("nj add")
    desk.answer("Name: ", "Priya Nair")
    desk.answer("Email: ", "priya")
    desk.wait_for(lambda text: "it needs an @" in text and text.endswith("Email:"), "what is wrong")
    desk.answer("Email: ", "priya@nair.example")
    for question in ("Phone: ", "Works at: ", "As: "):
        desk.prompt(question)
        desk.press("Enter")
    desk.prompt("City: ")
    desk.type("bo")
    desk.press("Tab")
    desk.prompt("City: Boston")
    desk.press("Enter")
    desk.prompt("Birthday: ")
    desk.press("Enter")
    desk.prompt("Met (DATE at PLACE): ")
    desk.press("Enter")
    desk.answer("Introduced by: ", "stephanie")
    desk.prompt("Tags: ")
    desk.type("maps, pol")
    desk.press("Tab")
    desk.prompt("Tags: maps, policy")
    desk.press("Enter")
    desk.prompt("Communities: ")
    desk.press("Enter")
    desk.prompt("Circle: ")
    desk.type("cl")
    desk.press("Tab")
    desk.prompt("Circle: close")
    desk.press("Enter")
    desk.prompt("How often: ")
    desk.press("Enter")
    desk.exits(0)
    priya = desk.contacts()["priya"]
    expect((priya["emails"], priya["city"], sorted(priya["tags"]), priya["circle"]) ==
           (["priya@nair.example"], "Boston", ["maps", "policy"], "close"), priya)


def add_asks_about_a_possible_duplicate_first(desk):
    desk.nj("nj add")
    desk.answer("Name: ", "Anna Reed")
    desk.answer("Add another? [y/N] ", "n")
    desk.exits(0)
    expect("anna-reed-2" not in desk.contacts(), "nobody was added")


def names_are_edited_by_whole_characters(desk):
    desk.nj("nj add")
    desk.prompt("Name: ")
    desk.type("Zoé 王明")
    desk.prompt("Name: Zoé 王明")
    desk.press("BSpace", "BSpace", "BSpace", "BSpace")
    desk.prompt("Name: Zo")
    desk.type("ë 李")
    desk.prompt("Name: Zoë 李")
    desk.press("Enter")
    desk.answer("Email: ", ".")
    desk.exits(0)
    expect(desk.contacts()["zoe"]["name"] == "Zoë 李", desk.contacts())


def up_recalls_earlier_answers_to_the_question(desk):
    for note in ("roses", "the second draft"):
        desk.nj("nj log coffee")
        desk.answer("With who: ", "stephanie")
        desk.prompt("When [today]: ")
        desk.press("Enter")
        desk.prompt("Where [Compass]: ")
        desk.press("Enter")
        desk.answer("About: ", note)
        desk.answer("You gave: ", ".")
        desk.exits(0)
    desk.nj("nj log coffee")
    desk.prompt("With who: ")
    desk.press("Up")
    desk.prompt("With who: stephanie")
    desk.press("Enter")
    desk.prompt("When [today]: ")
    desk.press("Enter")
    desk.prompt("Where [Compass]: ")
    desk.press("Enter")
    desk.prompt("About: ")
    desk.press("Up")
    desk.prompt("About: the second draft")
    desk.press("Up")
    desk.prompt("About: roses")
    desk.press("C-c")
    desk.exits(130)
    kept = desk.path(".local/state/nj/typed")
    expect(stat.S_IMODE(os.stat(kept).st_mode) == 0o600, "what was typed is its owner's alone")
    expect(stat.S_IMODE(os.stat(os.path.dirname(kept)).st_mode) == 0o700, "so is its folder")


def an_ambiguous_name_is_a_numbered_choice(desk):
    desk.nj("nj log call anna")
    text = desk.prompt("Number, or more of the name [1]: ")
    expect("1  Anna Lindqvist" in text and "2  Anna Reed" in text, text)
    desk.type("7")
    desk.press("Enter")
    desk.wait_for(lambda shown: "Type a number from 1 to 2" in shown and shown.endswith("[1]:"), "what can be typed")
    desk.answer("[1]: ", "ree")
    desk.exits(0)
    expect(desk.last_exchange("@anna-reed")["kind"] == "call", "the one of that name")
    desk.nj("nj log email anna")
    desk.prompt("[1]: ")  # who was spoken to is the likelier one now
    desk.press("Enter")
    desk.exits(0)
    expect(desk.last_exchange("@anna-reed")["kind"] == "email", "Enter takes the first")


def canceling_writes_nothing(desk):
    before = desk.operations()
    questions = [("nj log", ["", "stephanie", "", "", "roses", "", "", None]),
                 ("nj add", ["Priya Nair", "", None]),
                 ("nj log coffee Zed", [None]), ("nj log call anna", [None]), ("nj rm stephanie", [None]),
                 ("nj merge stephanie tomas", [None])]
    for command, answers in questions:
        for at in range(len(answers)):
            for key in ("C-d", "C-c"):
                if command == "nj log" and key == "C-c" and at < len(answers) - 1:
                    continue  # each of its questions is left off with Ctrl-D
                desk.nj(command)
                for answer in answers[:at]:
                    shown = desk.wait_for(lambda text: text.endswith((":", "]")), "a question")
                    desk.type(answer)
                    desk.press("Enter")
                    desk.wait_for(lambda text: text.count("\n") > shown.count("\n"), "the next question")
                desk.wait_for(lambda text: text.endswith((":", "]")), "a question")
                desk.press(key)
                expect("nothing was written" in desk.exits(130), command)
    expect(desk.operations() == before, "nothing was written")


def no_input_asks_no_questions(desk):
    desk.nj("nj --no-input log")
    expect("nj log needs a kind and people" in desk.exits(2), "the error of a script")
    desk.nj("nj log coffee --no-input")
    expect("no one named for the coffee" in desk.exits(2), "the error of a script")
    desk.nj("nj add --no-input")
    expect("nj add needs a name" in desk.exits(2), "the error of a script")
    desk.nj("nj log call anna --no-input")
    expect("could be 2 people" in desk.exits(1), "nothing is guessed")
    desk.nj("nj log coffee </dev/null")
    expect("no one named for the coffee" in desk.exits(2), "the error of a script")
    desk.nj("nj edit stephanie --no-input")
    expect("nothing was changed" in desk.exits(2), "no editor")


CASES = [
    log_asks_field_by_field,
    a_usual_coffee_takes_the_values_in_brackets,
    answers_typed_ahead_are_not_lost,
    log_asks_for_the_kind_if_only_people_are_named,
    an_invalid_answer_is_asked_again,
    add_asks_field_by_field,
    add_asks_about_a_possible_duplicate_first,
    names_are_edited_by_whole_characters,
    up_recalls_earlier_answers_to_the_question,
    an_ambiguous_name_is_a_numbered_choice,
    canceling_writes_nothing,
    no_input_asks_no_questions,
]


if __name__ == "__main__":
    hold(CASES)
