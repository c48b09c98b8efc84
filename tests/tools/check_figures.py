#!/usr/bin/env python3
"""Recompute every figure of the Croydon report from the case-level files and compare.

usage: check_figures.py [-h] [-v] [FOLDER]

FOLDER   folder with the CSV files; default: the folder of this script
-v       print one line for each figure
-h       print this text

Reads questions.csv, cases.csv, judgements.csv, survey-responses.csv and published-figures.csv. Writes no file.
Needs Python 3.11 or later and nothing else.
Exit status: 0 all rules hold and all figures agree, 1 a rule is broken or a figure differs, 2 wrong usage or a missing file.

Formats and rules are described in tests/reference/croydon/README.md. This is a second opinion on the figures of the example: it was written from the
published report alone and shares no line and no language with the program.
"""
import csv
import re
import sys
from collections import defaultdict
from pathlib import Path

FILES = ("questions.csv", "cases.csv", "judgements.csv", "survey-responses.csv", "published-figures.csv")
THEMES = (("safeg", "safeguarding"), ("roh", "roh"), ("lor", "lor"))


def half_up(part, whole):
    """Whole percentage, rounded half up, in integers."""
    return (200 * part + whole) // (2 * whole)


def read(folder, name):
    with open(folder / name, newline="", encoding="utf-8") as f:
        return list(csv.DictReader(f))


class Inspection:
    def __init__(self, folder):
        self.questions = {r["key"]: r for r in read(folder, "questions.csv")}
        self.cases = {r["case_id"]: r for r in read(folder, "cases.csv")}
        self.figures = read(folder, "published-figures.csv")
        self.survey = read(folder, "survey-responses.csv")
        self.answers = defaultdict(dict)
        self.breaches = []
        for r in read(folder, "judgements.csv"):
            case, key, answer = r["case_id"], r["question_key"], r["answer"]
            if key not in self.questions or case not in self.cases or answer not in ("yes", "no", "na"):
                self.breaches.append(("unknown case, question or answer", key, case))
            if key in self.answers[case]:
                self.breaches.append(("answered twice", key, case))
            self.answers[case][key] = answer
        for case in self.cases:
            if set(self.answers[case]) != set(self.questions):
                self.breaches.append(("not every question answered", "", case))

    def holds(self, case, term):
        """One term of a scope rule: true, a column of cases.csv, yes(question) or no(question)."""
        term = term.strip()
        asked = re.fullmatch(r"(yes|no)\((\w+)\)", term)
        if asked:
            return self.answers[case][asked.group(2)] == asked.group(1)
        return term == "true" or self.cases[case][term] == "yes"

    def check_rules(self):
        done = 0
        for key, question in self.questions.items():
            for case in self.cases:
                done += 1
                answer = self.answers[case][key]
                in_scope = all(self.holds(case, t) for t in question["scope_rule"].split("&"))
                if answer != "na" and not in_scope:
                    self.breaches.append(("answered outside its scope", key, case))
                if answer == "na" and in_scope and question["scope_mode"] == "exact":
                    self.breaches.append(("not answered inside its scope", key, case))
                parent = question["yes_requires"]
                if answer == "yes" and parent and self.answers[case][parent] != "yes":
                    self.breaches.append(("yes although %s is not yes" % parent, key, case))
        return done

    def count(self, keys):
        """(base, yes) over all cases and the questions named; not applicable leaves the base."""
        values = [self.answers[case][key] for key in keys for case in self.cases]
        return values.count("yes") + values.count("no"), values.count("yes")

    def scores(self):
        scored = {k: q for k, q in self.questions.items() if q["type"] == "scored"}
        out = {}
        for c in sorted({q["criterion"] for q in scored.values()}):
            out["criterion_" + c] = self.count([k for k, q in scored.items() if q["criterion"] == c])
        for s in sorted({q["section"] for q in scored.values()}):
            out["section_" + s] = self.count([k for k, q in scored.items() if q["section"] == s])
        for theme, column in THEMES:
            out["headline_" + theme] = self.count([k for k, q in scored.items() if q[column] == "yes"])
        return out

    def survey_counts(self):
        out = defaultdict(lambda: [0, 0])
        people = set()
        for r in self.survey:
            people.add(r["respondent_id"])
            out[r["question_key"]][0] += 1
            out[r["question_key"]][1] += r["answer"] == "yes"
        for key, letter in (("s_respondents", "Y"), ("v_respondents", "V")):
            number = sum(p[0] == letter for p in people)
            out[key] = [number, number]
        return out

    def compare(self, figure, scores, survey):
        """(kind, agrees, recomputed) for one published figure."""
        kind, key = figure["kind"], figure["question_key"]
        if kind in ("benchmark", "context"):
            return kind + " (stored input)", True, "not derived"
        if kind == "score":
            base, part = scores[key]
            if figure["percent"] == "":
                return "score (not printed)", True, "%d/%d" % (part, base)
        elif kind == "survey":
            base, part = survey[key]
        elif key == "sample_cases":
            base = part = len(self.cases)
        else:
            base, part = self.count(key.split("+"))
            if figure["polarity"] not in ("sufficient", "condition true"):
                part = base - part
        agrees = True
        if figure["numerator"]:
            agrees &= int(figure["numerator"]) == part
        if figure["denominator"]:
            agrees &= int(figure["denominator"]) == base
        if figure["percent"]:
            agrees &= half_up(part, base) == int(figure["percent"])
        if figure["range_low"]:
            share = 100 * part / base
            agrees &= float(figure["range_low"]) - 1e-6 <= share <= float(figure["range_high"]) + 1e-6
        if kind == "survey" and "all but one" in figure["exactness"] and not figure["numerator"]:
            agrees &= part == base - 1
        elif kind != "survey" and not any(figure[c] for c in ("numerator", "denominator", "percent", "range_low")):
            kind += " (recorded, not tested)"
        return kind, bool(agrees), "%d/%d" % (part, base)


