namespace Plumbline.Instruments.Routing;

/// <summary>A condition cannot be read, and what to write instead is known; the parsers turn it into a refusal.</summary>
internal sealed class UnreadableConditionException(string message, string suggestion) : FormatException(message)
{
    public string Suggestion { get; } = suggestion;
}
