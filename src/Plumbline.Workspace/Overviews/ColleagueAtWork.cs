namespace Plumbline.Workspace.Overviews;

/// <summary>Where one reader of cases stands.</summary>
public sealed record ColleagueAtWork(string Name, int Given, int Begun, int Complete, DateTimeOffset? LastSaved);
