using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Plumbline.Cli.Output;
using Plumbline.Findings.Proposals;
using Plumbline.Reports.Narratives;
using Plumbline.Files.Inspections;
using Plumbline.Files.Instruments;
using Plumbline.Files.Narratives;

namespace Plumbline.Cli.Verbs;

/// <summary><c>findings DIR</c>: strengths and areas for improvement as the figures propose them, beside what the editor chose.</summary>
internal static class FindingsVerb
{
    public static Command Command()
    {
        var folder = Inputs.Folder();
        var json = Inputs.Json();
        var command = new Command(
            "findings", "Propose strengths and areas for improvement, criterion by criterion, beside where the narrative puts them. The editor decides.")
        {
            folder, json,
        };
        command.SetAction(parsed =>
        {
            var source = parsed.GetRequiredValue(folder);
            var read = InspectionFolder.ReadForScoring(source, InstrumentShelf.Own);
            if (!read.TryGet(out var inspection))
            {
                return parsed.Refuse(read.Refusals);
            }

            var refusals = new List<Refusal>();
            var chosen = ChosenIn(Path.Combine(source, "narrative"), refusals);
            if (refusals.Count > 0)
            {
                return parsed.Refuse(refusals);
            }

            IReadOnlyList<ProposalJson> proposals =
            [
                .. FindingProposals.Of(inspection.Readings).Select(proposal => ProposalJson.Of(proposal, chosen.GetValueOrDefault(proposal.Question.Name))),
            ];
            return parsed.Done(parsed.GetValue(json) ? JsonSerializer.Serialize(proposals, ProgramJson.Default.IReadOnlyListProposalJson) : Table(proposals));
        });
        return command;
    }

    /// <summary>The part of the narrative that prints each question, in the first language that has one.</summary>
    private static Dictionary<string, string> ChosenIn(string folder, List<Refusal> refusals)
    {
        var language = NarrativeFolder.LanguagesOf(folder)[0];
        var parts = NarrativeFolder.Read(folder, [language], refusals)[language]
            .Where(narrative => narrative.Key.StartsWith("criterion-", StringComparison.Ordinal))
            .SelectMany(narrative => narrative.Value.Parts);
        var chosen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, part) in parts.SelectMany(part => NarrativeKeys.Of(part).Select(key => (key, part.Name))))
        {
            chosen.TryAdd(key, part);
        }

        return chosen;
    }

    private static string Table(IEnumerable<ProposalJson> proposals) => TextTable.Of(
        ["", "proposed", "question", "sufficient", "of", "percent", "lean", "narrative"],
        proposals.Select(proposal => (IReadOnlyList<string>)
        [
            proposal.Criterion,
            proposal.Proposal,
            proposal.Question,
            proposal.Sufficient.ToString(CultureInfo.InvariantCulture),
            proposal.Applicable.ToString(CultureInfo.InvariantCulture),
            $"{proposal.Percent}%",
            proposal.Lean.ToString("+0.0;-0.0;0.0", CultureInfo.InvariantCulture),
            proposal.Narrative ?? "not printed",
        ]));
}
