using Plumbline.Reports.Blocks;

namespace Plumbline.Documents.Html;

/// <summary>A few blocks of a report as a piece of HTML, written as the report writes them, for a page that shows more than they.</summary>
public static class HtmlPassage
{
    /// <param name="prefix">What its ids begin with, so that no two on the page are alike.</param>
    public static string Of(IReadOnlyList<Block> blocks, Language language, string prefix)
    {
        var document = new Document(language, "", new Cover("", "", "", "", "", default, null), blocks);
        var markup = new Markup();
        var writer = new HtmlBlocks(markup, document, FigureUses.Of(document), prefix);
        foreach (var block in blocks)
        {
            block.WriteTo(writer);
        }

        return markup.ToString();
    }
}