def main(arguments):
    if "-h" in arguments or "--help" in arguments:
        print(__doc__.strip())
        return 0
    verbose = "-v" in arguments
    folders = [a for a in arguments if a != "-v"]
    if len(folders) > 1 or any(a.startswith("-") for a in folders):
        print(__doc__.strip(), file=sys.stderr)
        return 2
    folder = Path(folders[0]) if folders else Path(__file__).resolve().parent
    missing = [n for n in FILES if not (folder / n).is_file()]
    if missing:
        print("%s: missing %s" % (folder, ", ".join(missing)), file=sys.stderr)
        return 2

    inspection = Inspection(folder)
    if inspection.breaches:                       # the rules need a complete table
        checks = 0
    else:
        checks = inspection.check_rules()
    print("cases %d, questions %d, answers %d, rule checks %d, breaches %d" % (
        len(inspection.cases), len(inspection.questions), sum(map(len, inspection.answers.values())),
        checks, len(inspection.breaches)))
    for breach in inspection.breaches[:20]:
        print("  %s: %s %s" % breach)
    if not checks:
        return 1

    scores, survey = inspection.scores(), inspection.survey_counts()
    totals, wrong = defaultdict(lambda: [0, 0]), 0
    for figure in inspection.figures:
        kind, agrees, recomputed = inspection.compare(figure, scores, survey)
        totals[kind][0] += 1
        totals[kind][1] += agrees
        wrong += not agrees
        if verbose or not agrees:
            printed = " ".join(figure[c] or "-" for c in ("numerator", "denominator", "percent"))
            print("%-8s %s %-40s printed %s  recomputed %s" % (
                "ok" if agrees else "DIFFERS", figure["id"], figure["question_key"], printed, recomputed))
    for kind, (number, agree) in sorted(totals.items()):
        print("%-36s %d of %d agree" % (kind, agree, number))
    for name, (base, part) in scores.items():
        print("%-15s %5d/%5d = %.2f -> %d" % (name, part, base, 100 * part / base, half_up(part, base)))
    return 1 if inspection.breaches or wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
