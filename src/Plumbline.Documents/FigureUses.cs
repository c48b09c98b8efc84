using Plumbline.Reports.Blocks;
using Plumbline.Reports.Blocks.Boxes;
using Plumbline.Reports.Blocks.Inlines;
using Plumbline.Reports.Blocks.Tables;

namespace Plumbline.Documents;

/// <summary>Where each entry of the annex is printed in the report, so that a reader can go back from the judgements to the text.</summary>
internal sealed class FigureUses
{
    private readonly Dictionary<PrintedFigure, int> numbers = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, List<(int Number, string Part)>> byTarget = new(StringComparer.Ordinal);
    private string part = "";

    public static FigureUses Of(Document document)
    {
        var uses = new FigureUses { part = document.Cover.Area };
        foreach (var block in document.Body)
        {
            uses.Visit(block);
        }

        return uses;
    }

    /// <summary>The number of a figure in reading order, from 1; a figure that stands in several places has the number of the first.</summary>
    public int NumberOf(PrintedFigure figure) => numbers[figure];

    /// <summary>The figures that lead to an entry, each with the part of the report that it stands in; one for each part.</summary>
    public IReadOnlyList<(int Number, string Part)> Of(string target) => byTarget.TryGetValue(target, out var found) ? found : [];

    private void Visit(Block block)
    {
        if (block is Heading heading)
        {
            part = heading.Whole;
        }

        foreach (var figure in Runs(block).SelectMany(Figures))
        {
            if (numbers.TryAdd(figure, numbers.Count + 1) && figure.Target is { } target)
            {
                var places = byTarget.TryGetValue(target, out var known) ? known : byTarget[target] = [];
                if (places.All(place => place.Part != part))
                {
                    places.Add((numbers[figure], part));
                }
            }
        }
    }

    private static IEnumerable<Inline> Runs(Block block) => block switch
    {
        Paragraph paragraph => paragraph.Text,
        NumberedList list => list.Items.SelectMany(item => item),
        BulletList list => list.Items.SelectMany(item => item),
        DefinitionTable table => table.Rows.SelectMany(row => row.Meaning),
        DataTable table => table.Rows.SelectMany(row => row.Header.Concat(row.Cells.SelectMany(cell => cell))),
        ScoreBox box => box.Expects.Append(box.Score).Concat(box.Interval ?? []),
        PracticeBox box => box.Paragraphs.SelectMany(paragraph => paragraph),
        Notice notice => notice.Text,
        RecommendationList list => list.Items.SelectMany(item => item.Text),
        Reports.Blocks.Charts.Chart chart => Runs(chart.Table),
        _ => [],
    };

    private static IEnumerable<PrintedFigure> Figures(Inline inline) => inline switch
    {
        PrintedFigure figure => [figure],
        Emphasis run => run.Text.SelectMany(Figures),
        Strong run => run.Text.SelectMany(Figures),
        Link run => run.Text.SelectMany(Figures),
        Footnote run => run.Text.SelectMany(Figures),
        InLanguage run => run.Text.SelectMany(Figures),
        _ => [],
    };
}
