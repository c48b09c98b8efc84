using Microsoft.EntityFrameworkCore;
using Plumbline.Documents.Html;
using Plumbline.Files.Inspections.Stated;
using Plumbline.Files.Instruments;
using Plumbline.Files.Narratives;
using Plumbline.Files.Questionnaires;
using Plumbline.Findings.Bindings;
using Plumbline.Findings.Proposals;
using Plumbline.Inspections.Access;
using Plumbline.Instruments;
using Plumbline.Reports;
using Plumbline.Reports.Disclosures;
using Plumbline.Reports.Narratives;
using Plumbline.Reports.Writing;
using Plumbline.Statistics.Disclosures;
using Plumbline.Storage.Inspections;
using Plumbline.Voices;
using Plumbline.Workspace.Scores;

namespace Plumbline.Workspace.Reports.Writing.Seen;

/// <summary>What a writer of the report has before them: the figures as they stand, and what of them may be printed.</summary>
/// <param name="Inspection">What the inspection says of itself; null where that cannot be read.</param>
/// <param name="Smallest">Counts below this are not printed in the report; 0 prints all.</param>
internal sealed record WritingMaterial(
    KeptInspection Kept,
    Results Results,
    Plumbline.Inspections.Inspection? Inspection,
    IReadOnlyList<Responses> Responses,
    InspectionFigures Figures,
    PublishedCounts Counts,
    int Smallest)
{
    /// <summary>Null when there is no such inspection, or they do not write its report.</summary>
    public static async Task<WritingMaterial?> ReadAsync(Views views, Acting who, string inspection, CancellationToken stop)
    {
        if (await views.Db.FindAsync(who, Act.EditReport, inspection, stop) is not { } kept
            || await Results.ReadAsync(views, who, inspection, stop) is not { } results)
        {
            return null;
        }

        var said = InspectionText.Read(kept.Yaml, []);
        var answers = await views.Db.InspectionFiles.AsNoTracking()
            .Where(file => file.InspectionId == inspection && file.Path.StartsWith(ResponsesFolder.Name + "/")).OrderBy(file => file.Path)
            .Select(file => new { file.Path, file.Content }).ToListAsync(stop);
        var smallest = said?.Publishing.SmallestCount ?? results.SmallestCount;
        var responses = ResponsesFolder.Parse(answers.Select(file => (file.Path, file.Content)), InstrumentShelf.Own.FindFolder(kept.InstrumentId), []);
        return new WritingMaterial(
            kept,
            results,
            said,
            responses,
            new InspectionFigures(results.Readings, results.Card, said is null ? [] : ReportFacts.Of(said, responses)),
            PublishedCounts.Of(results.Readings, responses, results.Card, smallest, alsoNear: said?.Publishing.WithholdsNear == true),
            smallest);
    }

    /// <summary>Whether the numbers of a proposed finding may be printed.</summary>
    public bool MayPrint(Proposal proposal) =>
        !Counts.IsWithheld([proposal.Question.Name], Phase.All)
            && !new[] { proposal.Share.Part, proposal.Share.Rest.Part, proposal.Share.Base }.Any(count => SmallNumbers.IsSmall(count, Smallest));

    /// <summary>Reads a text as the building of the report would.</summary>
    public CheckedText Check(ReportText text, Language language, string markdown)
    {
        if (markdown.Length == 0)
        {
            return new CheckedText([], []);
        }

        var file = text.FileIn(language);
        var read = NarrativeFile.Parse(markdown, file, language);
        var faults = new List<Refusal>(read.Refusals);
        IReadOnlyList<(string, string)> passages = [];
        if (read.TryGet(out var narrative))
        {
            var (bound, unbound) = new NarrativeBinder(Figures, _ => null) { SmallestPublished = Smallest, IsWithheld = Counts.IsWithheld }
                .AsFarAsItGoes(narrative);
            faults.AddRange(unbound);
            faults.AddRange(text.UnprintedParts(narrative));
            passages = [.. bound.Parts.Select((part, place) => (part.Key, HtmlPassage.Of(part.Value, language, $"{language.Code()}-{place}-")))];
        }

        faults.AddRange(NarrativeProofs.FaultsOf(markdown, file, language));
        return new CheckedText(passages, [.. faults.Distinct().OrderBy(fault => fault.Place?.Line)]);
    }
}
