namespace Plumbline.Workspace.SignIn;

/// <summary>How long someone stays signed in.</summary>
/// <param name="Idle">Without asking for anything.</param>
/// <param name="Longest">At the most.</param>
public sealed record SessionTimes(TimeSpan Idle, TimeSpan Longest);
