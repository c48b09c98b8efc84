using Plumbline.Reports.Blocks.Charts;
using Plumbline.Reports.Blocks.Inlines;

namespace Plumbline.Documents.Docx;

/// <summary>What the parts of a document have to know of one another while it is written.</summary>
internal sealed class DocxState(Language language)
{
    public Language Language { get; } = language;

    public Bookmarks Bookmarks { get; } = new();

    /// <summary>Notes in reading order; the first has number 1.</summary>
    public List<Footnote> Notes { get; } = [];

    /// <summary>Charts in reading order; the first has number 1.</summary>
    public List<Chart> Charts { get; } = [];

    /// <summary>The bookmarks of the headings in the table of contents, in reading order.</summary>
    public List<string> Listed { get; } = [];

    /// <summary>How many numbered lists there are; each counts from (1).</summary>
    public int Lists { get; set; }

    /// <summary>Addresses outside the document, by the id of their relationship.</summary>
    public List<string> Addresses { get; } = [];

    /// <summary>The id of the relationship to an address.</summary>
    public string RelationTo(string address)
    {
        var index = Addresses.IndexOf(address);
        if (index < 0)
        {
            index = Addresses.Count;
            Addresses.Add(address);
        }

        return $"address{index + 1}";
    }
}
