using Plumbline.Testing;

namespace Plumbline.Cli.Tests.Verifier;

/// <summary>Publications of chance, written once for all tests of the page that checks them.</summary>
public sealed class GeneratedPublications : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public GeneratedPublications()
    {
        Folders = WrittenPublications.Write(folder.Path, 18);
        Croydon = WrittenPublications.Croydon(folder.Path);
    }

    public IReadOnlyList<string> Folders { get; }

    /// <summary>The data package of the example and its reports.</summary>
    public string Croydon { get; }

    public void Dispose() => folder.Dispose();
}
