using System.CommandLine;
using System.Security.Cryptography;
using System.Text.Json;
using Plumbline.Caseloads.Intake;
using Plumbline.Cli.Output;
using Plumbline.Cli.Output.Caseloads;
using Plumbline.Files.Caseloads.Extracts;
using Plumbline.Files.Csv;
using Plumbline.Files;

namespace Plumbline.Cli.Verbs.Caseloads;

/// <summary><c>caseload intake</c>: eligible cases under pseudonyms, each exclusion with its reason, and who may be listed twice.</summary>
internal static class IntakeVerb
{
    public static Command Command()
    {
        var list = new Argument<string>("LIST") { Description = "The list as the service exported it: CSV or XLSX." };
        var mapping = new Option<string>("--mapping")
        {
            Description = "What its columns mean: a file, or the name of a mapping that the program carries.",
            Required = true,
        };
        var key = new Option<string>("--key")
        {
            Description = "The file of the key that gives pseudonyms; made when it is not there. It stays with the service.",
            Required = true,
        };
        var from = new Option<DateOnly?>("--from") { Description = "The first day on which an eligible case may have started, as 2011-01-31." };
        var to = new Option<DateOnly?>("--to") { Description = "The last such day; today when it is not given." };
        var decisions = new Option<string?>("--decisions")
        {
            Description = "Decisions about who may be listed twice: CSV with first, second, decision (same or different).",
        };
        var folder = new Option<string>("--out") { Description = "The folder to write to.", Required = true };
        var json = Inputs.Json();
        var command = new Command("intake", "Take in a service's list. What names people is written to the folder service-only and goes nowhere else.")
        {
            list, mapping, key, from, to, decisions, folder, json,
        };
        command.SetAction(parsed =>
        {
            if (ExtractProfileFile.Find(parsed.GetRequiredValue(mapping)) is not { } path)
            {
                parsed.InvocationConfiguration.Error.WriteLine(
                    $"there is no mapping {parsed.GetRequiredValue(mapping)}; the program carries {string.Join(", ", ExtractProfileFile.Known())}");
                return ExitCode.WrongUsage;
            }

            var refusals = new List<Refusal>();
            var decided = parsed.GetValue(decisions) is { } file ? Decisions(file, refusals) : [];
            var listed = ExtractProfileFile.Read(path).Then(profile => profile.Read(parsed.GetRequiredValue(list)).Then(cases => Result.Of((profile, cases))));
            if (refusals.Concat(listed.Refusals).ToList() is { Count: > 0 } faults)
            {
                return parsed.Refuse(faults);
            }

            if (Key(parsed.GetRequiredValue(key)) is not { } secret)
            {
                return parsed.Refuse([
                    new Refusal("key-unreadable", $"must hold {Pseudonyms.KeyLength} bytes as {2 * Pseudonyms.KeyLength} hexadecimal digits")
                    {
                        Place = new Place(parsed.GetRequiredValue(key), 1, 1),
                    },
                ]);
            }

            parsed.Note(listed.Value.cases.Notes);
            var eligibility = new Eligibility(parsed.GetValue(from), parsed.GetValue(to) ?? Today(), listed.Value.profile.Exclusions);
            var taken = CaseloadIntake.Take(listed.Value.cases.Cases, eligibility, decided, new Pseudonyms(secret));
            return taken.TryGet(out var outcome)
                ? Report(parsed, outcome, listed.Value.cases.Cases.Count, parsed.GetRequiredValue(folder), parsed.GetValue(json))
                : parsed.Refuse(taken.Refusals);
        });
        return command;
    }

    private static int Report(ParseResult parsed, IntakeOutcome outcome, int listed, string folder, bool asJson)
    {
        WholeFiles.Write(folder, outcome.Undecided.Count > 0 ? IntakeFiles.ToDecide(outcome) : IntakeFiles.Of(outcome));
        var summary = new IntakeJson(
            listed,
            outcome.Caseload.Cases.Count,
            outcome.Caseload.Digest,
            outcome.Excluded.GroupBy(one => one.Rule).ToDictionary(group => group.Key, group => group.Count()),
            outcome.Undecided.Count);
        parsed.InvocationConfiguration.Output.WriteLine(asJson
            ? JsonSerializer.Serialize(summary, CaseloadJson.Default.IntakeJson)
            : $"{summary.Listed} cases listed, {summary.Eligible} "
                + $"eligible{string.Concat(summary.Excluded.Select(pair => $"\n  {pair.Value} left out: {pair.Key}"))}");
        if (outcome.Undecided.Count == 0)
        {
            return parsed.Done(asJson ? "" : $"written to {folder}; keep {IntakeFiles.ServiceOnly} with the service");
        }

        return parsed.Refuse(
            [.. outcome.Undecided.Select(pair => new Refusal("perhaps-same-person", $"may be the same person as line {pair.First.Place.Line}: {pair.Why}")
            {
                Place = pair.Second.Place,
                Suggestion = $"decide in {IntakeFiles.ServiceOnly}/decisions.csv and pass it as --decisions",
            })]);
    }

    private static List<PersonDecision> Decisions(string path, List<Refusal> refusals)
    {
        var decisions = new List<PersonDecision>();
        foreach (var row in CsvTable.Read(path, path, ["first", "second", "decision"], null, refusals))
        {
            if (row[2].ToLowerInvariant() is not ("same" or "different"))
            {
                refusals.Add(new Refusal("value-unknown", "decision must be same or different") { Place = row.PlaceOf(2) });
            }

            decisions.Add(new PersonDecision(row[0], row[1], row[2].Equals("same", StringComparison.OrdinalIgnoreCase)));
        }

        return decisions;
    }

    /// <summary>The key in a file, or a new one that nobody but the file's owner may read; null when the file holds something else.</summary>
    private static byte[]? Key(string path)
    {
        if (!File.Exists(path))
        {
            var made = RandomNumberGenerator.GetBytes(Pseudonyms.KeyLength);
            OwnerOnly.Write(path, Convert.ToHexStringLower(made) + "\n");
            return made;
        }

        var text = new FileInfo(path).Length > 1024 ? "" : File.ReadAllText(path).Trim();
        return text.Length == 2 * Pseudonyms.KeyLength && text.All(char.IsAsciiHexDigit) ? Convert.FromHexString(text) : null;
    }

    private static DateOnly Today() =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(TimeProvider.System.GetUtcNow(), TimeZoneInfo.FindSystemTimeZoneById("Europe/London")).DateTime);
}
