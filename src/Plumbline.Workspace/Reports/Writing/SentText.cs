namespace Plumbline.Workspace.Reports.Writing;

/// <summary>A text as somebody sends it.</summary>
/// <param name="RestsOn">The number of the revision that it was typed over; 0 where nothing stood.</param>
public sealed record SentText(string? Text, int RestsOn);
