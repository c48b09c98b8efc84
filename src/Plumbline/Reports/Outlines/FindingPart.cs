using Plumbline.Findings.Proposals;

namespace Plumbline.Reports.Outlines;

/// <summary>A heading of the narrative of a criterion and how the report prints it: strengths, evidence against, why no higher.</summary>
/// <param name="Name">The heading in the narrative file, in lower case.</param>
/// <param name="Title">As printed.</param>
/// <param name="One">As printed over a numbered list of a single item.</param>
public sealed record FindingPart(string Name, LocalText Title, LocalText One)
{
    /// <summary>Which proposed findings a writer may take into it; null for none.</summary>
    public Side? Takes { get; init; }
}
