namespace Plumbline.Files.Caseloads;

/// <summary>One row of a list of cases as a service sent it.</summary>
/// <param name="Places">Where each value stands.</param>
public sealed record ExtractRow(IReadOnlyList<string> Values, IReadOnlyList<Place> Places);
