namespace Plumbline.Web.Features.Reports;

/// <summary>The built reports of the server, read from their folder each time.</summary>
public sealed class ReportShelf(string? folder)
{
    public IReadOnlyList<BuiltReport> Reports() => folder is null || !Directory.Exists(folder)
        ? []
        : [.. new DirectoryInfo(folder).EnumerateDirectories().OrderBy(report => report.Name, StringComparer.Ordinal).Select(Read)];

    private static BuiltReport Read(DirectoryInfo report) => new(
        report.Name,
        [
            .. report.EnumerateFiles("*", SearchOption.AllDirectories)
                .Select(file => new BuiltFile(Path.GetRelativePath(report.FullName, file.FullName).Replace('\\', '/'), file.Length))
                .Where(file => file.Rank < BuiltFile.Hidden)
                .OrderBy(file => file.Rank)
                .ThenBy(file => file.Path, StringComparer.Ordinal),
        ]);
}
