using Plumbline.Assessments.Reviews;

namespace Plumbline.Workspace.Reviews;

/// <summary>The next record that waits for a reviewer, so that nobody goes back to the list between two.</summary>
/// <param name="Case">After the one at hand in the list of cases, going round at its end.</param>
/// <param name="Waiting">How many wait beside the one at hand.</param>
public sealed record NextToReview(string Case, int Waiting)
{
    /// <summary>Null when nothing waits, or it is closed to them.</summary>
    public static async Task<NextToReview?> ReadAsync(Views views, Acting who, string inspection, string after, CancellationToken stop = default)
    {
        var all = (await CasesForReview.ReadAsync(views, who, inspection, stop))?.Records ?? [];
        var waiting = all.Where(one => one.State is ReviewState.Ready or ReviewState.InReview && one.Reader != who.Account && one.Case != after)
            .Select(one => one.Case).ToList();
        return waiting.Count == 0 ? null : new NextToReview(waiting.Find(one => string.CompareOrdinal(one, after) > 0) ?? waiting[0], waiting.Count);
    }
}
