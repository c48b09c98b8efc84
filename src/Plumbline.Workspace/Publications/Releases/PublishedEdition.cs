namespace Plumbline.Workspace.Publications.Releases;

/// <summary>An edition that was released.</summary>
/// <param name="Number">From 1 on.</param>
/// <param name="Change">What it corrects; null for the first.</param>
/// <param name="Why">Why it was withdrawn; null while it is public.</param>
public sealed record PublishedEdition(int Number, DateTimeOffset At, string Fingerprint, LocalText? Change, DateTimeOffset? WithdrawnAt, LocalText? Why)
{
    /// <summary>Its files with their sizes in bytes, by their paths; empty once it is withdrawn or another took its place.</summary>
    public IReadOnlyList<(string Path, int Size)> Files { get; init; } = [];
}
