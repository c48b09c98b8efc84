using Plumbline.Files;

namespace Plumbline.Web.Features.Reports;

/// <summary>The built reports of the server, read from their folder each time: one folder a report, its files there and in its folder <c>data</c>, and nothing
/// deeper.</summary>
public sealed class ReportShelf(string? folder)
{
    private const string Data = "data";
    private const int MostReports = 500;
    private const int MostFiles = 200;

    public IReadOnlyList<BuiltReport> Reports() => folder is null || !Directory.Exists(folder)
        ? []
        :
        [
            .. Directory.EnumerateDirectories(folder).Take(MostReports).Select(report => Path.GetFileName(report))
                .Where(report => IsReport(folder, report))
                .Order(StringComparer.Ordinal)
                .Select(report => new BuiltReport(report, FilesOf(folder, report))),
        ];

    /// <summary>Whether a folder of that name may be shown: it is one, and neither hidden nor a link.</summary>
    internal static bool IsReport(string folder, string report) => IsOpen(report) && FileKinds.Of(Path.Combine(folder, report)) == FileKind.Folder;

    /// <summary>Whether a file may be given away, by its path below the folder of reports: <c>REPORT/FILE</c> or <c>REPORT/data/FILE</c>.</summary>
    internal static bool IsServed(string folder, string[] path) =>
        (path.Length == 2 || (path.Length == 3 && path[1] == Data))
        && path.All(IsOpen)
        && new BuiltFile(path[^1], 0).Rank < BuiltFile.Hidden
        && IsReport(folder, path[0])
        && (path.Length == 2 || FileKinds.Of(Path.Combine(folder, path[0], Data)) == FileKind.Folder)
        && FileKinds.Of(Path.Combine([folder, .. path])) == FileKind.Regular;

    private static IReadOnlyList<BuiltFile> FilesOf(string folder, string report) =>
    [
        .. new[] { "", Data }.Select(part => Path.Combine(folder, report, part)).Where(Directory.Exists)
            .SelectMany(part => Directory.EnumerateFiles(part).Take(MostFiles))
            .Select(file => Path.GetRelativePath(Path.Combine(folder, report), file).Replace('\\', '/'))
            .Where(file => IsServed(folder, [report, .. file.Split('/')]))
            .Select(file => new BuiltFile(file, new FileInfo(Path.Combine(folder, report, file)).Length))
            .OrderBy(file => file.Rank)
            .ThenBy(file => file.Path, StringComparer.Ordinal),
    ];

    private static bool IsOpen(string name) => name.Length > 0 && name[0] != '.';
}
