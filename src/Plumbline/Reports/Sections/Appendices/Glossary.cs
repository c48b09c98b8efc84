using Plumbline.Reports.Blocks;
using Plumbline.Reports.Blocks.Inlines;
using Plumbline.Reports.Blocks.Tables;
using Plumbline.Reports.Texts;

namespace Plumbline.Reports.Sections.Appendices;

/// <summary>The terms of the report. In the standing text an item of a list is a term in bold, a colon and its meaning.</summary>
internal static class Glossary
{
    /// <param name="blocks">The standing text.</param>
    public static IEnumerable<Block> Of(IReadOnlyList<Block> blocks, Language language) =>
        blocks.Select(block => block is BulletList list ? TableOf(list, language) : block);

    private static Block TableOf(BulletList list, Language language)
    {
        var rows = list.Items.Select(DefinitionOf).OfType<Definition>().ToList();
        return rows.Count == list.Items.Count
            ? new DefinitionTable(Say.Glossary.In(language), Say.Term.In(language), Say.Meaning.In(language), rows) : list;
    }

    private static Definition? DefinitionOf(IReadOnlyList<Inline> item) =>
        item is [Strong { Text: [var term] }, Text { Words: [':', ..] } meaning, ..] && TermOf(term) is { } words
            ? new Definition(words, [.. Rest(meaning), .. item.Skip(2)])
            : null;

    /// <summary>A term may be bound, as the initials of the Crown are.</summary>
    private static string? TermOf(Inline term) => term switch
    {
        Text text => text.Words,
        PrintedFigure figure => figure.Words,
        _ => null,
    };

    private static IEnumerable<Inline> Rest(Text meaning) => meaning.Words.TrimStart(':', ' ') is { Length: > 0 } words ? [new Text(words)] : [];
}
