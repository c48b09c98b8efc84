using Plumbline.Reports.Blocks.Inlines;

namespace Plumbline.Reports.Leaflets;

/// <summary>Runs of a report as they stand on a page of their own: nothing leads to a place of the report that is not there, and notes stay behind.</summary>
internal static class Unlinked
{
    public static IReadOnlyList<Inline> Of(IReadOnlyList<Inline> runs) => [.. runs.SelectMany(Of)];

    /// <summary>How many letters are printed of them.</summary>
    public static int Letters(IReadOnlyList<Inline> runs) => runs.Sum(run => run switch
    {
        Text text => text.Words.Length,
        PrintedFigure figure => figure.Words.Length,
        Abbreviation abbreviation => abbreviation.Letters.Length + abbreviation.Explained.Length,
        Emphasis emphasis => Letters(emphasis.Text),
        Strong strong => Letters(strong.Text),
        Link link => Letters(link.Text),
        InLanguage passage => Letters(passage.Text),
        _ => 0,
    });

    private static IReadOnlyList<Inline> Of(Inline run) => run switch
    {
        PrintedFigure figure => [figure with { Target = null }],
        Link { Target: ['#', ..] } link => Of(link.Text),
        Emphasis emphasis => [new Emphasis(Of(emphasis.Text))],
        Strong strong => [new Strong(Of(strong.Text))],
        InLanguage passage => [new InLanguage(passage.Language, Of(passage.Text))],
        Footnote => [],
        _ => [run],
    };
}
