using Plumbline.Findings.Bindings;
using Plumbline.Reports.Blocks;
using Plumbline.Reports.Narratives;
using Plumbline.Reports.Sections;
using Plumbline.Reports.Sections.Appendices;
using Plumbline.Reports.Texts;

namespace Plumbline.Reports;

/// <summary>Makes the report of an inspection: every part in its order, every figure bound.</summary>
public static class ReportAssembly
{
    /// <summary>The report in one language, or every figure and text that stops it.</summary>
    /// <param name="withAnnex">Whether it carries the judgements behind the figures, so that figures can lead there.</param>
    public static Result<Document> Build(ReportMaterial material, Language language, bool withAnnex)
    {
        var figures = new InspectionFigures(material.Readings, material.Scores, ReportFacts.Of(material.Inspection, material.Responses));
        var binder = new NarrativeBinder(figures, figure => withAnnex ? EntryId.Of(figure.Binding.Key, figure.Binding.Population) : null)
        {
            SmallestPublished = material.Inspection.Publishing.SmallestCount,
        };
        var refusals = new List<Refusal>();
        var narratives = Bind(material.Narratives, binder, refusals);
        var standing = Bind(material.Standing, binder, refusals);
        return Result.From(refusals, () => Assemble(new ReportContext(material, language, narratives, standing, withAnnex)));
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
        return new Document(report.Language, $"{report.In(inspection.ReportOn)} {report.In(inspection.Area)}", cover,
        [
            .. ForewordSection.Of(report),
            .. OpeningSections.Acknowledgements(report),
            .. OpeningSections.Contents(report),
            .. OpeningSections.Scoring(report),
            .. OpeningSections.Recommendations(report),
            .. PracticeSection.Of(report),
            .. OpeningSections.ServiceUsers(report),
            .. report.Material.Readings.Instrument.Sections.SelectMany(section => FindingsSection.Of(report, section)),
            .. ScoresAppendix.Of(report, 1),
            .. Appendix.Of(report, 2, Say.AppendixContext, [.. report.Written("context"), .. report.StandingText("indicators-note")]),
            .. Appendix.Of(report, 3, Say.AppendixArrangements, report.StandingText("methodology")),
            .. CasesAppendix.Of(report, 4),
            .. Appendix.Of(report, 5, Say.AppendixScoring, report.StandingText("scoring-approach")),
            .. Appendix.Of(report, 6, Say.AppendixGlossary, report.StandingText("glossary")),
            .. Appendix.Of(report, 7, Say.AppendixRole, report.StandingText("role-and-code")),
            .. report.HasAnnex ? JudgementsAppendix.Of(report, 8) : [],
        ]);
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
