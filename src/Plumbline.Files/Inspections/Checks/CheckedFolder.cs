namespace Plumbline.Files.Inspections.Checks;

/// <summary>What a check of an inspection folder found.</summary>
/// <param name="Id">Of the inspection; null when it could not be read.</param>
/// <param name="Faults">Everything that must be mended before there can be a report.</param>
/// <param name="Notes">What is not wrong, but not there yet.</param>
public sealed record CheckedFolder(string? Id, IReadOnlyList<Refusal> Faults, IReadOnlyList<Refusal> Notes)
{
    public int Cases { get; init; }

    public int Judgements { get; init; }

    /// <summary>Open questions without an answer, over all cases.</summary>
    public int Unanswered { get; init; }

    /// <summary>The languages in which a narrative was found and its figures bound.</summary>
    public IReadOnlyList<Language> Narratives { get; init; } = [];
}
