namespace Plumbline.Inspections;

/// <summary>The points that an inspection passes, in their order.</summary>
public enum Milestone
{
    /// <summary>The area is told that it will be inspected.</summary>
    Announced,

    FieldworkBegins,

    FieldworkEnds,

    /// <summary>The service hears what was found.</summary>
    ProvisionalFindings,

    /// <summary>The service gets the draft report, to check its facts.</summary>
    Draft,

    Publication,

    /// <summary>The service's plan of improvement is due.</summary>
    Plan,
}
