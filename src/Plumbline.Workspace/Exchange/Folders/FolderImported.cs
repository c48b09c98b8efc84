namespace Plumbline.Workspace.Exchange.Folders;

/// <summary>What was taken in from a folder, counted in the database after it was written.</summary>
public sealed record FolderImported(string Inspection, int Cases, int Judgements, int Files)
{
    /// <summary>How many entries of an earlier history came with it; 0 where its history begins with this import.</summary>
    public int Entries { get; init; }

    /// <summary>How many comments of reviewers came with it.</summary>
    public int Comments { get; init; }
}
