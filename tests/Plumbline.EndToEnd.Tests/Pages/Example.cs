namespace Plumbline.EndToEnd.Tests.Pages;

/// <summary>One real address of a page, in the eyes of someone who may open it.</summary>
/// <param name="By">Who opens it, by their name in <see cref="FullWorkspace"/>; null for someone who is not signed in.</param>
internal sealed record Example(string Address, string? By = null)
{
    public int Status { get; init; } = 200;

    /// <summary>Whether it is a page of a workspace in which nobody has an account yet.</summary>
    public bool IsOfEmpty { get; init; }

    public override string ToString() => $"{Address} by {By ?? "a visitor"}";
}
