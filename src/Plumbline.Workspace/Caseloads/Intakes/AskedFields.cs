using Plumbline.Files.Samples;
using Plumbline.Instruments;

namespace Plumbline.Workspace.Caseloads.Intakes;

/// <summary>What an inspection asks of a case: the profile of its instrument, what the sample designs of the program draw by, and who holds the case. Nothing
/// else of an extract is kept.</summary>
public static class AskedFields
{
    private static readonly Lazy<IReadOnlyList<string>> OfDesigns = new(() =>
        [.. DesignShelf.Known().Select(name => DesignFile.Read(DesignShelf.Find(name)!)).SelectMany(
            design => design.TryGet(out var known) ? known.Fields : []).Distinct()]);

    public static IReadOnlyList<string> Of(Instrument instrument) => [.. instrument.Profile.Select(field => field.Name).Union(Beside)];

    /// <summary>Those that no instrument need know.</summary>
    public static IEnumerable<string> Beside => OfDesigns.Value.Append(CaseloadColumns.Practitioner).Append(CaseloadColumns.Supervisors).Distinct();
}
