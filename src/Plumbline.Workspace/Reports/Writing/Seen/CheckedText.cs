namespace Plumbline.Workspace.Reports.Writing.Seen;

/// <summary>A text as the report would print it, and what stands in the way of that.</summary>
/// <param name="Passages">Its parts by their headings, as pieces of HTML written as the report writes them; a figure that cannot be printed stands as it
/// was typed.</param>
/// <param name="Faults">What would stop the building of the report, with its line.</param>
public sealed record CheckedText(IReadOnlyList<(string Heading, string Html)> Passages, IReadOnlyList<Refusal> Faults);
