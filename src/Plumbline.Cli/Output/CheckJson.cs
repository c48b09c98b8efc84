using Plumbline.Files.Inspections.Checks;

namespace Plumbline.Cli.Output;

/// <summary>What <c>check --json</c> prints.</summary>
/// <param name="Inspection">Null when there was too much wrong to read it.</param>
internal sealed record CheckJson(
    string? Inspection,
    int Cases,
    int Judgements,
    int Unanswered,
    IReadOnlyList<string> Narratives,
    IReadOnlyList<FindingJson> Faults,
    IReadOnlyList<FindingJson> Notes)
{
    public static CheckJson Of(CheckedFolder folder) => new(
        folder.Id,
        folder.Cases,
        folder.Judgements,
        folder.Unanswered,
        [.. folder.Narratives.Select(language => language.Code())],
        [.. folder.Faults.Select(FindingJson.Of)],
        [.. folder.Notes.Select(FindingJson.Of)]);
}
