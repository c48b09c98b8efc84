namespace Plumbline.Workspace.Inspections.SentFiles;

/// <summary>The virus scanner that the workspace was told of, asked about each file before it is kept.</summary>
public interface IFileScanner
{
    Task<ScanAnswer> AskAsync(Stream content, CancellationToken stop);
}
