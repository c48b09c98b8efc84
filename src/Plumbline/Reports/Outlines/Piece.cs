namespace Plumbline.Reports.Outlines;

/// <summary>One thing that a part of a report holds. What an inspection has nothing of prints nothing.</summary>
/// <param name="Kind">What it prints, as outlines call it; all kinds stand in <c>Reports/Sections/Pieces.cs</c>.</param>
/// <param name="Text">The narrative or standing text that it prints; empty where it prints none.</param>
/// <param name="Heading">The level-one heading of the text to print; empty for all of it.</param>
public sealed record Piece(string Kind, string Text = "", string Heading = "")
{
    /// <summary>A narrative of the inspection, or one part of it.</summary>
    public const string Narrative = "narrative";

    /// <summary>A text that every report of the instrument carries.</summary>
    public const string Standing = "standing";

    /// <summary>A standing text that lists terms and meanings.</summary>
    public const string Glossary = "glossary";

    /// <summary>Short stories of good work, told in a narrative under the criteria that they illustrate.</summary>
    public const string Stories = "stories";

    /// <summary>Every section with its criteria, each with its score and narrative.</summary>
    public const string Findings = "findings";

    /// <summary>What was inspected: cases, fieldwork, caseload.</summary>
    public const string Inspected = "inspected";

    /// <summary>Whether pieces of a kind name a text.</summary>
    public static bool NamesText(string kind) => kind is Narrative or Standing or Glossary or Stories;
}
