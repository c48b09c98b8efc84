using Plumbline.Inspections.Access;
using Plumbline.Storage.Accounts;
using Plumbline.Storage.SignIn;
using Plumbline.Workspace;

namespace Plumbline.Web.Access;

/// <summary>The one who sends a request, with the roles that they have at this moment: a role that is taken away is gone at the next request.</summary>
public sealed class WhoAsks(Views views, WorkspaceClock clock)
{
    private readonly Dictionary<string, Standing> standings = new(StringComparer.Ordinal);

    private SignedIn? signedIn;

    public bool IsSignedIn => signedIn is not null;

    public Guid Id => Known.Session.AccountId;

    public string Name => Known.Name;

    public IReadOnlyList<Role> Roles => signedIn?.Roles ?? [];

    public Session Session => Known.Session;

    private SignedIn Known => signedIn ?? throw new InvalidOperationException("Nobody is signed in.");

    /// <summary>Whether they may do something that is about no inspection, or that they may do at every one.</summary>
    public bool May(Act act) => signedIn is not null && new Standing(signedIn.Roles.ToHashSet()).May(act);

    /// <summary>Whether they may do something at one inspection. An inspection that is not there is answered like one that is closed to them.</summary>
    public async Task<bool> MayAt(string inspection, Act act, CancellationToken stop = default) =>
        signedIn is not null && (await StandingAt(inspection, stop)).May(act);

    /// <summary>The inspections that they are assigned to, with a role that they hold.</summary>
    public IReadOnlyList<string> Assigned =>
        signedIn is null
            ? []
            : [.. signedIn.Assigned.Where(assignment => Roles.Contains(assignment.Role)).Select(assignment => assignment.Inspection).Distinct()];

    /// <summary>The one who asks, at this moment, as acts and views want to know it.</summary>
    /// <param name="why">The reason that was given, where one is asked for.</param>
    public Acting Acting(string? why = null) =>
        new(Id, clock.Now, clock.Today) { Why = why, Roles = Known.Roles, Assigned = Known.Assigned, HomeArea = Known.HomeArea };

    /// <summary>Whether it is known without asking that an inspection of theirs is open to changes.</summary>
    internal bool KnowsOpen(string inspection) => signedIn?.Open.Contains(inspection) == true;

    internal void Recognise(SignedIn found) => signedIn = found;

    private async Task<Standing> StandingAt(string inspection, CancellationToken stop)
    {
        if (standings.TryGetValue(inspection, out var known))
        {
            return known;
        }

        var assigned = Known.Assigned.Where(assignment => assignment.Inspection == inspection).Select(assignment => assignment.Role).ToHashSet();
        return standings[inspection] = new Standing(Known.Roles.ToHashSet()) { Assigned = assigned, IsOwnArea = await IsOfOwnArea(inspection, stop) };
    }

    private async Task<bool> IsOfOwnArea(string inspection, CancellationToken stop)
    {
        if (Known.HomeArea is not { } home || !Roles.Contains(Role.LocalAssessor))
        {
            return false;
        }

        return await views.NamedAsync(inspection, stop) is { } found && found.IsArea(home);
    }
}
