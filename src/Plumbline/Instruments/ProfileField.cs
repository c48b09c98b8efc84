namespace Plumbline.Instruments;

/// <summary>One thing known of a case before it is read; a column of <c>cases.csv</c>.</summary>
/// <param name="Choices">The list that its values come from; null for free text and numbers.</param>
/// <param name="IsNumber">Whether its values are whole numbers.</param>
public sealed record ProfileField(string Name, LocalText Label, string? Choices, bool IsNumber)
{
    /// <summary>Whether a report shows how many cases had each value.</summary>
    public bool IsCharacteristic { get; init; }
}
