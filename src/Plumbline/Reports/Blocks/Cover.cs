namespace Plumbline.Reports.Blocks;

/// <summary>What the front of a report says.</summary>
/// <param name="Programme">The programme of inspections that the report belongs to.</param>
/// <param name="Title">The words that lead to the name of the area.</param>
/// <param name="Area">The area inspected, printed largest.</param>
/// <param name="Publisher">Who publishes it; also the author in the file's properties.</param>
/// <param name="Published">The date as it is printed, such as March 2012.</param>
/// <param name="Date">The date of publication, which also dates the file so that the same input gives the same bytes.</param>
/// <param name="Isbn">International standard book number, null when there is none.</param>
public sealed record Cover(string Programme, string Title, string Area, string Publisher, string Published, DateOnly Date, string? Isbn = null)
{
    /// <summary>What every reader must know before reading on, such as that the case data are synthetic.</summary>
    public string? Notice { get; init; }

    /// <summary>The first sentence of the notice, which stands at the foot of every page.</summary>
    public string? PageNotice => Notice is { } notice && notice.IndexOf(". ", StringComparison.Ordinal) is var end and >= 0 ? notice[..(end + 1)] : Notice;
}
