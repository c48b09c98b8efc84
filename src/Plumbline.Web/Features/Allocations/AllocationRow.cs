using Plumbline.Storage.Accounts;

namespace Plumbline.Web.Features.Allocations;

/// <summary>One case as the form of allocation shows it.</summary>
/// <param name="Free">Those who may read it.</param>
/// <param name="State">The code of its record's state; null before it is opened.</param>
internal sealed record AllocationRow(string Case, IReadOnlyList<Account> Free, Guid? Reader, string? State)
{
    public string Field => "reader-" + Case;

    /// <summary>The one who has the case and may no longer read it; null where there is none. They stay chosen until another is, so that nobody loses a case unsaid.</summary>
    public Account? Closed { get; init; }

    /// <summary>The reader that the form was made from, so that one whom someone else chose meanwhile is not overwritten.</summary>
    public Guid? Seen { get; init; } = Reader;

    public string SeenField => "seen-" + Case;
}
