using Plumbline.Reports.Blocks;
using Plumbline.Reports.Blocks.Boxes;
using Plumbline.Reports.Blocks.Charts;
using Plumbline.Reports.Blocks.Inlines;
using Plumbline.Reports.Blocks.Judgements;
using Plumbline.Reports.Blocks.Pictures;
using Plumbline.Reports.Blocks.Tables;

namespace Plumbline.Documents;

/// <summary>Where each entry of the annex is printed in the report, so that a reader can go back from the judgements to the text.</summary>
internal sealed class FigureUses : IBlockWriter, IInlineWriter
{
    private readonly Dictionary<PrintedFigure, int> numbers = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, List<(int Number, string Part)>> byTarget = new(StringComparer.Ordinal);
    private string part;

    private FigureUses(Document document)
    {
        part = document.Title;
        foreach (var block in document.Body)
        {
            block.WriteTo(this);
        }
    }

    public static FigureUses Of(Document document) => new(document);

    /// <summary>The number of a figure in reading order, from 1; a figure that stands in several places has the number of the first.</summary>
    public int NumberOf(PrintedFigure figure) => numbers[figure];

    /// <summary>The figures that lead to an entry, each with the part of the report that it stands in; one for each part.</summary>
    public IReadOnlyList<(int Number, string Part)> Of(string target) => byTarget.TryGetValue(target, out var found) ? found : [];

    public void Write(Heading heading) => part = heading.Level <= 2 ? heading.Whole : part;

    public void Write(Paragraph paragraph) => Visit(paragraph.Text);

    public void Write(NumberedList list) => Visit(list.Items.SelectMany(item => item));

    public void Write(BulletList list) => Visit(list.Items.SelectMany(item => item));

    public void Write(DefinitionTable table) => Visit(table.Rows.SelectMany(row => row.Meaning));

    public void Write(DataTable table) => Visit(table.Rows.SelectMany(row => row.Header.Concat(row.Cells.SelectMany(cell => cell))));

    public void Write(ScoreBox box) => Visit([.. box.Expects, .. box.Score is { } score ? [score] : Array.Empty<Inline>(), .. box.Interval ?? []]);

    public void Write(PracticeBox box) => Visit(box.Paragraphs.SelectMany(paragraph => paragraph));

    public void Write(Notice notice) => Visit(notice.Text);

    public void Write(RecommendationList list) => Visit(list.Items.SelectMany(item => item.Text.Concat(item.Owner)));

    public void Write(Contents contents)
    {
    }

    public void Write(Chart chart) => Write(chart.Table);

    public void Write(PicturePoint point) => Visit(point.Text);

    public void Write(PageBreak pageBreak)
    {
    }

    public void Write(JudgementAnnex annex)
    {
    }

    public void Write(Text text)
    {
    }

    public void Write(Abbreviation abbreviation)
    {
    }

    public void Write(Emphasis emphasis) => Visit(emphasis.Text);

    public void Write(Strong strong) => Visit(strong.Text);

    public void Write(Link link) => Visit(link.Text);

    public void Write(Footnote footnote) => Visit(footnote.Text);

    public void Write(InLanguage passage) => Visit(passage.Text);

    public void Write(PrintedFigure figure)
    {
        if (!numbers.TryAdd(figure, numbers.Count + 1) || figure.Target is not { } target)
        {
            return;
        }

        var places = byTarget.TryGetValue(target, out var known) ? known : byTarget[target] = [];
        if (places.All(place => place.Part != part))
        {
            places.Add((numbers[figure], part));
        }
    }

    private void Visit(IEnumerable<Inline> runs)
    {
        foreach (var run in runs)
        {
            run.WriteTo(this);
        }
    }
}
