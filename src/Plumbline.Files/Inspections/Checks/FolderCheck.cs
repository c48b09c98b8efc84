using Plumbline.Reports;
using Plumbline.Reports.Writing;
using Plumbline.Files.Instruments;

namespace Plumbline.Files.Inspections.Checks;

/// <summary>Reads a whole inspection folder as a report would and says everything that is wrong with it, and what is still to come.</summary>
public static class FolderCheck
{
    public static CheckedFolder Of(string folder, InstrumentShelf shelf)
    {
        if (PlainFolder.FaultsOf(folder) is { Count: > 0 } others)
        {
            return new CheckedFolder(null, others, []);
        }

        var printable = new Alongside<IReadOnlyList<Refusal>>(_ => [.. ReadyToPrint.FaultsIn(folder)]);
        var languages = WholeFolderReading.LanguagesOf(folder);
        var read = WholeFolderReading.Read(folder, shelf, languages);
        var package = PackageDescriptor.FaultsOf(folder);
        if (!read.TryGet(out var whole))
        {
            printable.Finish([]);
            return new CheckedFolder(null, InOrder([.. read.Refusals, .. package]), []);
        }

        var scored = whole.Scored.Score();
        var written = languages.Where(language => whole.Narratives[language].Count > 0).ToList();
        var bound = scored.TryGet(out var scores)
            ? written.SelectMany(language => ReportAssembly.Build(whole.MaterialIn(language, scores), language, withAnnex: false).Refusals)
            : scored.Refusals;
        return new CheckedFolder(
            whole.Inspection.Id,
            InOrder([.. bound, .. package, .. printable.Finish([])]),
            [.. Notes(whole, written, folder)])
        {
            Cases = whole.Scored.Readings.Cases.Count,
            Judgements = whole.Scored.Judgements.Count,
            Unanswered = whole.Scored.Readings.Cases.Sum(read => read.Unanswered),
            Narratives = written,
        };
    }

    private static IEnumerable<Refusal> Notes(WholeFolder whole, List<Language> written, string folder)
    {
        foreach (var unfilled in UnfilledText.In(folder))
        {
            yield return unfilled;
        }

        if (whole.Scored.Readings.Cases.Count == 0)
        {
            yield return Note("no-cases", "no case is listed yet", folder, CasesFile.FileName);
        }
        else if (whole.Scored.Judgements.Count == 0)
        {
            yield return Note("no-judgements", "no judgement is recorded yet", folder, JudgementsFile.FileName);
        }
        else if (whole.Scored.Readings.Cases.Sum(read => read.Unanswered) is var unanswered and > 0)
        {
            yield return Note("unanswered", $"{unanswered} open questions have no answer yet", folder, JudgementsFile.FileName);
        }

        var first = ReportTexts.Of(whole.Scored.Readings.Instrument, whole.Outline).Select(text => text.Name).FirstOrDefault("foreword");
        foreach (var language in whole.Scored.Readings.Instrument.Draft.Languages.Except(written))
        {
            yield return Note("no-narrative", $"there is no narrative in {language} yet", folder, Path.Combine("narrative", $"{first}.{language.Code()}.md"));
        }
    }

    private static Refusal Note(string code, string message, string folder, string file) =>
        new(code, message) { Place = new Place(Path.Combine(folder, file), 1, 1) };

    /// <summary>The order in which somebody mends them: file by file, from the top.</summary>
    private static Faults InOrder(IReadOnlyList<Refusal> refusals) =>
    [
        .. refusals.Distinct()
        .OrderBy(refusal => refusal.Place?.File, StringComparer.Ordinal)
        .ThenBy(refusal => refusal.Place?.Line)
        .ThenBy(refusal => refusal.Place?.Column),
    ];
}
