namespace Plumbline.Inspections;

/// <summary>One inspection of one area: where, when, by whom and with what.</summary>
/// <param name="Id">Permanent, such as <c>croydon-2012</c>.</param>
/// <param name="Area">The name of the area.</param>
public sealed record Inspection(string Id, LocalText Area, InspectedBody Body, Publishing Publishing)
{
    /// <summary>The programme of inspections that it belongs to, as the cover names it.</summary>
    public required LocalText Programme { get; init; }

    /// <summary>The words on the cover before the name of the area.</summary>
    public required LocalText ReportOn { get; init; }

    public CalendarDate? FieldworkFrom { get; init; }

    public CalendarDate? FieldworkTo { get; init; }

    public required CalendarDate Published { get; init; }

    /// <summary>How many cases the sample was drawn from; null when that is not known.</summary>
    public int? CaseloadSize { get; init; }

    /// <summary>The strata that the caseload was divided into before cases were drawn; null when it was drawn from as one.</summary>
    public CaseloadStrata? Strata { get; init; }

    /// <summary>What every reader must know first, such as that the case data are synthetic.</summary>
    public LocalText? Notice { get; init; }

    public Signature? Signature { get; init; }

    public IReadOnlyList<Person> People { get; init; } = [];

    public IReadOnlyList<ContextFact> Context { get; init; } = [];

    public Benchmark? Benchmark { get; init; }
}
