namespace Plumbline.Workspace.Inspections.SentFiles;

/// <summary>What a virus scanner said of a file.</summary>
public enum ScanAnswer
{
    /// <summary>Nothing was found, or none was named to ask.</summary>
    Clean,

    /// <summary>Something was found.</summary>
    Refused,

    /// <summary>It gave no answer that could be trusted.</summary>
    NotAsked,
}
