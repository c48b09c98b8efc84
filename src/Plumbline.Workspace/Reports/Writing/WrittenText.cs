namespace Plumbline.Workspace.Reports.Writing;

/// <summary>What became of a text that was sent.</summary>
/// <param name="Changed">The languages in which it stands as it was sent, and did not before.</param>
/// <param name="Beside">The languages in which somebody else had changed it, so that both texts are kept.</param>
public sealed record WrittenText(IReadOnlyList<Language> Changed, IReadOnlyList<Language> Beside)
{
    /// <summary>The number of the revision that stands now, by language.</summary>
    public IReadOnlyDictionary<Language, int> Standing { get; init; } = new Dictionary<Language, int>();
}
