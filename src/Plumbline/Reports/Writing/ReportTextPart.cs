using Plumbline.Findings.Proposals;

namespace Plumbline.Reports.Writing;

/// <summary>A part of a text that the report prints in a place of its own.</summary>
/// <param name="Heading">The level-one heading that begins it, such as <c>strengths</c>; the same in both languages.</param>
/// <param name="Title">What the report calls it.</param>
public sealed record ReportTextPart(string Heading, LocalText Title)
{
    /// <summary>Which proposed findings may be taken into it; null for none.</summary>
    public Side? Takes { get; init; }
}
