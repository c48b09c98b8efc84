using Plumbline.Findings.Bindings;
using Plumbline.Reports.Blocks;
using Plumbline.Reports.Blocks.Inlines;

namespace Plumbline.Reports.Narratives;

/// <summary>Binds every figure of a narrative and turns its prose into the blocks of a report.</summary>
/// <param name="target">The id of the place in the report that shows the judgements behind a figure; null where there is none.</param>
public sealed class NarrativeBinder(IFigures figures, Func<BoundFigure, string?> target)
{
    /// <summary>Counts below this number are not printed; 0 switches the rule off.</summary>
    public int SmallestPublished { get; init; }

    /// <summary>Whether a figure is withheld, so that no smaller number can be worked out from it; then nothing of it is printed or said.</summary>
    public Func<Binding, bool> IsWithheld { get; init; } = _ => false;

    /// <summary>How many levels below its own level in the file a heading stands in the report.</summary>
    public int HeadingsLower { get; init; } = 1;

    /// <summary>The narrative with all its figures, or everything that is wrong with them.</summary>
    public Result<BoundNarrative> Bind(Narrative narrative)
    {
        var (bound, refusals) = AsFarAsItGoes(narrative);
        return Result.From(refusals, () => bound);
    }

    /// <summary>The narrative with the figures that can be bound, and what is wrong with the others: for whoever is still writing it. Those stand as they
    /// were typed.</summary>
    public (BoundNarrative Narrative, IReadOnlyList<Refusal> Refusals) AsFarAsItGoes(Narrative narrative)
    {
        var run = new ProseRun(figures, new Binder(figures, narrative.Language) { SmallestPublished = SmallestPublished }, target, IsWithheld);
        var parts = narrative.Parts.ToDictionary(
            part => part.Name, part => (IReadOnlyList<Block>)[.. part.Prose.SelectMany(prose => Blocks(prose, part.Name, run))]);
        return (new BoundNarrative(narrative.Language, parts, run.Figures), run.Refusals);
    }

    private IEnumerable<Block> Blocks(Prose prose, string part, ProseRun run)
    {
        switch (prose)
        {
            case Prose.Paragraph paragraph:
                yield return new Paragraph(run.Inlines(paragraph.Spans));
                break;
            case Prose.Heading heading:
                var words = ProseRun.TextOf(heading.Spans);
                yield return new Heading(heading.Level + HeadingsLower, Id(part, words), words) { Listed = false };
                break;
            case Prose.Items { IsNumbered: true } items:
                yield return new NumberedList([.. items.Of.Select(item => Item(item, run))]);
                break;
            case Prose.Items items:
                yield return new BulletList([.. items.Of.Select(item => Item(item, run))]);
                break;
            case Prose.Quotation quotation:
                foreach (var block in quotation.Of.SelectMany(inner => Blocks(inner, part, run)))
                {
                    yield return block;
                }

                break;
            default:
                throw new InvalidOperationException($"No block for {prose}.");
        }
    }

    private static IReadOnlyList<Inline> Item(IReadOnlyList<Prose> item, ProseRun run)
    {
        if (item is [Prose.Paragraph paragraph])
        {
            return run.Inlines(paragraph.Spans);
        }

        var place = item.Count > 0 ? item[^1].Place : default(Place?);
        run.Refusals.Add(new Refusal("item-too-long", "an item of a list is one paragraph") { Place = place });
        return [];
    }

    private static string Id(string part, string words) =>
        "n-" + string.Concat($"{part}-{words}".ToLowerInvariant().Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-'));
}
