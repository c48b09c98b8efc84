namespace Plumbline.Instruments;

/// <summary>One thing known of a case before it is read; a column of <c>cases.csv</c>.</summary>
/// <param name="Choices">The list that its values come from; null for free text and numbers.</param>
/// <param name="IsNumber">Whether its values are whole numbers.</param>
public sealed record ProfileField(string Name, LocalText Label, string? Choices, bool IsNumber)
{
    /// <summary>Whether its values are days, written 2011-12-05.</summary>
    public bool IsDate { get; init; }

    /// <summary>Guidance to whoever fills it in.</summary>
    public LocalText? Hint { get; init; }

    /// <summary>Whether form tools ask for a value. A case without one can be read all the same.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether a report shows how many cases had each value.</summary>
    public bool IsCharacteristic { get; init; }
}
