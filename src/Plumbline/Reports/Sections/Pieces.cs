using Plumbline.Reports.Blocks;
using Plumbline.Reports.Blocks.Inlines;
using Plumbline.Reports.Blocks.Tables;
using Plumbline.Reports.Outlines;
using Plumbline.Reports.Sections.Appendices;
using Plumbline.Reports.Texts;

namespace Plumbline.Reports.Sections;

/// <summary>What a part of a report can be made of: each kind of piece, as outlines call it, with its blocks. Another kind is a line here.</summary>
public static class Pieces
{
    private static readonly Dictionary<string, Func<ReportContext, Piece, IEnumerable<Block>>> Blocks = new(StringComparer.Ordinal)
    {
        ["contents"] = static (_, _) => [new Contents()],
        [Piece.Narrative] = static (report, piece) => report.Written(piece.Text, piece.Heading),
        [Piece.Standing] = static (report, piece) => report.StandingText(piece.Text, piece.Heading),
        [Piece.Glossary] = static (report, piece) => Glossary.Of(report.StandingText(piece.Text), report.Language),
        ["signature"] = static (report, _) => Signature(report),
        ["benchmark"] = static (report, _) => BenchmarkTable.Of(report),
        ["people"] = static (report, _) => People(report),
        ["glance"] = static (report, _) => AtAGlance.Scores(report),
        [Piece.Inspected] = static (report, _) => AtAGlance.Inspected(report),
        ["headlines"] = static (report, _) => Headlines(report),
        ["ratings"] = static (report, _) => Ratings.Of(report),
        ["words"] = static (report, _) => Ratings.Words(report),
        ["recommendations"] = static (report, _) => Recommendations.Of(report),
        [Piece.Stories] = static (report, piece) => Stories.Of(report, piece.Text),
        [Piece.Findings] = static (report, _) => report.Material.Readings.Instrument.Sections.SelectMany(section => FindingsSection.Of(report, section)),
        ["scores"] = static (report, _) => ScoresChart.Of(report),
        ["cases"] = static (report, _) => CaseChart.Of(report),
        ["tables"] = static (report, _) => DecisionRows.Of(report),
        ["judgements"] = static (report, _) => report.HasAnnex ? JudgementEntries.Of(report) : [],
    };

    /// <summary>What outlines may hold.</summary>
    public static IReadOnlyCollection<string> Kinds => Blocks.Keys;

    /// <summary>The blocks of one piece of an outline; none where the inspection has nothing of it.</summary>
    internal static IEnumerable<Block> Of(ReportContext report, Piece piece) => Blocks[piece.Kind](report, piece);

    private static IEnumerable<Block> Signature(ReportContext report) => report.Material.Inspection is { Signature: { } signature } inspection
        ? [new Paragraph(new Strong(signature.Name), $", {report.In(signature.Office)}, {inspection.Published.In(report.Language)}")]
        : [];

    private static IEnumerable<Block> People(ReportContext report) => report.Material.Inspection.People is { Count: > 0 } people
        ?
        [
            new DefinitionTable(
                report.In(Say.Acknowledgements),
                report.In(Say.Role),
                report.In(Say.Name),
                [.. people.Select(person => new Definition(report.In(person.Role), person.Name))]),
        ]
        : [];

    private static IEnumerable<Block> Headlines(ReportContext report) => report.Material.Scores.Headlines.Select(headline =>
    {
        var theme = report.Material.Readings.Instrument.Themes.First(theme => theme.Id == headline.Id);
        return Boxes.Of(report, $"box-{headline.Id}", headline, report.In(theme.Title), report.In(theme.Meaning));
    });
}
