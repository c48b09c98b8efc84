using Plumbline.Findings.Proposals;
using Plumbline.Reports.Narratives;

namespace Plumbline.Reports.Writing;

/// <summary>One text that people write for a report, in a file for each language.</summary>
/// <param name="Name">Permanent, such as <c>criterion-1.2</c>.</param>
/// <param name="Title">Where the report prints it.</param>
/// <param name="Parts">The headings that it is divided by; none where it is printed as one.</param>
public sealed record ReportText(string Name, LocalText Title, IReadOnlyList<ReportTextPart> Parts)
{
    private static readonly LocalText NotPrinted = new(
        "no part of the report prints the heading \"{0}\" of this text; it prints {1}",
        "nid oes rhan o’r adroddiad yn argraffu’r pennawd \"{0}\" yn y testun hwn; mae’n argraffu {1}");

    public const string Folder = "narrative";

    /// <summary>The criterion whose findings it holds; null for all other texts.</summary>
    public string? Criterion { get; init; }

    /// <summary>The heading under which a proposed finding stands; null where the report has no place for it.</summary>
    public string? HeadingFor(Side side) => Parts.FirstOrDefault(part => part.Takes == side)?.Heading;

    /// <summary>Whether proposed findings of either side have a place in it.</summary>
    public bool TakesFindings => HeadingFor(Side.Strength) is not null && HeadingFor(Side.Area) is not null;

    /// <summary>Below the folder of the inspection: <c>narrative/criterion-1.2.en.md</c>.</summary>
    public string FileIn(Language language) => $"{Folder}/{Name}.{language.Code()}.md";

    /// <summary>The parts of what was written under headings that the report does not print.</summary>
    public IEnumerable<Refusal> UnprintedParts(Narrative narrative) => narrative.Parts
        .Where(part => Parts.Count > 0 && part.Name.Length > 0 && part.Prose.Count > 0 && Parts.All(known => known.Heading != part.Name))
        .Select(part => Refusal.Of("text-unprinted", NotPrinted, part.Name,
            string.Join(", ", Parts.Select(known => known.Heading))) with { Place = part.Place });

    /// <summary>What was typed, as it is kept; its headings alone are nothing yet.</summary>
    public string Written(string? typed) => TwoWriters.Normal(typed) is var text && text == TwoWriters.Normal(Frame) ? "" : text;

    /// <summary>Its headings, for whoever begins to write it; empty where it has none.</summary>
    public string Frame => string.Concat(Parts.Select(part => $"# {part.Heading}\n\n"));
}
