namespace Plumbline.Publications.Disclosures;

/// <summary>
/// Judges a release with everything that was published before it as a reader would who has all of it: editions, formats, charts, sentences and data
/// (docs/methods/disclosure.md, "Before a release").
/// </summary>
public static class DisclosureReview
{
    /// <summary>In the order of the kinds, each once; empty where nothing tells of a child.</summary>
    public static IReadOnlyList<DisclosureFinding> Of(ReleaseMaterial material)
    {
        var findings = TextFindings.Names(material);
        if (material.Smallest > 1)
        {
            findings = findings.Concat(CountFindings.Of(material))
                .Concat(EditionFindings.Of(material))
                .Concat(Dominance.Of(material))
                .Concat(BenchmarkFindings.Of(material))
                .Concat(TextFindings.SmallCounts(material))
                .Concat(ThinContext.Of(material));
        }

        return [.. findings.Distinct().OrderBy(finding => finding.Kind).ThenBy(finding => finding.Subject, StringComparer.Ordinal)];
    }
}
