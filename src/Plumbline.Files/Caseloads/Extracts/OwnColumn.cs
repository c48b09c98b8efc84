namespace Plumbline.Files.Caseloads.Extracts;

/// <summary>What a service says of one thing that is asked for, as it was typed.</summary>
/// <param name="Headings">Where it stands: one heading, or several with semicolons between them.</param>
/// <param name="Codes">A line for each code, such as <c>RO = first tier</c>; empty where values stand as they are.</param>
public sealed record OwnColumn(string Headings, string Codes);
