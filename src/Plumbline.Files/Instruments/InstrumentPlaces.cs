namespace Plumbline.Files.Instruments;

/// <summary>Where in the description of one thing a fault of it is to be mended.</summary>
internal static class InstrumentPlaces
{
    /// <summary>Which line or column of an item a kind of refusal is about.</summary>
    public static IReadOnlyDictionary<string, string> PropertyOf { get; } = new Dictionary<string, string>
    {
        ["condition-unreadable"] = "relevant",
        ["unknown-name"] = "relevant",
        ["unknown-value"] = "relevant",
        ["routing-cycle"] = "relevant",
        ["not-a-number"] = "relevant",
        ["not-a-date"] = "relevant",
        ["unknown-group"] = "group",
        ["group-in-itself"] = "within",
        ["calculation-unreadable"] = "calculation",
        ["unknown-outcome"] = "calculation",
        ["outcome-never-reached"] = "calculation",
        ["calculation-missing"] = "type",
        ["calculation-misplaced"] = "calculation",
        ["constraint-unreadable"] = "constraint",
        ["constraint-unfit"] = "constraint",
        ["constraint-misplaced"] = "constraint",
        ["choice-filter-unreadable"] = "choice_filter",
        ["unknown-column"] = "choice_filter",
        ["list-misplaced"] = "type",
        ["scored-without-judgement"] = "type",
        ["name-shape"] = "name",
        ["unknown-phase"] = "phase",
        ["unknown-question"] = "produced_by",
        ["unknown-criterion"] = "criterion",
        ["unknown-section"] = "section",
        ["unknown-list-of-choices"] = "type",
        ["unknown-headline-theme"] = "themes",
        ["theme-without-score"] = "themes",
    };
}
