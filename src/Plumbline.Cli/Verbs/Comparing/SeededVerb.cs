using System.CommandLine;
using System.Text.Json;
using Plumbline.Assessments;
using Plumbline.Cli.Output;
using Plumbline.Cli.Output.Agreement;
using Plumbline.Files.Inspections;
using Plumbline.Scores.Readers;

namespace Plumbline.Cli.Verbs.Comparing;

/// <summary><c>seeded AGREED.csv READ.csv [MORE...]</c>: how much more generous or harsher than agreed each reader judges seeded cases, and how sure that
/// is.</summary>
internal static class SeededVerb
{
    public static Command Command()
    {
        var agreed = new Argument<string>("AGREED") { Description = "The agreed answers of the seeded cases: case_id, question_key, answer." };
        var files = new Argument<string[]>("FILES")
        {
            Description = "Judgements of seeded cases, each with its assessor, in the order of reading; other cases may stand among them.",
            Arity = new ArgumentArity(1, 50),
        };
        var tolerance = new Option<int?>("--tolerance")
        {
            Description = "How many points one case may lie from what was agreed, 1 to 100; cases beyond it are named.",
        };
        var json = Inputs.Json();
        var command = new Command(
            "seeded",
            "Hold readers against the agreed answers of seeded cases: leniency with its limits, and the case after which it was more than chance.")
        {
            agreed, files, tolerance, json,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(tolerance) is < 1 or > 100)
            {
                result.AddError("The tolerance is 1 to 100 points.");
            }
        });
        command.SetAction(parsed =>
        {
            var refusals = new List<Refusal>();
            // Agreed is one answer, whoever is named beside it.
            var answers = Once(
                [.. JudgementsFile.ReadFile(parsed.GetRequiredValue(agreed), refusals, hasOtherTypes: true).Select(one => one with { Assessor = null })],
                refusals);
            var read = Once(
                [.. parsed.GetRequiredValue(files).SelectMany(file => JudgementsFile.ReadFile(file, refusals, hasOtherTypes: true))], refusals);
            var cases = answers.Select(judgement => judgement.Case).ToHashSet(StringComparer.Ordinal);
            refusals.AddRange(read.Where(judgement => cases.Contains(judgement.Case) && judgement.Assessor is null).DistinctBy(judgement => judgement.Case)
                .Select(judgement => new Refusal("no-reader", $"case {judgement.Case} does not say who read it: fill in the column assessor")
                {
                    Place = judgement.Place, Subject = judgement.Question,
                }));
            var readers = refusals.Count > 0 ? [] : SeededReader.Of(answers, read).Where(reader => reader.Cases.Count > 0).ToList();
            if (refusals.Count == 0 && readers.Count == 0)
            {
                refusals.Add(new Refusal("nothing-in-common", "has no judgement of a question that a reader judged too")
                {
                    Place = new Place(parsed.GetRequiredValue(agreed), 1, 1),
                });
            }

            return refusals.Count > 0 ? parsed.Refuse(refusals) : parsed.Done(parsed.GetValue(json)
                ? JsonSerializer.Serialize(
                    [.. readers.Select(reader => SeededReaderJson.Of(reader, parsed.GetValue(tolerance)))], ProgramJson.Default.SeededReaderJsonArray)
                : SeededText.Of(readers, parsed.GetValue(tolerance)));
        });
        return command;
    }

    private static IReadOnlyList<Judgement> Once(IReadOnlyList<Judgement> judgements, List<Refusal> refusals)
    {
        refusals.AddRange(judgements.GroupBy(judgement => (judgement.Assessor, judgement.Case, judgement.Question)).Where(same => same.Count() > 1)
            .Select(same => same.ElementAt(1))
            .Select(twice => new Refusal("judged-twice", $"case {twice.Case} has an answer to this question already")
            {
                Place = twice.Place, Subject = twice.Question,
            }));
        return judgements;
    }
}
