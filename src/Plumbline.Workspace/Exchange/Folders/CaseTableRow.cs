using Plumbline.Assessments;

namespace Plumbline.Workspace.Exchange.Folders;

/// <summary>One record in the table of cases.</summary>
/// <param name="State">The state of its review, by its code.</param>
/// <param name="Cells">In the order of the columns.</param>
public sealed record CaseTableRow(string Case, Purpose Purpose, string State, IReadOnlyList<string> Cells);
