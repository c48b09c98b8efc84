namespace Plumbline.Caseloads.Intake.Unnamed;

/// <summary>An eligible case of a list, once nothing names its person any more.</summary>
/// <param name="Id">Its pseudonym.</param>
/// <param name="Line">Where it stands in the list of the service.</param>
public sealed record UnnamedCase(string Id, int Line, DateOnly Start, IReadOnlyDictionary<string, string> Profile);
