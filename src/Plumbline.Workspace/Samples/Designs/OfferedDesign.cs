using System.Collections.Concurrent;
using Plumbline.Caseloads;
using Plumbline.Files.Samples;
using Plumbline.Scores.Uncertainty;
using SampleDesign = Plumbline.Samples.Designs.SampleDesign;

namespace Plumbline.Workspace.Samples.Designs;

/// <summary>A design that the program carries, and what it would draw from the list of an inspection.</summary>
/// <param name="Promise">Refused with every reason why it cannot be met.</param>
public sealed record OfferedDesign(SampleDesign Design, Result<PromisedSample> Promise)
{
    /// <summary>What was worked out stays for the next look: it follows from caseload and design alone.</summary>
    private static readonly ConcurrentDictionary<(string Caseload, string Design), Result<PromisedSample>> Known = new();

    private const int MostKnown = 200;

    internal static IReadOnlyList<OfferedDesign> All(Caseload caseload) =>
        [.. DesignShelf.Known().Select(id => Shipped(id)!).Select(design => Of(caseload, design))];

    internal static OfferedDesign Of(Caseload caseload, SampleDesign design)
    {
        if (Known.Count > MostKnown)
        {
            Known.Clear();
        }

        return new OfferedDesign(design, Known.GetOrAdd((caseload.Digest, design.Digest), _ => PromisedSample.Of(caseload, design)));
    }

    /// <summary>A design that the program carries; null where it carries none of that name.</summary>
    internal static SampleDesign? Shipped(string id) => DesignShelf.Known().Contains(id) ? DesignFile.Read(DesignShelf.Find(id)!).Value : null;
}
