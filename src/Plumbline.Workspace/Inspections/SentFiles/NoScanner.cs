namespace Plumbline.Workspace.Inspections.SentFiles;

/// <summary>Where no virus scanner was named, none is asked.</summary>
public sealed class NoScanner : IFileScanner
{
    public Task<ScanAnswer> AskAsync(Stream content, CancellationToken stop) => Task.FromResult(ScanAnswer.Clean);
}
