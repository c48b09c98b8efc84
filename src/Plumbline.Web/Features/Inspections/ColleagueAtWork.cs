namespace Plumbline.Web.Features.Inspections;

/// <summary>Where one reader of cases stands.</summary>
internal sealed record ColleagueAtWork(string Name, int Given, int Begun, int Complete, DateTimeOffset? LastSaved);
