namespace Plumbline.Workspace.SignIn;

/// <summary>What someone sent when their session had run out.</summary>
/// <param name="Address">Where it was sent, with its query.</param>
/// <param name="CanBeShownAgain">Whether its page can show itself with what was written; otherwise it can only be sent.</param>
/// <param name="Fields">In the order in which they were sent; without passwords and files.</param>
public sealed record KeptForm(string Address, bool CanBeShownAgain, DateTimeOffset At, IReadOnlyList<KeyValuePair<string, string>> Fields);
