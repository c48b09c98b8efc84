using System.Collections;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace Plumbline.Web.Features.Reports;

/// <summary>
/// The files that a visitor may open: those that a report is made of, in the folder of the report or in its folder <c>data</c>. No other kind of file, none
/// that is hidden, and nothing that a link leads to: whoever may write there does not thereby publish the rest of the machine.
/// </summary>
internal sealed class NamedFiles(string folder) : IFileProvider, IDisposable
{
    private readonly PhysicalFileProvider files = new(folder);

    public IFileInfo GetFileInfo(string subpath) => PathOf(subpath) is { } path && ReportShelf.IsServed(folder, path)
        ? files.GetFileInfo(subpath)
        : new NotFoundFileInfo(subpath);

    /// <summary>Says only whether a report is there, so that its first page can be found; nothing is listed.</summary>
    public IDirectoryContents GetDirectoryContents(string subpath) => PathOf(subpath) is { Length: 1 } path && ReportShelf.IsReport(folder, path[0])
        ? Unlisted.There
        : NotFoundDirectoryContents.Singleton;

    public void Dispose() => files.Dispose();

    public IChangeToken Watch(string filter) => NullChangeToken.Singleton;

    private static string[]? PathOf(string subpath) => subpath.Contains('\\', StringComparison.Ordinal) ? null : subpath.Trim('/').Split('/');

    private sealed class Unlisted : IDirectoryContents
    {
        public static readonly Unlisted There = new();

        public bool Exists => true;

        public IEnumerator<IFileInfo> GetEnumerator() => Enumerable.Empty<IFileInfo>().GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
