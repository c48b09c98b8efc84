namespace Plumbline.Instruments.Rulesets.Tables;

/// <summary>
/// Proves a decision table total and without overlap by trying every set of answers that the instrument allows.
/// A missing row and a doubled one are printed as the answers that find it.
/// </summary>
internal static class DecisionTableProof
{
    private const int MostCombinations = 600_000;
    private const int MostPrinted = 20;

    public static IEnumerable<Refusal> Faults(DecisionTable table, Instrument instrument)
    {
        var unknown = table.Inputs.Concat(table.Rows.SelectMany(row => row.When.Keys)).Distinct().Where(name => instrument.IndexOf(name) < 0).ToList();
        if (unknown.Count > 0)
        {
            return unknown.Select(name => new Refusal("unknown-question", $"the table asks {name}, which is no question") { Subject = table.Id,
                Suggestion = Spelling.Suggest(name, instrument.Questions.Select(question => question.Name)) });
        }

        var typed = table.Inputs.Where(name => !instrument.Find(name)!.IsJudgement).ToList();
        if (typed.Count > 0)
        {
            return typed.Select(name => new Refusal("table-without-judgement", $"the table asks {name}, which is no judgement") { Subject = table.Id });
        }

        var outside = table.Rows.SelectMany(row => row.When.Keys).Except(table.Inputs).ToList();
        if (outside.Count > 0)
        {
            return outside.Select(name => new Refusal("column-missing", $"a row asks {name}, which is no column of the table") { Subject = table.Id });
        }

        var choices = table.Inputs.Select(name => ChoicesOf(instrument.Find(name)!)).ToArray();
        var combinations = choices.Aggregate(1L, (product, each) => product * each.Length);
        return combinations > MostCombinations
            ? [new Refusal("table-too-large", $"{combinations} sets of answers cannot be tried one by one; {MostCombinations} can")
            {
                Subject = table.Id, Suggestion = "split the item in two",
            }]
            : Try(table, instrument, choices);
    }

    private static IEnumerable<Refusal> Try(DecisionTable table, Instrument instrument, Answer[][] choices)
    {
        var feasible = new FeasibleAnswers(instrument, table.Inputs);
        var answers = new Answer[table.Inputs.Count];
        var used = new bool[table.Rows.Count];
        var faults = new List<Refusal>();
        var more = 0;
        First(answers, choices);
        for (var next = true; next; next = Next(answers, choices))
        {
            if (!feasible.Allows(answers))
            {
                continue;
            }

            var rows = table.Rows.Index().Where(row => row.Item.Holds(table.Inputs, answers)).Select(row => row.Index).ToList();
            rows.ForEach(row => used[row] = true);
            if (rows.Count != 1 && faults.Count < MostPrinted)
            {
                faults.Add(rows.Count == 0
                    ? new Refusal("row-missing", $"no row for {Text(table, answers)}") { Subject = table.Id }
                    : new Refusal("row-doubled", $"rows {string.Join(" and ", rows.Select(row => row + 1))} both hold for {Text(table, answers)}")
                    {
                        Subject = table.Id,
                    });
            }
            else if (rows.Count != 1)
            {
                more++;
            }
        }

        faults.AddRange(used.Index().Where(row => !row.Item)
            .Select(row => new Refusal("row-never-reached", $"row {row.Index + 1} holds for no set of answers that can be given") { Subject = table.Id }));
        if (more > 0)
        {
            faults.Add(new Refusal("rows-wrong", $"and {more} more sets of answers without exactly one row") { Subject = table.Id });
        }

        return faults;
    }

    private static string Text(DecisionTable table, Answer[] answers) =>
        string.Join(", ", table.Inputs.Zip(answers, (name, answer) => $"{name} = {answer.Code()}"));

    private static Answer[] ChoicesOf(Question question) =>
        question.MayBeNotApplicable || question.Relevant is not null || question.Group is not null || question.Phase != Phase.All
            || (question.ProducedBy is not null && question.NotProduced == NotProduced.LeavesBase)
            ? [Answer.Yes, Answer.No, Answer.NotApplicable]
            : [Answer.Yes, Answer.No];

    private static void First(Answer[] answers, Answer[][] choices)
    {
        for (var i = 0; i < answers.Length; i++)
        {
            answers[i] = choices[i][0];
        }
    }

    private static bool Next(Answer[] answers, Answer[][] choices)
    {
        for (var i = answers.Length - 1; i >= 0; i--)
        {
            var at = Array.IndexOf(choices[i], answers[i]);
            if (at + 1 < choices[i].Length)
            {
                answers[i] = choices[i][at + 1];
                return true;
            }

            answers[i] = choices[i][0];
        }

        return false;
    }
}
