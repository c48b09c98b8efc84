using Plumbline.Findings.Bindings;

namespace Plumbline.Reports.Narratives;

/// <summary>Which figures a text asks for, before any of them is bound.</summary>
public static class NarrativeKeys
{
    /// <summary>The keys of every binding of a part; those that are pooled count each.</summary>
    public static IEnumerable<string> Of(NarrativePart part) => part.Prose.SelectMany(Spans).SelectMany(Keys);

    private static IEnumerable<Span> Spans(Prose prose) => prose switch
    {
        Prose.Paragraph paragraph => paragraph.Spans,
        Prose.Heading heading => heading.Spans,
        Prose.Items items => items.Of.SelectMany(item => item).SelectMany(Spans),
        Prose.Quotation quotation => quotation.Of.SelectMany(Spans),
        _ => [],
    };

    private static IEnumerable<string> Keys(Span span) => span switch
    {
        Span.Bound bound when StatedFigure.IsMeant(bound.Text) => [],
        Span.Bound bound => bound.Text.Trim('{', '}', ' ').Split(' ')[0].Split('+'),
        Span.Emphasis emphasis => emphasis.Of.SelectMany(Keys),
        Span.Strong strong => strong.Of.SelectMany(Keys),
        Span.Link link => link.Of.SelectMany(Keys),
        _ => [],
    };
}
