namespace Plumbline.Reports.Blocks;

/// <summary>One report in one language, as a tree that knows nothing of formats: a writer turns it into a page, a PDF or a DOCX.</summary>
/// <param name="Title">For the window, the file's properties and the running header.</param>
/// <param name="Body">Everything after the cover, in reading order.</param>
public sealed record Document(Language Language, string Title, Cover Cover, IReadOnlyList<Block> Body)
{
    /// <summary>What kind of leaflet it is; null for the report itself.</summary>
    public LeafletKind? Leaflet { get; init; }

    /// <summary>The headings of the body, wherever they stand, in reading order.</summary>
    public IEnumerable<Heading> Headings => Body.OfType<Heading>();
}
