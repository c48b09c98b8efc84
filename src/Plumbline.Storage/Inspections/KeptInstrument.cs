namespace Plumbline.Storage.Inspections;

/// <summary>One version of a question set as the cases of this workspace are judged on it. It never changes; the database so needs no file beside it.</summary>
public sealed class KeptInstrument
{
    public required string Id { get; init; }

    public required string Version { get; init; }

    /// <summary>The digest of what it says, as <c>instrument check</c> prints it.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>The YAML file, as it was.</summary>
    public required string Yaml { get; init; }
}
