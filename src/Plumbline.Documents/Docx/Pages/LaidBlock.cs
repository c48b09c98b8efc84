namespace Plumbline.Documents.Docx.Pages;

/// <summary>A paragraph or a row of a table with the room that it takes, in twentieths of a point.</summary>
/// <param name="Lines">How many lines it can be parted into; 1 where it stays whole.</param>
internal sealed record LaidBlock(double Before, int Lines, double LineHeight, double After)
{
    /// <summary>The names of the bookmarks that begin in it.</summary>
    public List<string> Bookmarks { get; init; } = [];

    /// <summary>The room of the notes that it leads to, at the foot of its page.</summary>
    public double Notes { get; init; }

    public bool KeepsNext { get; init; }

    public bool KeepsLines { get; init; }

    public bool BreaksBefore { get; init; }

    public bool BreaksAfter { get; init; }

    /// <summary>The room of the header row that is repeated over it on a new page.</summary>
    public double Header { get; init; }

    public double Height => Lines * LineHeight;

    /// <summary>The room of the part that cannot be parted from its beginning: two lines, and all where one line alone would be left.</summary>
    public double Least => KeepsLines || Lines <= 3 ? Height : 2 * LineHeight;
}
