using Plumbline.Documents;
using Plumbline.Files.Publications;
using Plumbline.Publications.Disclosures;
using Plumbline.Reports;

namespace Plumbline.Workspace.Reports.Disclosures;

/// <summary>Reads the files of a report back as everyone will have them, and judges them with what was published before.</summary>
internal static class ReleaseCheck
{
    public static IReadOnlyList<DisclosureFinding> Of(ReportMaterial material, IReadOnlyList<ReportFile> files)
    {
        IReadOnlyList<(string, ReadOnlyMemory<byte>)> read = [.. files.Select(file => (file.Path, file.Content))];
        var number = 1 + (material.Earlier.Count > 0 ? material.Earlier[^1].Edition : 0);
        return DisclosureReview.Of(new ReleaseMaterial(
            material.Inspection, material.Readings, material.Scores, [.. material.Earlier, PrintedEdition.Of(number, read)], PrintedEdition.Sentences(read)));
    }
}
