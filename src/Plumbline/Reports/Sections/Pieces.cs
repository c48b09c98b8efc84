using Plumbline.Reports.Blocks;
using Plumbline.Reports.Blocks.Inlines;
using Plumbline.Reports.Blocks.Tables;
using Plumbline.Reports.Outlines;
using Plumbline.Reports.Sections.Appendices;
using Plumbline.Reports.Texts;

namespace Plumbline.Reports.Sections;

/// <summary>The blocks of one piece of an outline; none where the inspection has nothing of it.</summary>
internal static class Pieces
{
    public static IEnumerable<Block> Of(ReportContext report, Piece piece) => piece.Kind switch
    {
        PieceKind.Contents => [new Contents()],
        PieceKind.Narrative => report.Written(piece.Text, piece.Heading),
        PieceKind.Standing => report.StandingText(piece.Text, piece.Heading),
        PieceKind.Glossary => Glossary.Of(report.StandingText(piece.Text), report.Language),
        PieceKind.Signature => Signature(report),
        PieceKind.Benchmark => BenchmarkTable.Of(report),
        PieceKind.People => People(report),
        PieceKind.Glance => AtAGlance.Scores(report),
        PieceKind.Inspected => AtAGlance.Inspected(report),
        PieceKind.Headlines => Headlines(report),
        PieceKind.Ratings => Ratings.Of(report),
        PieceKind.Words => Ratings.Words(report),
        PieceKind.Recommendations => Recommendations.Of(report),
        PieceKind.Stories => Stories.Of(report, piece.Text),
        PieceKind.Findings => report.Material.Readings.Instrument.Sections.SelectMany(section => FindingsSection.Of(report, section)),
        PieceKind.Scores => ScoresChart.Of(report),
        PieceKind.Cases => CaseCharts.Of(report),
        PieceKind.Tables => DecisionRows.Of(report),
        PieceKind.Judgements => report.HasAnnex ? JudgementEntries.Of(report) : [],
        _ => throw new InvalidOperationException($"No blocks for {piece.Kind}."),
    };

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
