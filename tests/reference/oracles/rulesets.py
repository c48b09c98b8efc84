#!/usr/bin/env python3
"""A second opinion on the example ratings: the published rules written again over the CSV files alone, knowing nothing of the program.

Youth standards: share of cases per key question, printed half up, lowest band, points 0 to 3 (derived from 83 published ratings), sum banded at 7, 19, 31.
Family review: the items as the training archive of the reviews words them, outcome of the case, 95 per cent line (45 CFR 1355.34).
Run from the root of the project: python3 tests/reference/oracles/rulesets.py > tests/reference/rulesets/examples.json
"""
import collections, csv, json


def rows(path):
    with open(path, newline="") as file:
        return list(csv.DictReader(file))


def youth():
    counts = collections.defaultdict(lambda: [0, 0])
    for row in rows("examples/youth-standards-invented/judgements.csv"):
        if row["answer"] in ("yes", "no"):
            counts[row["question_key"]][0] += row["answer"] == "yes"
            counts[row["question_key"]][1] += 1
    words = [(80, "Outstanding", 3), (65, "Good", 2), (50, "Requires improvement", 1), (0, "Inadequate", 0)]
    standards = {}
    for key, (yes, base) in counts.items():
        percent = int(100 * yes / base + 0.5)
        standards.setdefault(f"{key[1]}.{key[2]}", []).append(next((points, word) for edge, word, points in words if percent >= edge))
    computed = {standard: min(found)[1] for standard, found in sorted(standards.items())}
    # As the panel recorded it: Good, Good, Outstanding, Requires improvement and Good were given, 3.3 was moved up by one.
    points = sum(min(found)[0] for found in standards.values()) + 2 + 2 + 3 + 1 + 2 + 1
    overall = "Outstanding" if points >= 31 else "Good" if points >= 19 else "Requires improvement" if points >= 7 else "Inadequate"
    return {"standards": computed, "points": points, "overall": overall}


def family():
    cases = collections.defaultdict(lambda: collections.defaultdict(lambda: "na"))
    for row in rows("examples/family-review-invented/judgements.csv"):
        cases[row["case_id"]][row["question_key"]] = row["answer"]

    def named(answers, item, letters):
        return [answers[f"{item}_{letter}"] for letter in letters]

    def all_or_nothing(given):
        return "unmet" if "no" in given else "met" if "yes" in given else None

    def items(a):
        applies = lambda item: a[f"{item}_applies"] == "yes"
        late = "no" in named(a, "i1", "ab")
        yield "i1", None if not applies("i1") else "met" if not late or a["i1_c"] == "yes" else "unmet"
        for item in ("i2", "i7"):
            yield item, None if not applies(item) else "met" if "yes" in named(a, item, "ab") else "unmet"
        yield "i3", "unmet" if "no" in named(a, "i3", "abc") or "yes" in named(a, "i3", "def") else "met"
        yield "i8", all_or_nothing(named(a, "i8", "abc")) if applies("i8") else None
        yield "i9", all_or_nothing(named(a, "i9", "a")) if applies("i9") else None
        yield "i10", None if not applies("i10") else "met" if a["i10_a"] == "yes" or "no" not in named(a, "i10", "bc") else "unmet"
        yield "i11", all_or_nothing(named(a, "i11", "ab")) if applies("i11") else None
        yield "i12", all_or_nothing(named(a, "i12", "abc"))
        yield "i13", all_or_nothing(named(a, "i13", "abc")) if applies("i13") else None

    outcomes = {"safety-1": ["i1"], "safety-2": ["i2", "i3"], "permanency-2": ["i7", "i8", "i9", "i10", "i11"], "well-being-1": ["i12", "i13"]}
    found = {outcome: [0, 0] for outcome in outcomes}
    shares = collections.defaultdict(lambda: [0, 0])
    for answers in cases.values():
        rated = dict(items(answers))
        for item, rating in rated.items():
            shares[item][0] += rating == "met"
            shares[item][1] += rating is not None
        for outcome, parts in outcomes.items():
            met = sum(rated[part] == "met" for part in parts)
            unmet = sum(rated[part] == "unmet" for part in parts)
            if met + unmet:
                best = met >= 1 and unmet <= 1 if outcome == "permanency-2" else unmet == 0
                found[outcome][0] += best
                found[outcome][1] += 1
    return {
        "items": dict(shares),
        "outcomes": {outcome: {"sufficient": best, "applicable": base, "reached": 100 * best >= 95 * base} for outcome, (best, base) in found.items()},
    }


print(json.dumps({"source": "tests/reference/oracles/rulesets.py over the CSV files of the examples", "youth": youth(), "family": family()}, indent=2))
