using Plumbline.Findings.Bindings;
using Plumbline.Reports.Blocks;
using Plumbline.Reports.Disclosures;
using Plumbline.Reports.Leaflets;
using Plumbline.Reports.Narratives;
using Plumbline.Reports.Sections;

namespace Plumbline.Reports;

/// <summary>Makes the report of an inspection: every part of its outline, every figure bound.</summary>
public static class ReportAssembly
{
    /// <summary>The report in several languages with its data, or every figure and text that stops it.</summary>
    public static Result<Report> All(Func<Language, ReportMaterial> material, IReadOnlyList<Language> languages)
    {
        var counts = CountsOf(material(languages[0]));
        var built = Task.WhenAll(languages.Select(language => Task.Run(() => Build(material(language), counts, language, withAnnex: true))))
            .GetAwaiter()
            .GetResult();
        return Result.From(
            [.. built.SelectMany(one => one.Refusals)],
            () => new Report(
                material(languages[0]).Inspection.Id, [.. built.Select(one => one.Value.Document)], DataOf(material(languages[0]), counts))
            {
                Leaflets = [.. built.SelectMany(one => one.Value.Leaflets)],
            });
    }

    /// <summary>The report in one language, or every figure and text that stops it.</summary>
    /// <param name="withAnnex">Whether it carries the judgements behind the figures, so that figures can lead there.</param>
    public static Result<Document> Build(ReportMaterial material, Language language, bool withAnnex) =>
        Build(material, CountsOf(material), language, withAnnex).Then(built => Result.Of(built.Document));

    private static Result<(Document Document, IReadOnlyList<Document> Leaflets)> Build(
        ReportMaterial material, PublishedCounts counts, Language language, bool withAnnex)
    {
        var figures = new InspectionFigures(material.Readings, material.Scores, ReportFacts.Of(material.Inspection, material.Responses));
        var binder = new NarrativeBinder(
            figures, figure => withAnnex && !IsStated(figures, figure) ? EntryId.Of(figure.Binding.Key, figure.Binding.Population) : null)
        {
            SmallestPublished = material.Inspection.Publishing.SmallestCount,
            IsWithheld = counts.IsWithheld,
        };
        var refusals = new List<Refusal>(UnwrittenFindings.Of(material.Readings.Instrument, material.Narratives));
        var narratives = Bind(material.Narratives, binder, refusals);
        var standing = Bind(material.Standing, binder, refusals);
        if (refusals.Count > 0)
        {
            return Result.Refused<(Document, IReadOnlyList<Document>)>(refusals);
        }

        var context = new ReportContext(material, counts, language, narratives, standing, withAnnex);
        var document = Assemble(context);
        var alone = context with { HasAnnex = false };
        return Result.From<(Document, IReadOnlyList<Document>)>(
            [.. UnprintedText.Of(material, context.Asked)], () => (document, [PressNotice.Of(alone), EasyRead.Of(alone)]));
    }

    /// <summary>Whether no entry of the annex leads on from a figure: words that were given, and answers that are no judgements.</summary>
    private static bool IsStated(InspectionFigures figures, BoundFigure figure) =>
        figures.IsTyped(figure.Binding.Key) || figures.Find(figure.Binding.Key, figure.Binding.Population) is Fact.Stated;

    private static PublishedCounts CountsOf(ReportMaterial material) => PublishedCounts.Of(
        material.Readings, material.Responses, material.Scores, material.Inspection.Publishing.SmallestCount, material.Earlier,
        material.Inspection.Publishing.WithholdsNear);

    private static PublishedData DataOf(ReportMaterial material, PublishedCounts counts)
    {
        var inspection = material.Inspection;
        return new PublishedData(
            inspection.Id,
            new LocalText(
                $"{inspection.ReportOn.English} {inspection.Area.English}", $"{inspection.ReportOn.In(Language.Welsh)} {inspection.Area.In(Language.Welsh)}"),
            inspection.Publishing.Publisher,
            inspection.Published.First,
            material.Readings.Instrument,
            material.Scores,
            counts)
        {
            Notice = inspection.Notice,
            SmallestCount = inspection.Publishing.SmallestCount,
            CaseCount = material.Readings.Cases.Count,
            InstrumentText = material.InstrumentText,
            Design = material.Design,
            Cases = inspection.Publishing.ShowJudgements ? material.Readings : null,
        };
    }

    private static Document Assemble(ReportContext report)
    {
        var inspection = report.Material.Inspection;
        var cover = new Cover(
            report.In(inspection.Programme),
            report.In(inspection.ReportOn),
            report.In(inspection.Area),
            report.In(inspection.Publishing.Publisher),
            inspection.Published.In(report.Language),
            inspection.Published.First,
            inspection.Publishing.Isbn)
        {
            Notice = inspection.Notice is { } notice ? report.In(notice) : null,
        };
        return new Document(
            report.Language, $"{report.In(inspection.ReportOn)} {report.In(inspection.Area)}", cover, WithoutGaps(Abbreviations.Explained(Body.Of(report))));
    }

    /// <summary>The same blocks, no heading more than one level below the one before it, wherever a narrative was put.</summary>
    private static IReadOnlyList<Block> WithoutGaps(IReadOnlyList<Block> blocks)
    {
        var level = 0;
        return [.. blocks.Select(block =>
        {
            if (block is not Heading heading)
            {
                return block;
            }

            level = Math.Min(heading.Level, level + 1);
            return heading with { Level = level };
        })];
    }

    private static Dictionary<string, BoundNarrative> Bind(IReadOnlyDictionary<string, Narrative> texts, NarrativeBinder binder, List<Refusal> refusals)
    {
        var bound = new Dictionary<string, BoundNarrative>(StringComparer.Ordinal);
        foreach (var (name, text) in texts)
        {
            var result = binder.Bind(text);
            refusals.AddRange(result.Refusals);
            if (result.TryGet(out var whole))
            {
                bound[name] = whole;
            }
        }

        return bound;
    }
}
