namespace Plumbline.Inspections;

/// <summary>What must be true of the dates of any inspection.</summary>
public static class InspectionRules
{
    /// <summary>Fieldwork begins before it ends, and ends before the report is published. Subjects are <c>fieldwork</c> and <c>published</c>.</summary>
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
    }
}
