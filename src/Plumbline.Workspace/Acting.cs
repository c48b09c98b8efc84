using Plumbline.Inspections.Access;
using Plumbline.Inspections.Closing;
using Plumbline.Storage.Inspections;

namespace Plumbline.Workspace;

/// <summary>Somebody who does something: who, when and why. No act can be asked for without it.</summary>
/// <param name="Account">The account; null for the one who works at the command line of the server.</param>
/// <param name="When">The instant, in UTC.</param>
/// <param name="Today">The day that it is where inspections are done.</param>
public sealed record Acting(Guid? Account, DateTimeOffset When, DateOnly Today)
{
    /// <summary>The reason that was given; null where none is asked for.</summary>
    public string? Why { get; init; }

    /// <summary>The roles that the administrator gave them.</summary>
    public IReadOnlyList<Role> Roles { get; init; } = [];

    /// <summary>Their parts in inspections.</summary>
    public IReadOnlyList<(string Inspection, Role Role)> Assigned { get; init; } = [];

    /// <summary>The area that a local assessor works in; null for others.</summary>
    public string? HomeArea { get; init; }

    /// <summary>Who works at the command line has the database in hand, so that nothing is refused to them for who they are.</summary>
    public bool IsOperator { get; private init; }

    /// <summary>As tables and the audit trail name them.</summary>
    public string Name => Account?.ToString() ?? OperatorName;

    /// <summary>What tables call the one at the command line.</summary>
    public const string OperatorName = "command-line";

    public static Acting Operator(WorkspaceClock clock) => new(null, clock.Now, clock.Today) { IsOperator = true };

    /// <summary>Whether they may do what is about no inspection, or what they may do at every one.</summary>
    public bool May(Act act) => IsOperator || new Standing(Roles.ToHashSet()).May(act);

    /// <summary>Whether they may do something at one inspection.</summary>
    public bool MayAt(KeptInspection inspection, Act act) => IsOperator || StandingAt(inspection).May(act);

    /// <summary>Whether they may change something at one inspection as it stands: a closed one is only read.</summary>
    public bool MayChangeAt(KeptInspection inspection, Act act) => RefusedAt(inspection, act) is null;

    /// <summary>Why they cannot change something at one inspection as it stands; null where they can.</summary>
    public Refusal? RefusedAt(KeptInspection inspection, Act act) => MayAt(inspection, act)
        ? inspection.Closure is { } closed && !inspection.Closure.Allows(act) ? closed.Refused() : null
        : ActRefusals.NotAllowed(act);

    private Standing StandingAt(KeptInspection inspection) => new(Roles.ToHashSet())
    {
        Assigned = Assigned.Where(part => part.Inspection == inspection.Id).Select(part => part.Role).ToHashSet(),
        IsOwnArea = HomeArea is { } home && inspection.IsArea(home),
    };
}
