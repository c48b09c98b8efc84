using Plumbline.Reports.Writing;

namespace Plumbline.Workspace.Reports.Writing.Seen;

/// <summary>One language of a text at work.</summary>
/// <param name="Standing">What stands.</param>
/// <param name="By">The name of who saved it; null where that was nobody with an account.</param>
/// <param name="Checked">How it would be printed.</param>
/// <param name="Beside">What was kept beside it, with the name of its writer.</param>
public sealed record TextSide(Language Language, StandingText Standing, TextState State, string? By, CheckedText Checked,
    IReadOnlyList<(int Number, string Text, DateTimeOffset At, string? By)> Beside);
