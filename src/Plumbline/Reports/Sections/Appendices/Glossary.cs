using Plumbline.Reports.Blocks;
using Plumbline.Reports.Blocks.Inlines;
using Plumbline.Reports.Blocks.Tables;
using Plumbline.Reports.Texts;

namespace Plumbline.Reports.Sections.Appendices;

/// <summary>The terms of the report. In the standing text an item of a list is a term in bold, a colon and its meaning.</summary>
internal static class Glossary
{
    public static IEnumerable<Block> Of(ReportContext report, string text) =>
        report.StandingText(text).Select(block => block is BulletList list ? TableOf(report, list) : block);

    private static Block TableOf(ReportContext report, BulletList list)
    {
        var rows = list.Items.Select(DefinitionOf).OfType<Definition>().ToList();
        return rows.Count == list.Items.Count ? new DefinitionTable(report.In(Say.Glossary), report.In(Say.Term), report.In(Say.Meaning), rows) : list;
    }

    private static Definition? DefinitionOf(IReadOnlyList<Inline> item) => item is [Strong { Text: [Text term] }, Text { Words: [':', ..] } meaning, ..]
        ? new Definition(term.Words, [new Text(meaning.Words.TrimStart(':', ' ')), .. item.Skip(2)])
        : null;
}
