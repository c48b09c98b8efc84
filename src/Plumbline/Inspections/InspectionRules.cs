namespace Plumbline.Inspections;

/// <summary>What must be true of any inspection.</summary>
public static class InspectionRules
{
    /// <summary>Fieldwork begins before it ends, and ends before the report is published. A benchmark rises from lowest by average to highest. Who shows every
    /// judgement withholds no count. Subjects are <c>fieldwork</c>, <c>published</c>, <c>benchmark</c> and <c>publishing</c>.</summary>
    public static IEnumerable<Refusal> FaultsOf(Inspection inspection)
    {
        if (inspection is { FieldworkFrom: { } from, FieldworkTo: { } to } && from.IsAfter(to))
        {
            yield return new Refusal("dates-out-of-order", $"fieldwork begins in {from}, after it ends in {to}") { Subject = "fieldwork" };
        }

        if (inspection.FieldworkTo is { } end && end.IsAfter(inspection.Published))
        {
            yield return new Refusal("dates-out-of-order", $"fieldwork in {end} is after publication in {inspection.Published}") { Subject = "published" };
        }

        foreach (var row in inspection.Benchmark?.Rows ?? [])
        {
            if (row.Lowest < 0 || row.Lowest > row.Average || row.Average > row.Highest || row.Highest > 100)
            {
                yield return new Refusal(
                    "benchmark-out-of-order",
                    $"the benchmark of {row.Theme} goes from {row.Lowest} by {row.Average} to {row.Highest}; it must rise from lowest by average to "
                        + "highest within 0 to 100")
                {
                    Subject = "benchmark",
                };
            }
        }

        if (inspection.Publishing is { ShowJudgements: true, SmallestCount: > 1 } publishing)
        {
            yield return new Refusal(
                "shows-what-it-withholds", $"counts below {publishing.SmallestCount} are to be withheld, but show_judgements prints every judgement")
            {
                Subject = "publishing", Suggestion = "set smallest_count to 0 or show_judgements to no",
            };
        }
    }
}
