using Plumbline.Web.Access;
using Plumbline.Workspace;
using Plumbline.Workspace.Overviews;

namespace Plumbline.Web.Features.Shared;

/// <summary>What waits for the one who asks, read once a request: for their own page, and for the number at the head of the others.</summary>
public sealed class WaitingCount(Views views, WhoAsks who)
{
    private YourWork? read;

    internal async Task<YourWork> Work(CancellationToken stop) => read ??= await YourWork.ReadAsync(views, who.Acting(), stop);

    /// <summary>Null for those who are not signed in.</summary>
    internal async Task<int?> Number(CancellationToken stop) => who.IsSignedIn ? (await Work(stop)).Items.Count : null;
}
